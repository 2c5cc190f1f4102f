/** The optimum of the run's objective by scikit-learn, with the constants of its estimators that mean the same. */
import { program } from "./python.js";
import { GapError, outputsOf, type Part, type Recipe } from "./recipe.js";
import { dataText } from "./training.js";

/** How one estimator is fitted to one column of targets. */
interface Plan {
  imports: string;
  /** Sentences on what has to be known of this optimum, one a line. */
  notes: string[];
  /** Lines of the function fit(x, y, weight), which returns a fitted estimator. */
  fit: string;
}

/**
 * Penalties against what the estimators call their loss. Here a mean or sum over weighted rows, of the mean over
 * columns, is made small; each column is fitted by itself, so a penalty counts once for every column.
 */
interface Prices {
  /** l1, l2, elastic_net or none. */
  id: string | null;
  /** The penalty's alpha where the losses of all rows are averaged, and where they are added up, in Python. */
  mean: string;
  sum: string;
  l1Ratio: number;
}

const unique = "Where two rows of data pull equally, several answers are equally good: this is one of them.";
const models = ["constant", "linear", "softmax-linear", "polynomial"];
const endless = "Data that a line parts without a mistake have no optimum: the weights grow without end.";
const tight = "max_iter=100_000, tol=1e-10";
const saga = `solver="saga", ${tight}`;
// Its tolerance is of the gradient, which rounding keeps from coming much closer to 0.
const newton = 'solver="newton-cg", max_iter=1000, tol=1e-8';

