/** Long words break nothing, and nothing is said but what the words say: every view and dialog in a made-up language. */
import { Words } from "../../web/words/words.js";
import { eachDialog } from "./dialogs.js";
import { misplaced, plainWords } from "./layout.js";
import { pseudoWords, servePseudo, stead } from "./pseudo.js";
import { columnsAndClasses, linkTo, openAll, settled, stateNamed, states } from "./states.js";
import { expect, test } from "./support.js";

/** Names that are the same in every language, those that the compared runs were given, and a unit of the data. */
const names = ["Loss Lab", "PyTorch", "Keras", "Optax", "scikit-learn", "mse", "mae", "huber", "years"];
/** Of the core: nobody's language. */
const formula = /[(*/^]|\s[+-]\s/;

const widths = [1280, 360, 320];

for (const state of states) {
  test(`longer words fit into all views of ${state.name}`, async ({ lab, page }) => {
    await servePseudo(page);
    await openAll(lab, stead, state);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await settled(lab);
      expect.soft(await misplaced(page), `${width} px`).toEqual([]);
    }
    const rest = (said: string) =>
      [...names, ...columnsAndClasses].reduce((left, name) => left.replaceAll(name, ""), said);
    const plain = (said: string) =>
      /[A-Za-z]{2}/.test(rest(said)) && !(/^[ -~]+$/.test(said) && formula.test(said));
    expect((await plainWords(page)).filter(plain)).toEqual([]);
  });
}

test("longer words fit into the dialogs", async ({ lab, page }) => {
  await servePseudo(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await lab.openIn(stead, await linkTo(stateNamed("numbers"), ["fit"]));
  await eachDialog(lab, new Words(stead, pseudoWords), async (title) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await misplaced(page), `${title}, ${width} px`).toEqual([]);
    }
  });
});
