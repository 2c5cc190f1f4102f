/** What is said of orders. */
export const ranking = {
  /** On its button among the views. */
  title: "Order",
  label: "The wanted order and that of the scores",
  list: "Items in the order that is wanted",
  wanted: "Order wanted",
  scored: "Order by score",
  item: "Item {n}",
  pair: "Pair {n}",
  pager: "Which are on show",
  before: "Previous",
  after: "Next",
  of: "{group} of {of}",
  places: "{first}–{last}",
  said: "{name}: wanted in place {place}, by score in place {scored}, with the score {score}",
  score: "Score",
  target: "Target",
  margin: "Lead that is wanted",
  enough: "enough",
  above: "{name}, which belongs above",
  below: "{name}, which belongs below",
  missing: "Loss: what is missing of the lead",
  loss: "Loss of the pair",
  what: "Item",
  table: "The order as a table",
  caption: "{group} at step {t}",
  summary: {
    right: "{above} belongs above {below}, and scores higher: {high} against {low}. The loss is {loss}.",
    wrong: "{above} belongs above {below}, but scores lower: {high} against {low}. The loss is {loss}.",
    equal: "{above} belongs above {below}, but both have the score {high}. The loss is {loss}.",
    list: "On top belongs: {wanted}. The highest score has: {scored}. The loss is {loss}.",
  },
  hint: {
    pairs:
      "Dashed lines: the order is wrong. Only the difference of the two scores counts, not how high they are. Page up and page down go from pair to pair.",
    lists:
      "Dashed lines that cross: two items in the wrong order. Arrow keys choose an item; page up and page down go from list to list.",
  },
};
