/** Four random starts of one network: useless at first, trained alike, and not all ending alike. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "A sorte do início",
  sentence:
    "Quatro redes, quatro inícios ao acaso e os mesmos pontos para aprender: faz diferença onde o treinamento começa?",
  notice:
    "No início, o mapa de cada rede é praticamente arbitrário: as saídas dela nada têm a ver com os pontos. O treinamento é o mesmo para as quatro, mas algumas acham um jeito de separar as duas classes, e outras param em uma resposta pior.",
  chapters: { start: "Antes do treinamento", end: "Depois do treinamento" },
  questions: {
    guess: {
      text: "Nenhum passo foi dado. Quão boas são as quatro redes?",
      options: {
        good: "Pelo menos uma delas é claramente melhor que tirar cara ou coroa.",
        coin: "Nenhuma é melhor que tirar cara ou coroa.",
      },
      right:
        "As perdas delas ficam entre {least} e {most}. Quem diz sempre “meio a meio” paga {coin}: pesos ao acaso não contêm nenhum conhecimento dos pontos.",
      wrong:
        "As perdas delas ficam entre {least} e {most}, e quem diz sempre “meio a meio” paga {coin}. Pesos ao acaso não viram os pontos, e por isso as saídas só combinam com eles, no máximo, por sorte.",
    },
    ends: {
      text: "Todas as quatro são treinadas do mesmo modo e pelo mesmo tempo. Só os inícios ao acaso diferem. Onde a perda termina?",
      options: {
        same: "Quase no mesmo valor: elas aprendem com os mesmos pontos.",
        apart: "Em valores claramente diferentes.",
      },
      right:
        "As perdas são {a}, {b}, {c} e {d}. Cada execução desce a ladeira a partir de onde começou, e o vale a que chega não precisa ser o mais fundo.",
      wrong:
        "As perdas são {a}, {b}, {c} e {d}: os mesmos pontos, mas fins diferentes. A descida só conhece a ladeira sob os seus pés, e assim o início decide a que vale ela chega.",
    },
  },
  teacher: {
    objective: "O treinamento parte de pesos ao acaso, e em uma rede o início pode decidir onde ele termina.",
    misconception:
      "Toma-se uma execução pela resposta do modelo. É a resposta de um início; outras sementes podem se sair melhor ou pior.",
    script: [
      "Quatro pontos, e a pergunta se duas entradas são diferentes. Esta rede ainda não aprendeu nada.",
      "Outro início, outro mapa, igualmente inútil.",
      "Pergunte quão boas são as quatro antes de qualquer treinamento.",
      "Cem passos para todas: alguns mapas começam a fazer sentido.",
      "Será que todas chegam lá? Deixe a turma apostar em uma letra.",
      "Duas resolveram o problema, duas ficaram presas, e nada além do início era diferente.",
    ],
  },
} satisfies ExhibitWords;
