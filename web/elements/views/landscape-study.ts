/** Works out a landscape: which plane, the path, how much is seen of both, and the heights, coarse before fine. */
import type { Landscape, Path, SliceAxis } from "../../engine/types.js";
import { surfaceOf } from "../surfaces.js";
import type { Picture, Source, Study } from "../view.js";
import { holds, paddedBox, sightOf, surroundings } from "./landscape-extent.js";
import { cellsOf, lowestOf } from "./landscape-grid.js";
import { objectiveOf } from "./landscape-objective.js";
import { isWhole, placeOf, type Plane } from "./landscape-plane.js";
import type { LandscapeChoice, Range } from "./landscape-query.js";

/** Heights over a part of the plane. */
export interface Ground {
  extent: Range[];
  grid: Landscape;
}

/** Where a run has been, as its setup was then. */
export interface Traced {
  setup: Picture["setup"];
  path: Path;
}

export interface Found {
  objective: string;
  /** What of the query the plane was chosen by. */
  shown: Shown;
  plane: Plane;
  /** The run in front, up to the plane's t; and those compared with it that have the same parameters. */
  front: Traced;
  companions: Traced[];
  /** How much of the plane is to be seen. */
  extent: Range[];
  /** By the query; else chosen to hold the path. */
  asked: boolean;
  /** Null until there is something. */
  ground: Ground | null;
}

type Shown = Pick<LandscapeChoice, "along" | "x" | "y" | "seed">;

/** Points along an axis: of a plane, of a line, and to look for the lowest place. */
const planePoints = 65;
const linePoints = 257;
const probePoints = 17;
const pathPoints = 400;
/** A new slice takes the place of the last once it is about half as fine. */
const fineEnough = 0.25;
/** A path that is so many times as high as it began is on its way out, and not followed by the extent. */
const highest = 4;

export const landscapeStudy: Study<LandscapeChoice, Found> = {
  async *begin(source, picture, query, last, signal) {
    const objective = objectiveOf(picture);
    const plane = await nearby(source, picture, await planeOf(source, picture, query, signal), signal);
    const [x, y] = plane.axes;
    const anchor = [...plane.anchor];
    const wanted = { x: x!, ...(y ? { y } : {}), anchor, points: pathPoints };
    const near = alike(picture);
    const [path, ...paths] = await Promise.all([
      source.path(wanted, { signal }),
      ...near.map(({ colour }) => source.pathOf(colour, wanted, { signal })),
    ]);
    const companions = near.flatMap(({ setup }, k) => (paths[k] ? [{ setup, path: paths[k] }] : []));
    const steady = last?.objective === objective && isEqual(last.shown, shown(query)) ? last : null;
    const whole = isWhole(plane);
    const asked = query.extent?.slice(0, plane.axes.length);
    const held = [
      places(plane, path, mostLoss(picture)),
      ...near.map((run, k) => (paths[k] ? places(plane, paths[k], mostLoss(run)) : [])),
    ].flat();
    const keeps = steady && !steady.asked && held.every((place) => holds(steady.extent, place));
    const surface = surfaceOf(picture.catalog, picture.setup);
    const free = (): Promise<Range[]> | Range[] =>
      surface && whole ? sightOf(surface, held) : chosen(source, plane, held, signal);
    const extent = asked ?? (keeps ? steady.extent : await free());
    const found = {
      objective,
      shown: shown(query),
      plane,
      front: { setup: picture.setup, path },
      companions,
      extent,
      asked: asked !== undefined,
    };
    const ground = (whole && steady?.ground) || null;
    // A slice through another place is shown once it is about as good as the one there is.
    if (whole || !steady?.ground) yield { ...found, ground };
    if (ground?.grid.done === 1 && isEqual(ground.extent, extent)) return;
    const enough = steady?.ground ? fineEnough : 0;
    const n = plane.axes.length === 1 ? linePoints : planePoints;
    for await (const grid of source.landscape(slice(plane, extent, n), { signal })) {
      if (grid.done >= enough) yield { ...found, ground: { extent, grid } };
    }
  },

  serves({ picture: then, query: asked, found, over }, picture, query) {
    if (!isEqual([shown(asked), asked.extent], [shown(query), query.extent])) return "no";
    if (objectiveOf(then) !== objectiveOf(picture)) return "no";
    const [runs, before] = [picture, then].map((of) => [of, ...alike(of)]);
    const same = (run: Tracked, k: number): boolean =>
      run.setup === before![k]?.setup && run.step.t === before![k].step.t;
    if (runs!.length === before!.length && runs!.every(same)) return "yes";
    if (!found) return over ? "later" : "yes";
    const left = (run: Tracked): boolean =>
      run.step.loss <= mostLoss(run) && !holds(found.extent, placeOf(found.plane, run.step.parameters));
    if (!query.extent && runs!.some(left)) return "no";
    return isWhole(found.plane) && !over ? "yes" : "later";
  },
};

