/** W1: a network as small as a learner's, one epoch of small batches. */
import { network, points } from "./network.js";

const inputs = points(500, 2);

export const w1 = network({
  name: "W1",
  title: "2-4-2-1 tanh, batch 10 of 500, an epoch",
  widths: [2, 4, 2, 1],
  output: "tanh",
  rows: 500,
  batch: 10,
  inputs,
  targets: inputs[0].map((x, i) => (x * inputs[1][i] > 0 ? 1 : -1)),
});
