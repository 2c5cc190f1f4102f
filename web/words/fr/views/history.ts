/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "Historique",
  label: "Chaque étape jusqu’ici",
  caption: "Étapes de cet essai",
  step: "Étape",
  name: "Nom",
  loss: "Perte",
  /** Over all training rows, penalty included. */
  objective: "Perte sur l’ensemble",
  validation: "Validation",
  changed: "Changé",
  now: "affichée",
  named: "Étapes nommées",
  name_this: "Nom de l’étape {t}",
  name_hint: "p. ex. « avant le point aberrant »",
  parameters: "Montrer les paramètres",
  metrics: "Afficher le taux et les métriques",
  /** Over all training rows, without penalty. */
  train: "Perte d’entraînement",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, validation",
  branch: "Bifurquer depuis l’étape {t}",
  branch_hint:
    "Garde cet essai tel quel à côté d’un second. Ce que vous changez ensuite n’arrive que dans le second, à partir de l’étape {t}.",
  go: "{name}, étape {t}",
  run: "Essai {n}",
  first: "Premier essai",
  hint: "Choisissez une étape pour y aller. Changez quelque chose, et l’essai repart de là autrement : ce qui venait après disparaît, et « Annuler » le ramène.",
  long: "Les paramètres ne sont listés que pour les 5 000 premières étapes.",
  summary: {
    start: "Aucune étape encore.",
    steps: { one: "{n} étape jusqu’ici", many: "{n} d’étapes jusqu’ici", other: "{n} étapes jusqu’ici" },
    at: "{steps} ; l’étape {t} est affichée.",
    changed: "Changé à l’étape {steps}.",
    separator: ", ",
  },
};
