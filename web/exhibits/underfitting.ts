/** A line through a curve: the loss comes to rest above zero because the model cannot bend. */
import type { Exhibit } from "./exhibit.js";

export const underfitting: Exhibit = {
  id: "underfitting",
  group: "misleads",
  chapters: [
    {
      id: "curve",
      experiment: {
        version: 1,
        data: { id: "sine" },
        model: { id: "polynomial", degree: 1 },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
      },
      t: 100,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["model_parameters", "learning_rate"],
    },
    {
      id: "network",
      experiment: {
        version: 1,
        data: { id: "sine" },
        model: { id: "mlp", hidden: [1], activation: "tanh" },
        loss: { id: "mse" },
        optimizer: { id: "adam", learning_rate: 0.05 },
      },
      t: 200,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["model.hidden", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "cure",
      options: ["steps", "rate", "bend"],
      measures: {
        now: { t: 100, of: "trainLoss" },
        steps: { t: 500, of: "trainLoss" },
        rate: {
          changes: { optimizer: { id: "sgd", learning_rate: 0.3 } },
          t: 100,
          of: "trainLoss",
        },
        bend: { changes: { model: { id: "polynomial", degree: 3 } }, t: 100, of: "trainLoss" },
      },
      answer: {
        steps: "steps < 0.7 * min(rate, bend)",
        rate: "rate < 0.7 * min(steps, bend)",
        bend: "bend < 0.7 * min(steps, rate)",
      },
      numbers: {
        now: { value: "now" },
        steps: { value: "steps" },
        rate: { value: "rate" },
        bend: { value: "bend" },
      },
      reveal: [
        { do: "chapter", id: "curve" },
        { do: "edit", changes: { model: { id: "polynomial", degree: 3 } } },
      ],
    },
    {
      id: "unit",
      options: ["time", "limit"],
      measures: {
        now: { chapter: "network", t: 200, of: "trainLoss" },
        one: { chapter: "network", t: 500, of: "trainLoss" },
        eight: {
          chapter: "network",
          changes: { model: { id: "mlp", hidden: [8], activation: "tanh" } },
          t: 500,
          of: "trainLoss",
        },
      },
      answer: {
        time: "one < 2 * eight",
        limit: "one >= 2 * eight",
      },
      numbers: {
        now: { value: "now" },
        one: { value: "one" },
        eight: { value: "eight" },
      },
      reveal: [
        { do: "chapter", id: "network" },
        { do: "edit", changes: { model: { id: "mlp", hidden: [8], activation: "tanh" } } },
        { do: "step", n: 300 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 100 },
    { do: "ask", question: "cure" },
    { do: "edit", changes: { model: { id: "polynomial", degree: 3 } } },
    { do: "chapter", id: "network" },
    { do: "ask", question: "unit" },
  ],
  neighbours: ["overfitting", "house-price", "random-start", "plateaus"],
  sources: [
    {
      title: "Geman, Bienenstock and Doursat (1992), Neural Networks and the Bias/Variance Dilemma",
      link: "https://doi.org/10.1162/neco.1992.4.1.1",
    },
    {
      title: "Cybenko (1989), Approximation by Superpositions of a Sigmoidal Function",
      link: "https://doi.org/10.1007/BF02551274",
    },
  ],
  words: {
    title: "Stuck above zero",
    sentence: "The loss has come to rest, and the fit is plainly bad: is it the training, or the model?",
    notice:
      "The curve of the loss has become flat, yet the misses are plain to see, and neighbouring points are missed on the same side. More steps change nothing: this is the best line there is. A model that can bend leaves little more than the noise.",
    chapters: { curve: "A line, or a curve", network: "A small network" },
    questions: {
      cure: {
        text: "The loss has come to rest, and it is high. What lowers it most?",
        options: {
          steps: "Train five times as long.",
          rate: "Take a larger learning rate.",
          bend: "Let the model bend: take a higher degree.",
        },
        right:
          "The loss is {now} now. More steps leave it at {steps}, a larger rate at {rate}, and a model that can bend brings it to {bend}. The line was the limit, not the training.",
        wrong:
          "More steps leave the loss at {steps} and a larger rate at {rate}, where it was {now} before: the best line has long been found. Only a model that can bend gets lower, to {bend}.",
      },
      unit: {
        text: "A network with one hidden unit has stopped halfway. Is it enough to train it longer?",
        options: {
          time: "Yes: a network can learn any curve, given time.",
          limit: "No: one unit bends too little, however long one trains.",
        },
        right:
          "After many more steps the loss is {one} instead of {now}. Eight units reach {eight} in the same time. A network can follow any curve, but only with units enough.",
        wrong:
          "More steps bring it from {now} to {one} only, while eight units reach {eight} in the same time. That networks can follow any curve holds for networks with units enough.",
      },
    },
    teacher: {
      objective:
        "A loss that rests above zero can mean that the model is too simple, and longer training does not help then.",
      misconception:
        "A flat loss curve is taken to mean that the problem is solved, or that the learning rate is wrong. Look at the fit.",
      script: [
        "Points along a wave, and a line that is to follow them.",
        "A hundred steps: the loss has come to rest, and the line misses whole stretches of points.",
        "What would you try? Vote before we look.",
        "A curve of higher degree, trained in the same way, follows the wave.",
        "A network with one hidden unit has the same trouble: it bends once.",
        "Does it need more time, or more units?",
      ],
    },
  },
};
