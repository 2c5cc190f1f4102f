/** How the run is moved along: how fast Play goes, how far a step, and going on until something holds. */
import { html, nothing, type TemplateResult } from "lit";
import type { Pace, Stride } from "../player.js";
import type { Key, Words } from "../../words/words.js";
import { menu, type Option } from "./menu.js";
import { renderExplain, type Panels } from "./panel.js";
import { say } from "./say.js";
import type { PacingActions, Transport } from "./transport.js";
import "./until.js";

const paces: Record<Pace, Key> = {
  slow: "page.transport.speed_slow",
  walk: "page.transport.speed_walk",
  frame: "page.transport.speed_frame",
  fast: "page.transport.speed_fast",
};

export function renderPacing(
  words: Words,
  now: Transport,
  panels: Panels,
  actions: PacingActions,
): TemplateResult {
  const text = (key: Key) => words.text(key);
  const hint = (key: Key) => (panels.open.has("explain") ? words.text(key, { most: now.most }) : null);
  const strides: Option[] = [
    ...(now.examples ? [{ value: "example", label: text("page.transport.by_example") }] : []),
    { value: "update", label: text("page.transport.by_update") },
    ...(now.stepsPerEpoch > 1
      ? [{ value: "epoch", label: words.text("page.transport.by_epoch", { n: now.stepsPerEpoch }) }]
      : []),
  ];
  return html`${renderExplain(words, panels)}
    <div class="pacing">
      ${menu({
        id: "speed",
        label: say(words, "page.transport.speed"),
        value: now.pace,
        hint: hint("desk.pace.speed"),
        options: Object.entries(paces).map(([value, key]) => ({ value, label: text(key) })),
        change: (value) => actions.setPace(value as Pace),
      })}
      ${
        strides.length < 2
          ? nothing
          : menu({
              id: "stride",
              label: say(words, "page.transport.by"),
              value: now.stride,
              hint: hint("desk.pace.stride"),
              options: strides,
              change: (value) => actions.setStride(value as Stride),
            })
      }
      <loss-lab-until
        .words=${words}
        .heldOut=${now.heldOut}
        .hint=${hint("desk.until.hint")}
        .go=${actions.until}
      ></loss-lab-until>
    </div>`;
}
