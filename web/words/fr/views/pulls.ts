/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "Qui tire",
  label: "Qui tire, et avec quelle force",
  list: "Les points qui tirent le plus fort",
  measure: {
    gradient: "Traction",
    loss: "Perte",
    under: "Traction avec « {name} »",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "{share} du gradient",
    loss: "{share} de la perte",
    under: "{share} du gradient avec « {name} »",
  },
  point: "Point",
  sort: "Trier par : {measure}",
  under: "Comparer avec",
  none: "aucune autre perte",
  up: "veut une prédiction plus haute",
  down: "veut une prédiction plus basse",
  still: "ne tire pas",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, rang {rank} sur {of}",
  /** Those listed, where there are more. */
  together: {
    one: "Celui de la liste : {share}. {rest} de plus dans le tableau ci-dessous.",
    many: "Les {n} de la liste ensemble : {share}. {rest} de plus dans le tableau ci-dessous.",
    other: "Les {n} de la liste ensemble : {share}. {rest} de plus dans le tableau ci-dessous.",
  },
  table: "Tous les points en tableau",
  caption: "La part de chaque point dans la perte et dans le gradient à l’étape {t}",
  gradient_share: "Part du gradient",
  loss_share: "Part de la perte",
  under_share: "Part du gradient avec « {name} »",
  norm: "Longueur de son gradient",
  along: "Part dans la direction prise",
  loss: "Sa part de la perte",
  summary: {
    gradient: {
      one: "Le point qui tire le plus fort, sur {of}, fait {share} du gradient.",
      many: "Les {n} de points qui tirent le plus fort, sur {of}, font {share} du gradient.",
      other: "Les {n} points qui tirent le plus fort, sur {of}, font {share} du gradient.",
    },
    loss: {
      one: "Le point qui coûte le plus, sur {of}, fait {share} de la perte.",
      many: "Les {n} de points qui coûtent le plus, sur {of}, font {share} de la perte.",
      other: "Les {n} points qui coûtent le plus, sur {of}, font {share} de la perte.",
    },
    under: {
      one: "Avec « {name} », celui qui tire le plus ferait {share}.",
      many: "Avec « {name} », les {n} qui tirent le plus feraient {share}.",
      other: "Avec « {name} », les {n} qui tirent le plus feraient {share}.",
    },
    selected: "{row} : {shares}.",
    nothing: "Rien ne tire : la pente est nulle pour chaque point.",
  },
  hint: "Une barre est la part d’un point dans toutes les tractions : la longueur de son propre gradient, à côté de celle de tous les autres. La flèche dit dans quel sens il veut déplacer sa prédiction.",
  choose:
    "Cliquez sur une ligne pour choisir le point ; au clavier, les flèches vont de ligne en ligne, et Entrée choisit.",
  choose_touch: "Touchez une ligne pour choisir le point.",
};
