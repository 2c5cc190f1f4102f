/** Places where the gradient is next to zero: a side valley, a saddle, and a sigmoid that is sure and wrong. */
import type { Exhibit } from "./exhibit.js";

export const plateaus: Exhibit = {
  id: "plateaus",
  group: "misleads",
  chapters: [
    {
      id: "valleys",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: null,
          model: { id: "surface", name: "two_minima" },
          loss: { id: "value" },
          optimizer: { id: "sgd", learning_rate: 0.05 },
        },
        runs: [
          { name: "A", set: { start: [0.3, 1] } },
          { name: "B", set: { start: [-0.2, 1] } },
          { name: "C", set: { start: [1.4, -1] } },
        ],
      },
      t: 2,
      views: [{ name: "landscape" }, { name: "curve" }, { name: "compare" }],
      knobs: ["learning_rate", "optimizer.momentum"],
    },
    {
      id: "saddle",
      experiment: {
        version: 1,
        data: null,
        model: { id: "surface", name: "saddle" },
        loss: { id: "value" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [-1.5, 0.0001],
      },
      t: 45,
      views: [{ name: "landscape" }, { name: "curve" }],
      knobs: ["learning_rate", "optimizer.momentum"],
    },
    {
      id: "saturated",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: {
            columns: {
              x: [
                -2.6, -2.3, -2, -1.7, -1.3, -1.1, -0.8, -0.5, 0.3, -0.2, 0.2, 0.6, 0.9, 1.2, 1.4, 1.8, 2.1,
                2.4,
              ],
              y: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1],
            },
            target: "y",
          },
          model: { id: "mlp", hidden: [1], activation: "identity", output_activation: "sigmoid" },
          loss: { id: "mse" },
          optimizer: { id: "sgd", learning_rate: 0.1 },
          standardize: false,
          start: [-3, 0, 2, 0],
        },
        // Cross-entropy of the probability itself, so that both models are one and the same.
        runs: [
          { name: "MSE", set: { loss: { id: "mse" } } },
          {
            name: "BCE",
            set: {
              loss: { id: "custom", expression: "-y * log(p) - (1 - y) * log(1 - p)", parameters: {} },
            },
          },
        ],
      },
      front: 0,
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }, { name: "compare" }],
      knobs: ["learning_rate"],
    },
  ],
  questions: [
    {
      id: "end",
      options: ["lowest", "different", "halfway"],
      measures: {
        first: { chapter: "valleys", run: 0, t: 120, of: "trainLoss" },
        second: { chapter: "valleys", run: 1, t: 120, of: "trainLoss" },
        third: { chapter: "valleys", run: 2, t: 120, of: "trainLoss" },
        lowest: { chapter: "valleys", run: 0, t: 120, of: { minimum: true } },
        slope: { chapter: "valleys", run: 0, t: 120, of: { gradient: 0 } },
      },
      answer: {
        lowest: "max(first, max(second, third)) < lowest + 0.1",
        different:
          "(max(first, max(second, third)) >= lowest + 0.1) * (min(first, min(second, third)) < lowest + 0.1)",
        halfway: "min(first, min(second, third)) >= lowest + 0.1",
      },
      numbers: {
        first: { value: "first", digits: 2 },
        second: { value: "second", digits: 2, least: 0.0005 },
        third: { value: "third", digits: 2 },
      },
      reveal: [{ do: "seek", t: 120 }],
    },
    {
      id: "arrived",
      options: ["arrived", "falls", "rises"],
      measures: {
        now: { chapter: "saddle", t: 45, of: "trainLoss" },
        across: { chapter: "saddle", t: 45, of: { gradient: 0 } },
        along: { chapter: "saddle", t: 45, of: { gradient: 1 } },
        later: { chapter: "saddle", t: 150, of: "trainLoss" },
      },
      answer: {
        arrived: "abs(later - now) < 0.01",
        falls: "later <= now - 0.01",
        rises: "later >= now + 0.01",
      },
      numbers: {
        slope: { value: "sqrt(across^2 + along^2)", digits: 1 },
        now: { value: "now", digits: 1, least: 0.00005 },
        later: { value: "later", digits: 2 },
      },
      reveal: [{ do: "seek", t: 150 }],
    },
    {
      id: "sure",
      options: ["squared", "alike", "cross"],
      measures: {
        squared: { chapter: "saturated", run: 0, t: 0, of: { term: "data", of: "gradientNorm" } },
        cross: { chapter: "saturated", run: 1, t: 0, of: { term: "data", of: "gradientNorm" } },
        squared_after: { chapter: "saturated", run: 0, t: 50, of: { prediction: [2] } },
        cross_after: { chapter: "saturated", run: 1, t: 50, of: { prediction: [2] } },
      },
      answer: {
        squared: "squared_after - cross_after > 0.3",
        alike: "abs(squared_after - cross_after) <= 0.3",
        cross: "cross_after - squared_after > 0.3",
      },
      numbers: {
        squared: { value: "squared", digits: 2 },
        cross: { value: "cross", digits: 2 },
        squared_after: { value: "squared_after", unit: "share", digits: 2, least: 0.00005 },
        cross_after: { value: "cross_after", unit: "share", digits: 2 },
      },
      reveal: [{ do: "seek", t: 50 }],
    },
  ],
  script: [
    { do: "seek", t: 2 },
    { do: "ask", question: "end" },
    { do: "chapter", id: "saddle" },
    { do: "ask", question: "arrived" },
    { do: "chapter", id: "saturated" },
    { do: "ask", question: "sure" },
  ],
  neighbours: ["optimizers", "learning-rate", "random-start"],
  sources: [
    {
      title: "Y. Dauphin and others, Identifying and Attacking the Saddle Point Problem (2014)",
      link: "https://arxiv.org/abs/1406.2572",
    },
    {
      title:
        "X. Glorot, Y. Bengio, Understanding the Difficulty of Training Deep Feedforward Neural Networks (2010)",
      link: "https://proceedings.mlr.press/v9/glorot10a.html",
    },
  ],
  words: {
    title: "Arrived, or only flat?",
    sentence: "A run that hardly moves may be at the lowest point of all, or on a flat place on the way.",
    notice:
      "A step is as long as the gradient is steep, so a run slows down wherever it is flat: at the lowest point of all, in a side valley, on a saddle, or far out on a plain. The number that says how steep it is cannot tell these apart. A loss can also make a plain of its own: the square of a probability’s error is flat just where the model is sure and wrong.",
    chapters: { valleys: "Two valleys", saddle: "A saddle", saturated: "Sure and wrong" },
    questions: {
      end: {
        text: "Three runs start at different places of the same landscape, with the same learning rate. Where will they come to rest?",
        options: {
          lowest: "All of them at the lowest point: that is where downhill leads.",
          different: "Not all at the lowest point: each at the bottom of the valley it started in.",
          halfway: "None at the lowest point: the steps become too short on the way.",
        },
        right:
          "They end with losses of {first}, {second} and {third}. Each step looks only at the slope under its feet; in the shallow valley every way out leads up.",
        wrong:
          "They end with losses of {first}, {second} and {third}: each in the valley it started in. The steps do become short, but only at the bottom; and from the bottom of the shallow valley every way out leads up.",
      },
      arrived: {
        text: "The run hardly moves any more. What will its loss do if it goes on?",
        options: {
          arrived: "It stays: the lowest point has been reached.",
          falls: "It falls further.",
          rises: "It rises again.",
        },
        right:
          "The gradient is down to {slope} and the loss stands at {now}, but later it falls to {later}. This is a saddle: it rises to two sides and falls to the other two, and the tiny slope that leads down grows from step to step.",
        wrong:
          "It falls from {now} to {later}. The gradient is down to {slope}, but a saddle is no lowest point: it falls away to two sides, at first so gently that the run seems to stand still.",
      },
      sure: {
        text: "Both models give the class of made-up points a probability, and both start sure of the wrong one. One is trained with the squared error of its probability (MSE), the other with cross-entropy (BCE). Which has turned round first?",
        options: {
          squared: "The one with squared error.",
          alike: "Both at about the same time: start, data and rate are the same.",
          cross: "The one with cross-entropy.",
        },
        right:
          "Where the upper class is right, cross-entropy has come to give it {cross_after}, squared error still {squared_after}. At the start the gradient has a length of {cross} under cross-entropy and of {squared} under squared error: a sigmoid that is sure is flat, and only the logarithm is steep enough there to make up for it.",
        wrong:
          "The one with cross-entropy: where the upper class is right it gives it {cross_after} by now, the other {squared_after}. A sigmoid that is sure is flat, so the gradient of squared error starts with a length of {squared}; that of cross-entropy starts with {cross}.",
      },
    },
    teacher: {
      objective:
        "To tell apart the reasons why training seems to stand still, and to see that the loss itself can be one.",
      misconception:
        "That a loss that no longer changes has reached its smallest value, or that a large loss always comes with a large gradient.",
      script: [
        "Three starts on one landscape with two valleys: they have taken only a few steps.",
        "Ask where they will end.",
        "Another landscape: this run has come almost to rest.",
        "Ask whether it has arrived.",
        "Two models that start sure of the wrong class for almost every point.",
        "Ask which of them will learn.",
      ],
    },
  },
};
