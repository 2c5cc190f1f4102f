/** The curve as a table: of one run with all that is drawn of it, or of runs that are compared. */
import type { Twin } from "../plot/table.js";
import type { Scene } from "../view.js";
import { measureText, pointsOf, valueAt, type Measure } from "./curve-measures.js";
import { partAt, type Part } from "./curve-parts.js";
import { numberText, type Curves } from "./curve-runs.js";

/** Rows; a longer history is told in fewer, wider ones by the engine's own buckets. */
const mostRows = 400;

export function curveTable(
  scene: Scene,
  measure: Measure,
  curves: Curves | null,
  parts: readonly Part[],
  choose: (t: number) => void,
): Twin {
  if (curves) return comparedTable(scene, curves, choose);
  return measure === "loss" ? ownTable(scene, parts, choose) : measureTable(scene, measure, parts, choose);
}

/** Evenly spread, with the last, and those that `keep`. */
function spread(all: readonly number[], keep: (t: number) => boolean): number[] {
  const stride = Math.max(1, Math.ceil(all.length / mostRows));
  return all.filter((t, i) => i % stride === 0 || i === all.length - 1 || keep(t));
}

function measureTable(
  scene: Scene,
  measure: Measure,
  parts: readonly Part[],
  choose: (t: number) => void,
): Twin {
  const { words, step } = scene;
  const number = (value: number | null): string =>
    value === null ? words.text("views.curve.compare.none") : words.number(value, { digits: 6 });
  return {
    label: words.text("views.curve.table"),
    caption: words.text("views.curve.metric.caption", { measure: measureText(scene, measure) }),
    columns: [words.text("views.curve.x"), ...parts.map(({ name }) => name)],
    rows: () =>
      spread(
        pointsOf(scene, measure).map(([t]) => t),
        (t) => t === step.t,
      ).map((t) => ({
        cells: [String(t), ...parts.map((part) => number(partAt(scene, part, t)))],
        marked: t === step.t,
        choose: () => choose(t),
      })),
  };
}

function ownTable(scene: Scene, parts: readonly Part[], choose: (t: number) => void): Twin {
  const { history, words, step } = scene;
  const several = history.from.some((from, i) => history.to[i]! - from > 1);
  const keys = several ? (["first", "last", "least", "most"] as const) : (["batch"] as const);
  const number = (value: number): string => words.number(value, { digits: 6 });
  return {
    label: words.text("views.curve.table"),
    caption: words.text("views.curve.caption"),
    columns: [
      words.text(several ? "views.curve.from" : "views.curve.x"),
      ...keys.map((key) => words.text(`views.curve.${key}`)),
      ...parts.map(({ name }) => name),
    ],
    rows: () => {
      return spread([...history.from.keys()], () => false).map((i) => {
        const [from, to] = [history.from[i]!, history.to[i]! - 1];
        const losses = several
          ? [history.first[i]!, history.last[i]!, history.min[i]!, history.max[i]!]
          : [history.last[i]!];
        return {
          cells: [
            several && to > from
              ? words.text("views.curve.span", { from: String(from), to: String(to) })
              : String(from),
            ...losses.map(number),
            ...parts.map((part) => {
              const value = partAt(scene, part, from);
              return value === null ? "" : number(value);
            }),
          ],
          marked: step.t >= from && step.t <= to,
          choose: () => choose(from),
        };
      });
    },
  };
}

function comparedTable(scene: Scene, { curves, measure }: Curves, choose: (t: number) => void): Twin {
  const { words, history, step, companions } = scene;
  const now = Math.max(step.t, ...companions.map((run) => run.step.t));
  return {
    label: words.text("views.curve.table"),
    caption: words.text("views.curve.compare.caption", { measure: measureText(scene, measure) }),
    columns: [words.text("views.curve.x"), ...curves.map(({ mark }) => mark.name)],
    rows: () =>
      spread(
        [...new Set([...history.measured.t, now])].sort((a, b) => a - b),
        (t) => t === now,
      ).map((t) => ({
        cells: [String(t), ...curves.map((curve) => numberText(scene, valueAt(curve, measure, t)))],
        marked: t === now,
        choose: () => choose(t),
      })),
  };
}
