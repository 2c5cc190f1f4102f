/** One sale, ten sales or all sales for each step: rough curves, smooth curves, and what an epoch is. */
import type { Exhibit } from "./exhibit.js";
import { wrongWay } from "./lines.js";

export const miniBatches: Exhibit = {
  id: "mini-batches",
  group: "training",
  chapters: [
    {
      id: "batches",
      compare: {
        version: 1,
        base: { ...wrongWay, optimizer: { id: "sgd", learning_rate: 0.01 } },
        runs: [{ set: { batch_size: 1 } }, { set: { batch_size: 10 } }, { set: { batch_size: null } }],
      },
      front: 0,
      t: 120,
      views: [{ name: "fit" }, { name: "curve" }, { name: "compare" }],
      knobs: ["batch_size", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "epoch",
      options: ["one", "ten", "all", "alike"],
      measures: {
        one: { run: 0, t: 298, of: "trainLoss" },
        ten: { run: 1, t: 30, of: "trainLoss" },
        all: { run: 2, t: 1, of: "trainLoss" },
      },
      answer: {
        one: "one < 0.9 * min(ten, all)",
        ten: "ten < 0.9 * min(one, all)",
        all: "all < 0.9 * min(one, ten)",
        alike: "min(one, min(ten, all)) >= 0.9 * max(min(one, ten), max(min(one, all), min(ten, all)))",
      },
      numbers: {
        one: { value: "one" },
        ten: { value: "ten" },
        all: { value: "all" },
      },
      reveal: [{ do: "seek", t: 298 }],
    },
    {
      id: "noise",
      options: ["line", "sale", "arithmetic"],
      measures: {
        least: { run: 0, t: 298, of: { history: "min", from: 200, to: 298 } },
        most: { run: 0, t: 298, of: { history: "max", from: 200, to: 298 } },
        before: { run: 0, t: 200, of: "trainLoss" },
        after: { run: 0, t: 298, of: "trainLoss" },
      },
      answer: {
        line: "abs(after - before) > 0.5 * (most - least)",
        sale: "(abs(after - before) <= 0.1 * (most - least)) * (most - least > 0)",
        arithmetic: "most - least <= 0",
      },
      numbers: {
        least: { value: "least", digits: 2, least: 0.0005 },
        most: { value: "most", digits: 2 },
        before: { value: "before" },
        after: { value: "after" },
      },
      reveal: [
        { do: "seek", t: 298 },
        { do: "open", view: "curve" },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step", n: 1 },
    { do: "seek", t: 120 },
    { do: "front", place: 2 },
    { do: "ask", question: "epoch" },
    { do: "ask", question: "noise" },
  ],
  neighbours: ["downhill", "optimizers", "house-price"],
  sources: [
    {
      title: "H. Robbins, S. Monro, A Stochastic Approximation Method (1951)",
      link: "https://doi.org/10.1214/aoms/1177729586",
    },
    {
      title:
        "L. Bottou, F. E. Curtis, J. Nocedal, Optimization Methods for Large-Scale Machine Learning (2018)",
      link: "https://doi.org/10.1137/16M1080173",
    },
  ],
  words: {
    title: "Few examples at a time",
    sentence:
      "Small batches make many rough steps, large batches few exact ones; an epoch is once through all the data.",
    notice:
      "Each run looks at another number of sales for one step: with one sale the loss of the batch jumps at every step, with all of them the curve is smooth. All runs have taken the same number of steps. For these, one has read every sale each time, and another has not even read half of them once.",
    questions: {
      epoch: {
        text: "An epoch is over when every sale has been looked at once. After one epoch each, whose line has the smallest loss over all sales?",
        options: {
          one: "The one that takes one sale at a time.",
          ten: "The one that takes ten at a time.",
          all: "The one that takes all at once: its direction is exact.",
          alike: "About the same for all: they have read the same sales.",
        },
        right:
          "After one epoch the losses over all sales are {one} with single sales, {ten} with ten at a time and {all} with all at once. The work is the same, but it gives one of them a step for each sale, and another a single step.",
        wrong:
          "With single sales it is {one}, with ten at a time {ten} and with all at once {all}. An epoch of all at once is a single step, however exact; one sale at a time gives a rough step for each sale.",
      },
      noise: {
        text: "The curve of the run with single sales jumps up and down from step to step. What is it that jumps?",
        options: {
          line: "The line: each step throws it to and fro.",
          sale: "Mostly what is measured: each step’s loss is that of another sale.",
          arithmetic: "Nothing real: it comes from rounding.",
        },
        right:
          "In the last hundred steps the loss of a step went from {least} to {most}, while the loss over all sales only went from {before} to {after}. The line hardly moves; some sales simply lie far from any line.",
        wrong:
          "Mostly what is measured. The loss of a step went from {least} to {most}, as each step looks at another sale, while the loss over all sales only went from {before} to {after}: the line hardly moved.",
      },
    },
    teacher: {
      objective: "To tell step, batch and epoch apart, and to read a noisy loss curve.",
      misconception:
        "That a step on all the data is always the better step. It is the more exact one, and it costs as much as many rough ones.",
      script: [
        "Three runs, one start: the line goes the wrong way.",
        "One step: each run has looked at another number of sales for it.",
        "The first curve is rough. Compare how steep the three lines are.",
        "With all sales the curve is smooth, and each step costs far more reading.",
        "Ask who is ahead when all have read the same.",
        "Ask what jumps in the rough curve.",
      ],
    },
  },
};
