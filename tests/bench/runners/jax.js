/** jax-js on its WebAssembly backend: whole steps, gradients with them, compiled by `jit`. */
import {
  defaultDevice,
  grad,
  init,
  jit,
  nn,
  numpy as np,
} from "/tests/bench/peers/node_modules/@jax-js/jax/dist/index.js";

await init("wasm");
defaultDevice("wasm");

export const precision = "single";

const activations = { tanh: np.tanh, relu: nn.relu, identity: (x) => x };

const filled = (numbers, shape) => np.array(Float32Array.from(numbers), { shape });

/** Weights as k × m and biases, of one layer after the other. */
function parameters({ widths, start }) {
  const list = [];
  let at = 0;
  for (let l = 1; l < widths.length; l += 1) {
    const [k, m] = [widths[l - 1], widths[l]];
    list.push(np.transpose(filled(start.subarray(at, at + k * m), [m, k])));
    list.push(filled(start.subarray(at + k * m, at + (k + 1) * m), [m]));
    at += (k + 1) * m;
  }
  return list;
}

/** Each array is used up where it is used, unless `ref` keeps it. */
function outputs(work, theta, x) {
  for (let l = 0; l < theta.length; l += 2) {
    const bend = activations[l === theta.length - 2 ? work.output : work.activation];
    x = bend(np.matmul(x, theta[l]).add(theta[l + 1]));
  }
  return x;
}

function objective(work) {
  return (theta, x, y) => {
    const found = outputs(work, theta, x);
    if (work.loss !== "softmax_cross_entropy") return np.mean(np.square(found.sub(y)));
    return np.mean(np.sum(nn.logSoftmax(found).mul(y), 1)).mul(-1);
  };
}

/** The update as a function of θ, memory, rows, and Adam's two corrections. */
function update(work) {
  const slope = grad(objective(work));
  const { id, learning_rate: rate } = work.optimizer;
  if (id === "sgd") {
    return jit((theta, memory, x, y) => {
      const slopes = slope(
        theta.map((part) => part.ref),
        x,
        y,
      );
      return [theta.map((part, i) => part.sub(slopes[i].mul(rate))), memory];
    });
  }
  return jit((theta, [means, squares], x, y, first, second) => {
    const slopes = slope(
      theta.map((part) => part.ref),
      x,
      y,
    );
    const m = means.map((mean, i) => mean.mul(0.9).add(slopes[i].ref.mul(0.1)));
    const v = squares.map((square, i) => square.mul(0.999).add(np.square(slopes[i]).mul(0.001)));
    const moved = theta.map((part, i) =>
      part.sub(
        m[i].ref
          .mul(rate)
          .mul(first.ref)
          .div(np.sqrt(v[i].ref.mul(second.ref)).add(1e-8)),
      ),
    );
    first.dispose();
    second.dispose();
    return [moved, [m, v]];
  });
}

/** Rows of the work's columns in this order, and their targets, of classes one-hot. */
function batches(work, order) {
  const { inputs, targets, widths } = work;
  const last = widths[widths.length - 1];
  const classes = work.loss === "softmax_cross_entropy";
  const rows = Array.from(order);
  return [
    filled(
      rows.flatMap((row) => inputs.map((column) => column[row])),
      [rows.length, inputs.length],
    ),
    filled(
      rows.flatMap((row) =>
        classes ? Array.from({ length: last }, (_, c) => Number(c === targets[row])) : [targets[row]],
      ),
      [rows.length, last],
    ),
  ];
}

export function network(work) {
  const step = update(work);
  const size = work.batch ?? work.rows;
  const zeros = () => parameters(work).map((part) => np.zerosLike(part));
  // Gathered beforehand, so that a step costs nothing but itself.
  const orders = work.orders ?? [Int32Array.from({ length: work.rows }, (_, i) => i)];
  const epochs = orders.map((order) =>
    Array.from({ length: work.steps }, (_, i) => batches(work, order.subarray(i * size, (i + 1) * size))),
  );
  let theta = parameters(work);
  let memory = work.optimizer.id === "adam" ? [zeros(), zeros()] : [];
  let epoch = 0;
  let t = 0;
  return {
    turn() {
      for (const [x, y] of epochs[epoch % epochs.length]) {
        t += 1;
        const corrections =
          work.optimizer.id === "adam"
            ? [0.9, 0.999].map((beta) => np.array(1 / (1 - beta ** t), { dtype: np.float32 }))
            : [];
        [theta, memory] = step(theta, memory, x.ref, y.ref, ...corrections);
        // What nobody reads is not worked out.
        theta[1].ref.dataSync();
      }
      epoch += 1;
    },
    answer() {
      const [x, y] = batches(
        work,
        Int32Array.from({ length: work.rows }, (_, i) => i),
      );
      const kept = theta.map((part) => part.ref);
      return objective(work)(kept, x, y).dataSync();
    },
  };
}

export function slice(work) {
  const along = (axis, shape) =>
    filled(
      Array.from(
        { length: work.side },
        (_, i) => work.from[axis] + ((work.to[axis] - work.from[axis]) * i) / (work.side - 1),
      ),
      shape,
    );
  const [weights, biases] = [along(0, [1, work.side, 1]), along(1, [work.side, 1, 1])];
  const x = filled(work.inputs[0], [1, 1, work.rows]);
  const y = filled(work.targets, [1, 1, work.rows]);
  const values = jit((w, b, x, y) => {
    const residuals = w.mul(x).add(b).sub(y);
    if (work.loss === "mse") return np.mean(np.square(residuals), 2);
    const size = np.abs(residuals);
    const held = np.minimum(size.ref, 1);
    return np.mean(held.ref.mul(size.sub(held.mul(0.5))), 2);
  });
  let found = null;
  return {
    turn() {
      found = values(weights.ref, biases.ref, x.ref, y.ref).dataSync();
    },
    answer: () => found,
  };
}

export function grid(work) {
  const theta = parameters(work);
  const places = filled(Array.from(work.places[0], (_, i) => work.places.map((column) => column[i])).flat(), [
    work.places[0].length,
    work.places.length,
  ]);
  const predict = jit((theta, x) => outputs(work, theta, x));
  let found = null;
  return {
    turn() {
      found = predict(
        theta.map((part) => part.ref),
        places.ref,
      ).dataSync();
    },
    answer: () => found,
  };
}
