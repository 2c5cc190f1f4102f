/** What is folded away until it is asked for: a disclosure whose state stands in the link. */
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import { say } from "./say.js";

export const panelNames = ["pace", "settings", "explain", "about"] as const;
export type Panel = (typeof panelNames)[number];

/** Which panels are open, and how that changes. */
export interface Panels {
  open: ReadonlySet<Panel>;
  toggle: (name: Panel, open: boolean) => void;
}

/** Those of these names that there are: a link may be of another version. */
export function panelsOf(names: readonly string[]): Set<Panel> {
  return new Set(panelNames.filter((name) => names.includes(name)));
}

/** The switch for a sentence or two under each control. */
export function renderExplain(words: Words, { open, toggle }: Panels): TemplateResult {
  const explains = open.has("explain");
  return html`<button
    type="button"
    class="explain"
    aria-pressed=${explains ? "true" : "false"}
    @click=${() => toggle("explain", !explains)}
  >
    ${say(words, "desk.panels.explain")}
  </button>`;
}

/** `content` is drawn only while the panel is open, so that what is folded away costs nothing. */
export function renderPanel(
  words: Words,
  name: Panel,
  { open, toggle }: Panels,
  content: () => unknown,
): TemplateResult {
  const opened = open.has(name);
  // Opened by the browser itself, it would be told of later, and folded by what is drawn meanwhile.
  const pressed = (event: Event) => {
    event.preventDefault();
    toggle(name, !opened);
  };
  return html`<details class="more is-${name}" ?open=${opened}>
    <summary @click=${pressed}>${say(words, `desk.panels.${name}`)}</summary>
    ${opened ? content() : nothing}
  </details>`;
}
