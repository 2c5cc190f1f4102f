/** What to do with a table: which columns go in, which one is predicted, and the experiment that comes of it. */
import type { Cell, Choice, OwnData } from "../../engine/types.js";
import { Breath, rowsAtOnce } from "./breath.js";
import { isMissing } from "./numbers.js";
import type { Column, Recognised } from "./recognise.js";
import { DataProblem } from "./remark.js";

export interface Plan {
  /** Columns, by their places. */
  features: number[];
  target: number;
  /** Whether the target is taken for classes. */
  classes: boolean;
}

/** What training begins with. */
export interface Outcome {
  data: OwnData;
  model: Choice;
  loss: Choice;
  task: "numbers" | "two" | "many";
  rows: number;
  /** Rows without a value somewhere, and where the first of them stands. */
  leftOut: { n: number; row: number };
  /** Rows for which there was no room. */
  cut: number;
}

/** Names that people give to what they want to predict. */
const targetNames = /^(?:y|target|label|labels|class|classes|output|outcome|response|species|price|result)$/i;

export function mayBeTarget(column: Column): boolean {
  return column.kind === "number" || column.kind === "classes";
}

export function mayBeFeature(column: Column): boolean {
  return column.kind === "number";
}

/** Two different values are more likely classes than amounts. */
export function usuallyClasses({ kind, classes }: Column): boolean {
  return kind === "classes" || classes?.length === 2;
}

/** The column that is called so, else the last of classes (one without gaps first), else the last; all other numbers go in. */
export function suggest(columns: readonly Column[]): Plan | null {
  const targets = [...columns.keys()].filter((j) => mayBeTarget(columns[j]!));
  const target =
    targets.findLast((j) => targetNames.test(columns[j]!.name)) ??
    targets.findLast((j) => columns[j]!.kind === "classes" && !columns[j]!.missing) ??
    targets.findLast((j) => columns[j]!.kind === "classes") ??
    targets.at(-1);
  if (target === undefined) return null;
  const features = [...columns.keys()].filter(
    (j) => j !== target && columns[j]!.kind === "number" && !columns[j]!.constant,
  );
  return { features, target, classes: usuallyClasses(columns[target]!) };
}

/** Rejects with DataProblem where the plan can't be carried out. */
export async function carryOut(
  { columns, rows, numbers }: Recognised,
  { features, target, classes }: Plan,
  limits: { rows: number; numbers: number },
  signal?: AbortSignal,
): Promise<Outcome> {
  const goal = columns[target]!;
  const inputs = features.map((j) => columns[j]!);
  const targetAt = (i: number): Cell | null => {
    const cell = rows[i]![target]!;
    if (classes) return isMissing(cell) ? null : cell;
    const value = goal.numbers![i]!;
    return Number.isNaN(value) ? null : value;
  };
  const room = Math.min(limits.rows, Math.floor(limits.numbers / (features.length + 1)));
  const leftOut = { n: 0, row: 0 };
  const taken: number[] = [];
  const found: Cell[] = [];
  const present = new Set<Cell>();
  const breath = new Breath(signal);
  let cut = 0;
  for (let i = 0; i < rows.length; i += 1) {
    if (i % rowsAtOnce === 0) await breath.take();
    const value = targetAt(i);
    if (value === null || inputs.some((input) => Number.isNaN(input.numbers![i]!))) {
      if (leftOut.n++ === 0) leftOut.row = numbers[i]!;
    } else if (taken.length === room) cut += 1;
    else {
      taken.push(i);
      found.push(value);
      if (classes) present.add(value);
    }
  }
  if (taken.length < 2) throw new DataProblem("too_few_rows", { n: taken.length });
  const kinds = classes ? goal.classes!.filter((each) => present.has(each)) : null;
  if (kinds && kinds.length < 2) throw new DataProblem("one_class", { name: goal.name });
  const task = !kinds ? "numbers" : kinds.length === 2 ? "two" : "many";
  const used: OwnData["columns"] = {};
  for (const { name, numbers: values } of inputs) {
    const own = (used[name] = new Float64Array(taken.length));
    for (let i = 0; i < taken.length; i += 1) {
      if (i % rowsAtOnce === 0) await breath.take();
      own[i] = values![taken[i]!]!;
    }
  }
  used[goal.name] = kinds ? found : new Float64Array(found as number[]);
  return {
    data: {
      columns: used,
      target: goal.name,
      features: inputs.map(({ name }) => name),
      ...(kinds && { classes: kinds }),
    },
    ...beginning(task, features.length),
    task,
    rows: taken.length,
    leftOut,
    cut,
  };
}

/** The simplest model and the usual loss for a kind of target. */
export function beginning(task: Outcome["task"], features: number): Pick<Outcome, "model" | "loss"> {
  const line = features ? "linear" : "constant";
  switch (task) {
    case "numbers":
      return { model: { id: line }, loss: { id: "mse" } };
    case "two":
      return { model: { id: line }, loss: { id: "bce" } };
    case "many":
      return { model: { id: features ? "softmax-linear" : line }, loss: { id: "softmax_cross_entropy" } };
  }
}
