/** Three species of penguins: softmax shares out one certainty, and label smoothing keeps some of it back. */
import type { Exhibit } from "./exhibit.js";

/** A bird like most Gentoos: length and depth of the bill. */
const bird = [48, 15];
const adelie = 0;
const gentoo = 2;
const smoothed = { id: "softmax_cross_entropy", label_smoothing: 0.1 };
const settled = 300;

export const threeClasses: Exhibit = {
  id: "three-classes",
  group: "which",
  chapters: [
    {
      id: "species",
      experiment: {
        version: 1,
        data: { id: "penguins", target: "species", features: ["bill_length", "bill_depth"] },
        model: { id: "linear" },
        loss: { id: "softmax_cross_entropy" },
        optimizer: { id: "sgd", learning_rate: 1 },
      },
      t: 10,
      views: [{ name: "fit" }, { name: "confusion" }, { name: "arithmetic" }],
      knobs: ["loss.label_smoothing", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "raised",
      options: ["larger", "smaller", "same"],
      measures: {
        before: {
          evaluate: {
            loss: { id: "softmax_cross_entropy" },
            outputs: [[2, 1, 0]],
            targets: [[adelie]],
            reduction: "mean",
          },
        },
        after: {
          evaluate: {
            loss: { id: "softmax_cross_entropy" },
            outputs: [[12, 11, 10]],
            targets: [[adelie]],
            reduction: "mean",
          },
        },
      },
      answer: {
        larger: "exp(-after) > exp(-before) + 1e-9",
        smaller: "exp(-after) < exp(-before) - 1e-9",
        same: "abs(exp(-after) - exp(-before)) <= 1e-9",
      },
      numbers: {
        before: { value: "exp(-before)", unit: "share", digits: 2 },
        after: { value: "exp(-after)", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 10 },
        { do: "open", view: "arithmetic" },
      ],
    },
    {
      id: "smoothing",
      options: ["surer", "doubting", "worse"],
      measures: {
        sharp: { t: settled, of: { prediction: bird, output: gentoo } },
        smooth: { changes: { loss: smoothed }, t: settled, of: { prediction: bird, output: gentoo } },
        right_sharp: { t: settled, of: { metric: "accuracy" } },
        right_smooth: { changes: { loss: smoothed }, t: settled, of: { metric: "accuracy" } },
      },
      answer: {
        surer: "(smooth >= sharp) * (right_smooth > right_sharp - 0.05)",
        doubting: "(smooth < sharp) * (right_smooth > right_sharp - 0.05)",
        worse: "right_smooth <= right_sharp - 0.05",
      },
      numbers: {
        sharp: { value: "sharp", unit: "share" },
        smooth: { value: "smooth", unit: "share" },
        right_sharp: { value: "right_sharp", unit: "share", digits: 2 },
        right_smooth: { value: "right_smooth", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "edit", changes: { loss: smoothed } },
        { do: "seek", t: settled },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 10 },
    { do: "ask", question: "raised" },
    { do: "seek", t: settled },
    { do: "ask", question: "smoothing" },
  ],
  neighbours: ["confidence", "likelihood", "accuracy-or-loss"],
  sources: [
    {
      title:
        "J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs (1990)",
      link: "https://doi.org/10.1007/978-3-642-76153-9_28",
    },
    {
      title: "C. Szegedy and others, Rethinking the Inception Architecture (2016), on label smoothing",
      link: "https://doi.org/10.1109/CVPR.2016.308",
    },
    {
      title: "K. B. Gorman, T. D. Williams, W. R. Fraser, Ecological Sexual Dimorphism … of Penguins (2014)",
      link: "https://doi.org/10.1371/journal.pone.0090081",
    },
  ],
  words: {
    title: "Which penguin is it?",
    sentence:
      "With three classes every bird gets three scores, and softmax makes of them shares of one whole.",
    notice:
      "The ground has the colour of the likeliest species, deeper where the model is surer, and pale along the borders. As training goes on the borders hardly move any more, but the colours deepen. With label smoothing they stop doing so.",
    questions: {
      raised: {
        text: "A bird has three scores, one for each species, and softmax gives the first species {before}. Now all three scores are raised by the same amount. What share does the first species get?",
        options: { larger: "A larger one.", smaller: "A smaller one.", same: "The same." },
        right:
          "It is {after} again. Softmax looks at differences between scores: raising all of them multiplies every exponential by the same factor, and that cancels.",
        wrong:
          "It is {after}, as before. Softmax divides each exponential by their sum: raising all scores alike multiplies both by the same factor, and only differences are left.",
      },
      smoothing: {
        text: "Label smoothing tells the model that the named species is nearly sure, but not quite. After long training with and without it, what is different for a typical Gentoo?",
        options: {
          surer: "The model is at least as sure, and decides as well.",
          doubting: "The model is less sure, and decides nearly as well.",
          worse: "The model is less sure, and decides clearly worse.",
        },
        right:
          "It gives the right species {smooth} instead of {sharp}. Of all birds {right_smooth} are right, compared with {right_sharp}: the borders stay about where they were, and the certainty has a ceiling.",
        wrong:
          "It gives the right species {smooth} instead of {sharp}, and of all birds {right_smooth} are right, compared with {right_sharp}. Smoothing does not ask for other decisions; it makes more certainty than the labels have expensive.",
      },
    },
    teacher: {
      objective:
        "Softmax turns scores into probabilities, and cross-entropy is the surprise at the true class.",
      misconception:
        "That the scores themselves are probabilities. Only their differences mean something, and only after softmax.",
      script: [
        "All weights are zero: each species gets a third of the certainty for every bird.",
        "Ten steps: three regions, pale where the model is in doubt.",
        "Ask what happens when all three scores of a bird are raised alike.",
        "After long training the colours are deep almost up to the borders.",
        "Ask what label smoothing would change.",
      ],
    },
  },
};
