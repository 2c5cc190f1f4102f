/** TensorFlow.js on its WebAssembly backend with SIMD, by plain operations, whose gradients it finds itself. */
import { script } from "./script.js";

const folder = "/tests/bench/peers/node_modules/@tensorflow";
await script(`${folder}/tfjs/dist/tf.min.js`);
await script(`${folder}/tfjs-backend-wasm/dist/tf-backend-wasm.min.js`);
const { tf } = globalThis;
tf.wasm.setWasmPaths(`${folder}/tfjs-backend-wasm/dist/`);
await tf.setBackend("wasm");
await tf.ready();

export const precision = "single";

const activations = { tanh: tf.tanh, relu: tf.relu, identity: (x) => x };

/** n × columns from columns. */
const matrix = (columns) =>
  tf.tidy(() =>
    tf.stack(
      columns.map((column) => tf.tensor1d(Float32Array.from(column))),
      1,
    ),
  );

/** The weights of each layer as k × m, and its biases. */
function parameters({ widths, start }) {
  const list = [];
  let at = 0;
  for (let l = 1; l < widths.length; l += 1) {
    const [k, m] = [widths[l - 1], widths[l]];
    const weights = tf.tensor2d(Float32Array.from(start.subarray(at, at + k * m)), [m, k]);
    list.push({
      weight: tf.variable(tf.tidy(() => tf.transpose(weights))),
      bias: tf.variable(tf.tensor1d(Float32Array.from(start.subarray(at + k * m, at + (k + 1) * m)))),
    });
    weights.dispose();
    at += (k + 1) * m;
  }
  return list;
}

function outputs(work, layers, inputs) {
  return layers.reduce((x, { weight, bias }, l) => {
    const bend = activations[l === layers.length - 1 ? work.output : work.activation];
    return bend(tf.add(tf.matMul(x, weight), bias));
  }, inputs);
}

/** `targets`: n × outputs, of classes one-hot. */
function objective(work, layers, inputs, targets) {
  const found = outputs(work, layers, inputs);
  if (work.loss === "softmax_cross_entropy") return tf.losses.softmaxCrossEntropy(targets, found);
  return tf.mean(tf.square(tf.sub(found, targets)));
}

function targetsOf(work) {
  if (work.loss !== "softmax_cross_entropy") return matrix([work.targets]);
  return tf.tidy(() =>
    tf.cast(
      tf.oneHot(tf.tensor1d(Int32Array.from(work.targets), "int32"), work.widths[work.widths.length - 1]),
      "float32",
    ),
  );
}

export function network(work) {
  const layers = parameters(work);
  const inputs = matrix(work.inputs);
  const targets = targetsOf(work);
  const { id, learning_rate: rate } = work.optimizer;
  const optimizer = id === "adam" ? tf.train.adam(rate, 0.9, 0.999, 1e-8) : tf.train.sgd(rate);
  let epoch = 0;
  return {
    turn() {
      const order = work.orders?.[epoch % work.orders.length];
      epoch += 1;
      if (!order) {
        tf.tidy(() => void optimizer.minimize(() => objective(work, layers, inputs, targets)));
      } else {
        for (let from = 0; from < work.rows; from += work.batch) {
          tf.tidy(() => {
            const rows = tf.tensor1d(order.subarray(from, from + work.batch), "int32");
            const [x, y] = [tf.gather(inputs, rows), tf.gather(targets, rows)];
            optimizer.minimize(() => objective(work, layers, x, y));
          });
        }
      }
      layers[0].bias.dataSync();
    },
    answer: () => tf.tidy(() => objective(work, layers, inputs, targets).dataSync()),
    close() {
      tf.disposeVariables();
      tf.dispose([inputs, targets]);
      optimizer.dispose();
    },
  };
}

export function slice(work) {
  const x = tf.tensor3d(Float32Array.from(work.inputs[0]), [1, 1, work.rows]);
  const y = tf.tensor3d(Float32Array.from(work.targets), [1, 1, work.rows]);
  let found = null;
  return {
    turn() {
      found = tf.tidy(() => {
        const along = (axis) => tf.linspace(work.from[axis], work.to[axis], work.side);
        const lines = tf.mul(tf.reshape(along(0), [1, work.side, 1]), x);
        const residuals = tf.sub(tf.add(lines, tf.reshape(along(1), [work.side, 1, 1])), y);
        if (work.loss === "mse") return tf.mean(tf.square(residuals), 2).dataSync();
        const size = tf.abs(residuals);
        const held = tf.minimum(size, 1);
        return tf.mean(tf.mul(held, tf.sub(size, tf.mul(held, 0.5))), 2).dataSync();
      });
    },
    answer: () => found,
    close: () => tf.dispose([x, y]),
  };
}

export function grid(work) {
  const layers = parameters(work);
  const places = matrix(work.places);
  let found = null;
  return {
    turn() {
      found = tf.tidy(() => outputs(work, layers, places).dataSync());
    },
    answer: () => found,
    close() {
      tf.disposeVariables();
      places.dispose();
    },
  };
}
