/** Four lines through the same points, each under a loss of its own, and one far point to drag: who follows it? */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quem puxa a reta?",
  sentence:
    "Quatro perdas traçam quatro retas pelos mesmos pontos: qual delas dá ouvidos a um ponto distante?",
  notice:
    "Arraste o ponto mais alto para cima e para baixo e veja que retas o acompanham. Com o erro quadrático (MSE), um ponto puxa mais quanto mais longe está, e por isso poucos pontos distantes conduzem a reta. Com o erro absoluto (MAE), ele puxa igual de qualquer distância; Huber e log-cosh são como o erro quadrático perto da reta e como o absoluto longe dela.",
  chapters: { losses: "Quatro perdas", quantiles: "Lados desiguais" },
  questions: {
    drag: {
      text: "O ponto mais alto é arrastado até cerca do dobro da altura, e todas as retas são ajustadas de novo. O que faz a do erro absoluto (MAE)?",
      options: {
        alike: "Sobe mais ou menos tanto quanto a do erro quadrático.",
        half: "Sobe mais ou menos a metade.",
        hardly: "Quase não se move.",
      },
      right:
        "Na ponta, a reta do erro quadrático se moveu {squared}; a do erro absoluto, {absolute}. O ponto já estava acima dessa reta, e continua acima: com o erro absoluto, nada mais conta.",
      wrong:
        "Na ponta, a reta do erro quadrático se moveu {squared}; a do erro absoluto, {absolute}. Com o erro absoluto, um ponto acima da reta a puxa para cima com a mesma força, por mais alto que esteja.",
    },
    share: {
      text: "Três pontos estão muito acima dos outros: um em cada dez. Quanto de todos os puxões na reta do erro quadrático é deles?",
      options: {
        few: "Cerca de um décimo, já que são um décimo dos pontos.",
        half: "Quase a metade.",
        all: "Quase tudo.",
      },
      right:
        "Deles são {squared} dos puxões, porque com o erro quadrático o puxão cresce com a distância. Com o erro absoluto são {absolute}: mais ou menos o que fazem três pontos quaisquer.",
      wrong:
        "Deles são {squared} dos puxões: são poucos, mas estão longe, e com o erro quadrático o puxão cresce com a distância. Com o erro absoluto são {absolute}.",
    },
  },
  teacher: {
    objective: "Ver que a escolha da perda decide que pontos um modelo escuta.",
    misconception:
      "Que é preciso apagar os pontos distantes antes de ajustar uma reta. Uma perda decide quanto eles contam; se são enganos ou os pontos mais importantes de todos, só quem conhece o assunto pode dizer.",
    script: [
      "Quatro retas pelos mesmos pontos, cada uma com a própria perda: qual se inclina mais para os pontos distantes?",
      "Deixe a turma prever o que acontece ao arrastar o ponto mais alto, e então arraste.",
      "Pergunte quanto dos puxões vem de poucos pontos distantes.",
      "As barras mostram: com o erro quadrático, poucas barras compridas fazem quase metade do trabalho.",
      "O erro absoluto na frente: agora todos os pontos puxam mais ou menos igual.",
      "A perda quantílica torna um lado mais caro que o outro: cada reta deixa abaixo de si a proporção de pontos escolhida.",
    ],
  },
} satisfies ExhibitWords;
