/** The few pictures that stand beside a word or in its place, drawn in the colour of the text. */
import { svg, html, type TemplateResult } from "lit";

function icon(paths: TemplateResult, kind = ""): TemplateResult {
  return html`<svg
    class="icon ${kind}"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    ${paths}
  </svg>`;
}

const stroke = (d: string) =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
const solid = (d: string) => svg`<path d=${d} fill="currentColor"/>`;

/** One that points on or back, as sentences run. */
const directed = (paths: TemplateResult) => icon(paths, "directed");

export const icons = {
  play: directed(solid("M6.5 4.2v11.6c0 .6.6 1 1.1.6l8.6-5.8a.8.8 0 0 0 0-1.3L7.6 3.6c-.5-.4-1.1 0-1.1.6z")),
  pause: icon(solid("M6 4h2.6v12H6zM11.4 4H14v12h-2.6z")),
  step: directed(
    svg`${solid("M5 4.6v10.8c0 .5.6.9 1 .6l7.4-5.4a.7.7 0 0 0 0-1.2L6 4c-.4-.3-1 .1-1 .6z")}${stroke("M15.5 4.5v11")}`,
  ),
  back: directed(
    svg`${solid("M15 4.6v10.8c0 .5-.6.9-1 .6l-7.4-5.4a.7.7 0 0 1 0-1.2L14 4c.4-.3 1 .1 1 .6z")}${stroke("M4.5 4.5v11")}`,
  ),
  reset: icon(stroke("M4.6 11.2a5.6 5.6 0 1 0 1.5-5.1L4.4 7.8M4.4 4v3.8h3.8")),
  link: icon(
    stroke(
      "M8.4 11.6a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1M11.6 8.4a3 3 0 0 0-4.3 0L4.7 11a3 3 0 0 0 4.3 4.3l1-1",
    ),
  ),
  palette: icon(stroke("M8.8 3.2a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2zM12.9 12.9l4 4")),
  away: icon(
    stroke("M10 3v9.6M6.4 9.2 10 12.8l3.6-3.6M3.4 13.4v2a1.8 1.8 0 0 0 1.8 1.8h9.6a1.8 1.8 0 0 0 1.8-1.8v-2"),
  ),
  help: directed(
    stroke(
      "M7.6 7.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8M10 14.4v.1M10 2.6a7.4 7.4 0 1 1 0 14.8 7.4 7.4 0 0 1 0-14.8z",
    ),
  ),
  undo: directed(stroke("M4.5 8h7a4 4 0 0 1 0 8H8M4.5 8l3.2-3.2M4.5 8l3.2 3.2")),
  redo: directed(stroke("M15.5 8h-7a4 4 0 0 0 0 8H12M15.5 8l-3.2-3.2M15.5 8l-3.2 3.2")),
  done: icon(stroke("M4.5 10.5l3.6 3.6 7.4-8")),
  close: icon(stroke("M5 5l10 10M15 5L5 15")),
};
