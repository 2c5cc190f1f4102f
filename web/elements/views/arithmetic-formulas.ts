/** The formula of a line with letters, and the same with the numbers of the example in their place. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import { numberAtom, operator, printFormula, symbolAtom, type Atom, type Printing } from "../math/print.js";
import { letterOf, powerTakesParentheses, toneOf } from "./arithmetic-letters.js";
import { cellOf, elementOf, isChosen, type Cell } from "./arithmetic-cell.js";
import { placeIn } from "./arithmetic-lines.js";
import { parentOf, type Reading } from "./arithmetic-reading.js";

export function renderLetter({ scene }: Reading, entry: TapeEntry): TemplateResult {
  return html`<math>${dressed(entry)(letterOf(entry, scene))}</math>`;
}

/** The line of an entry: its letter, the formula with letters, and below it with numbers where those say more. */
export function renderFormula(reading: Reading, entry: TapeEntry, mostTerms: number): TemplateResult {
  const numbers = withNumbers(reading, entry, mostTerms);
  const right = (printing: Printing) => printFormula(entry.formula!, printing, operator("="));
  return html`<div class="formula">
    <span class="left">${renderLetter(reading, entry)}</span>
    <span class="right">${right(withLetters(reading, entry))}</span>
    ${numbers ? html`<span class="right numbers">${right(numbers)}</span>` : nothing}
  </div>`;
}

function letterAtom({ scene }: Reading, entry: TapeEntry): Atom {
  const content = dressed(entry)(letterOf(entry, scene));
  return { content, dot: "none", negative: false, product: powerTakesParentheses(entry) };
}

/** In the colour of its kind, and found wherever it stands. */
function dressed(entry: TapeEntry, marks = ""): (content: TemplateResult) => TemplateResult {
  const classes = `q ${toneOf(entry)} ${marks}`;
  return (content) => mathml`<mrow class=${classes} data-q=${entry.id}>${content}</mrow>`;
}

function withLetters(reading: Reading, entry: TapeEntry): Printing {
  const { words } = reading.scene;
  return {
    atom: (name) => {
      const parent = parentOf(reading, entry, name);
      return parent ? letterAtom(reading, parent) : symbolAtom(name, (content) => content);
    },
    number: (value) => words.number(value),
    if: words.text("views.arithmetic.if"),
    otherwise: words.text("views.arithmetic.otherwise"),
    holds: (condition) =>
      conditionHolds(entry, condition, {
        row: entry.example ? placeIn(entry, reading.row) : null,
        column: null,
      }),
    decided: false,
    terms: () => null,
    products: () => null,
    count: mathml`<mi>n</mi>`,
  };
}

/** In one row and column of the entry, or wherever null stands for all of them; undefined where those disagree. */
function conditionHolds(
  { conditions }: TapeEntry,
  condition: number,
  { row, column }: { row: number | null; column: number | null },
): boolean | undefined {
  const found = conditions?.find(({ node }) => node === condition);
  if (!found) return undefined;
  const { rows, cols, values } = found;
  const own = values.filter(
    (_, i) =>
      (row === null || rows === 1 || i % rows === row) &&
      (column === null || cols === 1 || Math.floor(i / rows) === column),
  );
  return own.every((value) => value === own[0]) ? own[0] === 1 : undefined;
}

/** Those that take a whole row of columns: the letters say more than its numbers side by side. */
const rowFunctions = ["row_sum", "row_mean", "row_max", "log_sum_exp", "softmax"];

/** Of the products that make up a sum over units, so many are written out. */
const mostProducts = 4;

/**
 * The same formula with numbers in place of letters: those of the entry's only one for the example, or of the one that
 * the chosen parameter concerns; null where there is none, or where they would say no more. Of a sum over the examples
 * `mostTerms` are written out.
 */
