/** The tools beside the subject: undo, a link to share, and help. */
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import { renderHelp } from "./help.js";
import { icons } from "./icons.js";
import { say } from "./say.js";

export interface Tools {
  /** Null where there is nothing to undo. */
  undo: (() => void) | null;
  /** Null where there is no link to give. */
  copyLink: (() => void) | null;
  linkCopied: boolean;
}

export function renderTools(words: Words, { undo, copyLink, linkCopied }: Tools): TemplateResult {
  return html`${
    undo
      ? html`<button
          type="button"
          class="quiet"
          aria-label=${words.text("page.transport.undo_label")}
          title=${words.text("page.transport.undo_label")}
          @click=${undo}
        >
          ${icons.undo}
        </button>`
      : nothing
  }
  ${
    !copyLink
      ? nothing
      : html`<button type="button" class="link" @click=${copyLink}>
          ${icons.link}
          <span class="stable">
            <span ?data-off=${linkCopied}>${say(words, "page.transport.link")}</span>
            <span ?data-off=${!linkCopied}>${say(words, "page.transport.link_done")}</span>
          </span>
        </button>`
  }
  ${renderHelp(words)}`;
}
