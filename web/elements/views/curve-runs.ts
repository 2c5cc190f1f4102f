/** The curves of runs that are compared: of a measure that all have, on scales of their own where losses differ in kind. */
import type { Frame } from "../plot/frame.js";
import { tickCounts } from "../plot/frame.js";
import type { RunLine } from "../plot/marks.js";
import { linear, logarithmic, type Scale } from "../plot/scale.js";
import type { Mark, Scene } from "../view.js";
import { lossDomain, lossLine, pathThrough } from "./curve-layout.js";
import {
  measureDomain,
  measureText,
  pointsOf,
  valueAt,
  type Measure,
  type Measured,
} from "./curve-measures.js";

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

function isApart({ loss, lossParameters, companions }: Scene): boolean {
  return companions.some(
    (run) => run.loss.id !== loss.id || run.lossParameters.some((value, i) => value !== lossParameters[i]),
  );
}

function domainOf(runs: readonly Measured[], measure: Measure, log: boolean): [number, number] {
  if (measure === "loss") {
    const domains = runs.map(({ history }) => lossDomain(history, log, []));
    return [Math.min(...domains.map(([low]) => low)), Math.max(...domains.map(([, high]) => high))];
  }
  return measureDomain(
    runs.flatMap((run) => pointsOf(run, measure).map(([, value]) => value)),
    log,
  );
}

export function curvesOf(scene: Scene, measure: Measure, log: boolean, frame: Frame): Curves {
  const apart = measure === "loss" && isApart(scene);
  const scale = (runs: readonly Measured[]): Scale => {
    const domain = domainOf(runs, measure, log);
    const range: [number, number] = [frame.bottom, frame.top];
    return log ? logarithmic(domain, range) : linear(domain, range, tickCounts(frame).y);
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

export function linesOf({ curves, measure }: Curves, x: Scale, log: boolean): RunLine[] {
  return curves.map((curve) => {
    const { mark, front, history, y } = curve;
    const points = measure === "loss" ? [] : pointsOf(curve, measure);
    const path = measure === "loss" ? lossLine(history, { x, y }, log) : pathThrough(points, { x, y }, log);
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
  return words.sentences(parts);
}

export function numberText({ words }: Scene, value: number | null): string {
  return value === null ? words.text("views.curve.compare.none") : words.number(value);
}
