/**
 * The best that plain JavaScript does, by hand: typed arrays, everything made once, a column for each unit, and products
 * in tiles of four rows by two columns, so that eight sums run side by side and each number loaded serves several.
 */
import { place } from "../works/w5.js";

export const precision = "double";

/** out(:, j) = start(j) + sum over k of input(:, k) w(k, j), where w(k, j) stands at `at + k inner + j outer`. */
function product(input, stride, n, terms, w, at, inner, outer, start, out, columns) {
  let j = 0;
  for (; j + 2 <= columns; j += 2) {
    const a0 = start < 0 ? 0 : w[start + j];
    const b0 = start < 0 ? 0 : w[start + j + 1];
    const first = at + j * outer;
    const outA = j * stride;
    const outB = outA + stride;
    let i = 0;
    for (; i + 4 <= n; i += 4) {
      let s0 = a0;
      let s1 = a0;
      let s2 = a0;
      let s3 = a0;
      let t0 = b0;
      let t1 = b0;
      let t2 = b0;
      let t3 = b0;
      for (let k = 0, x = i, y = first; k < terms; k += 1, x += stride, y += inner) {
        const a = w[y];
        const b = w[y + outer];
        const x0 = input[x];
        const x1 = input[x + 1];
        const x2 = input[x + 2];
        const x3 = input[x + 3];
        s0 += x0 * a;
        s1 += x1 * a;
        s2 += x2 * a;
        s3 += x3 * a;
        t0 += x0 * b;
        t1 += x1 * b;
        t2 += x2 * b;
        t3 += x3 * b;
      }
      out[outA + i] = s0;
      out[outA + i + 1] = s1;
      out[outA + i + 2] = s2;
      out[outA + i + 3] = s3;
      out[outB + i] = t0;
      out[outB + i + 1] = t1;
      out[outB + i + 2] = t2;
      out[outB + i + 3] = t3;
    }
    for (; i < n; i += 1) {
      let s = a0;
      let t = b0;
      for (let k = 0, x = i, y = first; k < terms; k += 1, x += stride, y += inner) {
        s += input[x] * w[y];
        t += input[x] * w[y + outer];
      }
      out[outA + i] = s;
      out[outB + i] = t;
    }
  }
  if (j === columns) return;
  const a0 = start < 0 ? 0 : w[start + j];
  const first = at + j * outer;
  const outA = j * stride;
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    let s0 = a0;
    let s1 = a0;
    let s2 = a0;
    let s3 = a0;
    for (let k = 0, x = i, y = first; k < terms; k += 1, x += stride, y += inner) {
      const a = w[y];
      s0 += input[x] * a;
      s1 += input[x + 1] * a;
      s2 += input[x + 2] * a;
      s3 += input[x + 3] * a;
    }
    out[outA + i] = s0;
    out[outA + i + 1] = s1;
    out[outA + i + 2] = s2;
    out[outA + i + 3] = s3;
  }
  for (; i < n; i += 1) {
    let s = a0;
    for (let k = 0, x = i, y = first; k < terms; k += 1, x += stride, y += inner) s += input[x] * w[y];
    out[outA + i] = s;
  }
}

/** gradient(k, j) = sum over rows of input(:, k) slopes(:, j), at `at`, and after them the sums of slopes. */
function gradients(input, slopes, stride, n, terms, columns, gradient, at) {
  const biases = at + terms * columns;
  for (let j = 0; j < columns; j += 1) {
    let s = 0;
    for (let i = j * stride; i < j * stride + n; i += 1) s += slopes[i];
    gradient[biases + j] = s;
  }
  let j = 0;
  for (; j + 2 <= columns; j += 2) {
    const y = j * stride;
    let k = 0;
    for (; k + 2 <= terms; k += 2) {
      const x = k * stride;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      for (let i = 0; i < n; i += 1) {
        const x0 = input[x + i];
        const x1 = input[x + stride + i];
        const y0 = slopes[y + i];
        const y1 = slopes[y + stride + i];
        s00 += x0 * y0;
        s01 += x0 * y1;
        s10 += x1 * y0;
        s11 += x1 * y1;
      }
      const to = at + j * terms + k;
      gradient[to] = s00;
      gradient[to + 1] = s10;
      gradient[to + terms] = s01;
      gradient[to + terms + 1] = s11;
    }
    if (k < terms) {
      gradient[at + j * terms + k] = dot(input, k * stride, slopes, y, n);
      gradient[at + (j + 1) * terms + k] = dot(input, k * stride, slopes, y + stride, n);
    }
  }
  if (j < columns) {
    for (let k = 0; k < terms; k += 1) {
      gradient[at + j * terms + k] = dot(input, k * stride, slopes, j * stride, n);
    }
  }
}

