/** A price on weights as a part of the loss: what it does to measurements that tell nearly the same. */
import type { Exhibit } from "./exhibit.js";

/** More than any of these weights is worth. */
const high = { id: "l1", alpha: 1.5 };

export const regularization: Exhibit = {
  id: "regularization",
  group: "training",
  chapters: [
    {
      id: "weights",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: {
            id: "diabetes",
            features: ["bmi", "blood_pressure", "total_cholesterol", "ldl", "log_triglycerides"],
          },
          model: { id: "linear" },
          loss: { id: "mse" },
          penalty: null,
          optimizer: { id: "sgd", learning_rate: 0.05, momentum: 0.9 },
          schedule: { id: "exponential", gamma: 0.985 },
        },
        runs: [
          { set: { penalty: null } },
          { set: { penalty: { id: "l1", alpha: 0.2 } } },
          { set: { penalty: { id: "l2", alpha: 0.1 } } },
          { set: { penalty: { id: "elastic_net", alpha: 0.2, l1_ratio: 0.5 } } },
        ],
      },
      front: 0,
      t: 300,
      views: [{ name: "weights", query: { sorted: false } }, { name: "curve" }, { name: "compare" }],
      knobs: ["penalty", "features"],
    },
  ],
  questions: [
    {
      id: "zeros",
      options: ["lasso", "ridge", "neither"],
      measures: {
        total: { run: 0, t: 300, of: { parameter: 2 } },
        ldl: { run: 0, t: 300, of: { parameter: 3 } },
        total_lasso: { run: 1, t: 300, of: { parameter: 2 } },
        ldl_lasso: { run: 1, t: 300, of: { parameter: 3 } },
        total_ridge: { run: 2, t: 300, of: { parameter: 2 } },
        ldl_ridge: { run: 2, t: 300, of: { parameter: 3 } },
      },
      answer: {
        lasso:
          "(max(abs(total_lasso), abs(ldl_lasso)) < 0.01) * (min(abs(total_ridge), abs(ldl_ridge)) > 0.05)",
        ridge:
          "(max(abs(total_ridge), abs(ldl_ridge)) < 0.01) * (min(abs(total_lasso), abs(ldl_lasso)) > 0.05)",
        neither: "min(min(abs(total_lasso), abs(ldl_lasso)), min(abs(total_ridge), abs(ldl_ridge))) > 0.05",
      },
      numbers: {
        total: { value: "total", digits: 2 },
        ldl: { value: "ldl", digits: 2 },
        total_ridge: { value: "total_ridge", digits: 2 },
        ldl_ridge: { value: "ldl_ridge", digits: 2 },
      },
      reveal: [
        { do: "front", place: 1 },
        { do: "open", view: "weights" },
      ],
    },
    {
      id: "strong",
      options: ["rest", "smaller", "all"],
      measures: {
        bmi: { run: 1, changes: { penalty: high }, t: 300, of: { parameter: 0 } },
        pressure: { run: 1, changes: { penalty: high }, t: 300, of: { parameter: 1 } },
        triglycerides: { run: 1, changes: { penalty: high }, t: 300, of: { parameter: 4 } },
        data: { run: 1, changes: { penalty: high }, t: 300, of: "trainLoss" },
        free: { run: 0, t: 300, of: "trainLoss" },
        bmi_before: { run: 1, t: 300, of: { parameter: 0 } },
      },
      answer: {
        rest: "abs(bmi) > 0.8 * abs(bmi_before)",
        smaller:
          "(abs(bmi) <= 0.8 * abs(bmi_before)) * (max(abs(bmi), max(abs(pressure), abs(triglycerides))) > 0.02)",
        all: "max(abs(bmi), max(abs(pressure), abs(triglycerides))) <= 0.02",
      },
      numbers: {
        bmi_before: { value: "bmi_before", digits: 2 },
        data: { value: "data", digits: 2 },
        free: { value: "free", digits: 2 },
      },
      reveal: [
        { do: "front", place: 1 },
        { do: "seek", t: 0 },
        { do: "edit", changes: { penalty: high } },
        { do: "seek", t: 300 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 300 },
    { do: "ask", question: "zeros" },
    { do: "front", place: 2 },
    { do: "front", place: 3 },
    { do: "ask", question: "strong" },
  ],
  neighbours: ["overfitting", "underfitting", "outliers"],
  sources: [
    {
      title: "R. Tibshirani, Regression Shrinkage and Selection via the Lasso (1996)",
      link: "https://doi.org/10.1111/j.2517-6161.1996.tb02080.x",
    },
    {
      title: "A. E. Hoerl, R. W. Kennard, Ridge Regression (1970)",
      link: "https://doi.org/10.1080/00401706.1970.10488634",
    },
    {
      title: "H. Zou, T. Hastie, Regularization and Variable Selection via the Elastic Net (2005)",
      link: "https://doi.org/10.1111/j.1467-9868.2005.00503.x",
    },
    {
      title: "B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, Least Angle Regression (2004)",
      link: "https://doi.org/10.1214/009053604000000067",
    },
  ],
  words: {
    title: "A price on weights",
    sentence:
      "A penalty puts a price on weights and adds it to the loss, and what becomes of them depends on the kind of price.",
    notice:
      "In front is the fit without a penalty: total cholesterol and its LDL part tell nearly the same, and get large weights of opposite signs that almost cancel out. Bring the other runs to the front: a price on the weights ends this. The size of every weight (lasso) or its square (ridge) is added to the loss, and training makes the sum small.",
    questions: {
      zeros: {
        text: "Total cholesterol and its LDL part have large weights that almost cancel out. Now weights have a price. Which penalty takes both of them to zero?",
        options: {
          lasso: "The lasso, which charges for the size of a weight.",
          ridge: "Ridge, which charges for the square of a weight.",
          neither: "Neither: a penalty only makes weights smaller.",
        },
        right:
          "Without a price the two weights are {total} and {ldl}. Ridge brings them to {total_ridge} and {ldl_ridge}; the lasso takes both to zero. Its pull does not weaken when a weight becomes small, while that of ridge does.",
        wrong:
          "It is the lasso. The square of a small weight costs next to nothing, so ridge stops pulling: it brings the weights from {total} and {ldl} to {total_ridge} and {ldl_ridge}. The lasso pulls equally hard down to zero.",
      },
      strong: {
        text: "The price that the lasso puts on weights is made several times higher. What becomes of the weights that were left?",
        options: {
          rest: "Hardly anything: these weights are needed.",
          smaller: "They become smaller, but none of them reaches zero.",
          all: "All of them reach zero.",
        },
        right:
          "All are at zero; that of the body mass index was {bmi_before} before. The loss on the data has risen from {free} without a price to {data}: everyone gets the same prediction. Training makes the sum small, and at this price no weight is worth what it costs.",
        wrong:
          "All reach zero, even that of the body mass index, which was {bmi_before}. What training makes small is the sum of loss and price, and at this price no weight is worth what it costs. On the data alone the loss has risen from {free} without a price to {data}.",
      },
    },
    teacher: {
      objective:
        "To read the objective as a loss on the data plus a price on the weights, and to tell two prices apart.",
      misconception:
        "That regularization improves the fit to the training data. It makes that fit worse on purpose, in the hope of a model that is simpler and does better on new data.",
      script: [
        "Five measurements of people with diabetes predict how far the disease goes in a year. Look at the two cholesterol weights: large, and of opposite signs.",
        "Ask which price takes them to zero.",
        "Ridge in front: everything is smaller, and nothing is zero.",
        "The elastic net mixes both prices.",
        "Ask what a much higher price does.",
      ],
    },
  },
};
