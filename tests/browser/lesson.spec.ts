/** What an author or a teacher leaves to the reader holds by mouse, by keyboard, by the palette and by undo. */
import type { Locator, Page } from "@playwright/test";
import type { Failure } from "../../web/elements/events.js";
import { readLink, writeLink, type Place } from "../../web/elements/link.js";
import type { Arrangement } from "../../web/elements/rules.js";
import type { Experiment } from "../../web/engine/types.js";
import { answered, expect, test } from "./support.js";
import { violations } from "./violations.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

declare global {
  interface Window {
    failures: Failure[];
  }
}

type LabElement = HTMLElementTagNameMap["loss-lab"];

/** An element with these attributes in a page of somebody else's. */
async function place(page: Page, attributes: Record<string, string>): Promise<Locator> {
  await page.goto("/pages/blank.html");
  await page.evaluate(
    async ([given, address]) => {
      window.failures = [];
      const lab = document.createElement("loss-lab");
      for (const [name, value] of Object.entries(given)) lab.setAttribute(name, value);
      const ready = new Promise((resolve) => lab.addEventListener("loss-lab-ready", resolve, { once: true }));
      lab.addEventListener("loss-lab-error", ({ detail }) => window.failures.push(detail));
      document.body.append(lab);
      await import(address);
      await ready;
    },
    [attributes, "/package/index.js"] as const,
  );
  const lab = page.locator("loss-lab");
  await expect(lab.locator(".controls")).toBeVisible();
  return lab;
}

/** What axe finds but for what the blank page around lacks. */
async function inside(page: Page): Promise<string[]> {
  const around = /landmark-one-main|page-has-heading-one/;
  return (await violations(page, "en")).filter((found) => !around.test(found));
}

const failures = (page: Page) => page.evaluate(() => window.failures);
const experiment = (lab: Locator) => lab.evaluate((element: LabElement) => element.experiment as Experiment);
const t = (lab: Locator) => lab.evaluate((element: LabElement) => element.t);
const menu = (lab: Locator, name: string) => lab.getByRole("combobox", { name, exact: true });
const button = (lab: Locator, name: string) => lab.getByRole("button", { name, exact: true });

/** Each of these keys, where it would move the run; nothing has come of it once the core has answered. */
async function pressed(lab: Locator, keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await lab.locator(".readout").dispatchEvent("keydown", { key, bubbles: true, composed: true });
  await answered(lab);
}

/** What the palette finds for these letters; empty where there is no palette. */
async function found(page: Page, lab: Locator, typed: string): Promise<string[]> {
  await lab.locator("summary").last().press("Control+k");
  const box = lab.getByRole("combobox", { name: "Find a command" });
  await box.fill(typed);
  const names = await lab.locator("loss-lab-palette").getByRole("option").allTextContents();
  await page.keyboard.press("Escape");
  return names.map((name) => name.replace(/\s+/g, " ").trim());
}

test("hidden controls are nowhere: not on the page, not in the palette, not by keys", async ({ page }) => {
  const lab = await place(page, { lang: "en", hide: "loss transport points undo share views help seed" });
  await lab.locator("summary", { hasText: "Settings" }).click();
  await expect(menu(lab, "Model")).toBeVisible();
  await expect(menu(lab, "Optimizer")).toBeVisible();
  await expect(menu(lab, "Loss")).toHaveCount(0);
  await expect(lab.getByRole("textbox", { name: "Seed" })).toHaveCount(0);
  for (const name of [
    "Step",
    "Play",
    "Undo",
    "Take it away",
    "Add points",
    "Keyboard and mouse",
    "Landscape",
  ])
    await expect(button(lab, name), name).toHaveCount(0);
  const all = await found(page, lab, "");
  expect(all.length).toBeGreaterThan(10);
  const named = (what: RegExp) => all.filter((name) => what.test(name));
  expect(named(/^Loss|^(Show|Hide)(?!Settings|About)|Step|Play|Undo|Redo|Take it away/)).toEqual([]);
  expect(named(/^Data/).length).toBeGreaterThan(5);
  await pressed(lab, ["ArrowRight", "End", " ", "r"]);
  expect(await t(lab)).toBe(0);
  expect(await failures(page)).toEqual([]);
  expect(await inside(page)).toEqual([]);
});

