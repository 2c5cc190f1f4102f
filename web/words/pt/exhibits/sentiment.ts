/** Reviews judged by their words: a bad one held to be rather good is expensive, and so words get weights. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Elogio ou queixa?",
  sentence:
    "Tomar uma avaliação ruim por quase boa sai caro, e é esse preço que dá às palavras os seus pesos.",
  notice:
    "Cada palavra tem um peso: acima de zero, ela fala de elogio; abaixo de zero, de queixa; e uma avaliação é julgada pela soma. Ironia e negação continuam difíceis, porque a ordem das palavras se perde. As avaliações foram inventadas para esta página e estão em inglês.",
  questions: {
    price: {
      text: "Duas avaliações ruins, depois de mais algum treinamento. “Rude staff, cold soup, loud music. Never again.” é tomada por positiva com {plain}; “If you love waiting, this will be your favourite place.”, com {doubtful}. Como ficam as perdas delas?",
      options: {
        same: "Mais ou menos iguais: as duas avaliações são ruins.",
        twice: "A segunda custa mais ou menos o dobro.",
        several: "A segunda custa várias vezes mais.",
      },
      right:
        "A primeira custa {cheap} e a segunda, {dear}: {times} vezes mais. A perda olha a probabilidade que sobrou para a verdade, que a avaliação é ruim.",
      wrong:
        "A primeira custa {cheap} e a segunda, {dear}: {times} vezes mais. Pender só um pouco para o lado errado já é caro ao lado de um juízo certo e bastante seguro.",
    },
    not: {
      text: "O treinamento continua por um tempo. Que peso recebe a palavra “not”?",
      options: {
        negative: "Um dos mais negativos: “not” estraga as coisas.",
        little: "Um perto de zero, em comparação com palavras como “cold” ou “friendly”.",
        positive: "Um dos mais positivos.",
      },
      right:
        "Ela recebe {not}, enquanto “cold” recebe {cold} e “friendly”, {friendly}. “Not good” e “not bad” contêm as duas essa palavra, então sozinha ela diz pouco.",
      wrong:
        "Ela recebe {not}, enquanto “cold” recebe {cold} e “friendly”, {friendly}. “Not” inverte a palavra ao lado, e uma soma de pesos não consegue expressar isso: ela aparece em elogios e em queixas.",
    },
  },
  teacher: {
    objective:
      "Uma perda sobre probabilidades transforma textos rotulados em pesos de palavras, e mostra o que não se vê contando palavras.",
    misconception:
      "Que o modelo entende a avaliação. Ele soma um número para cada palavra contada, e a ironia lhe custa caro.",
    script: [
      "No início todos os pesos são zero: cada avaliação é meio positiva, e todas custam o mesmo.",
      "Um passo: as palavras que aparecem em avaliações ruins desceram, as das boas subiram.",
      "Quarenta passos depois, a maioria das avaliações está do seu lado de um meio.",
      "Duas avaliações ruins, uma direta e uma irônica: deixe a turma comparar as perdas.",
      "Mais treinamento torna mais claras as palavras claras.",
      "Pergunte pela palavra “not” antes que alguém a procure.",
    ],
  },
} satisfies ExhibitWords;
