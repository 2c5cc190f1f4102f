/** Runs that were given no name are called by what sets them apart. */
import { createEngine, type Engine, type Experiment, type RunEdit } from "loss-lab/engine";
import { afterAll, beforeAll, expect, test } from "vitest";
import { namesOf } from "../../web/elements/run-names.js";
import { loadWords } from "../../web/words/words.js";
import { line } from "../engine/support.js";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

type Own = Partial<Experiment> & { name?: string };

/** As runs of one comparison are called in that language. */
async function called(language: string, ...own: Own[]): Promise<string[]> {
  const [words, catalog] = [await loadWords(language), await engine.catalog()];
  const runs = await Promise.all(
    own.map(async ({ name = "", ...set }) => {
      const run = await engine.open({ ...line(), ...set });
      const { setup, now: step } = run;
      run.close();
      return { name, setup, step };
    }),
  );
  return namesOf(runs, words, catalog);
}

const rate = (learning_rate: number) => ({ optimizer: { id: "sgd", learning_rate } });
const quantile = (tau: number) => ({ loss: { id: "quantile", tau } });
const sum = (first: number, second: number) => ({
  loss: {
    id: "sum",
    terms: [
      { weight: first, loss: { id: "mse" } },
      { weight: second, loss: { id: "mae" } },
    ],
  },
});

test.each<[what: string, own: Own[], names: string[]]>([
  [
    "by their losses",
    [{ loss: { id: "mse" } }, { loss: { id: "huber", delta: 2 } }],
    ["Squared error", "Huber"],
  ],
  ["by one number", [rate(0.02), rate(0.5)], ["η = 0.02", "η = 0.5"]],
  [
    "by a number only where the entry does not tell",
    [{ loss: { id: "mae" } }, quantile(0.1), quantile(0.9)],
    ["Absolute error", "τ = 0.1", "τ = 0.9"],
  ],
  [
    "by one setting, where others differ too",
    [
      { loss: { id: "mse" }, ...rate(0.1) },
      { loss: { id: "mae" }, optimizer: { id: "adam" } },
    ],
    ["Squared error", "Absolute error"],
  ],
  [
    "by two settings, where none tells alone",
    [rate(0.1), { ...rate(0.1), batch_size: 2 }, { ...rate(0.2), batch_size: 2 }],
    ["η = 0.1, all 5 rows", "η = 0.1, 2 rows", "η = 0.2, 2 rows"],
  ],
  [
    "by momentum",
    [rate(0.1), { optimizer: { id: "sgd", learning_rate: 0.2, momentum: 0.9 } }],
    ["η = 0.1", "η = 0.2, μ = 0.9"],
  ],
  [
    "by a penalty or none",
    [{ penalty: null }, { penalty: { id: "l2", alpha: 0.1 } }],
    ["Price of weights: none", "L2 (ridge)"],
  ],
  ["by the one weight of a sum that differs", [sum(1, 2), sum(1, 30)], ["λ = 2", "λ = 30"]],
  ["by both weights", [sum(1, 2), sum(3, 4)], ["λ₁ = 1, λ₂ = 2", "λ₁ = 3, λ₂ = 4"]],
  ["by their own names", [{ name: "Mine", ...rate(0.1) }, rate(0.2)], ["Mine", "η = 0.2"]],
  ["by their places where nothing tells", [{}, {}], ["Run 1", "Run 2"]],
])("%s", async (_, own, names) => {
  expect(await called("en", ...own)).toEqual(names);
});

test("in the language of the reader", async () => {
  expect(await called("de", { loss: { id: "mse" } }, { loss: { id: "mae" } })).toEqual([
    "Quadratischer Fehler",
    "Absoluter Fehler",
  ]);
});

test("as they are after an edit", async () => {
  const edits: RunEdit[] = [{ t: 0, ...rate(0.3) }];
  expect(await called("en", { ...rate(0.1), edits }, rate(0.2))).toEqual(["η = 0.3", "η = 0.2"]);
});
