/** W5: the objective of a line at every place of a slice through slope and intercept, under a smooth and a cut loss. */
import { points } from "./network.js";

const rows = 200;
const [x, noise] = points(rows, 2);

function slice(loss) {
  return {
    kind: "slice",
    steps: 1,
    name: `W5 ${loss}`,
    title: `the objective of a line over a 128×128 slice, ${loss}, ${rows} points`,
    loss,
    rows,
    inputs: [x],
    targets: x.map((value, i) => 0.5 + 2 * value + noise[i] ** 3),
    widths: [1, 1],
    activation: "identity",
    output: "identity",
    optimizer: { id: "sgd", learning_rate: 0.03 },
    batch: null,
    start: Float64Array.of(0, 0),
    /** By places along the slope, then along the intercept. */
    side: 128,
    from: [-2, -3],
    to: [4, 3],
    checked: 1,
  };
}

export const w5 = slice("mse");
export const w5Huber = slice("huber");

/** Slope and intercept at a place of the slice. */
export function place({ from, to, side }, i, j) {
  return [i, j].map((at, axis) => from[axis] + ((to[axis] - from[axis]) * at) / (side - 1));
}
