/** Whether numbers are told apart: those of training, and those of the data. */
import type { Scene } from "./view.js";

/** Whether training sees other numbers than the data have: standardized ones. */
export function isScaled({ setup }: Scene): boolean {
  const { features, targets } = setup.scaling;
  return [...features, ...targets].some(({ mean, scale }) => mean !== 0 || scale !== 1);
}
