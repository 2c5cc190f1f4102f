/** The same bits in Chromium as anywhere: both variants, on the page's thread and in the worker. */
import { readFileSync } from "node:fs";
import type * as Engine from "../../web/engine/index.js";
import { expect, golden, test } from "./support.js";

const hashes = golden<Record<string, { t: number; sha256: string }>>("hashes");

for (const [name, { t, sha256 }] of Object.entries(hashes)) {
  const file = new URL(`../fixtures/${name}.json`, import.meta.url);
  const experiment = JSON.parse(readFileSync(file, "utf8")) as Engine.Experiment;
  for (const variant of ["simd", "scalar"] as const) {
    for (const worker of [false, true]) {
      test(`θ of ${name}, ${variant}, ${worker ? "in the worker" : "on the page"}`, async ({ page }) => {
        await page.goto("/pages/blank.html");
        const hash = await page.evaluate(
          async ([given, options, steps]) => {
            const { createEngine } = (await import(`${location.origin}/package/engine.js`)) as typeof Engine;
            const engine = await createEngine(options);
            const run = await engine.open(given);
            const { parameters } = await run.seek(steps);
            const digest = await crypto.subtle.digest("SHA-256", new Float64Array(parameters));
            engine.close();
            return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
          },
          [experiment, { variant, worker }, t] as const,
        );
        expect(hash).toBe(sha256);
      });
    }
  }
}
