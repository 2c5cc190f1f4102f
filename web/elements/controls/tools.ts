/** The tools beside the subject: undo and redo, a link to share, and help. */
import { html, nothing, type TemplateResult } from "lit";
import type { Key, Words } from "../../words/words.js";
import type { Allow } from "./allow.js";
import { icons } from "./icons.js";
import { say } from "./say.js";

export interface Tools {
  /** Null where there is nothing to undo. */
  undo: (() => void) | null;
  /** Null where nothing was undone. */
  redo: (() => void) | null;
  /** Null where there is no link to give. */
  copyLink: (() => void) | null;
  linkCopied: boolean;
  takeAway: () => void;
  palette: () => void;
  /** What the popover of help says, once that is there. */
  help: ((words: Words) => TemplateResult) | null;
}

export function renderTools(
  words: Words,
  { undo, redo, copyLink, linkCopied, takeAway, palette, help }: Tools,
  allow: Allow,
): TemplateResult {
  const link =
    copyLink &&
    html`<button type="button" class="link" @click=${copyLink}>
      ${icons.link}
      <span class="stable">
        <span ?data-off=${linkCopied}>${say(words, "page.transport.link")}</span>
        <span ?data-off=${!linkCopied}>${say(words, "page.transport.link_done")}</span>
      </span>
    </button>`;
  return html`${allow("undo", [
    renderQuiet(words, "page.transport.undo", icons.undo, undo),
    renderQuiet(words, "page.transport.redo", icons.redo, redo),
  ])}
  ${allow("share", [link, renderQuiet(words, "away.title", icons.away, takeAway)])}
  ${allow("palette", renderQuiet(words, "desk.palette.title", icons.palette, palette))}
  ${allow("help", renderHelpButton(words, help))}`;
}

function renderHelpButton(words: Words, help: Tools["help"]): TemplateResult {
  return html`<button
      type="button"
      class="quiet"
      popovertarget="help"
      aria-label=${words.text("page.help.title")}
      title=${words.text("page.help.title")}
    >
      ${icons.help}
    </button>
    <div id="help" class="help" popover role="dialog" aria-label=${words.text("page.help.title")}>
      ${help?.(words) ?? nothing}
    </div>`;
}

function renderQuiet(words: Words, key: Key, icon: TemplateResult, act: (() => void) | null): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    aria-label=${words.text(key)}
    title=${words.text(key)}
    aria-disabled=${act === null}
    @click=${() => act?.()}
  >
    ${icon}
  </button>`;
}
