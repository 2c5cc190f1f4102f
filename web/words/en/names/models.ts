/** Models, and what networks bend with. */
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
