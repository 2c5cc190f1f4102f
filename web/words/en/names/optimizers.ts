/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "Damping",
  description: "Makes the bowl steeper than it is, for shorter steps. Where there is no bowl, more is added.",
};

export const optimizers = {
  sgd: {
    name: "Gradient descent (SGD)",
    description: "A step straight down the slope, as long as the slope times the learning rate.",
  },
  adam: {
    name: "Adam",
    description: "Each parameter gets its own step length, from the slopes it has seen so far.",
  },
  adamw: {
    name: "AdamW",
    description: "Adam, with each parameter drawn a little towards zero at every step.",
  },
  nadam: {
    name: "NAdam",
    description: "Adam that looks ahead: today's slope counts at once, as in Nesterov's momentum.",
    parameters: {
      momentum_decay: {
        name: "How momentum sets in",
        description: "At 0 half of the momentum acts for good; the larger it is, the sooner all of it does.",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description: "Slopes divided by their usual size of late, so steep and flat directions move alike.",
    parameters: {
      alpha: {
        name: "Memory of squared slopes",
        description: "The share of the past in the usual size: the nearer to 1, the longer it remembers.",
      },
      centered: {
        name: "Centered",
        description: "Divides by how much the slopes vary around their mean, not by how large they are.",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description: "Slopes divided by the size of all that came before, so steps get shorter and shorter.",
    parameters: {
      lr_decay: {
        name: "Decay of the learning rate",
        description: "After n steps the learning rate is divided by 1 plus n times this number.",
      },
      initial_accumulator_value: {
        name: "Sum to begin with",
        description:
          "Stands for squared slopes before the first: the larger it is, the shorter the first steps.",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "Steps as long as recent ones were: it finds its own length, slowly at first.",
    parameters: {
      rho: {
        name: "Memory of squares",
        description:
          "The share of the past in both running means: the nearer to 1, the longer they remember.",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description:
      "Only the slope's sign counts: steps grow while it stays and shrink when it turns. Made for full batches.",
    parameters: {
      etaminus: {
        name: "Factor when the slope turns",
        description: "A slope that changes its sign has been stepped over: from there on steps are shorter.",
      },
      etaplus: {
        name: "Factor while the slope stays",
        description: "As long as a slope keeps its sign, each step is longer than the last by this factor.",
      },
      step_min: { name: "Shortest step", description: "No step is ever shorter than this." },
      step_max: { name: "Longest step", description: "No step is ever longer than this." },
    },
  },
  lion: {
    name: "Lion",
    description: "Every parameter moves by the same length, up or down as most of its recent slopes say.",
    parameters: {
      beta1: {
        name: "Share of the memory in the step",
        description:
          "How much the past decides on the direction; the rest is the slope found now. Nearer to 1 turns more slowly.",
      },
      beta2: {
        name: "Memory of slopes",
        description: "The share of the past in the running mean of slopes. Nearer to 1 remembers longer.",
      },
    },
  },
  newton: {
    name: "Newton",
    description:
      "Jumps to where a bowl with the slope and the bend found here would be lowest. For small models.",
    parameters: { damping },
  },
  gauss_newton: {
    name: "Gauss-Newton",
    description:
      "Newton's jump by the bend of the loss alone, as if outputs followed the parameters in straight lines.",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "Constant", description: "The learning rate stays as it is." },
  step: { name: "In steps", description: "The rate drops by a factor, again and again after as many steps." },
  exponential: { name: "Exponential", description: "The rate is multiplied by a factor at every step." },
  cosine: {
    name: "Cosine",
    description: "The rate falls along half a wave: slowly, then fast, then slowly again.",
  },
  linear: {
    name: "Linear warm-up",
    description: "The rate goes up in a straight line over the first steps, or down.",
  },
  reduce_on_plateau: {
    name: "When progress stops",
    description: "The rate drops by a factor whenever the loss has stopped falling for a while.",
    parameters: {
      factor: {
        name: "Factor",
        description: "What the rate is multiplied by at each drop. Nearer to 1 lets it fall more gently.",
      },
      patience: {
        name: "Measurements without progress",
        description: "So many measurements without a better loss bring a drop. It is measured once an epoch.",
      },
      threshold: {
        name: "Least progress that counts",
        description:
          "The loss counts as better only if it is lower by this share of itself. At 0 every fall counts.",
      },
      cooldown: {
        name: "Measurements to wait after a drop",
        description:
          "After a drop so many measurements are not counted. The run has time to make use of the new rate.",
      },
      min_lr: {
        name: "Smallest rate",
        description: "The rate never drops below this. At 0 it may become as small as it likes.",
      },
    },
  },
};
