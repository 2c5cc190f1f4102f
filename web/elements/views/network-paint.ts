/** The canvases of the network: its connections, and in each unit a map of what it puts out over the inputs. */
import type { Grid } from "../../engine/types.js";
import { channels, cleared, colourOf } from "../plot/canvas.js";
import { alongColumns, alongRow, planeOf, type Field } from "./fit-field.js";
import { parameterOf, type Joint, type Layer } from "./network-graph.js";
import { cornerOf, endsOf, mapSize, type NetLayout, type Spot } from "./network-layout.js";

/** With more connections than this the faintest are left out; with fewer than this each has an arrow. */
const many = 400;
const few = 48;
/** Below this share of the largest they are left out: a greater one the more there are. */
const faint = (count: number): number => Math.min(0.4, count / 4000);

export interface Strokes {
  layout: NetLayout;
  /** What the connections stand for: all weights, or all gradients. */
  values: Float64Array;
  backward: boolean;
  /** Its own connections stand out. */
  chosen: Joint | null;
}

export function paintConnections(canvas: HTMLCanvasElement, probe: Element, strokes: Strokes): void {
  const { layout, values, backward, chosen } = strokes;
  const context = cleared(canvas, layout.width, layout.height);
  if (!context) return;
  const colours = { positive: colourOf(probe, "positive"), negative: colourOf(probe, "negative") };
  let most = 0;
  let count = 0;
  for (const { weight } of layout.net.layers) {
    count += weight.rows * weight.cols;
    for (let i = 0; i < weight.rows * weight.cols; i += 1)
      most = Math.max(most, Math.abs(values[weight.offset + i]!) || 0);
  }
  context.lineCap = "butt";
  for (const layer of layout.net.layers) {
    for (let unit = 0; unit < layer.weight.cols; unit += 1) {
      for (let input = 0; input < layer.weight.rows; input += 1) {
        const value = values[parameterOf({ layer, unit, input })]!;
        const share = most > 0 ? Math.abs(value) / most : 0;
        const own = chosen?.layer === layer && chosen.unit === unit;
        if (count > many && share < faint(count) && !own) continue;
        const [from, to] = endsOf(layout, layer, input, unit);
        context.strokeStyle = context.fillStyle = value < 0 ? colours.negative : colours.positive;
        context.lineWidth = 0.75 + (count > many ? 2.25 : 4.25) * share;
        const solid = count > many && !own ? share * share : 0.2 + 0.8 * share;
        context.globalAlpha = solid * (chosen && !own ? 0.3 : 1);
        context.setLineDash(value < 0 ? [5, 3.5] : []);
        context.beginPath();
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
        context.stroke();
        if (count <= few) traceArrow(context, from, to, backward);
      }
    }
  }
}

/** Which way the numbers go, a little before the end. */
function traceArrow(context: CanvasRenderingContext2D, from: Spot, to: Spot, backward: boolean): void {
  const [tail, head] = backward ? [to, from] : [from, to];
  const length = Math.hypot(head.x - tail.x, head.y - tail.y);
  const [ux, uy] = [(head.x - tail.x) / length, (head.y - tail.y) / length];
  const size = 4 + context.lineWidth;
  const at = { x: head.x - ux * 2, y: head.y - uy * 2 };
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(at.x, at.y);
  context.lineTo(at.x - ux * size - uy * size * 0.6, at.y - uy * size + ux * size * 0.6);
  context.lineTo(at.x - ux * size + uy * size * 0.6, at.y - uy * size - ux * size * 0.6);
  context.fill();
}

/** What units put out over a grid of inputs: one feature along a line, or two over a plane with x the faster. */
export interface Maps {
  inputs: number[][];
  /** Of the layers that have any, in the data's order of inputs: points × units. */
  layers: ReadonlyMap<Layer, Grid>;
}

interface Tile {
  spot: Spot;
  size: number;
  values: Float64Array;
  /** The largest size that its neighbours in the layer reach. */
  most: number;
}

export function paintMaps(
  canvas: HTMLCanvasElement,
  probe: Element,
  layout: NetLayout,
  maps: Maps | null,
): void {
  const context = cleared(canvas, layout.width, layout.height);
  if (!context || !maps) return;
  const colours = { positive: colourOf(probe, "positive"), negative: colourOf(probe, "negative") };
  const plane = planeOf(maps.inputs);
  const ratio = Math.min(globalThis.devicePixelRatio || 1, 2);
  for (const tile of tilesOf(layout, maps)) {
    if (plane) paintPlane(context, { ...plane, values: tile.values }, tile, colours, ratio);
    else paintLine(context, tile, colours);
  }
}

