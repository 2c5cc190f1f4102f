/** The landscape in a real browser: its point is moved by mouse, touch and keyboard, and it stands in the link. */
import { expect, test, type Lab } from "./support.js";

async function openLandscape(lab: Lab): Promise<void> {
  await lab.open();
  await lab.button("Landscape").click();
  await expect(lab.root.locator("loss-lab-landscape path.contour").first()).toBeVisible();
}

/** The middle of the point, on screen. */
async function point(lab: Lab): Promise<{ x: number; y: number }> {
  const handle = lab.root.locator("loss-lab-landscape .now");
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("the point dragged at the start is where the run begins, its loss followed on the way", async ({
  lab,
  page,
}) => {
  await openLandscape(lab);
  const before = await lab.shown();
  const { x, y } = await point(lab);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20);
  await expect.poll(async () => (await lab.shown()).trainLoss).not.toBe(before.trainLoss);
  await page.mouse.move(x + 60, y + 40, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await lab.experiment()).start).not.toEqual(before.parameters);
  const after = await lab.shown();
  expect(after.t).toBe(0);
  expect(after.parameters[0]).toBeGreaterThan(before.parameters[0]!);
  expect(after.parameters[1]).toBeLessThan(before.parameters[1]!);
  await lab.button("Step").click();
  await lab.at(1);
  expect(await lab.root.locator("loss-lab-landscape .start").count()).toBe(1);
});

test("the point is moved by keys on the way, as an edit of the run", async ({ lab, page }) => {
  await openLandscape(lab);
  await lab.button("Step").click();
  await lab.at(1);
  const before = await lab.shown();
  await lab.root.locator("loss-lab-landscape").getByRole("slider", { name: "Where the run stands" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await lab.shown()).parameters[0]).toBeGreaterThan(before.parameters[0]!);
  const { edits } = await lab.experiment();
  expect(edits).toEqual([{ t: 1, parameters: (await lab.shown()).parameters }]);
});

test("a step over all parameters draws no band anew", async ({ lab, page }) => {
  await openLandscape(lab);
  await expect
    .poll(() => lab.root.locator("loss-lab-landscape path.contour").evaluateAll((all) => all.length))
    .toBeGreaterThan(5);
  await page.waitForTimeout(500);
  const band = await lab.root.locator("loss-lab-landscape path.contour").first().elementHandle();
  const drawn = await band.getAttribute("d");
  for (let press = 0; press < 3; press += 1) await lab.button("Step").click();
  await lab.at(3);
  await page.waitForTimeout(300);
  expect(await band.evaluate((node) => node.isConnected)).toBe(true);
  expect(await band.getAttribute("d")).toBe(drawn);
});

test("the surface is turned by dragging, and stands in the link", async ({ lab, page, browser }) => {
  await openLandscape(lab);
  await lab.button("Surface").click();
  const surface = lab.root.locator("loss-lab-landscape canvas");
  await surface.scrollIntoViewIfNeeded();
  const before = await surface.getAttribute("aria-label");
  const box = (await surface.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await surface.getAttribute("aria-label")).not.toBe(before);
  await page.waitForTimeout(1500);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.locator("loss-lab-landscape canvas")).toBeVisible();
  await elsewhere.close();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a tap puts the point where it is wanted", async ({ lab, page }) => {
    await openLandscape(lab);
    const before = await lab.shown();
    const { x, y } = await point(lab);
    await lab.button("Move here by tapping").tap();
    const map = lab.root.locator("loss-lab-landscape .plot svg");
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.7, box.y + box.height * 0.5);
    await expect.poll(async () => (await lab.shown()).parameters).not.toEqual(before.parameters);
    const after = await point(lab);
    expect(Math.hypot(after.x - x, after.y - y)).toBeGreaterThan(40);
  });
});
