/** The landscape seen from above, or of one parameter as a line, with what stands on it. */
import { nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { ariaNumber } from "../plot/aria.js";
import { xAxis, yAxis } from "../plot/axes.js";
import { tickCounts } from "../plot/frame.js";
import { symbolOf } from "../plot/marks.js";
import type { Scene } from "../view.js";
import { bandsOf, marksOf, type Point } from "./landscape-contour.js";
import type { Drawing } from "./landscape-drawing.js";
import { isFixed, type Handle } from "./landscape-handle.js";
import { nearestCell } from "./landscape-grid.js";
import { heightOf, renderMarks, spotOf } from "./landscape-marks.js";
import { renderStandings } from "./landscape-runs.js";
import { placeText } from "./landscape-text.js";

export function renderMap(drawing: Drawing, handle: Handle): TemplateResult {
  const { frame, relief, extent, scene, names, x, y } = drawing;
  const { words } = scene;
  const line = extent.length === 1;
  const counts = tickCounts(frame);
  const of = colourClass(scene);
  const starts = startsOf(drawing);
  return svg`
    <clipPath id="inside">
      <rect x=${frame.left} y=${frame.top} width=${frame.right - frame.left} height=${frame.bottom - frame.top}></rect>
    </clipPath>
    <g clip-path="url(#inside)">
      ${guard([relief, frame.width, ...x.domain(), ...y.domain(), words, ...starts.flat()], () =>
        relief ? (line ? renderLine(drawing) : renderBands(drawing, starts)) : nothing,
      )}
    </g>
    ${guard([frame.width, ...x.domain(), ...y.domain(), ...names, words], () => [
      xAxis(x, counts.x, frame, words, { name: names[0]!, unit: "" }),
      yAxis(
        y,
        line && relief?.levels.log ? thinned(relief.levels.at, counts.y) : y.ticks(counts.y),
        frame,
        words,
        {
          name: line ? words.text("views.landscape.loss") : names[1]!,
          unit: "",
        },
      ),
    ])}
    <g clip-path="url(#inside)">${renderStandings(drawing)}<g class=${of}>${renderMarks(drawing)}</g>${renderHover(drawing, handle)}</g>
    ${renderPoint(drawing, handle)}
  `;
}

/** Where the runs on a plane began. */
function startsOf(drawing: Drawing): Point[] {
  if (drawing.extent.length === 1) return [];
  return [drawing.way, ...drawing.standings.map(({ way }) => way)].flatMap(([first]) => {
    if (!first) return [];
    const [x, y] = spotOf(drawing, first.place, null);
    return [[x, y] as const];
  });
}

/** Among others a run has the colour that it is told apart by. */
function colourClass({ comparing }: Scene): string {
  return comparing ? `of-run ${comparing.colour}` : "";
}

function thinned(levels: readonly number[], count: number): number[] {
  const stride = Math.ceil(levels.length / count);
  return levels.filter((_, k) => k % stride === 0);
}

function renderBands(drawing: Drawing, starts: readonly Point[]): TemplateResult {
  const { frame, scene, x, y } = drawing;
  const { cells, levels, lowest } = drawing.relief!;
  const bands = bandsOf(cells, levels, { x, y });
  const from = spotOf(drawing, lowest?.place ?? [cells.xs[0]!, cells.ys[0]!], null);
  const [x0, x1] = [x(cells.xs[0]!), x(cells.xs.at(-1)!)];
  const [y0, y1] = [y(cells.ys.at(-1)!), y(cells.ys[0]!)];
  return svg`<rect class="shade-0" x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0}></rect>
    ${bands.map(({ d, shade }) => svg`<path class="contour shade-${shade}" d=${d}></path>`)}
    ${marksOf(bands, [from[0], from[1]], frame, starts).map(
      (mark) =>
        svg`<text class="level" x=${mark.x} y=${mark.y} dy="0.32em" text-anchor="middle">${scene.words.number(mark.level)}</text>`,
    )}`;
}

function renderLine(drawing: Drawing): TemplateResult {
  const { xs, values } = drawing.relief!.cells;
  let d = "";
  let open = false;
  xs.forEach((place, k) => {
    const [left, top] = spotOf(drawing, [place], values[k]!);
    if (Number.isFinite(top)) d += `${open ? "L" : "M"}${left.toFixed(1)} ${top.toFixed(1)}`;
    open = Number.isFinite(top);
  });
  return svg`<path class="line" d=${d}></path>`;
}

function renderHover(drawing: Drawing, { hovered }: Handle): unknown {
  const { relief, frame, extent } = drawing;
  if (!hovered || !relief) return nothing;
  const { place, value } = nearestCell(relief.cells, hovered);
  const [x, y] = spotOf(drawing, place, value);
  return svg`<g class="hover"><line x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
    ${extent.length === 1 ? nothing : svg`<line x1=${frame.left} x2=${frame.right} y1=${y} y2=${y}></line>`}
    ${Number.isFinite(y) ? svg`<circle cx=${x} cy=${y} r="3.5"></circle>` : nothing}</g>`;
}

/** Where the run stands, to be taken hold of; beyond the frame it points to where it would be. */
function renderPoint(drawing: Drawing, handle: Handle): TemplateResult {
  const { frame, now, names, scene, extent } = drawing;
  const [across, down] = spotOf(drawing, now, heightOf(drawing));
  const x = Math.min(Math.max(across, frame.left), frame.right);
  const y = Number.isFinite(down) ? Math.min(Math.max(down, frame.top), frame.bottom) : frame.top;
  const inside = x === across && y === down;
  const angle = (Math.atan2(down - y, across - x) * 180) / Math.PI;
  return svg`<g class="handle ${colourClass(scene)}" tabindex=${isFixed(drawing) ? -1 : 0} role="slider"
      aria-disabled=${isFixed(drawing) ? "true" : nothing} transform="translate(${x} ${y})"
      aria-label=${scene.words.text("views.landscape.point")}
      aria-valuemin=${ariaNumber(extent[0]![0])}
      aria-valuemax=${ariaNumber(extent[0]![1])}
      aria-valuenow=${ariaNumber(now[0]!)}
      aria-valuetext=${placeText(scene, names, now)}
      @keydown=${handle.keyed}>
      <circle class="grip" r="22"></circle>
      ${inside ? svg`<circle class="ring" r="12"></circle>${scene.comparing ? svg`<path class="now" d=${symbolOf(scene.comparing)} transform="scale(1.5)"></path>` : svg`<circle class="now" r="6.5"></circle>`}` : svg`<circle class="ring" r="15"></circle><path class="now" transform="rotate(${Number.isFinite(angle) ? angle : -90})" d="M2 0l-12 -7v14Z"></path>`}
    </g>`;
}
