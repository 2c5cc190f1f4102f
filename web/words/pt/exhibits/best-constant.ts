/** A model without inputs gives one number for all: mean, median, quantile or midrange, as the loss would have it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "O meio tem muitos sentidos",
  sentence: "Com um só número para todas as casas, cada perda tem sua ideia de qual é o melhor.",
  notice:
    "As quatro constantes começam na média dos preços, e só a do erro quadrático fica ali. O erro absoluto termina na mediana; a perda quantílica, onde um quarto das casas é mais barato; e uma potência alta da distância, perto do meio entre a mais barata e a mais cara. A paisagem mostra a perda da execução da frente para cada constante que existe: o ponto mais baixo é a resposta.",
  chapters: { nine: "Nove vendas", sales: "Todas as vendas" },
  questions: {
    settle: {
      text: "O erro absoluto (MAE) soma as distâncias de uma constante a todos os nove preços. Que constante torna essa soma a menor possível?",
      options: {
        mean: "A média: todos os preços somados e repartidos por igual.",
        median: "A mediana: o preço do meio quando estão em ordem.",
        midrange: "O meio entre o mais barato e o mais caro.",
      },
      right:
        "Ela para em {absolute}, o preço com tantas casas acima quanto abaixo: ali os puxões para cima e para baixo se equilibram. A média, {mean}, é onde o erro quadrático para.",
      wrong:
        "Ela para em {absolute}, a mediana. Todas as casas puxam com a mesma força, e por isso os puxões se equilibram onde há tantas acima quanto abaixo. A média, {mean}, é onde o erro quadrático para.",
    },
    dearer: {
      text: "A mais cara das nove casas é vendida pelo dobro. Que constante fica onde está?",
      options: {
        squared: "A do erro quadrático.",
        absolute: "A do erro absoluto.",
        power: "A da potência alta da distância.",
      },
      right:
        "A casa mais cara já estava acima da mediana, e continua. A média sobe {squared}, e a constante da potência alta, que só escuta os extremos, {power}.",
      wrong:
        "Só a do erro absoluto fica: a casa mais cara já estava acima da mediana, e continua. A média sobe {squared}, e a constante da potência alta, {power}.",
    },
  },
  teacher: {
    objective: "Ver que “o valor médio” é a resposta a uma perda, e que outras perdas têm outras respostas.",
    misconception:
      "Que a média é o resumo natural dos números, e a mediana, um quebra-galho. Cada uma é a melhor constante para uma perda: a média para o erro quadrático, a mediana para o erro absoluto.",
    script: [
      "Um número precisa valer por nove casas: todas as quatro perdas começam na média dos preços.",
      "Pergunte onde o erro absoluto vai parar.",
      "Cada uma achou a própria melhor constante, e só o erro quadrático ficou: leia os quatro preços.",
      "O erro quadrático na frente: a perda dele é uma tigela, e o ponto mais baixo é a média.",
      "As mesmas quatro perdas em todas as vendas: a ordem das quatro continua.",
      "Pergunte que constante não liga para quão cara é a casa mais cara.",
    ],
  },
} satisfies ExhibitWords;
