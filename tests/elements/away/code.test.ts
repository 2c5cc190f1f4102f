/** The code that is given away, run by Python: it ends at the parameters of the run. */
import type { Experiment } from "loss-lab/engine";
import { describe, expect, test } from "vitest";
import { numpyCode } from "../../../web/elements/away/code/numpy.js";
import { pytorchCode } from "../../../web/elements/away/code/pytorch.js";
import { recipeOf } from "../../../web/elements/away/code/recipe.js";
import { open } from "../../views/real.js";
import { has, interpreter, thetasOf } from "./python.js";

const x = Array.from({ length: 24 }, (_, i) => i / 3 - 2 + (i % 5) / 7);
const z = x.map((value, i) => Math.sin(3 * value) + (i % 4) / 5);
const number = x.map((value, i) => 2 * value - 1 + ((i * 7) % 11) / 5 + (i === 20 ? 12 : 0));
const label = x.map((value, i) => (value + z[i]! > 1.5 ? 1 : 0));
const species = x.map((value, i) => (value < 0 ? "a" : z[i]! > 0.4 ? "b" : "c"));
const line = { columns: { x, y: number }, target: "y" };
const two = { columns: { x, z, y: label }, target: "y" };
const shared = { version: 1, model: { id: "linear" }, seed: 3 } as const;

const experiments: Record<string, Experiment> = {
  "a line under mse by sgd": { ...shared, data: line, loss: { id: "mse" } },
  "huber with momentum, and weights of examples": {
    ...shared,
    data: { columns: { x, y: number, w: x.map((_, i) => 1 + (i % 3)) }, target: "y", weight: "w" },
    loss: { id: "huber", delta: 0.7 },
    optimizer: { id: "sgd", learning_rate: 0.1, momentum: 0.9 },
  },
  "bce in mini-batches, some rows held out": {
    ...shared,
    data: two,
    loss: { id: "bce" },
    batch_size: 5,
    validation: 0.2,
    optimizer: { id: "sgd", learning_rate: 0.5 },
  },
  "a network by adam": {
    ...shared,
    data: two,
    model: { id: "mlp", hidden: [4, 3], activation: "tanh" },
    loss: { id: "bce", pos_weight: 2 },
    optimizer: { id: "adam", learning_rate: 0.05 },
  },
  "a polynomial with an l2 penalty and a schedule": {
    ...shared,
    data: line,
    model: { id: "polynomial", degree: 3 },
    loss: { id: "mse" },
    penalty: { id: "l2", alpha: 0.2 },
    schedule: { id: "cosine", t_max: 40 },
    clip: { max_norm: 1 },
  },
  "three classes": {
    ...shared,
    data: { columns: { x, z, kind: species }, target: "kind" },
    loss: { id: "softmax_cross_entropy", label_smoothing: 0.1 },
    optimizer: { id: "adamw", learning_rate: 0.05, weight_decay: 0.01 },
  },
  "a loss swapped and parameters set on the way": {
    ...shared,
    data: line,
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.05, momentum: 0.5 },
    edits: [
      { t: 8, loss: { id: "log_cosh" } },
      { t: 12, parameters: [0.5, -0.25] },
    ],
  },
};

describe.each(Object.entries(experiments))("%s", (_, experiment) => {
  test.for([
    ["numpy", numpyCode],
    ["torch", pytorchCode],
  ] as const)("in %s", { timeout: 60_000 }, async ([module, write], { skip }) => {
    skip(!process.env.CI && !has(module), `${interpreter} has no ${module}`);
    const t = 20;
    const { run } = await open(experiment);
    const code = write(await recipeOf(run, t, (await open(experiment)).picture.catalog));
    const { parameters } = await run.seek(t);
    const [found] = thetasOf([code]);
    expect(found).toHaveLength(parameters.length);
    found!.forEach((value, i) => expect(value).toBeCloseTo(parameters[i]!, 10));
  });
});