function withNumbers(reading: Reading, entry: TapeEntry, mostTerms: number): Printing | null {
  const { scene, count, changes, chosen } = reading;
  const { words } = scene;
  const { nodes } = entry.formula!;
  const cell = cellOf(reading, entry);
  const calls = nodes.filter((node) => node.kind === "call");
  // A name alone says nothing more in numbers than the value itself.
  if (!cell || !calls.length || calls.some(({ op }) => rowFunctions.includes(op))) return null;
  const over = calls.some(({ op }) => op === "sum" || op === "mean");
  const sides = calls.filter(({ op }) => op === "matmul").flatMap((node) => node.arguments);
  const factors = sides.map((side) => factorOf(reading, entry, side));
  const fits = (parent: TapeEntry): boolean =>
    factors.some((factor) => factor?.entry === parent) ||
    ((parent.cols === 1 || parent.cols === entry.cols) &&
      (parent.example
        ? over || entry.example !== undefined
        : parent.rows === 1 || parent.rows === entry.rows));
  const names = nodes.filter((node) => node.kind === "name");
  const parents = names.map(({ name }) => parentOf(reading, entry, name));
  if (factors.includes(null) || !parents.every((parent) => parent !== undefined && fits(parent))) return null;

  const write = (parent: TapeEntry, place: Cell): Atom => {
    const { value, at, index } = elementOf(parent, place);
    const marks = [
      changes.has(parent, at, index, value) ? "changed" : "",
      isChosen(parent, index, chosen) ? "chosen" : "",
    ];
    return numberAtom(words.number(value), dressed(parent, marks.join(" ")));
  };
  const printingAt = (place: Cell): Printing => ({
    atom: (name) => write(parentOf(reading, entry, name)!, place),
    number: (value) => words.number(value),
    if: words.text("views.arithmetic.if"),
    otherwise: words.text("views.arithmetic.otherwise"),
    holds: (condition) => conditionHolds(entry, condition, place),
    decided: true,
    terms: () => {
      const rows = Math.max(0, ...entry.parents.map(({ id }) => examplesIn(reading.entries.get(id))));
      if (!rows) return null;
      const written = termsOf(rows, mostTerms, null);
      return { printings: written.map((row) => printingAt({ ...place, row })), count };
    },
    products: (left, right) => {
      const [one, other] = [factorOf(reading, entry, left)!, factorOf(reading, entry, right)!];
      const length = one.transposed ? one.entry.rows : one.entry.cols;
      // The product that the chosen weight is a factor of is never left out.
      const keep = other.entry.id === chosen?.block.name && !other.transposed ? chosen.row : null;
      const terms = termsOf(length, one.transposed ? mostTerms : mostProducts, keep);
      return terms.map((term, order) => ({
        factors: [
          write(
            one.entry,
            one.transposed ? { row: term, column: place.row } : { row: place.row, column: term },
          ),
          write(
            other.entry,
            other.transposed ? { row: place.column, column: term } : { row: term, column: place.column },
          ),
        ],
        afterGap: order > 0 && term > terms[order - 1]! + 1,
      }));
    },
    count: mathml`<mn>${count}</mn>`,
  });
  return printingAt(cell);
}

/** A factor of a product of matrices: an entry, or one with its rows and columns swapped; null for anything else. */
function factorOf(
  reading: Reading,
  entry: TapeEntry,
  at: number,
): { entry: TapeEntry; transposed: boolean } | null {
  const { nodes } = entry.formula!;
  const node = nodes[at]!;
  const transposed = node.kind === "call" && node.op === "transpose";
  const named = transposed ? nodes[node.arguments[0]!]! : node;
  const found = named.kind === "name" ? parentOf(reading, entry, named.name) : undefined;
  return found ? { entry: found, transposed } : null;
}

function examplesIn(entry: TapeEntry | undefined): number {
  return entry?.example ? entry.rows : 0;
}

/** Which of so many terms are written out: the first, one to keep, and the last. */
function termsOf(length: number, most: number, keep: number | null): number[] {
  const all = Array.from({ length }, (_, index) => index);
  return length <= most
    ? all
    : all.filter((index) => index < most - 1 || index === keep || index === length - 1);
}
