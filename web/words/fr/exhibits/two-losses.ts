/** Two tasks in one network, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Deux tâches, un seul réseau",
  sentence:
    "Qu’est-ce que c’est, et où est-ce ? Un réseau apprend les deux, et un poids dit combien compte chaque tâche.",
  notice:
    "Les deux tâches partagent quelques neurones cachés : plus le poids λ du cadre est grand, mieux les cadres tombent juste, et plus longtemps les formes restent douteuses. Aucune formule ne dit quel poids est le bon : c’est décider de ce qui compte. Les images sont inventées pour cette page.",
  questions: {
    pays: {
      text: "La perte du cadre reçoit un poids bien plus grand dans la somme, et ses cadres tombent plus juste. Après le même nombre d’étapes, qu’est devenue la perte de la forme ?",
      options: {
        better: "Elle est bien plus petite : un cadre bien placé aide à voir la forme.",
        same: "Elle est à peu près la même : les deux pertes sont simplement additionnées.",
        worse: "Elle est bien plus grande.",
      },
      right:
        "La perte propre du cadre baisse de {box_light} à {box_heavy}, et celle de la forme monte de {shape_light} à {shape_heavy}. Les deux tâches partagent les neurones cachés, et les pas suivent celle qui parle le plus fort.",
      wrong:
        "Elle est de {shape_heavy} au lieu de {shape_light}, tandis que la perte propre du cadre est de {box_heavy} au lieu de {box_light}. Les pertes sont simplement additionnées, mais les poids du réseau sont partagés, et chaque pas va surtout là où montre le plus grand gradient.",
    },
    first: {
      text: "Les deux pertes ont le même poids, un. Tout au départ, laquelle a le plus long gradient, et décide donc où vont les premiers pas ?",
      options: {
        alike: "Les deux à peu près autant : les poids sont les mêmes.",
        shape: "Celle de la forme, nettement.",
        box: "Celle du cadre, nettement.",
      },
      right:
        "Le gradient de la perte de la forme a une longueur de {shape}, celui du cadre de {box}. Deux pertes se mesurent dans des unités différentes : des poids égaux sont donc aussi un choix, et ici un choix pour la forme.",
      wrong:
        "C’est celle de la forme : une longueur de {shape}, contre {box} pour le cadre. L’entropie croisée et la perte d’une distance ont des échelles différentes : des poids égaux ne donnent donc pas voix égale.",
    },
  },
  teacher: {
    objective: "Une somme de pertes est un marché entre des tâches, et ses poids en fixent les termes.",
    misconception:
      "Que des poids égaux seraient neutres. L’échelle de chaque perte décide déjà qui est écouté.",
    script: [
      "De petites images, chacune avec une forme : nommez la forme, et tracez le cadre autour d’elle.",
      "À poids égaux, quel gradient est le plus long ? Faites deviner la classe.",
      "Les trois essais continuent, aussi longtemps les uns que les autres.",
      "Demandez ce qu’un grand poids sur le cadre fait à la forme.",
      "L’essai au plus grand poids : de bons cadres, et des formes douteuses.",
    ],
  },
} satisfies ExhibitWords;
