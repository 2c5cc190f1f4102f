/** The data and the fit: every point, what the model predicts, and each point's loss in its own geometry. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { patiently } from "../../patience.js";
import { yAxis, xAxis } from "../plot/axes.js";
import { tickCounts } from "../plot/frame.js";
import { markStyles, renderRunNames } from "../plot/marks.js";
import { plotStyles } from "../plot/styles.js";
import type { Picture } from "../view.js";
import { renderClasses } from "./fit-classes.js";
import type * as Further from "./fit-further.js";
import { kindOf } from "./fit-layout.js";
import { Painting } from "./fit-paint.js";
import { bandPaths, fitPath, placeOf, plotOf, type FitPlot } from "./fit-plot.js";
import { mostNodes, renderActive, renderPoints, renderPull } from "./fit-points.js";
import { formOf, pullOf } from "./fit-stands.js";
import { linesOf, renderLines } from "./fit-runs.js";
import { renderShares } from "./fit-shares.js";
import { fitStyles } from "./fit-styles.js";
import { fitSummary, rowFacts, type RowFacts } from "./fit-text.js";
import { placeTip } from "./fit-tip.js";
import { PointsView } from "./points-view.js";

let further: typeof Further | null = null;

/** Fetches what this picture takes beyond most. */
export async function prepare({ setup }: Picture): Promise<void> {
  if (kindOf(setup) === "field" || setup.data.ids.length > mostNodes)
    further ??= await patiently(() => import("./fit-further.js"));
}

export class FitView extends PointsView<FitPlot> {
  static override styles = [plotStyles, markStyles, fitStyles];
  private readonly painting = new Painting(this);

  protected override plotted = plotOf;

  protected override factsOf({ scene }: FitPlot, row: number): RowFacts[] {
    return rowFacts(scene, row);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plot, pointer, keys } = this;
    if (!this.scene || !plot) return nothing;
    const { scene, layout, frame } = plot;
    const { words } = scene;
    const emphasised = this.tipped ?? plot.selection;
    const path = fitPath(plot);
    const lines = linesOf(plot, further);
    const counts = tickCounts(frame);
    // What the true class did not get is missing from one, however many the classes are.
    const geometry = layout.kind === "field" ? "field" : layout.kind === "shares" ? "bce" : scene.loss.id;
    const axes = guard(
      [
        frame.width,
        ...layout.xDomain,
        ...layout.yDomain,
        layout.kind,
        layout.xLabel.name,
        layout.yLabel.name,
        words,
      ],
      () => [
        layout.kind === "strip"
          ? nothing
          : yAxis(
              plot.y,
              layout.kind === "shares" ||
                (layout.classes && layout.kind !== "field" && layout.levels[0] === 0)
                ? [0, 0.25, 0.5, 0.75, 1]
                : plot.y.ticks(counts.y),
              frame,
              words,
              layout.yLabel,
              layout.classes && layout.kind === "curve" ? classTicks(layout.classes, layout.levels) : null,
            ),
        xAxis(plot.x, counts.x, frame, words, layout.xLabel),
      ],
    );
    return html`
      <p class="summary">${this.summary.at(fitSummary(scene, layout))}</p>
      <div class="plot">
        <canvas class="field" aria-hidden="true"></canvas>
        <canvas class="pulls" aria-hidden="true"></canvas>
        ${this.stage(
          plot,
          words.text("views.fit.plot"),
          pointer.mode,
          svg`${axes}
            <g clip-path="url(#inside)">
              ${bandPaths(plot).map((band) => svg`<path class="band" d=${band}></path>`)}
              ${renderPull(plot, emphasised)}
              ${
                (lines && renderLines(plot, lines)) ??
                (layout.kind === "shares" ? renderShares(plot) : null) ??
                svg`<path class="halo" d=${path}></path>
                  <path class="fit" d=${path}></path>`
              }
            </g>
            ${renderPoints(plot)} ${renderActive(plot, emphasised, keys)}`,
        )}
        <canvas class="dots" aria-hidden="true"></canvas>
        ${
          lines
            ? html`<svg class="names" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">
                ${renderRunNames(lines, frame)}
              </svg>`
            : nothing
        }
        ${this.tip(plot)}
        <span class="probe"></span>
      </div>
      ${this.foot(
        plot,
        layout.regions && layout.classes ? renderClasses(layout.classes, layout.kind === "shares") : nothing,
        words.text(`views.fit.geometry.${isGeometry(geometry) ? geometry : "general"}`),
      )}
    `;
  }

  protected override updated(): void {
    const { plot } = this;
    if (!this.scene || !plot) return;
    const box = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const height = `${plot.frame.height}px`;
    if (box.style.height !== height) box.style.height = height;
    this.painting.paint(plot, further);
    this.placeTip(plot);
  }

  /** Beside its point, away from the shape of its loss where there is room. */
  private placeTip(plot: FitPlot): void {
    const row = this.tipped;
    if (row === null) return;
    const tip = this.renderRoot.querySelector<HTMLElement>(".tip")!;
    const place = placeOf(plot, row);
    const side = pullOf(plot, row, formOf(plot))?.stand.side ?? 1;
    placeTip(tip, plot.frame, { x: plot.x(place.x), y: plot.y(place.y) }, side < 0);
  }
}

function classTicks(classes: string[], levels: readonly number[]): Map<number, string> {
  return new Map(levels.map((level, index) => [level, classes[index] ?? String(index)]));
}

const geometries = [
  "mse",
  "mae",
  "log_cosh",
  "huber",
  "quantile",
  "bce",
  "hinge",
  "poisson_nll",
  "field",
] as const;

function isGeometry(id: string): id is (typeof geometries)[number] {
  return (geometries as readonly string[]).includes(id);
}

if (!customElements.get("loss-lab-fit")) customElements.define("loss-lab-fit", FitView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-fit": FitView;
  }
}
