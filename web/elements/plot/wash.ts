/**
 * Faint discs of one colour laid over one another on a canvas. Each pixel is worked out once, however many lie on it:
 * where light passes discs of opacity a, b, … there is left (1 - a)(1 - b)…, whose logarithm is a sum.
 */
import { channels } from "./canvas.js";

/** A logarithm is told in steps of one part of so many, up to where nothing shines through any more. */
const steps = 256;
const most = 8;

export class Wash {
  /** Along each row of pixels, by how much the sum rises from one pixel to the next; one more for the end. */
  private rises = new Float32Array(0);
  private columns = 0;
  private rows = 0;
  private ratio = 1;

  /** An empty one over the whole of a canvas, with so many pixels to one unit. */
  begin({ width, height }: HTMLCanvasElement, ratio: number): void {
    this.ratio = ratio;
    if (width === this.columns && height === this.rows) this.rises.fill(0);
    else {
      [this.columns, this.rows] = [width, height];
      this.rises = new Float32Array((width + 2) * height);
    }
  }

  disc(x: number, y: number, radius: number, opacity: number): void {
    const { ratio } = this;
    const weight = -Math.log1p(-opacity);
    const [middle, height, r] = [x * ratio, y * ratio, radius * ratio];
    const last = Math.min(this.rows - 1, Math.floor(height + r - 0.5));
    for (let row = Math.max(0, Math.ceil(height - r - 0.5)); row <= last; row += 1) {
      const down = row + 0.5 - height;
      const half = Math.sqrt(Math.max(0, r * r - down * down));
      this.rise(row, middle - half, weight);
      this.rise(row, middle + half, -weight);
    }
  }

  /** Puts it onto its canvas, in place of all that is there. */
  lay(context: CanvasRenderingContext2D, colour: string): void {
    const { columns, rows, rises } = this;
    const image = context.createImageData(columns, rows);
    const pixels = new Uint32Array(image.data.buffer);
    const inks = inksOf(colour);
    for (let row = 0, pixel = 0; row < rows; row += 1) {
      let place = row * (columns + 2);
      let sum = 0;
      for (let column = 0; column < columns; column += 1, pixel += 1, place += 1) {
        sum += rises[place]!;
        pixels[pixel] = inks[Math.min(most * steps, (sum * steps + 0.5) | 0)]!;
      }
    }
    context.putImageData(image, 0, 0);
  }

  /** From a place in a row on, which a pixel may have a part of. */
  private rise(row: number, at: number, weight: number): void {
    const place = Math.min(Math.max(at, 0), this.columns);
    const column = Math.floor(place);
    const part = place - column;
    const start = row * (this.columns + 2) + column;
    this.rises[start]! += weight * (1 - part);
    this.rises[start + 1]! += weight * part;
  }
}

/** The pixel for each sum. */
function inksOf(colour: string): Uint32Array {
  const bytes = new Uint8Array(4 * (most * steps + 1));
  const [red, green, blue] = channels(colour);
  for (let i = 0; 4 * i < bytes.length; i += 1)
    bytes.set([red, green, blue, Math.round(255 * -Math.expm1(-i / steps))], 4 * i);
  return new Uint32Array(bytes.buffer);
}
