/** The tape of a step as it is read for one example. */
import type { TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { cellOf, chosenOf, elementOf, type Chosen } from "./arithmetic-cell.js";
import type { Changes } from "./arithmetic-changes.js";
import { exampleOf, placeIn, valuesOf, type Example } from "./arithmetic-lines.js";

export interface Reading {
  scene: Scene;
  entries: Map<string, TapeEntry>;
  example: Example | null;
  /** Of the data: the example's, or 0 without any. */
  row: number;
  /** How many examples this step has: the tape may hold fewer. */
  count: number;
  changes: Changes;
  chosen: Chosen | null;
}

export function readingOf(scene: Scene, changes: Changes): Reading {
  const { tape } = scene.step;
  const entries = new Map(tape.map((entry) => [entry.id, entry]));
  const example = exampleOf(scene);
  const count = entries.get("examples")?.values[0] ?? tape.find((entry) => entry.example)?.rows ?? 0;
  changes.follow(scene, entries);
  return { scene, entries, example, row: example?.row ?? 0, count, changes, chosen: chosenOf(scene) };
}

/** The entry that a name in another's formula stands for. */
export function parentOf({ entries }: Reading, entry: TapeEntry, name: string): TapeEntry | undefined {
  const link = entry.parents.find(({ symbol }) => symbol === name);
  return link && entries.get(link.id);
}

/** Rows and columns of numbers up to so many are written out in a line. */
export const mostInline = 4;

/** `chosen`: the number that the chosen parameter concerns alone. */
export function plainValue(reading: Reading, entry: TapeEntry, chosen = false): string {
  const { scene, row } = reading;
  const { words } = scene;
  const cell = chosen ? cellOf(reading, entry) : null;
  if (cell) return written([elementOf(entry, cell).value], words);
  const { rows, cols, values } = valuesOf(entry, placeIn(entry, row));
  return values.length <= mostInline
    ? written(values, words)
    : words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) });
}

/** The same of the position before; nothing where that is not known, or too long to write. */
export function plainValueBefore({ scene, row, changes }: Reading, entry: TapeEntry): string {
  const at = placeIn(entry, row);
  const { values } = valuesOf(entry, at);
  const before = values.length <= mostInline ? values.map((_, index) => changes.was(entry, at, index)) : [];
  return before.every((value) => value !== undefined) ? written(before, scene.words) : "";
}

function written(values: number[], words: Scene["words"]): string {
  return values.map((value) => words.number(value, { digits: 6 })).join(", ");
}
