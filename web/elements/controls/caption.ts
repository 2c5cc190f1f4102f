/** What to look for in a data set or on a surface, and where it comes from. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { DatasetInfo, SurfaceInfo } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { withLettersAlone } from "../math/letters.js";
import { printFormula } from "../math/print.js";
import { say, sayAround } from "./say.js";

/** `hints`: with what to look for, which would give away what an exhibit asks. */
export function renderCaption(words: Words, dataset: DatasetInfo, hints: boolean): TemplateResult {
  const look = hints ? words.about("datasets", dataset.id, "look") : null;
  return html`<figcaption>${look} ${sourceOf(words, dataset.reference, dataset.licence)}</figcaption>`;
}

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

function sourceOf(
  words: Words,
  reference: DatasetInfo["reference"],
  licence: string | null,
): TemplateResult | typeof nothing {
  if (!reference) return nothing;
  return html`<span class="source">
    ${sayAround(words, "page.controls.source_of", {
      source: html`<a href=${reference.link} rel="noopener noreferrer" target="_blank"
        >${reference.title}</a
      >`,
    })}
    ${licence ? say(words, "page.controls.licence", { licence }) : nothing}
  </span>`;
}
