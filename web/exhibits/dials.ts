/** Two parameters as dials: what a nudge does to the loss, and why that is the gradient. */
import type { Exhibit } from "./exhibit.js";
import { wrongWay } from "./lines.js";

export const dials: Exhibit = {
  id: "dials",
  group: "training",
  chapters: [
    {
      id: "dials",
      experiment: wrongWay,
      t: 0,
      views: [{ name: "hand" }, { name: "fit" }, { name: "network", query: { by: 0.01 } }],
      knobs: ["loss"],
    },
  ],
  questions: [
    {
      id: "nudge",
      options: ["nudge", "product", "gradient"],
      measures: {
        change: { t: 0, of: { nudge: { parameter: 0, by: 0.01 }, of: "difference" } },
        quotient: { t: 0, of: { nudge: { parameter: 0, by: 0.01 }, of: "quotient" } },
        gradient: { t: 0, of: { gradient: 0 } },
      },
      answer: {
        nudge: "abs(change - change / quotient) < 0.1 * abs(change)",
        product: "abs(change - gradient * change / quotient) < 0.1 * abs(change)",
        gradient: "abs(change - gradient) < 0.1 * abs(change)",
      },
      numbers: {
        by: { value: "change / quotient", digits: 2 },
        change: { value: "change", digits: 4 },
        quotient: { value: "quotient" },
        gradient: { value: "gradient" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { parameters: [-0.39, 0.9] } },
      ],
    },
    {
      id: "signs",
      options: ["both", "neither", "one"],
      measures: {
        weight_slope: { t: 0, of: { gradient: 0 } },
        bias_slope: { t: 0, of: { gradient: 1 } },
        loss: { t: 0, of: "trainLoss" },
        weight_up: { changes: { start: [-0.2, 0.9] }, t: 0, of: "trainLoss" },
        bias_up: { changes: { start: [-0.4, 1.1] }, t: 0, of: "trainLoss" },
      },
      answer: {
        both: "(weight_up < loss) * (bias_up < loss)",
        neither: "(weight_up >= loss) * (bias_up >= loss)",
        one: "(weight_up < loss) != (bias_up < loss)",
      },
      numbers: {
        weight_slope: { value: "weight_slope" },
        bias_slope: { value: "bias_slope" },
        loss: { value: "loss" },
        weight_up: { value: "weight_up" },
        bias_up: { value: "bias_up" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { parameters: [-0.2, 0.9] } },
        { do: "edit", changes: { parameters: [-0.2, 0.7] } },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "edit", changes: { parameters: [-0.2, 0.9] } },
    { do: "edit", changes: { parameters: [0.2, 0.9] } },
    { do: "edit", changes: { parameters: [0.2, 0.2] } },
    { do: "ask", question: "nudge" },
  ],
  neighbours: ["downhill", "training-loop", "backprop", "house-price"],
  sources: [
    {
      title: "Baydin, Pearlmutter, Radul and Siskind (2018), Automatic Differentiation in Machine Learning",
      link: "https://www.jmlr.org/papers/v18/17-468.html",
    },
    {
      title: "Nocedal and Wright (2006), Numerical Optimization",
      link: "https://doi.org/10.1007/978-0-387-40065-5",
    },
  ],
  words: {
    title: "Two dials and a loss",
    sentence: "Turn a weight a little, see how the loss answers: that ratio is its gradient.",
    notice:
      "Each slider is a dial of the line: one tilts it, one lifts it. Choose a connection in the network and nudge it by a small amount: the change of the loss, divided by the nudge, is next to the gradient. The smaller the nudge, the closer they are.",
    questions: {
      nudge: {
        text: "You turn a dial by a tiny amount. By how much does the loss change, nearly?",
        options: {
          nudge: "By the amount you turned it.",
          product: "By that amount times the gradient.",
          gradient: "By the gradient, however little you turn.",
        },
        right:
          "A nudge of {by} changes the loss by {change}. Divided by the nudge that is {quotient}, and the gradient is {gradient}: for small nudges the two are nearly the same.",
        wrong:
          "A nudge of {by} changes the loss by {change}. That is {quotient} for each unit turned, and the gradient says {gradient}. So the change is nearly the nudge times the gradient.",
      },
      signs: {
        text: "The gradient of the weight is below zero, that of the bias above. You turn up one of the two dials a little. With which of them does the loss fall?",
        options: {
          both: "With either: up is up.",
          neither: "With neither: a gradient points uphill.",
          one: "With one of them only.",
        },
        right:
          "With the weight turned up the loss goes from {loss} to {weight_up}, with the bias turned up to {bias_up}. Gradients of {weight_slope} and {bias_slope} have different signs: where it is negative, up is downhill.",
        wrong:
          "Turning up the weight takes the loss from {loss} to {weight_up}, turning up the bias to {bias_up}. The gradient of the weight is {weight_slope}, that of the bias {bias_slope}: its sign says whether up is downhill.",
      },
    },
    teacher: {
      objective:
        "A gradient is nothing but the answer of the loss to a small turn of one dial, for each unit turned.",
      misconception:
        "A large gradient is taken for a large weight. It says how strongly the loss depends on the weight, not how large the weight is.",
      script: [
        "Two dials make this line: one tilts it, the other lifts it. The number is the loss.",
        "I turn the first dial up a little, and the loss falls.",
        "A long turn: the loss falls further, but no longer in proportion.",
        "Now the other dial, the other way. Could we find the lowest place by hand? With two dials yes, with a million no.",
        "The gradient tells beforehand what a tiny turn will do. Ask how.",
      ],
    },
  },
};
