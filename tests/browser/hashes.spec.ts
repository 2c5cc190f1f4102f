/** The same bits in Chromium as anywhere: both variants, on the page's thread and in the worker. */
import { readFileSync } from "node:fs";
import type { Experiment } from "../../web/engine/types.js";
import type * as Engine from "../../web/engine/index.js";
import { expect, golden, test } from "./support.js";

const fixture = JSON.parse(readFileSync(new URL("../fixtures/mlp-2000.json", import.meta.url), "utf8")) as {
  experiment: Experiment;
  t: number;
};
const hashes = golden<Record<string, string>>("hashes");

for (const variant of ["simd", "scalar"] as const) {
  for (const worker of [false, true]) {
    test(`θ of the network after 2,000 steps, ${variant}, ${worker ? "in the worker" : "on the page"}`, async ({
      page,
    }) => {
      await page.goto("/pages/blank.html");
      const hash = await page.evaluate(
        async ([given, options]) => {
          const { createEngine } = (await import(`${location.origin}/package/engine.js`)) as typeof Engine;
          const engine = await createEngine(options);
          const run = await engine.open(given.experiment);
          const { parameters } = await run.seek(given.t);
          const digest = await crypto.subtle.digest("SHA-256", new Float64Array(parameters));
          engine.close();
          return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        },
        [fixture, { variant, worker }] as const,
      );
      expect(hash).toBe(hashes["mlp-2000"]);
    });
  }
}
