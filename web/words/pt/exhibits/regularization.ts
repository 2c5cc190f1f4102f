/** A price on weights as a part of the loss: what it does to measurements that tell nearly the same. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Um preço para os pesos",
  sentence:
    "Uma penalização põe um preço nos pesos e o soma à perda; o que acontece com eles depende do tipo de preço.",
  notice:
    "Na frente está o ajuste sem penalização: o colesterol total e a sua parte LDL dizem quase o mesmo, e recebem pesos grandes de sinais opostos que quase se cancelam. Traga as outras execuções para a frente: um preço para os pesos acaba com isso. O tamanho de cada peso (lasso) ou o quadrado dele (ridge) é somado à perda, e o treinamento torna a soma pequena.",
  questions: {
    zeros: {
      text: "O colesterol total e a sua parte LDL têm pesos grandes que quase se cancelam. Agora os pesos têm um preço. Que penalização leva os dois a zero?",
      options: {
        lasso: "O lasso, que cobra pelo tamanho de um peso.",
        ridge: "A ridge, que cobra pelo quadrado de um peso.",
        neither: "Nenhuma: uma penalização só torna os pesos menores.",
      },
      right:
        "Sem preço, os dois pesos são {total} e {ldl}. A ridge os leva a {total_ridge} e {ldl_ridge}; o lasso leva os dois a zero. O puxão dele não enfraquece quando um peso fica pequeno, e o da ridge, sim.",
      wrong:
        "É o lasso. O quadrado de um peso pequeno não custa quase nada, e por isso a ridge para de puxar: leva os pesos de {total} e {ldl} a {total_ridge} e {ldl_ridge}. O lasso puxa com a mesma força até zero.",
    },
    strong: {
      text: "O preço que o lasso põe nos pesos fica várias vezes mais alto. O que acontece com os pesos que restavam?",
      options: {
        rest: "Quase nada: esses pesos são necessários.",
        smaller: "Ficam menores, mas nenhum deles chega a zero.",
        all: "Todos eles chegam a zero.",
      },
      right:
        "Todos estão em zero; o do índice de massa corporal era {bmi_before} antes. A perda nos dados subiu de {free}, sem preço, para {data}: todos recebem a mesma previsão. O treinamento torna a soma pequena, e a este preço nenhum peso vale o que custa.",
      wrong:
        "Todos chegam a zero, até o do índice de massa corporal, que era {bmi_before}. O que o treinamento torna pequeno é a soma de perda e preço, e a este preço nenhum peso vale o que custa. Só nos dados, a perda subiu de {free}, sem preço, para {data}.",
    },
  },
  teacher: {
    objective:
      "Ler a função objetivo como uma perda nos dados mais um preço dos pesos, e distinguir dois preços.",
    misconception:
      "Que a regularização melhora o ajuste aos dados de treinamento. Ela o piora de propósito, na esperança de um modelo mais simples que se saia melhor com dados novos.",
    script: [
      "Cinco medidas de pessoas com diabetes preveem quanto a doença avança em um ano. Olhe os dois pesos do colesterol: grandes e de sinais opostos.",
      "Pergunte que preço os leva a zero.",
      "A ridge na frente: tudo fica menor, e nada é zero.",
      "A rede elástica (elastic net) mistura os dois preços.",
      "Pergunte o que faz um preço muito mais alto.",
    ],
  },
} satisfies ExhibitWords;
