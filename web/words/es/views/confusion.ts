/** What is said of decisions between classes. */
export const confusion = {
  /** On its button among the views. */
  title: "Decisiones",
  label: "Decisiones correctas y equivocadas",
  none: "Aquí no hay clases entre las que decidir.",
  threshold: "Umbral",
  probability: "una probabilidad de {x}",
  score: "una puntuación de {x}",
  usual: "Umbral habitual",
  training: "Entrenamiento",
  validation: "Reservado",
  counts: { training: "Ejemplos de entrenamiento", validation: "Ejemplos reservados" },
  /** A row and a column of the table of counts. */
  really: "en realidad: {class}",
  called: "decidido: {class}",
  metrics: "Medido con este umbral",
  metrics_of_highest: "Medido",
  metric: "Métrica",
  undefined: "no definida",
  roc: "Todos los umbrales a la vez",
  roc_plot: "Curva ROC: lo que cada umbral encuentra y lo que señala por error",
  roc_handle: "Umbral en la curva",
  /** Axes: shares of all that are really of one class. */
  x: "Proporción de “{class}” tomada por “{other}”",
  y: "Proporción de “{class}” encontrada",
  area: "{set}, área {area}",
  guessing: "al azar",
  one_class: "Aquí una clase no tiene ejemplos, así que no hay curva.",
  costs: "Lo que cuesta una decisión equivocada",
  false_positive: "“{actual}” tomado por “{called}”",
  cost: "Coste medio de un ejemplo",
  least: "En el mejor caso",
  cheapest: "Ir al umbral más barato",
  table: "La curva como tabla",
  caption: "Lo que cada umbral encuentra y lo que señala por error, {set}",
  hint: {
    handle: "Arrastra por la curva, tócala o usa las flechas para probar otro umbral.",
    learning:
      "El umbral solo decide qué se hace con las salidas del modelo. No cambia ni la pérdida ni el entrenamiento.",
    highest:
      "A cada ejemplo se le da la clase con la salida más alta. Eso se hace después de entrenar: no cambia ni la pérdida ni lo que se aprende.",
    costs: "Los costes solo pesan las decisiones: el entrenamiento no sabe nada de ellos.",
  },
  summary: {
    highest: "A cada ejemplo se le da la clase con la salida más alta.",
    from: "A partir de {threshold}, a un ejemplo se le da la clase “{class}”.",
    called: "Decididos como “{class}”: {hits} bien, {alarms} mal.",
    left: "Decididos como “{class}”: {hits} bien, {misses} mal.",
    accuracy: "{name}: {value}.",
  },
};
