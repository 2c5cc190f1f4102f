/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "Quién tira",
  label: "Quién tira, y con cuánta fuerza",
  list: "Los puntos que más tiran",
  measure: {
    gradient: "Tirón",
    loss: "Pérdida",
    under: "Tirón con “{name}”",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "{share} del gradiente",
    loss: "{share} de la pérdida",
    under: "{share} del gradiente con “{name}”",
  },
  point: "Punto",
  sort: "Ordenar por: {measure}",
  under: "Comparar con",
  none: "ninguna otra pérdida",
  up: "quiere una predicción más alta",
  down: "quiere una predicción más baja",
  still: "no tira",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, número {rank} de {of}",
  /** Those listed, where there are more. */
  together: {
    one: "El de la lista: {share}. Otros {rest} en la tabla de abajo.",
    many: "Los {n} de la lista juntos: {share}. Otros {rest} en la tabla de abajo.",
    other: "Los {n} de la lista juntos: {share}. Otros {rest} en la tabla de abajo.",
  },
  table: "Todos los puntos como tabla",
  caption: "La parte de cada punto en la pérdida y en el gradiente en el paso {t}",
  gradient_share: "Parte del gradiente",
  loss_share: "Parte de la pérdida",
  under_share: "Parte del gradiente con “{name}”",
  norm: "Longitud de su gradiente",
  along: "Parte en la dirección tomada",
  loss: "Su parte de la pérdida",
  summary: {
    gradient: {
      one: "El punto que más tira, de {of}, es el {share} del gradiente.",
      many: "Los {n} de puntos que más tiran, de {of}, son el {share} del gradiente.",
      other: "Los {n} puntos que más tiran, de {of}, son el {share} del gradiente.",
    },
    loss: {
      one: "El punto que más cuesta, de {of}, es el {share} de la pérdida.",
      many: "Los {n} de puntos que más cuestan, de {of}, son el {share} de la pérdida.",
      other: "Los {n} puntos que más cuestan, de {of}, son el {share} de la pérdida.",
    },
    under: {
      one: "Con “{name}”, el que más tira sería el {share}.",
      many: "Con “{name}”, los {n} que más tiran serían el {share}.",
      other: "Con “{name}”, los {n} que más tiran serían el {share}.",
    },
    selected: "{row}: {shares}.",
    nothing: "Nada tira: la pendiente es cero en todos los puntos.",
  },
  hint: "Una barra es la parte de un punto en todos los tirones: la longitud de su gradiente frente a la de todos los demás. La flecha dice hacia dónde quiere que se mueva su predicción.",
  choose:
    "Haz clic en una fila para seleccionar el punto; con el teclado, las flechas van de fila en fila e Intro selecciona.",
  choose_touch: "Toca una fila para seleccionar el punto.",
};
