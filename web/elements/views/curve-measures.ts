/** What a curve may be of: the loss, the learning rate, or a metric that the history tells of. */
import type { Domain } from "../plot/domain.js";
import type { Scene } from "../view.js";
import { bucketAt, isShown } from "./curve-layout.js";

/** "loss", "learning_rate", or the id of a metric. */
export type Measure = string;

export type Measured = Pick<Scene, "step" | "history">;

/** What is known of a measure at these t's, in their order. */
export type Points = [t: number, value: number][];

/** The measures that every run has; the learning rate where it is not the same all along. */
export function measuresOf(scene: Pick<Scene, "step" | "history" | "companions">): Measure[] {
  const runs: Measured[] = [scene, ...scene.companions];
  const rates = new Set(runs.flatMap(({ history }) => [...history.measured.learningRate]));
  const has = ({ history }: Measured, id: string): boolean =>
    history.measured.metrics.some((metric) => metric.id === id && metric.values.some(Number.isFinite));
  const metrics = scene.history.measured.metrics.map(({ id }) => id);
  return [
    "loss",
    ...(rates.size > 1 ? ["learning_rate"] : []),
    ...metrics.filter((id) => runs.every((run) => has(run, id))),
  ];
}

/** Losses and rates may span powers of ten; metrics may be negative. */
export function takesLog(measure: Measure): boolean {
  return measure === "loss" || measure === "learning_rate";
}

/** At the t's where the history was measured; null where it was not. */
export function valuesOf({ history }: Measured, measure: Measure, heldOut = false): Float64Array | null {
  const { learningRate, metrics } = history.measured;
  if (measure === "learning_rate") return heldOut ? null : learningRate;
  const metric = metrics.find(({ id }) => id === measure);
  return (heldOut ? metric?.validation : metric?.values) ?? null;
}

/** At the present t; null where it is not defined. */
export function nowOf({ step }: Measured, measure: Measure, heldOut = false): number | null {
  if (measure === "learning_rate") return heldOut ? null : step.learningRate;
  const metric = step.metrics.find(({ id }) => id === measure);
  return (heldOut ? metric?.validation : metric?.value) ?? null;
}

/** Of another measure than the loss: what the history has, and the present step. */
export function pointsOf(run: Measured, measure: Measure): Points {
  const { t } = run.history.measured;
  const values = valuesOf(run, measure);
  const points: Points = values ? Array.from(t, (at, i) => [at, values[i]!]) : [];
  const now = nowOf(run, measure);
  const before = points.findLastIndex(([at]) => at < run.step.t);
  if (now !== null && points[before + 1]?.[0] !== run.step.t) points.splice(before + 1, 0, [run.step.t, now]);
  return points.filter(([, value]) => Number.isFinite(value));
}

/** What is plotted of one run, step by step. */
export function plottedOf(run: Measured, measure: Measure): Points {
  const { from, to, last } = run.history;
  if (measure !== "loss") return pointsOf(run, measure);
  return Array.from(from, (_, i) => [to[i]! - 1, last[i]!]);
}

/** What a run measured at t, or before it where nothing was measured at t; null where nothing was. */
export function valueAt(run: Measured, measure: Measure, t: number): number | null {
  const { history, step } = run;
  if (measure !== "loss") return pointsOf(run, measure).findLast(([at]) => at <= t)?.[1] ?? null;
  if (t === step.t) return step.loss;
  return history.from.length ? history.last[bucketAt(history, t)]! : null;
}

/** Around these values, with a little room; from 0 on where that is near. */
export function measureDomain(values: readonly number[], log: boolean): Domain {
  const shown = values.filter((value) => isShown(value, log));
  const [low, high] = [Math.min(...shown, Infinity), Math.max(...shown, -Infinity)];
  if (low > high) return log ? [0.1, 10] : [0, 1];
  if (log) return low === high ? [low / 2, high * 2] : [low / 1.15, high * 1.15];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low < high / 2 ? 0 : low - room, high + room];
}

export function measureText({ words }: Pick<Scene, "words">, measure: Measure): string {
  if (measure === "loss") return words.text("views.curve.y");
  return measure === "learning_rate" ? words.name("tape", measure) : words.name("metrics", measure);
}
