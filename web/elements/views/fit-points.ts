/** The points as nodes of the plot: every row, the marked ones, and the one that the keyboard is at. */
import { nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { ariaNumber } from "../plot/aria.js";
import type { Scene } from "../view.js";
import { markOfRow } from "./fit-classes.js";
import type { Keys } from "./fit-keys.js";
import { placeOf, type Plot } from "./fit-plot.js";
import { pullPath } from "./fit-pulls.js";
import { formOf, pullOf, ringOf } from "./fit-stands.js";
import { rowName, rowText } from "./fit-text.js";

/** More points than this are drawn on a canvas, not as nodes. */
export const mostNodes = 500;

function shapeOf(plot: Plot, row: number): string {
  return markOfRow(plot, row).shape;
}

function classOf(plot: Plot, row: number): string {
  const held = plot.scene.setup.data.validation[row] ? " held" : "";
  return `point is-${markOfRow(plot, row).colour}${held}`;
}

export function renderPoints(plot: Plot): unknown {
  const { layout, frame, scene } = plot;
  const { x, y, xDomain, yDomain } = layout;
  if (x.length > mostNodes) return nothing;
  const { validation, targets } = scene.setup.data;
  return guard([x, y, targets, validation, frame.width, ...xDomain, ...yDomain], () => {
    const points: TemplateResult[] = [];
    for (let row = 0; row < x.length; row += 1) {
      points.push(
        svg`<path class=${classOf(plot, row)} d=${shapeOf(plot, row)} transform="translate(${plot.x(x[row]!).toFixed(1)} ${plot.y(y[row]!).toFixed(1)})"></path>`,
      );
    }
    return svg`<g clip-path="url(#inside)">${points}</g>`;
  });
}

/** The geometry of the emphasised row, over the faint ones of all the others. */
export function renderPull(plot: Plot, row: number | null): unknown {
  if (row === null) return nothing;
  const form = formOf(plot);
  const found = pullOf(plot, row, form);
  if (!found) {
    const { x, y } = placeOf(plot, row);
    return plot.layout.kind === "field"
      ? svg`<circle class="pull" cx=${plot.x(x)} cy=${plot.y(y)} r=${ringOf(plot, row, form)}></circle>`
      : nothing;
  }
  const { outline, divide } = pullPath(found.pull, found.stand);
  return svg`<path class="pull" d=${outline}></path><path class="divide" d=${divide}></path>`;
}

/**
 * The selected and the emphasised row, and the one tab stop: a slider through the points, or through the values of
 * the one picked up; `told`: one example in a sentence.
 */
export function renderActive(
  plot: Plot,
  emphasised: number | null,
  keys: Keys,
  told: (scene: Scene, row: number) => string = rowText,
): unknown {
  const { scene, layout, order, selection } = plot;
  const { active, grabbed, focused } = keys;
  if (!layout.x.length) return nothing;
  const { words } = scene;
  const place = placeOf(plot, active);
  const rank = order.rank(active) + 1;
  const { x, y } = { x: plot.x(place.x), y: plot.y(place.y) };
  const marks = [selection, emphasised].filter(
    (row, index, all) => row !== null && all.indexOf(row) === index,
  );
  return svg`
      ${marks.map((row) => {
        const { x, y } = placeOf(plot, row!);
        return svg`<g class=${row === selection ? "mark selected" : "mark"} transform="translate(${plot.x(x)} ${plot.y(y)})" pointer-events=${row === selection ? "auto" : "none"}>
          ${row === selection ? svg`<circle class="grip" r="22"></circle><circle class="ring" r="9"></circle>` : nothing}
          <path class=${classOf(plot, row!)} d=${shapeOf(plot, row!)} transform="scale(1.35)"></path>
        </g>`;
      })}
      <g
        class=${grabbed ? "focus grabbed" : "focus"}
        tabindex="0"
        role="slider"
        aria-label=${grabbed ? words.text("views.fit.moving", { row: rowName(scene, active) }) : words.text("views.fit.point")}
        aria-orientation=${grabbed ? "vertical" : "horizontal"}
        aria-valuemin=${ariaNumber(grabbed ? layout.yDomain[0] : 1)}
        aria-valuemax=${ariaNumber(grabbed ? layout.yDomain[1] : layout.x.length)}
        aria-valuenow=${ariaNumber(grabbed ? place.y : rank)}
        aria-valuetext=${focused ? told(scene, active) : words.text("views.fit.position", { n: String(rank), of: String(layout.x.length) })}
        transform="translate(${x} ${y})"
        @focus=${keys.arrived}
        @blur=${keys.blurred}
        @keydown=${keys.keyed}
      ><circle r="13"></circle></g>`;
}
