/** A loss written as a formula: a power that decides who is heard, a cap that stops listening, and its price. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const capped = {
  version: 1,
  data: { id: "outliers" },
  model: { id: "linear" },
  loss: {
    id: "custom",
    expression: "min(abs(p - y), cap)",
    parameters: { cap: { default: 1, min: 0.1, max: 4 } },
  },
  optimizer: { id: "sgd", learning_rate: 0.1 },
} satisfies Experiment;

export const yourOwnLoss: Exhibit = {
  id: "your-own-loss",
  group: "which",
  chapters: [
    {
      id: "power",
      experiment: {
        ...capped,
        loss: {
          id: "custom",
          expression: "abs(p - y)^k",
          parameters: { k: { default: 1.5, min: 1, max: 4 } },
        },
        optimizer: { id: "adam", learning_rate: 0.05 },
      },
      t: 120,
      views: [
        { name: "fit" },
        { name: "shape", query: { others: [{ id: "mse" }, { id: "mae" }] } },
        { name: "pulls" },
      ],
      knobs: ["loss", "learning_rate"],
    },
    {
      id: "cap",
      experiment: capped,
      t: 0,
      views: [{ name: "fit" }, { name: "shape" }, { name: "pulls" }],
      knobs: ["loss", "learning_rate"],
    },
    {
      id: "far",
      experiment: { ...capped, start: [0, -2.5] },
      t: 0,
      views: [{ name: "fit" }, { name: "shape" }],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "cap",
      options: ["hard", "little", "none"],
      measures: {
        first: { chapter: "cap", t: 120, of: { row: 4, of: "gradientShare" } },
        second: { chapter: "cap", t: 120, of: { row: 14, of: "gradientShare" } },
        third: { chapter: "cap", t: 120, of: { row: 24, of: "gradientShare" } },
        first_loss: { chapter: "cap", t: 120, of: { row: 4, of: "lossShare" } },
        second_loss: { chapter: "cap", t: 120, of: { row: 14, of: "lossShare" } },
        third_loss: { chapter: "cap", t: 120, of: { row: 24, of: "lossShare" } },
      },
      answer: {
        hard: "first + second + third > 0.2",
        little: "(first + second + third <= 0.2) * (first + second + third > 0)",
        none: "first + second + third == 0",
      },
      numbers: {
        loss: { value: "first_loss + second_loss + third_loss", unit: "share", digits: 2 },
        pull: { value: "first + second + third", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 120 },
        { do: "open", view: "pulls" },
      ],
    },
    {
      id: "far",
      options: ["fast", "slow", "stays"],
      measures: {
        before: { chapter: "far", t: 0, of: { prediction: [5] } },
        after: { chapter: "far", t: 120, of: { prediction: [5] } },
        loss: { chapter: "far", t: 120, of: "trainLoss" },
        least: { chapter: "cap", t: 120, of: "trainLoss" },
      },
      answer: {
        fast: "after > before + 5",
        slow: "(after > before) * (after <= before + 5)",
        stays: "after == before",
      },
      numbers: {
        loss: { value: "loss", digits: 2 },
        least: { value: "least", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 120 },
        { do: "open", view: "shape" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 120 },
    {
      do: "edit",
      changes: {
        loss: {
          id: "custom",
          expression: "abs(p - y)^k",
          parameters: { k: { default: 4, min: 1, max: 4 } },
        },
      },
    },
    { do: "step", n: 120 },
    { do: "ask", question: "cap" },
    { do: "ask", question: "far" },
  ],
  neighbours: ["outliers", "business", "best-constant"],
  sources: [
    {
      title: "J. T. Barron, A General and Adaptive Robust Loss Function (2019)",
      link: "https://arxiv.org/abs/1701.03077",
    },
    {
      title: "P. J. Huber, Robust Estimation of a Location Parameter (1964)",
      link: "https://doi.org/10.1214/aoms/1177703732",
    },
  ],
  words: {
    title: "Write your own loss",
    sentence:
      "Any formula of the prediction and the target will do, and the fit then cares about just what you wrote.",
    notice:
      "The loss is the distance between prediction p and target y, raised to a power k that you choose. With a small power all points are heard alike; the larger it is, the more the farthest ones decide. Change the formula itself: what is steep pulls, and what is flat does not.",
    chapters: { power: "A power", cap: "A cap", far: "A cap, from far away" },
    questions: {
      cap: {
        text: "You write a loss with a cap: it is the distance, but never more than one standard deviation. Once the line has settled, how hard do the three far points pull on it?",
        options: {
          hard: "Hard: they still have the largest losses.",
          little: "A little, each about as hard as any other point.",
          none: "Not at all.",
        },
        right:
          "They cause {loss} of the loss and do {pull} of the pulling. Beyond the cap the loss is flat: moving the line a little towards such a point would not make it any cheaper.",
        wrong:
          "They do {pull} of the pulling, though they cause {loss} of the loss. What pulls is not how large a loss is but how steep, and beyond the cap it is flat.",
      },
      far: {
        text: "The same loss with its cap, but now the line starts far below all the points. What will training do with it?",
        options: {
          fast: "It rises fast: all its mistakes are large.",
          slow: "It rises, but slowly.",
          stays: "It does not move at all.",
        },
        right:
          "It stays, with a loss of {loss}, while {least} can be reached from a better start. Every point is beyond the cap, where the loss is flat: no point says which way is better.",
        wrong:
          "It does not move, and its loss stays at {loss}, while {least} can be reached from a better start. Every point is beyond the cap, and where a loss is flat it shows no way down.",
      },
    },
    teacher: {
      objective:
        "To write down what should count as a mistake, and to see that training follows the slope of what was written.",
      misconception:
        "That points with large losses are the ones that pull. It is the slope that pulls: a loss can be large and flat.",
      script: [
        "A formula somebody wrote: the distance to a power. Look at its shape, and at who pulls.",
        "A higher power, from here on.",
        "The line leaves the crowd: a few far points now do about half of the pulling.",
        "Ask what a cap on the loss does to far points.",
        "Ask what the same cap does to a bad start.",
      ],
    },
  },
};
