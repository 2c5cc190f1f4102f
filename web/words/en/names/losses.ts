/** The losses: what each is called, for one example and reduced, and what it punishes. */
export const losses = {
  mse: {
    name: "Squared error",
    mean: "Mean squared error",
    sum: "Sum of squared errors",
    description:
      "The square of the miss: twice as far costs four times as much, so a few far points pull hardest.",
  },
  mae: {
    name: "Absolute error",
    mean: "Mean absolute error",
    sum: "Sum of absolute errors",
    description: "The size of the miss: every point pulls equally hard, however far away it is.",
  },
  huber: {
    name: "Huber",
    mean: "Mean Huber loss",
    sum: "Sum of Huber losses",
    description:
      "Squared near zero and straight beyond δ: near points pull gently, and far ones no harder than δ.",
  },
  log_cosh: {
    name: "Log-cosh",
    mean: "Mean log-cosh loss",
    sum: "Sum of log-cosh losses",
    description: "Like Huber without a corner to choose: a parabola that bends smoothly into straight lines.",
  },
  quantile: {
    name: "Quantile (pinball)",
    mean: "Mean quantile loss",
    sum: "Sum of quantile losses",
    description:
      "Misses above and below cost differently, so the fit settles where a share τ of the points lies below it.",
  },
  bce: {
    name: "Cross-entropy",
    mean: "Mean cross-entropy",
    sum: "Sum of cross-entropies",
    description:
      "The surprise at the true class: small when it was given a high probability, without limit when it was ruled out.",
  },
  hinge: {
    name: "Hinge",
    mean: "Mean hinge loss",
    sum: "Sum of hinge losses",
    description:
      "Nothing to pay once a point is on its side by the margin; before that, the distance still to go.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Mean Poisson loss",
    sum: "Sum of Poisson losses",
    description:
      "For counts: how unlikely the count is at the predicted rate, so a miss counts less where rates are high.",
  },
};
