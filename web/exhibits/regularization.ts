/** A price on weights as a part of the loss: what it does to measurements that tell nearly the same. */
import type { Exhibit } from "./exhibit.js";

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
          { name: "α = 0", set: { penalty: null } },
          { name: "L1, lasso", set: { penalty: { id: "l1", alpha: 0.2 } } },
          { name: "L2, ridge", set: { penalty: { id: "l2", alpha: 0.1 } } },
          { name: "Elastic net", set: { penalty: { id: "elastic_net", alpha: 0.2, l1_ratio: 0.5 } } },
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
      id: "price",
      options: ["lower", "same", "higher"],
      measures: {
        free: { run: 0, t: 300, of: "trainLoss" },
        data: { run: 1, t: 300, of: "trainLoss" },
        penalty: { run: 1, t: 300, of: { term: "penalty" } },
        objective: { run: 1, t: 300, of: "loss" },
      },
      answer: {
        lower: "data < 0.98 * free",
        same: "(data >= 0.98 * free) * (data <= 1.02 * free)",
        higher: "data > 1.02 * free",
      },
      numbers: {
        free: { value: "free" },
        data: { value: "data" },
        penalty: { value: "penalty" },
        objective: { value: "objective" },
      },
      reveal: [
        { do: "front", place: 1 },
        { do: "open", view: "curve" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 300 },
    { do: "ask", question: "zeros" },
    { do: "front", place: 2 },
    { do: "front", place: 3 },
    { do: "ask", question: "price" },
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
      "A penalty is part of the loss: the lasso takes weights to zero, ridge makes all of them smaller.",
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
      price: {
        text: "What does the lasso do to the loss on the training data alone, without the price of the weights?",
        options: {
          lower: "It makes it lower.",
          same: "It leaves it as it is.",
          higher: "It makes it higher.",
        },
        right:
          "On the data the loss is {data} instead of {free}. What was made as small as possible is the sum, {objective}: the {data} of the data and the {penalty} that the weights cost.",
        wrong:
          "It makes it higher: {data} instead of {free}. No weights fit the training data better than those found without a price. What is smallest now is the sum, {objective}, in which the weights cost {penalty}.",
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
        "Ask what the price does to the fit itself.",
      ],
    },
  },
};
