/** The points of many rows as dots of a canvas: each mark drawn once and stamped wherever a row stands. */
import type { Inks } from "../plot/canvas.js";
import { markOfRow, type ClassMark } from "./fit-classes.js";
import { straight, type Plot } from "./fit-plot.js";

/** Of the points' own size. */
const scale = 0.7;
/** Half of what a stamp takes, in CSS pixels: the largest mark with its outline. */
const reach = 5;
/** Of more rows than these, those are left out that would be stamped over one another. */
const mostStamps = 5000;
/** How near one another those of one mark lie that would be, in CSS pixels. */
const near = 3;

export function paintDots(context: CanvasRenderingContext2D, plot: Plot, inks: Inks): void {
  const { layout, frame, scene } = plot;
  const { x, y } = layout;
  const { validation } = scene.setup.data;
  const ratio = context.getTransform().a;
  const stamps = new Map<string, Stamp>();
  const [across, up] = [straight(plot.x), straight(plot.y)];
  const columns = Math.ceil(frame.width / near);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (let row = 0; row < x.length; row += 1) {
    const mark = markOfRow(plot, row);
    const name = `${mark.colour} ${validation[row] ? "held" : ""}`;
    let stamp = stamps.get(name);
    if (!stamp) {
      const ink = inks.of(mark.colour);
      stamps.set(name, (stamp = stampOf(mark, ink, validation[row] ? inks.of("raised") : ink, ratio)));
    }
    const [left, top] = [across(x[row]!), up(y[row]!)];
    if (x.length > mostStamps) {
      const cell = Math.round(top / near) * columns + Math.round(left / near);
      if (stamp.taken.has(cell)) continue;
      stamp.taken.add(cell);
    }
    const corner = (place: number): number => Math.round((place - reach) * ratio);
    context.drawImage(stamp.image, corner(left), corner(top));
  }
  context.restore();
}

interface Stamp {
  image: HTMLCanvasElement;
  /** Where it was put already. */
  taken: Set<number>;
}

function stampOf({ shape }: ClassMark, outline: string, inside: string, ratio: number): Stamp {
  const image = document.createElement("canvas");
  image.width = image.height = Math.ceil(2 * reach * ratio);
  const context = image.getContext("2d")!;
  const path = new Path2D(shape);
  context.scale(ratio, ratio);
  context.translate(reach, reach);
  context.scale(scale, scale);
  context.globalAlpha = 0.75;
  context.strokeStyle = outline;
  context.fillStyle = inside;
  context.fill(path);
  context.stroke(path);
  return { image, taken: new Set() };
}
