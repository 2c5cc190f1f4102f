/** The points of many rows as dots of a canvas: each mark drawn once and stamped wherever a row stands. */
import type { Inks } from "../plot/canvas.js";
import { markOfClass, type ClassMark } from "./fit-classes.js";
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
  const { validation, targets } = scene.setup.data;
  const classes = layout.classes ? targets[0]!.values : null;
  const ratio = context.getTransform().a;
  /** Of each class two: of rows to train on, and of those held out. */
  const stamps: Stamp[] = [];
  const [across, up] = [straight(plot.x), straight(plot.y)];
  const columns = Math.ceil(frame.width / near);
  const cells = columns * Math.ceil(frame.height / near);
  const sparse = x.length > mostStamps;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (let row = 0; row < x.length; row += 1) {
    const of = classes ? classes[row]! : 0;
    const held = validation[row]!;
    let stamp = stamps[2 * of + held];
    if (!stamp) {
      const mark = markOfClass(of);
      const ink = inks.of(mark.colour);
      const image = stampOf(mark, ink, held ? inks.of("raised") : ink, ratio);
      stamps[2 * of + held] = stamp = { image, taken: new Uint8Array(sparse ? cells : 0) };
    }
    const left = across(x[row]!);
    const top = up(y[row]!);
    if (sparse) {
      const cell = Math.round(top / near) * columns + Math.round(left / near);
      if (stamp.taken[cell]) continue;
      stamp.taken[cell] = 1;
    }
    context.drawImage(stamp.image, Math.round((left - reach) * ratio), Math.round((top - reach) * ratio));
  }
  context.restore();
}

interface Stamp {
  image: HTMLCanvasElement;
  /** Where it was put already, by cells of the plot. */
  taken: Uint8Array;
}

function stampOf({ shape }: ClassMark, outline: string, inside: string, ratio: number): HTMLCanvasElement {
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
  return image;
}
