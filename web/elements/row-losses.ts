/** The loss that each row of the data is counted in. */
import type { Picture } from "./view.js";

const spread = new WeakMap<Float64Array, Float64Array>();

/** In the data's order: a row's own or, where groups of rows are examples, that of its group. */
export function rowLosses({ step, setup }: Pick<Picture, "step" | "setup">): Float64Array {
  const { losses } = step.natural;
  const { length } = setup.data.ids;
  if (losses.length === length) return losses;
  let found = spread.get(losses);
  if (!found) {
    const group = length / losses.length;
    found = Float64Array.from({ length }, (_, row) => losses[Math.floor(row / group)]!);
    spread.set(losses, found);
  }
  return found;
}
