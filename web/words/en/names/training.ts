/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "Strength",
  description:
    "What the price of weights is multiplied by. At 0 weights cost nothing; the larger it is, the smaller they get.",
};
const weights = "It is taken of weights and not of biases.";

export const penalties = {
  l1: {
    name: "L1 (lasso)",
    description: "The size of every weight has a price: weights that help little end at exactly zero.",
    twins: `alpha times the sum of the weights’ sizes, as Keras’ L1 and scikit-learn’s Lasso have it (whose squared error is halved). torch.optim has none. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ridge)",
    description: "The square of every weight has a price: all of them shrink, the large ones most.",
    twins: `alpha/2 times the sum of squared weights, so that its slope is alpha times the weight: what torch.optim’s SGD calls weight_decay, there of biases too, and scikit-learn’s SGDRegressor alpha. Keras’ L2 and scikit-learn’s Ridge have no half. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "Elastic net",
    description: "A mix of both: weights that help little end at zero, and the others shrink.",
    twins: `alpha times l1_ratio times the sum of the weights’ sizes, plus alpha times (1 − l1_ratio)/2 times the sum of their squares, as scikit-learn’s ElasticNet has it (whose squared error is halved). Keras’ L1L2 takes a factor for each, without the half. torch.optim has none. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "Share of L1",
        description:
          "How much of the price is that of L1, the rest being L2. At 1 it is L1 alone, at 0 L2 alone.",
      },
    },
  },
};

export const metrics = {
  accuracy: { name: "Accuracy", description: "The share of examples that are put into the right class." },
  balanced_accuracy: {
    name: "Balanced accuracy",
    description:
      "The share put right in each class, averaged over the classes: a rare class counts as much as a frequent one.",
  },
  precision: { name: "Precision", description: "Of the examples called positive, the share that are." },
  recall: { name: "Recall", description: "Of the positive examples, the share that is found." },
  f1: {
    name: "F1",
    description: "Precision and recall in one number, which is low as soon as one of them is.",
  },
  roc_auc: {
    name: "Area under the ROC curve",
    description:
      "How often a positive example scores above a negative one: always is 1, guessing is one half, and no threshold is needed.",
  },
  true_positives: { name: "True positives", description: "Positive examples that are called positive." },
  false_positives: { name: "False positives", description: "Negative examples that are called positive." },
  true_negatives: { name: "True negatives", description: "Negative examples that are called negative." },
  false_negatives: { name: "False negatives", description: "Positive examples that are called negative." },
  r2: {
    name: "R²",
    description:
      "The share of the targets’ spread that the predictions explain: 1 is perfect, 0 no better than the mean, and below 0 worse.",
  },
  rmse: {
    name: "Root mean squared error",
    description: "The square root of the mean squared error, which brings it back to the target’s own unit.",
  },
  mae: { name: "Mean absolute error", description: "The mean size of a miss, in the target’s own unit." },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "Early stopping",
    description:
      "Training ends once the held-out loss has stopped falling, and the parameters with which it was smallest are kept.",
    parameters: {
      patience: {
        name: "Measurements without progress",
        description:
          "After so many measurements in a row that bring no better held-out loss, training ends. It is measured once an epoch.",
      },
      min_delta: {
        name: "Least progress that counts",
        description:
          "A held-out loss counts as better only if it is lower by more than this. At 0 every fall counts.",
      },
    },
  },
  clip: {
    name: "Gradient clipping",
    description: "A gradient that is longer than the limit is shortened to it, and keeps its direction.",
    parameters: {
      max_norm: {
        name: "Longest gradient",
        description:
          "A gradient longer than this is scaled down to this length. One steep place then cannot throw the run far off.",
      },
    },
  },
};
