/** Numbers as people and programs write them, with a point or a comma before the decimals. */

export type Decimal = "." | ",";

/** What programs write where there is no value. */
const missing = new Set([
  "",
  "na",
  "n/a",
  "#n/a",
  "nan",
  "null",
  "-",
  "–",
  "—",
  "?",
  ".",
  "#div/0!",
  "#value!",
  "#ref!",
  "#num!",
  "#name?",
]);

export function isMissing(cell: string): boolean {
  return missing.has(cell) || (cell.length <= 7 && missing.has(cell.toLowerCase()));
}

const plain = /^-?\d+(?:\.\d+)?$/;
/** Signs of money before or after, and of percent after a number. */
const signs = /^([+-]?)\s*[$€£¥₹]\s*|\s*[$€£¥₹%]$/g;
/** Blanks and apostrophes between groups of digits. */
const gaps = /(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g;

const forms: Record<Decimal, RegExp> = {
  ".": /^[+-]?(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ",": /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};

/** The number in a cell; NaN where it holds none, or none that is finite. */
export function numberIn(cell: string, decimal: Decimal): number {
  if (plain.test(cell) && (decimal === "." || !cell.includes("."))) return finite(Number(cell));
  const bare = cell.replaceAll("\u2212", "-").replace(signs, "$1").replace(gaps, "");
  if (!forms[decimal].test(bare) || !/\d/.test(bare.split(/e/i)[0]!)) return NaN;
  const ungrouped = decimal === "." ? bare.replaceAll(",", "") : bare.replaceAll(".", "").replace(",", ".");
  return finite(Number(ungrouped));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** Whether a sign of money or percent is left out when this cell is read as a number. */
export function hasSign(cell: string): boolean {
  return /[$€£¥₹%]/.test(cell);
}

/** One decimal comma for sure, or one decimal point: groups of three digits alone could be either. */
const surely: Record<Decimal, RegExp> = {
  ",": /^[^\d.,]*(?:\d*,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d*|\d{1,3}(?:\.\d{3}){2,})[^\d.,]*$/,
  ".": /^[^\d.,]*(?:\d*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3})+\.\d*|\d{1,3}(?:,\d{3}){2,})[^\d.,]*$/,
};

/** Which of the two these cells write, by most of those that tell. */
export function decimalOf(cells: Iterable<string>): Decimal {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    if (surely[","].test(cell)) commas += 1;
    else if (surely["."].test(cell)) points += 1;
  }
  return commas > points ? "," : ".";
}
