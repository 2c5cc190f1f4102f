/** What a step leaves behind as tables: its parameters, and the arithmetic of the next. */
import type { Block, Step, TapeEntry } from "../../engine/types.js";
import type { Cell } from "./csv.js";

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
