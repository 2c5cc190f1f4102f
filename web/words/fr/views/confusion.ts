/** What is said of decisions between classes. */
export const confusion = {
  /** On its button among the views. */
  title: "Décisions",
  label: "Décisions justes et fausses",
  none: "Il n’y a pas ici de classes entre lesquelles décider.",
  threshold: "Seuil",
  probability: "une probabilité de {x}",
  score: "un score de {x}",
  usual: "Seuil habituel",
  training: "Entraînement",
  validation: "Mis de côté",
  counts: { training: "Exemples d’entraînement", validation: "Exemples mis de côté" },
  /** A row and a column of the table of counts. */
  really: "en vrai {class}",
  called: "dit {class}",
  metrics: "Mesuré à ce seuil",
  metrics_of_highest: "Mesuré",
  metric: "Métrique",
  undefined: "non défini",
  roc: "Tous les seuils à la fois",
  roc_plot: "Courbe ROC : ce que chaque seuil trouve et ce qu’il désigne à tort",
  roc_handle: "Seuil sur la courbe",
  /** Axes: shares of all that are really of one class. */
  x: "{class} : part dite {other}",
  y: "{class} : part trouvée",
  area: "{set}, aire {area}",
  guessing: "hasard",
  one_class: "Une classe n’a pas d’exemple ici ; il n’y a donc pas de courbe.",
  costs: "Ce que coûte une mauvaise décision",
  false_positive: "{actual}, dit {called}",
  cost: "Coût moyen d’un exemple",
  least: "Entraînement, au mieux",
  cheapest: "Aller au seuil le moins cher",
  table: "La courbe en tableau",
  caption: "Ce que chaque seuil trouve et désigne à tort, {set}",
  hint: {
    handle:
      "Glissez le long de la courbe, touchez-la ou utilisez les flèches du clavier pour essayer un autre seuil.",
    handle_touch: "Glissez le long de la courbe ou touchez-la pour essayer un autre seuil.",
    learning:
      "Le seuil décide seulement de ce qu’on fait des sorties du modèle. Il ne change ni la perte ni l’entraînement.",
    highest: "La décision vient après l’entraînement : elle ne change ni la perte ni ce qui est appris.",
    costs: "Les coûts ne pèsent que sur les décisions : l’entraînement n’en sait rien.",
  },
  summary: {
    highest: "Chaque exemple est rangé dans la classe à la plus haute sortie.",
    from: "Seuil : {threshold}. À partir de là, un exemple est dit {class}.",
    called: "Dits {class} : {hits} à raison, {alarms} à tort.",
    left: "Dits {class} : {hits} à raison, {misses} à tort.",
    accuracy: "{name} {value}.",
  },
};
