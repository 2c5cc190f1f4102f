/** A bakery and its bill, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Combien de petits pains cuire ?",
  sentence:
    "Une perte peut être une facture : ce que coûte chaque erreur décide de ce qu’il vaut la peine de prédire.",
  notice:
    "La perte est la facture d’un jour moyen dans une boulangerie inventée, en euros : tant pour chaque petit pain de trop, tant pour chacun qu’on a demandé et qui manquait. Un essai porte le nom de ces deux prix, dans cet ordre. Là où les petits pains manquants sont chers, la droite passe au-dessus de la plupart des jours ; là où les invendus sont chers, au-dessous de la plupart.",
  chapters: { plans: "Trois listes de prix", prices: "Les prix changent" },
  questions: {
    "left-over": {
      text: "Un petit pain manquant coûte trois fois plus qu’un petit pain de trop. Combien de jours doit-il en rester, si l’on veut la facture la plus petite possible ?",
      options: {
        half: "Environ la moitié : la meilleure prédiction est celle du milieu.",
        "three-quarters": "Environ les trois quarts des jours.",
        all: "Presque tous : les petits pains manquants sont trop chers pour prendre le risque.",
      },
      right:
        "Il reste des petits pains {days} des jours. Un de plus coûte quelque chose les jours où il en reste déjà, et épargne trois fois autant ceux où il en manque : l’équilibre est à trois jours avec des restes pour un jour où il en manque. Par temps doux, cela fait {extra} de plus que la droite du milieu.",
      wrong:
        "Il reste des petits pains {days} des jours. La droite monte jusqu’à ce que le suivant coûte autant qu’il épargne : trois jours avec des restes pour un jour où il en manque. Par temps doux, cela fait {extra} de plus que la droite du milieu.",
    },
    saving: {
      text: "La boulangère comptait comme si les deux erreurs coûtaient autant. Maintenant la perte contient les vrais prix, et l’entraînement continue. De combien la facture diminue-t-elle ?",
      options: {
        nothing: "Presque pas : la droite était déjà bien ajustée.",
        some: "Nettement, mais il en reste plus de la moitié.",
        most: "Il en reste moins de la moitié.",
      },
      right:
        "Elle passe de {before} à {after} euros par jour, soit {share} de moins. L’ancienne droite était la meilleure pour une autre question ; ce qui reste est le prix de ne pas savoir combien de gens viendront.",
      wrong:
        "Elle passe de {before} à {after} euros par jour, soit {share} de moins. La bonne perte aide sans meilleures données, mais elle ne peut pas dire combien de gens viendront : cette part de la facture reste.",
    },
  },
  teacher: {
    objective: "Changer en perte ce que coûtent les erreurs, et voir le plan suivre les coûts.",
    misconception:
      "Qu’une bonne prédiction serait celle qui tombe le plus près. La boulangerie réussit le mieux avec une droite volontairement trop haute.",
    script: [
      "Chaque point est un jour : la température, et combien de petits pains ont été demandés. La droite au premier plan dit combien en cuire.",
      "Si ce sont les restes qui coûtent cher, la même boulangerie en cuit bien moins.",
      "Demandez combien de jours il devrait en rester.",
      "Ici, la boulangère a compté jusqu’à présent avec des prix égaux.",
      "Les vrais prix valent dès l’étape suivante : la facture bondit, puis baisse à mesure que la droite monte.",
      "Demandez combien la bonne perte a fait gagner.",
    ],
  },
} satisfies ExhibitWords;
