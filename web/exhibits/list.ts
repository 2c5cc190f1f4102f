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
];
