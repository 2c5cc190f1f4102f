/** A trainer in the way of TensorFlow Playground: nodes and links that are objects, one example after the other. */
import { place } from "../works/w5.js";

export const precision = "double";

const activations = {
  tanh: { output: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 },
  relu: { output: (x) => Math.max(0, x), slope: (x) => (x <= 0 ? 0 : 1) },
  identity: { output: (x) => x, slope: () => 1 },
};

const errors = {
  mse: { value: (p, y) => (p - y) ** 2, slope: (p, y) => 2 * (p - y) },
  huber: {
    value: (p, y) => (Math.abs(p - y) <= 1 ? 0.5 * (p - y) ** 2 : Math.abs(p - y) - 0.5),
    slope: (p, y) => Math.max(-1, Math.min(1, p - y)),
  },
};

class Link {
  slope = 0;
  slopes = 0;
  seen = 0;

  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
  }
}

class Node {
  inputs = [];
  outputs = [];
  sum = 0;
  output = 0;
  outputSlope = 0;
  sumSlope = 0;
  sumSlopes = 0;
  seen = 0;

  constructor(bias, activation) {
    this.bias = bias;
    this.activation = activation;
  }

  update() {
    this.sum = this.bias;
    for (let i = 0; i < this.inputs.length; i += 1) {
      const link = this.inputs[i];
      this.sum += link.weight * link.source.output;
    }
    this.output = this.activation.output(this.sum);
    return this.output;
  }
}

/** Layers of nodes, with the weights of a flat start as works/network.js orders them. */
function build({ widths, start, activation, output }) {
  const layers = [Array.from({ length: widths[0] }, () => new Node(0, activations.identity))];
  let at = 0;
  for (let l = 1; l < widths.length; l += 1) {
    const below = layers[l - 1];
    const biases = at + below.length * widths[l];
    const bend = activations[l === widths.length - 1 ? output : activation];
    const layer = Array.from({ length: widths[l] }, (_, j) => new Node(start[biases + j], bend));
    for (const node of layer) {
      for (const source of below) {
        const link = new Link(source, node, start[at]);
        at += 1;
        source.outputs.push(link);
        node.inputs.push(link);
      }
    }
    at = biases + widths[l];
    layers.push(layer);
  }
  return layers;
}

function forward(layers, inputs, row) {
  layers[0].forEach((node, i) => {
    node.output = inputs[i][row];
  });
  for (let l = 1; l < layers.length; l += 1) {
    for (let i = 0; i < layers[l].length; i += 1) layers[l][i].update();
  }
  return layers[layers.length - 1][0].output;
}

function backward(layers, target, error) {
  const last = layers[layers.length - 1][0];
  last.outputSlope = error.slope(last.output, target);
  for (let l = layers.length - 1; l >= 1; l -= 1) {
    const layer = layers[l];
    for (const node of layer) {
      node.sumSlope = node.outputSlope * node.activation.slope(node.sum);
      node.sumSlopes += node.sumSlope;
      node.seen += 1;
    }
    for (const node of layer) {
      for (const link of node.inputs) {
        link.slope = node.sumSlope * link.source.output;
        link.slopes += link.slope;
        link.seen += 1;
      }
    }
    if (l === 1) continue;
    for (const node of layers[l - 1]) {
      node.outputSlope = 0;
      for (const link of node.outputs) node.outputSlope += link.weight * link.target.sumSlope;
    }
  }
}

function update(layers, rate) {
  for (let l = 1; l < layers.length; l += 1) {
    for (const node of layers[l]) {
      if (node.seen > 0) {
        node.bias -= (rate * node.sumSlopes) / node.seen;
        node.sumSlopes = 0;
        node.seen = 0;
      }
      for (const link of node.inputs) {
        if (link.seen === 0) continue;
        link.weight -= (rate / link.seen) * link.slopes;
        link.slopes = 0;
        link.seen = 0;
      }
    }
  }
}

function mean(layers, work) {
  let total = 0;
  for (let i = 0; i < work.rows; i += 1) {
    total += errors[work.loss].value(forward(layers, work.inputs, i), work.targets[i]);
  }
  return total / work.rows;
}

/** Null for what Playground has nothing like: classes, and Adam. */
export function network(work) {
  if (!(work.loss in errors) || work.optimizer.id !== "sgd") return null;
  const layers = build(work);
  const size = work.batch ?? work.rows;
  let epoch = 0;
  return {
    turn() {
      const order = work.orders?.[epoch % work.orders.length];
      for (let i = 0; i < work.rows; i += 1) {
        const row = order ? order[i] : i;
        forward(layers, work.inputs, row);
        backward(layers, work.targets[row], errors[work.loss]);
        if ((i + 1) % size === 0) update(layers, work.optimizer.learning_rate);
      }
      if (work.rows % size !== 0) update(layers, work.optimizer.learning_rate);
      epoch += 1;
    },
    answer: () => [mean(layers, work)],
  };
}

export function slice(work) {
  const layers = build(work);
  const [node] = layers[1];
  const [link] = node.inputs;
  const values = new Float64Array(work.side ** 2);
  return {
    turn() {
      for (let j = 0; j < work.side; j += 1) {
        for (let i = 0; i < work.side; i += 1) {
          [link.weight, node.bias] = place(work, i, j);
          values[j * work.side + i] = mean(layers, work);
        }
      }
    },
    answer: () => values,
  };
}

export function grid(work) {
  const layers = build(work);
  const values = new Float64Array(work.places[0].length);
  return {
    turn() {
      for (let i = 0; i < values.length; i += 1) values[i] = forward(layers, work.places, i);
    },
    answer: () => values,
  };
}
