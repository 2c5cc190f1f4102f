/** What is said of runs that are compared. */
export const compare = {
  title: "Comparar",
  label: "Comparar ejecuciones",
  invite:
    "Entrena hasta cuatro ejecuciones a la vez, con los mismos datos y una sola cosa distinta. Compara:",
  presets: {
    losses: "Otras pérdidas",
    rates: "Tasas de aprendizaje",
    optimizers: "Optimizadores",
    seeds: "Semillas",
    add: "Lo que tú quieras",
    add_hint: "Conserva esta ejecución y cambia algo en otra",
  },
  separator: ", ",
  rate: "Tasa {rate}",
  momentum: "{name} + momentum",
  seed: "Semilla {seed}",
  /** The names of a run that is kept, and of the one that is to be changed. */
  first: "Primera ejecución",
  next: "Ejecución {n}",
  hint: "Los ajustes en que las ejecuciones se distinguen son los de la que está delante; todos los demás, y los datos, son comunes.",
  twins:
    "Estas dos ejecuciones todavía son iguales. Cambia ahora un ajuste: solo cambiará en la que está delante.",
  runs: "Ejecuciones",
  front: "Delante",
  run: "Ejecución",
  bring: "Traer “{name}” delante",
  rename: "Nombre de la ejecución {n}",
  loss: "Pérdida en el paso {t}",
  diverged: "se disparó después del paso {t}",
  remove: "Quitar “{name}”",
  add: "Añadir una ejecución",
  end: "Quedarse solo con esta ejecución",
  same: "sin diferencias todavía",
  value: "{name} {value}",
  none: "ninguna",
  before: "con cambios por el camino",
};
