/** The landscape as a map: bands of colour between levels, their lines, and where the numbers of lines stand. */
import { contours } from "d3-contour";
import { shades } from "./landscape-colours.js";
import type { Cells, Levels } from "./landscape-grid.js";

export interface Screen {
  x: (value: number) => number;
  y: (value: number) => number;
}

export interface Band {
  level: number;
  /** Of the ramp, from 0. */
  shade: number;
  d: string;
  rings: Point[][];
}

export type Point = readonly [x: number, y: number];

/** What lies at a level or above, each band painted over the one before. */
export function bandsOf(cells: Cells, levels: Levels, screen: Screen): Band[] {
  const { columns, rows, xs, ys } = cells;
  if (columns < 2 || rows < 2) return [];
  // Between places heights go by factors where levels do.
  const height = (value: number): number => (levels.log ? Math.log(Math.max(value, levels.low)) : value);
  const values = cells.values.map(height);
  const trace = contours().size([columns, rows]);
  const [x0, y0] = [screen.x(xs[0]!), screen.y(ys[0]!)];
  const [dx, dy] = [screen.x(xs[1]!) - x0, screen.y(ys[1]!) - y0];
  return levels.at.map((level, k) => {
    const rings = trace
      .contour(values, height(level))
      .coordinates.flat()
      .map((ring) => ring.map(([i, j]): Point => [x0 + (i! - 0.5) * dx, y0 + (j! - 0.5) * dy]));
    const d = rings
      .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
      .join("");
    return { level, shade: shadeOf(k + 1, levels), d, rings };
  });
}

/** Of the band above the k-th level, from 0 below the first. */
export function shadeOf(k: number, levels: Levels): number {
  return Math.round((k / Math.max(1, levels.at.length)) * (shades - 1));
}

export interface Mark {
  level: number;
  x: number;
  y: number;
}

type Edges = Record<"left" | "right" | "top" | "bottom", number>;

/** Nearer than this to the line of a run's way, as a sine, numbers would stand under it. */
const clear = 0.3;

/** Where lines are crossed on the way from the lowest place to a far corner, at readable distances. */
export function marksOf(bands: readonly Band[], from: Point, edges: Edges, starts: readonly Point[]): Mark[] {
  const [x0, y0] = from;
  const { left, right, top, bottom } = edges;
  const [ux, uy] = wayOut(from, edges, starts);
  const marks: Mark[] = [];
  for (const { level, rings } of bands) {
    const part = rings.reduce((nearest, ring) => Math.min(nearest, crossing(ring, x0, y0, ux, uy)), Infinity);
    const mark = { level, x: x0 + part * ux, y: y0 + part * uy };
    const inside = mark.x > left + 20 && mark.x < right - 20 && mark.y > top + 12 && mark.y < bottom - 12;
    const last = marks.at(-1);
    const apart = !last || Math.abs(mark.x - last.x) > 42 || Math.abs(mark.y - last.y) > 22;
    if (part < 1 && inside && apart) marks.push(mark);
  }
  return marks;
}

/** To the farthest corner that no run comes from, nor overshoots to. */
function wayOut([x0, y0]: Point, { left, right, top, bottom }: Edges, starts: readonly Point[]): Point {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y): Point => [x - x0, y - y0]));
  corners.sort((a, b) => Math.hypot(...b) - Math.hypot(...a));
  const sine = ([ax, ay]: Point, [bx, by]: Point): number =>
    Math.abs(ax * by - ay * bx) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1);
  const free = (corner: Point): boolean => starts.every(([x, y]) => sine(corner, [x - x0, y - y0]) > clear);
  return corners.find(free) ?? corners[0]!;
}

/** The least multiple of the way at which a ring is crossed. */
function crossing(ring: readonly Point[], x0: number, y0: number, ux: number, uy: number): number {
  let least = Infinity;
  for (let k = 1; k < ring.length; k += 1) {
    const [[ax, ay], [bx, by]] = [ring[k - 1]!, ring[k]!];
    const [a, b] = [ux * (ay - y0) - uy * (ax - x0), ux * (by - y0) - uy * (bx - x0)];
    if (a < 0 === b < 0) continue;
    const t = a / (a - b);
    const along =
      ((ax + t * (bx - ax) - x0) * ux + (ay + t * (by - ay) - y0) * uy) / (ux * ux + uy * uy || 1);
    if (along > 0) least = Math.min(least, along);
  }
  return least;
}
