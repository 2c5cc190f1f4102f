/** Loss, cost, objective, error, metric, score, reward: each word on its own number of one fit. */
import type { Exhibit } from "./exhibit.js";

export const names: Exhibit = {
  id: "names",
  group: "what",
  chapters: [
    {
      id: "line",
      experiment: {
        version: 1,
        data: { id: "penguins" },
        model: { id: "linear" },
        loss: { id: "mse" },
        penalty: { id: "l2", alpha: 0.5 },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [0.5, 0.6],
      },
      t: 0,
      views: [{ name: "quantities" }, { name: "fit" }],
      knobs: ["penalty", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "price",
      options: ["example", "cost", "objective", "metric"],
      measures: {
        example: { t: 0, of: { row: 0, of: "loss" } },
        dear_example: { changes: { penalty: { id: "l2", alpha: 1 } }, t: 0, of: { row: 0, of: "loss" } },
        cost: { t: 0, of: "trainLoss" },
        dear_cost: { changes: { penalty: { id: "l2", alpha: 1 } }, t: 0, of: "trainLoss" },
        objective: { t: 0, of: "loss" },
        dear_objective: { changes: { penalty: { id: "l2", alpha: 1 } }, t: 0, of: "loss" },
        metric: { t: 0, of: { metric: "r2" } },
        dear_metric: { changes: { penalty: { id: "l2", alpha: 1 } }, t: 0, of: { metric: "r2" } },
      },
      answer: {
        example: "dear_example != example",
        cost: "(dear_example == example) * (dear_cost != cost)",
        objective:
          "(dear_example == example) * (dear_cost == cost) * (dear_metric == metric) * (dear_objective != objective)",
        metric: "(dear_example == example) * (dear_cost == cost) * (dear_metric != metric)",
      },
      numbers: {
        cost: { value: "cost" },
        objective: { value: "objective" },
        dear_objective: { value: "dear_objective" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "edit", changes: { penalty: { id: "l2", alpha: 1 } } },
      ],
    },
    {
      id: "metric",
      options: ["rises", "stays", "falls"],
      measures: {
        objective: { t: 0, of: "loss" },
        low: { t: 10, of: "loss" },
        metric: { t: 0, of: { metric: "r2" } },
        next_metric: { t: 10, of: { metric: "r2" } },
      },
      answer: {
        rises: "next_metric > metric + 0.05",
        stays: "abs(next_metric - metric) <= 0.05",
        falls: "next_metric < metric - 0.05",
      },
      numbers: {
        objective: { value: "objective" },
        low: { value: "low" },
        metric: { value: "metric", unit: "share" },
        next_metric: { value: "next_metric", unit: "share" },
      },
      reveal: [
        { do: "seek", t: 0 },
        { do: "step", n: 10 },
      ],
    },
  ],
  script: [
    { do: "open", view: "quantities", query: { term: "loss" } },
    { do: "open", view: "quantities", query: { term: "cost" } },
    { do: "open", view: "quantities", query: { term: "objective" } },
    { do: "ask", question: "price" },
    { do: "open", view: "quantities", query: { term: "metric" } },
    { do: "ask", question: "metric" },
  ],
  neighbours: ["house-price", "regularization", "accuracy-or-loss", "two-losses"],
  sources: [
    {
      title: "Goodfellow, Bengio and Courville (2016), Deep Learning",
      link: "https://www.deeplearningbook.org/",
    },
    {
      title: "Sutton and Barto (2018), Reinforcement Learning: An Introduction",
      link: "http://incompleteideas.net/book/the-book-2nd.html",
    },
    {
      title:
        "Gorman, Williams and Fraser (2014), Ecological Sexual Dimorphism and Environmental Variability within a Community of Antarctic Penguins",
      link: "https://doi.org/10.1371/journal.pone.0090081",
    },
  ],
  words: {
    title: "Seven words for how wrong",
    sentence:
      "Loss, cost, objective, error, metric, score, reward: what each word means, on one line through real penguins.",
    notice:
      "Choose a word, and its number lights up. Score, error and loss belong to one example, cost and objective to all of them; the objective adds the price of the weights, and is what training makes smaller. A metric is for people to judge by, and a reward is a loss with its sign turned: of it, more is better.",
    questions: {
      price: {
        text: "The price of weights is doubled, and the line stays where it is. Which of these numbers changes?",
        options: {
          example: "The loss of one penguin.",
          cost: "The cost, the mean over all penguins.",
          objective: "The objective.",
          metric: "The metric: the share of the spread that the line explains.",
        },
        right:
          "The objective goes from {objective} to {dear_objective}. The cost stays at {cost}, as no prediction has changed: only what training is asked to make small has.",
        wrong:
          "Only the objective changes, from {objective} to {dear_objective}. Every prediction is the same as before, so each loss, the cost ({cost}) and the metric stay too.",
      },
      metric: {
        text: "Ten steps make the objective smaller. What happens to the metric, the share of the spread that the line explains?",
        options: {
          rises: "It rises.",
          stays: "It stays: training does not look at it.",
          falls: "It falls, like every measure of error.",
        },
        right:
          "The objective falls from {objective} to {low}, and the metric rises from {metric} to {next_metric}. Of this metric more is better. Training follows the objective alone; the metric goes along because a better line improves both.",
        wrong:
          "The metric rises from {metric} to {next_metric} while the objective falls from {objective} to {low}. Training does not look at it, but a better line improves both, and of this metric more is better.",
      },
    },
    teacher: {
      objective:
        "The words differ in what they cover: one example or all, with the penalty or without, followed by training or only read by people.",
      misconception:
        "Loss, objective and metric are taken for the same number. Only the objective is differentiated; the metric may even get worse meanwhile.",
      script: [
        "A line through real penguins. Loss: how wrong it is about one of them.",
        "Cost: all those losses, brought to one number.",
        "Objective: the cost, and the price of the weights on top. This is the number that training makes smaller.",
        "Make the weights dearer, and leave the line alone: who notices?",
        "Metric: a number for people. Nobody asks for its gradient.",
        "When the objective falls, which way will this metric go?",
      ],
    },
  },
};
