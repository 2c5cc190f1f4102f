/** W4: three classes, told apart by a network of two wide layers with Adam. */
import { network, points } from "./network.js";

const inputs = points(1500, 2);

export const w4 = network({
  name: "W4",
  title: "2-32-32-3 relu, softmax cross-entropy, Adam, batch 128 of 1,500, an epoch",
  widths: [2, 32, 32, 3],
  activation: "relu",
  loss: "softmax_cross_entropy",
  optimizer: { id: "adam", learning_rate: 0.001 },
  rows: 1500,
  batch: 128,
  inputs,
  targets: inputs[0].map((x, i) => {
    const squared = x * x + inputs[1][i] ** 2;
    return squared < 0.3 ? 0 : squared < 0.8 ? 1 : 2;
  }),
});
