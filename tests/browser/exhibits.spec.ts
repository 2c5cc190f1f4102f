/**
 * Every exhibit as a reader and a teacher have it: in English and Arabic its whole script is played and each question
 * answered wrong and right; in the other languages it opens, says nothing in English, and fits on a phone.
 */
import type { Locator, Page } from "@playwright/test";
import { createEngine } from "loss-lab/engine";
import { fill } from "../../web/elements/guide/figures.js";
import type { Answered } from "../../web/elements/events.js";
import { answerOf } from "../../web/elements/guide/measure.js";
import type { Engine } from "../../web/engine/types.js";
import type { Exhibit } from "../../web/exhibits/exhibit.js";
import { exhibits } from "../../web/exhibits/list.js";
import { tell } from "../../web/words/exhibits.js";
import { languages } from "../../web/words/languages.js";
import { loadWords } from "../../web/words/words.js";
import { misplaced, smallTargets } from "./layout.js";
import { expect, test } from "./support.js";
import { violations } from "./violations.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

declare global {
  interface Window {
    answers: Answered[];
  }
}

let engine: Engine;
test.beforeAll(async () => {
  engine = await createEngine({ worker: false });
});
test.afterAll(() => engine.close());

const taught = exhibits.filter(({ group }) => group !== "sandbox");
const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

async function open(page: Page, id: string, language: string): Promise<void> {
  await page.addInitScript(() => {
    window.answers = [];
    addEventListener("loss-lab-answer", (event) =>
      window.answers.push((event as CustomEvent<Answered>).detail),
    );
  });
  await page.goto(`/exhibits/${id}/?lang=${language}`);
  await shown(page);
}

async function shown(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.shown), { timeout: 60_000 }).toBeGreaterThan(0);
}

/** Nothing is being played any more. */
async function played(root: Locator): Promise<void> {
  await expect(root.locator(".script")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });
}

for (const [language, device] of [
  ["en", {}],
  ["ar", phone],
] as const) {
  test.describe(language === "en" ? "on a wide page" : "on a phone, in Arabic", () => {
    test.use(device);

    for (const { id, load } of taught) {
      test(`${id} plays its script and knows its answers`, async ({ lab, page }) => {
        const { root } = lab;
        const exhibit = (await load()) as Exhibit;
        const { words } = await tell(exhibit, language);
        await open(page, id, language);
        await expect(root.locator(".guide-head")).toContainText(words.title);

        const expected: Partial<Answered>[] = [];
        const key: string[][] = [];
        const frame = await loadWords(language);
        for (const [place, question] of exhibit.questions.entries()) {
          const { text, options, right, wrong } = words.questions[question.id]!;
          const answer = await answerOf(engine, exhibit, question);
          const said = (sentence: string) => fill(frame, sentence, answer);
          key.push([text, options[answer.holds]!, right].map(said));
          const card = root.locator(".question");
          if (place > 0) await card.getByRole("button").last().click();
          await expect(card.locator(".asks")).toHaveText(said(text));
          const other = question.options.find((option) => option !== answer.holds)!;
          for (const [option, verdict] of [
            [other, wrong],
            [answer.holds, right],
          ] as const) {
            await card.locator(`[value="${option}"]`).check();
            await card.getByRole("button").first().click();
            await expect(card.getByRole("status")).toContainText(said(verdict));
            await expect(card.locator(".is-right")).toContainText(said(options[answer.holds]!));
            await expect(card.locator(".is-wrong")).toHaveCount(option === other ? 1 : 0);
            expected.push({
              question: question.id,
              text: said(text),
              options: question.options.map((each) => ({ id: each, text: said(options[each]!) })),
              option,
              answer: answer.holds,
              right: option === answer.holds,
              attempt: option === other ? 1 : 2,
            });
            await played(root);
          }
        }
        // One press, and all that a teacher needs is there: what it is for, the script, and the answers.
        await root.locator(".is-teachers summary").click();
        await expect(root.locator(".is-teachers")).toContainText(words.teacher.objective);
        await expect(root.locator(".key li")).toHaveCount(key.length);
        for (const [place, sentences] of key.entries())
          for (const sentence of sentences)
            await expect(root.locator(".key li").nth(place)).toContainText(sentence);
        for (const [act, sentence] of words.teacher.script.entries()) {
          const button = root.locator(".script button").nth(act);
          await expect(button).toContainText(sentence);
          await button.click();
          await expect(button).toHaveAttribute("aria-current", "step");
          await played(root);
        }
        await expect(root.locator(".noticed")).toContainText(words.notice);

        expect(await page.evaluate(() => window.answers)).toMatchObject(expected);
        await expect(lab.notice).toHaveCount(0);

        // Whatever the page is scrolled to, something lies beneath the bar that stays in reach.
        await root.locator(".transport").evaluate((bar: HTMLElement) => (bar.style.position = "static"));
        expect.soft(await misplaced(page)).toEqual([]);
        if (language === "ar") expect.soft(await smallTargets(page)).toEqual([]);
        expect(await violations(page, language)).toEqual([]);
      });
    }
  });
}

const others = languages.filter((language) => language !== "ar");

for (const { id, load } of taught) {
  test(`${id} opens in the other languages and fits on a phone`, async ({ lab, page }) => {
    await page.setViewportSize(phone.viewport);
    const exhibit = await load();
    for (const language of others) {
      const { words } = await tell(exhibit, language);
      if (language === others[0]) await open(page, id, language);
      else await speak(page, language);
      await shown(page);
      await expect(lab.root.locator(".guide-head")).toContainText(words.title);
      // Titles of sources, and texts that are the data, stay in theirs.
      await expect(
        lab.root.locator(".guide-head, .question, .guide-foot").locator("[lang=en]:not(a)"),
      ).toHaveCount(0);
      expect.soft(await misplaced(page), language).toEqual([]);
    }
  });
}

/** The same page in another language: the element starts anew, on the engine there is. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((language) => {
    window.shown = 0;
    document.documentElement.lang = language;
    const lab = document.querySelector("loss-lab")!;
    lab.lang = language;
  }, language);
}
