/** The loss curve as lines and bands in the plot's coordinates: geometry of what the history holds. */
import type { History } from "../../engine/types.js";
import type { Domain } from "../plot/domain.js";
import { areaPath, linePath } from "../plot/path.js";

export interface CurveScales {
  x: (t: number) => number;
  y: (loss: number) => number;
}

/** Where a bucket stands: at its middle step. */
export function middle(history: History, bucket: number): number {
  return (history.from[bucket]! + history.to[bucket]! - 1) / 2;
}

/** Losses a curve of this scale can show: finite, and on a logarithmic axis above zero. */
export function isShown(value: number, log: boolean): boolean {
  return Number.isFinite(value) && (!log || value > 0);
}

/** Around the losses, and the values of the lines beside them. */
export function lossDomain(history: History, log: boolean, beside: readonly Float64Array[]): Domain {
  let [low, high] = [Infinity, -Infinity];
  const take = (value: number | null | undefined): void => {
    if (value === null || value === undefined || !isShown(value, log)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  history.min.forEach(take);
  history.max.forEach(take);
  for (const values of beside) values.forEach(take);
  take(history.bestConstantLoss);
  if (low > high) return log ? [0.1, 10] : [0, 1];
  if (log) return low === high ? [low / 2, high * 2] : [low / 1.15, high * 1.15];
  return [Math.min(0, low), high > 0 ? high * 1.06 : 1];
}

/** From each bucket's first to its last loss, in order. */
export function lossLine(history: History, { x, y }: CurveScales, log: boolean): string {
  const points: [number, number][] = [];
  for (let i = 0; i < history.from.length; i += 1) {
    points.push([history.from[i]!, history.first[i]!]);
    if (history.to[i]! - history.from[i]! > 1) points.push([history.to[i]! - 1, history.last[i]!]);
  }
  return pathThrough(points, { x, y }, log);
}

/** Straight from point to point, apart where one can't be shown. */
export function pathThrough(points: [number, number][], { x, y }: CurveScales, log: boolean): string {
  return linePath(points.map(([t, value]) => (isShown(value, log) ? [x(t), y(value)] : null)));
}

/** Between the smallest and the largest loss, where buckets hold several steps. */
export function lossBand(history: History, { x, y }: CurveScales, log: boolean): string {
  if (!history.from.some((from, i) => history.to[i]! - from > 1)) return "";
  return areaPath(
    Array.from(history.min, (min, i) => {
      const max = history.max[i]!;
      return isShown(min, log) && isShown(max, log) ? [x(middle(history, i)), y(min), y(max)] : null;
    }),
  );
}

/** Through what was measured at these t's. */
export function measuredLine(
  t: Float64Array,
  values: Float64Array,
  scales: CurveScales,
  log: boolean,
): string {
  return pathThrough(
    Array.from(t, (at, i) => [at, values[i]!]),
    scales,
    log,
  );
}

/** The bucket that holds step t; the last one that begins before it. */
export function bucketAt({ from }: History, t: number): number {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const half = Math.ceil((low + high) / 2);
    if (from[half]! <= t) low = half;
    else high = half - 1;
  }
  return low;
}
