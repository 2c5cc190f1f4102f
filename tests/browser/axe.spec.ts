/**
 * Every view, dialog and state under axe: in English on a wide page, in Arabic on a phone's, in light and dark;
 * and on the phone all can be read and pressed with a finger.
 */
import { views } from "../../web/elements/views/list.js";
import { loadWords } from "../../web/words/words.js";
import { eachDialog } from "./dialogs.js";
import { misplaced, smallTargets } from "./layout.js";
import { linkTo, openAll, stateNamed, states } from "./states.js";
import { expect, test } from "./support.js";
import { violations } from "./violations.js";

test("all views are among those looked at", () => {
  expect(new Set(states.flatMap((state) => state.views))).toEqual(new Set(views.map(({ name }) => name)));
});

const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

for (const [language, where, device] of [
  ["en", "on a wide page", {}],
  ["ar", "on a phone, in Arabic", phone],
] as const) {
  test.describe(where, () => {
    test.use(device);

    for (const state of states) {
      test(`nothing is wrong in all views of ${state.name}`, async ({ lab, page }) => {
        test.slow();
        await openAll(lab, language, state);
        // Whatever the page is scrolled to, something lies beneath the bar that stays in reach.
        await lab.root.locator(".transport").evaluate((bar: HTMLElement) => (bar.style.position = "static"));
        expect.soft(await misplaced(page)).toEqual([]);
        if (language === "ar") expect.soft(await smallTargets(page)).toEqual([]);
        expect(await violations(page, language)).toEqual([]);
      });
    }

    test("nothing is wrong in the dialogs and a notice", async ({ lab, page }) => {
      test.slow();
      const words = await loadWords(language);
      await lab.openIn(language, await linkTo(stateNamed("numbers"), ["fit"]));
      await eachDialog(lab, words, async (title) => {
        expect.soft(await misplaced(page), title).toEqual([]);
        if (language === "ar") expect.soft(await smallTargets(page), title).toEqual([]);
        expect.soft(await violations(page, language), title).toEqual([]);
      });
      await page.evaluate(() => (location.hash = "1.broken"));
      await expect(lab.notice).toBeVisible();
      expect.soft(await violations(page, language)).toEqual([]);
    });
  });
}
