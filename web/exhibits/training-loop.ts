/** One turn of the loop that training is: predict, measure, trace, adjust, repeat. */
import type { Exhibit } from "./exhibit.js";
import { geyser } from "./lines.js";

export const trainingLoop: Exhibit = {
  id: "training-loop",
  group: "training",
  chapters: [
    {
      id: "loop",
      experiment: { ...geyser, start: [-0.5, 0.6] },
      t: 0,
      views: [{ name: "loop" }, { name: "fit" }],
      knobs: ["learning_rate", "loss"],
    },
  ],
  questions: [
    {
      id: "turn",
      options: ["data", "parameters", "both"],
      measures: {
        target: { t: 0, of: { data: "waiting", row: 0 } },
        next_target: { t: 1, of: { data: "waiting", row: 0 } },
        slope: { t: 0, of: { parameter: 0, natural: true } },
        next_slope: { t: 1, of: { parameter: 0, natural: true } },
        miss: { t: 0, of: { metric: "mae" } },
        next_miss: { t: 1, of: { metric: "mae" } },
      },
      answer: {
        data: "(next_target != target) * (next_slope == slope)",
        parameters: "(next_target == target) * (next_slope != slope)",
        both: "(next_target != target) * (next_slope != slope)",
      },
      numbers: {
        target: { value: "next_target", unit: "target" },
        slope: { value: "slope" },
        next_slope: { value: "next_slope" },
        miss: { value: "miss", unit: "target" },
        next_miss: { value: "next_miss", unit: "target" },
      },
      reveal: [{ do: "seek", t: 0 }, { do: "step" }],
    },
  ],
  script: [
    { do: "open", view: "loop", query: { station: "predict" } },
    { do: "open", view: "loop", query: { station: "measure" } },
    { do: "open", view: "loop", query: { station: "trace" } },
    { do: "open", view: "loop", query: { station: "adjust" } },
    { do: "ask", question: "turn" },
    { do: "step", n: 20 },
  ],
  neighbours: ["dials", "downhill", "backprop", "mini-batches"],
  sources: [
    {
      title: "Robbins and Monro (1951), A Stochastic Approximation Method",
      link: "https://doi.org/10.1214/aoms/1177729586",
    },
    {
      title: "Azzalini and Bowman (1990), A Look at Some Data on the Old Faithful Geyser",
      link: "https://doi.org/10.2307/2347385",
    },
  ],
  words: {
    title: "The training loop",
    sentence: "Predict, measure, trace, adjust, repeat: one turn of the loop is all that training ever does.",
    notice:
      "One turn uses each number of the turn so far: the predictions make the loss, the loss makes the gradient, the gradient makes the step. Only the parameters are different afterwards. The next turn does the very same with the new ones.",
    questions: {
      turn: {
        text: "The loop goes round once. What is different afterwards?",
        options: {
          data: "The targets: they have moved towards the predictions.",
          parameters: "The parameters: the line lies elsewhere.",
          both: "Both: targets and line have met halfway.",
        },
        right:
          "The weight has gone from {slope} to {next_slope}, and the line is off by {next_miss} on average instead of {miss}. The first target is still {target}: the data say what is right, and stay as they are.",
        wrong:
          "Only the parameters change: the weight has gone from {slope} to {next_slope}, and the average miss from {miss} to {next_miss}. The first target is still {target}. Training never changes the data to suit the model.",
      },
    },
    teacher: {
      objective:
        "Training is one loop of four actions that repeat, and the loss is the link between predicting and adjusting.",
      misconception:
        "“The model learns from its mistakes” sounds as if it understood them. It only receives a gradient, a number for each parameter.",
      script: [
        "Predict: from how long the geyser has erupted, the line says how long the next wait will be.",
        "Measure: the loss says how wrong that is, for one eruption and then for all of them.",
        "Trace: the gradient says for each parameter how fast the loss would rise with it.",
        "Adjust: every parameter moves against its gradient, by as much as the learning rate says.",
        "Before the next round: what does such a round change, and what not?",
        "Repeat: many rounds later the line lies along the points, and nothing but this loop has brought it there.",
      ],
    },
  },
};
