/** What went wrong, or was done unasked, in a sentence that can be dismissed. */
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import { unreachedIn } from "../../words/unreached.js";
import { say } from "./say.js";

export interface Notice {
  text: string;
  /** Of nothing that went wrong. */
  gentle?: boolean;
  /** It is of this step, and gone with it; else until it is dismissed. */
  t?: number;
  /** Tries once more what could not be done. */
  again?: () => unknown;
}

/**
 * `words`: null where these too are waited for. `dismiss`: null while there is nothing else to see. A gentle one
 * interrupts nobody: it is read out where the settled state is (status.ts).
 */
export function renderNotice(
  words: Words | null,
  language: string,
  { text, gentle = false, again }: Notice,
  dismiss: (() => void) | null,
): TemplateResult {
  return html`<div
    class="panel notice ${gentle ? "gentle" : ""}"
    part="notice"
    role=${gentle ? nothing : "alert"}
  >
    ${gentle || !words ? nothing : html`<h2>${say(words, "page.error.title")}</h2>`}
    <p>${text}</p>
    <div class="ways">
      ${again ? html`<button type="button" @click=${again}>${unreachedIn(language).again}</button>` : nothing}
      ${
        words && dismiss
          ? html`<button type="button" @click=${dismiss}>${say(words, "page.error.dismiss")}</button>`
          : nothing
      }
    </div>
  </div>`;
}
