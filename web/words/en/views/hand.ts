/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "By hand",
  label: "Find the minimum yourself",
  summary:
    "The loss is {loss}. Move the parameters to make it as small as you can; the smallest so far is {least}.",
  /** Of what the sliders move. */
  units: "In training units: inputs and the target are counted in standard deviations from their mean.",
  natural: "{value} in the data’s own units",
  show: "Show the best",
  hide: "Hide the best",
  looking: "Looking for the smallest loss …",
  proven: "The best there is: a loss of {loss}.",
  /** Of what is not sure to be the best. */
  searched: {
    one: "The best that a search of {n} step found: a loss of {loss}. There may be a better one.",
    other: "The best that a search of {n} steps found: a loss of {loss}. There may be a better one.",
  },
  yours: "Yours is {loss}.",
  below: "Yours is {loss}: better still.",
  there: "You are there.",
  no_penalty: "The penalty is left out: only the data count here.",
  go: "Go to the best",
  at_best: "The best: {value}",
  best: "Best",
  finish: "Let training go on from here",
  numbered: "{name} {n}",
  table: "The parameters as a table",
  parameter: "Parameter",
  value: "Value",
};
