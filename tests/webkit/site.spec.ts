/** The built site in WebKit, under its strict policy: an exhibit steps, is dragged and asked, and speaks Arabic. */
import { setTimeout } from "node:timers/promises";
import { Key } from "selenium-webdriver";
import { writeLink } from "../../web/elements/link.js";
import { expect, test, type Visit } from "./support.js";

const line = { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } } as const;

/** Of the last step shown. */
const trainLoss = (visit: Visit) => visit.run(() => window.said["loss-lab-step"]?.detail.trainLoss);

const data = (visit: Visit) =>
  visit.run(() => {
    const experiment = document.querySelector("loss-lab")!.experiment!;
    return "data" in experiment ? experiment.data : null;
  });

/** Where on the window it comes to rest; the driver itself cannot reach what is drawn with nothing inside. */
async function restingMiddle(visit: Visit, selector: string): Promise<[number, number]> {
  const middle = async () =>
    visit.driver.executeScript<[number, number]>(
      `arguments[0].scrollIntoView({ block: "center" });
      const { left, top, width, height } = arguments[0].getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];`,
      await visit.find(selector),
    );
  for (let place = await middle(); ;) {
    await setTimeout(500);
    const later = await middle();
    if (String(later) === String(place)) return later;
    place = later;
  }
}

test("a point is dragged by the mouse and moved by keys, and the loss follows", async ({
  visit,
  baseURL,
}) => {
  await visit.open(`${baseURL}/?lang=en#${await writeLink({ experiment: line, t: 0 })}`);
  await visit.step();
  await expect.poll(() => trainLoss(visit)).toBeGreaterThan(0);
  const before = await trainLoss(visit);
  const [x, y] = await restingMiddle(visit, ".mark.selected .ring");
  const mouse = () => visit.driver.actions({ async: true });
  await mouse().move({ x, y }).press().perform();
  for (let i = 1; i <= 8; i += 1)
    await mouse()
      .move({ x, y: y + 10 * i, duration: 40 })
      .perform();
  await expect.poll(() => trainLoss(visit)).not.toBe(before);
  await mouse().release().perform();
  await expect.poll(() => data(visit)).toHaveProperty("columns");
  const dropped = await data(visit);
  await (await visit.find("[role=slider]")).sendKeys(Key.ENTER, Key.ARROW_UP, Key.ARROW_UP, Key.ENTER);
  await expect.poll(() => data(visit)).not.toEqual(dropped);
  expect(await visit.t()).toBe(1);
});

test("a question is asked and answered", async ({ visit, baseURL }) => {
  await visit.open(`${baseURL}/exhibits/outliers/?lang=en`);
  await visit.press(".question input");
  await visit.press(".question button");
  await expect.poll(() => visit.run(() => window.said["loss-lab-answer"]?.detail.question)).toBeTruthy();
  expect(await (await visit.find(".question [role=status]")).getText()).not.toBe("");
});

test("in Arabic it is written from right to left", async ({ visit, baseURL }) => {
  await visit.open(`${baseURL}/exhibits/outliers/?lang=ar`);
  await visit.step();
  expect(await visit.run(() => document.documentElement.dir)).toBe("rtl");
  const exhibit = await visit.find("loss-lab-exhibit");
  expect(await exhibit.getAttribute("dir")).toBe("rtl");
  expect(await (await visit.find(".transport .primary")).getText()).toMatch(/\p{Script=Arabic}/u);
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await visit.run(beyond)).toBe(0);
});
