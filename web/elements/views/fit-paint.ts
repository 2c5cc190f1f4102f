/** The canvases of the fit: the field beneath, the faint losses of all rows, and dots where they are many. */
import type { LitElement } from "lit";
import { givesProbability } from "../loss-info.js";
import { cleared, Inks } from "../plot/canvas.js";
import { Schemes } from "../plot/schemes.js";
import type { Wash } from "../plot/wash.js";
import { markOfClass } from "./fit-classes.js";
import type * as Further from "./fit-further.js";
import type { Plot } from "./fit-plot.js";
import { mostNodes } from "./fit-points.js";
import { paintShades } from "./fit-shades.js";

export class Painting {
  /** What the field and the dots were last painted from: they are painted again only for something else. */
  private field: unknown[] = [];
  private dots: unknown[] = [];
  private wash: Wash | null = null;
  private readonly inks = new Inks(() => this.host.renderRoot.querySelector(".probe")!);

  constructor(private readonly host: LitElement) {
    new Schemes(host, () => {
      this.field = [];
      this.dots = [];
      this.inks.forget();
    });
  }

  /** `further`: what it takes for planes and crowds; null where there are none. */
  paint(plot: Plot, further: typeof Further | null): void {
    this.paintField(plot, further);
    this.paintShades(plot, further);
    this.paintDots(plot, further);
  }

  private paintField(plot: Plot, further: typeof Further | null): void {
    const { scene, layout, frame, x, y } = plot;
    const field = (layout.kind === "field" && further?.fieldOf(scene.surface)) || null;
    const key = [field && scene.surface, frame.width, ...layout.xDomain, ...layout.yDomain, layout.kind];
    if (same(key, this.field)) return;
    this.field = key;
    const context = cleared(this.canvas("field"), field ? frame.width : 0, field ? frame.height : 0);
    if (!context || !field || !further) return;
    if (layout.regions) {
      const regions = further.regionsOf(field, scene.surface!.prediction.predictions.cols);
      const colours = regions.map((_, index) => this.inks.of(markOfClass(index).colour));
      further.paintRegions(context, regions, { ...frame, x, y }, colours, this.inks.of("ink"));
      return;
    }
    further.paintField(
      context,
      field,
      { ...frame, x, y },
      this.inks.of("prediction"),
      givesProbability(scene.loss) ? 0.5 : 0,
    );
  }

  private paintShades(plot: Plot, further: typeof Further | null): void {
    const context = cleared(this.canvas("pulls"), plot.frame.width, plot.frame.height);
    if (!context) return;
    context.save();
    clip(context, plot);
    if (further) this.wash ??= new further.Wash();
    paintShades(context, plot, this.inks.of("loss"), this.wash);
    context.restore();
  }

  private paintDots(plot: Plot, further: typeof Further | null): void {
    const { layout, frame, scene } = plot;
    const { x, y, xDomain, yDomain } = layout;
    const many = further !== null && x.length > mostNodes;
    const { validation, targets } = scene.setup.data;
    const key = many ? [x, y, targets, validation, frame.width, ...xDomain, ...yDomain] : [];
    if (same(key, this.dots)) return;
    this.dots = key;
    const context = cleared(this.canvas("dots"), many ? frame.width : 0, many ? frame.height : 0);
    if (!context || !many) return;
    clip(context, plot);
    further.paintDots(context, plot, this.inks);
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
