/** Trained through the page's own controls, a line arrives where the closed forms and linear programmes say. */
import type { Choice } from "../../web/engine/types.js";
import { expect, golden, test } from "./support.js";

interface Optimum {
  loss: Choice;
  weight: number;
  bias: number;
  objective: number;
}

const { optima } = golden<{ optima: Optimum[] }>("convergence");
const optimum = (id: string): Optimum => optima.find(({ loss }) => loss.id === id)!;

test("squared error reaches the least-squares line", async ({ lab }) => {
  const { weight, bias, objective } = optimum("mse");
  await lab.open();
  await lab.playUntil(({ status }) => status === "converged");
  const { natural, naturalLoss } = await lab.shown();
  expect(Math.abs(natural![0]! - weight)).toBeLessThan(1e-6 * Math.abs(weight));
  expect(Math.abs(natural![1]! - bias)).toBeLessThan(1e-6 * Math.abs(bias));
  expect(Math.abs(naturalLoss! - objective)).toBeLessThan(1e-6 * objective);
});

test("absolute error comes within a thousandth of the best line's", async ({ lab }) => {
  const { objective } = optimum("mae");
  await lab.open();
  await lab.menu("Loss").selectOption({ label: "Absolute error" });
  await lab.set("Learning rate", 0.02);
  await lab.playUntil(({ naturalLoss }) => naturalLoss! <= 1.001 * objective);
  const { naturalLoss } = await lab.shown();
  expect(naturalLoss).toBeGreaterThanOrEqual(objective * (1 - 1e-12));
  expect(naturalLoss).toBeLessThanOrEqual(1.001 * objective);
});

test("the quantile loss comes within a thousandth of the best line's", async ({ lab }) => {
  const { loss, objective } = optimum("quantile");
  await lab.open();
  await lab.menu("Loss").selectOption({ label: "Quantile (pinball)" });
  await lab.set("Share of points to lie below", loss["tau"] as number);
  await lab.set("Learning rate", 0.02);
  await lab.playUntil(({ naturalLoss }) => naturalLoss! <= 1.001 * objective);
  const { naturalLoss } = await lab.shown();
  expect(naturalLoss).toBeGreaterThanOrEqual(objective * (1 - 1e-12));
  expect(naturalLoss).toBeLessThanOrEqual(1.001 * objective);
});