function* tilesOf(
  { net, columns, inputs, units }: NetLayout,
  { inputs: points, layers }: Maps,
): Iterable<Tile> {
  const [first] = columns;
  if (first!.size >= mapSize) {
    for (const [index, spot] of inputs.entries()) {
      const values = centred(points.map((point) => point[index]!));
      yield { spot, size: first!.size, values, most: largest(values) };
    }
  }
  for (const layer of net.layers) {
    const { size } = columns[layer.column]!;
    const grid = layers.get(layer);
    if (!grid || size < mapSize) continue;
    const most = largest(grid.values);
    for (const [unit, spot] of units.get(layer)!.entries())
      yield { spot, size, values: grid.values.subarray(unit * grid.rows, (unit + 1) * grid.rows), most };
  }
}

/** A feature's own values as they are drawn: around the middle of their range. */
function centred(values: number[]): Float64Array {
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return Float64Array.from(values, (value) => value - middle);
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

type Signs = { positive: string; negative: string };

/** Deeper for larger; where it is below zero, in the other colour and hatched. */
function paintPlane(
  context: CanvasRenderingContext2D,
  field: Field,
  { spot, size, most }: Tile,
  colours: Signs,
  ratio: number,
): void {
  const side = Math.max(1, Math.round(size * ratio));
  const scratch = scratchOf(side);
  if (!scratch || !(most > 0)) return;
  const image = scratch.createImageData(side, side);
  const [positive, negative] = [channels(colours.positive), channels(colours.negative)];
  const hatch = Math.max(2, Math.round(3 * ratio));
  const across = new Float64Array(field.columns);
  for (let y = 0; y < side; y += 1) {
    alongRow(field, (1 - (y + 0.5) / side) * (field.rows - 1), across);
    for (let x = 0; x < side; x += 1) {
      const value = alongColumns(across, ((x + 0.5) / side) * (field.columns - 1)) / most;
      const [r, g, b] = value < 0 ? negative : positive;
      const striped = value < 0 && (x + y) % (2 * hatch) < hatch;
      const at = 4 * (y * side + x);
      image.data[at] = r;
      image.data[at + 1] = g;
      image.data[at + 2] = b;
      image.data[at + 3] = 235 * Math.min(1, Math.abs(value)) * (striped ? 0.62 : 1);
    }
  }
  scratch.putImageData(image, 0, 0);
  const [left, top] = [spot.x - size / 2, spot.y - size / 2];
  context.save();
  context.beginPath();
  context.roundRect(left, top, size, size, cornerOf(size));
  context.clip();
  context.drawImage(scratch.canvas, 0, 0, side, side, left, top, size, size);
  context.restore();
}

/** The unit as a curve over the one feature, its zero in the middle; dashed where it is below. */
function paintLine(
  context: CanvasRenderingContext2D,
  { spot, size, values, most }: Tile,
  colours: Signs,
): void {
  const [left, half] = [spot.x - size / 2, size / 2];
  context.lineWidth = 1;
  context.globalAlpha = 0.35;
  context.strokeStyle = colours.positive;
  context.beginPath();
  context.moveTo(left, spot.y);
  context.lineTo(left + size, spot.y);
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = size > 20 ? 2 : 1;
  const at = (index: number): [number, number] => [
    left + (size * index) / (values.length - 1),
    spot.y - (most > 0 ? (values[index]! / most) * half * 0.86 : 0),
  ];
  for (const sign of ["positive", "negative"] as const) {
    context.strokeStyle = colours[sign];
    context.setLineDash(sign === "negative" ? [3, 2] : []);
    context.beginPath();
    let drawing = false;
    for (let index = 1; index < values.length; index += 1) {
      const mine = values[index]! < 0 === (sign === "negative");
      if (mine && !drawing) context.moveTo(...at(index - 1));
      if (mine) context.lineTo(...at(index));
      drawing = mine;
    }
    context.stroke();
  }
  context.setLineDash([]);
}

let shared: CanvasRenderingContext2D | null = null;

/** One small canvas for all maps, one after the other. */
function scratchOf(side: number): CanvasRenderingContext2D | null {
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (shared && (shared.canvas.width !== side || shared.canvas.height !== side))
    shared.canvas.width = shared.canvas.height = side;
  return shared;
}
