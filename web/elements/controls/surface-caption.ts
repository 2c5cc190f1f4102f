/** What to look for on a surface: its formula, and where it comes from. */
import { html, mathml, type TemplateResult } from "lit";
import type { SurfaceInfo } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { withLettersAlone } from "../math/letters.js";
import { printFormula } from "../math/print.js";
import { sourceOf } from "./caption.js";

export function renderSurfaceCaption(
  words: Words,
  { name, formula, reference }: SurfaceInfo,
): TemplateResult {
  const height = mathml`<mi>z</mi><mo>=</mo>`;
  return html`<figcaption>
    <span class="formula">${printFormula(formula, withLettersAlone(words), height)}</span>
    ${words.description("options", name)} ${sourceOf(words, reference, null)}
  </figcaption>`;
}
