/** A step by example looks at each of them once, then takes the update. */
import { expect, test } from "vitest";
import { Walk } from "../../web/elements/walk.js";
import type { Step } from "../../web/engine/types.js";

function stepOf(t: number, rows: number[]): Step {
  return { t, tape: [{ id: "given" }, { id: "output", example: Int32Array.from(rows) }] } as unknown as Step;
}

test("walks through a batch in its order, and from the front again after the update", () => {
  const walk = new Walk();
  const [first, second] = [stepOf(0, [4, 2]), stepOf(1, [7])];
  expect([walk.on(first), walk.on(first), walk.on(first)]).toEqual([4, 2, null]);
  expect([walk.on(second), walk.on(second)]).toEqual([7, null]);
});

test("tells which of how many was looked at, and nothing where none was", () => {
  const walk = new Walk();
  const [first, second] = [stepOf(0, [4, 2, 6]), stepOf(1, [7])];
  expect(walk.at(first)).toBeNull();
  walk.on(first);
  walk.on(first);
  expect(walk.at(first)).toEqual({ place: 2, of: 3 });
  expect(walk.at(second)).toBeNull();
  expect(walk.on(stepOf(5, []))).toBeNull();
  expect(walk.at(stepOf(5, []))).toBeNull();
});

test("begins anew where the run was moved meanwhile", () => {
  const walk = new Walk();
  walk.on(stepOf(3, [4, 2]));
  expect(walk.on(stepOf(0, [9, 1]))).toBe(9);
});
