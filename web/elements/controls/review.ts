/** What is worth knowing of a loss that an author wrote: warnings in words, and how exact its slope is. */
import { html, nothing, type TemplateResult } from "lit";
import type { Review } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { say } from "./say.js";

export function reviewed(words: Words, review: Review | null): TemplateResult | typeof nothing {
  if (!review) return nothing;
  const { warnings, compared, worst } = review;
  return html`${warnings.map(
    ({ code, at, from, to }) =>
      html`<p class="hint">
        <strong>${say(words, "page.controls.warning", { name: words.name("warnings", code) })}</strong>
        ${words.about("warnings", code, "description", { at, from, to })}
      </p>`,
  )}
  ${
    compared
      ? html`<p class="hint">${say(words, "page.controls.slope_check", { n: compared, worst })}</p>`
      : nothing
  }`;
}
