/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "For numbers", description: "The output is the number predicted." },
  count: {
    name: "For counts and amounts",
    description: "The output is the logarithm of the mean that is predicted, so that it cannot be negative.",
  },
  binary: {
    name: "For two classes",
    description: "The output is a score: the higher it is, the more it speaks for the second class.",
  },
  multiclass: {
    name: "For several classes",
    description: "There is a score for each class, and one class is true.",
  },
  multilabel: {
    name: "For labels that go together",
    description: "There is a score for each label, and any number of labels may be on.",
  },
  embedding: {
    name: "For what belongs together",
    description: "The outputs are a place: what belongs together should lie close, and the rest apart.",
  },
  ranking: {
    name: "For what comes first",
    description: "The output is a score: only the order of the scores counts, not their size.",
  },
  policy: {
    name: "For what to do",
    description:
      "There is a score for each action, and the higher it is, the more often the action is taken.",
  },
  objective: {
    name: "For surfaces without data",
    description: "The output is the loss itself: a height that is to become as small as can be.",
  },
};

export const targets = {
  number: { name: "Any number" },
  not_negative: { name: "0 or a number above" },
  positive: { name: "A number above 0" },
  label: { name: "0 or 1" },
  probability: { name: "0, 1 or a probability between" },
  sign: { name: "1 or −1" },
  category: { name: "A class, or a probability for each class" },
  class_index: { name: "A class" },
  none: { name: "None" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "Convex",
    description: "It has no false valleys: going downhill in the output leads to the smallest loss.",
    otherwise: "Going downhill in the output may end in a false valley, or on a plain.",
  },
  smooth: {
    name: "Smooth",
    description: "It has no corners: a small change of the output changes the slope only a little.",
    otherwise: "It has corners, where the slope jumps.",
  },
  bounded: {
    name: "Bounded",
    description: "No example can cost more than a certain price.",
    otherwise: "The price of an example has no upper limit.",
  },
  nonNegative: {
    name: "Never negative",
    description: "It never falls below zero.",
    otherwise: "It can fall below zero.",
  },
  zeroAtPerfect: {
    name: "Zero when perfect",
    description: "It is zero where the output equals the target, and nowhere else.",
    otherwise: "Zero does not mean that the output equals the target.",
  },
  robust: {
    name: "Robust",
    description: "The pull of one example has an upper limit, however far off it is.",
    otherwise: "One example that is far off can pull as hard as all others together.",
  },
  translationInvariant: {
    name: "Minds the difference alone",
    description: "Adding the same number to output and target changes nothing.",
    otherwise: "Where output and target lie counts, and not their difference alone.",
  },
  homogeneous: {
    name: "Keeps its shape in other units",
    description: "A miss twice as large costs 2 to the power of {degree} times as much, whatever its size.",
    otherwise: "How much more a miss twice as large costs depends on its size.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "The mean of the targets" },
  median: { name: "The median of the targets" },
  relative_median: { name: "The median of the targets, each weighing one over its size" },
  quantile: { name: "The number that the share τ of the targets lies below" },
  log_mean: { name: "The logarithm of the targets’ mean" },
  expm1_mean_log1p: { name: "The mean of log(1 + target), turned back into a target" },
  log_odds: { name: "The logarithm of the odds: how many ones there are for each zero" },
  half_log_odds: { name: "Half the logarithm of the odds: how many ones there are for each zero" },
  mean_sign: { name: "The mean of the classes, counted as −1 and 1" },
  majority: { name: "−1 or 1, for the class that is more frequent" },
  log_shares: { name: "The logarithm of each class’s share" },
  mean_and_log_variance: { name: "The mean of the targets, and the logarithm of their variance" },
  none: { name: "No formula gives it" },
};
