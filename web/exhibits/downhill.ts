/** A step of gradient descent on the landscape of two parameters, with its arithmetic beside it. */
import type { Exhibit } from "./exhibit.js";
import { geyser } from "./lines.js";

export const downhill: Exhibit = {
  id: "downhill",
  group: "training",
  chapters: [
    {
      id: "line",
      experiment: { ...geyser, start: [-0.6, 1] },
      t: 2,
      views: [{ name: "landscape" }, { name: "fit" }, { name: "arithmetic" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "side",
      options: ["below", "zero", "above"],
      measures: {
        here: { t: 0, of: { gradient: 0 } },
        gradient: { changes: { start: [2.4, 1] }, t: 0, of: { gradient: 0 } },
        rate: { changes: { start: [2.4, 1] }, t: 0, of: "learningRate" },
        step: { changes: { start: [2.4, 1] }, t: 0, of: { delta: 0 } },
      },
      answer: {
        below: "gradient < -0.01",
        zero: "abs(gradient) <= 0.01",
        above: "gradient > 0.01",
      },
      numbers: {
        here: { value: "here" },
        gradient: { value: "gradient" },
        rate: { value: "rate" },
        step: { value: "step" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { start: [2.4, 1] } },
      ],
    },
    {
      id: "double",
      options: ["half", "same", "double"],
      measures: {
        step: { t: 0, of: { delta: 0 } },
        rate: { t: 0, of: "learningRate" },
        fast_step: {
          changes: { optimizer: { id: "sgd", learning_rate: 0.2 } },
          t: 0,
          of: { delta: 0 },
        },
        fast_rate: {
          changes: { optimizer: { id: "sgd", learning_rate: 0.2 } },
          t: 0,
          of: "learningRate",
        },
      },
      answer: {
        half: "abs(fast_step / step - 0.5) < 0.1",
        same: "abs(fast_step / step - 1) < 0.1",
        double: "abs(fast_step / step - 2) < 0.1",
      },
      numbers: {
        rate: { value: "rate" },
        step: { value: "step" },
        fast_rate: { value: "fast_rate" },
        fast_step: { value: "fast_step" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { optimizer: { id: "sgd", learning_rate: 0.2 } } },
        { do: "step" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "ask", question: "side" },
    { do: "step", n: 20 },
    { do: "ask", question: "double" },
  ],
  neighbours: ["dials", "learning-rate", "optimizers", "plateaus"],
  sources: [
    {
      title: "Nocedal and Wright (2006), Numerical Optimization",
      link: "https://doi.org/10.1007/978-0-387-40065-5",
    },
    {
      title: "Ruder (2016), An Overview of Gradient Descent Optimization Algorithms",
      link: "https://arxiv.org/abs/1609.04747",
    },
    {
      title: "Azzalini and Bowman (1990), A Look at Some Data on the Old Faithful Geyser",
      link: "https://doi.org/10.2307/2347385",
    },
  ],
  words: {
    title: "Downhill, step by step",
    sentence:
      "Every place on this map is a line, its height is that line’s loss, and training is a walk downhill.",
    notice:
      "Every place on the map is a line, and its height is that line’s loss. The gradient points to where the loss rises fastest, and the step goes the opposite way. Near the bottom the ground gets flat, so the steps get short by themselves.",
    questions: {
      side: {
        text: "The run began with a weight that is too small. Suppose it began on the other side of the valley, with one that is too large. What would the gradient of the weight be there?",
        options: {
          below: "Below zero, as at this start: the data are the same.",
          zero: "Zero.",
          above: "Above zero.",
        },
        right:
          "At this start it is {here}, on the other side {gradient}. The step there is minus the learning rate {rate} times that, {step}: the weight gets smaller, so the step goes downhill from either side.",
        wrong:
          "The gradient belongs to the place: at this start it is {here}, on the other side {gradient}. The step there, minus the learning rate {rate} times the gradient, is {step}, and leads down into the valley too.",
      },
      double: {
        text: "From the same start you take the first step with twice the learning rate. How long is it?",
        options: {
          half: "Half as long: it is more careful.",
          same: "As long as before: the slope is the same.",
          double: "Twice as long.",
        },
        right:
          "With a rate of {rate} the weight moves by {step}, with {fast_rate} by {fast_step}. The gradient is the same, and the rate is its factor.",
        wrong:
          "With a rate of {rate} the weight moves by {step}, and with {fast_rate} by {fast_step}: twice as far. The slope of the ground is the same, but the step is rate times slope.",
      },
    },
    teacher: {
      objective: "A step is minus the learning rate times the gradient, number by number.",
      misconception:
        "The gradient is thought to point to the lowest place. It points straight uphill from where one stands, and knows of nothing farther away.",
      script: [
        "Each place on this map is a line through the eruptions. Here is a bad one, high up.",
        "One step: read the arithmetic aloud, gradient, times rate, with the sign turned.",
        "And from the other side of the valley? Let the class say the sign before you look.",
        "Now the steps come by themselves, and they get shorter: the ground gets flat.",
        "And with twice the rate? Ask for the length of the first step.",
      ],
    },
  },
};
