/** The same digits everywhere: short runs all over the catalog, in both variants and natively. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { choices, experimentOf, hash, hashes, steps, type Hashes } from "../golden/runs.mjs";
import { engineFor, root } from "./support.js";

const golden = JSON.parse(readFileSync(`${root}tests/golden/runs.json`, "utf8")) as Record<string, Hashes>;
const names = Object.keys(golden);

describe("of θ, history and tape, the golden hashes", () => {
  test.each(["simd", "scalar"] as const)("hold in Node, %s", async (variant) => {
    const engine = await engineFor({ variant });
    expect(await hashes(engine, names)).toEqual(golden);
  });

  test("hold natively", async () => {
    const { datasets } = await (await engineFor()).catalog();
    const tables = new Set(datasets.filter(({ kind }) => kind === "table").map(({ id }) => id));
    const runs = names.map((name) => {
      const experiment = experimentOf(name);
      const id = experiment.data && "id" in experiment.data ? experiment.data.id : "";
      return { experiment, ...(tables.has(id) && { table: `core/datasets/tables/${id}.json` }) };
    });
    const bytes = execFileSync(`${root}build/release/tests/native/run_bytes`, [String(steps)], {
      input: JSON.stringify(runs),
      maxBuffer: Infinity,
    });
    let at = 0;
    const next = () => {
      const start = at + 8;
      at = start + 8 * Number(bytes.readBigUInt64LE(at));
      return hash([new Float64Array(new Uint8Array(bytes.subarray(start, at)).buffer)]);
    };
    const found: Record<string, Hashes> = {};
    for (const name of names)
      found[name] = { theta: await next(), history: await next(), tape: await next() };
    expect(at).toBe(bytes.length);
    expect(found).toEqual(golden);
  });
});

describe("there is a run", () => {
  const parts = names.map((name) => name.split(" / "));

  test("of every data set, model, loss and optimizer", async () => {
    const all = choices(await (await engineFor()).catalog());
    const found = all.map((_, place) => [...new Set(parts.map((run) => run[place]))].sort());
    expect(found).toEqual(all.map((each) => [...each].sort()));
  });

  // tests/golden/make_runs.mjs adds what is missing, models and optimizers included.
  test("of every loss on every data set that it fits", async () => {
    const engine = await engineFor();
    const [datasets, , losses] = choices(await engine.catalog());
    const missing: string[] = [];
    for (const data of datasets!.filter((id) => id !== "none"))
      for (const loss of losses!) {
        if (parts.some((run) => run[0] === data && run[2] === loss)) continue;
        const run = await engine.open(experimentOf(`${data} / constant / ${loss} / sgd`)).catch(() => null);
        run?.close();
        if (run) missing.push(`${data} / ${loss}`);
      }
    expect(missing).toEqual([]);
  });
});
