/** One prediction, one price, one number for the gap between them; then one line for many sales. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quanto vale uma casa?",
  sentence: "Uma previsão, um preço e um número que diz quanto eles distam: esse número é a perda.",
  notice:
    "O lado do quadrado é a distância entre a previsão e o preço; a área dele é o erro quadrático. Cada passo leva a previsão por uma parte do caminho, e o quadrado encolhe. Com muitas vendas, uma só reta precisa servir a todas, e por isso ela para onde os quadrados são, em média, menores.",
  chapters: { one: "Uma casa", sales: "Vendas reais" },
  questions: {
    side: {
      text: "A previsão está abaixo do preço. Suponha que estivesse acima dele, à mesma distância. De quanto seria o erro quadrático?",
      options: {
        negative: "Menor que zero: agora o erro vai para o outro lado.",
        same: "O mesmo.",
        larger: "Maior: dizer demais é pior.",
      },
      right:
        "Uma previsão de {low} custa {below}, e uma de {high} custa {above}. Um quadrado não tem sinal: esta perda pergunta a que distância, não de que lado. Outras perdas perguntam, sim, de que lado.",
      wrong:
        "Com {low} o erro quadrático é {below}; com {high} é {above}: a mesma distância, o mesmo quadrado. Uma perda assim nunca é menor que zero, e para ela tanto faz de que lado a previsão está.",
    },
    rest: {
      text: "Você treina com as vendas reais até que a reta não se mova mais. De que tamanho é então a perda?",
      options: {
        zero: "Zero: então o treinamento terminou.",
        above: "Menor que no início, mas acima de zero.",
        same: "Tão grande quanto no início: só a reta se moveu.",
      },
      right:
        "A reta errava em média por {first}, e para quando erra por {miss}. Casas do mesmo tamanho são vendidas a preços diferentes, então nenhuma reta acerta todos, e a menor perda não é zero.",
      wrong:
        "Em média, a reta erra por {first} no início, e por {miss} quando para. Ela melhora, mas casas do mesmo tamanho são vendidas a preços diferentes: nenhuma reta acerta todos, e por isso até a menor perda fica acima de zero.",
    },
  },
  teacher: {
    objective:
      "Uma perda transforma a pergunta “quanto esta previsão erra?” em um número, e o treinamento o torna menor.",
    misconception:
      "Muitos esperam que o treinamento termine com perda zero. Ele termina na menor perda que o modelo consegue alcançar com estes dados.",
    script: [
      "O modelo diz um preço e o comprador pagou outro: o lado do quadrado é a distância, e a área dele é a perda.",
      "Um passo leva a previsão em direção ao preço, mas só por uma parte do caminho.",
      "E se o modelo tivesse dito demais, em vez de pouco? Adivinhe antes de olharmos.",
      "Agora, vendas reais: cada casa tem a própria distância, e a perda é a média de todos os quadrados.",
      "A reta gira, e cada passo ajuda menos que o anterior.",
      "A perda chegará a zero? Deixe a turma decidir antes de apertar “Reproduzir”.",
    ],
  },
} satisfies ExhibitWords;
