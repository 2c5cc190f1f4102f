/** Where the fit puts each row of the data: which kind of plot it is, and what its axes stand for. */
import { max } from "d3-array";
import { classNames } from "../class-names.js";
import type { AxisLabel } from "../plot/axes.js";
import type { Domain } from "../plot/domain.js";
import { stickyDomain } from "../plot/domain.js";
import { givesProbability } from "../loss-info.js";
import type { Place } from "../points.js";
import { rowLosses } from "../row-losses.js";
import type { Scene } from "../view.js";

/**
 * curve: a feature across, the target up. strip: no feature, the target across and points stacked. field: two
 * features, the prediction as a field of colour. against: the target across, its prediction up. shares: a feature across,
 * the probability of each of several classes up, and above them a band for the points of each class.
 */
export type FitKind = "curve" | "strip" | "field" | "against" | "shares";

/** plane: the prediction itself is a place, which the view of the plane lays out. */
export type Kind = FitKind | "plane";

/** Values in the data's own units, a row each. */
export interface Layout {
  kind: Kind;
  x: Float64Array;
  y: Float64Array;
  /** The prediction on the axis of the target; for a field, the probability; for shares, that of the row's own class. */
  prediction: Float64Array;
  xLabel: AxisLabel;
  yLabel: AxisLabel;
  /** What they are called. */
  classes: string[] | null;
  /** There are several classes, each with a probability of its own. */
  regions: boolean;
  /**
   * Where the classes stand on the axis of the target: two at 0 and 1, as a probability does, or at ±1 for a score;
   * several in bands of their own.
   */
  levels: readonly number[];
  xDomain: Domain;
  yDomain: Domain;
  /** Along which axes points can be moved. */
  movable: { x: boolean; y: boolean };
  /** The shape of every point; null where its class has one. */
  shape: string | null;
  /** By how much a point is drawn away from the values that move it. */
  offset: Place;
}

export type FitLayout = Layout & { kind: FitKind };

export function kindOf({ data, task }: Scene["setup"]): FitKind {
  const features = data.features.length;
  if (features === 0) return "strip";
  if (features === 1) return task === "multiclass" ? "shares" : "curve";
  return features === 2 && (task === "binary" || task === "multiclass") ? "field" : "against";
}

function movable(kind: FitKind): Layout["movable"] {
  return {
    x: kind === "curve" || kind === "field" || kind === "shares",
    y: kind !== "against",
  };
}

export function layOut(scene: Scene, last: Layout | null): FitLayout {
  const { setup, step, words } = scene;
  const kind = kindOf(setup);
  const target = setup.data.targets[0]!;
  const [first, second] = setup.data.features;
  const label = ({ name, unit }: { name: string; unit: string }): AxisLabel => ({
    name: words.column(name),
    unit,
  });
  const targetLabel = label(target);
  // Of several outputs the first.
  const prediction = step.natural.predictions.subarray(0, setup.data.ids.length);
  const kept =
    last?.kind === kind &&
    last.xLabel.name === (first && kind !== "against" ? label(first) : targetLabel).name;
  const score = !givesProbability(scene.loss);
  const levels = score ? ([-1, 1] as const) : ([0, 1] as const);
  const share: Domain = score ? [-2.6, 2.6] : [-0.12, 1.12];
  const values = score && target.classes ? onLevels(target.values) : target.values;
  const base = {
    kind,
    prediction,
    classes: classNames(scene),
    regions: setup.task === "multiclass",
    levels,
    movable: scene.rules?.locks("points") ? { x: false, y: false } : movable(kind),
    shape: null,
    offset: { x: 0, y: 0 },
  };
  switch (kind) {
    case "curve":
      return {
        ...base,
        x: first!.values,
        y: values,
        xLabel: label(first!),
        yLabel: targetLabel,
        xDomain: stickyDomain(kept ? last.xDomain : null, first!.values),
        yDomain: target.classes ? share : stickyDomain(kept ? last.yDomain : null, target.values),
      };
    case "shares": {
      const bands = target.classes!.map((_, index) => 1 + band * (index + 1));
      const rows = target.values.length;
      return {
        ...base,
        x: first!.values,
        y: inBands(target.values, bands),
        prediction: target.values.map((of, row) => step.natural.predictions[of * rows + row]!),
        xLabel: label(first!),
        yLabel: { name: words.text("views.fit.probability"), unit: "" },
        levels: bands,
        xDomain: stickyDomain(kept ? last.xDomain : null, first!.values),
        yDomain: [-0.03, 1 + band * (bands.length + 0.8)],
      };
    }
    case "field":
      return {
        ...base,
        x: first!.values,
        y: second!.values,
        xLabel: label(first!),
        yLabel: label(second!),
        xDomain: stickyDomain(kept ? last.xDomain : null, first!.values),
        yDomain: stickyDomain(kept ? last.yDomain : null, second!.values),
      };
    case "strip": {
      const xDomain = target.classes ? share : stickyDomain(kept ? last.xDomain : null, target.values);
      const stacked = kept && last.x === values ? last.y : stack(values, xDomain);
      return {
        ...base,
        x: values,
        y: stacked,
        xLabel: targetLabel,
        yLabel: { name: "", unit: "" },
        xDomain,
        yDomain: [0, Math.max(8, (max(stacked) ?? 0) + 1)],
      };
    }
    case "against": {
      const domain = target.classes ? share : stickyDomain(kept ? last.xDomain : null, target.values);
      return {
        ...base,
        x: values,
        y: prediction,
        xLabel: { name: words.text("views.fit.actual", { name: targetLabel.name }), unit: target.unit },
        yLabel: { name: words.text("views.fit.predicted", { name: targetLabel.name }), unit: target.unit },
        xDomain: domain,
        yDomain: domain,
      };
    }
  }
}

