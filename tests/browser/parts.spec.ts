/** The engine's code in two parts: a first frame stands and moves without the second, which comes by itself. */
import { expect, test } from "./support.js";

test("the rest of the engine's code is fetched after the first frame, which does not need it", async ({
  lab,
  page,
}) => {
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const fetched: string[] = [];
  page.on("request", (request) => {
    const part = /loss_lab\.\w+\.(\w+)\.wasm$/.exec(request.url());
    if (part) fetched.push(part[1]!);
  });
  await page.route("**/*.rest.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const { t } = await lab.shown();
  await lab.button("Step").click();
  await expect.poll(async () => (await lab.shown()).t).toBe(t + 1);
  expect(fetched).toEqual(["first", "rest"]);
  const answered = page.waitForResponse("**/*.rest.wasm");
  arrive();
  expect((await answered).ok()).toBe(true);
});
