/** The canvases of the fit: the field beneath, the faint losses of all rows, and dots where they are many. */
import type { LitElement } from "lit";
import { cleared, Inks } from "../plot/canvas.js";
import { Schemes } from "../plot/schemes.js";
import { markOfClass } from "./fit-classes.js";
import { paintDots } from "./fit-dots.js";
import { fieldOf, paintField } from "./fit-field.js";
import { paintRegions, regionsOf } from "./fit-regions.js";
import { clamp, placeOf, type Plot } from "./fit-plot.js";
import { mostNodes } from "./fit-points.js";
import { paintPull } from "./fit-pulls.js";
import { formOf, pullOf, ringOf } from "./fit-stands.js";

/** Of more rows every second, third and so on stands for the others: a picture must not take ever longer. */
const mostPulls = 4000;

export class Painting {
  /** What the field and the dots were last painted from: they are painted again only for something else. */
  private field: unknown[] = [];
  private dots: unknown[] = [];
  private readonly inks = new Inks(() => this.host.renderRoot.querySelector(".probe")!);

  constructor(private readonly host: LitElement) {
    new Schemes(host, () => {
      this.field = [];
      this.dots = [];
      this.inks.forget();
    });
  }

  paint(plot: Plot): void {
    this.paintField(plot);
    this.paintPulls(plot);
    this.paintDots(plot);
  }

  private paintField(plot: Plot): void {
    const { scene, layout, frame, x, y } = plot;
    const field = layout.kind === "field" ? fieldOf(scene.surface) : null;
    const key = [field && scene.surface, frame.width, ...layout.xDomain, ...layout.yDomain, layout.kind];
    if (same(key, this.field)) return;
    this.field = key;
    const context = cleared(this.canvas("field"), field ? frame.width : 0, field ? frame.height : 0);
    if (!context || !field) return;
    if (layout.regions) {
      const regions = regionsOf(field, scene.surface!.prediction.predictions.cols);
      const colours = regions.map((_, index) => this.inks.of(markOfClass(index).colour));
      paintRegions(context, regions, { ...frame, x, y }, colours, this.inks.of("ink"));
      return;
    }
    paintField(context, field, { ...frame, x, y }, this.inks.of("prediction"));
  }

  /** The loss of every training row, faint, so that where many overlap they add up. */
  private paintPulls(plot: Plot): void {
    const { scene, layout, frame } = plot;
    const context = cleared(this.canvas("pulls"), frame.width, frame.height);
    if (!context) return;
    const { validation } = scene.setup.data;
    context.save();
    clip(context, plot);
    context.fillStyle = context.strokeStyle = this.inks.of("loss");
    const stride = Math.ceil(layout.x.length / mostPulls);
    const count = layout.x.length / stride;
    const faint = clamp(12 / count, 0.035, 0.3);
    const outlined = clamp(70 / count, 0.2, 0.9);
    const form = formOf(plot);
    const { most } = form;
    const { losses } = scene.step.natural;
    context.lineWidth = 0.75;
    for (let row = 0; row < layout.x.length; row += stride) {
      if (validation[row]) continue;
      if (layout.kind === "field") {
        const { x, y } = placeOf(plot, row);
        context.beginPath();
        context.arc(plot.x(x), plot.y(y), ringOf(plot, row, form), 0, 2 * Math.PI);
        context.globalAlpha = 0.4;
        context.fill();
        continue;
      }
      const found = pullOf(plot, row, form);
      if (!found || found.size < 0.5) continue;
      // The largest losses are drawn strongest, so that it shows who pulls.
      const share = most > 0 ? Math.max(0, losses[row]!) / most : 0;
      const solid = form.id === "mse" || form.id === "huber" ? faint : 3 * faint;
      paintPull(context, found.pull, found.stand, {
        inside: Math.min(0.6, solid * (1 + 2 * share)),
        outline: outlined + (1 - outlined) * share * share,
      });
    }
    context.restore();
  }

  private paintDots(plot: Plot): void {
    const { layout, frame, scene } = plot;
    const { x, y, xDomain, yDomain } = layout;
    const many = x.length > mostNodes;
    const { validation, targets } = scene.setup.data;
    const key = many ? [x, y, targets, validation, frame.width, ...xDomain, ...yDomain] : [];
    if (same(key, this.dots)) return;
    this.dots = key;
    const context = cleared(this.canvas("dots"), many ? frame.width : 0, many ? frame.height : 0);
    if (!context || !many) return;
    clip(context, plot);
    paintDots(context, plot, this.inks);
  }

  private canvas(name: "field" | "pulls" | "dots"): HTMLCanvasElement {
    return this.host.renderRoot.querySelector<HTMLCanvasElement>(`canvas.${name}`)!;
  }
}

function clip(context: CanvasRenderingContext2D, { frame }: Plot): void {
  context.beginPath();
  context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  context.clip();
}

function same(left: unknown[], right: unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
