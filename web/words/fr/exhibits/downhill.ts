/** Steps on a landscape, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Descendre pas à pas",
  sentence:
    "Chaque lieu de cette carte est une droite, son altitude est la perte de cette droite, et l’entraînement est une marche vers le bas.",
  notice:
    "Chaque endroit de la carte est une droite, et sa hauteur est la perte de cette droite. Le gradient montre où la perte monte le plus vite, et le pas va à l’opposé. Près du fond, le terrain devient plat : les pas raccourcissent donc d’eux-mêmes.",
  questions: {
    side: {
      text: "L’essai a commencé avec un poids trop petit. Supposons qu’il ait commencé de l’autre côté de la vallée, avec un poids trop grand. Que serait là le gradient du poids ?",
      options: {
        below: "Au-dessous de zéro, comme à ce départ : les données sont les mêmes.",
        zero: "Nul.",
        above: "Au-dessus de zéro.",
      },
      right:
        "À ce départ, il est {here} ; de l’autre côté, {gradient}. Là-bas, le pas est l’opposé du taux d’apprentissage {rate} fois ce nombre, {step} : le poids diminue, et des deux côtés le pas va vers le bas.",
      wrong:
        "Le gradient dépend de l’endroit : à ce départ, il est {here} ; de l’autre côté, {gradient}. Là-bas, le pas, l’opposé du taux d’apprentissage {rate} fois le gradient, est {step} et descend lui aussi dans la vallée.",
    },
    double: {
      text: "Depuis le même départ, vous faites le premier pas avec un taux d’apprentissage deux fois plus grand. Quelle est sa longueur ?",
      options: {
        half: "La moitié : il est plus prudent.",
        same: "La même : la pente n’a pas changé.",
        double: "Le double.",
      },
      right:
        "Avec un taux de {rate}, le poids change de {step} ; avec {fast_rate}, de {fast_step}. Le gradient est le même, et le taux en est le facteur.",
      wrong:
        "Avec un taux de {rate}, le poids change de {step} ; avec {fast_rate}, de {fast_step} : deux fois plus. La pente du terrain est la même, mais le pas est le taux fois la pente.",
    },
  },
  teacher: {
    objective: "Un pas est l’opposé du taux d’apprentissage fois le gradient, nombre par nombre.",
    misconception:
      "On croit que le gradient montre le point le plus bas. Il montre la montée la plus raide là où l’on se trouve, et ne sait rien de plus loin.",
    script: [
      "Chaque endroit de cette carte est une droite parmi les éruptions. En voici une mauvaise, tout en haut.",
      "Une étape : lisez le calcul à voix haute, le gradient, fois le taux, en changeant le signe.",
      "Et depuis l’autre côté de la vallée ? Faites dire le signe à la classe avant de regarder.",
      "Maintenant les pas viennent tout seuls, et raccourcissent : le terrain devient plat.",
      "Et avec un taux double ? Demandez la longueur du premier pas.",
    ],
  },
} satisfies ExhibitWords;
