/** The steps that the history lists: evenly spread ones, and all that were changed, named or are on show. */
import type { Scene } from "../view.js";
import { bucketAt } from "./curve-layout.js";
import { nowOf, valuesOf, type Measure } from "./curve-measures.js";
import { editText } from "./curve-text.js";
import type { HistoryAnswer, HistoryQuery } from "./history-query.js";

const mostSpread = 64;

/** A column of what was measured: "train_loss", or what a curve may be of. */
export interface MeasuredColumn {
  measure: Measure;
  heldOut: boolean;
}

export interface StepRow {
  t: number;
  name: string | null;
  /** Null where it was not kept for this very step. */
  loss: number | null;
  heldOut: number | null;
  /** One for each of `measuredColumns`. */
  measured: (number | null)[];
  /** Over all training rows, with the parameters; null where the path has no such position. */
  place: { objective: number; parameters: number[] } | null;
  edit: string | null;
}

/** The last step that has been worked out. */
export function furthestOf({ history, step }: Pick<Scene, "history" | "step">): number {
  return Math.max(step.t, (history.to.at(-1) ?? 1) - 1);
}

/** None where they are not asked for. */
export function measuredColumns({ history }: Scene, { metrics }: HistoryQuery): MeasuredColumn[] {
  if (!metrics) return [];
  return [
    { measure: "train_loss", heldOut: false },
    { measure: "learning_rate", heldOut: false },
    ...history.measured.metrics.flatMap(({ id, validation }) => [
      { measure: id, heldOut: false },
      ...(validation ? [{ measure: id, heldOut: true }] : []),
    ]),
  ];
}

export function rowsOf(scene: Scene, { path }: HistoryAnswer, query: HistoryQuery): StepRow[] {
  const { history, step } = scene;
  const { names, metrics } = query;
  const furthest = furthestOf(scene);
  const columns = measuredColumns(scene, query);
  const spread = path?.t ?? (metrics ? history.measured.t : history.from);
  const stride = Math.max(1, Math.ceil(spread.length / mostSpread));
  const all = new Set([
    ...spread.filter((_, i) => i % stride === 0),
    ...history.edits,
    ...names.map(({ t }) => t),
    step.t,
    furthest,
  ]);
  return [...all]
    .filter((t) => t <= furthest)
    .sort((a, b) => a - b)
    .map((t) => ({
      t,
      name: names.find((named) => named.t === t)?.name ?? null,
      loss: lossAt(scene, t),
      heldOut:
        t === step.t
          ? step.validationLoss
          : (history.measured.validationLoss?.[measuredAt(scene, t)] ?? null),
      measured: columns.map((column) => measuredOf(scene, column, t)),
      place: placeAt(path, t),
      edit: history.edits.includes(t) ? editText(scene, t) : null,
    }));
}

function measuredOf(scene: Scene, { measure, heldOut }: MeasuredColumn, t: number): number | null {
  const { step, history } = scene;
  const loss = measure === "train_loss";
  if (t === step.t) return loss ? step.trainLoss : nowOf(scene, measure, heldOut);
  const values = loss ? history.measured.trainLoss : valuesOf(scene, measure, heldOut);
  const value = values?.[measuredAt(scene, t)];
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function measuredAt({ history }: Scene, t: number): number {
  return history.measured.t.indexOf(t);
}

function lossAt({ history, step }: Scene, t: number): number | null {
  if (t === step.t) return step.loss;
  const bucket = bucketAt(history, t);
  if (history.from[bucket] === t) return history.first[bucket]!;
  return history.to[bucket]! - 1 === t ? history.last[bucket]! : null;
}

function placeAt(path: HistoryAnswer["path"], t: number): StepRow["place"] {
  const at = path ? path.t.indexOf(t) : -1;
  if (!path || at < 0) return null;
  const { rows, cols, values } = path.parameters;
  return {
    objective: path.loss[at]!,
    parameters: Array.from({ length: cols }, (_, column) => values[column * rows + at]!),
  };
}
