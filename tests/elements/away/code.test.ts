/** The code that is given away, run by Python: it ends at the parameters of the run, whatever of the catalog is in it. */
import { createEngine, type Run } from "loss-lab/engine";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameworks } from "../../../web/elements/away/code/list.js";
import { recipeOf } from "../../../web/elements/away/code/recipe.js";
import { everything } from "./catalog.js";
import { has, interpreter, thetasOf } from "./python.js";

const engine = await createEngine({ worker: false });
const catalog = await engine.catalog();
afterAll(() => engine.close());
const t = 10;
const runs = new Map<string, Run>();
for (const [name, experiment] of Object.entries(everything(catalog)))
  runs.set(name, await engine.open(experiment));

describe.each([
  ["numpy", "numpy"],
  ["pytorch", "torch"],
] as const)("in %s", (framework, module) => {
  const found = new Map<string, number[]>();
  const skipped = !process.env.CI && !has(module);

  beforeAll(async () => {
    if (skipped) return;
    const codes: string[] = [];
    for (const run of runs.values()) codes.push(frameworks[framework].write(await recipeOf(run, t, catalog)));
    thetasOf(codes).forEach((theta, i) => found.set([...runs.keys()][i]!, theta));
  }, 600_000);

  test.for([...runs])("%s", async ([name, run], { skip }) => {
    skip(skipped, `${interpreter} has no ${module}`);
    const { parameters } = await run.seek(t);
    const theta = found.get(name)!;
    expect(theta).toHaveLength(parameters.length);
    theta.forEach((value, i) => expect(value, String(i)).toBeCloseTo(parameters[i]!, 9));
  });
});
