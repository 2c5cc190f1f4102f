/** A step of gradient descent on the landscape of two parameters, with its arithmetic beside it. */
import type { Exhibit } from "./exhibit.js";

export const downhill: Exhibit = {
  id: "downhill",
  group: "training",
  chapters: [
    {
      id: "line",
      experiment: {
        version: 1,
        data: { id: "old-faithful" },
        model: { id: "linear" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [-0.6, 1],
      },
      t: 2,
      views: [{ name: "landscape" }, { name: "fit" }, { name: "arithmetic" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "way",
      options: ["up", "down", "stays"],
      measures: {
        gradient: { t: 2, of: { gradient: 0 } },
        step: { t: 2, of: { delta: 0 } },
        rate: { t: 2, of: "learningRate" },
      },
      answer: {
        up: "step > 0.01",
        down: "step < -0.01",
        stays: "abs(step) <= 0.01",
      },
      numbers: {
        gradient: { value: "gradient" },
        rate: { value: "rate" },
        step: { value: "step" },
      },
      reveal: [{ do: "seek", t: 2 }, { do: "step" }],
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
    { do: "ask", question: "way" },
    { do: "step", n: 20 },
    { do: "ask", question: "double" },
  ],
  neighbours: ["dials", "learning-rate"],
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
    sentence: "A step is the learning rate times the gradient, taken the other way: downhill.",
    notice:
      "Every place on the map is a line, and its height is that line’s loss. The gradient points to where the loss rises fastest, and the step goes the opposite way. Near the bottom the ground gets flat, so the steps get short by themselves.",
    questions: {
      way: {
        text: "The gradient of the weight is below zero here. Which way does the next step move the weight?",
        options: {
          up: "Up: the weight gets larger.",
          down: "Down, where the gradient points.",
          stays: "It stays as it is.",
        },
        right:
          "The step is {step}: minus the learning rate {rate} times the gradient {gradient}. A negative gradient says that the loss falls as the weight grows.",
        wrong:
          "The step is {step}, so the weight gets larger: minus the learning rate {rate} times the gradient {gradient}. The gradient points uphill, and the step goes against it.",
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
        "Which way will the weight go next? Let the class say it before you step.",
        "Now the steps come by themselves, and they get shorter: the ground gets flat.",
        "And with twice the rate? Ask for the length of the first step.",
      ],
    },
  },
};
