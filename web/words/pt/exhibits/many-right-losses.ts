/** Four lines through the eruptions of a geyser: none is wrong, each minds other mistakes. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Que erro incomoda você?",
  sentence:
    "Várias perdas servem aos mesmos dados; qual é a certa depende de quem vai conviver com os erros.",
  notice:
    "Quatro retas dizem quanto esperar pela próxima erupção do Old Faithful. As do erro quadrático e do absoluto passam pelo meio e quase concordam. As outras duas pendem para um lado de propósito: uma perda quantílica cobra mais por chegar tarde do que por chegar cedo, ou o contrário.",
  questions: {
    ranger: {
      text: "Um guarda do parque diz aos visitantes quando voltar ao gêiser. Quem chega cedo só espera; quem chega tarde perdeu a erupção. Que reta serve aos visitantes?",
      options: {
        squared: "A do erro quadrático (MSE): os erros dela são pequenos em média.",
        absolute: "A do erro absoluto (MAE): ela se atrasa tantas vezes quanto se adianta.",
        low: "A mais baixa, da perda quantílica com uma proporção τ pequena.",
        high: "A mais alta, da perda quantílica com uma proporção τ grande.",
      },
      right:
        "Só {low} das erupções vêm antes da hora que a reta mais baixa diz. Com a reta do erro quadrático, os visitantes teriam perdido {squared} delas; com a mais alta, {high}.",
      wrong:
        "O que dói é chegar tarde, então a hora dita deve quase sempre ser cedo demais. Das erupções, {low} vêm antes do que a reta mais baixa diz, {squared} antes da reta do erro quadrático e {high} antes da mais alta.",
    },
    wait: {
      text: "Depois de uma erupção longa, quando a reta mais baixa manda os visitantes voltarem, em comparação com a do erro quadrático?",
      options: {
        same: "Mais ou menos na mesma hora.",
        earlier: "Claramente mais cedo.",
        later: "Claramente mais tarde.",
      },
      right:
        "Ela diz {low} em vez de {squared}. A diferença não é uma falha do ajuste: é o tempo que a perda faz os visitantes esperarem para que quase ninguém chegue tarde.",
      wrong:
        "Ela diz {low} em vez de {squared}: claramente mais cedo. A perda cobra caro por uma hora tardia demais, e por isso a reta recua para o lado seguro.",
    },
  },
  teacher: {
    objective: "Escolher uma perda perguntando o que custa um erro em cada direção.",
    misconception:
      "Que uma perda é a correta e as outras são aproximações dela. Cada reta aqui é a melhor que existe para a própria perda.",
    script: [
      "Cada ponto é uma erupção: quanto durou e quanto se esperou até a próxima. Quatro perdas traçaram quatro retas.",
      "Erro absoluto: tantas erupções vêm antes do que ele diz quantas vêm depois.",
      "A reta mais baixa quase sempre diz cedo demais. Quem ia querer isso?",
      "A reta mais alta quase sempre diz tarde demais. Quem ia querer esta?",
      "Pergunte qual delas um guarda do parque deve usar.",
    ],
  },
} satisfies ExhibitWords;