function dot(a, x, b, y, n) {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    s0 += a[x + i] * b[y + i];
    s1 += a[x + i + 1] * b[y + i + 1];
    s2 += a[x + i + 2] * b[y + i + 2];
    s3 += a[x + i + 3] * b[y + i + 3];
  }
  for (; i < n; i += 1) s0 += a[x + i] * b[y + i];
  return s0 + s1 + (s2 + s3);
}

/** By exp: Math.tanh is some three times as slow, and the last digits are the same to 1e-16. */
function tanh(x) {
  const e = Math.exp(-2 * Math.abs(x));
  const t = (1 - e) / (1 + e);
  return x < 0 ? -t : t;
}

function activate(activation, values, columns, stride, n) {
  if (activation === "identity") return;
  for (let j = 0; j < columns; j += 1) {
    const end = j * stride + n;
    if (activation === "tanh") for (let i = j * stride; i < end; i += 1) values[i] = tanh(values[i]);
    else for (let i = j * stride; i < end; i += 1) values[i] = values[i] > 0 ? values[i] : 0;
  }
}

function timesDerivative(activation, slopes, values, columns, stride, n) {
  if (activation === "identity") return;
  for (let j = 0; j < columns; j += 1) {
    const end = j * stride + n;
    if (activation === "tanh")
      for (let i = j * stride; i < end; i += 1) slopes[i] *= 1 - values[i] * values[i];
    else for (let i = j * stride; i < end; i += 1) if (!(values[i] > 0)) slopes[i] = 0;
  }
}

/** Writes the slopes of the mean by each output, and gives the mean. */
const losses = {
  mse(outputs, targets, slopes, columns, stride, n) {
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      const r = outputs[i] - targets[i];
      total += r * r;
      slopes[i] = (2 / n) * r;
    }
    return total / n;
  },
  softmax_cross_entropy(outputs, targets, slopes, columns, stride, n) {
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      let most = outputs[i];
      for (let j = 1, at = i + stride; j < columns; j += 1, at += stride) most = Math.max(most, outputs[at]);
      let sum = 0;
      for (let j = 0, at = i; j < columns; j += 1, at += stride) {
        const e = Math.exp(outputs[at] - most);
        slopes[at] = e;
        sum += e;
      }
      const of = targets[i] * stride + i;
      total += most + Math.log(sum) - outputs[of];
      const factor = 1 / (sum * n);
      for (let j = 0, at = i; j < columns; j += 1, at += stride) slopes[at] *= factor;
      slopes[of] -= 1 / n;
    }
    return total / n;
  },
};

const optimizers = {
  sgd({ learning_rate: rate }) {
    return (theta, gradient) => {
      for (let i = 0; i < theta.length; i += 1) theta[i] -= rate * gradient[i];
    };
  },
  adam({ learning_rate: rate }, size) {
    const m = new Float64Array(size);
    const v = new Float64Array(size);
    let t = 0;
    return (theta, gradient) => {
      t += 1;
      const step = rate / (1 - 0.9 ** t);
      const root = 1 / Math.sqrt(1 - 0.999 ** t);
      for (let i = 0; i < size; i += 1) {
        const g = gradient[i];
        const mean = 0.9 * m[i] + (1 - 0.9) * g;
        const square = 0.999 * v[i] + (1 - 0.999) * (g * g);
        m[i] = mean;
        v[i] = square;
        theta[i] -= (step * mean) / (Math.sqrt(square) * root + 1e-8);
      }
    };
  },
};

