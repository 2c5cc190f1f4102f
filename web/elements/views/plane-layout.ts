/** Predictions and targets as places of a plane: what is where, with one scale for both axes. */
import { tickStep } from "d3-array";
import { frameOf } from "../plot/frame.js";
import { symbolOf } from "../plot/marks.js";
import { linear } from "../plot/scale.js";
import type { Place } from "../points.js";
import type { Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { ReadingOrder, type Layout } from "./fit-layout.js";
import type { Held, Plot } from "./fit-plot.js";

/** The values of the rows on both axes, in the data's unit. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

export interface PlaneLayout extends Layout {
  targets: Places;
  /** Where the inputs lie, where those are places of the same plane. */
  starts: Places | null;
  /** All targets are this place. */
  bullseye: Place | null;
  /** The middle of what is seen, and how far it is seen from there on every side. */
  middle: Place;
  reach: number;
  /** By how much the next step moves every prediction; null where it moves each by another. */
  next: Place | null;
}

export type PlanePlot = Plot<PlaneLayout>;

/** Around what is farthest out. */
const margin = 1.06;
/** On a board, more or less. */
const usualRings = 6;

export function planeOf(scene: Scene, width: number, last: PlanePlot | null, held: Held | null): PlanePlot {
  const across = Math.min(width || 600, 680);
  const frame = frameOf(across, across < 480 ? 1 : 0.86, 560);
  const layout = layOut(scene, last && last.layout, held !== null);
  const { middle, reach } = layout;
  const [wide, high] = [(frame.right - frame.left) / 2, (frame.bottom - frame.top) / 2];
  const pixels = Math.min(wide, high) / (margin * reach);
  layout.xDomain = [middle.x - wide / pixels, middle.x + wide / pixels];
  layout.yDomain = [middle.y - high / pixels, middle.y + high / pixels];
  return {
    scene,
    layout,
    frame,
    x: linear(layout.xDomain, [frame.left, frame.right]),
    y: linear(layout.yDomain, [frame.bottom, frame.top]),
    order: last?.layout.x === layout.x ? last.order : new ReadingOrder(layout),
    held,
    selection: scene.selection,
  };
}

function layOut(scene: Scene, last: PlaneLayout | null, still: boolean): PlaneLayout {
  const { setup, words } = scene;
  const [across, up] = setup.data.targets as [Target, Target];
  const [first, second, ...others] = setup.data.features;
  const predicted = predictionsOf(scene.step);
  const targets = { x: across.values, y: up.values };
  const inPlane = first && second && !others.length && first.unit === across.unit && second.unit === up.unit;
  const starts = inPlane ? { x: first.values, y: second.values } : null;
  const bullseye = placeOfAll(targets);
  const shifts = setup.experiment.model.id === "shift";
  const movable = !scene.rules?.locks("points") && shifts && starts !== null && !isScaled(scene);
  const runs = scene.companions.map(({ step }) => predictionsOf(step));
  const all = [predicted, targets, ...(starts ? [starts] : []), ...runs];
  const { middle, reach } = seen(all, bullseye, last, still);
  const label = ({ name, unit }: Target, way: "across" | "up") => ({
    name: starts ? words.text(`views.plane.${way}`) : words.column(name),
    unit,
  });
  return {
    kind: "plane",
    x: predicted.x,
    y: predicted.y,
    prediction: predicted.x,
    xLabel: label(across, "across"),
    yLabel: label(up, "up"),
    classes: null,
    regions: false,
    levels: [],
    xDomain: [0, 1],
    yDomain: [0, 1],
    movable: { x: movable, y: movable },
    shape: scene.comparing && symbolOf(scene.comparing),
    offset: movable
      ? { x: predicted.x[0]! - starts.x[0]!, y: predicted.y[0]! - starts.y[0]! }
      : { x: 0, y: 0 },
    targets,
    starts,
    bullseye,
    middle,
    reach,
    next: shifts ? nextOf(scene) : null,
  };
}

type Target = Scene["setup"]["data"]["targets"][number];

const split = new WeakMap<Float64Array, Places>();

/** The two columns of the predictions; the same arrays for the same step. */
export function predictionsOf({ natural: { predictions } }: Scene["step"]): Places {
  let found = split.get(predictions);
  if (!found) {
    const rows = predictions.length / 2;
    split.set(predictions, (found = { x: predictions.subarray(0, rows), y: predictions.subarray(rows) }));
  }
  return found;
}

/** What is added to all predictions is the model's two parameters: their step is that of every point. */
function nextOf({ step, setup }: Scene): Place {
  const [across, up] = setup.scaling.targets;
  return { x: step.delta[0]! * across!.scale, y: step.delta[1]! * up!.scale };
}

function placeOfAll({ x, y }: Places): Place | null {
  const at = { x: x[0]!, y: y[0]! };
  for (let row = 1; row < x.length; row += 1) if (x[row] !== at.x || y[row] !== at.y) return null;
  return at;
}

/**
 * Around the place that all targets are, else around the middle of all; kept while all are in it and take up a good
 * part of it, and while a point is held.
 */
function seen(
  all: Places[],
  bullseye: Place | null,
  last: PlaneLayout | null,
  still: boolean,
): Pick<PlaneLayout, "middle" | "reach"> {
  if (still && last) return last;
  const [left, right] = endsOf(all.map(({ x }) => x));
  const [bottom, top] = endsOf(all.map(({ y }) => y));
  const from = ({ x, y }: Place): number => Math.max(x - left, right - x, y - bottom, top - y) || 1;
  const middle = bullseye ?? { x: (left + right) / 2, y: (bottom + top) / 2 };
  const reach = bullseye ? onBoard(all, bullseye) : from(middle);
  const alike = last && (bullseye ? isSame(last.bullseye, bullseye) : !last.bullseye);
  return alike && from(last.middle) <= last.reach && reach > last.reach / 2 ? last : { middle, reach };
}

/** As far as the ring that has everything in it. */
function onBoard(all: Places[], bullseye: Place): number {
  let farthest = 0;
  for (const { x, y } of all)
    for (let row = 0; row < x.length; row += 1) {
      const far = Math.hypot(x[row]! - bullseye.x, y[row]! - bullseye.y);
      if (far > farthest && far < Infinity) farthest = far;
    }
  const step = tickStep(0, farthest || 1, usualRings);
  return Math.ceil((farthest || 1) / step) * step;
}

function isSame(one: Place | null, other: Place): boolean {
  return one?.x === other.x && one.y === other.y;
}

/** Of what is finite. */
function endsOf(columns: Float64Array[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const column of columns)
    for (const value of column)
      if (Number.isFinite(value)) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

/** How far from the bullseye each ring lies, the outermost first. */
export function ringsOf({ reach }: PlaneLayout): number[] {
  const step = tickStep(0, reach, usualRings);
  const count = Math.floor(reach / step + 1e-9);
  return Array.from({ length: count }, (_, i) => (count - i) * step);
}
