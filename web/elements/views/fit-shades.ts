/** The losses of all training rows, each faint, so that where many overlap they add up. */
import type { Wash } from "../plot/wash.js";
import { rowLosses } from "../row-losses.js";
import { clamp, placeOf, type Plot } from "./fit-plot.js";
import { mostNodes } from "./fit-points.js";
import { fillPull, strokePull } from "./fit-pulls.js";
import { formOf, pullOf, ringOf } from "./fit-stands.js";

/** Of more rows every second, third and so on stands for the others: a picture must not take ever longer. */
const mostShades = 2000;
const ringOpacity = 0.4;

/** `wash` is for many rings. */
export function paintShades(
  context: CanvasRenderingContext2D,
  plot: Plot,
  colour: string,
  wash: Wash | null,
): void {
  context.fillStyle = context.strokeStyle = colour;
  if (plot.layout.kind !== "field") paintPulls(context, plot);
  else if (wash && plot.layout.x.length > mostNodes) washRings(context, plot, colour, wash);
  else paintRings(context, plot);
}

function drawnRows({ layout, scene }: Plot): number[] {
  const { validation } = scene.setup.data;
  const stride = Math.ceil(layout.x.length / mostShades);
  const rows: number[] = [];
  for (let row = 0; row < layout.x.length; row += stride) if (!validation[row]) rows.push(row);
  return rows;
}

function paintPulls(context: CanvasRenderingContext2D, plot: Plot): void {
  const form = formOf(plot);
  const { most } = form;
  const losses = rowLosses(plot.scene);
  const count = Math.min(plot.layout.x.length, mostShades);
  const faint = clamp(12 / count, 0.035, 0.3) * (form.id === "mse" || form.id === "huber" ? 1 : 3);
  const outlined = clamp(70 / count, 0.2, 0.9);
  context.lineWidth = 0.75;
  for (const row of drawnRows(plot)) {
    const found = pullOf(plot, row, form);
    if (!found || found.size < 0.5) continue;
    // The largest losses are drawn strongest, so that it shows who pulls.
    const share = most > 0 ? Math.max(0, losses[row]!) / most : 0;
    context.globalAlpha = Math.min(0.6, faint * (1 + 2 * share));
    fillPull(context, found.pull, found.stand);
    context.globalAlpha = outlined + (1 - outlined) * share * share;
    strokePull(context, found.pull, found.stand);
  }
}

function paintRings(context: CanvasRenderingContext2D, plot: Plot): void {
  const form = formOf(plot);
  context.globalAlpha = ringOpacity;
  for (const row of drawnRows(plot)) {
    const { x, y } = placeOf(plot, row);
    context.beginPath();
    context.arc(plot.x(x), plot.y(y), ringOf(plot, row, form), 0, 2 * Math.PI);
    context.fill();
  }
}

function washRings(context: CanvasRenderingContext2D, plot: Plot, colour: string, wash: Wash): void {
  const form = formOf(plot);
  wash.begin(context.canvas, context.getTransform().a);
  for (const row of drawnRows(plot)) {
    const { x, y } = placeOf(plot, row);
    wash.disc(plot.x(x), plot.y(y), ringOf(plot, row, form), ringOpacity);
  }
  wash.lay(context, colour);
}
