/** Seven words for one fit, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Sept mots pour l’erreur",
  sentence:
    "Perte, coût, objectif, erreur, métrique, score, récompense : ce que veut dire chaque mot, sur une droite parmi de vrais manchots.",
  notice:
    "Choisissez un mot, et son nombre s’éclaire. Score, erreur et perte parlent d’un seul exemple, coût et objectif de tous ; l’objectif ajoute le prix des poids, et c’est lui que l’entraînement rend plus petit. Une métrique sert aux gens pour juger, et une récompense est une perte dont on a changé le signe : on en veut le plus possible.",
  questions: {
    price: {
      text: "On double le prix des poids, et la droite reste où elle est. Lequel de ces nombres change ?",
      options: {
        example: "La perte d’un manchot.",
        cost: "Le coût, moyenne sur tous les manchots.",
        objective: "L’objectif.",
        metric: "La métrique : la part de la dispersion que la droite explique.",
      },
      right:
        "L’objectif passe de {objective} à {dear_objective}. Le coût reste à {cost}, car aucune prédiction n’a changé : seul a changé ce que l’entraînement doit rendre petit.",
      wrong:
        "Seul l’objectif change, de {objective} à {dear_objective}. Toutes les prédictions sont les mêmes qu’avant : chaque perte, le coût ({cost}) et la métrique restent donc aussi.",
    },
    metric: {
      text: "Dix étapes rendent l’objectif plus petit. Que devient la métrique, la part de la dispersion que la droite explique ?",
      options: {
        rises: "Elle monte.",
        stays: "Elle ne change pas : l’entraînement ne la regarde pas.",
        falls: "Elle baisse, comme toute mesure d’erreur.",
      },
      right:
        "L’objectif baisse de {objective} à {low}, et la métrique monte de {metric} à {next_metric}. Pour cette métrique, plus vaut mieux. L’entraînement ne suit que l’objectif ; la métrique l’accompagne, car une meilleure droite améliore les deux.",
      wrong:
        "La métrique monte de {metric} à {next_metric} tandis que l’objectif baisse de {objective} à {low}. L’entraînement ne la regarde pas, mais une meilleure droite améliore les deux, et pour cette métrique plus vaut mieux.",
    },
  },
  teacher: {
    objective:
      "Les mots diffèrent par ce qu’ils couvrent : un exemple ou tous, avec ou sans la pénalité, suivi par l’entraînement ou seulement lu par des gens.",
    misconception:
      "On prend perte, objectif et métrique pour un même nombre. Seul l’objectif est dérivé ; la métrique peut même empirer entre-temps.",
    script: [
      "Une droite parmi de vrais manchots. Perte : à quel point elle se trompe sur l’un d’eux.",
      "Coût : toutes ces pertes, ramenées à un seul nombre.",
      "Objectif : le coût, avec le prix des poids en plus. C’est ce nombre que l’entraînement rend plus petit.",
      "Rendez les poids plus chers sans toucher à la droite : qui le remarque ?",
      "Métrique : un nombre pour les gens. Personne n’en demande le gradient.",
      "Quand l’objectif baisse, dans quel sens ira cette métrique ?",
    ],
  },
} satisfies ExhibitWords;
