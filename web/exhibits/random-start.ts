/** Four random starts of one network: useless at first, trained alike, and not all ending alike. */
import type { Comparison } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

/** Two inputs, and "yes" where they differ: a network this small can get it right, but does not always find how. */
const starts: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: {
      columns: { x1: [-1, -1, 1, 1], x2: [-1, 1, -1, 1], class: ["0", "1", "1", "0"] },
      target: "class",
      classes: ["0", "1"],
    },
    model: { id: "mlp", hidden: [2], activation: "tanh" },
    loss: { id: "bce" },
    optimizer: { id: "sgd", learning_rate: 0.5 },
  },
  runs: [
    { name: "A", set: { seed: 0 } },
    { name: "B", set: { seed: 2 } },
    { name: "C", set: { seed: 4 } },
    { name: "D", set: { seed: 6 } },
  ],
};

export const randomStart: Exhibit = {
  id: "random-start",
  group: "training",
  chapters: [
    {
      id: "start",
      compare: starts,
      t: 0,
      views: [{ name: "fit" }, { name: "network" }, { name: "compare" }],
      knobs: ["seed", "learning_rate"],
    },
    {
      id: "end",
      compare: starts,
      t: 300,
      views: [{ name: "fit" }, { name: "curve" }, { name: "compare" }],
      knobs: ["seed", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "guess",
      options: ["good", "coin"],
      measures: {
        a: { run: 0, t: 0, of: "trainLoss" },
        b: { run: 1, t: 0, of: "trainLoss" },
        c: { run: 2, t: 0, of: "trainLoss" },
        d: { run: 3, t: 0, of: "trainLoss" },
        coin: { evaluate: { loss: { id: "bce" }, outputs: [0], targets: [1], reduction: "mean" } },
      },
      answer: {
        good: "min(min(a, b), min(c, d)) < 0.9 * coin",
        coin: "min(min(a, b), min(c, d)) >= 0.9 * coin",
      },
      numbers: {
        least: { value: "min(min(a, b), min(c, d))" },
        most: { value: "max(max(a, b), max(c, d))" },
        coin: { value: "coin" },
      },
      reveal: [{ do: "chapter", id: "start" }],
    },
    {
      id: "ends",
      options: ["same", "apart"],
      measures: {
        a: { run: 0, t: 300, of: "trainLoss" },
        b: { run: 1, t: 300, of: "trainLoss" },
        c: { run: 2, t: 300, of: "trainLoss" },
        d: { run: 3, t: 300, of: "trainLoss" },
      },
      answer: {
        same: "max(max(a, b), max(c, d)) < 2 * min(min(a, b), min(c, d))",
        apart: "max(max(a, b), max(c, d)) >= 2 * min(min(a, b), min(c, d))",
      },
      numbers: {
        a: { value: "a" },
        b: { value: "b" },
        c: { value: "c" },
        d: { value: "d" },
      },
      reveal: [
        { do: "chapter", id: "end" },
        { do: "front", place: 3 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "front", place: 1 },
    { do: "ask", question: "guess" },
    { do: "step", n: 100 },
    { do: "ask", question: "ends" },
    { do: "chapter", id: "end" },
  ],
  neighbours: ["plateaus", "backprop", "underfitting", "optimizers"],
  sources: [
    {
      title:
        "Glorot and Bengio (2010), Understanding the Difficulty of Training Deep Feedforward Neural Networks",
      link: "https://proceedings.mlr.press/v9/glorot10a.html",
    },
    {
      title: "Rumelhart, Hinton and Williams (1986), Learning Representations by Back-propagating Errors",
      link: "https://doi.org/10.1038/323533a0",
    },
  ],
  words: {
    title: "Where the dice fall",
    sentence:
      "Four networks, four random starts, and the same points to learn: does it matter where training begins?",
    notice:
      "At the start the map of each network is as good as arbitrary: its outputs have nothing to do with the points. Training is the same for all four, but some find a way to keep the two classes apart, and others come to rest on a worse answer.",
    chapters: { start: "Before training", end: "After training" },
    questions: {
      guess: {
        text: "No step has been taken. How good are the four networks?",
        options: {
          good: "At least one of them is clearly better than tossing a coin.",
          coin: "None is better than tossing a coin.",
        },
        right:
          "Their losses lie between {least} and {most}. Someone who says “half and half” every time pays {coin}: random weights hold no knowledge of the points.",
        wrong:
          "Their losses lie between {least} and {most}, and whoever says “half and half” every time pays {coin}. Random weights have not seen the points, so their outputs fit them by luck at best.",
      },
      ends: {
        text: "All four are trained in the same way and equally long. Only their random starts differ. Where does the loss end?",
        options: {
          same: "At nearly the same value: they learn from the same points.",
          apart: "At clearly different values.",
        },
        right:
          "The losses are {a}, {b}, {c} and {d}. Each run goes downhill from where it began, and the valley it comes to need not be the deepest.",
        wrong:
          "The losses are {a}, {b}, {c} and {d}: the same points, but different ends. Descent knows only the slope under its feet, so the start decides which valley it comes to.",
      },
    },
    teacher: {
      objective: "Training starts from random weights, and for a network the start can decide where it ends.",
      misconception:
        "One run is taken for the answer of the model. It is the answer of one start; other seeds may do better or worse.",
      script: [
        "Four points, and the question whether two inputs differ. This network has not learned anything yet.",
        "Another start, another map, just as useless.",
        "Ask how good the four are before any training.",
        "A hundred steps for all of them: some maps begin to make sense.",
        "Will they all get there? Let the class bet on a letter.",
        "Two have solved it, two are stuck, and nothing but the start was different.",
      ],
    },
  },
};
