/** The best by hand, asked for, gone to and undone; and the curve, listened to. */
import { expect, test } from "./support.js";

test("shows the best once it is asked for, and goes there as a change that can be undone", async ({
  lab,
}) => {
  await lab.open();
  await lab.button("By hand").click();
  const hand = lab.root.locator("loss-lab-hand");
  const best = hand.locator(".best");
  await expect(hand.getByRole("slider").first()).toBeVisible();
  await expect(best).toHaveCount(0);
  const start = await lab.shown();
  await lab.button("Show the best").click();
  await expect(best).toContainText("The best there is");
  await expect(best).toContainText(/Yours is [\d.]+\./);
  expect(await lab.shown()).toEqual(start);
  await lab.button("Go to the best").click();
  await expect(best).toContainText("You are there");
  const there = await lab.shown();
  expect(there.trainLoss).toBeLessThan(start.trainLoss);
  await lab.button("Undo").click();
  await expect.poll(async () => (await lab.shown()).parameters).toEqual(start.parameters);
  await lab.menu("Loss").selectOption({ label: "Absolute error" });
  await expect(best).toHaveCount(0);
});

test("plays the curve as tones until it is stopped", async ({ lab }) => {
  await lab.open();
  await lab.button("Loss curve").click();
  await lab.button("Step").click();
  await lab.button("Step").click();
  await lab.at(2);
  const curve = lab.root.locator("loss-lab-curve");
  await expect(curve.locator(".playhead")).toHaveCount(0);
  await lab.button("Listen").click();
  await expect(curve.locator(".playhead")).toHaveCount(1);
  await expect(curve.getByRole("status")).toHaveText("The higher the tone, the larger the value.");
  await lab.page.keyboard.press("Escape");
  await expect(curve.locator(".playhead")).toHaveCount(0);
  await lab.button("Listen").click();
  await expect(curve.locator(".playhead")).toHaveCount(1);
  await lab.button("Stop the sound").click();
  await expect(curve.locator(".playhead")).toHaveCount(0);
  await lab.button("A tone at each step").click();
  await lab.button("Step").click();
  await lab.at(3);
  await lab.button("Listen").click();
  await expect(curve.getByRole("status")).toHaveText(/^The curve went from .* to .*\.$/);
  await expect(lab.button("Listen")).toBeVisible();
});
