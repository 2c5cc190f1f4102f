/** The keys and gestures, and what the buttons do: the content of a popover. */
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

const buttons = [
  ["page.transport.step", "page.help.buttons.step"],
  ["page.transport.step_back", "page.help.buttons.step_back"],
  ["page.transport.play", "page.help.buttons.play"],
  ["page.transport.reset", "page.help.buttons.reset"],
  ["page.transport.scrubber", "page.help.buttons.scrubber"],
] as const satisfies readonly [name: Key, does: Key][];

export function renderHelp(words: Words): TemplateResult {
  return html`<header>
      <h3>${say(words, "page.help.title")}</h3>
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
    <h4>${say(words, "page.help.buttons.title")}</h4>
    <dl class="does">
      ${buttons.map(
        ([name, does]) =>
          html`<dt>${say(words, name)}</dt>
            <dd>${say(words, does)}</dd>`,
      )}
    </dl>`;
}
