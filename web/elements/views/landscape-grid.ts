/** The part of a landscape that is worked out evenly, as fine as there is, and the levels it is drawn in. */
import { tickStep } from "d3-array";
import type { Landscape } from "../../engine/types.js";
import type { Range } from "./landscape-query.js";

/** Values x the faster; a line has one row. */
export interface Cells {
  columns: number;
  rows: number;
  xs: number[];
  ys: number[];
  /** What is not a number counts as beyond all. */
  values: number[];
}

/** The engine goes from every sixteenth place to every one. */
const strides = [16, 8, 4, 2, 1];

/** `least`: leave out places between every so many. Null while there is nothing yet. */
export function cellsOf(grid: Landscape, extent: readonly Range[], least = 1): Cells | null {
  const there = Math.round(grid.done * grid.rows * grid.cols);
  const along = (n: number, stride: number): number => Math.ceil(n / stride);
  const whole = strides.filter((s) => s >= least && along(grid.rows, s) * along(grid.cols, s) <= there);
  const stride = whole.at(-1);
  if (stride === undefined) return null;
  const [columns, rows] = [along(grid.rows, stride), along(grid.cols, stride)];
  const spread = (range: Range | undefined, n: number, of: number): number[] =>
    Array.from({ length: n }, (_, i) =>
      range ? range[0] + ((range[1] - range[0]) * i * stride) / (of - 1) : 0,
    );
  const values: number[] = [];
  for (let j = 0; j < rows; j += 1)
    for (let i = 0; i < columns; i += 1) {
      const value = grid.values[j * stride * grid.rows + i * stride]!;
      values.push(Number.isNaN(value) ? Infinity : value);
    }
  return {
    columns,
    rows,
    xs: spread(extent[0], columns, grid.rows),
    ys: spread(extent[1], rows, grid.cols),
    values,
  };
}

export interface Lowest {
  place: number[];
  value: number;
  /** On the edge of what is drawn: it may fall further beyond. */
  edge: boolean;
}

export function lowestOf(cells: Cells): Lowest | null {
  let at = -1;
  cells.values.forEach((value, index) => {
    if (Number.isFinite(value) && (at < 0 || value < cells.values[at]!)) at = index;
  });
  if (at < 0) return null;
  const [i, j] = [at % cells.columns, Math.floor(at / cells.columns)];
  const line = cells.rows === 1;
  return {
    place: line ? [cells.xs[i]!] : [cells.xs[i]!, cells.ys[j]!],
    value: cells.values[at]!,
    edge: i === 0 || i === cells.columns - 1 || (!line && (j === 0 || j === cells.rows - 1)),
  };
}

/** The nearest place that was worked out. */
export function nearestCell(cells: Cells, place: readonly number[]): { place: number[]; value: number } {
  const near = (list: number[], value: number): number =>
    list.reduce((best, each, i) => (Math.abs(each - value) < Math.abs(list[best]! - value) ? i : best), 0);
  const i = near(cells.xs, place[0]!);
  const j = cells.rows === 1 ? 0 : near(cells.ys, place[1]!);
  return {
    place: cells.rows === 1 ? [cells.xs[i]!] : [cells.xs[i]!, cells.ys[j]!],
    value: cells.values[j * cells.columns + i]!,
  };
}

/** On the flat pieces between places that were worked out; null beyond them, and where a corner has no height. */
export function heightBetween(
  { columns, rows, xs, ys, values }: Cells,
  place: readonly number[],
): number | null {
  const along = (list: number[], value: number): [index: number, part: number] => {
    const at = ((value - list[0]!) / (list.at(-1)! - list[0]!)) * (list.length - 1);
    const index = Math.min(Math.floor(at), list.length - 2);
    return [index, at - index];
  };
  const [i, a] = along(xs, place[0]!);
  const [j, b] = rows === 1 ? [0, 0] : along(ys, place[1]!);
  if (!(i >= 0 && j >= 0 && a <= 1 && b <= 1)) return null;
  const between = (row: number): number =>
    (1 - a) * values[row * columns + i]! + a * values[row * columns + i + 1]!;
  const height = b > 0 ? (1 - b) * between(j) + b * between(j + 1) : between(j);
  return Number.isFinite(height) ? height : null;
}

/** Heights at which lines are drawn and the colour changes. */
export interface Levels {
  at: number[];
  low: number;
  high: number;
  /** They go by factors: the range is wide. */
  log: boolean;
}

const mostLevels = 16;
/** A range of more factors than this goes by factors. */
const widest = 50;
/** Rings of a bowl, at about equal distances. */
const rings = 12;
const mantissas = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];

/** `even`: a bowl's rings at equal distances, however wide the range is. */
export function levelsOf(values: readonly number[], even = false): Levels {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) return { at: [], low, high, log: false };
  if (low < 0) return { at: withZero(ringLevels(low, high), high), low, high, log: false };
  if (even || high < widest * low) return { at: ringLevels(low, high), low, high, log: false };
  // Of a loss that reaches zero, the last ten-thousandth is one colour.
  const floor = Math.max(low, high * 1e-4);
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(floor)); power <= Math.log10(high); power += 1) decades.push(power);
  const between = (within: readonly number[]): number[] =>
    decades
      .flatMap((power) => within.map((mantissa) => Number(`${mantissa}e${power}`)))
      .filter((level) => level > floor && level < high);
  const at = mantissas.map(between).find((each) => each.length <= mostLevels) ?? between([1]);
  return { at, low: floor, high, log: true };
}

/** Where a loss changes its sign is a level of its own. */
function withZero(levels: number[], high: number): number[] {
  return high > 0 ? [...new Set([...levels, 0])].sort((a, b) => a - b) : levels;
}

/** Each further from the lowest by its square, in as few digits as tell it from the one before. */
function ringLevels(low: number, high: number): number[] {
  const levels: number[] = [];
  for (let k = 1; k < rings; k += 1) {
    const [before, level] = [k - 1, k].map((ring) => low + (high - low) * (ring / rings) ** 2);
    const grain = tickStep(0, level! - before!, 3);
    const round = Number((Math.round(level! / grain) * grain).toPrecision(12));
    if (round > (levels.at(-1) ?? low) && round < high) levels.push(round);
  }
  return levels;
}

/** Where a loss stands between the lowest and the highest, from 0 to 1; by factors where levels go by factors. */
export function share({ low, high, log }: Levels, value: number): number {
  if (Number.isNaN(value) || value >= high) return 1;
  if (value <= low) return 0;
  return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}
