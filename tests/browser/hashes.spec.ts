/** The same bits in this browser as anywhere: both variants, on the page's thread and in the worker. */
import { experiment, ofRuns, ofTheta, runs, theta } from "./digests.js";
import { expect, test } from "./support.js";

test.beforeEach(({ page }) => page.goto("/pages/blank.html"));

for (const variant of ["simd", "scalar"] as const) {
  for (const [name, { t, sha256 }] of Object.entries(ofTheta)) {
    for (const worker of [false, true]) {
      test(`θ of ${name}, ${variant}, ${worker ? "in the worker" : "on the page"}`, async ({ page }) => {
        const asked = { given: experiment(name), t, options: { variant, worker } };
        expect(await page.evaluate(theta, asked)).toBe(sha256);
      });
    }
  }

  test(`θ, history and tape of runs all over the catalog, ${variant}`, async ({ page }) => {
    const asked = { names: Object.keys(ofRuns), options: { variant } };
    expect(await page.evaluate(runs, asked)).toEqual(ofRuns);
  });
}
