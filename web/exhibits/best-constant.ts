/** A model without inputs gives one number for all: mean, median, quantile or midrange, as the loss would have it. */
import type { Comparison, Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const power = {
  id: "custom",
  expression: "abs(p - y)^k",
  parameters: { k: { default: 12, min: 1, max: 12 } },
};

const runs: Comparison["runs"] = [
  { set: { loss: { id: "mse" }, optimizer: { id: "sgd", learning_rate: 0.1 } } },
  { set: { loss: { id: "mae" } } },
  { set: { loss: { id: "quantile", tau: 0.25 } } },
  { name: "|p − y|ᵏ", set: { loss: power } },
];

/** With steps that become smaller, so that each ends up in its place. */
const training = {
  version: 1,
  model: { id: "constant" },
  loss: { id: "mse" },
  optimizer: { id: "adam", learning_rate: 0.1 },
  schedule: { id: "exponential", gamma: 0.97 },
} satisfies Partial<Experiment>;

const dearest = 8;

export const bestConstant: Exhibit = {
  id: "best-constant",
  group: "which",
  chapters: [
    {
      id: "nine",
      compare: {
        version: 1,
        base: {
          ...training,
          // Nine of the sales in the data set, by price.
          data: {
            columns: {
              living_area: [845, 1124, 1362, 1260, 1500, 1961, 1689, 2094, 4316],
              price: [129500, 153000, 163000, 181900, 212999, 215000, 228500, 263000, 755000],
            },
            target: "price",
            units: { living_area: "sq ft", price: "$" },
          },
        },
        runs,
      },
      t: 20,
      views: [{ name: "fit" }, { name: "landscape" }, { name: "compare" }],
      knobs: ["loss"],
    },
    {
      id: "sales",
      compare: { version: 1, base: { ...training, data: { id: "house-prices" } }, runs },
      t: 200,
      views: [{ name: "fit" }, { name: "compare" }],
      knobs: ["loss"],
    },
  ],
  questions: [
    {
      id: "settle",
      options: ["mean", "median", "midrange"],
      measures: {
        squared: { run: 0, t: 200, of: { parameter: 0, natural: true } },
        absolute: { run: 1, t: 200, of: { parameter: 0, natural: true } },
        middle: { t: 0, of: { data: "price", row: 4 } },
        least: { t: 0, of: { data: "price", row: 0 } },
        most: { t: 0, of: { data: "price", row: dearest } },
      },
      answer: {
        mean: "abs(absolute - squared) < 0.05 * squared",
        median: "abs(absolute - middle) < 0.05 * middle",
        midrange: "abs(absolute - (least + most) / 2) < 0.05 * absolute",
      },
      numbers: {
        absolute: { value: "absolute", unit: "target" },
        mean: { value: "squared", unit: "target" },
      },
      reveal: [
        { do: "front", place: 1 },
        { do: "seek", t: 200 },
      ],
    },
    {
      id: "dearer",
      options: ["squared", "absolute", "power"],
      measures: {
        squared: { run: 0, t: 200, of: { parameter: 0, natural: true } },
        absolute: { run: 1, t: 200, of: { parameter: 0, natural: true } },
        power: { run: 3, t: 200, of: { parameter: 0, natural: true } },
        squared_after: {
          run: 0,
          move: { row: dearest, to: { price: 1510000 } },
          t: 200,
          of: { parameter: 0, natural: true },
        },
        absolute_after: {
          run: 1,
          move: { row: dearest, to: { price: 1510000 } },
          t: 200,
          of: { parameter: 0, natural: true },
        },
        power_after: {
          run: 3,
          move: { row: dearest, to: { price: 1510000 } },
          t: 200,
          of: { parameter: 0, natural: true },
        },
      },
      answer: {
        squared: "abs(squared_after - squared) < 0.05 * squared",
        absolute: "abs(absolute_after - absolute) < 0.05 * absolute",
        power: "abs(power_after - power) < 0.05 * power",
      },
      numbers: {
        squared: { value: "squared_after - squared", unit: "target" },
        power: { value: "power_after - power", unit: "target" },
      },
      reveal: [
        { do: "seek", t: 200 },
        { do: "move", row: dearest, to: { price: 1510000 } },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "ask", question: "settle" },
    { do: "seek", t: 200 },
    { do: "front", place: 0 },
    { do: "chapter", id: "sales" },
    { do: "ask", question: "dearer" },
  ],
  neighbours: ["outliers", "many-right-losses", "house-price"],
  sources: [
    {
      title: "T. Gneiting, Making and Evaluating Point Forecasts (2011)",
      link: "https://doi.org/10.1198/jasa.2011.r10138",
    },
    {
      title: "R. Koenker, G. Bassett, Regression Quantiles (1978)",
      link: "https://doi.org/10.2307/1913643",
    },
    {
      title: "D. De Cock, Ames, Iowa: Alternative to the Boston Housing Data (2011)",
      link: "https://doi.org/10.1080/10691898.2011.11889627",
    },
  ],
  words: {
    title: "The middle has many meanings",
    sentence: "With one number for all houses, each loss has its own idea of the best one.",
    notice:
      "All four constants start at the mean of the prices, and only that of squared error stays there. Absolute error ends at the median, the quantile loss where a quarter of the houses are cheaper, and a high power of the distance close to the middle between the cheapest and the dearest. The landscape shows the loss of the run in front for every constant there is: its lowest point is the answer.",
    chapters: { nine: "Nine sales", sales: "All the sales" },
    questions: {
      settle: {
        text: "Absolute error (MAE) adds up the distances from one constant to all nine prices. Which constant makes that sum smallest?",
        options: {
          mean: "The mean: all prices added up and shared out evenly.",
          median: "The median: the price in the middle when they stand in order.",
          midrange: "The middle between the cheapest and the dearest.",
        },
        right:
          "It settles at {absolute}, the price with as many houses above as below: there, all pulls up and all pulls down are in balance. The mean, {mean}, is where squared error settles.",
        wrong:
          "It settles at {absolute}, the median. Every house pulls equally hard, so the pulls are in balance where as many are above as below. The mean, {mean}, is where squared error settles.",
      },
      dearer: {
        text: "The dearest of the nine houses is sold for twice as much. Which constant stays where it is?",
        options: {
          squared: "That of squared error.",
          absolute: "That of absolute error.",
          power: "That of the high power of the distance.",
        },
        right:
          "The dearest house was above the median before and is so now. The mean rises by {squared}, and the constant of the high power, which listens to the ends alone, by {power}.",
        wrong:
          "Only that of absolute error stays: the dearest house was above the median before and is so now. The mean rises by {squared}, and the constant of the high power by {power}.",
      },
    },
    teacher: {
      objective:
        "To see that “the average” is an answer to one loss, and that other losses have other answers.",
      misconception:
        "That the mean is the natural summary of numbers and the median a makeshift. Each is the best constant under a loss: mean for squared error, median for absolute error.",
      script: [
        "One number has to stand for nine houses: all four losses begin at the mean of the prices.",
        "Ask where absolute error will settle.",
        "Each has found its own best constant, and only squared error has stayed: read the four prices.",
        "Squared error in front: its loss is a bowl, and its lowest point is the mean.",
        "The same four losses on all the sales: the order of the four stays.",
        "Ask which constant does not care how dear the dearest house is.",
      ],
    },
  },
};
