/**
 * The gallery's pictures: the first frame of each exhibit as it is. A test fails where one is missing or no longer
 * true; `npm run thumbnails` makes those anew, to be looked at before they are committed.
 */
import type { Page } from "@playwright/test";
import { exhibits } from "../../web/exhibits/list.js";
import { settled } from "./states.js";
import { expect, test } from "./support.js";

test.use({
  bypassCSP: true,
  trace: "off",
  viewport: { width: 560, height: 900 },
  contextOptions: { reducedMotion: "reduce" },
});

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The place of the first large drawing on the stage or, where there is none, of the stage's top. */
function drawing(page: Page): Promise<Frame> {
  return page.evaluate(() => {
    const drawings = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        ...(element.matches("svg, canvas") ? [element] : []),
        ...(element.shadowRoot ? drawings(element.shadowRoot) : []),
      ]);
    const stage = document.querySelector("loss-lab")!.shadowRoot!.firstElementChild!.shadowRoot!;
    const large = drawings(stage).find((each) => each.getBoundingClientRect().width > 280);
    const { x, y, width } = (
      large ??
      stage.querySelector(".views") ??
      stage.querySelector(".lab")!
    ).getBoundingClientRect();
    return { x, y: y + scrollY, width, height: Math.round(width * 0.625) };
  });
}

for (const { id } of exhibits.filter(({ group }) => group !== "sandbox"))
  test(`the picture of ${id} shows its first frame`, async ({ lab, page }) => {
    await page.goto(`/exhibits/${id}/`);
    await expect.poll(() => page.evaluate(() => window.shown)).toBeGreaterThan(0);
    await settled(lab);
    const picture = await page.screenshot({ clip: await drawing(page), fullPage: true });
    // Another machine's letters may be a little different, another experiment's picture is very.
    expect(picture).toMatchSnapshot([`${id}.png`], { threshold: 0.2, maxDiffPixelRatio: 0.04 });
  });
