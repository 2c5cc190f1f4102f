/** The landscape as a surface in space: seen from far away, painted from the farthest piece to the nearest. */
import { cleared } from "../plot/canvas.js";
import { dashOf, symbolOf } from "../plot/marks.js";
import type { Mark, RunColour } from "../view.js";
import type { Drawing, Minimum } from "./landscape-drawing.js";
import { holds } from "./landscape-extent.js";
import { cellsOf, share, type Cells } from "./landscape-grid.js";
import { heightOf } from "./landscape-marks.js";
import type { Stop } from "./landscape-way.js";

export interface View {
  /** About the upright, in radians. */
  turn: number;
  /** Above the horizon, in radians. */
  tilt: number;
}

export interface Inks {
  /** The ramp, from low to high. */
  shades: string[];
  ink: string;
  muted: string;
  line: string;
  raised: string;
  parameter: string;
  /** Of runs that are compared. */
  runs: Record<RunColour, string>;
  font: string;
}

type Spot = [x: number, y: number];
/** In the box: -1 to 1 along the ground, 0 to 1 up. */
type Place = [x: number, y: number, up: number];

/** A run as it is drawn: by its mark where several are compared. */
interface Trail {
  way: readonly Stop[];
  now: readonly number[];
  height: number | null;
  mark: Mark | null;
  width: number;
}

/** A part of a trail over one piece of the surface, and how long the trail is up to there, in pixels. */
interface Segment {
  trail: Trail;
  from: Spot;
  to: Spot;
  since: number;
}

/** Of the box's half width. */
const boxHeight = 1.15;
/** More pieces than this along a side are not told apart. */
const leastStride = 2;

export function paintSurface(canvas: HTMLCanvasElement, drawing: Drawing, view: View, inks: Inks): void {
  const { frame, relief, extent } = drawing;
  const context = cleared(canvas, frame.width, frame.height);
  if (!context || !relief) return;
  const box = new Box(drawing, view);
  context.lineJoin = context.lineCap = "round";
  paintFloor(context, box, drawing, inks);
  const cells = cellsOf(relief.ground.grid, relief.ground.extent, leastStride);
  if (!cells || cells.rows < 2) return;
  const trails = trailsOf(drawing);
  const pieces = trailPieces(cells, drawing, box, trails);
  const heights = cells.values.map((value) => share(relief.levels, value));
  const levels = relief.levels.at.map((level) => share(relief.levels, level));
  for (const j of order(cells.rows - 1, box.farFirst[1])) {
    for (const i of order(cells.columns - 1, box.farFirst[0])) {
      const corner = (a: number, b: number): Place => [
        box.ground(cells.xs[i + a]!, 0),
        box.ground(cells.ys[j + b]!, 1),
        heights[(j + b) * cells.columns + i + a]!,
      ];
      const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
      // Heights worked out for another extent are drawn where they are in this one.
      if (corners.some(([x, y]) => Math.abs(x) > 1.001 || Math.abs(y) > 1.001)) continue;
      paintPiece(context, box, corners, levels, inks);
      paintPath(context, pieces.get(j * cells.columns + i), inks, 1);
    }
  }
  // What lies behind a ridge shows through.
  for (const piece of pieces.values()) paintPath(context, piece, inks, 0.3);
  for (const minimum of drawing.minima ?? []) paintMinimum(context, box, drawing, minimum, inks);
  for (const trail of trails) paintPoint(context, box, drawing, inks, trail);
  paintNames(context, box, drawing, inks, extent);
}

class Box {
  /** Along each axis, whether the far end is the first. */
  readonly farFirst: [boolean, boolean];
  private readonly scale: number;
  private readonly middle: Spot;
  private readonly trig: [cosTurn: number, sinTurn: number, cosTilt: number, sinTilt: number];

