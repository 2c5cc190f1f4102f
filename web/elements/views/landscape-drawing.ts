/** All that the map, the line and the surface draw, in the plane's own coordinates, and the frame they draw it in. */
import type { SurfaceInfo } from "../../engine/types.js";
import { frameOf, type Frame } from "../plot/frame.js";
import { linear, logarithmic, type Scale } from "../plot/scale.js";
import { surfaceOf } from "../surfaces.js";
import type { Scene } from "../view.js";
import { aspect } from "./landscape-extent.js";
import { cellsOf, levelsOf, lowestOf, type Cells, type Levels, type Lowest } from "./landscape-grid.js";
import { objectiveOf } from "./landscape-objective.js";
import { along, placeOf } from "./landscape-plane.js";
import type { LandscapeChoice, Range } from "./landscape-query.js";
import type { Found, Ground } from "./landscape-study.js";
import { axisNames } from "./landscape-text.js";
import { standingsOf, type Standing } from "./landscape-runs.js";
import type { Stop, Ways } from "./landscape-way.js";

export type Minimum = SurfaceInfo["minima"][number];

/** What the heights are drawn from, kept as long as they are the same. */
export interface Relief {
  ground: Ground;
  cells: Cells;
  levels: Levels;
  /** The lowest of the places drawn, where nothing better is known. */
  lowest: Lowest | null;
}

export interface Drawing {
  scene: Scene;
  found: Found;
  choice: LandscapeChoice;
  names: string[];
  extent: Range[];
  relief: Relief | null;
  frame: Frame;
  x: Scale;
  /** Of a line, the loss; else the second axis. */
  y: Scale;
  /** The way of the run so far. */
  way: Stop[];
  /** The runs compared with it, as far as they have a place here. */
  standings: Standing[];
  /** Where the run stands, or where its point is being dragged. */
  now: number[];
  /** Of a surface, those that are to be told; null of all else. */
  minima: readonly Minimum[] | null;
  /** The gradient and the step to come, along the axes. */
  gradient: number[];
  delta: number[];
}

/** From this height on a surface is drawn by factors. */
const tall = 100;
/** Wider than this nothing more is seen. */
const mostWidth = 820;
/** From this width on the controls stand beside the plot, as wide as this; the styles say so too. */
const beside = { from: 880, width: 316 };

export function drawingOf(
  scene: Scene,
  found: Found,
  choice: LandscapeChoice,
  width: number,
  ways: Ways,
  held: number[] | null,
  last: Drawing | null,
): Drawing {
  const { plane } = found;
  const line = plane.axes.length === 1;
  const extent = choice.extent?.slice(0, plane.axes.length) ?? found.extent;
  const relief = reliefOf(scene, found, last?.relief ?? null);
  const room = Math.min(width >= beside.from ? width - beside.width : width, mostWidth);
  const frame = line ? frameOf(room, 0.5, 340) : mapFrame(room);
  const x = linear(extent[0]!, [frame.left, frame.right]);
  const across: [number, number] = [frame.bottom, frame.top];
  const y = line ? heightScale(relief, across) : linear(extent[1]!, across);
  const { parameters, gradient, delta } = scene.step;
  return {
    scene,
    found,
    choice,
    names: axisNames(scene, plane, choice),
    extent,
    relief,
    frame,
    x,
    y,
    way: ways.upTo(scene, scene.comparing?.colour ?? null, found),
    standings: standingsOf(scene, found, ways, relief),
    minima: minimaOf(scene, choice),
    now: held ?? placeOf(plane, parameters),
    gradient: along(plane, gradient),
    delta: along(plane, delta),
  };
}

/** In the order of the catalog, the lowest first; none before they are asked for. */
function minimaOf({ catalog, setup }: Scene, { minima }: LandscapeChoice): readonly Minimum[] | null {
  const surface = surfaceOf(catalog, setup);
  return surface && (minima ? surface.minima : []);
}

function reliefOf(scene: Scene, { ground, objective }: Found, last: Relief | null): Relief | null {
  if (!ground || objective !== objectiveOf(scene)) return null;
  if (last?.ground === ground) return last;
  const cells = cellsOf(ground.grid, ground.extent);
  if (!cells) return null;
  const levels = levelsOf(cells.values);
  // A surface that is not high is shown as it is: by factors the least would take up most of the colours.
  const low = surfaceOf(scene.catalog, scene.setup) !== null && levels.high < tall;
  return {
    ground,
    cells,
    levels: low ? levelsOf(cells.values, true) : levels,
    lowest: lowestOf(cells),
  };
}

/** A unit is as long along either axis, where their extents were chosen so. */
function mapFrame(width: number): Frame {
  const frame = frameOf(width, 0.5, 300);
  const bottom = Math.round(frame.top + (frame.right - frame.left) / aspect);
  return { ...frame, bottom, height: bottom + 42 };
}

function heightScale(relief: Relief | null, range: [number, number]): Scale {
  if (!relief || !(relief.levels.high > relief.levels.low)) return linear([0, 1], range);
  const { low, high, log } = relief.levels;
  if (log) return logarithmic([low, high], range);
  const margin = (high - low) / 14;
  return linear([low >= 0 && low < margin ? 0 : low - margin, high + margin], range, 5);
}
