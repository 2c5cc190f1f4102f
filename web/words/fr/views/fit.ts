/** What is said of the plot of the data and the fit. */
export const fit = {
  /** On its button among the views. */
  title: "Ajustement",
  label: "Les données et l’ajustement",
  table: "Tous les points en tableau",
  caption: "Chaque ligne des données, avec sa prédiction et sa perte à l’étape {t}",
  row: "Point {n}",
  row_column: "Point",
  actual: "{name}, réel",
  predicted: "{name}, prédit",
  prediction: "Prédit",
  prediction_class: "Probabilité de « {name} »",
  prediction_score: "Score de « {name} »",
  probability: "Probabilité",
  residual: "Écart",
  loss: "Perte",
  fact: "{label} {value}",
  fact_separator: ", ",
  held_out_row: " (mis de côté)",
  split: "Sert à",
  training: "entraînement",
  held_out: "validation",
  plot: "Graphique des données. Un point à la fois a le focus.",
  point: "Points, de gauche à droite",
  position: "{n} sur {of}",
  moving: "En déplacement : {row}",
  hint: {
    browse:
      "Cliquez sur un point pour le choisir, ou faites-le glisser pour voir qui tire. Double-cliquez sur une place vide pour en ajouter un.",
    browse_touch: "Touchez un point pour le choisir, ou faites-le glisser pour voir qui tire.",
    keys: "Les flèches vont de point en point, Entrée en saisit un, Suppr le retire, A en ajoute un.",
    moving: "Les flèches le déplacent, avec Maj par plus grands pas. Entrée le pose, Échap aussi.",
    add: "Touchez une place vide pour y ajouter un point.",
    place: "Touchez l’endroit où doit aller le point choisi.",
    still: "Cliquez sur un point pour le choisir.",
    still_touch: "Touchez un point pour le choisir.",
  },
  tools: {
    label: "Points",
    add: "Ajouter des points",
    add_of: "de classe",
    class: "Classe",
    place: "Déplacer en touchant",
    remove: "Retirer",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  geometry: {
    mse: "L’aire de chaque carré est l’erreur quadratique du point.",
    mae: "Chaque barre est aussi longue que l’écart du point.",
    log_cosh: "Chaque barre est aussi longue que l’écart du point.",
    huber:
      "Des demi-carrés jusqu’à δ, une barre de largeur fixe au-delà : aucun point ne tire plus fort que δ.",
    quantile: "Les barres sont aussi longues que l’écart, et aussi larges que coûte un écart de ce côté.",
    bce: "Chaque barre est la probabilité que la vraie classe n’a pas reçue.",
    hinge:
      "Chaque barre est ce qui manque encore au score jusqu’à la marge de son côté ; au-delà de la marge, il n’y a rien à payer.",
    poisson_nll: "Chaque barre est la distance du taux prédit au comptage.",
    general: "Chaque barre est aussi longue que l’écart du point.",
    field: "L’anneau autour d’un point grandit avec sa perte.",
  },
  summary: {
    curve: "{rows} : {x} en abscisse, {y} en ordonnée. La ligne bleue est ce que prédit le modèle.",
    strip:
      "{rows} selon {x}, empilés où ils sont serrés. La ligne bleue est la seule valeur prédite pour tous.",
    field:
      "{rows} : {x} en abscisse, {y} en ordonnée. Plus le bleu est profond, plus la seconde classe est probable ; la ligne bleue est un demi.",
    regions:
      "{rows} : {x} en abscisse, {y} en ordonnée. Le fond a la couleur de la classe la plus probable, plus profonde où c’est plus sûr.",
    shares:
      "{rows} : {x} à l’horizontale, et pour chaque classe une courbe de sa probabilité selon le modèle. Les points se trouvent au-dessus, dans une bande par classe.",
    bands: "Les bandes ombrées s’en écartent d’un et de deux écarts-types.",
    against:
      "{rows} : la valeur réelle en abscisse, sa prédiction en ordonnée. Sur la diagonale, une prédiction est juste.",
    compared:
      "{rows} : {x} en abscisse, {y} en ordonnée. Une ligne pour chaque essai, avec son nom : {names}.",
    held_out: {
      one: "{n} point creux est mis de côté.",
      many: "{n} de points creux sont mis de côté.",
      other: "{n} points creux sont mis de côté.",
    },
    worst: "Plus grande perte : {row}, {loss}.",
  },
};
