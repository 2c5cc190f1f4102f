/** The curve as a table: of one run with all that is drawn of it, or of runs that are compared. */
import type { Twin } from "../plot/table.js";
import type { Scene } from "../view.js";
import { measureText, numberText, valueAt, type Curves } from "./curve-runs.js";
import { partAt, type Part } from "./curve-parts.js";

/** Rows; a longer history is told in fewer, wider ones by the engine's own buckets. */
const mostRows = 400;

export function curveTable(
  scene: Scene,
  curves: Curves | null,
  parts: readonly Part[],
  choose: (t: number) => void,
): Twin {
  return curves ? comparedTable(scene, curves, choose) : ownTable(scene, parts, choose);
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
      const stride = Math.max(1, Math.ceil(history.from.length / mostRows));
      return Array.from(history.from.keys())
        .filter((i) => i % stride === 0 || i === history.from.length - 1)
        .map((i) => {
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
  const { words, trail, step, companions } = scene;
  const now = Math.max(step.t, ...companions.map((run) => run.step.t));
  return {
    label: words.text("views.curve.table"),
    caption: words.text("views.curve.compare.caption", { measure: measureText(scene, measure) }),
    columns: [words.text("views.curve.x"), ...curves.map(({ mark }) => mark.name)],
    rows: () =>
      [...new Set([...trail.t, now])]
        .sort((a, b) => a - b)
        .map((t) => ({
          cells: [String(t), ...curves.map((curve) => numberText(scene, valueAt(curve, measure, t)))],
          marked: t === now,
          choose: () => choose(t),
        })),
  };
}
