/** A throw is dragged over the board by the mouse, and lies where it was put down; the run follows. */
import { linkTo, stateNamed } from "./states.js";
import { expect, test } from "./support.js";

test("a throw dragged by the mouse goes as far as the pointer, and is missed by as much as it then lies off", async ({
  lab,
  page,
}) => {
  await lab.open(await linkTo({ ...stateNamed("darts"), t: 0 }, ["plane"]));
  const plane = lab.root.locator("loss-lab-plane");
  const ring = plane.locator(".mark.selected .ring");
  await ring.scrollIntoViewIfNeeded();
  const middle = async (): Promise<{ x: number; y: number }> => {
    const box = (await ring.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const before = await lab.shown();
  const from = await middle();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 6; i += 1) await page.mouse.move(from.x + 12 * i, from.y + 9 * i);
  await page.mouse.up();
  // Places are rounded to the axis.
  await expect.poll(async () => Math.abs((await middle()).x - from.x - 72)).toBeLessThan(2);
  await expect.poll(async () => Math.abs((await middle()).y - from.y - 54)).toBeLessThan(2);
  await expect.poll(async () => (await lab.shown()).trainLoss).toBeLessThan(before.trainLoss);
  await expect(lab.menu("Data")).toHaveValue("");
  await lab.button("Undo").click();
  await expect.poll(() => lab.shown()).toEqual(before);
});
