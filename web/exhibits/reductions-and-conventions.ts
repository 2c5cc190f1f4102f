/** The same loss by other conventions: mean, sum and half of it; and from scores or from probabilities. */
import type { Comparison, Experiment, LossQuery } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const gentle = 0.02;
const bold = 0.05;

const reductions: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: { id: "line" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: gentle },
  },
  runs: [
    { name: "Σ/n", set: {} },
    { name: "Σ", set: { reduction: "sum" } },
    { name: "½ Σ/n", set: { loss: { id: "sum", terms: [{ weight: 0.5, loss: { id: "mse" } }] } } },
  ],
};
const mean = 0;
const sum = 1;
const half = 2;

/** Of the third score: a probability of “B” that is high, and one so high that it is rounded to one. */
const near = 4;
const far = 40;

/** Scores of which the first is right and the others are wrong. */
const scores: Experiment = {
  version: 1,
  data: {
    columns: { score: [2, -2, near], class: ["B", "B", "A"] },
    target: "class",
    classes: ["A", "B"],
  },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 0.01 },
  standardize: false,
  start: [1, 0],
};

/** Cross-entropy by its textbook formula: first the probability, then its logarithm. */
const naive = {
  id: "custom",
  expression: "-y * log(1 / (1 + exp(-p))) - (1 - y) * log(1 - 1 / (1 + exp(-p)))",
};
/** What that formula leaves for the truth, e to the minus loss: nothing only where the loss is infinite. */
const left = { id: "custom", expression: `exp(-(${naive.expression}))` };

type Guess = Omit<LossQuery, "loss">;
const farOff: Guess = { outputs: [far], targets: [0], reduction: "mean" };
const nearby: Guess = { outputs: [near], targets: [0], reduction: "mean" };

const bolder = { optimizer: { id: "sgd", learning_rate: bold } };

