/** Whatever a reader changes is undone and redone, by the buttons and by keys. */
import type { Locator } from "@playwright/test";
import { expect, test, type Lab } from "./support.js";

async function enabled(button: Locator): Promise<boolean> {
  return (await button.getAttribute("aria-disabled")) === "false";
}

async function step(lab: Lab, times: number): Promise<void> {
  const { t } = await lab.shown();
  for (let i = 0; i < times; i += 1) await lab.button("Step").click();
  await lab.at(t + times);
}

test("settings, data and views go back one by one, each to the step where it was changed", async ({
  lab,
  page,
}) => {
  await lab.open();
  const [undo, redo] = [lab.button("Undo"), lab.button("Redo")];
  expect([await enabled(undo), await enabled(redo)]).toEqual([false, false]);
  await step(lab, 3);
  expect(await enabled(undo)).toBe(false);
  const start = await lab.shown();

  await lab.menu("Model").selectOption({ label: "Polynomial" });
  await expect.poll(async () => (await lab.experiment()).model.id).toBe("polynomial");
  await step(lab, 2);
  await lab.set("Learning rate", 0.02);
  await expect.poll(async () => (await lab.shown()).learningRate).toBe(0.02);
  await step(lab, 1);
  const rated = await lab.shown();
  await lab.menu("Data").selectOption({ label: "Line" });
  await lab.at(0);

  await undo.click();
  await expect.poll(() => lab.shown()).toEqual(rated);
  await undo.click();
  await lab.at(5);
  expect((await lab.shown()).learningRate).toBe(0.1);
  await undo.click();
  await expect.poll(() => lab.shown()).toEqual(start);
  expect(await enabled(undo)).toBe(false);

  await undo.focus();
  await page.keyboard.press("Control+Shift+z");
  await lab.at(5);
  await page.keyboard.press("Control+y");
  await expect.poll(() => lab.shown()).toEqual(rated);
  await page.keyboard.press("Control+z");
  await lab.at(5);
  await redo.click();
  await expect.poll(() => lab.shown()).toEqual(rated);
});

test("a slider's drag is one action, however many values it passes", async ({ lab, page }) => {
  await lab.open();
  await lab.unfold("Settings");
  const slider = lab.root.getByRole("slider", { name: "Learning rate" });
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 7; i >= 2; i -= 1) {
    await page.mouse.move(box.x + (box.width * i) / 10, box.y + box.height / 2);
    await page.waitForTimeout(40);
  }
  await page.mouse.up();
  await expect.poll(async () => (await lab.shown()).learningRate).toBeLessThan(0.1);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await lab.shown()).learningRate).toBe(0.1);
  expect(await enabled(lab.button("Undo"))).toBe(false);
});

test("a view that was opened is closed again, and the run stays where it is", async ({ lab }) => {
  await lab.open();
  const arithmetic = lab.root.locator("loss-lab-arithmetic");
  await expect(arithmetic).toHaveCount(0);
  await step(lab, 2);
  await lab.button("Arithmetic").click();
  await expect(arithmetic).toBeVisible();
  await step(lab, 1);
  await lab.button("Undo").click();
  await expect(arithmetic).toHaveCount(0);
  expect((await lab.shown()).t).toBe(3);
  await lab.button("Redo").click();
  await expect(arithmetic).toBeVisible();
});
