/** The ROC curve as a drawing: its frame, its lines, and where a threshold stands on it. */
import type { Grid, Verdicts } from "../../engine/types.js";
import { frameOf, type Frame } from "../plot/frame.js";
import { linePath } from "../plot/path.js";
import { linear, type Scale } from "../plot/scale.js";

export type Roc = NonNullable<Verdicts["roc"]>;

export interface RocPlot {
  frame: Frame;
  x: Scale;
  y: Scale;
}

const most = 420;

export function rocPlot(width: number): RocPlot {
  const frame = frameOf(Math.min(width, most), 0.96, most);
  return {
    frame,
    x: linear([0, 1], [frame.left, frame.right]),
    y: linear([0, 1], [frame.bottom, frame.top]),
  };
}

/** Null where a class does not occur: one of the rates is then of nothing. */
export function rocOf(verdicts: Verdicts | null): Roc | null {
  const roc = verdicts?.roc;
  return roc && roc.area !== null ? roc : null;
}

export function rocPath({ x, y }: RocPlot, roc: Roc): string {
  return linePath(
    Array.from(roc.falsePositiveRates, (rate, i) => [x(rate), y(roc.truePositiveRates[i]!)] as const),
  );
}

/** Where the decisions that were counted stand. */
export function standing({ x, y }: RocPlot, { values }: Grid): { x: number; y: number } {
  const [trueNegatives, falseNegatives, falsePositives, truePositives] = values;
  const part = (of: number, other: number): number => of / (of + other);
  return {
    x: x(part(falsePositives!, trueNegatives!)),
    y: y(part(truePositives!, falseNegatives!)),
  };
}

/** The place among the curve's points that is nearest to this place in pixels. */
export function pointNear({ x, y }: RocPlot, roc: Roc, at: { x: number; y: number }): number {
  let [found, least] = [0, Infinity];
  roc.thresholds.forEach((_, i) => {
    const distance = (x(roc.falsePositiveRates[i]!) - at.x) ** 2 + (y(roc.truePositiveRates[i]!) - at.y) ** 2;
    if (distance < least) [found, least] = [i, distance];
  });
  return found;
}

/** The last point whose threshold is no lower than this one: the same examples are called positive there. */
export function pointOf({ thresholds }: Roc, threshold: number): number {
  let found = 0;
  while (found + 1 < thresholds.length && thresholds[found + 1]! >= threshold) found += 1;
  return found;
}
