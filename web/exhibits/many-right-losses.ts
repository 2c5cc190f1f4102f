/** Four lines through the eruptions of a geyser: none is wrong, each minds other mistakes. */
import type { Exhibit, Measure } from "./exhibit.js";
import { geyser } from "./lines.js";

/** The mean over all eruptions of the sign of (prediction - wait), at the line that a run has found. */
function aboveMinusBelow(run: number): Measure {
  return { run, changes: { loss: { id: "mae" } }, at: 150, t: 150, of: { gradient: 1 } };
}

export const manyRightLosses: Exhibit = {
  id: "many-right-losses",
  group: "which",
  chapters: [
    {
      id: "geyser",
      compare: {
        version: 1,
        base: { ...geyser, optimizer: { id: "sgd", learning_rate: 0.2 } },
        runs: [
          { set: { loss: { id: "mse" } } },
          { set: { loss: { id: "mae" } } },
          { set: { loss: { id: "quantile", tau: 0.1 } } },
          { set: { loss: { id: "quantile", tau: 0.9 } } },
        ],
      },
      t: 150,
      views: [
        { name: "fit" },
        {
          name: "shape",
          query: {
            others: [
              { id: "quantile", tau: 0.1 },
              { id: "quantile", tau: 0.9 },
            ],
          },
        },
        { name: "compare" },
      ],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "ranger",
      options: ["squared", "absolute", "low", "high"],
      measures: {
        squared: aboveMinusBelow(0),
        absolute: aboveMinusBelow(1),
        low: aboveMinusBelow(2),
        high: aboveMinusBelow(3),
      },
      answer: {
        squared: "(1 + squared) / 2 < 0.25",
        absolute: "(1 + absolute) / 2 < 0.25",
        low: "(1 + low) / 2 < 0.25",
        high: "(1 + high) / 2 < 0.25",
      },
      numbers: {
        squared: { value: "(1 + squared) / 2", unit: "share", digits: 2 },
        low: { value: "(1 + low) / 2", unit: "share", digits: 2 },
        high: { value: "(1 + high) / 2", unit: "share", digits: 2 },
      },
      reveal: [{ do: "front", place: 2 }],
    },
    {
      id: "wait",
      options: ["same", "earlier", "later"],
      measures: {
        squared: { run: 0, t: 150, of: { prediction: [4.5] } },
        low: { run: 2, t: 150, of: { prediction: [4.5] } },
      },
      answer: {
        same: "abs(low - squared) < 2",
        earlier: "squared - low >= 2",
        later: "low - squared >= 2",
      },
      numbers: {
        low: { value: "low", unit: "target" },
        squared: { value: "squared", unit: "target" },
      },
      reveal: [
        { do: "front", place: 2 },
        { do: "open", view: "shape" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 150 },
    { do: "front", place: 1 },
    { do: "front", place: 2 },
    { do: "front", place: 3 },
    { do: "ask", question: "ranger" },
  ],
  neighbours: ["business", "outliers", "best-constant"],
  sources: [
    {
      title: "A. Azzalini, A. W. Bowman, A Look at Some Data on the Old Faithful Geyser (1990)",
      link: "https://doi.org/10.2307/2347385",
    },
    {
      title: "T. Gneiting, Making and Evaluating Point Forecasts (2011)",
      link: "https://doi.org/10.1198/jasa.2011.r10138",
    },
  ],
  words: {
    title: "Which mistake do you mind?",
    sentence:
      "Several losses suit the same data; which is right depends on who has to live with the mistakes.",
    notice:
      "Four lines tell how long to wait for the next eruption of Old Faithful. The lines of squared and absolute error run through the middle and nearly agree. The other two lean to one side on purpose: a quantile loss charges more for being too late than for being too early, or the other way round.",
    questions: {
      ranger: {
        text: "A ranger tells visitors when to be back at the geyser. Who comes early only waits; who comes late has missed it. Which line serves the visitors?",
        options: {
          squared: "That of squared error (MSE): its mistakes are small on average.",
          absolute: "That of absolute error (MAE): it is late as often as early.",
          low: "The lowest, of the quantile loss with a small share τ.",
          high: "The highest, of the quantile loss with a large share τ.",
        },
        right:
          "Only {low} of the eruptions come before the time that the lowest line tells. The line of squared error would have let visitors miss {squared} of them, the highest line {high}.",
        wrong:
          "Late is what hurts, so the time told should nearly always be too early. Of the eruptions, {low} come before the lowest line says, {squared} before the line of squared error and {high} before the highest.",
      },
      wait: {
        text: "After a long eruption, when does the lowest line tell visitors to be back, compared with the line of squared error?",
        options: {
          same: "At about the same time.",
          earlier: "Clearly earlier.",
          later: "Clearly later.",
        },
        right:
          "It says {low} instead of {squared}. The difference is not an error of the fit: it is the time that the loss lets visitors wait so that hardly anyone comes too late.",
        wrong:
          "It says {low} instead of {squared}: clearly earlier. The loss charges much for a time that is too late, so the line gives way to the safe side.",
      },
    },
    teacher: {
      objective: "To choose a loss by asking what a mistake in each direction costs.",
      misconception:
        "That one loss is the correct one and the others are approximations of it. Each line here is the best there is under its own loss.",
      script: [
        "Each dot is one eruption: how long it lasted, and the wait until the next. Four losses have drawn four lines.",
        "Absolute error: as many eruptions come earlier than it says as later.",
        "The lowest line is nearly always too early. Who would want that?",
        "The highest line is nearly always too late. Who would want this one?",
        "Ask which of them a ranger should use.",
      ],
    },
  },
};
