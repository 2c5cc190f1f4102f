/** Four lines through the same points, each under a loss of its own, and one far point to drag: who follows it? */
import type { Exhibit } from "./exhibit.js";

const farPoint = 4;
const draggedTo = { y: 35 };

export const outliers: Exhibit = {
  id: "outliers",
  group: "which",
  chapters: [
    {
      id: "losses",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: { id: "outliers" },
          model: { id: "linear" },
          loss: { id: "mse" },
          optimizer: { id: "sgd", learning_rate: 0.1 },
        },
        runs: [
          { set: { loss: { id: "mse" } } },
          { set: { loss: { id: "log_cosh" } } },
          { set: { loss: { id: "huber", delta: 0.5 } } },
          { set: { loss: { id: "mae" } } },
        ],
      },
      t: 100,
      views: [{ name: "fit" }, { name: "compare" }],
      knobs: ["loss", "learning_rate"],
    },
    {
      id: "quantiles",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: { id: "outliers" },
          model: { id: "linear" },
          loss: { id: "quantile", tau: 0.5 },
          optimizer: { id: "sgd", learning_rate: 0.1 },
        },
        runs: [
          { set: { loss: { id: "quantile", tau: 0.8 } } },
          { set: { loss: { id: "quantile", tau: 0.5 } } },
          { set: { loss: { id: "quantile", tau: 0.2 } } },
        ],
      },
      front: 1,
      t: 200,
      views: [
        { name: "fit" },
        {
          name: "shape",
          query: {
            others: [
              { id: "quantile", tau: 0.8 },
              { id: "quantile", tau: 0.2 },
            ],
          },
        },
        { name: "compare" },
      ],
      knobs: ["loss_parameters", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "drag",
      options: ["alike", "half", "hardly"],
      measures: {
        squared: { chapter: "losses", run: 0, t: 200, of: { prediction: [9] } },
        squared_after: {
          chapter: "losses",
          run: 0,
          move: { row: farPoint, to: draggedTo },
          t: 200,
          of: { prediction: [9] },
        },
        absolute: { chapter: "losses", run: 3, t: 200, of: { prediction: [9] } },
        absolute_after: {
          chapter: "losses",
          run: 3,
          move: { row: farPoint, to: draggedTo },
          t: 200,
          of: { prediction: [9] },
        },
      },
      answer: {
        alike: "abs(absolute_after - absolute) > 0.7 * abs(squared_after - squared)",
        half:
          "(abs(absolute_after - absolute) <= 0.7 * abs(squared_after - squared)) * " +
          "(abs(absolute_after - absolute) >= 0.3 * abs(squared_after - squared))",
        hardly: "abs(absolute_after - absolute) < 0.3 * abs(squared_after - squared)",
      },
      numbers: {
        squared: { value: "abs(squared_after - squared)", unit: "target", digits: 2 },
        absolute: { value: "abs(absolute_after - absolute)", unit: "target", digits: 1 },
      },
      reveal: [
        { do: "seek", t: 200 },
        { do: "move", row: farPoint, to: draggedTo },
      ],
    },
    {
      id: "share",
      options: ["few", "half", "all"],
      measures: {
        first: { chapter: "losses", run: 0, t: 200, of: { row: 4, of: "gradientShare" } },
        second: { chapter: "losses", run: 0, t: 200, of: { row: 14, of: "gradientShare" } },
        third: { chapter: "losses", run: 0, t: 200, of: { row: 24, of: "gradientShare" } },
        first_absolute: { chapter: "losses", run: 3, t: 200, of: { row: 4, of: "gradientShare" } },
        second_absolute: { chapter: "losses", run: 3, t: 200, of: { row: 14, of: "gradientShare" } },
        third_absolute: { chapter: "losses", run: 3, t: 200, of: { row: 24, of: "gradientShare" } },
      },
      answer: {
        few: "first + second + third < 0.2",
        half: "(first + second + third >= 0.2) * (first + second + third <= 0.7)",
        all: "first + second + third > 0.7",
      },
      numbers: {
        squared: { value: "first + second + third", unit: "share", digits: 2 },
        absolute: { value: "first_absolute + second_absolute + third_absolute", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "front", place: 0 },
        { do: "open", view: "pulls" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 100 },
    { do: "ask", question: "drag" },
    { do: "ask", question: "share" },
    { do: "open", view: "pulls" },
    { do: "front", place: 3 },
    { do: "chapter", id: "quantiles" },
  ],
  neighbours: ["best-constant", "many-right-losses", "your-own-loss", "house-price"],
  sources: [
    {
      title: "P. J. Huber, Robust Estimation of a Location Parameter (1964)",
      link: "https://doi.org/10.1214/aoms/1177703732",
    },
    {
      title: "S. Portnoy, R. Koenker, The Gaussian Hare and the Laplacian Tortoise (1997)",
      link: "https://doi.org/10.1214/ss/1030037960",
    },
    {
      title: "R. Koenker, G. Bassett, Regression Quantiles (1978)",
      link: "https://doi.org/10.2307/1913643",
    },
  ],
  words: {
    title: "Who pulls the line?",
    sentence:
      "Four losses draw four lines through the same points: which of them listens to a point far away?",
    notice:
      "Drag the highest point up and down, and watch which lines go along. Under squared error (MSE) a point pulls harder the farther away it is, so a few far points steer the line. Under absolute error (MAE) it pulls equally hard from any distance; Huber and log-cosh are like squared error close to the line and like absolute error far from it.",
    chapters: { losses: "Four losses", quantiles: "Unequal sides" },
    questions: {
      drag: {
        text: "The highest point is dragged to about twice its height, and all lines are fitted anew. What does the line of absolute error (MAE) do?",
        options: {
          alike: "It rises about as far as the line of squared error.",
          half: "It rises about half as far.",
          hardly: "It hardly moves.",
        },
        right:
          "At the far end the line of squared error moved by {squared}, that of absolute error by {absolute}. The point was above that line before, and it is above it now: under absolute error, nothing else counts.",
        wrong:
          "At the far end the line of squared error moved by {squared}, that of absolute error by {absolute}. Under absolute error a point that is above the line pulls it up equally hard, however far up it is.",
      },
      share: {
        text: "Three points lie far above the others: one in ten. How much of all the pulling on the line of squared error is theirs?",
        options: {
          few: "About one tenth, as they are one tenth of the points.",
          half: "Nearly half.",
          all: "Nearly all of it.",
        },
        right:
          "They do {squared} of the pulling, because under squared error the pull grows with the distance. Under absolute error they do {absolute}: about what any three points do.",
        wrong:
          "They do {squared} of the pulling: few as they are, they are far away, and under squared error the pull grows with the distance. Under absolute error they do {absolute}.",
      },
    },
    teacher: {
      objective: "To see that the choice of the loss decides which points a model listens to.",
      misconception:
        "That far points must be deleted before one can fit a line. A loss decides how much they count; whether they are errors or the most important points of all, only the subject can tell.",
      script: [
        "Four lines through the same points, and each has a loss of its own: which one leans most towards the far points?",
        "Let the class predict what dragging the highest point does, and then drag it.",
        "Ask how much of the pulling a few far points do.",
        "The bars show it: under squared error a few long bars do nearly half of the work.",
        "Absolute error in front: now every point pulls about equally hard.",
        "Quantile loss makes one side dearer than the other: each line leaves a chosen share of the points below it.",
      ],
    },
  },
};
