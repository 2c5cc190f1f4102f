/** Three species of penguins, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quel manchot est-ce ?",
  sentence: "Avec trois classes, chaque oiseau reçoit trois scores, et softmax en fait les parts d’un tout.",
  notice:
    "Le fond a la couleur de l’espèce la plus probable, plus soutenue là où le modèle est plus sûr, et pâle le long des frontières. Quand l’entraînement se poursuit, les frontières ne bougent presque plus, mais les couleurs s’intensifient. Avec le lissage des étiquettes, elles cessent de le faire.",
  questions: {
    raised: {
      text: "Un oiseau a trois scores, un par espèce, et softmax donne {before} à la première. Maintenant, on augmente les trois scores du même nombre. Quelle part reçoit la première espèce ?",
      options: { larger: "Une plus grande.", smaller: "Une plus petite.", same: "La même." },
      right:
        "Elle est à nouveau de {after}. Softmax regarde les différences entre les scores : les augmenter tous multiplie chaque exponentielle par le même facteur, qui se simplifie.",
      wrong:
        "Elle est de {after}, comme avant. Softmax divise chaque exponentielle par leur somme : augmenter tous les scores d’autant multiplie les deux par le même facteur, et seules restent les différences.",
    },
    smoothing: {
      text: "Le lissage des étiquettes dit au modèle que l’espèce nommée est presque sûre, mais pas tout à fait. Après un long entraînement avec et sans lui, qu’est-ce qui change pour un manchot papou typique ?",
      options: {
        surer: "Le modèle est au moins aussi sûr, et décide aussi bien.",
        doubting: "Le modèle est moins sûr, et décide presque aussi bien.",
        worse: "Le modèle est moins sûr, et décide nettement moins bien.",
      },
      right:
        "Il donne à la bonne espèce {smooth} au lieu de {sharp}. La part d’oiseaux justes est de {right_smooth}, contre {right_sharp} : les frontières restent à peu près en place, et la certitude a un plafond.",
      wrong:
        "Il donne à la bonne espèce {smooth} au lieu de {sharp}, et la part d’oiseaux justes est de {right_smooth}, contre {right_sharp}. Le lissage ne demande pas d’autres décisions ; il rend chère toute certitude plus grande que celle des étiquettes.",
    },
  },
  teacher: {
    objective:
      "Softmax change les scores en probabilités, et l’entropie croisée est la surprise devant la vraie classe.",
    misconception:
      "Que les scores eux-mêmes seraient des probabilités. Seules leurs différences ont un sens, et seulement après softmax.",
    script: [
      "Tous les poids sont nuls : pour chaque oiseau, chaque espèce reçoit un tiers de la certitude.",
      "Dix étapes : trois régions, pâles là où le modèle doute.",
      "Demandez ce qui se passe quand on augmente d’autant les trois scores d’un oiseau.",
      "Après un long entraînement, les couleurs sont soutenues presque jusqu’aux frontières.",
      "Demandez ce que le lissage des étiquettes changerait.",
    ],
  },
} satisfies ExhibitWords;
