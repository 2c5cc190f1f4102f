/** Points are moved, added and removed by mouse, touch and keyboard, and the run follows. */
import type { Lab } from "./support.js";
import { expect, test } from "./support.js";

/** The data of the experiment on show, as columns. */
async function columns(lab: Lab): Promise<Record<string, number[]> | null> {
  const { data } = await lab.experiment();
  return data && "columns" in data ? (data.columns as Record<string, number[]>) : null;
}

async function rows(lab: Lab): Promise<number> {
  return (await columns(lab))?.["y"]?.length ?? -1;
}

async function openLine(lab: Lab): Promise<void> {
  await lab.open();
  await lab.menu("Data").selectOption({ label: "Line" });
  await expect(lab.root.getByText("over 40 points")).toBeVisible();
  await lab.button("Step").click();
  await lab.at(1);
}

/** The middle of the selected point, on screen. */
async function selectedPoint(lab: Lab): Promise<{ x: number; y: number }> {
  const ring = lab.root.locator("loss-lab-fit .mark.selected .ring");
  await ring.scrollIntoViewIfNeeded();
  const box = (await ring.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a point dragged by the mouse changes the loss on the way, and Ctrl Z brings it back", async ({
  lab,
  page,
}) => {
  await openLine(lab);
  const before = await lab.shown();
  const { x, y } = await selectedPoint(lab);
  const drawn = await page.evaluate(() => window.shown);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i += 1) {
    await page.mouse.move(x, y + 10 * i);
    await page.waitForTimeout(40);
  }
  const onTheWay = await lab.shown();
  expect(onTheWay.trainLoss).not.toBe(before.trainLoss);
  await page.mouse.up();
  expect(await page.evaluate(() => window.shown)).toBeGreaterThan(drawn + 2);
  expect((await lab.shown()).t).toBe(1);
  expect(await rows(lab)).toBe(40);
  await expect(lab.menu("Data")).toHaveValue("");

  await expect(lab.root.locator("loss-lab-fit .focus")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(() => lab.shown()).toEqual(before);
  await expect(lab.menu("Data")).toHaveValue("line");
});

test("points are added and removed by the mouse", async ({ lab, page, browserName }) => {
  test.skip(browserName === "firefox", "Playwright's double clicks are two single ones in Firefox");
  await openLine(lab);
  const plot = lab.root.locator("loss-lab-fit svg").first();
  const box = (await plot.boundingBox())!;
  await page.mouse.dblclick(box.x + box.width * 0.3, box.y + box.height * 0.15);
  await expect.poll(() => rows(lab)).toBe(41);
  await lab.root.locator("loss-lab-fit").getByRole("button", { name: "Remove", exact: true }).click();
  await expect.poll(() => rows(lab)).toBe(40);
});

test("keys act on no point after a press that took none", async ({ lab, page }) => {
  await openLine(lab);
  const box = (await lab.root.locator("loss-lab-fit svg").first().boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.15);
  await expect(lab.root.locator("loss-lab-fit .selected")).toHaveCount(0);
  await page.keyboard.press("Delete");
  await page.keyboard.press("a");
  await lab.button("Step").click();
  await lab.at(2);
  await expect(lab.menu("Data")).toHaveValue("line");
});

test("points are moved, added and removed by keyboard", async ({ lab, page }) => {
  await openLine(lab);
  const points = lab.root.locator("loss-lab-fit").getByRole("slider");
  await points.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => rows(lab)).toBe(40);
  await page.keyboard.press("a");
  await expect.poll(() => rows(lab)).toBe(41);
  await page.keyboard.press("Delete");
  await expect.poll(() => rows(lab)).toBe(40);
});

test("a typed coordinate is kept to its last digit; what is no number is told, and nothing moves", async ({
  lab,
}) => {
  await openLine(lab);
  const field = lab.root.locator("loss-lab-fit").getByRole("textbox", { name: "y", exact: true });
  // Key by key: of what Playwright fills in, Firefox tells no change.
  const type = async (text: string) => {
    await field.selectText();
    await field.pressSequentially(text);
    await field.press("Enter");
  };
  for (const typed of ["4.444444444", "123456"]) {
    await type(typed);
    await expect.poll(async () => (await columns(lab))?.["y"]).toContain(Number(typed));
    await expect(field).toHaveValue(typed);
  }
  await type("abc");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(lab.root.getByRole("alert")).toHaveText("“abc” is not a number, so it stays 123456.");
  expect((await columns(lab))?.["y"]).toContain(123456);
});

test("a setting that is refused is named as its control is", async ({ lab }) => {
  await lab.open();
  await lab.set("Learning rate", -1);
  await expect(lab.notice).toContainText("Learning rate is -1. It may be from");
});

test("the last point can't be removed, and says why", async ({ lab, page }) => {
  await lab.open();
  await page.evaluate(() => {
    document.querySelector("loss-lab")!.open({
      version: 1,
      data: { columns: { x: [1, 2], y: [3, 5] }, target: "y" },
      model: { id: "linear" },
      loss: { id: "mse" },
    });
  });
  await expect.poll(() => rows(lab)).toBe(2);
  const remove = lab.root.locator("loss-lab-fit").getByRole("button", { name: "Remove", exact: true });
  await remove.click();
  await expect.poll(() => rows(lab)).toBe(1);
  await remove.click();
  await expect(lab.notice).toContainText("The last point has to stay");
  await expect(remove).toBeVisible();
  expect(await rows(lab)).toBe(1);
});

test.describe("by touch", () => {
  test.skip(({ browserName }) => browserName === "firefox", "Playwright's taps are no touches in Firefox");
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a finger drags the selected point", async ({ lab, page }) => {
    await openLine(lab);
    const before = await lab.shown();
    const { x, y } = await selectedPoint(lab);
    const touch = await page.context().newCDPSession(page);
    const at = (type: string, points: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: points });
    await at("touchStart", [{ x, y }]);
    for (let i = 1; i <= 6; i += 1) {
      await at("touchMove", [{ x, y: y + 8 * i }]);
      await page.waitForTimeout(40);
    }
    await at("touchEnd", []);
    await expect.poll(() => rows(lab)).toBe(40);
    expect((await lab.shown()).trainLoss).not.toBe(before.trainLoss);
  });

  test("taps add and remove a point", async ({ lab, page }) => {
    await openLine(lab);
    await lab.root.locator("loss-lab-fit").getByRole("button", { name: "Add points" }).tap();
    const box = (await lab.root.locator("loss-lab-fit svg").first().boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.35, box.y + box.height * 0.15);
    await expect.poll(() => rows(lab)).toBe(41);
    await lab.root.locator("loss-lab-fit").getByRole("button", { name: "Remove", exact: true }).tap();
    await expect.poll(() => rows(lab)).toBe(40);
  });
});
