/** Four lines and a far point, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Qui tire la droite ?",
  sentence:
    "Quatre pertes tracent quatre droites à travers les mêmes points : laquelle écoute un point éloigné ?",
  notice:
    "Faites glisser le point le plus haut vers le haut et vers le bas, et regardez quelles droites le suivent. Avec l’erreur quadratique (MSE), un point tire d’autant plus fort qu’il est loin : quelques points éloignés suffisent donc à diriger la droite. Avec l’erreur absolue (MAE), il tire aussi fort à toute distance ; Huber et log-cosh ressemblent à l’erreur quadratique près de la droite et à l’erreur absolue loin d’elle.",
  chapters: { losses: "Quatre pertes", quantiles: "Des côtés inégaux" },
  questions: {
    drag: {
      text: "On amène le point le plus haut à environ deux fois sa hauteur, puis on ajuste à nouveau toutes les droites. Que fait celle de l’erreur absolue (MAE) ?",
      options: {
        alike: "Elle monte à peu près autant que celle de l’erreur quadratique.",
        half: "Elle monte à peu près moitié moins.",
        hardly: "Elle bouge à peine.",
      },
      right:
        "À son extrémité, la droite de l’erreur quadratique s’est déplacée de {squared}, celle de l’erreur absolue de {absolute}. Le point était déjà au-dessus de cette droite, et il l’est encore : pour l’erreur absolue, rien d’autre ne compte.",
      wrong:
        "À son extrémité, la droite de l’erreur quadratique s’est déplacée de {squared}, celle de l’erreur absolue de {absolute}. Avec l’erreur absolue, un point placé au-dessus de la droite la tire vers le haut avec la même force, si haut qu’il soit.",
    },
    share: {
      text: "Trois points sont loin au-dessus des autres : un sur dix. Quelle part de toute la traction sur la droite de l’erreur quadratique vient d’eux ?",
      options: {
        few: "Environ un dixième, puisqu’ils sont un dixième des points.",
        half: "Près de la moitié.",
        all: "Presque tout.",
      },
      right:
        "Leur part de la traction est de {squared}, car avec l’erreur quadratique la traction grandit avec la distance. Avec l’erreur absolue, elle est de {absolute} : à peu près celle de trois points quelconques.",
      wrong:
        "Leur part de la traction est de {squared} : ils sont peu nombreux mais loin, et avec l’erreur quadratique la traction grandit avec la distance. Avec l’erreur absolue, elle est de {absolute}.",
    },
  },
  teacher: {
    objective: "Voir que le choix de la perte décide quels points un modèle écoute.",
    misconception:
      "Qu’il faudrait supprimer les points éloignés avant d’ajuster une droite. La perte décide de leur poids ; savoir s’ils sont des erreurs ou les points les plus importants de tous, seul le sujet peut le dire.",
    script: [
      "Quatre droites passent par les mêmes points, chacune avec sa perte : laquelle penche le plus vers les points éloignés ?",
      "Faites prédire à la classe ce que produit le déplacement du point le plus haut, puis déplacez-le.",
      "Demandez quelle part de la traction vient des quelques points éloignés.",
      "Les barres le montrent : avec l’erreur quadratique, quelques longues barres font près de la moitié du travail.",
      "L’erreur absolue au premier plan : maintenant, chaque point tire à peu près aussi fort.",
      "La perte quantile rend un côté plus cher que l’autre : chaque droite laisse sous elle une part choisie des points.",
    ],
  },
} satisfies ExhibitWords;
