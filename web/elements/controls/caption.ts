/** What to look for in a data set, and where it comes from. */
import { html, nothing, type TemplateResult } from "lit";
import type { DatasetInfo } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { say, sayAround } from "./say.js";

/** `hints`: with what to look for, which would give away what an exhibit asks. */
export function renderCaption(words: Words, dataset: DatasetInfo, hints: boolean): TemplateResult {
  const look = hints ? words.about("datasets", dataset.id, "look") : null;
  return html`<figcaption>${look} ${sourceOf(words, dataset.reference, dataset.licence)}</figcaption>`;
}

export function sourceOf(
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
