/** Every step of a run as a table, exactly, by replay: page by page, so that it is seen to go on and can be given up. */
import type { Ledger, Run } from "../../engine/types.js";
import type { Cell } from "./csv.js";

/** Of a longer run every second step is written, or every third … */
export const mostRows = 50_000;
const pageRows = 2048;

/** One step in so many. */
export function strideOf(furthest: number): number {
  return Math.ceil((furthest + 1) / mostRows);
}

type Row = Map<string, number>;

/**
 * Header and rows, from step 0 to the furthest, or to where the run diverges. `run` stands at its start, and moves.
 * `edits`: the t's from which on another loss may be at work, with terms and metrics of its own.
 */
export async function stepsTable(
  run: Pick<Run, "ledger" | "seek">,
  { furthest, edits }: { furthest: number; edits: readonly number[] },
  { signal, progress }: { signal: AbortSignal; progress: (t: number) => void },
): Promise<Cell[][]> {
  const every = strideOf(furthest);
  const rows: Row[] = [];
  for (let from = 0; from <= furthest;) {
    const edit = edits.find((t) => t > from) ?? Infinity;
    const to = Math.min(from + every * pageRows, furthest + 1, edit);
    const page = rowsOf(await run.ledger({ from, to, every }, { signal }));
    rows.push(...page);
    if (page.length < Math.ceil((to - from) / every)) break;
    progress(to - 1);
    from += page.length * every;
    // The next page begins where the run then stands.
    if (from <= furthest) await run.seek(from, { signal });
  }
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [header, ...rows.map((row) => header.map((name) => row.get(name) ?? null))];
}

function rowsOf({ loss, measured }: Ledger): Row[] {
  const { t, trainLoss, validationLoss, penalty, learningRate, terms, metrics } = measured;
  const columns: [string, Float64Array | null][] = [
    ["step", t],
    ["loss", loss],
    ["train_loss", trainLoss],
    ["validation_loss", validationLoss],
    ["penalty", penalty],
    ["learning_rate", learningRate],
    ...terms.map(({ values }, i): [string, Float64Array] => [`term${i + 1}`, values]),
    ...metrics.flatMap(({ id, values, validation }): [string, Float64Array | null][] => [
      [id, values],
      [`validation_${id}`, validation],
    ]),
  ];
  return Array.from(t, (_, row) => {
    const cells = new Map<string, number>();
    for (const [name, values] of columns) {
      const value = values?.[row];
      if (value !== undefined && Number.isFinite(value)) cells.set(name, value);
    }
    return cells;
  });
}
