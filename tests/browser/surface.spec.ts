/** A surface in a real browser: opened from the menu, its start moved by mouse and by keys, gone down, and linked to. */
import type { Step } from "../../web/engine/types.js";
import { expect, test, type Lab } from "./support.js";

async function openSurface(lab: Lab, name: string): Promise<void> {
  await lab.open();
  await lab.menu("Model").selectOption({ label: name });
  await expect(lab.root.locator(".fit loss-lab-landscape path.contour").first()).toBeVisible();
}

/** The middle of the point, on screen. */
async function point(lab: Lab): Promise<{ x: number; y: number }> {
  const handle = lab.root.locator("loss-lab-landscape .now");
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a surface takes the place of the data, and steps lead down from where its start was put", async ({
  lab,
  page,
  browser,
}) => {
  await openSurface(lab, "Ravine");
  expect(await lab.experiment()).toMatchObject({ data: null, model: { id: "surface", name: "ravine" } });
  await expect(lab.menu("Loss")).toHaveCount(0);
  const before = await lab.shown();

  const { x, y } = await point(lab);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await lab.shown()).parameters[0]).toBeGreaterThan(before.parameters[0]!);
  expect((await lab.shown()).parameters[1]).toBeLessThan(before.parameters[1]!);

  const dragged = await lab.shown();
  await lab.root.locator("loss-lab-landscape").getByRole("slider", { name: "Where the run stands" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await lab.shown()).parameters[1]).toBeGreaterThan(dragged.parameters[1]!);
  const start = await lab.shown();
  expect((await lab.experiment()).start).toEqual(start.parameters);

  for (let t = 1; t <= 3; t += 1) {
    const last = (await lab.shown()).trainLoss;
    await lab.button("Step").click();
    await lab.at(t);
    expect((await lab.shown()).trainLoss).toBeLessThan(last);
  }
  const there = await lab.shown();
  await page.waitForTimeout(1500);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.addInitScript(() =>
    addEventListener("loss-lab-ready", (event) => (window.lastStep = (event as CustomEvent<Step>).detail)),
  );
  await other.goto(page.url());
  await expect(other.locator(".fit loss-lab-landscape path.contour").first()).toBeVisible();
  await expect
    .poll(() => other.evaluate(() => window.lastStep && [...window.lastStep.parameters]))
    .toEqual(there.parameters);
  await elsewhere.close();
});

test("its minima are told when asked for, and data come back from the menu", async ({ lab }) => {
  await openSurface(lab, "Two minima");
  const landscape = lab.root.locator("loss-lab-landscape");
  await expect(landscape.locator(".lowest")).toHaveCount(0);
  await landscape.getByRole("button", { name: "Show the minima" }).click();
  await expect(landscape.locator(".lowest")).toHaveCount(2);
  await expect(landscape.locator(".summary")).toContainText("The lowest point of all: 0, at x −1 and y 0.");
  await lab.menu("Model").selectOption({ label: "Line" });
  await expect(lab.root.locator(".fit loss-lab-fit")).toBeVisible();
  expect((await lab.experiment()).data).toEqual({ id: "house-prices" });
});
