/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "Ciclo",
  label: "El entrenamiento, una vuelta",
  stations: "Las cinco estaciones de un paso",
  hint: "Haz clic en una estación; con el teclado, las flechas dan la vuelta.",
  hint_touch: "Toca una estación.",
  step: "Paso {t}",
  unseen: "aún sin ver",
  wanted: "Objetivo: {name}",
  back: "Atrás",
  onward: "Siguiente: {name}",
  again: "Dar el paso a {next}",
  more: {
    one: "y {n} parámetro más",
    many: "y {n} parámetros más",
    other: "y {n} parámetros más",
  },
  table: "Los parámetros como tabla",
  caption: "Los parámetros con las mayores pendientes en el paso {t}",
  parameter: "Parámetro",
  now: "Ahora",
  gradient: "Gradiente",
  change: "Cambio",
  after: "Después",
  names: {
    predict: "Predecir",
    measure: "Medir",
    trace: "Rastrear",
    adjust: "Ajustar",
    repeat: "Repetir",
  },
  /** What happens at each. */
  says: {
    predict: "El modelo toma lo que se sabe de “{row}” y calcula su respuesta con los parámetros de ahora.",
    measure: {
      one: "La pérdida dice lo mala que es la respuesta: {loss}. Este paso mira {n} ejemplo, y la función objetivo vale {objective}.",
      many: "La pérdida dice lo mala que es la respuesta: {loss}. Las pérdidas de los {n} ejemplos de este paso se reúnen en un número, {objective}.",
      other:
        "La pérdida dice lo mala que es la respuesta: {loss}. Las pérdidas de los {n} ejemplos de este paso se reúnen en un número, {objective}.",
    },
    trace:
      "¿Quién tiene la culpa? El gradiente rastrea la pérdida hasta cada parámetro: lo rápido que subiría la función objetivo si creciera un poco.",
    adjust: "Cada parámetro se mueve contra su pendiente, y la tasa de aprendizaje, {rate}, dice cuánto.",
    repeat:
      "Con los parámetros nuevos todo empieza otra vez en el paso {next}. Al principio la función objetivo valía {start}; ahora vale {loss}.",
    repeat_first:
      "Con los parámetros nuevos todo empieza otra vez. La función objetivo vale ahora {loss}: mira qué pasa con ella.",
  },
  summary: {
    example: "{row}: la predicción es {output} y la pérdida, {loss}.",
    steepest: "El parámetro de mayor pendiente: {name}, con pendiente {gradient} y cambio {change}.",
  },
};
