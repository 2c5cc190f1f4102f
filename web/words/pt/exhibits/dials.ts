/** Two parameters as dials: what a nudge does to the loss, and why that is the gradient. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Dois botões e uma perda",
  sentence: "Gire um peso um pouco e veja como a perda responde: essa razão é o gradiente dele.",
  notice:
    "Cada controle deslizante é um botão da reta: um a inclina, o outro a ergue. Escolha uma conexão na rede e mova-a um pouquinho: a mudança da perda, dividida pelo tanto movido, aparece ao lado do gradiente. Quanto menor o movimento, mais próximos eles ficam.",
  questions: {
    nudge: {
      text: "Você gira um botão por um tanto minúsculo. Quanto muda, quase exatamente, a perda?",
      options: {
        nudge: "O tanto que você girou.",
        product: "Esse tanto vezes o gradiente.",
        gradient: "O gradiente, por pouco que você gire.",
      },
      right:
        "Um movimento de {by} muda a perda em {change}. Dividida por ele, a mudança dá {quotient}, e o gradiente é {gradient}: para movimentos pequenos, os dois são quase iguais.",
      wrong:
        "Um movimento de {by} muda a perda em {change}. São {quotient} por unidade girada, e o gradiente diz {gradient}. Portanto, a mudança é quase o movimento vezes o gradiente.",
    },
    signs: {
      text: "O gradiente do peso está abaixo de zero; o do viés, acima. Você gira um dos dois botões um pouco para cima. Com qual deles a perda cai?",
      options: {
        both: "Com os dois: para cima é para cima.",
        neither: "Com nenhum: um gradiente aponta ladeira acima.",
        one: "Só com um deles.",
      },
      right:
        "Com o peso para cima, a perda vai de {loss} a {weight_up}; com o viés para cima, a {bias_up}. Gradientes de {weight_slope} e {bias_slope} têm sinais diferentes: onde é negativo, para cima é ladeira abaixo.",
      wrong:
        "Girar o peso para cima leva a perda de {loss} a {weight_up}; girar o viés para cima, a {bias_up}. O gradiente do peso é {weight_slope}, o do viés {bias_slope}: o sinal diz se para cima é ladeira abaixo.",
    },
  },
  teacher: {
    objective:
      "Um gradiente não é mais que a resposta da perda a um pequeno giro de um botão, por unidade girada.",
    misconception:
      "Toma-se um gradiente grande por um peso grande. Ele diz quanto a perda depende do peso, não de que tamanho o peso é.",
    script: [
      "Dois botões fazem esta reta: um a inclina, o outro a ergue. O número é a perda.",
      "Giro o primeiro botão um pouco para cima, e a perda cai.",
      "Um giro longo: a perda cai mais, mas já não em proporção.",
      "Agora o outro botão, para o outro lado. Acharíamos o lugar mais baixo à mão? Com dois botões, sim; com um milhão, não.",
      "O gradiente diz de antemão o que um giro minúsculo fará. Pergunte como.",
    ],
  },
} satisfies ExhibitWords;
