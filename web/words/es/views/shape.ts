/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "Forma de la pérdida",
  label: "La forma de la pérdida",
  plot: "Arriba la pérdida, abajo su pendiente",
  value: "Pérdida de un punto",
  loss: "Pérdida",
  slope: "Pendiente",
  across: {
    residual: "Residuo: predicción menos objetivo",
    score: "Puntuación de la clase correcta",
    probability: "Probabilidad de la clase correcta",
    output: "Salida del modelo",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "Residuo {x}",
    score: "Puntuación de la clase correcta {x}",
    probability: "Probabilidad de la clase correcta {x}",
    output: "Salida {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name}: pérdida {loss}, pendiente {slope}",
  separator: "; ",
  place: "Lugar en la curva",
  target: "objetivo {target}",
  others: "Comparar con",
  others_label: "Otras pérdidas dibujadas al lado",
  axis: "Horizontal",
  by_score: "Puntuación",
  by_probability: "Probabilidad",
  reach: "Cuánto se muestra",
  all: "Todos los puntos",
  near: "De cerca",
  parameter: "{name}: {parameter}",
  table: "Los puntos como tabla",
  caption: "Lo que cuesta cada punto y lo empinada que es ahí la pérdida, en el paso {t}",
  curves_table: "Las curvas como tabla",
  curves_caption: "Lo que cuesta cada pérdida de un lugar a otro",
  point: "Punto",
  loss_of: "{name}: pérdida",
  slope_of: "{name}: pendiente",
  kink: "{x}, una esquina",
  hint: {
    plot: "Muévete por la curva, o usa las flechas, para leer cualquier lugar. Haz clic en un punto para seleccionarlo; con el teclado, Intro selecciona el más cercano.",
    plot_touch: "Muévete por la curva para leer cualquier lugar. Toca un punto para seleccionarlo.",
    target:
      "Con esta pérdida, cada objetivo tiene su propia curva. Estas son para el objetivo de {row}; solo los puntos con ese objetivo están sobre ellas, y los demás se ven tenues.",
    further: {
      one: "{n} punto está más lejos.",
      many: "{n} de puntos están más lejos.",
      other: "{n} puntos están más lejos.",
    },
    some: "Puntos dibujados: {n} de {of}.",
  },
  summary: {
    point: "{row} cuesta {loss} con “{name}”, y tira con una pendiente de {slope}.",
    beside: "Con “{name}”: {loss}, con una pendiente de {slope}.",
    corners: {
      one: "“{name}” tiene una esquina en {places}, donde la pendiente da un salto.",
      many: "“{name}” tiene esquinas en {places}, donde la pendiente da un salto.",
      other: "“{name}” tiene esquinas en {places}, donde la pendiente da un salto.",
    },
    none: "Cada punto dibujado es un punto de los datos: cuanto más lejos, más cuesta, y cuanto más empinada es ahí la pendiente, más fuerte tira.",
  },
};
