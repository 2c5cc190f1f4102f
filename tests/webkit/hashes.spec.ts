/** The same bits in WebKit as anywhere: both variants, on the page's thread and in the worker. */
import { experiment, ofRuns, ofTheta, runs, theta } from "../browser/digests.js";
import { expect, test } from "./support.js";

test.beforeEach(({ visit, baseURL }) => visit.open(`${baseURL}/pages/blank.html`));

for (const variant of ["simd", "scalar"] as const) {
  for (const [name, { t, sha256 }] of Object.entries(ofTheta)) {
    for (const worker of [false, true]) {
      test(`θ of ${name}, ${variant}, ${worker ? "in the worker" : "on the page"}`, async ({ visit }) => {
        const asked = { given: experiment(name), t, options: { variant, worker } };
        expect(await visit.run(theta, asked)).toBe(sha256);
      });
    }
  }

  test(`θ, history and tape of runs all over the catalog, ${variant}`, async ({ visit }) => {
    const asked = { names: Object.keys(ofRuns), options: { variant } };
    expect(await visit.run(runs, asked)).toEqual(ofRuns);
  });
}