test("a locked control shows its value, and neither mouse, keys nor palette change it", async ({ page }) => {
  const lab = await place(page, { lang: "en", lock: "loss.id learning_rate transport views" });
  await lab.locator("summary", { hasText: "Settings" }).click();
  const before = await experiment(lab);
  await expect(menu(lab, "Loss")).toBeDisabled();
  await expect(menu(lab, "Loss")).toHaveValue(before.loss.id);
  await expect(lab.getByRole("textbox", { name: "Learning rate" })).toBeDisabled();
  for (const name of ["Step", "Play", "Reset", "Landscape"]) await expect(button(lab, name)).toBeDisabled();
  await expect(menu(lab, "Optimizer")).toBeEnabled();
  expect(await found(page, lab, "Huber")).toEqual([]);
  expect(await found(page, lab, "Step")).toEqual([]);
  expect((await found(page, lab, "Adam")).length).toBeGreaterThan(0);
  await pressed(lab, ["ArrowRight", "End", " ", "r"]);
  expect(await t(lab)).toBe(0);
  // What is free stays free, and keeps what is locked in it.
  await menu(lab, "Optimizer").selectOption("adam");
  await expect.poll(async () => (await experiment(lab)).optimizer?.id).toBe("adam");
  const { optimizer, loss } = await experiment(lab);
  expect(optimizer!["learning_rate"]).toBe(before.optimizer!["learning_rate"]);
  expect(loss).toEqual(before.loss);
  expect(await inside(page)).toEqual([]);
});

test("locked points are still: by drag, double click, keys and tools", async ({ page }) => {
  const lab = await place(page, { exhibit: "best-constant", lang: "en", lock: "points parameters" });
  const plot = lab.locator("loss-lab-fit .plot svg").first();
  await expect(plot).toBeVisible();
  await expect(lab.locator("loss-lab-fit .tools")).toHaveCount(0);
  const before = await experiment(lab);
  const dot = (await lab.locator("loss-lab-fit .point, loss-lab-fit circle").first().boundingBox())!;
  const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 60, { steps: 4 });
  await page.mouse.up();
  await plot.dblclick({ position: { x: 200, y: 40 } });
  await lab.locator("loss-lab-fit svg [tabindex='0']").first().focus();
  for (const key of ["Enter", "ArrowUp", "ArrowRight", "Delete", "a", "Insert"])
    await page.keyboard.press(key);
  // What a view might ask for all the same is refused, and said.
  await lab.locator("loss-lab-fit").evaluate((view) =>
    view.dispatchEvent(
      new CustomEvent("loss-lab-ask", {
        detail: { kind: "move-point", row: 0, x: 1, y: 1, settled: true },
        bubbles: true,
        composed: true,
      }),
    ),
  );
  await expect(lab.locator(".notice")).toContainText("Locked here: Points in the plot.");
  expect(await experiment(lab)).toEqual(before);
});

test("undo does not lead around what was locked meanwhile; the author is not locked out", async ({
  page,
}) => {
  const lab = await place(page, { lang: "en" });
  await menu(lab, "Loss").selectOption("mae");
  await expect.poll(async () => (await experiment(lab)).loss.id).toBe("mae");
  await expect(button(lab, "Undo")).toBeEnabled();
  await lab.evaluate((element: LabElement) => (element.lock = ["loss"]));
  await expect(menu(lab, "Loss")).toBeDisabled();
  await expect(button(lab, "Undo")).toHaveAttribute("aria-disabled", "true");
  await button(lab, "Undo").press("Control+z");
  await lab.evaluate((element: LabElement) =>
    element.open({ ...(element.experiment as Experiment), loss: { id: "huber", delta: 2 } }),
  );
  await expect(menu(lab, "Loss")).toHaveValue("huber");
  await expect(menu(lab, "Loss")).toBeDisabled();
  await lab.evaluate((element: LabElement) => (element.lock = []));
  await expect(menu(lab, "Loss")).toBeEnabled();
  expect(await lab.evaluate((element: LabElement) => [element.lock, element.hide, element.question])).toEqual(
    ["", null, null],
  );
});

