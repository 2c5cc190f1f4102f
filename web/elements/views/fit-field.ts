/** The prediction over two features as a field of colour: bands of a tenth, and the line where classes part. */
import type { Scene } from "../view.js";

export interface Field {
  columns: number;
  rows: number;
  xs: number[];
  ys: number[];
  /** Row by row, x the faster. */
  values: Float64Array;
}

/** The shape of a grid of inputs, where it is one over two features with x the faster. */
export function planeOf(inputs: number[][]): Omit<Field, "values"> | null {
  if (inputs[0]?.length !== 2) return null;
  let columns = 1;
  while (columns < inputs.length && inputs[columns]![1] === inputs[0][1]) columns += 1;
  const rows = Math.floor(inputs.length / columns);
  if (rows < 2 || columns < 2) return null;
  return {
    columns,
    rows,
    xs: inputs.slice(0, columns).map(([x]) => x!),
    ys: Array.from({ length: rows }, (_, row) => inputs[row * columns]![1]!),
  };
}

export function fieldOf(surface: Scene["surface"]): Field | null {
  const plane = surface && planeOf(surface.inputs);
  return plane && { ...plane, values: surface.prediction.predictions.values };
}

export interface Screen {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

const bands = 10;

/** Fills the plot's rectangle with the field: `colour` as thick as the value says, up to one, and a line at the threshold. */
export function paintField(
  context: CanvasRenderingContext2D,
  field: Field,
  screen: Screen,
  colour: string,
  threshold: number,
): void {
  const grain = 3;
  context.save();
  context.beginPath();
  context.rect(screen.left, screen.top, screen.right - screen.left, screen.bottom - screen.top);
  context.clip();
  context.fillStyle = colour;
  const [x0, x1] = [screen.x(field.xs[0]!), screen.x(field.xs[field.columns - 1]!)];
  const [y0, y1] = [screen.y(field.ys[0]!), screen.y(field.ys[field.rows - 1]!)];
  const across = new Float64Array(field.columns);
  for (let y = screen.top; y < screen.bottom; y += grain) {
    alongRow(field, ((y + grain / 2 - y0) / (y1 - y0)) * (field.rows - 1), across);
    let from = screen.left;
    let band = -1;
    for (let x = screen.left; x <= screen.right + grain; x += grain) {
      const column = ((x + grain / 2 - x0) / (x1 - x0)) * (field.columns - 1);
      const share = Math.min(Math.max(alongColumns(across, column), 0), 1);
      const here = x > screen.right ? -2 : Math.round(bands * share);
      if (here === band) continue;
      if (band > 0) {
        context.globalAlpha = 0.42 * (band / bands);
        context.fillRect(from, y, x - from, grain);
      }
      from = x;
      band = here;
    }
  }
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  const line = levelLine(field, screen, threshold);
  context.stroke(new Path2D(pathOf(line)));
  context.restore();
}

/** The values at each column between two rows of the grid, which `row` counts. */
export function alongRow({ columns, rows, values }: Field, row: number, into: Float64Array): void {
  const y = Math.min(Math.max(row, 0), rows - 1.000001);
  const j = Math.floor(y);
  const v = y - j;
  for (let i = 0; i < columns; i += 1)
    into[i] = (1 - v) * values[j * columns + i]! + v * values[(j + 1) * columns + i]!;
}

/** The value between two columns of such a row, which `column` counts. */
export function alongColumns(across: Float64Array, column: number): number {
  const x = Math.min(Math.max(column, 0), across.length - 1.000001);
  const i = Math.floor(x);
  const u = x - i;
  return (1 - u) * across[i]! + u * across[i + 1]!;
}

type Point = [x: number, y: number];
type Piece = [from: Point, to: Point];

export function pathOf(pieces: readonly Piece[]): string {
  return pieces.map(([from, to]) => `M${from.join(" ")}L${to.join(" ")}`).join("");
}

/** Marching squares: the pieces of the line at which the values are `level`. */
export function levelLine(field: Field, screen: Screen, level: number): Piece[] {
  const pieces: Piece[] = [];
  const { columns, rows, xs, ys, values } = field;
  for (let j = 0; j + 1 < rows; j += 1) {
    for (let i = 0; i + 1 < columns; i += 1) {
      const at = j * columns + i;
      const below = values[at]! < level;
      // Most cells lie on one side of the line.
      if (
        values[at + 1]! < level === below &&
        values[at + columns]! < level === below &&
        values[at + columns + 1]! < level === below
      )
        continue;
      const corners = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ] as const;
      const crossings: Point[] = [];
      corners.forEach(([a, b], index) => {
        const [c, d] = corners[(index + 1) % 4]!;
        const [from, to] = [values[b * columns + a]! - level, values[d * columns + c]! - level];
        if (from < 0 === to < 0) return;
        const part = from / (from - to);
        crossings.push([
          screen.x(xs[a]! + part * (xs[c]! - xs[a]!)),
          screen.y(ys[b]! + part * (ys[d]! - ys[b]!)),
        ]);
      });
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        pieces.push([crossings[k]!, crossings[k + 1]!]);
      }
    }
  }
  return pieces;
}
