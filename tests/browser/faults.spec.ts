/** What a page does when the worker that it stands on gives way. */
import { expect, test } from "./support.js";

test("a worker that breaks down in the middle of a run is replaced, and nothing of the reader's is lost", async ({
  lab,
  page,
}) => {
  await page.addInitScript(() => {
    const made: Worker[] = ((window as unknown as { made: Worker[] }).made = []);
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        made.push(this);
      }
    };
  });
  await lab.open();
  for (let t = 1; t <= 3; t += 1) await lab.button("Step").click();
  await lab.at(3);
  await lab.set("Learning rate", 0.02);
  await expect.poll(async () => (await lab.shown()).learningRate).toBe(0.02);
  const before = await lab.shown();
  const workers = () => page.evaluate(() => (window as unknown as { made: Worker[] }).made.length);
  expect(await workers()).toBe(1);
  await page.evaluate(() => {
    const [worker] = (window as unknown as { made: Worker[] }).made;
    worker!.terminate();
    worker!.dispatchEvent(new ErrorEvent("error"));
  });
  await lab.button("Step").click();
  await lab.at(4);
  expect(await workers()).toBe(2);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await lab.shown()).toEqual(before);
  await expect(lab.notice).toBeHidden();
});
