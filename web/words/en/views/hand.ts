/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "By hand",
  label: "Find the minimum yourself",
  summary:
    "The loss is {loss}. Move the parameters to make it as small as you can; the smallest so far is {least}.",
  /** Of what the sliders move. */
  units: "In training units: inputs and the target are counted in standard deviations from their mean.",
  natural: "{value} in the data’s own units",
  finish: "Let training go on from here",
  numbered: "{name} {n}",
  table: "The parameters as a table",
  parameter: "Parameter",
  value: "Value",
};
