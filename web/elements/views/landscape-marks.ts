/** What stands on the landscape: the path, the arrows of the step to come, the lowest place and the point itself. */
import { nothing, svg, type TemplateResult } from "lit";
import { arrow, text, unit, type Spot } from "../plot/arrow.js";
import { dashOf } from "../plot/marks.js";
import type { Drawing } from "./landscape-drawing.js";
import { nearestCell } from "./landscape-grid.js";
import type { Stop } from "./landscape-way.js";

/** The gradient's arrow is as long as this at the most: only its direction can be to scale. */
const gradientLength = 64;
/** With more, only the line is drawn. */
const mostDots = 80;

/** Farther from the plot than this nothing is drawn: a picture's coordinates end long before a number does. */
const farthest = 1e6;

/** On a map a place says where; on a line its loss says how high. What is too far away is nearer, the same way. */
export function spotOf(
  { x, y, extent, frame }: Drawing,
  place: readonly number[],
  loss: number | null,
): Spot {
  const [left, top] = [x(place[0]!), y(extent.length === 1 ? (loss ?? NaN) : place[1]!)];
  const [dx, dy] = [left - frame.width / 2, top - frame.height / 2];
  const distance = Math.max(Math.abs(dx), Math.abs(dy));
  if (!(distance > farthest) || distance === Infinity) return [left, top];
  const nearer = farthest / distance;
  return [frame.width / 2 + dx * nearer, frame.height / 2 + dy * nearer];
}

/** A way as far as it can be drawn. */
export function waySpots(drawing: Drawing, way: readonly Stop[]): Spot[] {
  return way
    .map(({ place, loss }) => spotOf(drawing, place, loss))
    .filter((spot) => spot.every(Number.isFinite));
}

export function renderMarks(drawing: Drawing): TemplateResult {
  const { relief, way, now, gradient, delta, scene } = drawing;
  const { words } = scene;
  const { comparing } = scene;
  const spots = waySpots(drawing, way);
  const height = heightOf(drawing);
  const at = spotOf(drawing, now, height);
  const beside = (by: readonly number[]): Spot =>
    spotOf(
      drawing,
      now.map((value, k) => value + by[k]!),
      height,
    );
  const next = beside(delta);
  const [ux, uy] = unit(at, beside(gradient));
  const uphill: Spot = [at[0] + gradientLength * ux, at[1] + gradientLength * uy];
  const d = spots.length > 1 ? `M${spots.map((spot) => text(spot)).join("L")}` : "";
  const low = drawing.minima
    ? drawing.minima.map(({ x, y, value }) => spotOf(drawing, [x, y], value))
    : relief?.lowest
      ? [spotOf(drawing, relief.lowest.place, relief.lowest.value)]
      : [];
  const title = words.text(drawing.minima ? "views.landscape.minimum" : "views.landscape.lowest");
  return svg`
    ${low.map((spot) => svg`<path class="lowest" d="M${text(spot)}m-6 0h12m-6 -6v12"><title>${title}</title></path>`)}
    <path class="path-halo" d=${d}></path>
    <path class="path" d=${d} stroke-dasharray=${comparing ? dashOf(comparing) : nothing}></path>
    ${spots.length <= mostDots && !comparing ? svg`<path class="stops" d=${spots.map((spot) => `M${text(spot)}h0`).join("")}></path>` : nothing}
    ${spots.length > 1 ? svg`<circle class="start" cx=${spots[0]![0]} cy=${spots[0]![1]} r="5.5"><title>${words.text("views.landscape.start")}</title></circle>` : nothing}
    ${ux || uy ? arrow("gradient", at, uphill) : nothing}
    ${arrow("step", at, next)}
  `;
}

/** How high the point stands; while it is dragged, as high as the nearest place that was worked out. */
export function heightOf({ relief, way, now }: Drawing): number | null {
  const last = way.at(-1);
  if (last && last.loss !== null && last.place.every((value, k) => value === now[k])) return last.loss;
  return relief ? nearestCell(relief.cells, now).value : null;
}
