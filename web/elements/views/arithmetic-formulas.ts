/** The formula of a line with letters, and the same with the numbers of the example in their place. */
import { html, mathml, type TemplateResult } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import { holds } from "../math/condition.js";
import { numberAtom, symbolAtom, type Atom, type Printing } from "../math/print.js";
import { letterOf, powerTakesParentheses, toneOf } from "./arithmetic-letters.js";
import { scalarOf, valuesOf } from "./arithmetic-lines.js";
import { mostInline, parentOf, type Reading } from "./arithmetic-reading.js";

export function renderLetter({ scene }: Reading, entry: TapeEntry): TemplateResult {
  return html`<math>${dressed(entry)(letterOf(entry, scene))}</math>`;
}

function letterAtom({ scene }: Reading, entry: TapeEntry): Atom {
  const content = dressed(entry)(letterOf(entry, scene));
  return { content, dot: "none", negative: false, product: powerTakesParentheses(entry) };
}

/** In the colour of its kind, and found wherever it stands. */
function dressed(entry: TapeEntry, changed = false): (content: TemplateResult) => TemplateResult {
  const classes = `q ${toneOf(entry)}${changed ? " changed" : ""}`;
  return (content) => mathml`<mrow class=${classes} data-q=${entry.id}>${content}</mrow>`;
}

export function withLetters(reading: Reading, entry: TapeEntry): Printing {
  const { words } = reading.scene;
  return {
    atom: (name) => {
      const parent = parentOf(reading, entry, name);
      return parent ? letterAtom(reading, parent) : symbolAtom(name, (content) => content);
    },
    number: (value) => words.number(value),
    if: words.text("views.arithmetic.if"),
    otherwise: words.text("views.arithmetic.otherwise"),
    holds: (condition) => conditionHolds(reading, entry, condition),
    decided: false,
    terms: () => null,
    entries: () => null,
    count: mathml`<mi>n</mi>`,
  };
}

function conditionHolds(reading: Reading, entry: TapeEntry, condition: number): boolean | undefined {
  return holds(entry.formula!, condition, (name) => {
    const parent = parentOf(reading, entry, name);
    return parent && scalarOf(parent, reading.at);
  });
}

/** Those that take a whole row of columns: the letters say more than its numbers side by side. */
const rowFunctions = ["row_sum", "row_mean", "row_max", "log_sum_exp", "softmax"];

/**
 * The same formula with the numbers of the example in place of letters; null where those are too many to write. Of a
 * sum over the examples, `mostTerms` are written out.
 */
export function withNumbers(reading: Reading, entry: TapeEntry, mostTerms: number): Printing | null {
  const { at, count, changes } = reading;
  const { words } = reading.scene;
  const formula = entry.formula!;
  const calls = formula.nodes.filter((node) => node.kind === "call");
  const over = calls.some(({ op }) => op === "sum" || op === "mean");
  const matrices = calls.some(({ op }) => op === "matmul");
  const names = formula.nodes.filter((node) => node.kind === "name");
  const parents = names.map(({ name }) => parentOf(reading, entry, name));
  const write = (parent: TapeEntry, row: number, index: number, value: number): Atom =>
    numberAtom(words.number(value), dressed(parent, changes.has(parent, row, index, value)));
  const few = (parent: TapeEntry | undefined): boolean =>
    parent !== undefined && valuesOf(parent, at).values.length <= (matrices && !over ? mostInline : 1);
  // A name alone says nothing more in numbers than the value itself.
  if (
    !calls.length ||
    calls.some(({ op }) => rowFunctions.includes(op)) ||
    !parents.every(few) ||
    (matrices && entry.rows * entry.cols > 1 && !entry.example)
  )
    return null;
  if (matrices && (calls.some(({ op }) => op === "transpose") || valuesOf(entry, at).values.length > 1))
    return null;
  const rowPrinting = (row: number): Printing => ({
    atom: (name) => {
      const parent = parentOf(reading, entry, name)!;
      const value = scalarOf(parent, row);
      return value === undefined ? letterAtom(reading, parent) : write(parent, row, 0, value);
    },
    number: (value) => words.number(value),
    if: words.text("views.arithmetic.if"),
    otherwise: words.text("views.arithmetic.otherwise"),
    holds: (condition) => conditionHolds(reading, entry, condition),
    decided: true,
    terms: () => terms(reading, entry, mostTerms, rowPrinting),
    entries: (argument) => {
      const node = formula.nodes[argument]!;
      const parent = node.kind === "name" ? parentOf(reading, entry, node.name) : undefined;
      return parent
        ? valuesOf(parent, at).values.map((value, index) => write(parent, at, index, value))
        : null;
    },
    count: mathml`<mn>${count}</mn>`,
  });
  return rowPrinting(at);
}

/** The first terms of a sum over the examples, and the last where the tape holds it. */
function terms(
  { entries, count }: Reading,
  entry: TapeEntry,
  most: number,
  printing: (row: number) => Printing,
): { printings: Printing[]; count: number } | null {
  const rows = Math.max(
    0,
    ...entry.parents.map(({ id }) => entries.get(id)).map((parent) => (parent?.example ? parent.rows : 0)),
  );
  if (!rows) return null;
  const written = Array.from({ length: Math.min(rows, most) }, (_, index) =>
    printing(index === most - 1 ? rows - 1 : index),
  );
  return { printings: written, count };
}
