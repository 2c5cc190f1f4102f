/** Places in the plot as values of the data: what an axis can hold, and what is asked for a moved point. */
import { tickStep } from "d3-array";
import type { Place } from "../points.js";
import { ask } from "../view.js";
import { clamp, type Plot } from "./fit-plot.js";

export type Axis = "x" | "y";

/** A place in pixels in the data's units, within the axes. */
export function dataAt(plot: Plot, { x, y }: Place): Place {
  const { frame, layout } = plot;
  const right = plot.x.invert(clamp(x, frame.left, frame.right));
  if (layout.kind === "strip") return { x: 0, y: snapped(plot, "y", right) };
  return {
    x: snapped(plot, "x", right),
    y: snapped(plot, "y", plot.y.invert(clamp(y, frame.top, frame.bottom))),
  };
}

/** Where a row stands on its axes; for a strip the target is y, as asks have it. */
export function dataPlace({ layout }: Plot, row: number): Place {
  return layout.kind === "strip" ? { x: 0, y: layout.x[row]! } : { x: layout.x[row]!, y: layout.y[row]! };
}

/** To what the axis can hold: a class, a count, or a round number. */
export function snapped(plot: Plot, axis: Axis, value: number): number {
  const { layout, scene } = plot;
  if (axis === "y" && layout.kind !== "field") {
    if (layout.classes) return layout.levels[classAt(plot, value)]!;
    if (scene.setup.task === "count") return Math.max(0, Math.round(value));
  }
  const grain = tickStep(...domainOf(plot, axis), 1000);
  return rounded(Math.round(value / grain) * grain);
}

/** How far one press of a key or button goes. */
export function keyStep(plot: Plot, axis: Axis): number {
  const { layout, scene } = plot;
  if (axis === "y" && layout.kind !== "field" && (layout.classes || scene.setup.task === "count")) {
    return layout.classes ? layout.levels[1]! - layout.levels[0]! : 1;
  }
  return tickStep(...domainOf(plot, axis), 100);
}

export function askMove(from: EventTarget, plot: Plot, row: number, place: Place, settled: boolean): void {
  ask(from, { kind: "move-point", row, ...asked(plot, place), settled });
}

/** `of`: the class of the point, where the place does not decide it. */
export function askAdd(from: EventTarget, plot: Plot, place: Place, of?: number): void {
  ask(from, { kind: "add-point", ...asked(plot, place), ...(of !== undefined && { of }) });
}

/** A place on the axes as asks have it: a class by its number. */
function asked(plot: Plot, { x, y }: Place): Place {
  const { layout } = plot;
  if (layout.classes && layout.kind !== "field") return { x, y: classAt(plot, y) };
  const back = (value: number, offset: number): number => (offset ? rounded(value - offset) : value);
  return { x: back(x, layout.offset.x), y: back(y, layout.offset.y) };
}

/** Without the last digits, which only the way to a value made. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The class that stands nearest. */
function classAt({ layout: { levels } }: Plot, value: number): number {
  return levels.reduce(
    (best, level, index) => (Math.abs(level - value) < Math.abs(levels[best]! - value) ? index : best),
    0,
  );
}

function domainOf({ layout }: Plot, axis: Axis): Plot["layout"]["xDomain"] {
  return axis === "y" && layout.kind !== "strip" ? layout.yDomain : layout.xDomain;
}
