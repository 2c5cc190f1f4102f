/** In an article: the packaged element, two exhibits on one engine, the page's address left alone. */
import { gzipSync } from "node:zlib";
import { expect, test } from "./support.js";

test("an article's exhibits start when they come near, share an engine, and leave the address alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/pages/article.html");
  const [first, second] = [page.locator("loss-lab").first(), page.locator("loss-lab").nth(1)];
  await first.getByRole("button", { name: "Step", exact: true }).click();
  await expect(first.getByText(/^↓ from .* at step 0$/)).toBeVisible();
  await second.scrollIntoViewIfNeeded();
  await expect(second.getByRole("button", { name: "Step", exact: true })).toBeVisible();
  expect(page.workers().length).toBe(1);
  expect(new URL(page.url()).hash).toBe("");
});

test("unseen, an exhibit that plays stands still", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/pages/article.html");
  const first = page.locator("loss-lab").first();
  await first.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lastStep?.t ?? 0)).toBeGreaterThan(2);
  await page.evaluate(() => {
    document.querySelector("loss-lab")!.before(Object.assign(document.createElement("hr"), { id: "gap" }));
    document.getElementById("gap")!.style.marginTop = "5000px";
    scrollTo(0, 0);
  });
  await page.waitForTimeout(300);
  const t = await page.evaluate(() => document.querySelector("loss-lab")!.t);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.querySelector("loss-lab")!.t)).toBe(t);
});

test("twenty exhibits of one page have one worker, and none is awake out of sight", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.sent = 0;
    window.Worker = class extends Worker {
      override postMessage(...given: [never]): void {
        window.sent += 1;
        super.postMessage(...given);
      }
    };
  });
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/pages/many.html");
  const labs = page.locator("loss-lab");
  await expect(labs).toHaveCount(20);
  /** Those awake, by their places, and those that are in sight or near it. */
  const look = () =>
    page.evaluate(() => {
      const places = [...document.querySelectorAll("loss-lab")].map((lab, place) => {
        const { top, bottom } = lab.getBoundingClientRect();
        const exhibit = lab.shadowRoot!.querySelector<HTMLElement & { awake: boolean }>("loss-lab-exhibit");
        return { place, near: bottom >= -400 && top <= innerHeight + 400, awake: exhibit?.awake ?? false };
      });
      const those = (which: "near" | "awake") =>
        places.filter((each) => each[which]).map(({ place }) => place);
      return { near: those("near"), awake: those("awake") };
    });
  for (let place = 0; place < 20; place += 1) {
    await labs.nth(place).scrollIntoViewIfNeeded();
    await labs.nth(place).locator(".transport .play").click();
    await expect(async () => {
      const { near, awake } = await look();
      expect(near).toContain(place);
      expect(awake).toEqual(near);
    }).toPass();
    expect(page.workers()).toHaveLength(1);
  }
  await page.evaluate(() => {
    document.body.append(document.createElement("hr"));
    document.querySelector("hr")!.style.marginTop = "5000px";
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(async () => (await look()).awake).toEqual([]);
  // What was under way may come to its end.
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => window.sent);
  expect(before).toBeGreaterThan(20);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.sent)).toBe(before);
});

declare global {
  interface Window {
    /** Messages to workers. */
    sent: number;
  }
}

test("removed and put back, the exhibit starts anew; left out, it leaves nothing running", async ({
  page,
}) => {
  await page.goto("/pages/article.html");
  const first = page.locator("loss-lab").first();
  await expect(first.getByRole("button", { name: "Step", exact: true })).toBeVisible();
  await page.evaluate(async () => {
    const lab = document.querySelector("loss-lab")!;
    const parent = lab.parentElement!;
    lab.remove();
    const started = new Promise((resolve) => lab.addEventListener("loss-lab-ready", resolve));
    setTimeout(() => parent.prepend(lab), 50);
    await started;
  });
  await expect(first.getByRole("button", { name: "Step", exact: true })).toBeVisible();
  await first.getByRole("button", { name: "Step", exact: true }).click();
  await expect(first.getByText(/^↓ from .* at step 0$/)).toBeVisible();
});

test("before it starts, and without scripts, the fallback stands there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/pages/article.html");
  await expect(page.getByText("An interactive exhibit: a line through house prices.")).toBeVisible();
  await context.close();
});

test("what an article loads before the exhibit comes near is tiny", async ({ page }) => {
  const scripts: { url: string; size: number }[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".js"))
      scripts.push({ url: response.url(), size: gzipSync(await response.body()).length });
  });
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/pages/far.html", { waitUntil: "networkidle" });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(3 * 1024);
  expect(page.workers()).toEqual([]);
});
