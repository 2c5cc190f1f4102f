/** What is said of examples in a list, in any view. */
export const rows = {
  order: "Ordem dos exemplos",
  worst: "Maior perda primeiro",
  given: "Na ordem deles",
  right: "certo",
  wrong: "errado",
  choose: "Clique em um deles, ou use as setas, para escolhê-lo.",
  choose_touch: "Toque em um deles para escolhê-lo.",
  previous: "Anteriores",
  next: "Próximos",
  page: "{from}–{to} de {n}",
};
