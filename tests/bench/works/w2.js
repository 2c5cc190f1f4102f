/** W2: a deep and narrow network, in small batches and all rows at once. */
import { network, points } from "./network.js";

const inputs = points(500, 2);

const deep = {
  widths: [2, 8, 8, 8, 8, 8, 8, 1],
  output: "tanh",
  rows: 500,
  inputs,
  targets: inputs[0].map((x, i) => (x * inputs[1][i] > 0 ? 1 : -1)),
};

export const w2 = network({
  ...deep,
  name: "W2 batch 10",
  title: "2-8×6-1 tanh, batch 10 of 500, an epoch",
  batch: 10,
});

export const w2Full = network({
  ...deep,
  name: "W2 full",
  title: "2-8×6-1 tanh, all 500, a step",
  batch: null,
  checked: 40,
});
