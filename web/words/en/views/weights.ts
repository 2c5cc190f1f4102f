/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "Weights",
  label: "The weight of each feature",
  order: "Order of the features",
  by_size: "By size",
  in_order: "In order",
  zero: "zero",
  of: "{feature}, {output}",
  feature: "Feature",
  weight: "Weight",
  gradient: "Gradient",
  step: "Next step",
  hint: "Full bars to the right raise the output as the feature rises, hollow bars to the left lower it.",
  scaled: "All are for one standard deviation of their feature, so they can be compared.",
  more: { one: "{n} more feature is in the table.", other: "{n} more features are in the table." },
  summary: {
    one: "{n} weight. It is that of {feature}, of size {size}.",
    other: "{n} weights. The largest is that of {feature}, of size {size}.",
  },
  zeros: {
    one: "{n} is exactly zero: its feature plays no part.",
    other: "{n} are exactly zero: those play no part.",
  },
  table: "All weights as a table",
  against:
    "The actual value across, its prediction up, for each target: on the diagonal a prediction is right.",
  shares: "The probability that each example’s own class got, from 0 on the left to 1 on the right.",
  caption: "The weight of each feature at step {t}",
};
