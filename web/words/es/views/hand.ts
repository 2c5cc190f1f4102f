/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "A mano",
  label: "Encuentra tú el mínimo",
  summary:
    "La pérdida es {loss}. Mueve los parámetros para hacerla tan pequeña como puedas; la menor hasta ahora es {least}.",
  /** Of what the sliders move. */
  units:
    "En unidades de entrenamiento: las entradas y el objetivo se cuentan en desviaciones estándar desde su media.",
  natural: "{value} en las unidades de los datos",
  finish: "Que el entrenamiento siga desde aquí",
  numbered: "{name} {n}",
  table: "Los parámetros como tabla",
  parameter: "Parámetro",
  value: "Valor",
};
