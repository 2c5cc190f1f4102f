/** The keys and gestures, in a popover beside its button. */
import { html, type TemplateResult } from "lit";
import type { Key, Words } from "../../words/words.js";
import { icons } from "./icons.js";
import { say } from "./say.js";

const rows: [keys: Key, does: Key][] = [
  ["page.help.keys.space", "page.help.space"],
  ["page.help.keys.step", "page.help.step"],
  ["page.help.keys.ends", "page.help.ends"],
  ["page.help.keys.reset", "page.help.reset"],
  ["page.help.keys.undo", "page.help.undo"],
  ["page.help.keys.redo", "page.help.redo"],
  ["page.help.keys.palette", "desk.palette.title"],
];

export function renderHelp(words: Words): TemplateResult {
  return html`<button
      type="button"
      class="quiet"
      popovertarget="help"
      aria-label=${words.text("page.help.title")}
      title=${words.text("page.help.title")}
    >
      ${icons.help}
    </button>
    <div id="help" class="help" popover role="dialog" aria-labelledby="help-title">
      <header>
        <h3 id="help-title">${say(words, "page.help.title")}</h3>
        <button
          type="button"
          class="quiet"
          popovertarget="help"
          popovertargetaction="hide"
          aria-label=${words.text("page.help.close")}
        >
          ${icons.close}
        </button>
      </header>
      <dl>
        ${rows.map(
          ([keys, does]) =>
            html`<dt><kbd>${say(words, keys)}</kbd></dt>
              <dd>${say(words, does)}</dd>`,
        )}
      </dl>
      <p>${say(words, "page.help.where")}</p>
      <p>${say(words, "page.help.plot")}</p>
    </div>`;
}
