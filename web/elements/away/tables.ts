/** What a run leaves behind as tables: its history, its parameters, and the arithmetic of the next step. */
import type { Block, History, Step, TapeEntry } from "../../engine/types.js";
import type { Cell } from "./csv.js";

/**
 * A row for each stretch of steps that the history keeps, and for each step at which all rows were measured. The loss
 * is the batch's, penalty included; of a stretch its first, last, smallest and largest.
 */
export function historyTable({ from, to, first, last, min, max, measured }: History): Cell[][] {
  const stretches = new Map([...from].map((t, i) => [t, i]));
  const measurements = new Map([...measured.t].map((t, i) => [t, i]));
  const terms = measured.terms.map((_, i) => `term${i + 1}`);
  const header = ["step", "until", "loss", "last", "min", "max", "train_loss", "validation_loss", "penalty"];
  const rows = [...new Set([...stretches.keys(), ...measurements.keys()])]
    .sort((a, b) => a - b)
    .map((t): Cell[] => {
      const i = stretches.get(t);
      const m = measurements.get(t);
      return [
        t,
        ...(i === undefined
          ? [null, null, null, null, null]
          : [to[i]! - 1, first[i]!, last[i]!, min[i]!, max[i]!]),
        ...(m === undefined
          ? [null, null, null, ...terms.map(() => null)]
          : [
              measured.trainLoss[m]!,
              measured.validationLoss?.[m] ?? null,
              measured.penalty[m]!,
              ...measured.terms.map(({ values }) => values[m]!),
            ]),
      ];
    });
  return [[...header, ...terms], ...rows];
}

/** A row for each parameter, rows and columns counted from 1. */
export function parametersTable({ parameters, gradient, delta, blocks, natural }: Step): Cell[][] {
  const own = natural.parameters;
  const header = ["block", "row", "column", "value", "gradient", "change", ...(own ? ["in_data_units"] : [])];
  const rows = blocks.flatMap((block) =>
    places(block).map(([row, column], i): Cell[] => {
      const at = block.offset + i;
      return [
        block.name,
        row,
        column,
        parameters[at]!,
        gradient[at]!,
        delta[at]!,
        ...(own ? [own[at]!] : []),
      ];
    }),
  );
  return [header, ...rows];
}

/** A row for each number on the tape. An example is a row of the data, counted from 1. */
export function arithmeticTable(tape: readonly TapeEntry[]): Cell[][] {
  const header = ["entry", "example", "row", "column", "value", "unit", "formula"];
  const rows = tape.flatMap((entry) =>
    places(entry).map(([row, column], i): Cell[] => {
      const example = entry.example?.[row - 1];
      return [
        entry.id,
        example === undefined ? null : example + 1,
        row,
        column,
        entry.values[i]!,
        entry.unit,
        entry.formula?.text ?? null,
      ];
    }),
  );
  return [header, ...rows];
}

/** Of a matrix by columns. */
function places({ rows, cols }: Pick<Block, "rows" | "cols">): [row: number, column: number][] {
  return Array.from({ length: rows * cols }, (_, i) => [(i % rows) + 1, Math.floor(i / rows) + 1]);
}
