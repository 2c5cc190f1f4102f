/** One prediction, one price, one number for the gap between them; then one line for many sales. */
import type { Exhibit } from "./exhibit.js";

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
      experiment: {
        version: 1,
        data: { id: "house-prices" },
        model: { id: "linear" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [-0.4, 0.9],
      },
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }, { name: "arithmetic" }],
      knobs: ["loss", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "farther",
      options: ["same", "twice", "fourfold"],
      measures: {
        near: { t: 0, of: { natural: "loss" } },
        far: { changes: { start: [200000] }, t: 0, of: { natural: "loss" } },
        gap: { t: 0, of: { row: 0, of: "residual" } },
        wide: { changes: { start: [200000] }, t: 0, of: { row: 0, of: "residual" } },
      },
      answer: {
        same: "far < 1.5 * near",
        twice: "(far >= 1.5 * near) * (far < 3 * near)",
        fourfold: "far >= 3 * near",
      },
      numbers: {
        gap: { value: "abs(gap)", unit: "target" },
        near: { value: "near", unit: "target", power: 2 },
        wide: { value: "abs(wide)", unit: "target" },
        far: { value: "far", unit: "target", power: 2 },
        times: { value: "far / near" },
      },
      reveal: [
        { do: "chapter", id: "one" },
        { do: "edit", changes: { start: [200000] } },
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
    { do: "ask", question: "farther" },
    { do: "chapter", id: "sales" },
    { do: "step", n: 10 },
    { do: "ask", question: "rest" },
  ],
  neighbours: ["outliers", "downhill"],
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
      farther: {
        text: "Suppose the prediction were twice as far from the price. What would the squared error be?",
        options: {
          same: "The same: wrong is wrong.",
          twice: "Twice as large.",
          fourfold: "More than twice as large.",
        },
        right:
          "With a gap of {gap} the squared error is {near}; with a gap of {wide} it is {far}. That is {times} times as much: the sides of a square double, and its area grows with both.",
        wrong:
          "With a gap of {gap} the squared error is {near}, and with a gap of {wide} it is {far}: {times} times as much. A square with sides twice as long has more than twice the area.",
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
        "Before we look: what does squared error make of a gap that is twice as wide?",
        "Now real sales: each house has its own gap, and the loss is the mean of all the squares.",
        "The line turns, and each step helps less than the one before.",
        "Will the loss reach zero? Let the class decide before you press Play.",
      ],
    },
  },
};
