/** The curves of runs that are compared: of a metric, or of losses, on scales of their own where they differ in kind. */
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3-scale";
import type { Frame } from "../plot/frame.js";
import { tickCounts } from "../plot/frame.js";
import type { RunLine } from "../plot/marks.js";
import type { Mark, Scene } from "../view.js";
import { bucketAt, lossDomain, lossLine } from "./curve-layout.js";

/** "loss", or the id of a metric. */
export type Measure = string;

type Scale = ScaleContinuousNumeric<number, number>;
type Measured = Pick<Scene, "step" | "history" | "trail" | "loss" | "lossParameters">;

interface Curve extends Measured {
  mark: Mark;
  front: boolean;
  y: Scale;
}

export interface Curves {
  measure: Measure;
  /** Losses of different kinds have no scale in common. */
  apart: boolean;
  /** In the order of the runs' colours. */
  curves: Curve[];
}

/** How the runs can be measured against one another: by their losses, and by metrics that all of them have. */
export function measuresOf({ step, companions }: Scene): Measure[] {
  const common = step.metrics.filter(
    ({ id, value }) =>
      value !== null && companions.every((run) => run.step.metrics.some((metric) => metric.id === id)),
  );
  return ["loss", ...common.map(({ id }) => id)];
}

export function isApart({ loss, lossParameters, companions }: Scene): boolean {
  return companions.some(
    (run) => run.loss.id !== loss.id || run.lossParameters.some((value, i) => value !== lossParameters[i]),
  );
}

/** The values of one run at the steps where they are known. */
function pointsOf({ trail }: Measured, metric: string): [t: number, value: number][] {
  const values = trail.metrics[metric] ?? [];
  return trail.t.flatMap((t, i) => {
    const value = values[i];
    return value === null || value === undefined ? [] : ([[t, value]] as [number, number][]);
  });
}

/** What is plotted of one run, step by step. */
export function valuesOf(run: Measured, measure: Measure): [t: number, value: number][] {
  const { from, to, last } = run.history;
  if (measure !== "loss") return pointsOf(run, measure);
  return Array.from(from, (_, i) => [to[i]! - 1, last[i]!]);
}

function domainOf(runs: readonly Measured[], measure: Measure, log: boolean): [number, number] {
  if (measure === "loss") {
    const domains = runs.map(({ history }) => lossDomain(history, log, []));
    return [Math.min(...domains.map(([low]) => low)), Math.max(...domains.map(([, high]) => high))];
  }
  const values = runs.flatMap((run) => pointsOf(run, measure).map(([, value]) => value));
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  if (low > high) return [0, 1];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low < high / 2 ? 0 : low - room, high + room];
}

export function curvesOf(scene: Scene, measure: Measure, log: boolean, frame: Frame): Curves {
  const apart = measure === "loss" && isApart(scene);
  const scale = (runs: readonly Measured[]): Scale => {
    const y = (log ? scaleLog() : scaleLinear())
      .domain(domainOf(runs, measure, log))
      .range([frame.bottom, frame.top]);
    return log ? y : y.nice(tickCounts(frame).y);
  };
  const runs = [
    { ...scene, mark: scene.comparing!, front: true },
    ...scene.companions.map((run) => ({ ...run, mark: run, front: false })),
  ];
  const shared = scale(runs);
  const curves = runs.map((run) => ({ ...run, y: apart ? scale([run]) : shared }));
  curves.sort((a, b) => a.mark.colour.localeCompare(b.mark.colour));
  return { measure, apart, curves };
}

/** What a run measured at t, or before it where nothing was measured at t; null where nothing was. */
export function valueAt(run: Measured, measure: Measure, t: number): number | null {
  const { history, step } = run;
  if (measure !== "loss") return pointsOf(run, measure).findLast(([at]) => at <= t)?.[1] ?? null;
  if (t === step.t) return step.loss;
  return history.from.length ? history.last[bucketAt(history, t)]! : null;
}

export function linesOf({ curves, measure }: Curves, x: Scale, log: boolean): RunLine[] {
  return curves.map((curve) => {
    const { mark, front, history, y } = curve;
    const points = pointsOf(curve, measure);
    const path =
      measure === "loss"
        ? lossLine(history, { x, y }, log)
        : points.map(([t, value], i) => `${i ? "L" : "M"}${x(t)} ${y(value)}`).join("");
    const last = measure === "loss" ? (history.to.at(-1) ?? 1) - 1 : (points.at(-1)?.[0] ?? 0);
    const value = valueAt(curve, measure, last);
    const seen = value !== null && Number.isFinite(value) && (!log || value > 0);
    return { mark, front, path, end: seen ? { x: x(last), y: y(value) } : null };
  });
}

/** Where the runs stand, in a sentence or two. */
export function comparedSummary(scene: Scene, { apart, curves, measure }: Curves, t: number): string {
  const { words } = scene;
  const values = curves.map((curve) =>
    words.text("views.curve.compare.value", {
      name: curve.mark.name,
      value: numberText(scene, valueAt(curve, measure, t)),
    }),
  );
  const parts = [
    words.text("views.curve.compare.at", {
      t: String(t),
      measure: measureText(scene, measure),
      values: values.join(words.text("views.curve.compare.separator")),
    }),
  ];
  if (apart) parts.push(words.text("views.curve.compare.apart"));
  for (const { mark, step } of curves) {
    if (step.status === "diverged")
      parts.push(words.text("views.curve.compare.diverged", { name: mark.name, t: String(step.t) }));
  }
  return parts.join(" ");
}

export function numberText({ words }: Scene, value: number | null): string {
  return value === null ? words.text("views.curve.compare.none") : words.number(value);
}

export function measureText({ words }: Scene, measure: Measure): string {
  return measure === "loss" ? words.text("views.curve.y") : words.name("metrics", measure);
}
