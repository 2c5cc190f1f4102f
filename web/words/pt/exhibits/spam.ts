/** Wanted messages and spam: the loss trains probabilities, and a threshold trades precision for recall. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "É spam?",
  sentence: "Do que o filtro barra, quanto é spam, e quanto do spam ele barra?",
  notice:
    "O treinamento dá a cada palavra um peso e a cada mensagem uma probabilidade; de um limiar ele nada sabe. O limiar vem depois e troca um erro pelo outro: spam que passa por amigos que são barrados. As mensagens foram inventadas para esta página e estão em inglês.",
  questions: {
    strict: {
      text: "A partir de uma probabilidade de um meio, uma mensagem é chamada de spam. Agora o filtro precisa ter mais certeza que isso: o limiar sobe para quatro quintos. A precisão é a proporção de spam entre as mensagens barradas; a revocação (recall), a proporção barrada de todo o spam. O que acontece?",
      options: {
        both: "A precisão sobe, e a revocação não cai: um filtro mais rigoroso é melhor.",
        precision: "A precisão sobe, e a revocação cai.",
        recall: "A precisão cai, e a revocação sobe.",
      },
      right:
        "A precisão vai de {precision} a {precision_strict}; a revocação, de {recall} a {recall_strict}. O filtro só barra aquilo de que tem certeza; por isso barra menos amigos e deixa passar mais spam.",
      wrong:
        "A precisão vai de {precision} a {precision_strict}, e a revocação, de {recall} a {recall_strict}. As probabilidades são as mesmas de antes: com uma exigência maior, menos mensagens são barradas, dos dois tipos.",
    },
    nothing: {
      text: "Outro filtro não barra absolutamente nada. De que tamanho é a proporção de mensagens que ele trata corretamente?",
      options: { bad: "No máximo a metade delas.", fair: "Mais da metade delas." },
      right:
        "Ele trata {accuracy} corretamente, porque a maioria das mensagens é desejada. A revocação dele diz a verdade: de todo o spam, ele barra {found}, e {lost} passam.",
      wrong:
        "Ele trata {accuracy} corretamente, porque a maioria das mensagens é desejada. É por isso que se olha também a revocação: mensagens de spam barradas, {found}; mensagens de spam que passam, {lost}.",
    },
  },
  teacher: {
    objective:
      "Precisão e revocação respondem a duas perguntas diferentes sobre um mesmo classificador, e o limiar troca uma pela outra.",
    misconception:
      "Que um só número, a acurácia, diz quão bom é um filtro. Ela parece boa até para um filtro que não barra nada.",
    script: [
      "O filtro está treinado: a tabela conta as mensagens pelo que são e pelo que foi decidido.",
      "Estas palavras falam de spam; aquelas, de um amigo.",
      "O limiar sobe: deixe a turma dizer o que acontece com a precisão e com a revocação.",
      "Menos amigos são barrados, e mais spam passa, sem treinamento nenhum.",
      "Pergunte como se sai um filtro que não faz absolutamente nada.",
    ],
  },
} satisfies ExhibitWords;
