/** What is said of the plot of the data and the fit. */
export const fit = {
  /** On its button among the views. */
  title: "Ajuste",
  label: "Los datos y el ajuste",
  table: "Todos los puntos como tabla",
  caption: "Cada fila de los datos, con su predicción y su pérdida en el paso {t}",
  row: "Punto {n}",
  row_column: "Punto",
  actual: "{name}, valor real",
  predicted: "{name}, predicción",
  prediction: "Predicción",
  prediction_class: "Probabilidad de “{name}”",
  prediction_score: "Puntuación de “{name}”",
  probability: "Probabilidad",
  residual: "Error",
  loss: "Pérdida",
  fact: "{label} {value}",
  fact_separator: ", ",
  held_out_row: " (reservado)",
  split: "Uso",
  training: "entrenamiento",
  held_out: "reservado",
  plot: "Gráfico de los datos. El foco está en un punto cada vez.",
  point: "Puntos, de izquierda a derecha",
  position: "{n} de {of}",
  moving: "Moviendo: {row}",
  hint: {
    browse:
      "Haz clic en un punto para seleccionarlo, o arrástralo para ver quién tira. Haz doble clic en un lugar vacío para añadir uno.",
    browse_touch: "Toca un punto para seleccionarlo, o arrástralo para ver quién tira.",
    keys: "Las flechas van de punto en punto, Intro toma uno, Supr lo quita y A añade uno.",
    moving: "Las flechas lo mueven, con Mayús en pasos más grandes. Intro lo suelta; Esc también.",
    add: "Toca un lugar vacío para añadir ahí un punto.",
    place: "Toca donde deba ir el punto seleccionado.",
    still: "Haz clic en un punto para seleccionarlo.",
    still_touch: "Toca un punto para seleccionarlo.",
  },
  tools: {
    label: "Puntos",
    add: "Añadir puntos",
    add_of: "de la clase",
    class: "Clase",
    place: "Mover tocando",
    remove: "Quitar",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  geometry: {
    mse: "El área de cada cuadrado es el error cuadrático de ese punto.",
    mae: "Cada barra es tan larga como el error de ese punto.",
    log_cosh: "Cada barra es tan larga como el error de ese punto.",
    huber:
      "Medios cuadrados hasta δ y, más allá, una barra de anchura fija: ningún punto tira más fuerte que δ.",
    quantile: "Las barras son tan largas como el error y tan anchas como cuesta un error de ese lado.",
    bce: "Cada barra es la probabilidad que no recibió la clase verdadera.",
    hinge:
      "Cada barra es lo que aún le falta a la puntuación hasta el margen de su lado; más allá del margen no hay nada que pagar.",
    poisson_nll: "Cada barra es la distancia de la frecuencia predicha al recuento.",
    general: "Cada barra es tan larga como el error de ese punto.",
    field: "El anillo alrededor de un punto crece con su pérdida.",
  },
  summary: {
    curve: "{rows}: en horizontal, {x}; en vertical, {y}. La línea azul es lo que predice el modelo.",
    strip:
      "{rows} según “{x}”, apilados donde están cerca. La línea azul es el único valor que se predice para todos.",
    field:
      "{rows}: en horizontal, {x}; en vertical, {y}. Cuanto más intenso el azul, más probable la segunda clase; la línea azul es un medio.",
    regions:
      "{rows}: en horizontal, {x}; en vertical, {y}. El fondo tiene el color de la clase más probable, más intenso donde es más segura.",
    shares:
      "{rows}: en horizontal {x}, y para cada clase una curva de cuán probable la considera ahí el modelo. Los puntos están arriba, en una banda por clase.",
    bands: "Las bandas sombreadas llegan a una y dos desviaciones estándar de ella.",
    against:
      "{rows}: en horizontal, el valor real; en vertical, su predicción. En la diagonal, una predicción acierta.",
    compared:
      "{rows}: en horizontal, {x}; en vertical, {y}. Una línea por ejecución, con su nombre: {names}.",
    held_out: {
      one: "{n} punto hueco está reservado.",
      many: "{n} de puntos huecos están reservados.",
      other: "{n} puntos huecos están reservados.",
    },
    worst: "Pérdida más grande: {row}, {loss}.",
  },
};
