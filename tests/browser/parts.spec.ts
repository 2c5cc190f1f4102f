/** The engine's code in parts: a first frame stands and moves with its exhibit's own, and the others come by themselves. */
import { parts } from "../../web/engine/parts.js";
import { expect, test } from "./support.js";
import { partsOf } from "#parts";

test("parts of the code that a first frame does without are fetched after it", async ({ lab, page }) => {
  const own = ["first", ...partsOf["outliers"]!];
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const fetched: string[] = [];
  const answered: string[] = [];
  const partOf = (url: string): string => /loss_lab\.\w+\.(\w+)\.wasm$/.exec(url)![1]!;
  page.on("response", (response) => {
    if (response.url().endsWith(".wasm") && response.ok()) answered.push(partOf(response.url()));
  });
  await page.route("**/*.wasm", async (route) => {
    const part = partOf(route.request().url());
    fetched.push(part);
    if (!own.includes(part)) await arrived;
    await route.continue();
  });
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const { t } = await lab.shown();
  await lab.button("Step").click();
  await expect.poll(async () => (await lab.shown()).t).toBe(t + 1);
  const all = ["first", ...parts];
  expect(fetched.slice(0, own.length).sort()).toEqual(own);
  expect(fetched.sort()).toEqual(all);
  expect(answered.sort()).toEqual(own);
  arrive();
  await expect.poll(() => answered.sort()).toEqual(all);
});
