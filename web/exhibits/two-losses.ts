/** What is it and where is it: one network, two losses, and a weight that lets one task pay for the other. */
import type { Choice, Comparison } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

/** The loss of the shape, and that of its box times a weight. */
function both(weight: number): Choice {
  return {
    id: "sum",
    terms: [
      { weight: 1, loss: { id: "softmax_cross_entropy" }, outputs: [0, 3], targets: [0, 1] },
      { weight, loss: { id: "huber", delta: 0.1 }, outputs: [3, 7], targets: [1, 5] },
    ],
  };
}

const light = 1;
const middle = 30;
const heavy = 1000;
const settled = 100;

const runs: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: { id: "objects", n: 120, target: ["shape", "box_x", "box_y", "box_width", "box_height"] },
    model: { id: "mlp", hidden: [8], activation: "tanh" },
    loss: both(light),
    optimizer: { id: "adam", learning_rate: 0.02 },
  },
  runs: [{ set: { loss: both(light) } }, { set: { loss: both(middle) } }, { set: { loss: both(heavy) } }],
};

export const twoLosses: Exhibit = {
  id: "two-losses",
  group: "misleads",
  chapters: [
    {
      id: "objects",
      compare: runs,
      t: 30,
      views: [{ name: "boxes" }, { name: "compare" }, { name: "curve" }],
      knobs: ["loss.weight", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "pays",
      options: ["better", "same", "worse"],
      measures: {
        shape_light: { run: 0, t: settled, of: { term: "term1" } },
        shape_heavy: { run: 2, t: settled, of: { term: "term1" } },
        box_light: { run: 0, t: settled, of: { term: "term2" } },
        box_heavy: { run: 2, t: settled, of: { term: "term2" } },
      },
      answer: {
        better: "shape_heavy < 0.5 * shape_light",
        same: "(shape_heavy >= 0.5 * shape_light) * (shape_heavy <= 2 * shape_light)",
        worse: "shape_heavy > 2 * shape_light",
      },
      numbers: {
        shape_light: { value: "shape_light", digits: 2 },
        shape_heavy: { value: "shape_heavy", digits: 2 },
        // Without its weight, so that both runs are measured alike.
        box_light: { value: `box_light / ${light}`, digits: 2 },
        box_heavy: { value: `box_heavy / ${heavy}`, digits: 2 },
      },
      reveal: [
        { do: "seek", t: settled },
        { do: "front", place: 2 },
      ],
    },
    {
      id: "first",
      options: ["alike", "shape", "box"],
      measures: {
        shape: { run: 0, t: 0, of: { term: "term1", of: "gradientNorm" } },
        box: { run: 0, t: 0, of: { term: "term2", of: "gradientNorm" } },
      },
      answer: {
        alike: "(shape <= 2 * box) * (box <= 2 * shape)",
        shape: "shape > 2 * box",
        box: "box > 2 * shape",
      },
      numbers: {
        shape: { value: "shape", digits: 2 },
        box: { value: "box", digits: 2 },
      },
      reveal: [
        { do: "front", place: 0 },
        { do: "seek", t: 0 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "ask", question: "first" },
    { do: "step", n: settled },
    { do: "ask", question: "pays" },
    { do: "front", place: 2 },
  ],
  neighbours: ["many-right-losses", "regularization", "business"],
  sources: [
    {
      title: "R. Girshick, Fast R-CNN (2015), on its loss of two tasks",
      link: "https://doi.org/10.1109/ICCV.2015.169",
    },
    {
      title: "A. Kendall, Y. Gal, R. Cipolla, Multi-Task Learning Using Uncertainty to Weigh Losses (2018)",
      link: "https://doi.org/10.1109/CVPR.2018.00781",
    },
  ],
  words: {
    title: "Two tasks, one network",
    sentence:
      "What is it, and where is it? One network learns both, and a weight says how much each task counts.",
    notice:
      "Both tasks share a few hidden units: the greater the weight λ of the box, the closer the boxes fit, and the longer the shapes stay in doubt. No formula says which weight is right: that is a decision about what matters. The pictures are made up for this page.",
    questions: {
      pays: {
        text: "The loss of the box gets a far greater weight in the sum, and its boxes fit better. After the same number of steps, what has become of the loss of the shape?",
        options: {
          better: "It is much smaller: a well-placed box helps to see the shape.",
          same: "It is about the same: the two losses are only added up.",
          worse: "It is much larger.",
        },
        right:
          "The box’s own loss falls from {box_light} to {box_heavy}, and that of the shape rises from {shape_light} to {shape_heavy}. Both tasks share the hidden units, and the steps follow the louder one.",
        wrong:
          "It is {shape_heavy} instead of {shape_light}, while the box’s own loss is {box_heavy} instead of {box_light}. The losses are only added up, but the weights of the network are shared, and each step goes mostly where the larger gradient points.",
      },
      first: {
        text: "Both losses have the same weight, one. At the very start, whose gradient is longer, and so who decides where the first steps go?",
        options: {
          alike: "Both about alike: the weights are the same.",
          shape: "That of the shape, clearly.",
          box: "That of the box, clearly.",
        },
        right:
          "The gradient of the shape’s loss has a length of {shape}, that of the box {box}. Two losses measure in different units, so equal weights are a choice as well, and here one for the shape.",
        wrong:
          "It is the shape’s: a length of {shape}, compared with {box} for the box. Cross-entropy and the loss of a distance have different scales, so equal weights do not mean equal say.",
      },
    },
    teacher: {
      objective: "A sum of losses is a bargain between tasks, and its weights set the terms.",
      misconception: "That equal weights are neutral. The scale of each loss already decides who is heard.",
      script: [
        "Small pictures with one shape each: name the shape, and draw the box around it.",
        "With equal weights, whose gradient is longer? Let the class guess.",
        "All three runs go on equally long.",
        "Ask what a heavy weight on the box does to the shape.",
        "The run with the heaviest weight: good boxes, and shapes in doubt.",
      ],
    },
  },
};
