/** What is said of examples in a list, in any view. */
export const rows = {
  order: "Order of the examples",
  worst: "Largest loss first",
  given: "As given",
  right: "right",
  wrong: "wrong",
  choose: "Click one, or use the arrow keys, to choose it.",
  choose_touch: "Tap one to choose it.",
  previous: "Previous",
  next: "Next",
  page: "{from}–{to} of {n}",
};
