/** Where the fit puts each row of the data: which kind of plot it is, and what its axes stand for. */
import { max } from "d3-array";
import type { AxisLabel } from "../plot/axes.js";
import type { Domain } from "../plot/domain.js";
import { stickyDomain } from "../plot/domain.js";
import type { Scene } from "../view.js";

/**
 * curve: a feature across, the target up. strip: no feature, the target across and points stacked. field: two
 * features, the prediction as a field of colour. against: the target across, its prediction up.
 */
export type Kind = "curve" | "strip" | "field" | "against";

/** Values in the data's own units, a row each. */
export interface Layout {
  kind: Kind;
  x: Float64Array;
  y: Float64Array;
  /** The prediction on the axis of the target; for a field, the probability. */
  prediction: Float64Array;
  xLabel: AxisLabel;
  yLabel: AxisLabel;
  classes: string[] | null;
  /** The field is of several classes, each with a probability of its own. */
  regions: boolean;
  /** Where the two classes stand on the axis of the target: 0 and 1, as a probability does, or ±1 for a score. */
  levels: readonly [number, number];
  xDomain: Domain;
  yDomain: Domain;
}

export function kindOf(scene: Scene): Kind {
  const features = scene.setup.data.features.length;
  if (features === 0) return "strip";
  if (features === 1) return "curve";
  const { task } = scene.setup;
  return features === 2 && (task === "binary" || task === "multiclass") ? "field" : "against";
}

/** Whether points of this kind of plot can be moved, and along which axes. */
export function movable(kind: Kind): { x: boolean; y: boolean } {
  return {
    x: kind === "curve" || kind === "field",
    y: kind === "curve" || kind === "field" || kind === "strip",
  };
}

export function layOut(scene: Scene, last: Layout | null): Layout {
  const { setup, step, words } = scene;
  const kind = kindOf(scene);
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
  const score = scene.loss.id === "hinge";
  const levels = score ? ([-1, 1] as const) : ([0, 1] as const);
  const share: Domain = score ? [-2.6, 2.6] : [-0.12, 1.12];
  const values = score && target.classes ? onLevels(target.values) : target.values;
  const base = { kind, prediction, classes: target.classes, regions: setup.task === "multiclass", levels };
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
  const { losses } = scene.step.natural;
  const { validation } = scene.setup.data;
  let worst: number | undefined;
  for (let row = 0; row < losses.length; row += 1) {
    if (validation[row] || Number.isNaN(losses[row])) continue;
    if (worst === undefined || losses[row]! > losses[worst]!) worst = row;
  }
  return worst;
}
