/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "Plan",
  label: "Prédictions et cibles dans le plan",
  plot: "Graphique du plan. Un point à la fois a le focus.",
  across: "Horizontal",
  up: "Vertical",
  place: "{x} à l’horizontale, {y} à la verticale",
  target: "Cible",
  /** Where an input lies, in the same plane. */
  given: "Donné",
  summary: {
    bullseye: "{rows} et le seul endroit où tous devraient être : le centre de la cible.",
    scattered: "{rows}, chacun avec l’anneau où il devrait être.",
    next: "La prochaine étape déplace chaque point de {move}.",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "Chaque trait est aussi long que la perte de son point : la distance à sa cible.",
    mse: "Chaque carré a pour diagonale l’écart à la cible. Son aire est la perte de ce point : la moyenne des carrés des deux directions.",
    mae: "Chaque écart va d’abord à l’horizontale, puis à la verticale. La moitié de sa longueur est la perte de ce point.",
    general: "Chaque trait est l’écart entre un point et sa cible.",
  },
  ways: "Les anneaux creux montrent où les points étaient donnés ; les pointillés mènent là où le modèle les place.",
  arrows: "Les flèches montrent où la prochaine étape les déplace.",
};
