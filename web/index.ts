/** The package's main entry: defines <loss-lab>. */
export { LossLab } from "./elements/loss-lab.js";
export type { Change } from "./elements/exhibit.js";
export type * from "./engine/types.js";
