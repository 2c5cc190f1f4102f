/** The tape of a step as it is read for one example. */
import type { TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { exampleOf, scalarOf, valuesOf, type Example } from "./arithmetic-lines.js";

export interface Reading {
  scene: Scene;
  entries: Map<string, TapeEntry>;
  example: Example | null;
  /** The example's place in the entries. */
  at: number;
  /** How many examples this step has: the tape may hold fewer. */
  count: number;
}

export function readingOf(scene: Scene): Reading {
  const { tape } = scene.step;
  const entries = new Map(tape.map((entry) => [entry.id, entry]));
  const example = exampleOf(scene);
  const count = entries.get("examples")?.values[0] ?? tape.find((entry) => entry.example)?.rows ?? 0;
  return { scene, entries, example, at: example?.at ?? 0, count };
}

/** The entry that a name in another's formula stands for. */
export function parentOf({ entries }: Reading, entry: TapeEntry, name: string): TapeEntry | undefined {
  const link = entry.parents.find(({ symbol }) => symbol === name);
  return link && entries.get(link.id);
}

/** Rows and columns of numbers up to so many are written out in a line. */
export const mostInline = 4;

export function plainValue({ scene, at }: Reading, entry: TapeEntry): string {
  const { words } = scene;
  const { rows, cols, values } = valuesOf(entry, at);
  return values.length <= mostInline
    ? values.map((value) => words.number(value, { digits: 6 })).join(", ")
    : words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) });
}

interface Numbers {
  t: number;
  row: number | null;
  values: Map<string, number>;
}

/** What each entry was at the position before, for the same example: to mark what changed. */
export class Changes {
  private previous: Numbers | null = null;
  private now: Numbers | null = null;

  follow({ scene, example, at }: Reading): void {
    const { t, tape } = scene.step;
    const row = example?.row ?? null;
    if (this.now && (this.now.t !== t || this.now.row !== row)) this.previous = this.now;
    const values = new Map<string, number>();
    for (const entry of tape) {
      const value = scalarOf(entry, at);
      if (value !== undefined) values.set(entry.id, value);
    }
    this.now = { t, row, values };
    if (this.previous?.row !== row) this.previous = null;
  }

  /** The number an entry was and the one it is; null where either is unknown. */
  of({ id }: TapeEntry): { was: number; is: number } | null {
    const was = this.previous?.values.get(id);
    const is = this.now?.values.get(id);
    return was === undefined || is === undefined ? null : { was, is };
  }
}
