/** Cross-entropy asks how sure a guess was: four guesses by hand, then a classifier that is sure of too much. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit, OpenView } from "./exhibit.js";

/** Two nearly sure guesses and two that hardly lean, all of them “B”; one of each kind is wrong. */
const guesses: Experiment = {
  version: 1,
  data: {
    columns: { score: [4.6, 0.04, 0.04, 4.6], class: ["B", "B", "A", "A"] },
    target: "class",
    classes: ["A", "B"],
  },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  standardize: false,
  start: [1, 0],
};

/** Two clouds that overlap, and a weight far larger than they warrant. */
const classifier: Experiment = {
  version: 1,
  data: { id: "blobs", n: 100, noise: 2, features: ["x1"] },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 4 },
  start: [8, 0],
};

/** The weight and the bias of someone who always says “half and half”. */
const undecided = [0, 0];

const byProbability = { probability: true, others: [] };
const surprise: OpenView = { name: "shape", query: byProbability };

export const confidence: Exhibit = {
  id: "confidence",
  group: "what",
  chapters: [
    {
      id: "guesses",
      experiment: guesses,
      t: 0,
      views: [surprise, { name: "fit" }, { name: "hand" }],
      knobs: ["loss"],
    },
    {
      id: "classifier",
      experiment: classifier,
      t: 0,
      views: [{ name: "fit" }, surprise, { name: "curve" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "half",
      options: ["rises", "same", "falls"],
      measures: {
        before: { t: 0, of: "trainLoss" },
        after: { changes: { parameters: undecided }, t: 0, of: "trainLoss" },
        hesitant: { t: 0, of: { row: 2, of: "loss" } },
        much: { t: 0, of: { row: 3, of: "loss" } },
        leaning: { t: 0, of: { row: 2, of: "prediction" } },
        sure: { t: 0, of: { row: 3, of: "prediction" } },
      },
      answer: {
        rises: "after > 1.1 * before",
        same: "abs(after - before) <= 0.1 * before",
        falls: "after < 0.9 * before",
      },
      numbers: {
        before: { value: "before", digits: 2 },
        after: { value: "after", digits: 2 },
        hesitant: { value: "hesitant", digits: 2 },
        much: { value: "much", digits: 2 },
        leaning: { value: "leaning", unit: "share", digits: 2 },
        sure: { value: "sure", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "chapter", id: "guesses" },
        { do: "edit", changes: { parameters: undecided } },
      ],
    },
    {
      id: "training",
      options: ["boundary", "surer", "humbler"],
      measures: {
        before: { chapter: "classifier", t: 0, of: { metric: "accuracy" } },
        after: { chapter: "classifier", t: 40, of: { metric: "accuracy" } },
        steep: { chapter: "classifier", t: 0, of: { parameter: 0 } },
        gentle: { chapter: "classifier", t: 40, of: { parameter: 0 } },
        high: { chapter: "classifier", t: 0, of: "trainLoss" },
        low: { chapter: "classifier", t: 40, of: "trainLoss" },
      },
      answer: {
        boundary: "after - before >= 0.05",
        surer: "(after - before < 0.05) * (gentle >= steep)",
        humbler: "(after - before < 0.05) * (gentle < steep)",
      },
      numbers: {
        before: { value: "before", unit: "share", digits: 2 },
        after: { value: "after", unit: "share", digits: 2 },
        steep: { value: "steep", digits: 2 },
        gentle: { value: "gentle", digits: 2 },
        high: { value: "high", digits: 2 },
        low: { value: "low", digits: 2 },
      },
      reveal: [
        { do: "chapter", id: "classifier" },
        { do: "seek", t: 40 },
      ],
    },
  ],
  script: [
    { do: "open", view: "shape", query: { ...byProbability, row: 0 } },
    { do: "open", view: "shape", query: { ...byProbability, row: 3 } },
    { do: "ask", question: "half" },
    { do: "chapter", id: "classifier" },
    { do: "ask", question: "training" },
    { do: "seek", t: 40 },
  ],
  neighbours: ["likelihood", "sentiment", "accuracy-or-loss"],
  sources: [
    {
      title: "I. J. Good, Rational Decisions (1952)",
      link: "https://doi.org/10.1111/j.2517-6161.1952.tb00104.x",
    },
    {
      title: "D. R. Cox, The Regression Analysis of Binary Sequences (1958)",
      link: "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x",
    },
  ],
  words: {
    title: "How sure were you?",
    sentence: "Cross-entropy does not only ask whether a guess was right, but how sure it was.",
    notice:
      "Each dot is a guess, placed by the probability that it gave the true answer. Towards the right the curve runs out to nearly no loss; towards the left it rises without limit. Two guesses that are equally wrong can therefore cost very different amounts.",
    chapters: { guesses: "Four guesses", classifier: "A classifier" },
    questions: {
      half: {
        text: "All four guesses say “B”: two with {leaning}, two with {sure}. Of each kind one is right and one is wrong. Suppose that all four said “half and half” instead. What would the mean loss do?",
        options: {
          rises: "Rise: two right guesses are given up.",
          same: "Stay the same: half of the guesses are right, and half and half says just that.",
          falls: "Fall.",
        },
        right:
          "It falls from {before} to {after}. Being wrong while hesitating costs {hesitant}, being wrong while sure {much}: more than the other three together, and more than the sure guess that was right can make up for.",
        wrong:
          "It falls from {before} to {after}. The guess that was sure and wrong costs {much}, the hesitant wrong one only {hesitant}: what counts is how little probability was left for the truth, and the loss is minus its logarithm.",
      },
      training: {
        text: "In the second part, the classifier gets {before} of the points right, and it is nearly sure about almost all of them. Training makes its loss much smaller. What changes most?",
        options: {
          boundary: "The boundary moves, and clearly more points are right.",
          surer: "It becomes surer still of what it says.",
          humbler: "It becomes less sure, and decides nearly as before.",
        },
        right:
          "The weight shrinks from {steep} to {gentle}, and the loss from {high} to {low}. Yet {after} are right, nearly as before: what it had to learn was doubt.",
        wrong:
          "It becomes less sure: the weight shrinks from {steep} to {gentle}, and the loss from {high} to {low}, while {after} are right. The few mistakes made with great confidence were what cost so much.",
      },
    },
    teacher: {
      objective:
        "Cross-entropy is the surprise at the truth: minus the logarithm of the probability it was given.",
      misconception:
        "That a loss counts mistakes. It also punishes a right answer given without confidence, and a confident mistake far more than a hesitant one.",
      script: [
        "All four guesses say “B”. This one was right and sure of it: it costs next to nothing.",
        "This one was just as sure, and wrong: here the curve is steep, and it costs most of all.",
        "Let the class say what would happen if nobody dared to lean to either side.",
        "A classifier makes a hundred such guesses: the steep curve means that it doubts almost nothing.",
        "Ask what training will change about it.",
        "The curve has become gentle: the boundary hardly moved, but the doubt is in the right place.",
      ],
    },
  },
};
