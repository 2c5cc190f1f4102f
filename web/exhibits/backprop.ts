/** The trail of responsibility through a small network, edge by edge, with numbers. */
import type { Exhibit } from "./exhibit.js";

export const backprop: Exhibit = {
  id: "backprop",
  group: "training",
  chapters: [
    {
      id: "network",
      experiment: {
        version: 1,
        // A single example, whose second input is silent.
        data: { columns: { x1: [1], x2: [0], y: [1] }, target: "y" },
        model: { id: "mlp", hidden: [2], activation: "tanh" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.2 },
        standardize: false,
        start: [0.6, -0.4, 0.3, 0.8, 0, 0, 0.9, -0.3, 0],
      },
      t: 0,
      views: [{ name: "network", query: { way: "backward" } }, { name: "arithmetic" }],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "blame",
      options: ["first", "second", "alike"],
      measures: {
        first: { t: 0, of: { tape: "layer1.slope", at: 0 } },
        second: { t: 0, of: { tape: "layer1.slope", at: 1 } },
        first_weight: { t: 0, of: { parameter: 6 } },
        second_weight: { t: 0, of: { parameter: 7 } },
        output: { t: 0, of: { tape: "loss_slope" } },
      },
      answer: {
        first: "abs(first) > 1.3 * abs(second)",
        second: "abs(second) > 1.3 * abs(first)",
        alike: "(abs(first) <= 1.3 * abs(second)) * (abs(second) <= 1.3 * abs(first))",
      },
      numbers: {
        first: { value: "first" },
        second: { value: "second" },
        first_weight: { value: "first_weight" },
        second_weight: { value: "second_weight" },
        output: { value: "output" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "open", view: "network", query: { way: "backward" } },
      ],
    },
    {
      id: "silent",
      options: ["zero", "small", "large"],
      measures: {
        silent: { t: 0, of: { gradient: 1 } },
        heard: { t: 0, of: { gradient: 0 } },
        before: { t: 0, of: { parameter: 1 } },
        after: { t: 20, of: { parameter: 1 } },
      },
      answer: {
        zero: "abs(silent) < 0.000001",
        small: "(abs(silent) >= 0.000001) * (abs(silent) < abs(heard))",
        large: "(abs(silent) >= 0.000001) * (abs(silent) >= abs(heard))",
      },
      numbers: {
        silent: { value: "silent" },
        heard: { value: "heard" },
        before: { value: "before" },
        after: { value: "after" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "step", n: 20 },
      ],
    },
  ],
  script: [
    { do: "open", view: "network", query: { way: "forward" } },
    { do: "open", view: "network", query: { way: "backward" } },
    { do: "ask", question: "blame" },
    { do: "step" },
    { do: "step", n: 10 },
    { do: "ask", question: "silent" },
  ],
  neighbours: ["dials", "random-start"],
  sources: [
    {
      title: "Rumelhart, Hinton and Williams (1986), Learning Representations by Back-propagating Errors",
      link: "https://doi.org/10.1038/323533a0",
    },
    {
      title: "Baydin, Pearlmutter, Radul and Siskind (2018), Automatic Differentiation in Machine Learning",
      link: "https://www.jmlr.org/papers/v18/17-468.html",
    },
  ],
  words: {
    title: "The trail of responsibility",
    sentence: "From the loss back to every weight: who had how much to do with the miss?",
    notice:
      "Forwards, each unit adds up what comes in. Backwards, each passes the blame on: what it received, times the weight it went through. The gradient of a weight is the signal that went in, times the blame that came back.",
    questions: {
      blame: {
        text: "The first hidden unit reaches the output through a large weight, the second through a small one. Which of them gets more of the blame for the miss?",
        options: {
          first: "The first.",
          second: "The second.",
          alike: "Both the same: they stand in the same layer.",
        },
        right:
          "The slope at the output is {output}. It goes back through weights of {first_weight} and {second_weight} and arrives as {first} and {second}: whoever had more say bears more of the blame.",
        wrong:
          "From {output} at the output, {first} arrives at the first unit and {second} at the second. The way back leads through the same weights as the way there, {first_weight} and {second_weight}, and a larger weight passes on more.",
      },
      silent: {
        text: "The second input is zero for this example. What is the gradient of the weights that lead away from it?",
        options: {
          zero: "Zero.",
          small: "Small, but not zero: they belong to the network.",
          large: "Larger than the others: they have to catch up.",
        },
        right:
          "It is {silent}, while a weight from the first input has {heard}. What multiplies a zero had no part in the miss: after twenty steps the weight is {after}, as it was at first.",
        wrong:
          "It is {silent}, and for a weight from the first input {heard}. A gradient is the signal in times the blame that came back; no signal, no gradient. After twenty steps the weight, {before} at first, is {after}.",
      },
    },
    teacher: {
      objective:
        "Back-propagation shares out the slope of the loss, edge by edge, with one multiplication for each edge on the way.",
      misconception:
        "The error itself is thought to flow back. What flows back is a slope: how the loss would change if this unit put out a little more.",
      script: [
        "Forwards: follow one input through the weights to the output, and compare that with the target.",
        "Backwards: the same edges, but now each carries how much the loss would change.",
        "Who bears more of the blame? Ask before you choose a unit.",
        "One step: every weight moves against its own gradient.",
        "Ten more: the miss is nearly gone, and so are the gradients.",
        "Two weights have not moved at all. Ask why.",
      ],
    },
  },
};
