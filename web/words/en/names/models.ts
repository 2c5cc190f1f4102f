/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "Constant", description: "One number for all: the loss alone decides which." },
  shift: { name: "Shift", description: "Each input, moved by a number of its own: all examples move alike." },
  linear: { name: "Line", description: "A weight for each input and a bias." },
  "softmax-linear": {
    name: "Softmax regression",
    description: "A weighted sum of the inputs for each class; softmax turns the sums into probabilities.",
  },
  polynomial: {
    name: "Polynomial",
    description: "Powers of the input, each with its weight: it bends as often as its degree allows.",
  },
  embedding: {
    name: "Embedding",
    description: "A table with a row of numbers for each token: the input only says which row to take.",
  },
  mlp: { name: "Neural network", description: "Layers of weighted sums, each bent by an activation." },
  surface: {
    name: "Surface",
    description:
      "No data at all: the loss is a height over two numbers, x and y, like the height of a landscape.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoid" },
  identity: { name: "identity" },
  default: {
    name: "As in PyTorch",
    description:
      "Layers: drawn evenly, from a range that narrows with more inputs. Tables: from a bell curve of width 1.",
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
  bowl: {
    name: "Bowl",
    description: "Round: from anywhere, the steepest way down leads straight to the lowest point.",
  },
  ravine: {
    name: "Ravine",
    description:
      "A long valley, much steeper across than along: steps jump from wall to wall and hardly get on.",
  },
  saddle: {
    name: "Saddle",
    description:
      "Flat in the middle, but no minimum: it rises on two sides and falls on the other two. Runs linger there before they go down.",
  },
  two_minima: {
    name: "Two minima",
    description: "Two valleys, one deeper than the other: where the run ends depends on where it starts.",
  },
  plateau: {
    name: "Plateau",
    description: "A hollow in a wide plain: far out there is next to no slope, so steps hardly move.",
  },
  rosenbrock: {
    name: "Rosenbrock’s valley",
    description:
      "A bent valley with steep walls: getting in is quick, getting along its nearly flat floor is slow.",
  },
};
