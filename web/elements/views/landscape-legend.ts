/** What the colours and the marks of the landscape mean. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Drawing } from "./landscape-drawing.js";
import { shadeOf } from "./landscape-contour.js";
import { renderKeys } from "./landscape-runs.js";

const band = 22;
/** Between the numbers of levels, in pixels. */
const apart = 44;

export function renderLegend(drawing: Drawing): TemplateResult {
  const { relief, scene, way, extent, choice } = drawing;
  const { words, comparing } = scene;
  const flat = extent.length === 1;
  const marks = choice.surface && !flat ? ["path"] : ["path", "step", "gradient"];
  return html`<div class="legend">
    ${flat || !relief ? nothing : guard([relief, words], () => renderRamp(drawing))}
    <ul aria-hidden="true">
      ${comparing ? renderKeys(drawing) : nothing}
      ${marks
        .filter((mark) => mark !== "path" || (way.length > 1 && !comparing))
        .map(
          (mark) =>
            html`<li class="is-${mark}">
              ${words.text(`views.landscape.${mark as "path" | "step" | "gradient"}`)}
            </li>`,
        )}
    </ul>
  </div>`;
}

function renderRamp({ relief, scene }: Drawing): TemplateResult {
  const { words } = scene;
  const { levels } = relief!;
  const { at } = levels;
  let last = -Infinity;
  const width = (at.length + 1) * band;
  return html`<figure>
    <figcaption>${words.text(levels.log ? "views.landscape.log_loss" : "views.landscape.loss")}</figcaption>
    <svg
      class="ramp"
      viewBox="-20 0 ${width + 40} 30"
      width=${width + 40}
      height="30"
      role="img"
      aria-label=${words.text("views.landscape.levels")}
    >
      ${[0, ...at].map((_, k) => svg`<rect class="shade-${k ? shadeOf(k, levels) : 0}" x=${k * band} width=${band + 0.5} height="12"></rect>`)}
      ${at.map((level, k) => {
        const x = (k + 1) * band;
        if (x - last < apart) return nothing;
        last = x;
        return svg`<line x1=${x} x2=${x} y1="0" y2="15"></line><text x=${x} y="27" text-anchor="middle">${words.number(level)}</text>`;
      })}
    </svg>
  </figure>`;
}
