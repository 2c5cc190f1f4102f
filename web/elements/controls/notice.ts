/** What went wrong, or was done unasked, in a sentence that can be dismissed. */
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import { say } from "./say.js";

export interface Notice {
  text: string;
  /** Of nothing that went wrong. */
  gentle?: boolean;
  /** It is of this step, and gone with it; else until it is dismissed. */
  t?: number;
}

/** `dismiss`: null while there is nothing else to see. */
export function renderNotice(
  words: Words,
  { text, gentle = false }: Notice,
  dismiss: (() => void) | null,
): TemplateResult {
  return html`<div class="panel notice ${gentle ? "gentle" : ""}" part="notice" role="alert">
    ${gentle ? nothing : html`<h2>${say(words, "page.error.title")}</h2>`}
    <p>${text}</p>
    ${
      dismiss
        ? html`<button type="button" @click=${dismiss}>${say(words, "page.error.dismiss")}</button>`
        : nothing
    }
  </div>`;
}
