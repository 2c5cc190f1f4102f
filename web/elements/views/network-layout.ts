/** Where the units of a network stand in the drawing, and which unit or connection is at a place of it. */
import type { Joint, Layer, Net } from "./network-graph.js";

/** Of the drawing, in pixels. */
const sides = { left: 14, right: 14, top: 30, bottom: 10 };
/** The height that the units of a layer share, and what each has at most and at least. */
const usualHeight = 400;
const pitch = { least: 7, most: 78 };
const mostAcross = 230;
const mostSize = 46;
/** From this size on a unit has its number below it, and from this on a map in it. */
const numberSize = 24;
export const mapSize = 9;
const numberRoom = 18;

export interface Spot {
  /** The middle of a unit. */
  x: number;
  y: number;
}

export interface Column {
  x: number;
  /** The side of a unit's square. */
  size: number;
  numbered: boolean;
}

export interface NetLayout {
  net: Net;
  width: number;
  height: number;
  columns: Column[];
  inputs: Spot[];
  /** The spots of each layer's units. */
  units: ReadonlyMap<Layer, Spot[]>;
}

export function layOutNet(net: Net, width: number): NetLayout {
  const inColumn = (column: number): Layer[] => net.layers.filter((layer) => layer.column === column);
  const counts = Array.from({ length: net.columns }, (_, column) =>
    column ? inColumn(column).reduce((sum, { bias }) => sum + bias.cols, 0) : Math.max(1, net.inputs.length),
  );
  const most = Math.max(...counts);
  const step = Math.min(pitch.most, Math.max(pitch.least, usualHeight / most));
  const height = sides.top + most * step + sides.bottom;
  const across = Math.min(mostAcross, (width - sides.left - sides.right) / net.columns);
  const left = (width - across * net.columns) / 2;
  const columns = counts.map((count, index): Column => {
    // A layer of few units beside one of many may have larger ones.
    const own = Math.min(pitch.most, (most * step) / count);
    const numbered = own - numberRoom - 4 >= numberSize && across >= 52;
    const size = Math.min(mostSize, numbered ? own - numberRoom - 4 : own * 0.8, across * 0.62);
    return { x: left + across * (index + 0.5), size, numbered };
  });
  const stand = (column: number, count: number, from: number): Spot[] => {
    const own = Math.min(pitch.most, (most * step) / counts[column]!);
    const top = sides.top + (most * step - own * counts[column]!) / 2;
    const lift = columns[column]!.numbered ? numberRoom / 2 : 0;
    return Array.from({ length: count }, (_, index) => ({
      x: columns[column]!.x,
      y: top + own * (from + index + 0.5) - lift,
    }));
  };
  const units = new Map<Layer, Spot[]>();
  for (let column = 1; column < net.columns; column += 1) {
    let from = 0;
    for (const layer of inColumn(column)) {
      units.set(layer, stand(column, layer.bias.cols, from));
      from += layer.bias.cols;
    }
  }
  return { net, width, height, columns, inputs: stand(0, net.inputs.length, 0), units };
}

/** How round the corners of a unit's square are. */
export function cornerOf(size: number): number {
  return Math.min(6, size / 4);
}

/** Where a connection begins and ends: at the sides of its units. */
export function endsOf(layout: NetLayout, layer: Layer, input: number, unit: number): [Spot, Spot] {
  const from = (layer.below ? layout.units.get(layer.below)! : layout.inputs)[input]!;
  const to = layout.units.get(layer)![unit]!;
  const half = (column: number): number => layout.columns[column]!.size / 2;
  return [
    { x: from.x + half(layer.below?.column ?? 0), y: from.y },
    { x: to.x - half(layer.column), y: to.y },
  ];
}

/** The unit at a place, else the connection next to it; null where there is none within `reach` pixels. */
export function jointAt(layout: NetLayout, { x, y }: Spot, reach: number): Joint | null {
  let found: Joint | null = null;
  let least = reach;
  for (const [layer, spots] of layout.units) {
    const { size } = layout.columns[layer.column]!;
    for (const [unit, spot] of spots.entries()) {
      const outside = Math.max(Math.abs(spot.x - x), Math.abs(spot.y - y)) - size / 2;
      if (outside > Math.min(least, 4)) continue;
      least = outside;
      found = { layer, unit, input: null };
    }
  }
  if (found) return found;
  for (const layer of layout.net.layers) {
    for (let unit = 0; unit < layer.weight.cols; unit += 1) {
      for (let input = 0; input < layer.weight.rows; input += 1) {
        const [from, to] = endsOf(layout, layer, input, unit);
        if (x < from.x - reach || x > to.x + reach) continue;
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const off = Math.abs((x - from.x) * dy - (y - from.y) * dx) / Math.hypot(dx, dy);
        if (off >= least) continue;
        least = off;
        found = { layer, unit, input };
      }
    }
  }
  return found;
}
