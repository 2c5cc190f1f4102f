/** What is said of examples in a list, in any view. */
export const rows = {
  order: "Ordre des exemples",
  worst: "Plus grande perte d’abord",
  given: "Dans l’ordre",
  right: "juste",
  wrong: "faux",
  choose: "Cliquez sur l’un d’eux, ou utilisez les flèches, pour le choisir.",
  choose_touch: "Touchez-en un pour le choisir.",
  previous: "Précédents",
  next: "Suivants",
  page: "{from} à {to} sur {n}",
};
