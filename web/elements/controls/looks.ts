/** The views that can be opened and closed, as buttons. */
import { html, type TemplateResult } from "lit";
import type { View } from "../../exhibits/exhibit.js";
import type { Words } from "../../words/words.js";
import type { Desk } from "../desk.js";
import type { Picture } from "../view.js";
import { views } from "../views/list.js";
import { say } from "./say.js";

/** Those whose button stands beside what they are about. */
const apart: readonly View[] = ["compare"];

export function renderLooks(
  words: Words,
  picture: Picture,
  desk: Desk,
  toggle: (name: View) => void,
): TemplateResult {
  return html`<div class="looks" role="group" aria-label=${words.text("page.views.label")}>
    <span class="label" aria-hidden="true">${say(words, "page.views.show")}</span>
    ${views
      .filter(({ name, fits }) => !apart.includes(name) && fits(picture))
      .map(({ name }) => renderLook(words, desk, name, toggle))}
  </div>`;
}

/** The button of one view. */
export function renderLook(
  words: Words,
  desk: Desk,
  name: View,
  toggle: (name: View) => void,
): TemplateResult {
  return html`<button
    type="button"
    class="look"
    aria-pressed=${desk.has(name) ? "true" : "false"}
    @click=${() => toggle(name)}
  >
    ${say(words, `views.${name}.title`)}
  </button>`;
}
