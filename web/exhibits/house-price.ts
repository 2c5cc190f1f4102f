/** One prediction, one price, one number for the gap between them; then one line for many sales. */
import type { Exhibit } from "./exhibit.js";
import { wrongWay } from "./lines.js";

export const housePrice: Exhibit = {
  id: "house-price",
  group: "what",
  chapters: [
    {
      id: "one",
      experiment: {
        version: 1,
        data: {
          columns: { living_area: [2000], price: [400000] },
          target: "price",
          units: { living_area: "sq ft", price: "$" },
        },
        model: { id: "constant" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        standardize: false,
        start: [300000],
      },
      t: 0,
      views: [{ name: "fit" }, { name: "arithmetic" }],
      knobs: ["loss", "learning_rate"],
    },
    {
      id: "sales",
      experiment: wrongWay,
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }, { name: "arithmetic" }],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "side",
      options: ["negative", "same", "larger"],
      measures: {
        low: { t: 0, of: { row: 0, of: "prediction" } },
        high: { changes: { start: [500000] }, t: 0, of: { row: 0, of: "prediction" } },
        below: { t: 0, of: { natural: "loss" } },
        above: { changes: { start: [500000] }, t: 0, of: { natural: "loss" } },
      },
      answer: {
        negative: "above < 0",
        same: "(above >= 0) * (abs(above - below) <= 0.01 * below)",
        larger: "above > 1.01 * below",
      },
      numbers: {
        low: { value: "low", unit: "target" },
        high: { value: "high", unit: "target" },
        below: { value: "below", unit: "target", power: 2 },
        above: { value: "above", unit: "target", power: 2 },
      },
      reveal: [
        { do: "chapter", id: "one" },
        { do: "edit", changes: { start: [500000] } },
      ],
    },
    {
      id: "rest",
      options: ["zero", "above", "same"],
      measures: {
        first: { chapter: "sales", t: 0, of: { metric: "mae" } },
        miss: { chapter: "sales", t: 60, of: { metric: "mae" } },
        start: { chapter: "sales", t: 0, of: "trainLoss" },
        end: { chapter: "sales", t: 60, of: "trainLoss" },
        least: { chapter: "sales", t: 60, of: { minimum: true } },
      },
      answer: {
        zero: "least < 0.01 * start",
        above: "(least >= 0.01 * start) * (end < 0.9 * start)",
        same: "(least >= 0.01 * start) * (end >= 0.9 * start)",
      },
      numbers: {
        first: { value: "first", unit: "target" },
        miss: { value: "miss", unit: "target" },
      },
      reveal: [
        { do: "chapter", id: "sales" },
        { do: "step", n: 60 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "ask", question: "side" },
    { do: "chapter", id: "sales" },
    { do: "step", n: 10 },
    { do: "ask", question: "rest" },
  ],
  neighbours: ["darts", "names", "outliers", "downhill"],
  sources: [
    {
      title: "Stigler (1981), Gauss and the Invention of Least Squares",
      link: "https://doi.org/10.1214/aos/1176345451",
    },
    {
      title:
        "De Cock (2011), Ames, Iowa: Alternative to the Boston Housing Data as an End of Semester Regression Project",
      link: "https://doi.org/10.1080/10691898.2011.11889627",
    },
  ],
  words: {
    title: "What is a house worth?",
    sentence:
      "One prediction, one price, and one number for how far apart they are: that number is the loss.",
    notice:
      "The side of the square is the gap between prediction and price; its area is the squared error. Each step moves the prediction part of the way, and the square shrinks. With many sales one line has to serve them all, so it settles where the squares are smallest on average.",
    chapters: { one: "One house", sales: "Real sales" },
    questions: {
      side: {
        text: "The prediction is below the price. Suppose it were above it, by the same amount. What would the squared error be?",
        options: {
          negative: "Below zero: now the miss goes the other way.",
          same: "The same.",
          larger: "Larger: to say too much is worse.",
        },
        right:
          "A prediction of {low} costs {below}, and one of {high} costs {above}. A square has no sign: this loss asks how far, not on which side. Other losses do ask on which side.",
        wrong:
          "With {low} the squared error is {below}, with {high} it is {above}: the same gap, the same square. A loss of this kind is never below zero, and does not mind on which side the prediction lies.",
      },
      rest: {
        text: "You train on the real sales until the line no longer moves. How large is the loss then?",
        options: {
          zero: "Zero: then the training is done.",
          above: "Smaller than at first, but above zero.",
          same: "As large as at first: only the line has moved.",
        },
        right:
          "The line was off by {first} on average, and comes to rest at {miss}. Houses of the same size sell at different prices, so no line can meet them all, and the smallest loss is not zero.",
        wrong:
          "On average the line is off by {first} at first, and by {miss} when it comes to rest. It gets better, but houses of the same size sell at different prices: no line meets them all, so even the smallest loss is above zero.",
      },
    },
    teacher: {
      objective:
        "A loss turns “how wrong is this prediction?” into one number, and training makes it smaller.",
      misconception:
        "Many expect training to end at a loss of zero. It ends at the smallest loss that the model can reach on these data.",
      script: [
        "The model says one price, the buyer paid another: the side of the square is the gap, and its area is the loss.",
        "One step moves the prediction towards the price, but only part of the way.",
        "What if the model had said too much instead of too little? Guess before we look.",
        "Now real sales: each house has its own gap, and the loss is the mean of all the squares.",
        "The line turns, and each step helps less than the one before.",
        "Will the loss reach zero? Let the class decide before you press Play.",
      ],
    },
  },
};
