/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "Historial",
  label: "Todos los pasos hasta ahora",
  caption: "Pasos de esta ejecución",
  step: "Paso",
  name: "Nombre",
  loss: "Pérdida",
  /** Over all training rows, penalty included. */
  objective: "Pérdida en todas",
  validation: "Validación",
  changed: "Cambio",
  now: "a la vista",
  named: "Pasos con nombre",
  name_this: "Nombre del paso {t}",
  name_hint: "p. ej., “antes del valor atípico”",
  parameters: "Mostrar parámetros",
  metrics: "Mostrar tasa y métricas",
  /** Over all training rows, without penalty. */
  train: "Pérdida de entrenamiento",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, validación",
  branch: "Ramificar desde el paso {t}",
  branch_hint:
    "Conserva esta ejecución tal como está, junto a otra. Lo que cambies ahora solo ocurre en la segunda, desde el paso {t}.",
  go: "{name}, paso {t}",
  run: "Ejecución {n}",
  first: "Primera ejecución",
  hint: "Elige un paso para ir a él. Si cambias algo, la ejecución sigue desde ahí de otra manera: lo que venía después se descarta, y “Deshacer” lo trae de vuelta.",
  long: "Solo se listan los parámetros de los primeros 5000 pasos.",
  summary: {
    start: "Aún no se ha dado ningún paso.",
    steps: { one: "{n} paso hasta ahora", many: "{n} de pasos hasta ahora", other: "{n} pasos hasta ahora" },
    at: "{steps}; a la vista, el paso {t}.",
    changed: "Con cambios en el paso {steps}.",
    separator: ", ",
  },
};