export function sklearnCode(recipe: Recipe): string {
  const { setup, phases, blocks } = recipe;
  const { model, reduction = "mean" } = setup.experiment;
  const phase = phases[0]!;
  const part = phase.parts[0]!;
  if (!models.includes(model.id)) throw new GapError("optimum_model");
  if (phase.optimizer.settings["weight_decay"]) throw new GapError("optimum_penalty");
  if (phase.loss === "sum") throw new GapError("optimum_loss");
  const outputs = outputsOf(blocks);
  const classes = part.info.columns === "classes";
  const plan = planOf(part, pricesOf(recipe, classes ? 1 : outputs), outputs, binaryTargets(recipe));
  const polynomial = model.id === "polynomial";
  const imports = [
    ...(polynomial ? ["from sklearn.preprocessing import PolynomialFeatures"] : []),
    plan.imports,
  ];
  const powers = (degree: number) => `PolynomialFeatures(${degree}, include_bias=False).fit_transform(x)`;
  const constant =
    model.id === "constant"
      ? "x = np.zeros((len(y), 1))  # a constant looks at no feature; scikit-learn wants one\n"
      : "";
  const own = constant ? "intercept" : "np.concatenate([coef.ravel(), intercept])";
  const fitted = classes
    ? `estimator = fit(x[training], y[training], weight[training])
coef, intercept = estimator.coef_, estimator.intercept_`
    : `estimators = [fit(x[training], column, weight[training]) for column in y[training].T]
coef = np.vstack([np.ravel(estimator.coef_) for estimator in estimators])
intercept = np.concatenate([np.ravel(estimator.intercept_) for estimator in estimators])`;
  return program(`# Reaches the optimum with scikit-learn, not step ${recipe.t}: theta is where the run would end after many steps.
# Made small is the ${reduction} of ${phase.loss} over the training rows${phase.penalty ? `, plus ${phase.penalty.info.id}` : ""}.
${plan.notes.map((note) => `# ${note}\n`).join("")}import numpy as np
${imports.sort().join("\n")}

${dataText(recipe, powers)}${constant}

def fit(x, y, weight):
${plan.fit.replace(/^/gm, "    ")}


${fitted}
theta = ${own}
print("theta", *theta.tolist())
`);
}

function pricesOf({ setup, phases }: Recipe, columns: number): Prices {
  const { penalty } = phases[0]!;
  if (!penalty) return { id: null, mean: "0", sum: "0", l1Ratio: 0 };
  const alpha = (penalty.settings["alpha"] as number) * columns;
  const isMean = (setup.experiment.reduction ?? "mean") === "mean";
  return {
    id: alpha ? penalty.info.id : null,
    mean: isMean ? `${alpha}` : `${alpha} / weight.sum()`,
    sum: isMean ? `${alpha} * weight.sum()` : `${alpha}`,
    l1Ratio: (penalty.settings["l1_ratio"] as number | undefined) ?? 0,
  };
}

/** Whether all targets of training are 0 or 1, so that each is a label. */
function binaryTargets({ setup, training }: Recipe): boolean {
  return setup.data.targets.every(({ values }) =>
    training.every((row) => values[row] === 0 || values[row] === 1),
  );
}

function planOf({ info, settings }: Part, prices: Prices, outputs: number, binary: boolean): Plan {
  const of = (name: string) => settings[name] as number;
  switch (info.id) {
    case "mse":
      return squares(prices);
    case "huber":
      return huber(prices, of("delta"));
    case "smooth_l1":
      return huber(prices, of("beta"));
    case "mae":
      return pinball({ ...prices, mean: `${prices.mean} / 2` }, 0.5);
    case "quantile":
      return pinball(prices, of("tau"));
    case "poisson_nll":
      return counts(prices, "PoissonRegressor", "");
    case "gamma_nll":
      return counts(prices, "GammaRegressor", "");
    case "tweedie":
      return counts(prices, "TweedieRegressor", `power=${of("power")}, link="log", `);
    case "bce":
      return logistic(prices, of("pos_weight"), of("label_smoothing"), binary);
    case "soft_margin":
      return logistic(prices, 1, 0, binary);
    case "softmax_cross_entropy":
      if (outputs < 3) throw new GapError("optimum_loss");
      return softmax(prices, of("label_smoothing"), settings["class_weights"] as number[]);
    case "hinge":
      return margins(prices, "SVC", "", "");
    case "epsilon_insensitive":
      return margins(prices, "SVR", `, epsilon=${of("epsilon")}`, "");
    case "squared_hinge":
      return margins(prices, "LinearSVC", ', loss="squared_hinge", dual=False', ", intercept_scaling=1000");
    default:
      throw new GapError("optimum_loss");
  }
}

/** Half of alpha, as scikit-learn's squares have a half in Lasso and ElasticNet, and its ridge has none. */
function squares({ id, mean, sum, l1Ratio }: Prices): Plan {
  const made = {
    none: ["LinearRegression", "", "No penalty: both have the least squares."],
    l2: ["Ridge", `alpha=${sum} / 2`, "Ridge adds up r^2 + alpha w^2: its alpha is half of the sum's."],
    l1: [
      "Lasso",
      `alpha=${mean} / 2, ${tight}`,
      "Lasso has the mean of r^2 / 2: its alpha is half as large.",
    ],
    elastic_net: [
      "ElasticNet",
      `alpha=${mean} / 2, l1_ratio=${l1Ratio}, ${tight}`,
      "ElasticNet has the mean of r^2 / 2: its alpha is half as large.",
    ],
  }[id ?? "none"];
  if (!made) throw new GapError("optimum_penalty");
  const [name, options, note] = made;
  return {
    imports: `from sklearn.linear_model import ${name}`,
    notes: [note!],
    fit: `return ${name}(${options}).fit(x, y, sample_weight=weight)`,
  };
}

/** Its threshold is epsilon times a scale that it fits as well, so the epsilon is sought that makes it delta. */
function huber({ id }: Prices, delta: number): Plan {
  if (id) throw new GapError("optimum_penalty");
  return {
    imports: "from scipy.optimize import brentq\nfrom sklearn.linear_model import HuberRegressor",
    notes: [
      "HuberRegressor's epsilon counts in residuals divided by a scale that it fits too. It means the same loss",
      "where epsilon * scale_ is the threshold here, and that epsilon is looked for.",
    ],
    fit: `threshold = ${delta}

def at(log_excess):
    epsilon = 1 + np.exp(log_excess)
    return HuberRegressor(epsilon=epsilon, alpha=0, max_iter=100_000, tol=1e-9).fit(x, y, sample_weight=weight)

def miss(log_excess):
    estimator = at(log_excess)
    return np.log(estimator.epsilon * estimator.scale_ / threshold)

if miss(-4) > 0 or miss(12) < 0:
    raise SystemExit("HuberRegressor cannot have this threshold: its epsilon would be below 1, or endless.")
return at(brentq(miss, -4, 12, xtol=1e-9))`,
  };
}

function pinball({ id, mean }: Prices, tau: number): Plan {
  if (id !== null && id !== "l1") throw new GapError("optimum_penalty");
  return {
    imports: "from sklearn.linear_model import QuantileRegressor",
    notes: ["QuantileRegressor has the mean of the quantile loss; mae is twice that at 0.5.", unique],
    fit: `return QuantileRegressor(quantile=${tau}, alpha=${id ? mean : 0}, solver="highs").fit(x, y, sample_weight=weight)`,
  };
}

function counts({ id, mean }: Prices, name: string, options: string): Plan {
  if (id !== null && id !== "l2") throw new GapError("optimum_penalty");
  return {
    imports: `from sklearn.linear_model import ${name}`,
    notes: [
      `${name} halves the deviance, which is this loss but for a constant, and has alpha / 2 w^2 as here.`,
    ],
    fit: `return ${name}(${options}alpha=${mean}, max_iter=100_000, tol=1e-9).fit(x, y, sample_weight=weight)`,
  };
}

/** What LogisticRegression has to be told of a penalty; the losses are added up there, C times. */
function logisticOptions({ id, sum, l1Ratio }: Prices): string {
  const options = {
    none: `penalty=None, ${newton}`,
    l2: `C=1 / (${sum}), ${newton}`,
    l1: `penalty="l1", C=1 / (${sum}), ${saga}`,
    elastic_net: `penalty="elasticnet", l1_ratio=${l1Ratio}, C=1 / (${sum}), ${saga}`,
  }[id ?? "none"];
  if (!options) throw new GapError("optimum_penalty");
  return options;
}

const ofC = ({ id }: Prices) =>
  id ? "LogisticRegression has C times the sum of the losses, with alpha 1 for the penalty." : endless;

function logistic(prices: Prices, positive: number, smoothing: number, binary: boolean): Plan {
  const estimator = `LogisticRegression(${logisticOptions(prices)})`;
  const soft = smoothing !== 0 || !binary;
  const weighed = positive === 1 ? "" : ` * np.where(y == 1, ${positive}, 1)`;
  const target = smoothing ? `${1 - smoothing} * y + ${smoothing / 2}` : "y";
  return {
    imports: "from sklearn.linear_model import LogisticRegression",
    notes: [
      ofC(prices),
      ...(soft
        ? ["Targets between 0 and 1 are written as both labels, each with its share of the weight."]
        : []),
    ],
    fit: soft
      ? `share = ${target}
labels = np.repeat([1, 0], len(y))
weights = np.concatenate([weight * share${positive === 1 ? "" : ` * ${positive}`}, weight * (1 - share)])
return ${estimator}.fit(np.vstack([x, x]), labels, sample_weight=weights)`
      : `return ${estimator}.fit(x, y, sample_weight=weight${weighed})`,
  };
}

/** Every row once for each class, with the class's share of the row as its weight. */
function softmax(prices: Prices, smoothing: number, classWeights: readonly number[]): Plan {
  return {
    imports: "from sklearn.linear_model import LogisticRegression",
    notes: [
      ofC(prices),
      "The same number added to the biases of all classes changes nothing: they are given with a sum of 0.",
      "Each row stands there once for each class, with the class's share of it as its weight.",
    ],
    fit: `shares = ${smoothing ? `${1 - smoothing} * y + ${smoothing} / y.shape[1]` : "y"}
shares = shares * [${classWeights.join(", ")}] * weight[:, None]
labels = np.repeat(np.arange(y.shape[1]), len(y))
estimator = LogisticRegression(${logisticOptions(prices)})
return estimator.fit(np.vstack([x] * y.shape[1]), labels, sample_weight=shares.T.ravel())`,
  };
}

/** Support vectors: C times the sum of the losses plus w^2 / 2, so that C is 1 / alpha. */
function margins({ id, sum }: Prices, name: string, options: string, scaling: string): Plan {
  // Without a penalty C would have no end.
  if (id !== "l2") throw new GapError("optimum_penalty");
  const shared = `C=1 / (${sum}), tol=1e-9`;
  const form = name === "LinearSVC" ? shared : `kernel="linear", ${shared}`;
  return {
    imports: `from sklearn.svm import ${name}`,
    notes: [
      `${name} has C times the sum of the losses, plus w^2 / 2.`,
      ...(scaling
        ? ["LinearSVC has a penalty on the bias too: intercept_scaling makes it too small to matter."]
        : []),
    ],
    fit: `return ${name}(${form}${options}${scaling}).fit(x, y, sample_weight=weight)`,
  };
}