  constructor(
    private readonly drawing: Drawing,
    { turn, tilt }: View,
  ) {
    const { frame } = drawing;
    this.trig = [Math.cos(turn), Math.sin(turn), Math.cos(tilt), Math.sin(tilt)];
    const [cosTurn, sinTurn, cosTilt, sinTilt] = this.trig;
    const [width, height] = [frame.width - 24, frame.height - 64];
    const tall = 2 * Math.SQRT2 * sinTilt + boxHeight * cosTilt;
    this.scale = Math.min(width / (2 * Math.SQRT2), height / tall);
    this.middle = [frame.width / 2, 20 + height / 2 + (this.scale * boxHeight * cosTilt) / 2];
    this.farFirst = [sinTurn < 0, cosTurn < 0];
  }

  /** A coordinate of the plane, along the ground. */
  ground(value: number, axis: number): number {
    const [from, to] = this.drawing.extent[axis]!;
    return (2 * (value - from)) / (to - from) - 1;
  }

  spot([x, y, up]: Place): Spot {
    const [cosTurn, sinTurn, cosTilt, sinTilt] = this.trig;
    const [across, away] = [x * cosTurn - y * sinTurn, x * sinTurn + y * cosTurn];
    return [
      this.middle[0] + this.scale * across,
      this.middle[1] - this.scale * (away * sinTilt + up * boxHeight * cosTilt),
    ];
  }

  /** Of a place on the ground: larger is farther. */
  away(x: number, y: number): number {
    return x * this.trig[1] + y * this.trig[0];
  }
}

function* order(n: number, firstFar: boolean): Generator<number> {
  for (let k = 0; k < n; k += 1) yield firstFar ? k : n - 1 - k;
}

function trace(context: CanvasRenderingContext2D, spots: readonly Spot[], close: boolean): void {
  context.beginPath();
  spots.forEach(([x, y], k) => (k ? context.lineTo(x, y) : context.moveTo(x, y)));
  if (close) context.closePath();
}

function paintFloor(context: CanvasRenderingContext2D, box: Box, { extent }: Drawing, inks: Inks): void {
  if (extent.length < 2) return;
  const corners: Place[] = [
    [-1, -1, 0],
    [1, -1, 0],
    [1, 1, 0],
    [-1, 1, 0],
  ];
  trace(
    context,
    corners.map((corner) => box.spot(corner)),
    true,
  );
  context.strokeStyle = inks.line;
  context.lineWidth = 1;
  context.stroke();
  for (const [x, y] of corners) {
    trace(context, [box.spot([x, y, 0]), box.spot([x, y, 1])], false);
    context.stroke();
  }
}

