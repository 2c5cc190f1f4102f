/** Too small, right, too large: three rates on the same slope, where the limit lies, and what scaling does to it. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";
import { geyser } from "./lines.js";

const rate = (learning_rate: number): Pick<Experiment, "optimizer"> => ({
  optimizer: { id: "sgd", learning_rate },
});

export const learningRate: Exhibit = {
  id: "learning-rate",
  group: "training",
  chapters: [
    {
      id: "rates",
      compare: {
        version: 1,
        base: { ...geyser, start: [-0.6, 1] },
        runs: [{ set: rate(0.02) }, { set: rate(0.4) }, { set: rate(0.9) }],
      },
      front: 2,
      t: 6,
      views: [{ name: "curve" }, { name: "landscape" }],
      knobs: ["learning_rate"],
    },
    {
      id: "beyond",
      compare: {
        version: 1,
        base: { ...geyser, start: [-0.6, 1] },
        runs: [{ set: rate(0.9) }, { set: rate(1.05) }],
      },
      front: 1,
      t: 0,
      views: [{ name: "curve" }, { name: "landscape" }],
      knobs: ["learning_rate"],
    },
    {
      id: "unscaled",
      experiment: { ...geyser, ...rate(0.06), standardize: false, start: [0, 40] },
      t: 40,
      views: [{ name: "landscape" }, { name: "curve" }],
      knobs: ["learning_rate", "standardize"],
    },
  ],
  questions: [
    {
      id: "beyond",
      options: ["sooner", "later", "never"],
      measures: {
        bound: { chapter: "beyond", t: 0, of: { diagnosis: "stabilityBound" } },
        rate: { chapter: "beyond", t: 0, of: "learningRate" },
        start: { chapter: "beyond", t: 0, of: "trainLoss" },
        end: { chapter: "beyond", t: 20, of: "trainLoss" },
        below: { chapter: "beyond", run: 0, t: 20, of: "trainLoss" },
      },
      answer: {
        sooner: "end < below",
        later: "(end >= below) * (end < start)",
        never: "(end >= below) * (end >= start)",
      },
      numbers: {
        bound: { value: "bound" },
        rate: { value: "rate" },
        start: { value: "start" },
        end: { value: "end" },
      },
      reveal: [
        { do: "chapter", id: "beyond" },
        { do: "step", n: 20 },
      ],
    },
    {
      id: "scaling",
      options: ["larger", "same", "smaller"],
      measures: {
        scaled: { run: 2, t: 0, of: { diagnosis: "stabilityBound" } },
        unscaled: { chapter: "unscaled", t: 0, of: { diagnosis: "stabilityBound" } },
      },
      answer: {
        larger: "unscaled > 2 * scaled",
        same: "(unscaled <= 2 * scaled) * (scaled <= 2 * unscaled)",
        smaller: "scaled > 2 * unscaled",
      },
      numbers: {
        scaled: { value: "scaled" },
        unscaled: { value: "unscaled" },
        times: { value: "scaled / unscaled", digits: 2 },
      },
      reveal: [
        { do: "chapter", id: "unscaled" },
        { do: "step", n: 100 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "step", n: 9 },
    { do: "ask", question: "beyond" },
    { do: "chapter", id: "unscaled" },
    { do: "ask", question: "scaling" },
  ],
  neighbours: ["downhill", "optimizers", "mini-batches", "reductions-and-conventions"],
  sources: [
    {
      title: "LeCun, Bottou, Orr and Müller (2012), Efficient BackProp",
      link: "https://doi.org/10.1007/978-3-642-35289-8_3",
    },
    {
      title: "Goh (2017), Why Momentum Really Works",
      link: "https://doi.org/10.23915/distill.00006",
    },
  ],
  words: {
    title: "How large a step?",
    sentence: "Three runs down the same valley, which differ in nothing but their learning rate.",
    notice:
      "The smallest rate creeps downhill. The largest jumps across the valley and back, and still gets lower each time. The limit lies where a jump ends as high as it began: at two divided by the curvature of the valley.",
    chapters: { rates: "Three rates", beyond: "Above the limit", unscaled: "Without scaling" },
    questions: {
      beyond: {
        text: "The largest rate jumps across the valley and back. What happens with one that is a little larger still?",
        options: {
          sooner: "It gets there sooner: longer steps save time.",
          later: "It gets there, but later.",
          never: "It never gets there: the loss grows.",
        },
        right:
          "With a rate of {rate} the loss grows from {start} to {end} in twenty steps. The limit on this slope is {bound}: above it each jump ends higher than it began.",
        wrong:
          "With a rate of {rate} the loss grows from {start} to {end} in twenty steps. The limit here is {bound}. Above it each jump lands higher on the other side, where the slope is steeper, so the next jump is longer still.",
      },
      scaling: {
        text: "Until now the inputs were scaled to a spread of one. Take the minutes as they are. How does the limit for the rate change?",
        options: {
          larger: "It gets much larger.",
          same: "It stays about the same: the data are the same.",
          smaller: "It gets much smaller.",
        },
        right:
          "The limit falls from {scaled} to {unscaled}, by a factor of {times}. Unscaled, the valley is a narrow ravine: its steep walls allow short steps only, and along its flat floor these take very long.",
        wrong:
          "The data say the same, but the landscape does not look the same: the limit falls from {scaled} to {unscaled}, by a factor of {times}. The round valley has become a ravine, whose steep walls limit the rate while its floor is nearly flat.",
      },
    },
    teacher: {
      objective:
        "The curvature of the loss sets a limit to the learning rate, and scaling the inputs raises it by making the valley round.",
      misconception:
        "A larger rate is thought to be faster, if less exact. Beyond the limit it does not work at all.",
      script: [
        "Three runs from the same place, which differ only in their learning rate.",
        "One step each: one has hardly moved, one is nearly there, one has jumped to the other side.",
        "Nine more: two of them have arrived or nearly so, and one still creeps.",
        "Now a rate just above the largest. Collect guesses first.",
        "The same eruptions with unscaled minutes: look at the shape of the valley.",
        "Ask what that does to the largest rate one may take.",
      ],
    },
  },
};
