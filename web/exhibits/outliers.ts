/** A line already settled under squared error, to be freed from its outliers by another loss. */
import type { Exhibit } from "./exhibit.js";

export const outliers: Exhibit = {
  id: "outliers",
  group: "which",
  chapters: [
    {
      id: "line",
      experiment: {
        version: 1,
        data: { id: "outliers" },
        model: { id: "linear" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
      },
      t: 40,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "swap",
      options: ["closer", "same", "farther"],
      measures: {
        squared: { t: 40, of: { row: 0, of: "residual" } },
        absolute: { changes: { loss: { id: "mae" } }, at: 40, t: 80, of: { row: 0, of: "residual" } },
      },
      answer: {
        closer: "abs(absolute) < abs(squared)",
        same: "abs(absolute) == abs(squared)",
        farther: "abs(absolute) > abs(squared)",
      },
      numbers: {
        squared: { value: "abs(squared)", unit: "target" },
        absolute: { value: "abs(absolute)", unit: "target" },
      },
      reveal: [
        { do: "seek", t: 40 },
        { do: "edit", changes: { loss: { id: "mae" } } },
        { do: "step", n: 40 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 40 },
    { do: "ask", question: "swap" },
    { do: "edit", changes: { loss: { id: "mae" } } },
    { do: "step", n: 40 },
  ],
  neighbours: ["house-price"],
  sources: [
    {
      title: "P. J. Huber, Robust Estimation of a Location Parameter (1964)",
      link: "https://doi.org/10.1214/aoms/1177703732",
    },
  ],
  words: {
    title: "Who pulls the line?",
    sentence: "A few far points, and the losses that do or do not follow them.",
    notice:
      "Under squared error a point twice as far away costs four times as much, so the few far points steer the line. Under absolute error every point pulls equally hard.",
    questions: {
      swap: {
        text: "The line has settled under squared error. You choose absolute error instead and go on. Where does the line end up for the first point?",
        options: { closer: "Closer to it.", same: "Just as far from it.", farther: "Farther from it." },
        right: "It was {squared} away, and is {absolute} away now.",
        wrong: "It was {squared} away, and is {absolute} away now.",
      },
    },
    teacher: {
      objective: "To see that the choice of the loss decides which points a model listens to.",
      misconception: "That outliers are mistakes to be deleted. A loss decides how much they count.",
      script: [
        "The line has settled under squared error: look where the far points have drawn it.",
        "Let the class predict what another loss will do.",
        "Choose absolute error.",
        "Go on: the line leaves the far points and returns to the crowd.",
      ],
    },
  },
};
