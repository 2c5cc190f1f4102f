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
  viewport: { width: 560, height: 900 },
  contextOptions: { reducedMotion: "reduce" },
});

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The place of the drawing at the top of the main view or, where that is none, of the view's top. */
function drawing(page: Page): Promise<Frame> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const stage = document.querySelector("loss-lab")!.shadowRoot!.lastElementChild!.shadowRoot!;
    const view = all(stage).find(
      ({ localName, clientWidth }) => /^loss-lab-(?!compare$)/.test(localName) && clientWidth > 280,
    )!;
    const top = view.getBoundingClientRect().y;
    const place = all(view.shadowRoot!)
      .filter((element) => element.matches("svg, canvas"))
      .map((element) => element.getBoundingClientRect())
      .find(({ y, width, height }) => width > 280 && height > 120 && y < top + 200);
    const { x, y, width } = place ?? view.getBoundingClientRect();
    // What is narrower than its view is seen whole, with the room at its sides.
    const side = width < view.clientWidth ? (innerWidth - width) / 2 : 0;
    return {
      x: side ? 0 : x,
      y: y + scrollY,
      width: width + 2 * side,
      height: Math.round((width + 2 * side) * 0.625),
    };
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
