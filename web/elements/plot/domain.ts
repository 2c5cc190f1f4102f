/** The span of values an axis shows: padded around the data, and kept while the data stay within it. */
import { extent } from "d3-array";

export type Domain = [number, number];

type Extent = [least: number, most: number] | [undefined, undefined];

const extents = new WeakMap<Float64Array, Extent>();

/** Columns of data are never written to: each is gone through once, however often it is drawn. */
function extentOf(column: Float64Array): Extent {
  let found = extents.get(column);
  if (!found) extents.set(column, (found = extent(column as Iterable<number>)));
  return found;
}

/** Around the data, by a fourteenth on either side; never reaching below zero for data that do not. */
function paddedDomain([low, high]: Extent): Domain {
  if (low === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const pad = high > low ? (high - low) / 14 : Math.abs(high) / 2 || 1;
  return [low >= 0 && low - pad < 0 ? 0 : low - pad, high <= 0 && high + pad > 0 ? 0 : high + pad];
}

/**
 * Keeps the last domain as long as all data are in it and take up a good part of it, so that the axes do not jump
 * while a point moves.
 */
export function stickyDomain(last: Domain | null, column: Float64Array): Domain {
  const span = extentOf(column);
  const next = paddedDomain(span);
  if (!last) return next;
  const [low, high] = span;
  const inside = low !== undefined && low >= last[0] && high <= last[1];
  return inside && next[1] - next[0] > 0.6 * (last[1] - last[0]) ? last : next;
}
