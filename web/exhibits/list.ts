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
  { id: "outliers", group: "which", load: () => import("./outliers.js").then((at) => at.outliers) },
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
  {
    id: "underfitting",
    group: "misleads",
    load: () => import("./underfitting.js").then((at) => at.underfitting),
  },
  { id: "backprop", group: "training", load: () => import("./backprop.js").then((at) => at.backprop) },
];
