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
    expect(await answer.text()).toContain(`<title>${title} · Loss Lab</title>`);
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
  await expect(page.getByRole("status")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await expect(cards).toHaveCount(ids.length);
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
