/** The one number of each entry that the chosen parameter concerns: its own place, or that of the unit it belongs to. */
import type { Block, TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { parameterBlock } from "./arithmetic-letters.js";
import { placeOf } from "./block-names.js";
import { placeIn } from "./arithmetic-lines.js";
import type { Reading } from "./arithmetic-reading.js";

/** A place among the numbers of an entry; of entries with a row for each example, the row is the example's. */
export interface Cell {
  row: number;
  column: number;
}

/** One number of an entry, and where it stands as `valuesOf` counts. */
export interface Element {
  at: number;
  index: number;
  value: number;
}

/** The chosen parameter, and where it stands in its block. */
export interface Chosen extends Cell {
  block: Block;
  /** The entries that have a number for each parameter of the block. */
  ofBlock: ReadonlySet<string>;
}

export function chosenOf(scene: Scene): Chosen | null {
  const { step, parameter } = scene;
  if (parameter === null) return null;
  const block = step.blocks.find(
    ({ offset, rows, cols }) => parameter >= offset && parameter < offset + rows * cols,
  );
  if (!block) return null;
  const index = parameter - block.offset;
  const ofBlock = step.tape.filter((entry) => likeBlock(entry, scene) === block).map(({ id }) => id);
  return {
    block,
    row: index % block.rows,
    column: Math.floor(index / block.rows),
    ofBlock: new Set(ofBlock),
  };
}

/** The block that an entry has a number for each parameter of, null where there is none. */
export function likeBlock(entry: TapeEntry, scene: Scene): Block | null {
  const name = parameterBlock(entry, scene);
  const block = scene.step.blocks.find((each) => each.name === name);
  return block && !entry.example && block.rows === entry.rows && block.cols === entry.cols ? block : null;
}

/** Whether the number `index` of an entry is the chosen parameter's own, as its value, its gradient or its step are. */
export function isChosen(entry: TapeEntry, index: number, chosen: Chosen | null): boolean {
  if (!chosen || !chosen.ofBlock.has(entry.id)) return false;
  return index === chosen.column * entry.rows + chosen.row;
}

/** The one number of an entry that there is something to say of; null where it has several and none is chosen. */
export function cellOf({ chosen, row }: Reading, entry: TapeEntry): Cell | null {
  const { rows, cols, example } = entry;
  if (cols === 1 && (example || rows === 1)) return { row: example ? placeIn(entry, row) : 0, column: 0 };
  if (!chosen) return null;
  if (chosen.ofBlock.has(entry.id)) return { row: chosen.row, column: chosen.column };
  const ofUnits = example && cols === chosen.block.cols && isOfLayer(entry, chosen.block);
  return ofUnits ? { row: placeIn(entry, row), column: chosen.column } : null;
}

/** Whether it tells of the units of the layer that the block belongs to. */
function isOfLayer(entry: TapeEntry, block: Block): boolean {
  if (entry.parents.some(({ id, symbol }) => symbol === "weight" && id === weightBeside(block)))
    return entry.parents.some(({ symbol }) => symbol === "bias");
  const [own, its] = [placeOf(entry.id), placeOf(block.name)];
  return its.layer !== null && own.layer === its.layer && own.head === its.head;
}

/** The weights of the layer that a block of weights or biases belongs to. */
function weightBeside({ name }: Block): string {
  return `${name.slice(0, name.lastIndexOf(".") + 1)}weight`;
}

/** The number at a place; an entry of one row or column has the same one in all. */
export function elementOf(entry: TapeEntry, { row, column }: Cell): Element {
  const inRow = entry.rows === 1 ? 0 : row;
  const inColumn = entry.cols === 1 ? 0 : column;
  const flat = inColumn * entry.rows + inRow;
  return {
    at: entry.example ? inRow : 0,
    index: entry.example ? inColumn : flat,
    value: entry.values[flat]!,
  };
}
