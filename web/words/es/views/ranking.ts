/** What is said of orders. */
export const ranking = {
  /** On its button among the views. */
  title: "Orden",
  label: "El orden deseado y el de las puntuaciones",
  list: "Elementos en el orden deseado",
  wanted: "Orden deseado",
  scored: "Por puntuación",
  item: "Elemento {n}",
  pair: "Par {n}",
  pager: "Lo que se muestra",
  before: "Anterior",
  after: "Siguiente",
  of: "{group} de {of}",
  places: "{first}–{last}",
  said: "{name}: deseado en el puesto {place}, por puntuación en el puesto {scored}, con puntuación {score}",
  score: "Puntuación",
  target: "Objetivo",
  margin: "Ventaja deseada",
  enough: "basta",
  above: "{name}: va arriba",
  below: "{name}: va abajo",
  missing: "Pérdida: lo que falta de ventaja",
  loss: "Pérdida del par",
  what: "Elemento",
  table: "El orden como tabla",
  caption: "{group} en el paso {t}",
  summary: {
    right: "“{above}” va por encima de “{below}” y puntúa más: {high} frente a {low}. La pérdida es {loss}.",
    wrong:
      "“{above}” va por encima de “{below}”, pero puntúa menos: {high} frente a {low}. La pérdida es {loss}.",
    equal: "“{above}” va por encima de “{below}”, pero ambos tienen puntuación {high}. La pérdida es {loss}.",
    list: "Arriba del todo va: {wanted}. La puntuación más alta la tiene: {scored}. La pérdida es {loss}.",
  },
  hint: {
    pairs:
      "Líneas discontinuas: el orden está mal. Solo cuenta la diferencia entre las dos puntuaciones, no su altura. Re Pág y Av Pág pasan de par en par.",
    lists:
      "Líneas discontinuas que se cruzan: dos elementos en orden equivocado. Las flechas eligen un elemento; Re Pág y Av Pág pasan de lista en lista.",
  },
};
