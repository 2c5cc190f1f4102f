/** A run that blows up is explained, and the rate it names works. */
import { expect, test } from "./support.js";

test("divergence is told in words, and one press sets a rate that works", async ({ lab }) => {
  await lab.open();
  await lab.set("Learning rate", 2.5);
  const start = await lab.shown();
  await lab.unfold("Speed and stops");
  await lab.menu("Speed").selectOption({ label: "as fast as it goes" });
  await lab.button("Play").click();
  const panel = lab.root.getByRole("alert", { name: "The run blew up" });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText("The largest learning rate found to work here is");
  await expect(panel).toContainText("yours is 2.5");
  await expect(panel).toContainText("Each step overshoots the minimum");
  await expect(lab.value).not.toContainText("not a number");

  await panel.getByRole("button", { name: /^Start again with/ }).click();
  await expect(panel).toBeHidden();
  // It plays on by itself, and may come to rest: what is shown holds either way.
  await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(150);
  const after = await lab.shown();
  expect(after.status).not.toBe("diverged");
  expect(after.learningRate).toBeGreaterThan(0.9);
  expect(after.learningRate).toBeLessThan(1.01);
  expect(after.trainLoss).toBeLessThanOrEqual(start.trainLoss);
});
