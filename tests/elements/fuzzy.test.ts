/** What is typed finds what is meant. */
import { expect, test } from "vitest";
import { match } from "../../web/elements/fuzzy.js";

const names = [
  "Loss: Huber",
  "Loss: Smooth L1",
  "Optimizer: Adam",
  "Look at: Arithmetic",
  "Data: House prices",
];
const best = (typed: string) =>
  names
    .map((name) => ({ name, score: match(typed, name) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0]?.name;

test.each([
  ["hub", "Loss: Huber"],
  ["adam", "Optimizer: Adam"],
  ["sml1", "Loss: Smooth L1"],
  ["dhp", "Data: House prices"],
  ["ARITH", "Look at: Arithmetic"],
  ["zzz", undefined],
])("%s finds %s", (typed, name) => expect(best(typed)).toBe(name));

test("nothing typed matches all, accents do not count, order does", () => {
  expect(match("", "Huber")).toBeGreaterThan(0);
  expect(match("perdida", "Pérdida")).toBeGreaterThan(0);
  expect(match("rebuh", "Huber")).toBe(0);
});
