/** A bakery's plan for the day: what a roll left over and a roll missing cost decides how many to bake. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

/** In euros for a day, where both prices are euros for a roll. */
function cost(left_over: number, missing: number) {
  const price = { default: 0.6, min: 0.05, max: 1 };
  return {
    id: "custom",
    expression: "if(p > y, left_over * (p - y), missing * (y - p))",
    parameters: { left_over: price, missing: price },
    left_over,
    missing,
  };
}

/** Its mean slope is the share of days with rolls left over, less that of days with rolls missing. */
const distance = { id: "custom", expression: "if(p > y, p - y, y - p)", parameters: {} };

const shop = {
  version: 1,
  data: { id: "bakery" },
  model: { id: "linear" },
  optimizer: { id: "sgd", learning_rate: 30 },
} satisfies Partial<Experiment>;

export const business: Exhibit = {
  id: "business",
  group: "which",
  chapters: [
    {
      id: "plans",
      compare: {
        version: 1,
        base: { ...shop, loss: cost(0.6, 0.6) },
        runs: [
          { set: { loss: cost(0.9, 0.3) } },
          { set: { loss: cost(0.6, 0.6) } },
          { set: { loss: cost(0.3, 0.9) } },
        ],
      },
      front: 2,
      t: 100,
      views: [{ name: "fit" }, { name: "shape", query: { others: [] } }, { name: "compare" }],
      knobs: ["loss.left_over", "loss.missing"],
    },
    {
      id: "prices",
      experiment: {
        ...shop,
        loss: cost(0.6, 0.6),
        edits: [{ t: 80, loss: cost(0.3, 0.9) }],
      },
      t: 79,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["loss.left_over", "loss.missing"],
    },
  ],
  questions: [
    {
      id: "left-over",
      options: ["half", "three-quarters", "all"],
      measures: {
        balance: {
          chapter: "plans",
          run: 2,
          changes: { loss: distance },
          at: 100,
          t: 100,
          of: { gradient: 1 },
        },
        plan: { chapter: "plans", run: 2, t: 100, of: { prediction: [10] } },
        even: { chapter: "plans", run: 1, t: 100, of: { prediction: [10] } },
      },
      answer: {
        half: "(1 + balance) / 2 < 0.6",
        "three-quarters": "((1 + balance) / 2 >= 0.6) * ((1 + balance) / 2 <= 0.9)",
        all: "(1 + balance) / 2 > 0.9",
      },
      numbers: {
        days: { value: "(1 + balance) / 2", unit: "share", digits: 2 },
        extra: { value: "plan - even", unit: "target", digits: 2 },
      },
      reveal: [
        { do: "front", place: 2 },
        { do: "open", view: "shape" },
      ],
    },
    {
      id: "saving",
      options: ["nothing", "some", "most"],
      measures: {
        before: { chapter: "prices", t: 80, of: "loss" },
        after: { chapter: "prices", t: 200, of: "loss" },
      },
      answer: {
        nothing: "after > 0.95 * before",
        some: "(after <= 0.95 * before) * (after >= 0.5 * before)",
        most: "after < 0.5 * before",
      },
      numbers: {
        before: { value: "before" },
        after: { value: "after" },
        share: { value: "(before - after) / before", unit: "share", digits: 2 },
      },
      reveal: [{ do: "seek", t: 200 }],
    },
  ],
  script: [
    { do: "seek", t: 100 },
    { do: "front", place: 0 },
    { do: "ask", question: "left-over" },
    { do: "chapter", id: "prices" },
    { do: "step", n: 40 },
    { do: "ask", question: "saving" },
  ],
  neighbours: ["many-right-losses", "best-constant", "your-own-loss"],
  sources: [
    {
      title: "K. J. Arrow, T. Harris, J. Marschak, Optimal Inventory Policy (1951)",
      link: "https://doi.org/10.2307/1906813",
    },
    {
      title: "R. Koenker, G. Bassett, Regression Quantiles (1978)",
      link: "https://doi.org/10.2307/1913643",
    },
  ],
  words: {
    title: "How many rolls to bake?",
    sentence: "A loss can be a bill: what each mistake costs decides what is worth predicting.",
    notice:
      "The loss is the bill of an average day in a made-up bakery, in euros: so much for each roll left over, so much for each one that was asked for and missing. A run is named after these two prices, in this order. Where missing rolls are dear, the line runs above most of the days; where leftovers are dear, below most of them.",
    chapters: { plans: "Three price lists", prices: "The prices change" },
    questions: {
      "left-over": {
        text: "A missing roll costs three times as much as one left over. On how many days should rolls be left over, if the bill is to be as small as possible?",
        options: {
          half: "On about half: the best prediction is the one in the middle.",
          "three-quarters": "On about three quarters of the days.",
          all: "On nearly all: missing rolls are too dear to risk.",
        },
        right:
          "Rolls are left over on {days} of the days. One roll more costs something where some are left over anyway, and saves three times that where some are missing: the two balance at three days with leftovers for each one short. On a mild day that takes {extra} more than the line in the middle.",
        wrong:
          "Rolls are left over on {days} of the days. The line rises until the next roll would cost as much as it saves: three days with leftovers for each one short. On a mild day that takes {extra} more than the line in the middle.",
      },
      saving: {
        text: "The baker planned as if both mistakes cost the same. Now the true prices stand in the loss, and the line is trained on. How much smaller does the bill become?",
        options: {
          nothing: "Hardly any: the line was fitted well already.",
          some: "Clearly smaller, but more than half of it stays.",
          most: "Less than half of it stays.",
        },
        right:
          "It falls from {before} to {after} euros a day, by {share}. The old line was the best for another question; what stays is the price of not knowing how many will come.",
        wrong:
          "It falls from {before} to {after} euros a day, by {share}. The right loss helps without any better data, but it cannot tell how many people will come: that part of the bill stays.",
      },
    },
    teacher: {
      objective: "To turn what mistakes cost into a loss, and to see the plan follow the costs.",
      misconception:
        "That a good prediction is one that comes true most closely. The bakery does best with a line that is deliberately too high.",
      script: [
        "Each dot is a day: how warm it was, and how many rolls were asked for. The line in front says how many to bake.",
        "With leftovers dear instead, the same shop bakes far less.",
        "Ask on how many days something should be left over.",
        "Here the baker has planned with equal prices, up to now.",
        "The true prices hold from the next step on: the bill jumps, then falls as the line rises.",
        "Ask how much the right loss has saved.",
      ],
    },
  },
};
