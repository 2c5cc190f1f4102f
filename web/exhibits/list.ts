/** All exhibits, in the order in which they are read one after the other; each is fetched when it is opened. */
import type { Group, Shown } from "./exhibit.js";

export interface Entry {
  id: string;
  group: Group;
  load: () => Promise<Shown>;
}

export const exhibits: readonly Entry[] = [
  { id: "sandbox", group: "sandbox", load: () => import("./sandbox.js").then((at) => at.sandbox) },
  { id: "house-price", group: "what", load: () => import("./house-price.js").then((at) => at.housePrice) },
  { id: "darts", group: "what", load: () => import("./darts.js").then((at) => at.darts) },
  { id: "names", group: "what", load: () => import("./names.js").then((at) => at.names) },
  { id: "confidence", group: "what", load: () => import("./confidence.js").then((at) => at.confidence) },
  { id: "likelihood", group: "what", load: () => import("./likelihood.js").then((at) => at.likelihood) },
  { id: "outliers", group: "which", load: () => import("./outliers.js").then((at) => at.outliers) },
  {
    id: "best-constant",
    group: "which",
    load: () => import("./best-constant.js").then((at) => at.bestConstant),
  },
  {
    id: "many-right-losses",
    group: "which",
    load: () => import("./many-right-losses.js").then((at) => at.manyRightLosses),
  },
  { id: "business", group: "which", load: () => import("./business.js").then((at) => at.business) },
  { id: "sentiment", group: "which", load: () => import("./sentiment.js").then((at) => at.sentiment) },
  { id: "spam", group: "which", load: () => import("./spam.js").then((at) => at.spam) },
  {
    id: "three-classes",
    group: "which",
    load: () => import("./three-classes.js").then((at) => at.threeClasses),
  },
  { id: "ranking", group: "which", load: () => import("./ranking.js").then((at) => at.ranking) },
  {
    id: "your-own-loss",
    group: "which",
    load: () => import("./your-own-loss.js").then((at) => at.yourOwnLoss),
  },
  {
    id: "training-loop",
    group: "training",
    load: () => import("./training-loop.js").then((at) => at.trainingLoop),
  },
  { id: "dials", group: "training", load: () => import("./dials.js").then((at) => at.dials) },
  { id: "downhill", group: "training", load: () => import("./downhill.js").then((at) => at.downhill) },
  {
    id: "learning-rate",
    group: "training",
    load: () => import("./learning-rate.js").then((at) => at.learningRate),
  },
  {
    id: "random-start",
    group: "training",
    load: () => import("./random-start.js").then((at) => at.randomStart),
  },
  { id: "backprop", group: "training", load: () => import("./backprop.js").then((at) => at.backprop) },
  {
    id: "mini-batches",
    group: "training",
    load: () => import("./mini-batches.js").then((at) => at.miniBatches),
  },
  { id: "optimizers", group: "training", load: () => import("./optimizers.js").then((at) => at.optimizers) },
  {
    id: "regularization",
    group: "training",
    load: () => import("./regularization.js").then((at) => at.regularization),
  },
  {
    id: "underfitting",
    group: "misleads",
    load: () => import("./underfitting.js").then((at) => at.underfitting),
  },
  {
    id: "overfitting",
    group: "misleads",
    load: () => import("./overfitting.js").then((at) => at.overfitting),
  },
  { id: "plateaus", group: "misleads", load: () => import("./plateaus.js").then((at) => at.plateaus) },
  {
    id: "accuracy-or-loss",
    group: "misleads",
    load: () => import("./accuracy-or-loss.js").then((at) => at.accuracyOrLoss),
  },
  { id: "screening", group: "misleads", load: () => import("./screening.js").then((at) => at.screening) },
  { id: "two-losses", group: "misleads", load: () => import("./two-losses.js").then((at) => at.twoLosses) },
  {
    id: "reductions-and-conventions",
    group: "misleads",
    load: () => import("./reductions-and-conventions.js").then((at) => at.reductionsAndConventions),
  },
];
