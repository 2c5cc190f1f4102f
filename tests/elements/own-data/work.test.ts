/** A table of a hundred thousand rows is never gone through at once: how many rows lie between two breaths. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { Breath } from "../../../web/elements/own-data/breath.js";
import { carryOut, suggest } from "../../../web/elements/own-data/plan.js";
import { recognise } from "../../../web/elements/own-data/recognise.js";
import { readRecords, type Records } from "../../../web/elements/own-data/records.js";

const rows = 100_000;
const limits = { rows, numbers: 2_000_000 };
/** Rows of three short columns that a slice may hold. */
const mostRows = 4096;
const text = (end: string) =>
  ["a,b,y", ...Array.from({ length: rows }, (_, i) => `${i % 977},${(i * 7) % 991},${i % 13}.5`)].join(end);

let breaths = 0;
const whole = Object.getOwnPropertyDescriptor(Breath.prototype, "take")!;
beforeEach(() => {
  breaths = 0;
  Object.defineProperty(Breath.prototype, "take", {
    ...whole,
    value(this: Breath): Promise<void> {
      breaths += 1;
      return (whole.value as Breath["take"]).call(this);
    },
  });
});
afterEach(() => {
  Object.defineProperty(Breath.prototype, "take", whole);
});

const read = (end = "\n", counts: number[] = []): Promise<Records> =>
  readRecords(text(end), { rows, columns: 60, cells: 4_000_000 }, { read: (n) => counts.push(n) });

test.each(["\n", "\r\n", "\r"])("reading tells how far it is, a few thousand rows at a time", async (end) => {
  const counts = [0];
  const records = await read(end, counts);
  expect(records.rows).toHaveLength(rows + 1);
  expect(records.rows.at(-1)).toEqual(["345", "347", "3.5"]);
  const slices = counts.slice(1).map((n, i) => n - counts[i]!);
  expect(Math.max(...slices)).toBeLessThan(mostRows);
  expect(breaths).toBeGreaterThanOrEqual(slices.length);
});

test("columns are recognised, and a plan carried out, with a breath every few hundred cells", async () => {
  const records = await read();
  breaths = 0;
  const found = await recognise(records);
  expect(breaths).toBeGreaterThan((3 * rows) / 512);
  breaths = 0;
  const outcome = await carryOut(found, suggest(found.columns)!, limits);
  expect(outcome.rows).toBe(rows);
  expect(breaths).toBeGreaterThan((3 * rows) / 512);
});

test("a plan that was given up is not carried out", async () => {
  const found = await recognise(await read());
  const abort = new AbortController();
  const outcome = carryOut(found, suggest(found.columns)!, limits, abort.signal);
  abort.abort(new Error("given up"));
  await expect(outcome).rejects.toThrow("given up");
});
