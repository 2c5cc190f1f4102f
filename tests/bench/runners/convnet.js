/** ConvNetJS, one example after the other; it has plain gradient descent and numbers as targets, no Adam. */
import { script } from "./script.js";

await script("/tests/bench/peers/node_modules/convnetjs/build/convnet.js");
const { Net, TanhLayer, Trainer, Vol } = globalThis.convnetjs;

export const precision = "double";

const examples = (columns) =>
  Array.from(columns[0], (_, i) => {
    const example = new Vol(1, 1, columns.length);
    columns.forEach((column, k) => example.set(0, 0, k, column[i]));
    return example;
  });

/** Its last layer is linear: where the work bends its outputs, a bend is put behind. */
function build({ widths, activation, output, start }) {
  const net = new Net();
  net.makeLayers([
    { type: "input", out_sx: 1, out_sy: 1, out_depth: widths[0] },
    ...widths.slice(1, -1).map((width) => ({ type: "fc", num_neurons: width, activation })),
    { type: "regression", num_neurons: widths[widths.length - 1] },
  ]);
  if (output === "tanh")
    net.layers.splice(-1, 0, new TanhLayer({ in_sx: 1, in_sy: 1, in_depth: widths.at(-1) }));
  let at = 0;
  for (const { filters, biases } of net.layers.filter(({ layer_type: type }) => type === "fc")) {
    for (const { w } of filters) for (let k = 0; k < w.length; k += 1, at += 1) w[k] = start[at];
    for (let j = 0; j < filters.length; j += 1, at += 1) biases.w[j] = start[at];
  }
  return net;
}

const value = (net, example) => net.forward(example).w[0];

export function network(work) {
  if (work.loss !== "mse" || work.optimizer.id !== "sgd") return null;
  const net = build(work);
  const rows = examples(work.inputs);
  const trainer = new Trainer(net, {
    method: "sgd",
    momentum: 0,
    batch_size: work.batch ?? work.rows,
    // It halves the square.
    learning_rate: 2 * work.optimizer.learning_rate,
  });
  let epoch = 0;
  return {
    turn() {
      const order = work.orders?.[epoch % work.orders.length];
      epoch += 1;
      for (let i = 0; i < work.rows; i += 1) {
        const row = order ? order[i] : i;
        trainer.train(rows[row], [work.targets[row]]);
      }
    },
    answer: () => [
      rows.reduce((sum, row, i) => sum + (value(net, row) - work.targets[i]) ** 2, 0) / work.rows,
    ],
  };
}

export function grid(work) {
  const net = build(work);
  const rows = examples(work.places);
  const values = new Float64Array(rows.length);
  return {
    turn() {
      for (let i = 0; i < rows.length; i += 1) values[i] = value(net, rows[i]);
    },
    answer: () => values,
  };
}
