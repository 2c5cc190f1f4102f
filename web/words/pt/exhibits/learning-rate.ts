/** Too small, right, too large: three rates on the same slope, where the limit lies, and what scaling does to it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "De que tamanho é o passo?",
  sentence: "Três execuções pelo mesmo vale, que só diferem na taxa de aprendizado.",
  notice:
    "A menor taxa desce a ladeira bem devagar. A maior salta de um lado do vale ao outro e, mesmo assim, cai mais baixo a cada vez. O limite está onde um salto termina tão alto quanto começou: em dois dividido pela curvatura do vale.",
  chapters: { rates: "Três taxas", beyond: "Acima do limite", unscaled: "Sem escala" },
  questions: {
    beyond: {
      text: "A maior taxa salta de um lado do vale ao outro. O que acontece com uma ainda um pouco maior?",
      options: {
        sooner: "Chega mais cedo: passos mais longos poupam tempo.",
        later: "Chega, mas mais tarde.",
        never: "Não chega nunca: a perda cresce.",
      },
      right:
        "Com uma taxa de {rate}, a perda cresce de {start} a {end} em vinte passos. O limite nesta ladeira é {bound}: acima dele, cada salto termina mais alto do que começou.",
      wrong:
        "Com uma taxa de {rate}, a perda cresce de {start} a {end} em vinte passos. O limite aqui é {bound}. Acima dele, cada salto cai mais alto do outro lado, onde a ladeira é mais íngreme, e assim o próximo salto é ainda mais longo.",
    },
    scaling: {
      text: "Até agora as entradas eram postas em uma escala em que seu desvio-padrão é um. Tome os minutos como são. Como muda o limite da taxa?",
      options: {
        larger: "Fica muito maior.",
        same: "Fica mais ou menos igual: os dados são os mesmos.",
        smaller: "Fica muito menor.",
      },
      right:
        "O limite cai de {scaled} para {unscaled}, por um fator de {times}. Sem escala, o vale é uma ravina estreita: as paredes íngremes só permitem passos curtos, e pelo fundo plano estes demoram muito.",
      wrong:
        "Os dados dizem o mesmo, mas a paisagem não é a mesma: o limite cai de {scaled} para {unscaled}, por um fator de {times}. O vale redondo virou uma ravina: as paredes íngremes limitam a taxa, enquanto o fundo é quase plano.",
    },
  },
  teacher: {
    objective:
      "A curvatura da perda põe um limite à taxa de aprendizado, e pôr as entradas em escala o eleva, porque arredonda o vale.",
    misconception:
      "Pensa-se que uma taxa maior é mais rápida, ainda que menos exata. Além do limite, ela simplesmente não funciona.",
    script: [
      "Três execuções a partir do mesmo lugar, que só diferem na taxa de aprendizado.",
      "Um passo cada: uma quase não se moveu, uma quase chegou, uma saltou para o outro lado.",
      "Mais nove: duas chegaram ou quase, e uma ainda se arrasta.",
      "Agora uma taxa logo acima da maior. Recolha antes os palpites.",
      "As mesmas erupções com os minutos sem escala: olhe a forma do vale.",
      "Pergunte o que isso faz com a maior taxa que se pode usar.",
    ],
  },
} satisfies ExhibitWords;
