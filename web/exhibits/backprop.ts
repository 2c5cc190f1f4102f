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
        data: { columns: { x1: [1], x2: [0.5], y: [1] }, target: "y" },
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
      id: "cut",
      options: ["same", "more", "none"],
      measures: {
        output: {
          changes: { start: [0.6, -0.4, 0.3, 0.8, 0, 0, 0, -0.3, 0] },
          t: 0,
          of: { tape: "loss_slope" },
        },
        first: { t: 0, of: { tape: "layer1.slope", at: 0 } },
        cut: {
          changes: { start: [0.6, -0.4, 0.3, 0.8, 0, 0, 0, -0.3, 0] },
          t: 0,
          of: { tape: "layer1.slope", at: 0 },
        },
      },
      answer: {
        same: "(abs(cut) >= 0.01 * abs(first)) * (abs(cut) <= 1.1 * abs(first))",
        more: "abs(cut) > 1.1 * abs(first)",
        none: "abs(cut) < 0.01 * abs(first)",
      },
      numbers: {
        output: { value: "output" },
        first: { value: "first" },
        cut: { value: "cut" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { start: [0.6, -0.4, 0.3, 0.8, 0, 0, 0, -0.3, 0] } },
      ],
    },
    {
      id: "silent",
      options: ["zero", "small", "large"],
      measures: {
        loud: { t: 0, of: { gradient: 1 } },
        silent: { move: { row: 0, to: { x2: 0 } }, t: 0, of: { gradient: 1 } },
        heard: { move: { row: 0, to: { x2: 0 } }, t: 0, of: { gradient: 0 } },
        after: { move: { row: 0, to: { x2: 0 } }, t: 20, of: { parameter: 1 } },
      },
      answer: {
        zero: "abs(silent) < 0.01 * abs(loud)",
        small: "(abs(silent) >= 0.01 * abs(loud)) * (abs(silent) < abs(heard))",
        large: "(abs(silent) >= 0.01 * abs(loud)) * (abs(silent) >= abs(heard))",
      },
      numbers: {
        loud: { value: "loud" },
        silent: { value: "silent" },
        heard: { value: "heard" },
        after: { value: "after" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { start: [0.6, -0.4, 0.3, 0.8, 0, 0, 0.9, -0.3, 0] } },
        { do: "move", row: 0, to: { x2: 0 } },
        { do: "step", n: 20 },
      ],
    },
  ],
  script: [
    { do: "open", view: "network", query: { way: "forward" } },
    { do: "open", view: "network", query: { way: "backward" } },
    { do: "ask", question: "cut" },
    { do: "step" },
    { do: "step", n: 10 },
    { do: "ask", question: "silent" },
  ],
  neighbours: ["training-loop", "dials", "plateaus", "random-start"],
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
      cut: {
        text: "Suppose the weight that leads from the first hidden unit to the output were zero. How much of the blame would come back to this unit?",
        options: {
          same: "About as much as now: the output still misses.",
          more: "More: it should have helped.",
          none: "None.",
        },
        right:
          "The slope at the output would be {output}, but it comes back through the weight, times zero: {cut} would arrive instead of {first}. A unit without a say bears no blame.",
        wrong:
          "The blame goes back the way the signal came, and is multiplied by the same weights. Of {output} at the output {cut} would arrive, where it is {first} now: a unit without a say bears no blame.",
      },
      silent: {
        text: "Suppose the second input were zero for this example. What would be the gradient of the weights that lead away from it?",
        options: {
          zero: "Zero.",
          small: "Smaller than for the first input, but not zero.",
          large: "Larger than for the first input: they have to catch up.",
        },
        right:
          "It would be {silent} for the first of them, which now has {loud}. A gradient is the signal that went in times the blame that came back: no signal, no gradient. After twenty steps this weight would still be {after}.",
        wrong:
          "It would be {silent} instead of {loud}, while a weight from the first input would have {heard}. What multiplies a zero has no part in the miss, so after twenty steps this weight would still be {after}.",
      },
    },
    teacher: {
      objective:
        "Back-propagation shares out the slope of the loss, edge by edge, with one multiplication for each edge on the way.",
      misconception:
        "The error itself is thought to flow back. What flows back is a slope: how the loss would change if this unit put out a little more.",
      script: [
        "Forwards: follow the inputs through the weights to the output, and compare that with the target.",
        "Backwards: the same edges, but now each carries how much the loss would change.",
        "What if a unit had no say in the output? Ask how much of the blame it would get.",
        "One step: every weight moves against its own gradient.",
        "Ten more: the miss is nearly gone, and so are the gradients.",
        "What if an input were silent? Ask which weights would stand still.",
      ],
    },
  },
};