test("an author says which views are open and that nothing is asked", async ({ page }) => {
  const lab = await place(page, { exhibit: "house-price", lang: "en", views: "fit curve", question: "off" });
  await expect(lab.locator("loss-lab-fit")).toBeVisible();
  await expect(lab.locator("loss-lab-curve")).toBeVisible();
  await expect(lab.locator(".pane")).toHaveCount(0);
  await expect(lab.locator(".question")).toHaveCount(0);
  await lab.evaluate((element: LabElement) => {
    element.views = ["fit", "history"];
    element.question = "on";
  });
  await expect(lab.locator("loss-lab-history")).toBeVisible();
  await expect(lab.locator("loss-lab-curve")).toHaveCount(0);
  await expect(lab.locator(".question")).toBeVisible();
});

test("a name that is not known gets a sentence with those that are, and all else holds", async ({ page }) => {
  const lab = await place(page, {
    lang: "en",
    hide: "loss <i>speed</i>",
    lock: "data optimizer.moment",
    views: "graph",
  });
  await expect(menu(lab, "Loss")).toHaveCount(0);
  await expect(menu(lab, "Data")).toBeDisabled();
  await expect.poll(() => failures(page)).toHaveLength(3);
  const told = await failures(page);
  expect(told.map(({ code, path }) => [code, path]).sort()).toEqual([
    ["unknown_name", "hide"],
    ["unknown_name", "lock"],
    ["unknown_name", "views"],
  ]);
  const messageOf = (path: string) => told.find((each) => each.path === path)!.message;
  expect(messageOf("hide")).toMatch(/<i>speed<\/i>.*learning_rate.*teacher/);
  expect(messageOf("lock")).toMatch(/optimizer\.moment\b.*optimizer\.momentum/);
  expect(messageOf("views")).toMatch(/graph.*landscape/);
  await expect(lab.getByRole("alert").locator("i")).toHaveCount(0);
});

const lessonLink = (lesson: Arrangement, more: Partial<Place> = {}) =>
  writeLink({
    experiment: {
      version: 1,
      data: { id: "line" },
      model: { id: "linear" },
      loss: { id: "huber", delta: 2 },
      optimizer: { id: "sgd", learning_rate: 0.05 },
    },
    t: 3,
    lesson,
    ...more,
  });

for (const [language, line, locked] of [
  ["en", "This is a lesson", "Locked here: Loss, Points in the plot."],
  ["ar", "هذا درس", "المقفل هنا:"],
] as const)
  test(`a lesson's link opens the lesson and says what is locked, in ${language}`, async ({ page }) => {
    const link = await lessonLink(
      { hide: ["optimizer"], lock: ["loss", "points"] },
      { views: [{ name: "fit" }, { name: "pulls" }] },
    );
    await page.goto(`/?lang=${language}#${link}`);
    const lab = page.locator("loss-lab");
    await expect(lab.locator(".lesson")).toContainText(line);
    await expect(lab.locator(".lesson")).toContainText(locked);
    await expect(lab.locator("#loss")).toBeDisabled();
    await expect(lab.locator("#loss")).toHaveValue("huber");
    await expect(lab.locator("loss-lab-pulls")).toBeVisible();
    await lab.locator("details.is-settings summary").click();
    await expect(lab.locator("#seed")).toBeVisible();
    await expect(lab.locator("#optimizer")).toHaveCount(0);
    expect(await violations(page, language)).toEqual([]);
    // The address that is written on the way keeps the lesson, and so does its next reader's page.
    await lab.locator(".transport .primary").click();
    await expect.poll(() => t(lab)).toBe(4);
    await expect
      .poll(async () => (await readLink(new URL(page.url()).hash.slice(1))).t, { timeout: 10_000 })
      .toBe(4);
    await page.reload();
    await expect(lab.locator("#loss")).toBeDisabled();
    await expect(lab.locator(".lesson")).toContainText(locked);
  });

