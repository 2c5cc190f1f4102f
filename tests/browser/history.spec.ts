/** A reader goes back in the table of steps, names one, and branches there. */
import { expect, test } from "./support.js";

test("a step is gone to, named and branched from, and what came before stays the same", async ({ lab }) => {
  await lab.open();
  await lab.button("History").click();
  const view = lab.root.locator("loss-lab-history");
  for (let t = 1; t <= 4; t += 1) {
    await lab.button("Step").click();
    await lab.at(t);
  }
  await expect(view.getByText("4 steps so far; step 4 is on show.")).toBeVisible();
  await view.getByRole("button", { name: "2", exact: true }).click();
  await lab.at(2);
  await view.getByRole("textbox", { name: "Name of step 2" }).fill("fork");
  await view.getByRole("textbox", { name: "Name of step 2" }).press("Enter");
  await expect(view.getByRole("button", { name: "fork, step 2" })).toHaveAttribute("aria-pressed", "true");
  const before = await lab.shown();
  await view.getByRole("button", { name: "Branch from step 2" }).click();
  await lab.menu("Loss").selectOption({ label: "Absolute error" });
  await expect(view.getByText("Absolute error from here")).toBeVisible();
  expect((await lab.shown()).parameters).toEqual(before.parameters);
});
