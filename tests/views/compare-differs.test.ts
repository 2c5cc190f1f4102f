/** What the runs of a comparison are told apart by. */
import { expect, test } from "vitest";
import { differences } from "../../web/elements/views/compare-differs.js";
import type { Scene } from "../../web/elements/view.js";
import type { Experiment } from "../../web/engine/types.js";
import { loadWords } from "../../web/words/words.js";
import { open } from "./real.js";

async function told(base: Experiment, ...sets: Partial<Experiment>[]): Promise<(string | null)[]> {
  const opened = await Promise.all(sets.map((set) => open({ ...base, ...set })));
  const runs = opened.map(({ picture }) => picture);
  return differences({ ...runs[0]!, words: await loadWords("en") } as Scene, runs);
}

const surface = {
  version: 1,
  data: null,
  model: { id: "surface", name: "two_minima" },
  loss: { id: "value" },
} satisfies Experiment;

test("starts are told by their numbers", async () => {
  const [first, second] = await told(surface, { start: [0.3, 1] }, { start: [-0.2, 1] });
  expect(first).toContain("(0.3, 1)");
  expect(second).toContain("(−0.2, 1)");
});

test("of long lists the first numbers stand for all", async () => {
  const base = { version: 1, data: { id: "sine" }, loss: { id: "mse" } } as const;
  const model = (hidden: number[]) => ({ model: { id: "mlp", hidden } });
  const [wide, deep] = await told({ ...base, ...model([8]) }, model([8]), model([2, 2, 2, 2, 2]));
  expect(wide).toContain("(8)");
  expect(deep).toContain("(2, 2, 2, 2, …)");
});

test("sums are told by the weights of their terms", async () => {
  const base = { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } } as const;
  const sum = (weight: number) => ({
    loss: {
      id: "sum",
      terms: [{ loss: { id: "mse" } }, { weight, loss: { id: "mae" } }],
    },
  });
  const [light, heavy] = await told(base, sum(1), sum(30));
  expect(light).toContain("(Squared error 1, Absolute error 1)");
  expect(heavy).toContain("(Squared error 1, Absolute error 30)");
});

test("a reduction is told as its menu has it", async () => {
  const base = { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } } as const;
  const [mean, sum] = await told(base, { reduction: "mean" }, { reduction: "sum" });
  expect([mean, sum]).toEqual(["Losses are averaged", "Losses are summed"]);
});

test("weights of classes are told as their menu has them, after the loss", async () => {
  const base = { version: 1, data: { id: "moons" }, model: { id: "linear" }, loss: { id: "bce" } } as const;
  const focal = { loss: { id: "focal" } };
  expect(await told(base, {}, { class_weights: [1, 5] }, { ...focal, class_weights: "balanced" })).toEqual([
    "Cross-entropy, all examples alike",
    "Cross-entropy, Weight of each class (1, 5)",
    "Focal, all classes alike",
  ]);
});
