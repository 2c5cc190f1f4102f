/** The canvases of the fit: the field beneath, the faint losses of all rows, and dots where they are many. */
import type { LitElement } from "lit";
import { givesProbability } from "../loss-info.js";
import { cleared, Inks } from "../plot/canvas.js";
import { Schemes } from "../plot/schemes.js";
import { Wash } from "../plot/wash.js";
import { markOfClass } from "./fit-classes.js";
import { paintDots } from "./fit-dots.js";
import { fieldOf, paintField } from "./fit-field.js";
import { paintRegions, regionsOf } from "./fit-regions.js";
import type { Plot } from "./fit-plot.js";
import { mostNodes } from "./fit-points.js";
import { paintShades } from "./fit-shades.js";

export class Painting {
  /** What the field and the dots were last painted from: they are painted again only for something else. */
  private field: unknown[] = [];
  private dots: unknown[] = [];
  private readonly wash = new Wash();
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
    this.paintShades(plot);
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
    paintField(
      context,
      field,
      { ...frame, x, y },
      this.inks.of("prediction"),
      givesProbability(scene.loss) ? 0.5 : 0,
    );
  }

  private paintShades(plot: Plot): void {
    const context = cleared(this.canvas("pulls"), plot.frame.width, plot.frame.height);
    if (!context) return;
    context.save();
    clip(context, plot);
    paintShades(context, plot, this.inks.of("loss"), this.wash);
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
