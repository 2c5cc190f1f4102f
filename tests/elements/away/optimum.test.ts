/** The scikit-learn code that is given away, run by Python: it ends where the run ends after many steps. */
import type { Experiment, Step } from "loss-lab/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { GapError, recipeOf } from "../../../web/elements/away/code/recipe.js";
import { sklearnCode } from "../../../web/elements/away/code/sklearn.js";
import { open } from "../../views/real.js";
import { has, thetasOf } from "./python.js";

const x = Array.from({ length: 25 }, (_, i) => i / 3 - 4 + (i % 5) / 7);
const z = x.map((value, i) => Math.sin(3 * value) + (i % 4) / 5);
const number = x.map((value, i) => 2 * value - z[i]! + ((i * 7) % 11) / 2 + (i === 20 ? 12 : 0));
const label = x.map((value, i) => (value + 3 * Math.sin(5 * i) > 0 ? 1 : 0));
const count = x.map((value, i) => Math.round(Math.exp(value / 4) + ((i * 5) % 3)) + 1);
const chance = label.map((value, i) => (value + ((i * 3) % 7) / 6) / 2);
const species = x.map((value, i) => ["a", "b", "c"][(value > 0 ? i * 2 : i * i) % 3]!);
const weight = x.map((_, i) => 1 + (i % 3));

const shared = { version: 1, model: { id: "linear" }, seed: 3, optimizer: { id: "newton" } } as const;
const numbers = { columns: { x, z, y: number }, target: "y" };
const weighed = { columns: { x, z, w: weight, y: number }, target: "y", weight: "w" };
const labels = { columns: { x, z, y: label }, target: "y" };
const counts = { columns: { x, z, y: count }, target: "y" };
const kinds = { columns: { x, z, kind: species }, target: "kind" };
const ridge = { id: "l2", alpha: 0.3 };
/** Where there is a corner at the end, steps have to shrink to get there. */
const creeping = {
  optimizer: { id: "adam", learning_rate: 0.02 },
  schedule: { id: "exponential", gamma: 0.9996 },
} as const;
const shrinking = {
  optimizer: { id: "sgd", learning_rate: 0.1 },
  schedule: { id: "exponential", gamma: 0.999 },
} as const;
const descent = { optimizer: { id: "sgd", learning_rate: 0.1 } } as const;

interface Case {
  experiment: Experiment;
  steps?: number;
  digits?: number;
}
const cases: Record<string, Case> = {
  "mse, with some rows held out": {
    experiment: { ...shared, data: numbers, loss: { id: "mse" }, validation: 0.2 },
  },
  "mse with l2, weights of examples": {
    experiment: { ...shared, data: weighed, loss: { id: "mse" }, penalty: ridge },
  },
  "mse with l2, added up": {
    experiment: { ...shared, data: weighed, loss: { id: "mse" }, penalty: ridge, reduction: "sum" },
  },
  "mse with l2, two targets": {
    experiment: {
      ...shared,
      data: { columns: { x, z, y: number, v: count }, target: ["y", "v"] },
      loss: { id: "mse" },
      penalty: ridge,
    },
  },
  "mse with l1": {
    experiment: {
      ...shared,
      ...shrinking,
      data: weighed,
      loss: { id: "mse" },
      penalty: { id: "l1", alpha: 0.2 },
    },
    steps: 15_000,
    digits: 4,
  },
  "mse with elastic_net": {
    experiment: {
      ...shared,
      ...shrinking,
      data: numbers,
      loss: { id: "mse" },
      penalty: { id: "elastic_net", alpha: 0.2, l1_ratio: 0.3 },
    },
    steps: 15_000,
    digits: 4,
  },
  "a polynomial": {
    experiment: {
      ...shared,
      data: { columns: { x, y: number }, target: "y" },
      model: { id: "polynomial", degree: 3 },
      loss: { id: "mse" },
    },
  },
  "a constant": {
    experiment: { ...shared, data: weighed, model: { id: "constant" }, loss: { id: "mse" } },
  },
  huber: {
    experiment: { ...shared, ...descent, data: weighed, loss: { id: "huber", delta: 0.4 } },
    steps: 5000,
    digits: 3,
  },
  smooth_l1: {
    experiment: { ...shared, ...descent, data: numbers, loss: { id: "smooth_l1", beta: 0.3 } },
    steps: 5000,
    digits: 3,
  },
  mae: {
    experiment: { ...shared, ...creeping, data: weighed, loss: { id: "mae" } },
    steps: 20_000,
    digits: 2,
  },
  quantile: {
    experiment: { ...shared, ...creeping, data: numbers, loss: { id: "quantile", tau: 0.8 } },
    steps: 20_000,
    digits: 2,
  },
  poisson_nll: { experiment: { ...shared, data: counts, loss: { id: "poisson_nll" }, penalty: ridge } },
  gamma_nll: { experiment: { ...shared, data: counts, loss: { id: "gamma_nll" } } },
  tweedie: { experiment: { ...shared, data: counts, loss: { id: "tweedie", power: 1.4 }, penalty: ridge } },
  bce: { experiment: { ...shared, data: labels, loss: { id: "bce", pos_weight: 2 } } },
  "bce with l2": { experiment: { ...shared, data: labels, loss: { id: "bce" }, penalty: ridge } },
  "bce with l1": {
    experiment: {
      ...shared,
      ...shrinking,
      data: labels,
      loss: { id: "bce" },
      penalty: { id: "l1", alpha: 0.03 },
    },
    steps: 15_000,
    digits: 4,
  },
  "bce with elastic_net": {
    experiment: {
      ...shared,
      ...shrinking,
      data: labels,
      loss: { id: "bce" },
      penalty: { id: "elastic_net", alpha: 0.05, l1_ratio: 0.4 },
    },
    steps: 15_000,
    digits: 4,
  },
  "bce of chances, smoothed": {
    experiment: {
      ...shared,
      data: { columns: { x, z, y: chance }, target: "y" },
      loss: { id: "bce", label_smoothing: 0.1, pos_weight: 3 },
    },
  },
  soft_margin: { experiment: { ...shared, data: labels, loss: { id: "soft_margin" }, penalty: ridge } },
  "three classes": {
    experiment: { ...shared, ...descent, data: kinds, loss: { id: "softmax_cross_entropy" }, penalty: ridge },
    steps: 3000,
  },
  "three classes, smoothed and weighed": {
    experiment: {
      ...shared,
      ...descent,
      data: kinds,
      loss: { id: "softmax_cross_entropy", label_smoothing: 0.2, class_weights: [1, 2, 3] },
    },
    steps: 5000,
  },
  hinge: {
    experiment: { ...shared, ...creeping, data: labels, loss: { id: "hinge" }, penalty: ridge },
    steps: 20_000,
    digits: 2,
  },
  squared_hinge: {
    experiment: { ...shared, ...descent, data: labels, loss: { id: "squared_hinge" }, penalty: ridge },
    steps: 3000,
  },
  epsilon_insensitive: {
    experiment: {
      ...shared,
      ...creeping,
      data: numbers,
      loss: { id: "epsilon_insensitive", epsilon: 0.2 },
      penalty: { id: "l2", alpha: 0.1 },
    },
    steps: 20_000,
    digits: 2,
  },
};

