/** Loss and accuracy beside each other: one falls while the other stands still, and even while it gets worse. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit, Measure, Printed } from "./exhibit.js";

const clouds: Experiment = {
  version: 1,
  data: { id: "blobs", n: 60 },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 0.3 },
};

/** Ten of A on the left and ten of B on the right, two of B far out on the side of A, and a boundary that parts the twenty. */
const strays: Experiment = {
  version: 1,
  data: {
    columns: {
      x: [
        -1.9, -1.7, -1.5, -1.3, -1.1, -0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.5,
        1.7, 1.9, -6, -6.5,
      ],
      class: [..."AAAAAAAAAABBBBBBBBBBBB"],
    },
    target: "class",
    classes: ["A", "B"],
  },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  standardize: false,
  start: [4, 0],
};

function lossAndAccuracy(chapter: string, from: number, to: number): Record<string, Measure> {
  return {
    before: { chapter, t: from, of: "trainLoss" },
    after: { chapter, t: to, of: "trainLoss" },
    right: { chapter, t: from, of: { metric: "accuracy" } },
    right_after: { chapter, t: to, of: { metric: "accuracy" } },
  };
}

const numbers: Record<string, Printed> = {
  before: { value: "before", digits: 2 },
  after: { value: "after", digits: 2 },
  right: { value: "right", unit: "share", digits: 2 },
  right_after: { value: "right_after", unit: "share", digits: 2 },
};

export const accuracyOrLoss: Exhibit = {
  id: "accuracy-or-loss",
  group: "misleads",
  chapters: [
    {
      id: "still",
      experiment: clouds,
      t: 5,
      views: [{ name: "curve" }, { name: "confusion" }, { name: "fit" }],
      knobs: ["learning_rate", "loss"],
    },
    {
      id: "apart",
      experiment: strays,
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }, { name: "confusion" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "still",
      options: ["stands", "falls", "rises"],
      measures: lossAndAccuracy("still", 5, 300),
      answer: {
        stands: "abs(after - before) <= 0.1 * before",
        falls: "after < 0.9 * before",
        rises: "after > 1.1 * before",
      },
      numbers,
      reveal: [
        { do: "chapter", id: "still" },
        { do: "seek", t: 300 },
      ],
    },
    {
      id: "apart",
      options: ["rises", "stands", "falls"],
      measures: lossAndAccuracy("apart", 0, 80),
      answer: {
        rises: "right_after > right + 0.04",
        stands: "abs(right_after - right) <= 0.04",
        falls: "right_after < right - 0.04",
      },
      numbers,
      reveal: [
        { do: "chapter", id: "apart" },
        { do: "seek", t: 80 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 5 },
    { do: "ask", question: "still" },
    { do: "chapter", id: "apart" },
    { do: "ask", question: "apart" },
    { do: "seek", t: 80 },
  ],
  neighbours: ["confidence", "screening", "overfitting"],
  sources: [
    {
      title: "D. R. Cox, The Regression Analysis of Binary Sequences (1958)",
      link: "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x",
    },
    {
      title: "C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, On Calibration of Modern Neural Networks (2017)",
      link: "https://proceedings.mlr.press/v70/guo17a.html",
    },
  ],
  words: {
    title: "Loss or accuracy?",
    sentence: "Training watches the loss, people watch the accuracy: here are both, side by side.",
    notice:
      "Accuracy counts on which side of the boundary the points lie, and changes only when one of them crosses it. The loss also asks how far away they are, so it can fall while no point crosses, or fall because a few very costly points are served at the expense of many cheap ones.",
    chapters: { still: "One stands still", apart: "They part" },
    questions: {
      still: {
        text: "After a few steps {right} of the points are right, and from then on that hardly changes. What does the loss do in the steps that follow?",
        options: {
          stands: "It stands still too.",
          falls: "It goes on falling.",
          rises: "It rises again.",
        },
        right:
          "It falls from {before} to {after}, while accuracy ends at {right_after}. The model becomes surer of points that it has right already, and the loss rewards that.",
        wrong:
          "It falls from {before} to {after}, while accuracy ends at {right_after}. Accuracy only counts sides; the loss also counts how sure the model is of them.",
      },
      apart: {
        text: "In the second part, the boundary parts the crowd without a mistake; only two points far out are on the wrong side. Training makes the loss fall. What does accuracy do?",
        options: {
          rises: "It rises: a smaller loss means fewer mistakes.",
          stands: "It stays where it is.",
          falls: "It falls.",
        },
        right:
          "The loss falls from {before} to {after}, and accuracy falls with it, from {right} to {right_after}. Two points far on the wrong side cost more than all others together, so training gives up near ones for their sake.",
        wrong:
          "It falls from {right} to {right_after}, although the loss falls from {before} to {after}. Far on the wrong side two points cost more than all others together, and each step serves what costs most.",
      },
    },
    teacher: {
      objective: "Accuracy is what one reports and loss is what one trains, and they need not move together.",
      misconception:
        "That a smaller loss always means fewer mistakes. It means less surprise, which a few points can decide.",
      script: [
        "Before training everything is half and half.",
        "After five steps nearly all points are on their side.",
        "Ask what is left for the loss to do.",
        "Another set: two points lie far out on the wrong side, perhaps wrongly labelled.",
        "Ask what accuracy will do while the loss falls.",
        "The curve has turned flat for two points, and others pay for it.",
      ],
    },
  },
};
