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

  await context.setOffline(true);
  await page.goto("/exhibits/outliers/?lang=de");
  await expect(lab.root.getByText("Wer zieht an der Geraden?")).toBeVisible();
  await lab.button("Schritt").click();
  await expect(lab.root.getByText("bei Schritt 101")).toBeVisible();
  await page.goto("/exhibits/?lang=de");
  await expect(page.locator(".cards li")).toHaveCount(30);
  expect(problems).toEqual([]);
  await expect(page.goto("/embed.html?exhibit=outliers")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  expect(problems.splice(0).filter((problem) => !problem.includes("/embed.html"))).toEqual([]);
});

test("where there is no room to keep anything, all works as without", async ({
  lab,
  page,
  context,
  problems,
}) => {
  const session = await context.newCDPSession(page);
  await page.goto("/?lang=de");
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  const ended = page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("/service-worker.js").catch(() => ({
      installing: null,
    }));
    await new Promise<void>((resolve) => {
      installing?.addEventListener("statechange", () => resolve());
      if (!installing) resolve();
    });
    return installing?.state ?? "none";
  });
  expect(await ended).toBe("redundant");
  await page.goto("/exhibits/outliers/?lang=de");
  await lab.button("Schritt").click();
  await expect(lab.root.getByText("bei Schritt 101")).toBeVisible();
  expect(problems).toEqual([]);
});

test("where what was kept may no longer be read, there is the network", async ({
  lab,
  page,
  context,
  problems,
}) => {
  await context.route("**/service-worker.js", async (route) => {
    const response = await route.fetch();
    // Kept at first, as ever; forbidden from then on.
    const forbid = `addEventListener("activate", () => {
      CacheStorage.prototype.open = async () => { throw new DOMException("no", "SecurityError"); };
    });`;
    await route.fulfill({ response, body: `${forbid}${await response.text()}` });
  });
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/service-worker.js");
    await navigator.serviceWorker.ready;
  });
  await page.goto("/exhibits/outliers/");
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const forbidden = await page.evaluate(
    () =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => (entry as PerformanceResourceTiming).workerStart > 0).length,
  );
  expect(forbidden).toBeGreaterThan(0);
  await lab.button("Step").click();
  await expect(lab.root.getByText("at step 101").first()).toBeVisible();
  expect(problems).toEqual([]);
});
