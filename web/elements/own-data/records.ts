/** A text as a table of cells: finds out what separates them, and reads any number of rows in slices. */
import Papa from "papaparse";
import { Breath } from "./breath.js";
import { DataProblem, type Remark } from "./remark.js";

/** The cells as they stand there, without blanks around them; no row is empty or longer than `width`. */
export interface Records {
  rows: string[][];
  width: number;
  /** Where each row stands in the text, counted from 1. */
  numbers: number[];
  remarks: Remark[];
}

export interface Caps {
  rows: number;
  columns: number;
  cells: number;
}

/** Characters of a cell that are kept: enough for any number, name or class. */
const mostCharacters = 120;
/** Characters read at once, from which the separator is made out, and of which the ends of lines are made alike. */
const chunkSize = 16 * 1024;
const sampleSize = 64 * 1024;
const pieceSize = 256 * 1024;
/** Characters without the end of a row: a quotation mark was opened and never closed. */
const longestRow = 2 * 1024 * 1024;
/** Rows at the beginning from which separator and width are made out. */
const looked = 50;

const separators = ["\t", ";", "|", ","] as const;
type Separator = (typeof separators)[number] | " ";

const names: Record<Separator, "tabs" | "semicolons" | "bars" | "commas" | "blanks"> = {
  "\t": "tabs",
  ";": "semicolons",
  "|": "bars",
  ",": "commas",
  " ": "blanks",
};

export async function readRecords(
  text: string,
  caps: Caps,
  { read, signal }: { read?: (rows: number) => void; signal?: AbortSignal } = {},
): Promise<Records> {
  const breath = new Breath(signal);
  const lines = await inPieces(text.replace(/^\ufeff/, ""), breath, (piece) => piece.replace(/\r\n?/g, "\n"));
  const { separator, width: columns } = layoutOf(lines);
  const reading = new Reading(columns, caps);
  if (separator) reading.remark("separator", { separator: names[separator] });
  const table =
    separator === " "
      ? await inPieces(lines, breath, (piece) => piece.replace(/[ \t]+/g, " ").replace(/^ | $/gm, ""))
      : lines;
  await new Promise<void>((resolve, reject) => {
    let waiting = 0;
    const config: Papa.ParseLocalConfig<string[]> = {
      worker: false,
      // One that never comes leaves each line whole.
      delimiter: separator ?? "\u001f",
      newline: "\n",
      chunkSize,
      chunk: ({ data, errors }, parser) => {
        waiting = data.length ? 0 : waiting + chunkSize;
        if (waiting > longestRow) reject(new DataProblem("open_quote", { row: reading.at + 1 }));
        const wrong = errors.find(({ type }) => type === "Quotes");
        if (wrong) reading.quote(wrong.row ?? 0);
        if (waiting > longestRow || !reading.take(data)) return parser.abort();
        read?.(reading.rows.length);
        parser.pause();
        breath.take().then(
          () => parser.resume(),
          (error: Error) => {
            reject(error);
            parser.abort();
          },
        );
      },
      complete: () => resolve(),
    };
    // The types know of chunks of files alone.
    Papa.parse(table, config as Papa.ParseConfig<string[]>);
  });
  return reading.end();
}

/** A long text changed piece by piece, each of whole lines. */
async function inPieces(text: string, breath: Breath, change: (piece: string) => string): Promise<string> {
  const end = /\r\n?|\n/g;
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from = end.lastIndex || text.length) {
    end.lastIndex = from + pieceSize;
    end.exec(text);
    pieces.push(change(text.slice(from, end.lastIndex || text.length)));
    await breath.take();
  }
  return pieces.join("");
}

/**
 * The separator that divides the first rows most evenly, and into how many columns; null for a single one. One that leaves
 * quotation marks in the wrong places stood between them.
 */
