/** A scene laid out on its frame: where each row and the prediction stand in it, in pixels. */
import type { Domain } from "../plot/domain.js";
import { frameOf, type Frame } from "../plot/frame.js";
import { areaPath, linePath } from "../plot/path.js";
import { linear, type Scale } from "../plot/scale.js";
import type { Place } from "../points.js";
import type { Scene } from "../view.js";
import { sharePaths } from "./fit-shares.js";
import { layOut, ReadingOrder, type FitLayout, type Layout } from "./fit-layout.js";

/** A row that is being dragged, and where it is held on the axes. */
export interface Held extends Place {
  row: number;
}

export interface Plot<L extends Layout = Layout> {
  scene: Scene;
  layout: L;
  frame: Frame;
  x: Scale;
  y: Scale;
  order: ReadingOrder;
  held: Held | null;
  /** The selected row, once the data have it: one just added may still be on its way. */
  selection: number | null;
}

export type FitPlot = Plot<FitLayout>;

/** While a row is held the axes stay as they were in the `last` plot. */
export function plotOf(scene: Scene, width: number, last: FitPlot | null, held: Held | null): FitPlot {
  const frame = frameOf(width || 600, 0.62, 440);
  const layout = layOut(scene, last && last.layout);
  if (held && last && last.layout.kind === layout.kind) {
    layout.xDomain = last.layout.xDomain;
    layout.yDomain = last.layout.yDomain;
  }
  const rows = layout.x.length;
  const strip = layout.kind === "strip";
  const { selection } = scene;
  return {
    scene,
    layout,
    frame,
    x: linear(layout.xDomain, [frame.left, frame.right]),
    y: linear(layout.yDomain, [frame.bottom, strip ? frame.top + 40 : frame.top]),
    order: last && last.layout.x === layout.x ? last.order : new ReadingOrder(layout),
    held: held && held.row < rows ? held : null,
    selection: selection !== null && selection < rows ? selection : null,
  };
}

/** Where a row stands on the axes, or is held. */
export function placeOf({ held, layout }: Plot, row: number): Place {
  return held?.row === row ? { x: held.x, y: held.y } : { x: layout.x[row]!, y: layout.y[row]! };
}

/** The prediction: a curve over one feature, a line at one value, or the diagonal where it is right. */
export function fitPath({ scene, layout, frame, x: across, y: up }: FitPlot): string {
  const { surface, step } = scene;
  switch (layout.kind) {
    case "curve": {
      const { inputs, prediction } = surface ?? { inputs: [], prediction: { predictions: { values: [] } } };
      const { values } = prediction.predictions;
      return linePath(
        inputs.map(([x], index) =>
          Number.isFinite(values[index]!) ? [across(x!), clamp(up(values[index]!), -2000, 4000)] : null,
        ),
      );
    }
    case "strip": {
      const x = across(step.natural.predictions[0] ?? NaN);
      return Number.isFinite(x) ? `M${clamp(x, -2000, 4000)} ${frame.top}V${frame.bottom}` : "";
    }
    case "shares":
      return sharePaths({ scene, x: across, y: up }).join("");
    case "against":
      return `M${frame.left} ${frame.bottom}L${frame.right} ${frame.top}`;
    case "field":
      return "";
  }
}

/** One and two standard deviations around the prediction over one feature, where the model gives them; else none. */
export function bandPaths({ scene, layout, x: across, y: up }: Plot): string[] {
  const { inputs, prediction } = scene.surface ?? { inputs: [], prediction: null };
  const deviations = prediction?.deviations?.values;
  if (layout.kind !== "curve" || !deviations) return [];
  const means = prediction.predictions.values;
  const edge = (index: number, by: number): number =>
    clamp(up(means[index]! + by * deviations[index]!), -2000, 4000);
  return [2, 1].map((by) =>
    areaPath(
      inputs.map(([x], index) =>
        Number.isFinite(means[index]! + deviations[index]!)
          ? [across(x!), edge(index, -by), edge(index, by)]
          : null,
      ),
    ),
  );
}

/** The row whose point is nearest to a place in pixels, the selected one preferred; null where none is near. */
export function nearest(
  { scene, layout, x: across, y: up }: Plot,
  { x, y }: Place,
  within: number,
): number | null {
  let found: number | null = null;
  let least = within * within;
  const [fromLeft, fromTop] = [straight(across), straight(up)];
  for (let row = 0; row < layout.x.length; row += 1) {
    const [dx, dy] = [fromLeft(layout.x[row]!) - x, fromTop(layout.y[row]!) - y];
    const distance = dx * dx + dy * dy - (row === scene.selection ? 25 : 0);
    if (distance < least) {
      least = distance;
      found = row;
    }
  }
  return found;
}

/** The same as a scale of straight lines, for many values: without what a scale asks itself at each. */
export function straight(scale: Scale): (value: number) => number {
  const [[from, to], [start, end]] = [scale.domain(), scale.range()] as [Domain, Domain];
  const slope = (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}

export function isInside({ frame }: Plot, { x, y }: Place): boolean {
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
