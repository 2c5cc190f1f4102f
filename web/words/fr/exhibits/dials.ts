/** Two parameters as dials, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Deux molettes et une perte",
  sentence: "Tournez un peu un poids, voyez comment la perte répond : ce rapport est son gradient.",
  notice:
    "Chaque curseur est une molette de la droite : l’une l’incline, l’autre la soulève. Choisissez une connexion du réseau et déplacez-la d’un petit peu : le changement de la perte, divisé par celui du poids, s’affiche à côté du gradient. Plus le changement est petit, plus les deux sont proches.",
  questions: {
    nudge: {
      text: "Vous tournez une molette d’une quantité infime. De combien change la perte, à peu près ?",
      options: {
        nudge: "De la quantité dont vous l’avez tournée.",
        product: "De cette quantité fois le gradient.",
        gradient: "Du gradient, si peu que vous tourniez.",
      },
      right:
        "Un changement de {by} change la perte de {change}. Divisé par ce que l’on a tourné, cela fait {quotient}, et le gradient est {gradient} : pour de petits changements, les deux sont presque égaux.",
      wrong:
        "Un changement de {by} change la perte de {change}. Cela fait {quotient} pour chaque unité tournée, et le gradient dit {gradient}. Le changement est donc presque ce que l’on a tourné, fois le gradient.",
    },
    signs: {
      text: "Le gradient du poids est au-dessous de zéro, celui du biais au-dessus. Vous tournez un peu vers le haut l’une des deux molettes. Avec laquelle la perte baisse-t-elle ?",
      options: {
        both: "Avec les deux : vers le haut, c’est vers le haut.",
        neither: "Avec aucune : un gradient montre la montée.",
        one: "Avec une seule des deux.",
      },
      right:
        "Si l’on augmente le poids, la perte passe de {loss} à {weight_up} ; si l’on augmente le biais, à {bias_up}. Les gradients {weight_slope} et {bias_slope} ont des signes différents : là où il est négatif, augmenter fait descendre la perte.",
      wrong:
        "Augmenter le poids fait passer la perte de {loss} à {weight_up}, augmenter le biais à {bias_up}. Le gradient du poids est {weight_slope}, celui du biais {bias_slope} : son signe dit si augmenter fait descendre la perte.",
    },
  },
  teacher: {
    objective:
      "Un gradient n’est rien d’autre que la réponse de la perte à un petit tour d’une molette, par unité tournée.",
    misconception:
      "On prend un grand gradient pour un grand poids. Il dit à quel point la perte dépend du poids, pas si le poids est grand.",
    script: [
      "Deux molettes font cette droite : l’une l’incline, l’autre la soulève. Le nombre est la perte.",
      "Je tourne un peu la première molette vers le haut, et la perte baisse.",
      "Un grand tour : la perte baisse encore, mais plus en proportion.",
      "L’autre molette maintenant, dans l’autre sens. Trouverait-on le point le plus bas à la main ? Avec deux molettes oui, avec un million non.",
      "Le gradient dit d’avance ce que fera un tour infime. Demandez comment.",
    ],
  },
} satisfies ExhibitWords;
