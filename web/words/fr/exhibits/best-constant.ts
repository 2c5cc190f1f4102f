/** One number for all houses, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Le milieu a plusieurs sens",
  sentence: "S’il faut un seul nombre pour toutes les maisons, chaque perte a son idée du meilleur.",
  notice:
    "Les quatre constantes partent de la moyenne des prix, et seule celle de l’erreur quadratique y reste. L’erreur absolue finit à la médiane, la perte quantile là où un quart des maisons sont moins chères, et une grande puissance de la distance près du milieu entre la moins chère et la plus chère. Le paysage montre la perte de l’essai au premier plan pour chaque constante possible : son point le plus bas est la réponse.",
  chapters: { nine: "Neuf ventes", sales: "Toutes les ventes" },
  questions: {
    settle: {
      text: "L’erreur absolue (MAE) additionne les distances d’une constante aux neuf prix. Quelle constante rend cette somme la plus petite ?",
      options: {
        mean: "La moyenne : tous les prix additionnés, puis répartis également.",
        median: "La médiane : le prix du milieu quand ils sont rangés dans l’ordre.",
        midrange: "Le milieu entre la moins chère et la plus chère.",
      },
      right:
        "Elle se pose à {absolute}, le prix qui a autant de maisons au-dessus qu’au-dessous : là, toutes les tractions vers le haut et toutes celles vers le bas s’équilibrent. La moyenne, {mean}, est l’endroit où se pose l’erreur quadratique.",
      wrong:
        "Elle se pose à {absolute}, la médiane. Chaque maison tire aussi fort : les tractions s’équilibrent donc là où il y en a autant au-dessus qu’au-dessous. La moyenne, {mean}, est l’endroit où se pose l’erreur quadratique.",
    },
    dearer: {
      text: "La plus chère des neuf maisons se vend deux fois plus cher. Quelle constante reste où elle est ?",
      options: {
        squared: "Celle de l’erreur quadratique.",
        absolute: "Celle de l’erreur absolue.",
        power: "Celle de la grande puissance de la distance.",
      },
      right:
        "La maison la plus chère était déjà au-dessus de la médiane et l’est encore. La moyenne monte de {squared}, et la constante de la grande puissance, qui n’écoute que les extrêmes, de {power}.",
      wrong:
        "Seule reste celle de l’erreur absolue : la maison la plus chère était déjà au-dessus de la médiane et l’est encore. La moyenne monte de {squared}, et la constante de la grande puissance de {power}.",
    },
  },
  teacher: {
    objective:
      "Voir que « la moyenne » est la réponse à une perte, et que d’autres pertes ont d’autres réponses.",
    misconception:
      "Que la moyenne serait le résumé naturel de nombres, et la médiane un pis-aller. Chacune est la meilleure constante d’une perte : la moyenne pour l’erreur quadratique, la médiane pour l’erreur absolue.",
    script: [
      "Un seul nombre doit représenter neuf maisons : les quatre pertes commencent à la moyenne des prix.",
      "Demandez où l’erreur absolue va se poser.",
      "Chacune a trouvé sa meilleure constante, et seule l’erreur quadratique est restée : lisez les quatre prix.",
      "L’erreur quadratique au premier plan : sa perte est une cuvette, et son point le plus bas est la moyenne.",
      "Les mêmes quatre pertes sur toutes les ventes : leur ordre reste le même.",
      "Demandez à quelle constante le prix de la maison la plus chère est indifférent.",
    ],
  },
} satisfies ExhibitWords;
