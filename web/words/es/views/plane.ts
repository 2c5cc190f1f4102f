/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "Plano",
  label: "Predicciones y objetivos en el plano",
  plot: "Gráfico del plano. Un punto cada vez tiene el foco.",
  across: "Horizontal",
  up: "Vertical",
  place: "{x} en horizontal, {y} en vertical",
  target: "Objetivo",
  /** Where an input lies, in the same plane. */
  given: "Dado",
  summary: {
    bullseye: "{rows} y el único lugar donde todos deberían estar: el centro de la diana.",
    scattered: "{rows}, cada uno con el anillo donde debería estar.",
    next: "El próximo paso mueve cada punto {move}.",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "Cada línea es tan larga como la pérdida de su punto: la distancia a su objetivo.",
    mse: "Cada cuadrado tiene como diagonal la distancia al objetivo. Su área es la pérdida de ese punto: la media de los cuadrados de ambas direcciones.",
    mae: "Cada hueco va primero en horizontal y luego en vertical. La mitad de su longitud es la pérdida de ese punto.",
    general: "Cada línea es el hueco entre un punto y su objetivo.",
  },
  ways: "Los anillos huecos muestran dónde se dieron los puntos; las líneas de puntos llevan a donde los pone el modelo.",
  arrows: "Las flechas muestran adónde los mueve el próximo paso.",
};
