/** Optimizers, and the schedules of their learning rate. */
export const optimizers = {
  sgd: {
    name: "Gradient descent",
    description: "A step straight down the slope, as long as the slope times the learning rate.",
  },
  adam: {
    name: "Adam",
    description: "Each parameter gets its own step length, from the slopes it has seen so far.",
  },
};

export const schedules = {
  constant: { name: "Constant" },
  step: { name: "In steps" },
  exponential: { name: "Exponential" },
  cosine: { name: "Cosine" },
  linear: { name: "Linear" },
  reduce_on_plateau: {
    name: "When progress stops",
    parameters: {
      factor: { name: "Factor" },
      patience: { name: "Measurements without progress" },
      threshold: { name: "Least progress that counts" },
      cooldown: { name: "Measurements to wait after a drop" },
      min_lr: { name: "Smallest rate" },
    },
  },
};
