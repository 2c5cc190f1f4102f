/** What each column of a table holds: numbers, classes, texts, or a name for each row. */
import { Breath, rowsAtOnce } from "./breath.js";
import { decimalOf, hasSign, isMissing, numberIn, type Decimal } from "./numbers.js";
import type { Records } from "./records.js";
import type { Remark } from "./remark.js";

export type Kind = "number" | "classes" | "text" | "ids" | "empty";

export interface Column {
  name: string;
  kind: Kind;
  /** Of a column of numbers: NaN where there is none. */
  numbers: Float64Array | null;
  /** The different values, where they are few enough to be classes; in the order people would sort them. */
  classes: string[] | null;
  /** Rows without a value. */
  missing: number;
  /** All its numbers are the same. */
  constant: boolean;
  /** Cells of a column of numbers that are no numbers, and the first of them. */
  odd: { n: number; row: number; text: string } | null;
}

/** A table understood: `rows` are the cells below the names. */
export interface Recognised {
  columns: Column[];
  rows: readonly string[][];
  /** Where each row stands in the text. */
  numbers: readonly number[];
  reading: Reading;
  remarks: Remark[];
}

/** How the table is read: made out, or as the reader says. */
export interface Reading {
  header: boolean;
  decimal: Decimal;
}

export const mostClasses = 10;
/** The share of numbers that makes a column of numbers: the rest was mistyped. */
const mostlyNumbers = 0.8;
/** Rows and columns that tell how the table is to be read. */
const looked = { rows: 500, columns: 50 };
const idNames = /^(?:id|ids|index|idx|nr|no\.?|row|#|key|uuid)$/i;

export async function recognise(
  { rows, width, numbers }: Records,
  said: Partial<Reading> = {},
  signal?: AbortSignal,
): Promise<Recognised> {
  const reading = { ...readingOf(rows), ...said };
  const body = reading.header ? rows.slice(1) : rows;
  const at = reading.header ? numbers.slice(1) : numbers;
  const remarks: Remark[] = [];
  const names = namesOf(reading.header ? rows[0]! : [], width, remarks);
  const breath = new Breath(signal);
  const columns: Column[] = [];
  let signs = 0;
  for (let j = 0; j < width; j += 1) {
    const column = new Tally(names[j]!, body.length, reading.decimal);
    for (let i = 0; i < body.length; i += 1) {
      column.add(body[i]![j]!, i, at[i]!);
      if (i % rowsAtOnce === 0) await breath.take();
    }
    const found = column.end();
    if (found.kind === "number") signs += column.signs;
    columns.push(found);
  }
  if (reading.decimal === ",") remarks.push({ code: "decimal_comma", values: {} });
  if (signs) remarks.push({ code: "signs", values: { n: signs } });
  return { columns, rows: body, numbers: at, reading, remarks };
}

/** Whether the first row holds names, and which sign stands before the decimals. */
function readingOf(rows: readonly string[][]): Reading {
  const sample = rows.slice(0, looked.rows).map((row) => row.slice(0, looked.columns));
  const decimal = decimalOf(sample.flat());
  const [first, ...others] = sample;
  const isNumber = (cell: string) => !Number.isNaN(numberIn(cell, decimal));
  if (!others.length || first!.some(isNumber)) return { header: false, decimal };
  // Names do not come again below themselves.
  const again = first!.some((cell, j) => cell && others.some((row) => row[j] === cell));
  return { header: others.some((row) => row.some(isNumber)) || !again, decimal };
}

/** A name for each column, no two alike. */
function namesOf(given: readonly string[], width: number, remarks: Remark[]): string[] {
  const taken = new Set<string>();
  let unnamed = 0;
  let double = 0;
  const names = Array.from({ length: width }, (_, j) => {
    // Not every text can be the key of an object.
    const own = given[j] === "__proto__" ? "" : (given[j] ?? "");
    if (!own) unnamed += 1;
    const name = own || `column ${j + 1}`;
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
    if (free !== name) double += 1;
    taken.add(free);
    return free;
  });
  if (!given.length) remarks.push({ code: "no_header", values: {} });
  else if (unnamed) remarks.push({ code: "unnamed", values: { n: unnamed } });
  if (double) remarks.push({ code: "double_names", values: { n: double } });
  return names;
}

/** Goes through the cells of one column. */
class Tally {
  signs = 0;
  private readonly numbers: Float64Array;
  private readonly different = new Set<string>();
  private count = 0;
  private missing = 0;
  private odd: Column["odd"] = null;
  private repeated = false;
  private last = NaN;
  private rising = true;
  private constant = true;

  constructor(
    private readonly name: string,
    private readonly rows: number,
    private readonly decimal: Decimal,
  ) {
    this.numbers = new Float64Array(rows).fill(NaN);
  }

  add(cell: string, i: number, row: number): void {
    if (isMissing(cell)) {
      this.missing += 1;
      return;
    }
    if (this.different.size <= mostClasses || !this.repeated) {
      if (this.different.has(cell)) this.repeated = true;
      else this.different.add(cell);
    }
    const value = numberIn(cell, this.decimal);
    if (Number.isNaN(value)) {
      if (this.odd) this.odd.n += 1;
      else this.odd = { n: 1, row, text: cell };
      return;
    }
    if (hasSign(cell)) this.signs += 1;
    this.numbers[i] = value;
    this.count += 1;
    if (value !== this.last + 1 && !Number.isNaN(this.last)) this.rising = false;
    if (value !== this.last && !Number.isNaN(this.last)) this.constant = false;
    this.last = value;
  }

  end(): Column {
    const { name, rows, count, missing, odd, different } = this;
    const present = rows - missing;
    const few = different.size >= 2 && different.size <= mostClasses && different.size < present;
    const numeric = present > 0 && count >= mostlyNumbers * present;
    const classes = few && (!numeric || !odd) ? [...different].sort(inOrder) : null;
    const counted = numeric && !odd && !missing && this.rising && rows > 2;
    const kind: Kind = !present
      ? "empty"
      : (counted && idNames.test(name)) || (!this.repeated && !numeric && rows > 2)
        ? "ids"
        : numeric
          ? "number"
          : classes
            ? "classes"
            : "text";
    return {
      name,
      kind,
      numbers: kind === "number" ? this.numbers : null,
      classes: kind === "number" || kind === "classes" ? classes : null,
      missing,
      constant: this.constant,
      odd: kind === "number" ? odd : null,
    };
  }
}

const collator = new Intl.Collator("en", { numeric: true });

function inOrder(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : 1);
}