function paintPiece(
  context: CanvasRenderingContext2D,
  box: Box,
  corners: readonly Place[],
  levels: readonly number[],
  inks: Inks,
): void {
  const heights = corners.map(([, , up]) => up);
  const mean = heights.reduce((sum, up) => sum + up, 0) / 4;
  trace(
    context,
    corners.map((corner) => box.spot(corner)),
    true,
  );
  const { shades } = inks;
  context.fillStyle = context.strokeStyle = shades[Math.round(mean * (shades.length - 1))]!;
  context.lineWidth = 0.8;
  context.fill();
  context.stroke();
  // Light falls from the left and above: a slope that faces away from it is darker.
  const [a, b, c, d] = heights as [number, number, number, number];
  const dark = Math.min(0.3, Math.max(0, (b + c - a - d) * 0.9 + (c + d - a - b) * 0.5));
  if (dark > 0.01) {
    context.fillStyle = `rgb(0 0 0 / ${(dark * 100).toFixed(0)}%)`;
    context.fill();
  }
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  context.strokeStyle = inks.ink;
  context.globalAlpha = 0.28;
  for (const level of levels) {
    if (level <= low || level > high) continue;
    const crossed: Spot[] = [];
    corners.forEach((from, k) => {
      const to = corners[(k + 1) % 4]!;
      if (from[2] < level === to[2] < level) return;
      const part = (level - from[2]) / (to[2] - from[2]);
      const between = (axis: 0 | 1): number => from[axis] + part * (to[axis] - from[axis]);
      crossed.push(box.spot([between(0), between(1), level]));
    });
    for (let k = 0; k + 1 < crossed.length; k += 2) {
      trace(context, crossed.slice(k, k + 2), false);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** The run in front last, over all others. */
function trailsOf(drawing: Drawing): Trail[] {
  const { way, now, scene, standings } = drawing;
  const others = standings.map((run): Trail => ({ ...run, width: 2 }));
  const width = scene.comparing ? 3.25 : 2.25;
  return [...others, { way, now, height: heightOf(drawing), mark: scene.comparing, width }];
}

/** The trails, cut at the edges of pieces, by the piece that they lie over. */
function trailPieces(
  cells: Cells,
  drawing: Drawing,
  box: Box,
  trails: readonly Trail[],
): Map<number, Segment[]> {
  const pieces = new Map<number, Segment[]>();
  for (const trail of trails) cutTrail(cells, drawing, box, trail, pieces);
  return pieces;
}

function cutTrail(
  cells: Cells,
  { relief }: Drawing,
  box: Box,
  trail: Trail,
  pieces: Map<number, Segment[]>,
): void {
  const { way } = trail;
  let since = 0;
  const column = (x: number): number => (x - cells.xs[0]!) / (cells.xs[1]! - cells.xs[0]!) || 0;
  const row = (y: number): number => (y - cells.ys[0]!) / (cells.ys[1]! - cells.ys[0]!) || 0;
  for (let k = 1; k < way.length; k += 1) {
    const [{ place: from, loss: low }, { place: to, loss: high }] = [way[k - 1]!, way[k]!];
    if (low === null || high === null || ![...from, ...to].every(Number.isFinite)) continue;
    const [i0, j0, i1, j1] = [column(from[0]!), row(from[1]!), column(to[0]!), row(to[1]!)];
    const [up0, up1] = [share(relief!.levels, low), share(relief!.levels, high)];
    const cuts = [0, ...edges(i0, i1), ...edges(j0, j1), 1].sort((a, b) => a - b);
    for (let c = 1; c < cuts.length; c += 1) {
      const middle = (cuts[c - 1]! + cuts[c]!) / 2;
      const [i, j] = [Math.floor(i0 + middle * (i1 - i0)), Math.floor(j0 + middle * (j1 - j0))];
      if (i < 0 || j < 0 || i >= cells.columns - 1 || j >= cells.rows - 1) continue;
      const spot = (part: number): Spot =>
        box.spot([
          box.ground(from[0]! + part * (to[0]! - from[0]!), 0),
          box.ground(from[1]! + part * (to[1]! - from[1]!), 1),
          up0 + part * (up1 - up0),
        ]);
      const key = j * cells.columns + i;
      if (!pieces.has(key)) pieces.set(key, []);
      const [start, end] = [spot(cuts[c - 1]!), spot(cuts[c]!)];
      pieces.get(key)!.push({ trail, from: start, to: end, since });
      since += Math.hypot(end[0] - start[0], end[1] - start[1]);
    }
  }
}

/** Where on the way from a to b whole numbers are passed, as parts of it; a long way is cut no further. */
function edges(a: number, b: number): number[] {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const parts: number[] = [];
  for (let edge = Math.max(0, Math.ceil(from)); edge <= to && edge <= 64; edge += 1)
    if (a !== b) parts.push((edge - a) / (b - a));
  return parts;
}

function paintPath(
  context: CanvasRenderingContext2D,
  segments: readonly Segment[] = [],
  inks: Inks,
  alpha: number,
): void {
  context.globalAlpha = alpha;
  // The rim must not cover the ends of pieces painted before.
  for (const rim of [true, false]) {
    if (alpha < 1 && rim) continue;
    for (const { trail, from, to, since } of segments) {
      const dash = trail.mark && !rim ? dashesOf(trail.mark) : [];
      context.strokeStyle = rim ? inks.raised : inkOf(trail, inks);
      context.lineWidth = trail.width + (rim ? 2.25 : 0);
      context.lineCap = rim || dash.length ? "butt" : "round";
      context.setLineDash(dash);
      context.lineDashOffset = since;
      trace(context, [from, to], false);
      context.stroke();
    }
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function dashesOf(mark: Mark): number[] {
  const dash = dashOf(mark);
  return dash === "none" ? [] : dash.split(" ").map(Number);
}

function inkOf({ mark }: Trail, inks: Inks): string {
  return mark ? inks.runs[mark.colour] : inks.parameter;
}

/** A cross, as on the map. */
function paintMinimum(
  context: CanvasRenderingContext2D,
  box: Box,
  { relief, extent }: Drawing,
  { x, y, value }: Minimum,
  inks: Inks,
): void {
  if (!holds(extent, [x, y])) return;
  const [left, top] = box.spot([box.ground(x, 0), box.ground(y, 1), share(relief!.levels, value)]);
  for (const [colour, width] of [
    [inks.raised, 5],
    [inks.ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const [dx, dy] of [
      [6, 0],
      [0, 6],
    ] as const) {
      trace(
        context,
        [
          [left - dx, top - dy],
          [left + dx, top + dy],
        ],
        false,
      );
      context.stroke();
    }
  }
}

function paintPoint(
  context: CanvasRenderingContext2D,
  box: Box,
  { relief, extent }: Drawing,
  inks: Inks,
  trail: Trail,
): void {
  const { now, height, mark } = trail;
  if (height === null || !holds(extent, now)) return;
  const [x, y] = [box.ground(now[0]!, 0), box.ground(now[1]!, 1)];
  const [top, foot] = [box.spot([x, y, share(relief!.levels, height)]), box.spot([x, y, 0])];
  context.strokeStyle = inks.ink;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  trace(context, [top, foot], false);
  context.stroke();
  context.setLineDash([]);
  const shape = new Path2D();
  if (mark) shape.addPath(new Path2D(symbolOf(mark)), { a: 1.5, d: 1.5, e: top[0], f: top[1] });
  else shape.arc(top[0], top[1], 7, 0, 2 * Math.PI);
  context.fillStyle = inkOf(trail, inks);
  context.strokeStyle = inks.raised;
  context.lineWidth = 2.5;
  context.stroke(shape);
  context.fill(shape);
}

/** Names and ends of the axes, along the edges of the ground that are nearest. */
function paintNames(
  context: CanvasRenderingContext2D,
  box: Box,
  { names, scene }: Drawing,
  inks: Inks,
  extent: Drawing["extent"],
): void {
  context.font = `12px ${inks.font}`;
  context.textBaseline = "middle";
  const near = (axis: 0 | 1): number => {
    const [a, b] = axis ? [box.away(-1, 0), box.away(1, 0)] : [box.away(0, -1), box.away(0, 1)];
    return a < b ? -1 : 1;
  };
  const write = (text: string, [x, y]: Spot, colour: string): void => {
    context.lineWidth = 4;
    context.strokeStyle = inks.raised;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  ([0, 1] as const).forEach((axis) => {
    const side = near(axis) * 1.02;
    const at = (along: number): Spot => box.spot(axis ? [side, along, 0] : [along, side, 0]);
    const [first, last] = [at(-1), at(1)];
    const rightwards = (first[0] + last[0]) / 2 > box.spot([0, 0, 0])[0];
    context.textAlign = rightwards ? "left" : "right";
    const beside = ([x, y]: Spot): Spot => [x + (rightwards ? 6 : -6), y + 10];
    write(scene.words.number(extent[axis]![0], { digits: 3 }), beside(at(-0.86)), inks.muted);
    write(scene.words.number(extent[axis]![1], { digits: 3 }), beside(at(0.86)), inks.muted);
    write(names[axis]!, beside(at(0)), inks.ink);
  });
}
