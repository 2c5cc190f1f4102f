/** The same loss by other conventions: mean, sum and half of it; and from scores or from probabilities. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Igual, mas não de todo",
  sentence: "Média, soma ou metade: a mesma perda com outra convenção age como outra taxa de aprendizado.",
  notice:
    "Todas as três execuções têm a mesma melhor reta e a mesma taxa de aprendizado; mas uma soma é tantas vezes mais íngreme quantos são os pontos, e uma metade tem metade da inclinação; assim, cada passo fica mais longo ou mais curto nessa proporção. Usar pontuações ou probabilidades também é uma convenção: de uma probabilidade tão perto de um que é arredondada, nenhuma fórmula recupera o que se perdeu. Números de duas bibliotecas só podem ser comparados quando se conhecem as convenções delas.",
  chapters: { reductions: "Média, soma, metade", logits: "Pontuações ou probabilidades" },
  questions: {
    rate: {
      text: "Com a taxa de aprendizado atual, todas as três execuções se aproximam da melhor reta, e a soma é a que chega mais perto. Agora a taxa vai a mais que o dobro. O que acontece com a média e com a soma?",
      options: {
        faster: "As duas chegam mais cedo.",
        sum: "A média chega mais cedo, e a soma explode.",
        neither: "A média não chega mais perto no mesmo tempo.",
      },
      right:
        "A soma é {times} vezes mais íngreme que a média, e por isso os passos dela são {times} vezes mais longos: eram curtos apenas o bastante, e agora cada um passa do ponto mais que o anterior. No mesmo tempo, a média chega a {after} em vez de {before}.",
      wrong:
        "A média chega a {after} em vez de {before}, e a soma explode: ela é {times} vezes mais íngreme, e por isso a taxa age como se fosse {times} vezes maior. Uma metade é {half} vez a inclinação da média. Quem muda a redução precisa mudar também a taxa.",
    },
    naive: {
      text: "Na segunda parte, a terceira pontuação fala de “B”, e o verdadeiro é “A”. A perda dela pode ser calculada direto da pontuação, ou sem cuidado: primeiro a probabilidade, depois o logaritmo do que falta para um. Elas dão {careful_near} e {naive_near}. Agora a pontuação é movida para bem longe. O que dá o cálculo sem cuidado?",
      options: {
        same: "O mesmo que o cuidadoso.",
        off: "Um número que está visivelmente errado.",
        infinite: "Número nenhum: passa a infinito.",
      },
      right:
        "O cálculo cuidadoso dá {careful_far}. No outro, a probabilidade está tão perto de um que é arredondada para um; não sobra nada para “A”, e o logaritmo de nada é menos infinito.",
      wrong:
        "Ele passa a infinito, onde o cuidadoso dá {careful_far}. Um computador guarda um número limitado de algarismos: a probabilidade é arredondada para um, não sobra nada para “A”, e o logaritmo de nada é menos infinito. É por isso que as perdas usam pontuações.",
    },
  },
  teacher: {
    objective:
      "As convenções de uma perda fazem parte do experimento: redução, fatores, e se ela usa pontuações ou probabilidades.",
    misconception:
      "Que a mesma fórmula se comporta sempre igual. Fatores constantes mudam os passos, e o arredondamento pode mudar os valores.",
    script: [
      "Três execuções começam na mesma reta com a mesma taxa.",
      "Cinco passos: a soma quase chegou, a média está a caminho, a metade ficou bem para trás.",
      "Pergunte o que uma taxa maior faria com a média e com a soma.",
      "Outra convenção: três pontuações e, ao lado de cada perda, a mesma calculada sem cuidado.",
      "Pergunte o que a fórmula sem cuidado dá para uma pontuação bem longe.",
      "A terceira pontuação está agora bem longe: uma fórmula ainda sabe a perda, a outra não.",
    ],
  },
} satisfies ExhibitWords;