export const reductionsAndConventions: Exhibit = {
  id: "reductions-and-conventions",
  group: "misleads",
  chapters: [
    {
      id: "reductions",
      compare: reductions,
      t: 5,
      views: [{ name: "fit" }, { name: "compare" }, { name: "curve" }],
      knobs: ["learning_rate", "reduction"],
    },
    {
      id: "logits",
      experiment: scores,
      t: 0,
      views: [{ name: "fit" }, { name: "arithmetic" }],
      knobs: ["loss"],
    },
  ],
  questions: [
    {
      id: "rate",
      options: ["faster", "sum", "neither"],
      measures: {
        pull: { run: mean, t: 0, of: { gradient: 0 } },
        pull_sum: { run: sum, t: 0, of: { gradient: 0 } },
        pull_half: { run: half, t: 0, of: { gradient: 0 } },
        before: { run: mean, t: 20, of: "trainLoss" },
        after: { run: mean, changes: bolder, t: 20, of: "trainLoss" },
        start_sum: { run: sum, t: 0, of: "trainLoss" },
        before_sum: { run: sum, t: 20, of: "trainLoss" },
        after_sum: { run: sum, changes: bolder, t: 20, of: "trainLoss" },
      },
      answer: {
        faster: "(after < before) * (after_sum <= 2 * before_sum)",
        sum: "(after < before) * (after_sum > start_sum)",
        neither: "after >= before",
      },
      numbers: {
        times: { value: "pull_sum / pull" },
        half: { value: "pull_half / pull" },
        before: { value: "before", digits: 2 },
        after: { value: "after", digits: 2 },
      },
      reveal: [
        { do: "chapter", id: "reductions" },
        { do: "seek", t: 0 },
        { do: "edit", changes: bolder },
        { do: "step", n: 5 },
      ],
    },
    {
      id: "naive",
      options: ["same", "off", "infinite"],
      measures: {
        careful_near: { evaluate: { loss: { id: "bce" }, ...nearby } },
        naive_near: { evaluate: { loss: naive, ...nearby } },
        careful_far: { evaluate: { loss: { id: "bce" }, ...farOff } },
        left_far: { evaluate: { loss: left, ...farOff } },
      },
      answer: {
        same: "abs(left_far - exp(-careful_far)) < 0.01 * exp(-careful_far)",
        off: "(abs(left_far - exp(-careful_far)) >= 0.01 * exp(-careful_far)) * (left_far != 0)",
        infinite: "left_far == 0",
      },
      numbers: {
        careful_near: { value: "careful_near", digits: 4 },
        naive_near: { value: "naive_near", digits: 4 },
        careful_far: { value: "careful_far", digits: 4 },
      },
      reveal: [
        { do: "chapter", id: "logits" },
        { do: "move", row: 2, to: { score: far } },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 5 },
    { do: "ask", question: "rate" },
    { do: "chapter", id: "logits" },
    { do: "ask", question: "naive" },
    { do: "move", row: 2, to: { score: far } },
  ],
  neighbours: ["learning-rate", "many-right-losses"],
  sources: [
    {
      title: "PyTorch, MSELoss: reduction",
      link: "https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html",
    },
    {
      title: "PyTorch, BCEWithLogitsLoss: numerical stability",
      link: "https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html",
    },
    {
      title: "D. Goldberg, What Every Computer Scientist Should Know About Floating-Point Arithmetic (1991)",
      link: "https://doi.org/10.1145/103162.103163",
    },
  ],
  words: {
    title: "The same, but not quite",
    sentence: "Mean, sum or half of it: the same loss by another convention acts like another learning rate.",
    notice:
      "All three runs have the same best line and the same learning rate; but a sum is as many times as steep as there are points, and a half is half as steep, so each step is that much longer or shorter. Taking scores or probabilities is a convention too: from a probability so close to one that it is rounded, no formula gets back what was lost. Numbers from two libraries can only be compared once one knows their conventions.",
    chapters: { reductions: "Mean, sum, half", logits: "Scores or probabilities" },
    questions: {
      rate: {
        text: "With the present learning rate all three runs come closer to the best line, and the sum comes closest. Now the rate is more than doubled. What happens to the mean and to the sum?",
        options: {
          faster: "Both arrive sooner.",
          sum: "The mean arrives sooner, and the sum blows up.",
          neither: "The mean does not get closer in the same time.",
        },
        right:
          "The sum is {times} times as steep as the mean, so its steps are {times} times as long: they were just short enough, and now each overshoots more than the last. The mean gets to {after} instead of {before} in the same time.",
        wrong:
          "The mean gets to {after} instead of {before}, and the sum blows up: it is {times} times as steep, so the rate acts {times} times as large. A half makes it {half} times as steep. Whoever changes the reduction has to change the rate too.",
      },
      naive: {
        text: "In the second part, the third score speaks for “B”, and “A” is true. Its loss can be worked out from the score at once, or naively: first the probability, then the logarithm of what is missing to one. They give {careful_near} and {naive_near}. Now the score is moved far out. What does the naive way give?",
        options: {
          same: "The same as the careful way.",
          off: "A number that is noticeably off.",
          infinite: "No number: it overflows to infinity.",
        },
        right:
          "The careful way gives {careful_far}. In the naive one the probability is so close to one that it is rounded to one; nothing is left for “A”, and the logarithm of nothing is minus infinity.",
        wrong:
          "It overflows, where the careful way gives {careful_far}. A computer holds only so many digits: the probability is rounded to one, nothing is left for “A”, and the logarithm of nothing is minus infinity. That is why losses take scores.",
      },
    },
    teacher: {
      objective:
        "Conventions of a loss are part of the experiment: reduction, factors, and whether it takes scores or probabilities.",
      misconception:
        "That the same formula always behaves the same. Its constant factors change the steps, and rounding can change its values.",
      script: [
        "Three runs begin on the same line with the same rate.",
        "Five steps: the sum is nearly there, the mean under way, the half far behind.",
        "Ask what a larger rate would do to mean and sum.",
        "Another convention: three scores, and beside each loss the same worked out naively.",
        "Ask what the naive formula gives for a score far out.",
        "The third score is far out now: one formula still knows the loss, the other does not.",
      ],
    },
  },
};
