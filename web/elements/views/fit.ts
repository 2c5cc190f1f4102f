/** The data and the fit: every point, what the model predicts, and each point's loss in its own geometry. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { yAxis, xAxis } from "../plot/axes.js";
import { tickCounts } from "../plot/frame.js";
import { markStyles } from "../plot/marks.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";
import { renderEditor } from "./fit-editor.js";
import { renderClasses } from "./fit-classes.js";
import { Keys } from "./fit-keys.js";
import { Painting } from "./fit-paint.js";
import { bandPaths, fitPath, placeOf, plotOf, type FitPlot } from "./fit-plot.js";
import { Pointer } from "./fit-pointer.js";
import { renderActive, renderPoints, renderPull } from "./fit-points.js";
import { formOf, pullOf } from "./fit-stands.js";
import { renderFits } from "./fit-runs.js";
import { renderShares } from "./fit-shares.js";
import { fitStyles } from "./fit-styles.js";
import { fitSummary, rowFacts, rowName } from "./fit-text.js";
import { placeTip, renderFacts } from "./fit-tip.js";

export class FitView extends LitElement {
  static override styles = [plotStyles, markStyles, fitStyles];
  static override properties = {
    scene: { attribute: false },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare private open: boolean;

  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private readonly pointer = new Pointer(this);
  private readonly keys = new Keys(this);
  private readonly painting = new Painting(this);
  private plot: FitPlot | null = null;

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene } = this;
    if (!scene) return;
    this.plot = plotOf(scene, this.size.width, this.plot, this.pointer.drag);
    this.pointer.follow(this.plot);
    this.keys.follow(this.plot, changed.has("scene"));
  }

  /**
   * The row told beside its point: dragged, under the pointer, or at the keyboard's focus. One that is only selected
   * is told below the plot, where it covers nothing.
   */
  private get tipped(): number | null {
    const { pointer, keys } = this;
    return pointer.drag?.row ?? pointer.hovered ?? (keys.focused ? keys.active : null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plot, pointer, keys } = this;
    if (!this.scene || !plot) return nothing;
    const { scene, layout, frame } = plot;
    const { words } = scene;
    const { tipped } = this;
    const emphasised = tipped ?? plot.selection;
    const path = fitPath(plot);
    const counts = tickCounts(frame);
    // What the true class did not get is missing from one, however many the classes are.
    const geometry = layout.kind === "field" ? "field" : layout.kind === "shares" ? "bce" : scene.loss.id;
    return html`
      <p class="summary">${this.summary.at(fitSummary(scene, layout))}</p>
      <div class="plot">
        <canvas class="field" aria-hidden="true"></canvas>
        <canvas class="pulls" aria-hidden="true"></canvas>
        <svg
          role="group"
          aria-label=${words.text("views.fit.plot")}
          viewBox="0 0 ${frame.width} ${frame.height}"
          class=${pointer.mode}
          @pointerdown=${pointer.pressed}
          @pointermove=${pointer.moved}
          @pointerup=${pointer.released}
          @pointercancel=${pointer.cancelled}
          @pointerleave=${pointer.left}
          @dblclick=${pointer.doubled}
        >
          <clipPath id="inside">
            <rect
              x=${frame.left}
              y=${frame.top}
              width=${frame.right - frame.left}
              height=${frame.bottom - frame.top}
            ></rect>
          </clipPath>
          ${guard(
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
                    layout.classes && layout.kind === "curve"
                      ? classTicks(layout.classes, layout.levels)
                      : null,
                  ),
              xAxis(plot.x, counts.x, frame, words, layout.xLabel),
            ],
          )}
          <g clip-path="url(#inside)">
            ${bandPaths(plot).map((band) => svg`<path class="band" d=${band}></path>`)}
            ${renderPull(plot, emphasised)}
            ${
              renderFits(plot) ??
              (layout.kind === "shares" ? renderShares(plot) : null) ??
              svg`<path class="halo" d=${path}></path>
                <path class="fit" d=${path}></path>`
            }
          </g>
          ${renderPoints(plot)} ${renderActive(plot, emphasised, keys)}
        </svg>
        <canvas class="dots" aria-hidden="true"></canvas>
        <div class="tip" aria-hidden="true" ?hidden=${tipped === null}>
          ${tipped === null ? nothing : renderFacts(rowName(scene, tipped), rowFacts(scene, tipped))}
        </div>
        <span class="probe"></span>
      </div>
      ${layout.regions && layout.classes ? renderClasses(layout.classes, layout.kind === "shares") : nothing}
      <div class="details">
        ${plot.selection === null ? nothing : renderFacts(rowName(scene, plot.selection), rowFacts(scene, plot.selection))}
      </div>
      <p class="hint">${words.text(`views.fit.geometry.${isGeometry(geometry) ? geometry : "general"}`)}</p>
      <p class="hint">
        ${words.text(`views.fit.hint.${keys.grabbed ? "moving" : pointer.mode !== "browse" ? pointer.mode : keys.focused ? "keys" : layout.movable.y ? "browse" : "still"}`)}
      </p>
      ${renderEditor(this, plot, pointer)}
      ${twin(
        {
          label: words.text("views.fit.table"),
          caption: words.text("views.fit.caption", { t: String(scene.step.t) }),
          columns: [
            words.text("views.fit.row_column"),
            ...rowFacts(scene, 0).map(({ label }) => label),
            words.text("views.fit.split"),
          ],
          rows: () =>
            plot.order.rows.map((row) => ({
              cells: [
                rowName(scene, row),
                ...rowFacts(scene, row).map(({ value }) => value),
                words.text(scene.setup.data.validation[row] ? "views.fit.held_out" : "views.fit.training"),
              ],
              marked: row === scene.selection,
              choose: () => ask(this, { kind: "select", row: row === scene.selection ? null : row }),
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  protected override updated(): void {
    const { plot } = this;
    if (!this.scene || !plot) return;
    const box = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const height = `${plot.frame.height}px`;
    if (box.style.height !== height) box.style.height = height;
    this.painting.paint(plot);
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
