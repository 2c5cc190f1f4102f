/** The two scores of a pair on one line: who leads, and the lead that is wanted. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { xAxis } from "../plot/axes.js";
import type { Frame } from "../plot/frame.js";
import { linear } from "../plot/scale.js";
import type { Scene } from "../view.js";
import type { Group } from "./ranking-groups.js";

export const scaleHeight = 132;

/** `margin`: the lead that costs nothing any more; null where more is always better. */
export function renderScale(
  scene: Scene,
  { above, below }: NonNullable<Group["pair"]>,
  margin: number | null,
  width: number,
): TemplateResult {
  const { words, step } = scene;
  const frame: Frame = { width, height: scaleHeight, left: 16, right: width - 16, top: 30, bottom: 90 };
  // Of all scores, so that pairs can be compared.
  const { predictions } = step.natural;
  const low = predictions.reduce((a, b) => Math.min(a, b), Infinity);
  const high = predictions.reduce((a, b) => Math.max(a, b), -Infinity) + (margin ?? 0);
  const pad = (high - low) / 12 || 1;
  const x = linear([low - pad, high + pad], [frame.left, frame.right]);
  const enough = margin === null ? null : x(below.score) + (x(margin) - x(0));
  const y = 60;
  return html`<svg viewBox="0 0 ${width} ${scaleHeight}" aria-hidden="true">
    ${xAxis(x, Math.max(2, Math.floor(width / 90)), frame, words, { name: words.text("views.ranking.score"), unit: "" })}
    ${
      enough === null || enough - x(below.score) < 1
        ? nothing
        : svg`<rect class="lead" x=${x(below.score)} y=${y - 12} width=${enough - x(below.score)} height="24"></rect>
            <line class="enough" x1=${enough} x2=${enough} y1=${y - 20} y2=${y + 20}></line>
            <text class="margin" x=${Math.min(enough, frame.right - 40)} y=${frame.top - 8} text-anchor="middle">${words.text("views.ranking.enough")}</text>`
    }
    ${
      enough !== null && x(above.score) < enough
        ? svg`<path class="missing" d="M${x(above.score)} ${y}H${enough}"></path>`
        : nothing
    }
    <path class="below" transform="translate(${x(below.score)} ${y})" d="M-7 -6H7L0 7Z"></path>
    <path class="above" transform="translate(${x(above.score)} ${y})" d="M0 -8L8 6H-8Z"></path>
  </svg>`;
}
