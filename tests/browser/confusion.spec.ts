/** The threshold of decisions is dragged along the ROC curve, by mouse and by keys, and stands in the link. */
import type { Lab } from "./support.js";
import { expect, test } from "./support.js";

async function openDecisions(lab: Lab): Promise<void> {
  await lab.open();
  await lab.menu("Data").selectOption({ label: "Two clouds" });
  await lab.button("Decisions").click();
  await lab.button("Step").click();
  await lab.at(1);
}

test("the handle goes along the curve, and neither the loss nor the parameters change", async ({
  lab,
  page,
}) => {
  await openDecisions(lab);
  const view = lab.root.locator("loss-lab-confusion");
  const before = await lab.shown();
  const knob = view.locator(".knob");
  await knob.scrollIntoViewIfNeeded();
  const from = (await knob.boundingBox())!;
  const plot = (await view.locator(".roc svg").first().boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  // To the upper right corner, where all are called positive.
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 20);
  await page.mouse.move(plot.x + plot.width - 24, plot.y + 14);
  await page.mouse.up();
  const cells = view.locator("table.confusion tbody td");
  await expect.poll(() => cells.allInnerTexts()).toEqual(["0", "100", "0", "100"]);
  const { trainLoss, parameters } = await lab.shown();
  expect([trainLoss, parameters]).toEqual([before.trainLoss, before.parameters]);

  await view.getByRole("slider", { name: "Threshold on the curve" }).press("Home");
  await expect.poll(() => cells.allInnerTexts()).toEqual(["100", "0", "100", "0"]);
  await view.getByRole("button", { name: "Usual threshold" }).click();
  await expect(view.locator(".threshold b")).toHaveText("0.5");
});

test("a threshold is found again by its link", async ({ lab, page }) => {
  await openDecisions(lab);
  const view = lab.root.locator("loss-lab-confusion");
  await view.getByRole("slider", { name: "Threshold on the curve" }).press("End");
  await expect(view.locator(".threshold b")).not.toHaveText("0.5");
  const threshold = await view.locator(".threshold b").innerText();
  await expect.poll(() => new URL(page.url()).hash.length, { timeout: 5000 }).toBeGreaterThan(1);
  await page.waitForTimeout(1200);
  await page.reload();
  await lab.ready();
  await expect(view.locator(".threshold b")).toHaveText(threshold);
});