/** How far the bands of several classes are apart, above the probability of 1. */
const band = 0.07;

const banded = new WeakMap<Float64Array, Float64Array>();

/** Classes as the heights of their bands; the same array for the same classes. */
function inBands(classes: Float64Array, bands: readonly number[]): Float64Array {
  let found = banded.get(classes);
  if (!found) banded.set(classes, (found = classes.map((each) => bands[each]!)));
  return found;
}

const scores = new WeakMap<Float64Array, Float64Array>();

/** Classes 0 and 1 as the sides -1 and 1 of a score; the same array for the same classes. */
function onLevels(classes: Float64Array): Float64Array {
  let found = scores.get(classes);
  if (!found) scores.set(classes, (found = classes.map((each) => (each ? 1 : -1))));
  return found;
}

/** Points of a strip stand on one another where they would overlap: how many lie beneath each. */
function stack(values: Float64Array, [low, high]: Domain): Float64Array {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const bin = Math.round(((value - low) / (high - low)) * 72);
    const height = (heights.get(bin) ?? 0) + 1;
    heights.set(bin, height);
    return height - 0.5;
  });
}

/** The rows from left to right (then upwards), as the keyboard visits them: sorted once that is asked for. */
export class ReadingOrder {
  private sorted: readonly number[] | null = null;
  private last = { row: -1, rank: -1 };

  constructor(private readonly places: Pick<Layout, "x" | "y">) {}

  get rows(): readonly number[] {
    const { x, y } = this.places;
    return (this.sorted ??= Array.from(x.keys()).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!));
  }

  /** How many rows stand before this one. */
  rank(row: number): number {
    const { places, last } = this;
    if (last.row === row) return last.rank;
    const { x, y } = places;
    let rank = 0;
    for (let other = 0; other < x.length; other += 1) {
      const [dx, dy] = [x[other]! - x[row]!, y[other]! - y[row]!];
      if (dx < 0 || (dx === 0 && (dy < 0 || (dy === 0 && other < row)))) rank += 1;
    }
    this.last = { row, rank };
    return rank;
  }
}

/** The training row of the largest loss. */
export function worstRow(scene: Scene): number | undefined {
  const losses = rowLosses(scene);
  const { validation } = scene.setup.data;
  let worst: number | undefined;
  for (let row = 0; row < losses.length; row += 1) {
    if (validation[row] || Number.isNaN(losses[row])) continue;
    if (worst === undefined || losses[row]! > losses[worst]!) worst = row;
  }
  return worst;
}
