/** Pictures of real runs for the views to draw, by the engine of the built package. */
import { readFileSync } from "node:fs";
import { createEngine, type Experiment, type Run } from "loss-lab/engine";
import { afterAll } from "vitest";
import { surfaceInputs } from "../../web/elements/surface.js";
import type { Picture } from "../../web/elements/view.js";
import { alone } from "./scene.js";

// In the browser's environment nothing has a file's address.
const wasm = readFileSync("dist/package/loss_lab.simd.wasm");
const tables = new URL("dist/package/tables/", `file://${process.cwd()}/`);
const engine = await createEngine({ variant: "simd", wasm, tables, worker: false });
const catalog = await engine.catalog();
afterAll(() => engine.close());

/** A run at t, and what the exhibit draws of it. */
export async function open(experiment: Experiment, t = 0): Promise<{ run: Run; picture: Picture }> {
  const run = await engine.open(experiment);
  const step = await run.seek(t);
  const inputs = surfaceInputs(run.setup);
  const surface = inputs && { inputs, prediction: await run.predict(inputs) };
  const picture = { ...alone, step, setup: run.setup, history: await run.history(), catalog, surface };
  return { run, picture };
}
