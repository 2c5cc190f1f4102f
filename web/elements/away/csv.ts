/** Tables as CSV by RFC 4180: UTF-8 without a byte order mark, every number with all its digits. */

/** Null is an empty cell. */
export type Cell = number | string | null;

/** A spreadsheet takes a text that begins so for a formula, and would work it out. */
const risky = /^[=+\-@\t\r]/;

export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(written).join(",") + "\r\n").join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = risky.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
