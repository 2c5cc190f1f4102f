/** What to look for in a data set, and where it comes from. */
import { html, nothing, type TemplateResult } from "lit";
import type { DatasetInfo } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { say } from "./say.js";

export function renderCaption(words: Words, dataset: DatasetInfo): TemplateResult {
  const look = words.about("datasets", dataset.id, "look");
  return html`<figcaption>
    ${look}
    ${
      dataset.reference
        ? html`<span class="source">
            ${say(words, "page.controls.source")}:
            <a href=${dataset.reference.link} rel="noopener noreferrer" target="_blank"
              >${dataset.reference.title}</a
            >.
            ${dataset.licence ? say(words, "page.controls.licence", { licence: dataset.licence }) : nothing}
          </span>`
        : nothing
    }
  </figcaption>`;
}
