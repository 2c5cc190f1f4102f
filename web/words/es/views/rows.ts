/** What is said of examples in a list, in any view. */
export const rows = {
  order: "Orden de los ejemplos",
  worst: "Primero la mayor pérdida",
  given: "En su orden",
  right: "correcto",
  wrong: "incorrecto",
  choose: "Haz clic en uno, o usa las flechas, para elegirlo.",
  choose_touch: "Toca uno para elegirlo.",
  previous: "Anteriores",
  next: "Siguientes",
  page: "{from}–{to} de {n}",
};