const skipped = !process.env.CI && !has("sklearn");

describe.skipIf(skipped)("scikit-learn reaches the end of", () => {
  const ends = new Map<string, { found: number[]; step: Step }>();

  beforeAll(async () => {
    const runs = await Promise.all(Object.values(cases).map(({ experiment }) => open(experiment)));
    const codes: string[] = [];
    for (const { run, picture } of runs)
      codes.push(sklearnCode(await recipeOf(run, 0, picture.catalog, "optimum")));
    const found = thetasOf(codes);
    for (const [i, [name, { steps = 300 }]] of Object.entries(cases).entries()) {
      expect(codes[i]).toMatch(/^# Reaches the optimum with scikit-learn/);
      ends.set(name, { found: found[i]!, step: await runs[i]!.run.seek(steps) });
    }
  }, 600_000);

  test.for(Object.entries(cases))("%s", ([name, { experiment, digits = 5 }]) => {
    const { found, step } = ends.get(name)!;
    const { parameters, blocks } = step;
    expect(found).toHaveLength(parameters.length);
    // Of classes only the differences of their biases count.
    const { offset, cols } = blocks.at(-1)!;
    const middle = (theta: ArrayLike<number>) =>
      experiment.loss.id === "softmax_cross_entropy"
        ? Array.from({ length: cols }, (_, i) => theta[offset + i]!).reduce((a, b) => a + b) / cols
        : 0;
    const shift = middle(parameters) - middle(found);
    found.forEach((value, i) => {
      expect(value + (i < offset ? 0 : shift), String(i)).toBeCloseTo(parameters[i]!, digits);
    });
  });
});

describe("says plainly that scikit-learn has nothing that ends there", () => {
  test.for<[string, Partial<Experiment>, string]>([
    ["a network", { model: { id: "mlp", hidden: [2] } }, "optimum_model"],
    ["log_cosh", { loss: { id: "log_cosh" } }, "optimum_loss"],
    ["huber with a penalty", { loss: { id: "huber" }, penalty: ridge }, "optimum_penalty"],
    ["decay by the optimizer", { optimizer: { id: "adamw" } }, "optimum_penalty"],
  ])("%s", async ([, changed, gap]) => {
    const { run, picture } = await open({ ...shared, data: numbers, loss: { id: "mse" }, ...changed });
    const recipe = await recipeOf(run, 0, picture.catalog, "optimum");
    expect(() => sklearnCode(recipe)).toThrow(new GapError(gap as GapError["gap"]));
  });
});