/** The network over rows that are given by columns, `capacity` at the most. */
function perceptron({ widths, activation, output, start }, capacity) {
  const theta = Float64Array.from(start);
  const gradient = new Float64Array(start.length);
  const values = widths.map((width) => new Float64Array(width * capacity));
  const slopes = widths.map((width) => new Float64Array(width * capacity));
  const last = widths.length - 1;
  const bends = widths.map((_, l) => (l === 0 ? "identity" : l === last ? output : activation));
  const places = [0];
  for (let l = 1; l <= last; l += 1) places.push(places[l - 1] + (widths[l - 1] + 1) * widths[l]);
  return {
    theta,
    gradient,
    inputs: values[0],
    outputs: values[last],
    slopes: slopes[last],
    forward(n) {
      for (let l = 1; l <= last; l += 1) {
        const [terms, columns, at] = [widths[l - 1], widths[l], places[l - 1]];
        const biases = at + terms * columns;
        product(values[l - 1], capacity, n, terms, theta, at, 1, terms, biases, values[l], columns);
        activate(bends[l], values[l], columns, capacity, n);
      }
    },
    backward(n) {
      timesDerivative(bends[last], slopes[last], values[last], widths[last], capacity, n);
      for (let l = last; l >= 1; l -= 1) {
        const [terms, columns, at] = [widths[l - 1], widths[l], places[l - 1]];
        gradients(values[l - 1], slopes[l], capacity, n, terms, columns, gradient, at);
        if (l === 1) return;
        product(slopes[l], capacity, n, columns, theta, at, terms, 1, -1, slopes[l - 1], terms);
        timesDerivative(bends[l - 1], slopes[l - 1], values[l - 1], terms, capacity, n);
      }
    },
  };
}

export function network(work) {
  const { widths, rows, inputs, targets } = work;
  const size = work.batch ?? rows;
  // Columns a multiple of 512 bytes apart would drive one another out of the processor's fastest memory.
  const stride = size % 64 === 0 ? size + 8 : size;
  const net = perceptron(work, stride);
  const batchTargets = Float64Array.from(targets.subarray(0, size));
  const update = optimizers[work.optimizer.id](work.optimizer, net.theta.length);
  const loss = losses[work.loss];
  const outputs = widths[widths.length - 1];
  let epoch = 0;
  if (!work.orders) inputs.forEach((column, k) => net.inputs.set(column, k * stride));

  function gather(order, from, n) {
    for (let k = 0; k < inputs.length; k += 1) {
      const column = inputs[k];
      for (let i = 0, to = k * stride; i < n; i += 1, to += 1) net.inputs[to] = column[order[from + i]];
    }
    for (let i = 0; i < n; i += 1) batchTargets[i] = targets[order[from + i]];
  }

  return {
    turn() {
      const order = work.orders?.[epoch % work.orders.length];
      epoch += 1;
      for (let from = 0; from < rows; from += size) {
        const n = Math.min(size, rows - from);
        if (order) gather(order, from, n);
        net.forward(n);
        loss(net.outputs, batchTargets, net.slopes, outputs, stride, n);
        net.backward(n);
        update(net.theta, net.gradient);
      }
    },
    answer() {
      const whole = perceptron({ ...work, start: net.theta }, rows);
      inputs.forEach((column, k) => whole.inputs.set(column, k * rows));
      whole.forward(rows);
      return [loss(whole.outputs, targets, whole.slopes, outputs, rows, rows)];
    },
  };
}

/** The mean over all points of what a line's residuals cost. */
const lineLosses = {
  mse(x, y, weight, bias) {
    let [s0, s1] = [0, 0];
    let i = 0;
    for (; i + 2 <= x.length; i += 2) {
      const r0 = weight * x[i] + bias - y[i];
      const r1 = weight * x[i + 1] + bias - y[i + 1];
      s0 += r0 * r0;
      s1 += r1 * r1;
    }
    for (; i < x.length; i += 1) s0 += (weight * x[i] + bias - y[i]) ** 2;
    return (s0 + s1) / x.length;
  },
  huber(x, y, weight, bias) {
    let total = 0;
    for (let i = 0; i < x.length; i += 1) {
      const r = Math.abs(weight * x[i] + bias - y[i]);
      const held = r < 1 ? r : 1;
      total += held * (r - 0.5 * held);
    }
    return total / x.length;
  },
};

export function slice(work) {
  const values = new Float64Array(work.side ** 2);
  const loss = lineLosses[work.loss];
  const [x] = work.inputs;
  return {
    turn() {
      for (let j = 0; j < work.side; j += 1) {
        for (let i = 0; i < work.side; i += 1) {
          const [weight, bias] = place(work, i, j);
          values[j * work.side + i] = loss(x, work.targets, weight, bias);
        }
      }
    },
    answer: () => values,
  };
}

export function grid(work) {
  const rows = work.places[0].length;
  // So many at a time stay in the fastest cache.
  const size = 120;
  const net = perceptron(work, size);
  const values = new Float64Array(rows);
  return {
    turn() {
      for (let from = 0; from < rows; from += size) {
        const n = Math.min(size, rows - from);
        work.places.forEach((column, k) => net.inputs.set(column.subarray(from, from + n), k * size));
        net.forward(n);
        values.set(net.outputs.subarray(0, n), from);
      }
    },
    answer: () => values,
  };
}