/** What is known of any run that is drawn. */
type Tracked = Pick<Picture, "setup" | "step" | "history">;

/** Whether a place means the same for both: the same parameters, of data that are scaled alike. */
export function isAlike(
  run: Pick<Picture, "setup" | "step">,
  front: Pick<Picture, "setup" | "step">,
): boolean {
  const blocks = ({ step }: Pick<Picture, "step">): unknown =>
    step.blocks.map(({ name, rows, cols }) => [name, rows, cols]);
  return isEqual([blocks(run), run.setup.scaling], [blocks(front), front.setup.scaling]);
}

function alike(picture: Picture): Picture["companions"] {
  return picture.companions.filter((run) => isAlike(run, picture));
}

function shown({ along, x, y, seed }: LandscapeChoice): Shown {
  return { along, x, y, seed };
}

async function planeOf(
  source: Source,
  { step }: Picture,
  query: LandscapeChoice,
  signal: AbortSignal,
): Promise<Plane> {
  const { parameters, t } = step;
  const n = parameters.length;
  const about = { anchor: parameters, t, explained: null };
  if (n === 1) return { ...about, axes: [{ parameter: 0 }] };
  if (query.along === "parameters") {
    const x = Math.min(query.x, n - 1);
    const y = query.y < n && query.y !== x ? query.y : x === 0 ? 1 : 0;
    return { ...about, axes: [{ parameter: x }, { parameter: y }] };
  }
  const { along: kind, seed } = query;
  const { x, y, explained } = await source.directions({ kind, seed }, { signal });
  return { ...about, explained, axes: [{ direction: x }, { direction: y }] };
}

/**
 * The plane through the last place before a run flew off: where it broke off its parameters are so large that beside
 * them every place that one would look at is the same.
 */
async function nearby(source: Source, picture: Picture, plane: Plane, signal: AbortSignal): Promise<Plane> {
  if (picture.step.status !== "diverged") return plane;
  const [x, y] = plane.axes;
  const wanted = { x: x!, ...(y ? { y } : {}), anchor: [...plane.anchor], points: pathPoints };
  const path = await source.path(wanted, { signal });
  const most = mostLoss(picture);
  const last = path.loss.findLastIndex((loss) => loss <= most);
  return last < 0 ? plane : { ...plane, anchor: thetas(path)[last]!, t: path.t[last]! };
}

function slice({ axes, anchor }: Plane, extent: readonly Range[], n: number) {
  const [x, y] = axes.map((axis, k): SliceAxis => {
    const [from, to] = extent[k]!;
    return { ...(axis as Partial<SliceAxis>), from, to, n };
  });
  return { x: x!, ...(y ? { y } : {}), anchor: [...anchor] };
}

/** What of the path an extent is to hold. */
function places(plane: Plane, path: Path, most: number): number[][] {
  return thetas(path)
    .filter((_, i) => path.loss[i]! <= most)
    .map((theta) => placeOf(plane, theta));
}

function mostLoss({ history, step }: Tracked): number {
  const first = history.first[0] ?? step.loss;
  return first + (highest - 1) * Math.abs(first);
}

/** The thetas along a path. */
export function thetas({ parameters: { rows, cols, values } }: Path): Float64Array[] {
  return Array.from({ length: rows }, (_, i) =>
    Float64Array.from({ length: cols }, (__, k) => values[k * rows + i]!),
  );
}

async function chosen(
  source: Source,
  plane: Plane,
  held: readonly number[][],
  signal: AbortSignal,
): Promise<Range[]> {
  // Of a run that has flown away nothing is held: then what lies about zero.
  const wide = surroundings(held[0] ?? plane.axes.map(() => 0));
  for (const extent of wide) {
    let grid: Landscape | null = null;
    for await (const refined of source.landscape(slice(plane, extent, probePoints), { signal }))
      grid = refined;
    const cells = grid && cellsOf(grid, extent);
    const lowest = cells && lowestOf(cells);
    if (lowest && !lowest.edge) return paddedBox([...held, lowest.place]);
  }
  const [near] = wide;
  // It falls for ever, or in places further away than anyone would look.
  if (held.length > 1) return paddedBox(held);
  return paddedBox([near!.map(([from]) => from), near!.map(([, to]) => to)]);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
