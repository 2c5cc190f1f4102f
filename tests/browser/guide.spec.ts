/** What stands around the stage of an exhibit: chapters, the question by keyboard, the ways on, and how it prints. */
import { expect, test } from "./support.js";

test("a chapter stands in the link, and undo leads back from it", async ({ lab, page }) => {
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const tabs = lab.root.getByRole("tab");
  await expect(tabs.first()).toHaveAttribute("aria-selected", "true");
  const hash = () => new URL(page.url()).hash;
  await expect.poll(hash).not.toBe("");
  const before = hash();
  await tabs.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(tabs.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(lab.root.getByRole("tabpanel")).toHaveAccessibleName(
    (await tabs.nth(1).textContent())!.trim(),
  );
  await expect.poll(hash).not.toBe(before);
  await page.reload();
  await lab.ready();
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");

  await tabs.first().click();
  await expect(tabs.first()).toHaveAttribute("aria-selected", "true");
  await lab.button("Undo").click();
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
});

test("a question is answered by keyboard, whose keys move nothing on the stage", async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const { t } = await lab.shown();
  const card = lab.root.locator(".question");
  const check = card.getByRole("button", { name: "Check" });
  await check.focus();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("status")).toHaveText("Choose an answer first.");
  await page.keyboard.press("r");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowUp");
  await expect(card.getByRole("radio", { checked: true })).toBeFocused();
  expect((await lab.shown()).t).toBe(t);
  await check.focus();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("status")).toContainText(/(Right|Not quite)\./);
  await expect(card.getByRole("button", { name: "See it happen" })).toBeFocused();
  await expect(lab.root.getByRole("heading", { name: "What to notice" })).toBeVisible();
});

test("whoever goes on by keyboard stands in the next question", async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/exhibits/ranking/");
  await lab.ready();
  const card = lab.root.locator(".question");
  const first = await card.locator(".asks").textContent();
  await card.getByRole("radio").first().check();
  await card.getByRole("button", { name: "Check" }).click();
  await card.getByRole("button", { name: "Next question" }).focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".asks")).not.toHaveText(first!);
  await expect(card.getByRole("radio").first()).toBeFocused();
  await expect(card.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("the sandbox opens what is on show, and neighbours are named", async ({ lab, page }) => {
  await page.goto("/exhibits/house-price/");
  await lab.ready();
  const further = lab.root.getByRole("navigation", { name: "See also" });
  await expect(further.getByRole("link").first()).toHaveAttribute("href", /\/exhibits\/[a-z-]+\/$/);
  const sandbox = further.getByRole("link", { name: "Open in the sandbox" });
  const before = (await sandbox.getAttribute("href"))!;
  await lab.button("Step").click();
  await lab.at(1);
  const { parameters } = await lab.shown();
  await expect(sandbox).not.toHaveAttribute("href", before);
  await sandbox.click();
  await lab.ready();
  expect(new URL(page.url()).pathname).toBe("/");
  await lab.at(1);
  expect((await lab.shown()).parameters).toEqual(parameters);
});

test("on paper there is the question, and not its answer", async ({ lab, page, browserName }) => {
  test.skip(browserName === "firefox", "Playwright's emulateMedia does nothing in Firefox");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const card = lab.root.locator(".question");
  const noticed = lab.root.locator(".noticed");
  await page.emulateMedia({ media: "print" });
  await expect(card.locator(".option").first()).toBeVisible();
  await expect(noticed).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await card.getByRole("radio").first().check();
  await card.getByRole("button", { name: "Check" }).click();
  await expect(card.locator(".mark").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(card.locator(".asks")).toBeVisible();
  await expect(card.locator(".option").first()).toBeVisible();
  for (const hidden of [".mark", ".verdict", ".doing"])
    await expect(card.locator(hidden).first()).toBeHidden();
  await expect(noticed).toBeVisible();
});

test("on paper the site's name stands where the exhibit begins, and rounding is no number", async ({
  lab,
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "Playwright's emulateMedia does nothing in Firefox");
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  await page.emulateMedia({ media: "print" });
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x;
  expect(await left("header .brand")).toBe(await left("loss-lab .guide-head h2"));
  await expect(page.locator("nav.course")).toBeHidden();
  const { parameters } = await lab.shown();
  expect(parameters[1]).not.toBe(0);
  await expect(lab.root.locator(".papers")).toContainText(/Bias 0\s*$/);
});
