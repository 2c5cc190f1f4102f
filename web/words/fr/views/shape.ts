/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "Forme de la perte",
  label: "La forme de la perte",
  plot: "La perte en haut, sa pente en bas",
  value: "Perte d’un point",
  loss: "Perte",
  slope: "Pente",
  across: {
    residual: "Résidu : prédiction moins cible",
    score: "Score de la bonne classe",
    probability: "Probabilité de la bonne classe",
    output: "Sortie du modèle",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "Résidu {x}",
    score: "Score de la bonne classe {x}",
    probability: "Probabilité de la bonne classe {x}",
    output: "Sortie {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name} : perte {loss}, pente {slope}",
  separator: " ; ",
  place: "Place sur la courbe",
  target: "cible {target}",
  others: "Comparer avec",
  others_label: "D’autres pertes, dessinées à côté",
  axis: "En abscisse",
  by_score: "Score",
  by_probability: "Probabilité",
  reach: "Ce qui est montré",
  all: "Tous les points",
  near: "Gros plan",
  parameter: "{name} : {parameter}",
  table: "Les points en tableau",
  caption: "Ce que coûte chaque point et combien la perte y est raide, à l’étape {t}",
  curves_table: "Les courbes en tableau",
  curves_caption: "Ce que coûte chaque perte d’une place à l’autre",
  point: "Point",
  loss_of: "{name} : perte",
  slope_of: "{name} : pente",
  kink: "{x}, un point anguleux",
  hint: {
    plot: "Parcourez la courbe, ou utilisez les flèches du clavier, pour lire n’importe quelle place. Cliquez sur un point pour le choisir ; au clavier, Entrée choisit le plus proche.",
    plot_touch: "Parcourez la courbe pour lire n’importe quelle place. Touchez un point pour le choisir.",
    target:
      "Avec cette perte, chaque cible a sa propre courbe. Celles-ci valent pour la cible de « {row} » ; seuls les points qui ont cette cible sont dessus, les autres sont pâles.",
    further: {
      one: "{n} point est plus loin.",
      many: "{n} de points sont plus loin.",
      other: "{n} points sont plus loin.",
    },
    some: "{n} points sur {of} sont dessinés.",
  },
  summary: {
    point: "{row} coûte {loss} avec « {name} », et tire avec une pente de {slope}.",
    beside: "Avec « {name} » : {loss}, et une pente de {slope}.",
    corners: {
      one: "« {name} » a un point anguleux en {places}, où la pente saute.",
      many: "« {name} » a des points anguleux en {places}, où la pente saute.",
      other: "« {name} » a des points anguleux en {places}, où la pente saute.",
    },
    none: "Chaque pastille est un point : plus il est loin, plus il coûte, et plus la pente y est raide, plus il tire.",
  },
};
