/** What the works that train a network have in common, as one description that all runners read. */
import { generator, orders } from "./random.js";

/** Epochs after which the peers, to whom an order costs nothing, begin with the first one again. */
const differentEpochs = 8;

/** Uniform in ±1 / √inputs. By layers: the weights of each output, then the biases. */
export function start(widths, seed) {
  const random = generator(seed);
  const numbers = [];
  for (let l = 1; l < widths.length; l += 1) {
    const count = (widths[l - 1] + 1) * widths[l];
    for (let i = 0; i < count; i += 1) numbers.push(random() / Math.sqrt(widths[l - 1]));
  }
  return Float64Array.from(numbers);
}

/**
 * A work: gradient descent from `start` on a network of these widths, `steps` updates a turn. `inputs` and `targets` go by
 * columns; targets of softmax_cross_entropy are classes. `batch` is null for all rows at once. `answer` of a runner is the
 * loss over all rows after `checked` turns.
 */
export function network({ widths, rows, batch, seed = 1, ...rest }) {
  const steps = batch === null ? 1 : Math.ceil(rows / batch);
  return {
    kind: "network",
    activation: "tanh",
    output: "identity",
    loss: "mse",
    optimizer: { id: "sgd", learning_rate: 0.03 },
    checked: 4,
    widths,
    rows,
    batch,
    steps,
    orders: batch === null ? null : orders(rows, differentEpochs),
    start: start(widths, seed),
    ...rest,
  };
}

/** So many columns of points in [-1, 1). */
export function points(rows, columns, seed = 7) {
  const random = generator(seed);
  return Array.from({ length: columns }, () => Float64Array.from({ length: rows }, random));
}
