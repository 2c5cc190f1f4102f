/** A reader's own formula, typed into the exhibit about it: what is known of it is of what stands there. */
import { expect, test } from "./support.js";

test("the check of the slope is of the formula on show, and a formula that can't follow begins anew", async ({
  lab,
  page,
}) => {
  await page.goto("/exhibits/your-own-loss/");
  await lab.ready();
  const check = lab.root.getByText("Its slope was compared");
  const before = await check.innerText();
  await lab.field("Formula").fill("r ^ 2");
  await lab.field("Formula").press("Enter");
  await expect(check).not.toHaveText(before);
  await lab.at(120);

  await lab.field("Formula").fill("1 / (p \u2212 p)");
  await lab.field("Formula").press("Enter");
  await expect(lab.notice).toContainText("the run starts again");
  await lab.at(0);
  await expect(lab.root.getByText("It has no value everywhere")).toBeVisible();
});

test("a formula without a number where the run is names itself as the cause", async ({ lab, page }) => {
  await page.goto("/exhibits/your-own-loss/");
  await lab.ready();
  await lab.field("Formula").fill("log(r)");
  await lab.field("Formula").press("Enter");
  const alert = lab.root.locator(".divergence");
  await expect(alert).toContainText("the loss is not a number");
  await expect(alert).toContainText("Change the formula");
});

test("of a loss that is infinite for all points, no share is drawn", async ({ lab, page }) => {
  await page.goto("/exhibits/your-own-loss/");
  await lab.ready();
  await lab.field("Formula").fill("1/0");
  await lab.field("Formula").press("Enter");
  await expect(lab.root.locator(".divergence")).toBeVisible();
  await expect(lab.root).not.toContainText("NaN");
});
