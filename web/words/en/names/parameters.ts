/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Where Huber turns straight",
    description:
      "Misses smaller than δ are squared, larger ones cost a straight price: δ (|r| − δ/2). A small δ makes it like absolute error, a large one like squared error.",
  },
  tau: {
    name: "Share of points to lie below",
    description:
      "A miss with the prediction too low costs τ times its size, one too high (1 − τ) times. So the fit settles where a share τ of the points lies below it.",
  },
  pos_weight: {
    name: "Weight of the positive class",
    description:
      "The loss of every positive example is multiplied by it. Above 1 the model rather calls too many positive than too few.",
  },
  label_smoothing: {
    name: "Label smoothing",
    description:
      "So much of each label is spread evenly over all classes. The model is kept from being surer than it should be.",
  },
  class_weights: {
    name: "Weight of each class",
    description:
      "One number for each class, in their order. The loss of an example is multiplied by that of its class.",
  },
  dropout: {
    name: "Share of units left out",
    description:
      "At each step so many hidden units are silent, chosen by chance. The others have to do without them, so that no unit is relied on too much.",
  },
  initialization: {
    name: "Start",
    description:
      "How the weights are drawn before the first step. Too small, and signals die out on their way through the layers; too large, and they blow up.",
  },
  activation: {
    name: "Activation",
    description:
      "The bend that each hidden unit puts into its sum. Without one, any number of layers together is still a straight line.",
  },
  output_activation: {
    name: "Activation of the outputs",
    description:
      "The bend put on the outputs themselves. Losses here take plain sums, so the identity is nearly always right.",
  },
  learning_rate: {
    name: "Learning rate",
    description:
      "How far a step goes for a given slope. Too small takes forever; too large jumps over the valley, and the loss grows without end.",
  },
  momentum: {
    name: "Momentum",
    description:
      "The share of the last step that is kept in the next. Like a rolling ball it gathers speed along a valley and carries on past small bumps.",
  },
  dampening: {
    name: "Dampening",
    description:
      "The share of the new slope that does not enter the momentum. At 0 all of it does, which is the usual way.",
  },
  weight_decay: {
    name: "Weight decay",
    description:
      "At each step every parameter is drawn towards zero, by this number times itself. Parameters that help little fade away.",
  },
  nesterov: {
    name: "Nesterov",
    description:
      "The slope is taken where the momentum is about to lead, not where the run stands. That brakes in time before a rise.",
  },
  amsgrad: {
    name: "AMSGrad",
    description:
      "Divides by the largest slope size seen so far, not by the latest. Steps then can only get shorter, which makes it surer to come to rest.",
  },
  beta1: {
    name: "Memory of slopes",
    description:
      "The share of the past in the running mean of slopes. Nearer to 1 is smoother and slower to turn: about 1/(1 − β₁) steps are remembered.",
  },
  beta2: {
    name: "Memory of squared slopes",
    description:
      "The share of the past in the running mean of squared slopes. Nearer to 1 remembers longer: about 1/(1 − β₂) steps.",
  },
  eps: {
    name: "Least divisor",
    description:
      "Added to what slopes are divided by, so that it is never zero. Larger values calm parameters whose slopes are tiny.",
  },
  degree: {
    name: "Degree",
    description:
      "The highest power of the input. Each power more allows one bend more, and with too many the curve follows the noise.",
  },
  tokens: {
    name: "Tokens",
    description:
      "How many rows the table has. Every input has to be a whole number from 0 to one less than this.",
  },
  n: {
    name: "Points",
    description: "How many points are drawn. More of them show the shape better, and the noise averages out.",
  },
  noise: {
    name: "Noise",
    description:
      "How far points stray from their shape by chance. No model can know the noise, so it is a loss that always stays.",
  },
  step_size: {
    name: "Steps between drops",
    description: "After so many steps the rate is multiplied by the factor. Then the count starts again.",
  },
  gamma: {
    name: "Factor",
    description: "What the rate is multiplied by each time. Nearer to 1 lets it fall more slowly.",
  },
  t_max: {
    name: "Steps to the end",
    description:
      "Over so many steps the rate falls along half a wave, from its full height to the last rate. Further on it rises again.",
  },
  eta_min: {
    name: "Last rate",
    description: "The rate at the bottom of the wave. At 0 the run stands still there.",
  },
  total_iters: {
    name: "Steps to the end",
    description:
      "Over so many steps the factor goes from its first value to its last. From then on it stays.",
  },
  start_factor: {
    name: "Factor at the start",
    description:
      "The share of the learning rate that the first step is taken with. Small first steps are safe while the slopes are still wild.",
  },
  end_factor: {
    name: "Factor at the end",
    description: "The share of the learning rate that stays in the end. At 1 it is all of it.",
  },
  batch_size: {
    name: "Batch size",
    description: "How many examples each step looks at. Small batches make quick, noisy steps.",
  },
  validation: {
    name: "Held out",
    description:
      "This share of the rows is not trained on. The loss there tells how well the model does on what it has never seen.",
  },
  seed: {
    name: "Seed",
    description: "The number that all chance comes from. The same seed gives the same run.",
  },
  name: {
    name: "Shape",
    description: "Which surface it is. Each one shows another difficulty that training can meet.",
  },
};
