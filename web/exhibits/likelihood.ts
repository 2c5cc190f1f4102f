/** Cross-entropy is maximum likelihood: of a coin, of three species, and with KL divergence what lies above entropy. */
import type { Comparison, Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const coin: Experiment = {
  version: 1,
  data: { id: "coin" },
  model: { id: "constant" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 1 },
  seed: 1,
};

const species: Experiment = {
  version: 1,
  data: { id: "penguins", target: "species", features: ["flipper_length"] },
  model: { id: "constant" },
  loss: { id: "softmax_cross_entropy" },
  optimizer: { id: "sgd", learning_rate: 1 },
};

/** The shares of the three species themselves, as one target. */
const shares: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: {
      columns: { Adelie: [151 / 342], Chinstrap: [68 / 342], Gentoo: [123 / 342] },
      target: ["Adelie", "Chinstrap", "Gentoo"],
      features: [],
    },
    model: { id: "constant" },
    loss: { id: "softmax_cross_entropy" },
    optimizer: { id: "sgd", learning_rate: 0.5 },
  },
  runs: [
    { name: "H(y, p)", set: {} },
    { name: "KL(y ‖ p)", set: { loss: { id: "kl_divergence" } } },
  ],
};
const settled = 100;

export const likelihood: Exhibit = {
  id: "likelihood",
  group: "what",
  chapters: [
    {
      id: "coin",
      experiment: coin,
      t: 0,
      views: [{ name: "fit" }, { name: "hand" }],
      knobs: ["seed", "learning_rate"],
    },
    {
      id: "species",
      experiment: species,
      t: 20,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["learning_rate"],
    },
    {
      id: "divergence",
      compare: shares,
      t: 4,
      views: [{ name: "curve" }, { name: "arithmetic" }],
      knobs: ["learning_rate"],
    },
  ],
  questions: [
    {
      id: "rest",
      options: ["half", "share", "certain"],
      measures: {
        heads: { chapter: "coin", t: settled, of: { prediction: [1] } },
        // Calling heads every time is right as often as heads come.
        seen: { chapter: "coin", t: settled, of: { metric: "accuracy" } },
        start: { chapter: "coin", t: 0, of: "trainLoss" },
        end: { chapter: "coin", t: settled, of: "trainLoss" },
      },
      answer: {
        half: "abs(heads - 0.5) < 0.02",
        share: "(abs(heads - seen) < 0.02) * (abs(heads - 0.5) >= 0.02) * (heads < 0.95)",
        certain: "heads >= 0.95",
      },
      numbers: {
        heads: { value: "heads", unit: "share", digits: 2 },
        seen: { value: "seen", unit: "share", digits: 2 },
        start: { value: "start" },
        end: { value: "end" },
      },
      reveal: [
        { do: "chapter", id: "coin" },
        { do: "open", view: "landscape" },
        { do: "seek", t: settled },
      ],
    },
    {
      id: "floor",
      options: ["both", "divergence", "neither"],
      measures: {
        entropy: { chapter: "divergence", run: 0, t: settled, of: "trainLoss" },
        divergence: { chapter: "divergence", run: 1, t: settled, of: "trainLoss" },
        gap: { chapter: "divergence", run: 1, t: 0, of: "trainLoss" },
        high: { chapter: "divergence", run: 0, t: 0, of: "trainLoss" },
      },
      answer: {
        both: "max(entropy, divergence) < 0.001",
        divergence: "(entropy >= 0.001) * (divergence < 0.001)",
        neither: "min(entropy, divergence) >= 0.001",
      },
      numbers: {
        entropy: { value: "entropy" },
        high: { value: "high" },
        gap: { value: "gap", digits: 2 },
        perplexity: { value: "exp(entropy)" },
      },
      reveal: [
        { do: "chapter", id: "divergence" },
        { do: "seek", t: settled },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "ask", question: "rest" },
    { do: "open", view: "landscape" },
    { do: "seek", t: settled },
    { do: "chapter", id: "species" },
    { do: "chapter", id: "divergence" },
    { do: "ask", question: "floor" },
  ],
  neighbours: ["confidence", "three-classes", "best-constant"],
  sources: [
    {
      title: "C. E. Shannon, A Mathematical Theory of Communication (1948)",
      link: "https://doi.org/10.1002/j.1538-7305.1948.tb01338.x",
    },
    {
      title: "S. Kullback, R. A. Leibler, On Information and Sufficiency (1951)",
      link: "https://doi.org/10.1214/aoms/1177729694",
    },
    {
      title: "R. A. Fisher, On the Mathematical Foundations of Theoretical Statistics (1922)",
      link: "https://doi.org/10.1098/rsta.1922.0009",
    },
  ],
  words: {
    title: "The least surprise",
    sentence: "Making cross-entropy small is finding the probabilities under which the data are most likely.",
    notice:
      "The probability of all tosses together is a product, and minus its logarithm is the sum of the losses: the smallest loss is the largest likelihood. It lies at the share that was seen. What is left there is the entropy, the doubt in the data themselves, which no model without further knowledge removes.",
    chapters: { coin: "A bent coin", species: "Three species", divergence: "Entropy and divergence" },
    questions: {
      rest: {
        text: "A made-up coin shows heads more often than tails. The model may only give one probability of heads for all tosses, and begins at one half. Where does training make it come to rest?",
        options: {
          half: "It stays at one half: nothing tells which side comes next.",
          share: "At the share of heads among the tosses.",
          certain: "Close to certainty: always bet on the likelier side.",
        },
        right:
          "It rests at {heads}; {seen} of the tosses were heads. The loss falls from {start} to {end}: under no other probability are these tosses as likely.",
        wrong:
          "It rests at {heads}, and {seen} of the tosses were heads. There the loss is {end}, compared with {start} at one half. A bolder bet would win on most tosses, but each tail would be a costly surprise.",
      },
      floor: {
        text: "In the third part the target is the shares of the three species themselves. One run trains with cross-entropy, H, the other with KL divergence. Both can reach the shares exactly. Which loss comes down to zero?",
        options: {
          both: "Both: the prediction is perfect.",
          divergence: "KL divergence alone.",
          neither: "Neither of them.",
        },
        right:
          "Cross-entropy falls from {high} to {entropy} and stays: that is the entropy, as much doubt as between {perplexity} equally likely species, which is called perplexity. KL divergence is what lies above it, {gap} at the start and nothing at the end.",
        wrong:
          "Only KL divergence does: it begins at {gap}, which is what cross-entropy, {high}, has above its floor of {entropy}. That floor is the entropy: even who knows the shares is surprised by each bird, as by {perplexity} equally likely species, the perplexity.",
      },
    },
    teacher: {
      objective:
        "Minimizing cross-entropy is maximizing likelihood; its floor is the entropy, and KL divergence is the rest.",
      misconception:
        "That a perfect model has a loss of zero. Where the data hold chance, cross-entropy stops at their entropy.",
      script: [
        "Fifty tosses of a bent coin, and a model that says half and half.",
        "Ask which probability it will learn.",
        "The loss for every probability there is: a bowl.",
        "The run has come to the bottom of the bowl, at the share of heads.",
        "The same with three species: the three lines rest at the shares of the birds.",
        "Now two losses for the same shares, each on its own scale.",
        "Ask which of them comes down to zero.",
      ],
    },
  },
};
