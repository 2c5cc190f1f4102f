/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "Recuadros",
  label: "Qué hay en cada imagen, y dónde",
  summary: "{rows}. El modelo dice qué muestra cada una y dibuja un recuadro alrededor.",
  chosen: "{row}: {told}.",
  right: "{called}, correcto",
  wrong: "{called}, en realidad {actual}",
  kind: "Clasificada como",
  predicted: "Recuadro predicho",
  actual: "Recuadro verdadero",
  place: "centro en {x}; {y}; {width} de ancho, {height} de alto",
  list: "Imágenes",
  shares: "Probabilidad de cada clase; la verdadera está subrayada",
  table: "Estas imágenes como tabla",
};
