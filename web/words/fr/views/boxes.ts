/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "Cadres",
  label: "Ce qu’il y a sur chaque image, et où",
  summary: "{rows}. Le modèle dit ce que montre chacune et trace un cadre autour.",
  chosen: "{row} : {told}.",
  right: "{called}, juste",
  wrong: "{called}, en réalité {actual}",
  kind: "Classée",
  predicted: "Cadre prédit",
  actual: "Vrai cadre",
  place: "milieu en {x} ; {y}, largeur {width}, hauteur {height}",
  list: "Images",
  shares: "Probabilité de chaque classe ; la vraie est soulignée",
  table: "Ces images en tableau",
};
