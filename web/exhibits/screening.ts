/** Missed cancers and false alarms: weights in the loss and the threshold of decisions are two different levers. */
import type { Comparison } from "../engine/types.js";
import type { Exhibit, Measure } from "./exhibit.js";

const benign = 0;
const malignant = 1;
const settled = 60;

const runs: Comparison = {
  version: 1,
  base: {
    version: 1,
    data: { id: "breast-cancer" },
    model: { id: "linear" },
    loss: { id: "bce" },
    optimizer: { id: "sgd", learning_rate: 1 },
  },
  runs: [
    { set: {} },
    { set: { class_weights: [1, 5] } },
    { set: { loss: { id: "focal", gamma: 2, alpha: 0.5 } } },
  ],
};
const plain = 0;
const weighted = 1;

/** Where a mistake of one kind costs as much as five of the other, a probability of this is enough. */
const lowered = 1 / 6;

function called(run: number, actual: number, as: number, threshold?: number): Measure {
  return {
    run,
    t: settled,
    of: { judge: threshold === undefined ? {} : { threshold }, of: [actual, as] },
  };
}

/** Of a tumour that could be either: mean radius and texture. */
function suspicion(run: number): Measure {
  return { run, t: settled, of: { prediction: [14, 20] } };
}

export const screening: Exhibit = {
  id: "screening",
  group: "misleads",
  chapters: [
    {
      id: "tumours",
      compare: runs,
      t: settled,
      views: [{ name: "confusion" }, { name: "fit" }, { name: "compare" }],
      knobs: ["class_weights", "loss.gamma"],
    },
  ],
  questions: [
    {
      id: "weights",
      options: ["better", "traded", "same"],
      measures: {
        missed: called(plain, malignant, benign),
        alarms: called(plain, benign, malignant),
        missed_weighted: called(weighted, malignant, benign),
        alarms_weighted: called(weighted, benign, malignant),
      },
      answer: {
        better: "(missed_weighted < 0.6 * missed) * (alarms_weighted <= alarms)",
        traded: "(missed_weighted < 0.6 * missed) * (alarms_weighted > alarms)",
        same: "missed_weighted >= 0.6 * missed",
      },
      numbers: {
        missed: { value: "missed" },
        alarms: { value: "alarms" },
        missed_weighted: { value: "missed_weighted" },
        alarms_weighted: { value: "alarms_weighted" },
      },
      reveal: [
        { do: "seek", t: settled },
        { do: "front", place: weighted },
      ],
    },
    {
      id: "threshold",
      options: ["more", "alike", "fewer"],
      measures: {
        missed: called(plain, malignant, benign, lowered),
        alarms: called(plain, benign, malignant, lowered),
        missed_weighted: called(weighted, malignant, benign),
        alarms_weighted: called(weighted, benign, malignant),
        honest: suspicion(plain),
        raised: suspicion(weighted),
      },
      answer: {
        more: "missed > missed_weighted + 8",
        alike: "(missed <= missed_weighted + 8) * (missed >= missed_weighted - 8)",
        fewer: "missed < missed_weighted - 8",
      },
      numbers: {
        missed: { value: "missed" },
        alarms: { value: "alarms" },
        missed_weighted: { value: "missed_weighted" },
        alarms_weighted: { value: "alarms_weighted" },
        honest: { value: "honest", unit: "share", digits: 2 },
        raised: { value: "raised", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "seek", t: settled },
        { do: "front", place: plain },
        { do: "open", view: "confusion", query: { threshold: lowered } },
      ],
    },
  ],
  script: [
    { do: "seek", t: settled },
    { do: "ask", question: "weights" },
    { do: "front", place: weighted },
    { do: "front", place: plain },
    { do: "ask", question: "threshold" },
    { do: "open", view: "confusion", query: { threshold: lowered } },
  ],
  neighbours: ["spam", "accuracy-or-loss", "business"],
  sources: [
    {
      title: "C. Elkan, The Foundations of Cost-Sensitive Learning (2001)",
      link: "https://dl.acm.org/doi/10.5555/1642194.1642224",
    },
    {
      title: "T.-Y. Lin and others, Focal Loss for Dense Object Detection (2017)",
      link: "https://doi.org/10.1109/ICCV.2017.324",
    },
    {
      title: "W. Wolberg and others, Breast Cancer Wisconsin (Diagnostic) (1993)",
      link: "https://doi.org/10.24432/C5DW2B",
    },
  ],
  words: {
    title: "A missed cancer, a false alarm",
    sentence: "To miss fewer cancers there are two levers: what the loss weighs, and where one decides.",
    notice:
      "One lever acts in training, where each cancer counts several times in the loss and the boundary moves; the other acts afterwards, on the same probabilities, as a lower threshold. Focal loss only turns down what is easy already, and does not by itself prefer one kind of mistake. The measurements are real, but no doctor decides by two of them alone.",
    questions: {
      weights: {
        text: "Trained with plain cross-entropy, the model misses {missed} cancers and raises {alarms} false alarms. In another run each cancer counts five times in the loss. What happens, with the threshold at one half for both?",
        options: {
          better: "Far fewer missed cancers, and no more false alarms.",
          traded: "Far fewer missed cancers, and more false alarms.",
          same: "About as many missed cancers: weights do not change the data.",
        },
        right:
          "It misses {missed_weighted} cancers and raises {alarms_weighted} false alarms. No line parts the two kinds here, so fewer mistakes of one sort are paid for with more of the other.",
        wrong:
          "It misses {missed_weighted} cancers and raises {alarms_weighted} false alarms. The weights tell training which mistake to mind, and it moves the boundary; where the kinds overlap, that has a price.",
      },
      threshold: {
        text: "Now back to the plain run. It is not trained again, but it calls “malignant” from a probability of one sixth on. How many cancers does it miss, compared with the weighted run at one half?",
        options: {
          more: "Clearly more: it was not trained to find them.",
          alike: "About as many.",
          fewer: "Clearly fewer.",
        },
        right:
          "It misses {missed} with {alarms} false alarms; the weighted run {missed_weighted} with {alarms_weighted}. What differs is the probability: for one and the same tumour the plain run says {honest}, the weighted one {raised}.",
        wrong:
          "About as many: {missed} with {alarms} false alarms, against {missed_weighted} with {alarms_weighted}. The decisions agree, but the probabilities do not: for one and the same tumour the plain run says {honest}, the weighted one {raised}.",
      },
    },
    teacher: {
      objective:
        "To tell two levers apart: weights change what is learned, the threshold only what is done with it.",
      misconception:
        "That a rare or grave class must be weighted in training. A threshold often does the same, and leaves the probabilities honest.",
      script: [
        "Tumours by the size and texture of their cells: count the missed cancers and the false alarms.",
        "Each cancer counts five times in another run: let the class predict both counts.",
        "Here it is: the boundary has moved towards the benign tumours.",
        "Back to the plain run.",
        "Only the threshold will change now: ask how near that comes.",
        "Nearly the same decisions, from probabilities that still mean what they say.",
      ],
    },
  },
};
