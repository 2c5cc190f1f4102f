/** Reviews judged by their words, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Éloge ou plainte ?",
  sentence:
    "Prendre un mauvais avis pour plutôt bon coûte cher, et c’est ce prix qui donne leurs poids aux mots.",
  notice:
    "Chaque mot a un poids : au-dessus de zéro il parle pour l’éloge, au-dessous pour la plainte, et un avis est jugé d’après la somme. L’ironie et la négation restent difficiles, car l’ordre des mots est perdu. Les avis sont inventés pour cette page et écrits en anglais.",
  questions: {
    price: {
      text: "Deux mauvais avis, après un peu plus d’entraînement. « Rude staff, cold soup, loud music. Never again. » (personnel grossier, soupe froide, musique trop forte, plus jamais) passe pour positif avec {plain} ; « If you love waiting, this will be your favourite place. » (si vous aimez attendre, vous adorerez) avec {doubtful}. Comparez leurs pertes.",
      options: {
        same: "Elles sont à peu près égales : les deux avis sont mauvais.",
        twice: "Le second coûte environ deux fois plus.",
        several: "Le second coûte plusieurs fois plus.",
      },
      right:
        "Le premier coûte {cheap} et le second {dear}, {times} fois plus. La perte regarde la probabilité laissée à la vérité : que l’avis est mauvais.",
      wrong:
        "Le premier coûte {cheap} et le second {dear}, {times} fois plus. Pencher même un peu du mauvais côté coûte déjà cher, comparé à un jugement juste et assez sûr.",
    },
    not: {
      text: "L’entraînement continue un moment. Quel poids reçoit le mot « not » (ne… pas) ?",
      options: {
        negative: "L’un des plus négatifs : « not » gâche tout.",
        little:
          "Un poids proche de zéro, comparé à des mots comme « cold » (froid) ou « friendly » (aimable).",
        positive: "L’un des plus positifs.",
      },
      right:
        "Il reçoit {not}, tandis que « cold » reçoit {cold} et « friendly » {friendly}. « Not good » (pas bon) et « not bad » (pas mauvais) le contiennent tous deux : à lui seul, il dit peu de chose.",
      wrong:
        "Il reçoit {not}, tandis que « cold » reçoit {cold} et « friendly » {friendly}. « Not » retourne le mot voisin, et une somme de poids ne peut pas exprimer cela : il figure dans les éloges comme dans les plaintes.",
    },
  },
  teacher: {
    objective:
      "Une perte sur des probabilités change des textes étiquetés en poids de mots, et montre ce que ne voit pas celui qui ne fait que compter les mots.",
    misconception:
      "Que le modèle comprendrait l’avis. Il additionne un nombre pour chaque mot compté, et l’ironie lui coûte cher.",
    script: [
      "Au départ, tous les poids sont nuls : chaque avis est à moitié positif, et tous coûtent autant.",
      "Une étape : les mots des mauvais avis sont descendus, ceux des bons sont montés.",
      "Quarante étapes plus loin, la plupart des avis sont du bon côté de la probabilité un demi.",
      "Deux mauvais avis, l’un franc et l’autre ironique : faites comparer leurs pertes à la classe.",
      "Plus d’entraînement rend plus nets les mots qui l’étaient déjà.",
      "Posez la question du mot « not » avant que quelqu’un ne le cherche.",
    ],
  },
} satisfies ExhibitWords;
