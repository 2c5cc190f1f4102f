/** Models, what networks bend with, and how they start. */
export const models = {
  constant: { name: "Constant", description: "One number for all: the loss alone decides which." },
  linear: { name: "Line", description: "A weight for each input and a bias." },
  polynomial: {
    name: "Polynomial",
    description: "Powers of the input, each with its weight: it bends as often as its degree allows.",
  },
  mlp: { name: "Neural network", description: "Layers of weighted sums, each bent by an activation." },
};

export const activations = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoid" },
  identity: { name: "identity" },
};

/** How the numbers of a model start. */
export const initializations = {
  default: {
    name: "As PyTorch’s layers",
    description: "Drawn evenly from a range that narrows with more inputs.",
  },
  zeros: {
    name: "Zeros",
    description: "All alike, so that units of a layer can never learn different things.",
  },
  normal: {
    name: "Normal",
    description: "Drawn from a bell curve of width 1, however many inputs there are.",
  },
  xavier_uniform: {
    name: "Xavier, uniform",
    description: "Drawn evenly, from a range that keeps signals alike in size through layers of tanh.",
  },
  xavier_normal: {
    name: "Xavier, normal",
    description:
      "Drawn from a bell curve, of a width that keeps signals alike in size through layers of tanh.",
  },
  kaiming_uniform: {
    name: "Kaiming, uniform",
    description: "Drawn evenly, from a range that keeps signals alike in size through layers of ReLU.",
  },
  kaiming_normal: {
    name: "Kaiming, normal",
    description:
      "Drawn from a bell curve, of a width that keeps signals alike in size through layers of ReLU.",
  },
};
