/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "Boucle",
  label: "La boucle d’entraînement, un tour",
  stations: "Les cinq stations d’une étape",
  hint: "Cliquez sur une station ; au clavier, les flèches font le tour.",
  hint_touch: "Touchez une station.",
  step: "Étape {t}",
  unseen: "pas encore vue",
  wanted: "Cible : {name}",
  back: "Retour",
  onward: "Suite : {name}",
  again: "Passer à l’étape {next}",
  more: {
    one: "et {n} paramètre de plus",
    many: "et {n} paramètres de plus",
    other: "et {n} paramètres de plus",
  },
  table: "Les paramètres en tableau",
  caption: "Les paramètres aux plus fortes pentes à l’étape {t}",
  parameter: "Paramètre",
  now: "Maintenant",
  gradient: "Gradient",
  change: "Changement",
  after: "Après",
  names: {
    predict: "Prédire",
    measure: "Mesurer",
    trace: "Remonter",
    adjust: "Ajuster",
    repeat: "Répéter",
  },
  /** What happens at each. */
  says: {
    predict:
      "Le modèle prend ce que l’on sait de « {row} » et calcule sa réponse avec les paramètres actuels.",
    measure: {
      one: "La perte dit à quel point la réponse est mauvaise : {loss}. Cette étape regarde {n} exemple, et l’objectif vaut {objective}.",
      many: "La perte dit à quel point la réponse est mauvaise : {loss}. Les pertes des {n} exemples de cette étape donnent un seul nombre, {objective}.",
      other:
        "La perte dit à quel point la réponse est mauvaise : {loss}. Les pertes des {n} exemples de cette étape donnent un seul nombre, {objective}.",
    },
    trace:
      "À qui la faute ? Le gradient remonte de la perte à chaque paramètre : à quelle vitesse l’objectif monterait si celui-ci augmentait un peu.",
    adjust: "Chaque paramètre va contre sa pente, et le taux d’apprentissage, {rate}, dit de combien.",
    repeat:
      "Avec les nouveaux paramètres, tout recommence à l’étape {next}. Au départ, l’objectif valait {start} ; il vaut maintenant {loss}.",
    repeat_first:
      "Avec les nouveaux paramètres, tout recommence. L’objectif vaut maintenant {loss} : regardez ce qu’il devient.",
  },
  summary: {
    example: "{row} : la prédiction est {output}, la perte {loss}.",
    steepest: "Le paramètre à la plus forte pente : {name}, pente {gradient}, changement {change}.",
  },
};
