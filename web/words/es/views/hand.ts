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
  show: "Mostrar lo mejor",
  hide: "Ocultar lo mejor",
  looking: "Buscando la pérdida más pequeña…",
  proven: "Lo mejor que hay: una pérdida de {loss}.",
  searched: {
    one: "Lo mejor que encontró una búsqueda de {n} paso: una pérdida de {loss}. Puede haber algo mejor.",
    many: "Lo mejor que encontró una búsqueda de {n} de pasos: una pérdida de {loss}. Puede haber algo mejor.",
    other: "Lo mejor que encontró una búsqueda de {n} pasos: una pérdida de {loss}. Puede haber algo mejor.",
  },
  yours: "La tuya es {loss}.",
  below: "La tuya es {loss}: aún mejor.",
  there: "Has llegado.",
  no_penalty: "La penalización queda fuera: aquí solo cuentan los datos.",
  go: "Ir a lo mejor",
  at_best: "Lo mejor: {value}",
  best: "Mejor valor",
  finish: "Que el entrenamiento siga desde aquí",
  numbered: "{name} {n}",
  table: "Los parámetros como tabla",
  parameter: "Parámetro",
  value: "Valor",
};
