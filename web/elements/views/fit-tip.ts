/** What is told of one example: its name and its facts, also beside its point. */
import { html, type TemplateResult } from "lit";
import type { Frame } from "../plot/frame.js";
import type { Place } from "../points.js";
import { clamp } from "./fit-plot.js";
import type { RowFacts } from "./fit-text.js";

export function renderFacts(name: string, facts: readonly RowFacts[]): TemplateResult {
  return html`<b>${name}</b>
    <dl>
      ${facts.map(
        ({ label, value, tone }) =>
          html`<div class=${tone}>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

/** Beside a place in pixels: to its right where that is `wanted` and there is room, or where there is none on the left. */
export function placeTip(tip: HTMLElement, frame: Frame, { x, y }: Place, wanted: boolean): void {
  const room = (to: 1 | -1): boolean => (to > 0 ? frame.width - x : x) - 20 >= tip.offsetWidth;
  const right = room(1) && (wanted || !room(-1)) ? true : room(-1) ? false : x < frame.width / 2;
  tip.style.left = right ? `${x + 16}px` : "auto";
  tip.style.right = right ? "auto" : `${frame.width - x + 16}px`;
  tip.style.top = `${clamp(y - 40, 2, Math.max(2, frame.height - tip.offsetHeight - 2))}px`;
}
