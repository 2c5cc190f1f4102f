/** How much of the plane is drawn: what holds the path, the lowest place nearby, and some margin. */
import type { SurfaceInfo } from "../../engine/types.js";
import type { Range } from "./landscape-query.js";

/** Width to height of the map, so that a unit is as long along either axis wherever that makes sense. */
export const aspect = 1.4;
/** Of what is to be held. */
const margin = 1.6;
/** The same of a path beyond what was to be seen. */
const beyond = 0.1;
/** Axes further apart than this are of different units: each gets its own. */
const mostUnlike = 8;
/** Of the other axis: by less than this, places differ through rounding alone. */
const rounding = 1e-9;

/** Around these places, an axis on which they do not differ as wide as the other. */
export function paddedBox(places: readonly (readonly number[])[]): Range[] {
  const ranges = places[0]!.map((_, k): Range => {
    const values = places.map((place) => place[k]!);
    return [Math.min(...values), Math.max(...values)];
  });
  const spans = ranges.map(([from, to]) => (to - from) * margin);
  const [across, down] = [spans[0]!, (spans[1] ?? 0) * aspect];
  const [least, most] = [Math.min(across, down), Math.max(across, down)];
  const alike = least <= rounding * most || most <= mostUnlike * least;
  return ranges.map((range, k) => {
    const span = alike ? (k === 0 || spans.length === 1 ? most : most / aspect) : spans[k]!;
    const middle = (range[0] + range[1]) / 2;
    const half = Math.max(span / 2, 1e-6 * Math.max(1, Math.abs(middle)));
    return [middle - half, middle + half];
  });
}

/** What is worth seeing of a surface and all these places, a unit as long along either axis. */
export function sightOf({ x, y }: SurfaceInfo, places: readonly (readonly number[])[]): Range[] {
  const held = [x, y].map(({ from, to }, k): Range => {
    const along = places.map((place) => place[k]!);
    const [least, most] = [Math.min(from, ...along), Math.max(to, ...along)];
    // A path that leaves is not drawn along the edge.
    const margin = (most - least) * beyond;
    return [least < from ? least - margin : from, most > to ? most + margin : to];
  });
  const [across, down] = held.map(([from, to]) => to - from);
  const widest = Math.max(across!, down! * aspect);
  return held.map(([from, to], k) => {
    const half = (k ? widest / aspect : widest) / 2;
    return [(from + to) / 2 - half, (from + to) / 2 + half];
  });
}

/** Ever wider surroundings of a place, each axis in its own size, to look for the lowest place in. */
export function surroundings(place: readonly number[]): Range[][] {
  return [1.5, 4, 12].map((width) =>
    place.map((value): Range => {
      const half = width * Math.max(1, Math.abs(value));
      return [value - half, value + half];
    }),
  );
}

export function holds(extent: readonly Range[], place: readonly number[]): boolean {
  return extent.every(([from, to], k) => place[k]! >= from && place[k]! <= to);
}

/** About the middle: a factor above 1 shows more. */
export function scaled(extent: readonly Range[], factor: number): Range[] {
  return extent.map(([from, to]) => {
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
    return [middle - half, middle + half];
  });
}
