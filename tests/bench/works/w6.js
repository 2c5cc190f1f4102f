/**
 * W6: the dense part of a language model, 256 → 128 → 64 classes. A context of 8 tokens looked up in a table of 32 columns
 * gives the 256 numbers; the engine has no model with layers above a table, so they are given as they are.
 */
import { network, points } from "./network.js";

const rows = 1024;
const inputs = points(rows, 256);

export const w6 = network({
  name: "W6",
  title: "256-128-64 tanh, softmax cross-entropy, Adam, batch 64 of 1,024, an epoch",
  widths: [256, 128, 64],
  loss: "softmax_cross_entropy",
  optimizer: { id: "adam", learning_rate: 0.001 },
  rows,
  batch: 64,
  inputs,
  targets: inputs[0].map((x, i) => Math.floor(8 * (x + 1) * 0.5) * 8 + Math.floor(4 * (inputs[1][i] + 1))),
  checked: 2,
});
