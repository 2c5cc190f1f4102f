/** Runs side by side: they end at the digits of each alone, come back by a link, and are operated by keyboard. */
import type { Comparison, Experiment } from "../../web/engine/types.js";
import { writeLink } from "../../web/elements/link.js";
import { expect, Lab, test } from "./support.js";

const base: Experiment = {
  version: 1,
  data: { id: "outliers" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};

test("two losses side by side end at the digits of each alone", async ({ lab, page }) => {
  const alone: unknown[] = [];
  for (const id of ["mse", "mae"]) {
    await lab.open((await writeLink({ experiment: { ...base, loss: { id } }, t: 0 }))!);
    for (let press = 0; press < 6; press += 1) await lab.button("Step").click();
    await lab.at(6);
    alone.push(await lab.shown());
  }

  await lab.open((await writeLink({ experiment: base, t: 0 }))!);
  await lab.button("Compare").click();
  await lab.root.getByRole("button", { name: /^Other losses/ }).click();
  const front = (name: string) => lab.root.getByRole("radio", { name: `Bring ${name} to the front` });
  await expect(front("Squared error")).toBeChecked();
  for (let press = 0; press < 6; press += 1) await lab.button("Step").click();
  await lab.at(6);
  const squared = await lab.shown();
  await front("Absolute error").check();
  await expect.poll(async () => lab.shown()).toEqual(alone[1]);
  expect(squared).toEqual(alone[0]);
  // Both stand in the plot by their names.
  await expect(lab.root.locator("loss-lab-fit .name text")).toHaveCount(4);

  // What is open stands in the address, and opens there as it was.
  await page.waitForTimeout(1500);
  const there = new Lab(page);
  await there.open(new URL(page.url()).hash.slice(1));
  await expect(front("Absolute error")).toBeChecked();
  expect(await there.shown()).toEqual(alone[1]);
});

test("a comparison given to the element is operated by keyboard alone", async ({ lab, page }) => {
  const comparison: Comparison = {
    version: 1,
    base,
    runs: [
      { name: "wild", set: { optimizer: { id: "sgd", learning_rate: 40 } } },
      { name: "calm", set: { optimizer: { id: "sgd", learning_rate: 0.05 } } },
    ],
  };
  await lab.open();
  await page.evaluate((given) => document.querySelector("loss-lab")!.open(given, 300), comparison);
  await expect.poll(async () => (await lab.shown()).status).toBe("diverged");
  await lab.button("Compare").press("Enter");
  await lab.root.getByRole("radio", { name: "Bring wild to the front" }).focus();
  await page.keyboard.press("ArrowDown");
  await lab.at(300);
  await expect(lab.root.getByText(/^blew up after step \d+$/)).toBeVisible();
  await lab.root.getByRole("textbox", { name: "Name of run 2" }).fill("Slow and sure");
  await page.keyboard.press("Tab");
  await expect
    .poll(() =>
      page.evaluate(() => (document.querySelector("loss-lab")!.experiment as Comparison).runs?.[1]?.name),
    )
    .toBe("Slow and sure");
  await lab.button("Remove wild").press("Enter");
  await expect
    .poll(async () => (await lab.experiment()).optimizer)
    .toEqual({ id: "sgd", learning_rate: 0.05 });
});
