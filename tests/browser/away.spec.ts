/** What is taken away arrives: files with their contents, pictures that open, a QR code; by keyboard and on a phone. */
import { readFile } from "node:fs/promises";
import { expect, test, type Locator, type Page } from "@playwright/test";
import type { LossLab } from "../../web/elements/loss-lab.js";

async function openAway(page: Page) {
  await page.goto("/");
  const opener = page.getByRole("button", { name: "Take it away" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Take it away" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the experiment, the tables and the pictures are saved", async ({ page }) => {
  await openAway(page);
  const experiment = await saved(page, "Experiment as JSON");
  expect(experiment.name).toBe("loss-lab.json");
  expect(JSON.parse(experiment.bytes.toString())).toMatchObject({ experiment: { version: 1 }, t: 0 });

  const parameters = await saved(page, "Parameters as CSV");
  expect(parameters.name).toBe("loss-lab-parameters.csv");
  expect(parameters.bytes.toString()).toMatch(/^block,row,column,value,gradient,change/);

  const drawn = await saved(page, "Fit as SVG");
  expect(drawn.name).toBe("loss-lab-fit.svg");
  const svg = drawn.bytes.toString();
  expect(svg).toContain("at step 0");
  expect(svg).not.toContain("var(--");
  // It stands by itself: as an image it has the size that it says.
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg);

  await page.getByRole("button", { name: "NumPy", exact: true }).click();
  const code = await saved(page, "NumPy as Python");
  expect(code.name).toBe("loss_lab_numpy.py");
  expect(code.bytes.toString()).toContain("import numpy as np");

  const png = await saved(page, "Fit as PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(size.map((side) => 2 * side));
});

test("on a narrow screen nothing is cut off, the code is dark on light in dark mode, and Escape leads back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  const dialog = await openAway(page);
  const image = dialog.getByRole("img", { name: "QR code of the link" });
  expect(decodeURIComponent((await image.getAttribute("src"))!)).toContain('fill="#fff"');
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Take it away" })).toBeFocused();
});

test("what an author pastes shows this exhibit, with the experiment where that is wished for, and is seen first", async ({
  page,
}) => {
  await page.goto("/exhibits/outliers/?lang=en");
  await page.getByRole("button", { name: "Take it away" }).click();
  const dialog = page.getByRole("dialog", { name: "Take it away" });
  await dialog.getByRole("button", { name: "WordPress", exact: true }).click();
  const lines = dialog.getByRole("region", { name: "WordPress" });
  await expect(lines).toContainText(/^<iframe src="[^"]*\/embed\.html\?exhibit=outliers&amp;lang=en"/);
  await dialog.getByLabel("With the experiment as it is now").check();
  await expect(lines).toContainText(/#1\.[\w-]+" title="/);
  const around = page.locator("loss-lab").first();
  const t = (lab: Locator) => lab.evaluate((element) => (element as LossLab).t);
  const before = await t(around);
  await dialog.getByRole("button", { name: "Show what it looks like there" }).click();
  const preview = dialog.locator("loss-lab");
  await preview.getByRole("button", { name: "Step", exact: true }).click();
  await expect.poll(() => t(preview)).toBe(before + 1);
  expect(await t(around)).toBe(before);
});