function layoutOf(text: string): { separator: Separator | null; width: number } {
  const sample = text.slice(0, sampleSize);
  let best: { separator: Separator | null; width: number; worth: number } = {
    separator: null,
    width: 1,
    worth: 0,
  };
  for (const separator of separators) {
    const config = { delimiter: separator, newline: "\n", preview: looked } as const;
    const { data, errors } = Papa.parse<string[]>(sample, config);
    const { width, share } = commonest(data.filter(({ length, 0: first }) => length > 1 || first!.trim()));
    const worth = share + (errors.some(({ type }) => type === "Quotes") ? 0 : 1);
    if (width > 1 && worth > best.worth) best = { separator, width, worth };
  }
  if (best.separator) return best;
  const words = sample
    .split("\n", looked)
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first);
  const { width, share } = commonest(words);
  // Words of a sentence are no columns: numbers set apart by blanks are.
  const numeric = words
    .slice(1)
    .flat()
    .every((word) => /\d/.test(word));
  return width > 1 && share === 1 && words.length > 1 && numeric ? { separator: " ", width } : best;
}

/** How many cells most rows have, and which share of the rows those are. */
function commonest(rows: readonly string[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 1;
  for (const [length, count] of counts) if (count > (counts.get(width) ?? 0)) width = length;
  return { width, share: (counts.get(width) ?? 0) / Math.max(1, rows.length) };
}

/** Takes rows in, and counts what is wrong with them. */
class Reading {
  readonly rows: string[][] = [];
  /** Rows gone through. */
  at = 0;
  private readonly numbers: number[] = [];
  private readonly remarks: Remark[] = [];
  private readonly width: number;
  private readonly most: number;
  private emptyLines = 0;
  private titles = 0;
  private badQuote: number | null = null;
  private cut = 0;
  private readonly uneven = { short: { n: 0, row: 0 }, long: { n: 0, row: 0 } };
  private full = false;

  constructor(
    private readonly columns: number,
    caps: Caps,
  ) {
    this.width = Math.min(columns, caps.columns);
    // One more, for the names of the columns.
    this.most = 1 + Math.min(caps.rows, Math.floor(caps.cells / this.width));
    if (columns > caps.columns) this.remark("too_many_columns", { n: columns, max: caps.columns });
  }

  remark(code: Remark["code"], values: Remark["values"]): void {
    this.remarks.push({ code, values });
  }

  /** A quotation mark in row `row` of those to come next. */
  quote(row: number): void {
    this.badQuote ??= this.at + row + 1;
  }

  /** False when there is no room for more. */
  take(rows: readonly string[][]): boolean {
    for (const row of rows) {
      this.at += 1;
      const cells = row.slice(0, this.width).map((cell) => this.clean(cell));
      if (!cells.some(Boolean)) this.emptyLines += 1;
      // A line or two above a table tell what it is about.
      else if (!this.rows.length && this.columns > 1 && row.filter((cell) => cell.trim()).length === 1)
        this.titles += 1;
      else if (this.rows.length === this.most) this.full = true;
      else this.add(cells, row.length);
      if (this.full) return false;
    }
    return true;
  }

  end(): Records {
    const { rows, width, numbers, remarks, uneven } = this;
    // An empty line at the end is how files end.
    if (!rows.length) throw new DataProblem("empty");
    if (this.emptyLines > 1) this.remark("empty_lines", { n: this.emptyLines });
    if (this.titles) this.remark("titles", { n: this.titles });
    if (uneven.short.n) this.remark("short_rows", uneven.short);
    if (uneven.long.n) this.remark("long_rows", uneven.long);
    if (this.badQuote !== null) this.remark("quotes", { row: this.badQuote });
    if (this.cut) this.remark("cut_cells", { n: this.cut, max: mostCharacters });
    if (this.full) this.remark("too_many_rows", { max: this.most - 1 });
    return { rows, width, numbers, remarks };
  }

  private clean(cell: string): string {
    const text = cell.trim();
    if (text.length <= mostCharacters) return text;
    this.cut += 1;
    return text.slice(0, mostCharacters);
  }

  private add(cells: string[], length: number): void {
    const wrong = length < this.columns ? this.uneven.short : length > this.columns ? this.uneven.long : null;
    if (wrong && wrong.n++ === 0) wrong.row = this.at;
    while (cells.length < this.width) cells.push("");
    this.rows.push(cells);
    this.numbers.push(this.at);
  }
}
