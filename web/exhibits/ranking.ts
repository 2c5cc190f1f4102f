/** Losses of an order beside squared error on the same scores: only what comes first counts. */
import type { Comparison, Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

/** The four results of one search, with grades, and a score for each that is learned directly. */
const search: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: {
      columns: { relevance_1: [2], relevance_2: [4], relevance_3: [1], relevance_4: [3] },
      target: ["relevance_1", "relevance_2", "relevance_3", "relevance_4"],
      features: [],
    },
    model: { id: "constant" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.1 },
    // Scores are read beside the grades.
    standardize: false,
  },
  runs: [{ set: {} }, { set: { loss: { id: "listwise_softmax" } } }],
};

/** Of each pair of results only which one comes first. */
const pairs: Experiment = {
  version: 1,
  data: { id: "searches", target: "order", features: ["match", "links", "page_age"] },
  model: { id: "linear" },
  loss: { id: "margin_ranking", margin: 1 },
  optimizer: { id: "sgd", learning_rate: 0.3 },
};

const grades = [[2, 4, 1, 3]];
const high = [[12, 14, 11, 13]];
const listed = { id: "listwise_softmax" };
const squared = { id: "mse" };
const margin = { id: "margin_ranking", margin: 1 };

export const ranking: Exhibit = {
  id: "ranking",
  group: "which",
  chapters: [
    {
      id: "search",
      compare: search,
      t: 60,
      views: [{ name: "ranking" }, { name: "hand" }, { name: "compare" }],
      knobs: ["learning_rate", "loss"],
    },
    {
      id: "pairs",
      experiment: pairs,
      t: 20,
      views: [{ name: "ranking" }, { name: "weights" }],
      knobs: ["loss_parameters", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "raised",
      options: ["both", "squared", "order", "neither"],
      measures: {
        squared: { evaluate: { loss: squared, outputs: grades, targets: grades, reduction: "mean" } },
        squared_high: { evaluate: { loss: squared, outputs: high, targets: grades, reduction: "mean" } },
        order: { evaluate: { loss: listed, outputs: grades, targets: grades, reduction: "mean" } },
        order_high: { evaluate: { loss: listed, outputs: high, targets: grades, reduction: "mean" } },
      },
      answer: {
        both: "(abs(squared_high - squared) > 0.1) * (abs(order_high - order) > 0.1)",
        squared: "(abs(squared_high - squared) > 0.1) * (abs(order_high - order) <= 0.1)",
        order: "(abs(squared_high - squared) <= 0.1) * (abs(order_high - order) > 0.1)",
        neither: "(abs(squared_high - squared) <= 0.1) * (abs(order_high - order) <= 0.1)",
      },
      numbers: {
        squared: { value: "squared" },
        squared_high: { value: "squared_high" },
        order: { value: "order" },
        order_high: { value: "order_high" },
      },
      reveal: [
        { do: "chapter", id: "search" },
        { do: "front", place: 0 },
        { do: "edit", changes: { parameters: high[0]! } },
      ],
    },
    {
      id: "lead",
      options: ["pulls", "less", "rests"],
      measures: {
        // Both results lie on the side they should: the first leads by a third of the margin, then by twice it.
        close: {
          evaluate: { loss: margin, outputs: [0.3, 0], targets: [1], reduction: "mean" },
          gradient: 0,
        },
        clear: {
          evaluate: { loss: margin, outputs: [2, 0], targets: [1], reduction: "mean" },
          gradient: 0,
        },
        wrong: {
          evaluate: { loss: margin, outputs: [-2, 0], targets: [1], reduction: "mean" },
          gradient: 0,
        },
      },
      answer: {
        pulls: "abs(clear) >= abs(close)",
        less: "(abs(clear) < abs(close)) * (clear != 0)",
        rests: "(abs(clear) < abs(close)) * (clear == 0)",
      },
      numbers: {
        close: { value: "abs(close)" },
        clear: { value: "abs(clear)" },
        wrong: { value: "abs(wrong)" },
      },
      reveal: [
        { do: "chapter", id: "pairs" },
        { do: "open", view: "pulls" },
        { do: "seek", t: 60 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 60 },
    { do: "front", place: 1 },
    { do: "ask", question: "raised" },
    { do: "chapter", id: "pairs" },
    { do: "ask", question: "lead" },
  ],
  neighbours: ["many-right-losses", "your-own-loss"],
  sources: [
    {
      title: "T. Joachims, Optimizing Search Engines using Clickthrough Data (2002)",
      link: "https://doi.org/10.1145/775047.775067",
    },
    {
      title: "Z. Cao and others, Learning to Rank: From Pairwise Approach to Listwise Approach (2007)",
      link: "https://doi.org/10.1145/1273496.1273513",
    },
  ],
  words: {
    title: "Only the order counts",
    sentence: "A ranking loss does not ask for the right scores, only for the better result on top.",
    notice:
      "Squared error pulls each score to its grade and rests only when it is hit. The softmax of the list asks which result gets the larger share, so scores that look nothing like the grades can put the results in the right order. The searches are made up for this page.",
    chapters: { search: "One search", pairs: "Many pairs" },
    questions: {
      raised: {
        text: "All four scores equal their grades. Now each of them is raised by the same amount, so the order stays. Which loss notices?",
        options: {
          both: "Both of them.",
          squared: "Squared error alone.",
          order: "The loss of the list alone.",
          neither: "Neither of them.",
        },
        right:
          "Squared error goes from {squared} to {squared_high}, because no score hits its grade any more. The loss of the list is {order} before and {order_high} after: it looks at differences between scores alone.",
        wrong:
          "Squared error alone: it goes from {squared} to {squared_high}, while the loss of the list is {order} and then {order_high}. Raising all scores alike changes no difference between them, and so no order.",
      },
      lead: {
        text: "Margin ranking takes results in pairs and asks the better one to lead by a margin. In one pair it leads by less than that, in another by twice as much. How hard does the second pair pull?",
        options: {
          pulls: "As hard as the first, or harder.",
          less: "Less hard, but it still pulls.",
          rests: "It does not pull at all.",
        },
        right:
          "Its slope is {clear}, that of the first pair {close}, and a pair in the wrong order has {wrong}. With the margin reached a pair is settled, and training turns to those that are not.",
        wrong:
          "It does not pull: its slope is {clear}. A pair that lacks part of the margin has {close}, the same as one in the wrong order with {wrong}. Once the lead is large enough, there is nothing left to gain.",
      },
    },
    teacher: {
      objective:
        "To see that a loss can ask for an order alone, by differences between scores of the same search.",
      misconception:
        "That good scores must look like grades. For a ranking, scores may be anything that puts the better result first.",
      script: [
        "Four results, four grades, and all scores at zero.",
        "Squared error moves every score to its grade.",
        "The loss of the list has other scores, some below zero, and the same order.",
        "Ask which loss notices when all scores are raised alike.",
        "Many searches, of which only the order within each pair is told.",
        "Ask how hard a pair pulls that is settled.",
      ],
    },
  },
};
