/** The page's language: from the address or the browser, changed by the menu, and the link stays what it was. */
import { languages } from "../../web/words/languages.js";
import { misplaced } from "./layout.js";
import { linkTo, settled, stateNamed } from "./states.js";
import { expect, test } from "./support.js";

test("the address names the language, and the page is written its way", async ({ page }) => {
  await page.goto("/?lang=ar");
  const lab = page.locator("loss-lab-exhibit");
  await expect(lab).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  const title = await page.locator(".tagline").textContent();
  expect(title).toMatch(/\p{Script=Arabic}/u);
});

test("the menu leads to another language at the same step of the same run", async ({ lab, page }) => {
  await lab.open();
  await lab.button("Step").click();
  await lab.at(1);
  const { parameters } = await lab.shown();
  const written = () =>
    page.evaluate(async () => location.hash === `#${await document.querySelector("loss-lab")!.link()}`);
  await expect.poll(written).toBe(true);
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(lab.root.getByRole("button", { name: "Schritt", exact: true })).toBeVisible();
  expect(await lab.shown()).toMatchObject({ t: 1, parameters });
});

test("who comes back finds the menu in the page's language, and can choose again", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "Playwright loses Firefox where it shows a page that it kept");
  await page.goto("/exhibits/?lang=en");
  const menu = page.locator("#language");
  // Left while it fetches its words, a page would count them as failed.
  const stands = async (language: string) => {
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.waitForLoadState("networkidle");
  };
  await stands("en");
  for (let again = 0; again < 2; ++again) {
    await menu.selectOption("de");
    await stands("de");
    await page.goBack();
    await stands("en");
    await expect(menu).toHaveValue("en");
  }
});

test.describe("in a French browser", () => {
  test.use({ locale: "fr-CA" });
  test("its language is spoken unasked", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  });
});

for (const language of ["en", ...languages]) {
  test(`all fits on a phone in the language ${language}`, async ({ lab, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const state = stateNamed("numbers");
    await lab.openIn(language, await linkTo(state, state.views, ["settings", "pace"]));
    await settled(lab);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    expect(await misplaced(page)).toEqual([]);
  });
}

test("a language that lacks nothing fetches no English", async ({ lab, page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/exhibits/outliers/?lang=de");
  await expect(lab.root.locator(".controls")).toBeVisible();
  expect(fetched.filter((path) => path.startsWith("/assets/de/rest"))).toHaveLength(1);
  expect(fetched.filter((path) => /\/en\/|whole/.test(path))).toEqual([]);
});

test("a page runs one script, so that nothing begins before all is said that it begins with", async ({
  request,
}) => {
  for (const path of ["/", "/embed.html", "/exhibits/", "/exhibits/outliers/", "/glossary/loss-function/"]) {
    const html = await (await request.get(path)).text();
    expect(html.match(/<script type="module"/g), path).toHaveLength(1);
  }
});
