/** Reviews judged by their words: a bad one held to be rather good is expensive, and so words get weights. */
import type { Exhibit } from "./exhibit.js";

// Rows of the data set: “If you love waiting, this will be your favourite place.” and “Rude staff, cold soup …”.
const irony = 2;
const rude = 35;
// Words by their places.
const cold = 18;
const not = 28;
const friendly = 5;

export const sentiment: Exhibit = {
  id: "sentiment",
  group: "which",
  chapters: [
    {
      id: "reviews",
      experiment: {
        version: 1,
        data: { id: "reviews" },
        model: { id: "linear" },
        loss: { id: "bce" },
        penalty: { id: "l2", alpha: 0.003 },
        optimizer: { id: "sgd", learning_rate: 1 },
        // Counts stay counts: a word that is not there adds nothing.
        standardize: false,
      },
      t: 10,
      views: [{ name: "texts" }, { name: "shape", query: { probability: true, others: [] } }],
      knobs: ["learning_rate", "penalty"],
    },
  ],
  questions: [
    {
      id: "price",
      options: ["same", "twice", "several"],
      measures: {
        doubtful: { t: 40, of: { row: irony, of: "prediction" } },
        plain: { t: 40, of: { row: rude, of: "prediction" } },
        dear: { t: 40, of: { row: irony, of: "loss" } },
        cheap: { t: 40, of: { row: rude, of: "loss" } },
      },
      answer: {
        same: "dear < 1.3 * cheap",
        twice: "(dear >= 1.3 * cheap) * (dear < 4 * cheap)",
        several: "dear >= 4 * cheap",
      },
      numbers: {
        doubtful: { value: "doubtful", unit: "share", digits: 2 },
        plain: { value: "plain", unit: "share", digits: 2 },
        dear: { value: "dear", digits: 2 },
        cheap: { value: "cheap", digits: 2 },
        times: { value: "dear / cheap", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 40 },
        { do: "open", view: "shape", query: { probability: true, others: [], row: irony } },
      ],
    },
    {
      id: "not",
      options: ["negative", "little", "positive"],
      measures: {
        not: { t: 100, of: { parameter: not } },
        cold: { t: 100, of: { parameter: cold } },
        friendly: { t: 100, of: { parameter: friendly } },
      },
      answer: {
        negative: "not <= 0.5 * cold",
        little: "(not > 0.5 * cold) * (not < 0.5 * friendly)",
        positive: "not >= 0.5 * friendly",
      },
      numbers: {
        not: { value: "not", digits: 2 },
        cold: { value: "cold", digits: 2 },
        friendly: { value: "friendly", digits: 2 },
      },
      reveal: [
        { do: "open", view: "weights" },
        { do: "seek", t: 100 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "seek", t: 40 },
    { do: "ask", question: "price" },
    { do: "seek", t: 100 },
    { do: "ask", question: "not" },
  ],
  neighbours: ["spam", "three-classes", "confidence"],
  sources: [
    {
      title: "B. Pang, L. Lee, S. Vaithyanathan, Thumbs up? Sentiment Classification (2002)",
      link: "https://doi.org/10.3115/1118693.1118704",
    },
    {
      title: "D. R. Cox, The Regression Analysis of Binary Sequences (1958)",
      link: "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x",
    },
  ],
  words: {
    title: "Praise or complaint?",
    sentence: "A bad review held to be rather good is expensive, and that price gives words their weights.",
    notice:
      "Each word has one weight: above zero it speaks for praise, below zero for a complaint, and a review is judged by the sum. Irony and negation stay hard, because the order of the words is lost. The reviews are made up for this page and written in English.",
    questions: {
      price: {
        text: "Two bad reviews, after some more training. “Rude staff, cold soup, loud music. Never again.” is held to be positive with {plain}; “If you love waiting, this will be your favourite place.” with {doubtful}. How do their losses compare?",
        options: {
          same: "They are about the same: both reviews are bad.",
          twice: "The second costs about twice as much.",
          several: "The second costs several times as much.",
        },
        right:
          "The first costs {cheap} and the second {dear}, {times} times as much. The loss looks at the probability left for the truth, that the review is bad.",
        wrong:
          "The first costs {cheap} and the second {dear}, {times} times as much. Leaning only slightly to the wrong side is already expensive beside a judgement that is right and fairly sure.",
      },
      not: {
        text: "Training goes on for a while. Which weight does the word “not” get?",
        options: {
          negative: "One of the most negative: “not” spoils things.",
          little: "One close to zero, compared with words such as “cold” or “friendly”.",
          positive: "One of the most positive.",
        },
        right:
          "It gets {not}, while “cold” gets {cold} and “friendly” {friendly}. “Not good” and “not bad” both contain it, so by itself it says little.",
        wrong:
          "It gets {not}, while “cold” gets {cold} and “friendly” {friendly}. “Not” turns round the word beside it, and a sum of weights cannot express that: the word stands in praise and in complaints.",
      },
    },
    teacher: {
      objective:
        "A loss on probabilities turns labelled texts into weights of words, and it shows what counting words cannot see.",
      misconception:
        "That the model understands the review. It adds up one number for each counted word, and irony costs it dearly.",
      script: [
        "At the start all weights are zero: every review is half positive, and all cost the same.",
        "One step: words that stand in bad reviews have moved down, words in good ones up.",
        "Forty steps on, most reviews are on their side of one half.",
        "Two bad reviews, one plain and one ironic: let the class compare their losses.",
        "More training makes the clear words clearer.",
        "Ask about the word “not” before anyone looks for it.",
      ],
    },
  },
};
