/** The shape of a loss on its two frames: values above, slopes below, over one axis. */
import { bisectCenter, extent, max, min } from "d3-array";
import { frameOf, tickCounts, type Frame } from "../plot/frame.js";
import { linePath } from "../plot/path.js";
import { linear, type Scale } from "../plot/scale.js";
import type { ShapeAnswer } from "./shape-question.js";

export type Measure = "values" | "slopes";
export const measures = ["values", "slopes"] as const;

/** Between the two frames. */
const gap = 30;
/** Of the height, for the values. */
const upperShare = 0.58;
/** Other losses are shown up to so many times the range of the one at work, and cut off there. */
const mostBeyond = 3;
const head = 1.1;

export interface Panel {
  frame: Frame;
  y: Scale;
  counts: { x: number; y: number };
}

export interface ShapePlot {
  answer: ShapeAnswer;
  frame: Frame;
  x: Scale;
  values: Panel;
  slopes: Panel;
}

export function plotOf(answer: ShapeAnswer, width: number): ShapePlot {
  const frame = frameOf(width || 600, width < 420 ? 1.15 : 0.8, 520);
  const inner = frame.bottom - frame.top - gap;
  const { x } = answer;
  const panel = (measure: Measure, top: number, bottom: number): Panel => {
    const own: Frame = { ...frame, top, bottom };
    const counts = tickCounts(own);
    const y = linear(domainOf(answer, measure), [bottom, top], counts.y);
    return { frame: own, y, counts };
  };
  const middle = frame.top + upperShare * inner;
  return {
    answer,
    frame,
    x: linear([x[0]!, x[x.length - 1]!], [frame.left, frame.right]),
    values: panel("values", frame.top, middle),
    slopes: panel("slopes", middle + gap, frame.bottom),
  };
}

/** Around zero and all points in sight, as the loss at work has them, and others as far as they are not far beyond. */
function domainOf({ points, curves, x }: ShapeAnswer, measure: Measure): [number, number] {
  const [from, to] = [x[0]!, x[x.length - 1]!];
  const seen = (index: number): [number, number] => {
    const there = [...points[measure][index]!].filter(
      (value, i) => Number.isFinite(value) && points.x[i]! >= from && points.x[i]! <= to,
    );
    const [low = 0, high = 0] = extent(there) as [number?, number?];
    return [Math.min(0, low), Math.max(0, high)];
  };
  const [low, high] = seen(0);
  const size = high - low;
  if (!(size > 0)) {
    // All points lie where nothing is lost: as much as the curves reach near them.
    const all = curves.flatMap((curve) => [...curve[measure]]).filter(Number.isFinite);
    return [Math.min(0, min(all) ?? 0), Math.max(max(all) ?? 1, Number.MIN_VALUE)];
  }
  const others = points[measure].map((_, index) => seen(index));
  const bottom = Math.max(
    min(others, ([each]) => each)!,
    low - (mostBeyond - 1) * size,
  );
  const top = Math.min(
    max(others, ([, each]) => each)!,
    high + (mostBeyond - 1) * size,
  );
  return [head * bottom, head * top];
}

export function curvePath(plot: ShapePlot, measure: Measure, index: number): string {
  const { x } = plot.answer;
  const { y, frame } = plot[measure];
  const values = plot.answer.curves[index]![measure];
  // What leaves the frame goes on a little, so that the clip cuts it.
  const far = frame.bottom - frame.top;
  const within = (value: number) => Math.max(frame.top - far, Math.min(frame.bottom + far, y(value)));
  return linePath(
    Array.from(values, (value, i) => (Number.isFinite(value) ? [plot.x(x[i]!), within(value)] : null)),
  );
}

/** All dots in one path, to be drawn by round line ends; those on the curves, or the others. */
export function dotsPath(plot: ShapePlot, measure: Measure, on: boolean): string {
  const { points } = plot.answer;
  const { y } = plot[measure];
  const values = points[measure][0]!;
  let path = "";
  for (let i = 0; i < values.length; i += 1) {
    if (points.on[i] !== on || !Number.isFinite(values[i]!)) continue;
    path += `M${plot.x(points.x[i]!).toFixed(1)} ${y(values[i]!).toFixed(1)}h0`;
  }
  return path;
}

export interface Label {
  curve: number;
  x: number;
  y: number;
}

const labelHeight = 17;

/** Where each curve's name begins: beside the end that is higher, or at which it leaves the frame; none where it never is. */
export function labelsOf(plot: ShapePlot, width: (curve: number) => number): Label[] {
  const { x, curves } = plot.answer;
  const { y, frame } = plot.values;
  const last = x.length - 1;
  const labels = curves.flatMap(({ values }, curve): Label[] => {
    const seen = (i: number): boolean => Number.isFinite(values[i]!) && y(values[i]!) >= frame.top;
    const falls = values[0]! > values[last]!;
    let at = falls ? 0 : last;
    while (!seen(at) && (falls ? at < last : at > 0)) at += falls ? 1 : -1;
    if (!Number.isFinite(values[at]!)) return [];
    const wide = width(curve);
    const beside = plot.x(x[at]!) + (falls ? 10 : -10 - wide);
    const left = Math.max(frame.left + 4, Math.min(beside, frame.right - 4 - wide));
    return [{ curve, x: left, y: Math.max(frame.top + 22, y(values[at]!) - 8) }];
  });
  labels.sort((a, b) => a.y - b.y);
  for (const [i, label] of labels.entries()) {
    for (const above of labels.slice(0, i)) {
      const aside = label.x > above.x + width(above.curve) + 8 || above.x > label.x + width(label.curve) + 8;
      if (!aside && label.y < above.y + labelHeight) label.y = above.y + labelHeight;
    }
  }
  return labels;
}

/** The place among the x that a reader can stop at, nearest to this pixel: a place among the stops. */
export function stopAt(plot: ShapePlot, pixel: number): number {
  const { x, stops } = plot.answer;
  return bisectCenter(
    stops.map((stop) => x[stop]!),
    plot.x.invert(pixel),
  );
}

/** The point nearest to a place in pixels, in either frame: its place among the points; null where none is near. */
export function pointAt(plot: ShapePlot, at: { x: number; y: number }, within: number): number | null {
  const { points } = plot.answer;
  let found: number | null = null;
  let least = within * within;
  for (const measure of measures) {
    points[measure][0]!.forEach((value, i) => {
      const distance = (plot.x(points.x[i]!) - at.x) ** 2 + (plot[measure].y(value) - at.y) ** 2;
      if (distance < least) [least, found] = [distance, i];
    });
  }
  return found;
}

/** The point nearest along the axis; null where there is none. */
export function pointBeside(plot: ShapePlot, x: number): number | null {
  const { points } = plot.answer;
  let found: number | null = null;
  points.x.forEach((at, i) => {
    if (Number.isFinite(at) && (found === null || Math.abs(at - x) < Math.abs(points.x[found]! - x)))
      found = i;
  });
  return found;
}
