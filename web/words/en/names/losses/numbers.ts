/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "Squared error",
    mean: "Mean squared error",
    sum: "Sum of squared errors",
    description:
      "The square of the miss: twice as far costs four times as much, so a few far points pull hardest.",
    twins: `PyTorch’s MSELoss, Keras’ MeanSquaredError and Optax’ squared_error are the same, without a half. Optax’ l2_loss and the squared_error of scikit-learn’s SGDRegressor are half of it. ${columns}`,
  },
  mae: {
    name: "Absolute error",
    mean: "Mean absolute error",
    sum: "Sum of absolute errors",
    description: "The size of the miss: every point pulls equally hard, however far away it is.",
    twins: `PyTorch’s L1Loss, Keras’ MeanAbsoluteError and scikit-learn’s absolute_error are the same. Optax has none. ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "Mean Huber loss",
    sum: "Sum of Huber losses",
    description:
      "Squared near zero and straight beyond δ: near points pull gently, and far ones no harder than δ.",
    twins: `PyTorch’s HuberLoss, Keras’ Huber and Optax’ huber_loss are the same, with a half on the square. The threshold has four names: delta there and here, beta in SmoothL1Loss (which is Huber divided by it), epsilon in scikit-learn’s SGDRegressor (0.1) and HuberRegressor (1.35, of misses divided by a fitted scale, and with no half), and alpha in GradientBoostingRegressor (0.9, the share of misses below it). ${columns}`,
  },
  smooth_l1: {
    name: "Smooth L1",
    mean: "Mean smooth L1 loss",
    sum: "Sum of smooth L1 losses",
    description:
      "Huber divided by β: squared up to β and straight beyond, so that no far point pulls harder than under absolute error.",
    twins: `PyTorch’s SmoothL1Loss is the same; it also takes beta 0, which is L1Loss. It is HuberLoss with delta = beta, divided by beta, which is all that Keras, Optax and scikit-learn offer. ${columns}`,
    parameters: {
      beta: {
        name: "Where it turns straight",
        description: "Misses smaller than this are squared, larger ones are not.",
      },
    },
  },
  log_cosh: {
    name: "Log-cosh",
    mean: "Mean log-cosh loss",
    sum: "Sum of log-cosh losses",
    description: "Like Huber without a corner to choose: a parabola that bends smoothly into straight lines.",
    twins:
      "Keras’ LogCosh and Optax’ log_cosh are the same. The order differs: Keras takes the targets first, Optax the predictions. PyTorch and scikit-learn have none.",
  },
  quantile: {
    name: "Quantile (pinball)",
    mean: "Mean quantile loss",
    sum: "Sum of quantile losses",
    description:
      "Misses above and below cost differently, so the fit settles where a share τ of the points lies below it.",
    twins:
      "scikit-learn has two names for τ: alpha in mean_pinball_loss (0.5) and in GradientBoostingRegressor (0.9), quantile in QuantileRegressor (0.5) and in HistGradientBoostingRegressor. PyTorch, Keras and Optax have none.",
  },
  msle: {
    name: "Squared logarithmic error",
    mean: "Mean squared logarithmic error",
    sum: "Sum of squared logarithmic errors",
    description:
      "The square of the miss between logarithms of one plus the number: what counts is the factor of the miss rather than its size, and falling short costs more than going as far beyond.",
    twins:
      "Keras’ MeanSquaredLogarithmicError raises outputs and targets to at least 1e-7 first; here outputs are raised to 0, and targets stay. scikit-learn’s mean_squared_log_error raises nothing. PyTorch and Optax have none: it is the squared error of log1p of both.",
  },
  mape: {
    name: "Percentage error",
    mean: "Mean absolute percentage error",
    sum: "Sum of absolute percentage errors",
    description:
      "The size of the miss in percent of the target: the same miss costs more where the target is small, so the fit leans towards small targets.",
    twins:
      "Keras’ MeanAbsolutePercentageError is the same, and also divides by no less than 1e-7. scikit-learn’s mean_absolute_percentage_error is a hundredth of it, and divides by no less than 2.2e-16. PyTorch and Optax have none.",
  },
  epsilon_insensitive: {
    name: "Epsilon-insensitive",
    mean: "Mean epsilon-insensitive loss",
    sum: "Sum of epsilon-insensitive losses",
    description:
      "Misses up to ε are free, and beyond it only the excess counts: points near the fit do not pull, and the few outside decide.",
    twins:
      "scikit-learn’s SGDRegressor (epsilon 0.1) has the same. SVR (0.1) and LinearSVR (0) add up the examples and multiply them by C. PyTorch, Keras and Optax have none.",
    parameters: { epsilon: { name: "Miss that is free", description: "Up to here a miss costs nothing." } },
  },
  distance: {
    name: "Distance",
    mean: "Mean distance",
    sum: "Sum of distances",
    description:
      "The straight line from the predicted point to the true one: every example pulls equally hard, right towards its target, however far away it is.",
    twins:
      "No library offers it as a loss. PyTorch’s PairwiseDistance is the same but for the 1e-6 that it adds to every difference.",
  },
  gaussian_nll: {
    name: "Gaussian",
    mean: "Mean Gaussian loss",
    sum: "Sum of Gaussian losses",
    description:
      "How unlikely the target is under a bell curve whose middle and width are both predicted: a miss costs less where the model owns up to being unsure, but being unsure costs too.",
    twins:
      "PyTorch’s GaussianNLLLoss takes the variance itself; here the second output s is its logarithm, so var = exp(s). It raises the variance to at least eps (1e-6), which is not needed here. The constant of full=True is left out, as it is there unless asked for. Keras, Optax and scikit-learn have none.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Mean Poisson loss",
    sum: "Sum of Poisson losses",
    description:
      "For counts: how unlikely the count is at the predicted rate, so a miss counts less where rates are high.",
    twins: `PyTorch’s PoissonNLLLoss is the same as it stands: log_input=True, so the output is the log of the rate, and full=False, so a constant is left out. With log_input=False it takes the rate and adds eps (1e-8) inside the logarithm; Keras’ Poisson does so always, with 1e-7. scikit-learn’s poisson loss is the same up to a number that depends on the count alone, and mean_poisson_deviance is twice that. Optax has none. ${columns}`,
  },
  gamma_nll: {
    name: "Gamma",
    mean: "Mean gamma loss",
    sum: "Sum of gamma losses",
    description:
      "For amounts above zero, such as costs or waiting times: what counts is the ratio of target and prediction, so ten percent off costs alike at any size.",
    twins:
      "The gamma loss of scikit-learn’s GammaRegressor and HistGradientBoostingRegressor is the same up to a number that depends on the target alone, which moves no minimum; mean_gamma_deviance is twice that, and takes the mean where the output here is its logarithm. PyTorch, Keras and Optax have none.",
  },
  tweedie: {
    name: "Tweedie",
    mean: "Mean Tweedie loss",
    sum: "Sum of Tweedie losses",
    description:
      "For amounts that are often exactly zero, such as insurance claims: its power, between 1 (Poisson) and 2 (gamma), says how fast the spread grows with the mean.",
    twins:
      "scikit-learn’s TweedieRegressor with link=log uses the same up to a number that depends on the target alone; unless told otherwise its power is 0, which is squared error. mean_tweedie_deviance is twice that, and takes the mean where the output here is its logarithm. PyTorch, Keras and Optax have none.",
    parameters: {
      power: {
        name: "Power",
        description:
          "How fast the spread grows with the mean: 1 as for counts, 2 as for amounts that scatter by a share.",
      },
    },
  },
};
