/** The first step of all: one line, one loss, and the rate at which it moves. */
import type { Exhibit } from "./exhibit.js";

export const housePrice: Exhibit = {
  id: "house-price",
  group: "what",
  chapters: [
    {
      id: "sales",
      experiment: {
        version: 1,
        data: { id: "house-prices" },
        model: { id: "linear" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [-0.4, 0.9],
      },
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }, { name: "arithmetic" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "first-step",
      options: ["rises", "stays", "falls"],
      measures: {
        before: { t: 0, of: { natural: "loss" } },
        after: { t: 1, of: { natural: "loss" } },
      },
      answer: { rises: "after > before", stays: "after == before", falls: "after < before" },
      numbers: {
        before: { value: "before", unit: "target", power: 2 },
        after: { value: "after", unit: "target", power: 2 },
      },
      reveal: [{ do: "seek", t: 0 }, { do: "step" }],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "step", n: 10 },
    { do: "ask", question: "first-step" },
  ],
  neighbours: ["outliers"],
  sources: [
    {
      title: "D. De Cock, Ames, Iowa: Alternative to the Boston Housing Data (2011)",
      link: "https://doi.org/10.1080/10691898.2011.11889627",
    },
  ],
  words: {
    title: "What is a house worth?",
    sentence: "A line through real sales, one step at a time.",
    notice:
      "Every house pulls the line towards itself. The loss is one number for all of them together, and each step makes it a little smaller.",
    questions: {
      "first-step": {
        text: "The line goes the wrong way. What does the loss do at the first step?",
        options: { rises: "It rises.", stays: "It stays as it is.", falls: "It falls." },
        right: "The loss falls from {before} to {after}: a step goes where the loss gets smaller.",
        wrong: "The loss falls from {before} to {after}: a step goes where the loss gets smaller.",
      },
    },
    teacher: {
      objective: "To see that training is a row of small steps, each of which makes one number smaller.",
      misconception: "That the model is told the right line. It is told only how wrong its own line is.",
      script: [
        "Here the line says that larger houses cost less. How wrong is it?",
        "One step: the line turns, and the loss falls.",
        "More steps: each one helps less than the one before.",
        "Ask the class what the very first step had done to the loss.",
      ],
    },
  },
};
