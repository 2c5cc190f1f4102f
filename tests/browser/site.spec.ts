/** The site's own pages: the gallery and its search, a page for every exhibit, the article, and the ways between them. */
import { exhibits } from "../../web/exhibits/list.js";
import { languages } from "../../web/words/languages.js";
import { misplaced } from "./layout.js";
import { expect, test } from "./support.js";
import { violations } from "./violations.js";

const ids = exhibits.filter(({ group }) => group !== "sandbox").map(({ id }) => id);

test("the gallery shows every exhibit, and each has a page that names it", async ({ page, request }) => {
  await page.goto("/exhibits/");
  const cards = page.locator(".cards li");
  await expect(cards).toHaveCount(ids.length);
  for (const link of await cards.getByRole("link").all()) {
    const answer = await request.get(new URL((await link.getAttribute("href"))!, page.url()).href);
    expect(answer.status()).toBe(200);
    const title = await link.locator("strong").textContent();
    expect(await answer.text()).toContain(`${title} · Loss Lab</title>`);
  }
});

test("the search keeps the exhibits that speak of all its words", async ({ page }) => {
  await page.goto("/exhibits/");
  const cards = page.locator(".cards li:visible");
  const title = (await cards.first().locator("strong").textContent())!;
  await page.getByRole("searchbox").fill(title.toUpperCase());
  await expect(cards).toHaveCount(1);
  await expect(page.locator("section:visible")).toHaveCount(1);
  await page.getByRole("searchbox").fill("zzzz");
  await expect(cards).toHaveCount(0);
  await expect(page.getByRole("status")).toContainText("Try fewer words");
  await page.getByRole("searchbox").fill("");
  await expect(cards).toHaveCount(ids.length);
});

test("the search finds by what experiments are made of, in English too, and says how many", async ({
  page,
}) => {
  await page.goto("/exhibits/?lang=ar");
  const cards = page.locator(".cards li:visible");
  for (const name of ["هوبر", "Huber"]) {
    await page.getByRole("searchbox").fill(name);
    await expect(page.locator("li[data-exhibit=outliers]")).toBeVisible();
    await expect.poll(() => cards.count()).toBeLessThan(ids.length / 2);
    await expect(page.getByRole("status")).toContainText(` ${await cards.count()}`);
  }
});

test("what is found by is only fetched by who searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/exhibits/", { waitUntil: "networkidle" });
  const sought = () => asked.filter((url) => url.includes("/subjects-"));
  expect(sought()).toEqual([]);
  await page.getByRole("searchbox").focus();
  await expect.poll(sought).toHaveLength(1);
});

test("titles of pages are in the page's language", async ({ page }) => {
  for (const [path, title] of [
    ["/exhibits/", "Exponate"],
    ["/glossary/loss-function/", "Verlustfunktion"],
    ["/exhibits/outliers/", "Wer zieht an der Geraden?"],
    ["/embed.html?exhibit=outliers", "Wer zieht an der Geraden?"],
  ] as const) {
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=de`);
    await expect(page).toHaveTitle(`${title} · Loss Lab`);
  }
});

test("the course leads from one exhibit to the next, in the language of the address", async ({ page }) => {
  await page.goto(`/exhibits/${ids[0]}/?lang=de`);
  await expect(page.locator("nav.course .previous")).toHaveCount(0);
  await page.locator("nav.course .next a").click();
  await expect(page).toHaveURL(new RegExp(`/exhibits/${ids[1]}/\\?lang=de`));
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.locator("loss-lab-exhibit")).toHaveAttribute("lang", "de");
});

const pages = ["/exhibits/", "/glossary/loss-function/"];

for (const path of pages) {
  test(`nothing is wrong with ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    expect(await violations(page, "en")).toEqual([]);
  });

  for (const language of languages) {
    test(`${path} speaks ${language} and fits on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${path}?lang=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).not.toHaveText(/^(Exhibits|Loss function)$/);
      // Of the page itself: what an exhibit quotes in another language is its own affair.
      const english = () =>
        [...document.querySelectorAll('main [lang="en"]')].map(({ textContent }) => textContent);
      await expect.poll(() => page.evaluate(english)).toEqual([]);
      expect(await misplaced(page)).toEqual([]);
    });
  }
}