test("a link without a lesson ends it", async ({ page }) => {
  await page.goto(`/?lang=en#${await lessonLink({ lock: ["loss"] })}`);
  const lab = page.locator("loss-lab");
  await expect(lab.locator("#loss")).toBeDisabled();
  const free = await writeLink({
    experiment: { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } },
    t: 0,
  });
  await page.evaluate((fragment) => (location.hash = fragment), free!);
  await expect(lab.locator("#loss")).toHaveValue("mse");
  await expect(lab.locator("#loss")).toBeEnabled();
  await expect(lab.locator(".lesson")).toHaveCount(0);
});

test("a teacher makes a lesson in the dialog, opens it, and embeds it with the same choices", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/exhibits/outliers/?lang=en");
  const lab = page.locator("loss-lab");
  await button(lab, "Take it away").click();
  const dialog = lab.getByRole("dialog", { name: "Take it away" });
  await dialog.getByText("Lock and hide").click();
  const choice = (name: string) => dialog.getByRole("combobox", { name, exact: true });
  await choice("Loss").selectOption("locked");
  await choice("For teachers").selectOption("hidden");
  await choice("Chapters").focus();
  await page.keyboard.press("h");
  await expect(choice("Chapters")).toHaveValue("hidden");
  await expect(choice("For teachers").getByRole("option")).toHaveText(["free", "hidden"]);
  await dialog.getByRole("checkbox", { name: "Ask the question" }).uncheck();
  await dialog.getByRole("button", { name: "Copy the lesson’s link" }).click();
  await expect(dialog.getByRole("button", { name: "Link copied" }).last()).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(await violations(page, "en")).toEqual([]);

  await dialog.getByRole("button", { name: "HTML", exact: true }).click();
  await expect(dialog.locator("pre").first()).toContainText(
    /embed\.html\?exhibit=outliers&amp;lang=en&amp;hide=teacher\+chapters&amp;lock=loss&amp;question=off"/,
  );
  await dialog.getByRole("button", { name: "Show what it looks like there" }).click();
  const preview = dialog.locator("loss-lab");
  await expect(preview.locator("#loss")).toBeDisabled();
  await expect(preview.locator(".question, .chapters")).toHaveCount(0);

  await page.goto("about:blank");
  await page.goto(address);
  await expect(lab.locator(".lesson")).toContainText("Locked here: Loss.");
  await expect(lab.locator("#loss")).toBeDisabled();
  await expect(lab.locator(".sources, .is-sources").first()).toBeVisible();
  await expect(lab.locator(".question, .chapters, .is-teachers")).toHaveCount(0);
});

test("whoever opens the teacher's notes finds the answers beside the script, also where it is embedded", async ({
  page,
}) => {
  const lab = await place(page, { exhibit: "house-price", lang: "en" });
  await expect(lab.locator(".key")).toBeHidden();
  await lab.getByText("For teachers").click();
  await expect(lab.locator(".key li strong").first()).toBeVisible();
  const asked = await lab.locator(".key li").count();
  await expect(lab.locator(".key li strong")).toHaveCount(asked);
  await expect(lab.locator(".key")).not.toContainText(/[{…]/);
  await expect(lab.getByText("A script for three minutes")).toBeVisible();
  // It gives nothing away where the question is asked.
  await expect(lab.locator(".question .is-right")).toHaveCount(0);
});
