/** After one visit the site opens without a network, in the language of the visit; frames for other pages do not. */
import type { Page } from "@playwright/test";
import { expect, test } from "./support.js";

test.use({ serviceWorkers: "allow" });

/** The addresses that are kept, below the site's root. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
}

test("pages, exhibits and words of one's language are there without a network", async ({
  lab,
  page,
  context,
  problems,
}) => {
  await page.goto("/?lang=de");
  // It begins when the page has long been there.
  await expect
    .poll(() => kept(page), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(["", "exhibits/", "exhibits/outliers/"]));
  const rest = /^assets\/(de\/rest-|de\/outliers-|loss_lab\.simd\.rest\.wasm)/;
  await expect.poll(async () => (await kept(page)).filter((path) => rest.test(path))).toHaveLength(3);
  const all = await kept(page);
  expect(all.filter((path) => /^assets\/fr\/|scalar|^embed/.test(path))).toEqual([]);

  // What few ask for is kept when one does.
  const one = "assets/loss-lab.html.txt";
  expect(all).not.toContain(one);
  await page.evaluate((path) => fetch(`/${path}`).then((response) => response.text()), one);
  await expect.poll(() => kept(page)).toContain(one);

  await context.setOffline(true);
  await page.goto("/exhibits/outliers/?lang=de");
  await expect(lab.root.getByText("Wer zieht an der Geraden?")).toBeVisible();
  await lab.button("Schritt").click();
  await expect(lab.root.getByText("bei Schritt 101")).toBeVisible();
  await lab.button("Mitnehmen").click();
  const saved = page.waitForEvent("download");
  await lab.button("Das Exponat als HTML").click();
  expect((await saved).suggestedFilename()).toMatch(/^loss-lab-outliers-/);
  await page.goto("/exhibits/?lang=de");
  await expect(page.locator(".cards li")).toHaveCount(30);
  expect(problems).toEqual([]);
  await expect(page.goto("/embed.html?exhibit=outliers")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  expect(problems.splice(0).filter((problem) => !problem.includes("/embed.html"))).toEqual([]);
});

/** The states that service workers came to, which pages began to install. */
declare global {
  interface Window {
    came: string[];
  }
}

test.describe("where storage fails", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.came = [];
      const container = navigator.serviceWorker;
      const register = container.register.bind(container);
      container.register = async (...given) => {
        const registration = await register(...given);
        const { installing } = registration;
        installing?.addEventListener("statechange", () => window.came.push(installing.state));
        return registration;
      };
    });
  });

  const came = (page: Page) => expect.poll(() => page.evaluate(() => window.came), { timeout: 60_000 });

  test("for want of room, all works as without", async ({ lab, page, context, problems }) => {
    await page.goto("/?lang=de");
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
    await came(page).toContain("redundant");
    await page.goto("/exhibits/outliers/?lang=de");
    await lab.button("Schritt").click();
    await expect(lab.root.getByText("bei Schritt 101")).toBeVisible();
    expect(problems).toEqual([]);
  });

  test("because what was kept may no longer be read, there is the network", async ({
    lab,
    page,
    context,
    problems,
  }) => {
    let forbidding = false;
    await context.route("**/service-worker.js", async (route) => {
      forbidding = true;
      const response = await route.fetch();
      // Kept at first, as ever; forbidden from then on.
      const forbid = `addEventListener("activate", () => {
        CacheStorage.prototype.open = async () => { throw new DOMException("no", "SecurityError"); };
      });`;
      await route.fulfill({ response, body: `${forbid}${await response.text()}` });
    });
    await page.goto("/");
    await came(page).toContain("activated");
    expect(forbidding).toBe(true);
    await page.goto("/exhibits/outliers/");
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await lab.button("Step").click();
    await expect(lab.root.getByText("at step 101").first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([]);
    expect(problems).toEqual([]);
  });
});
