/** The loss over two parameters or directions as a map or a surface, with the way of the run on it. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { patiently } from "../../patience.js";
import { arrowStyles } from "../plot/arrow.js";
import { markStyles } from "../plot/marks.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin, type Twin } from "../plot/table.js";
import { hint } from "../hint.js";
import type { LongInquiry, Picture, Scene } from "../view.js";
import { rampStyles } from "./landscape-colours.js";
import { drawingOf, type Drawing } from "./landscape-drawing.js";
import { cellsOf, nearestCell } from "./landscape-grid.js";
import { Handle, isFixed } from "./landscape-handle.js";
import { renderLegend } from "./landscape-legend.js";
import { renderMap } from "./landscape-map.js";
import type { Painting } from "./landscape-paint.js";
import { readQuery, type LandscapeChoice } from "./landscape-query.js";
import { standingsTable, standingsText } from "./landscape-runs.js";
import { landscapeStudy, type Found } from "./landscape-study.js";
import { landscapeStyles } from "./landscape-styles.js";
import { landscapeSummary, placeText } from "./landscape-text.js";
import { renderTools } from "./landscape-tools.js";
import { Ways } from "./landscape-way.js";
import { Turning } from "./landscape-turning.js";

export const inquiry: LongInquiry<LandscapeChoice, Found> = { query: readQuery, study: landscapeStudy };

/** Of the table's rows and columns, the places between left out. */
const tableStride = 8;

let SurfacePainting: typeof Painting | null = null;

/** Fetches what it takes to draw a surface. */
export async function prepare(_: Picture, query: unknown): Promise<void> {
  if (readQuery(query).surface)
    SurfacePainting ??= (await patiently(() => import("./landscape-paint.js"))).Painting;
}

export class LandscapeView extends LitElement {
  static override styles = [plotStyles, markStyles, arrowStyles, rampStyles, landscapeStyles];
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    found: { attribute: false },
    open: { state: true },
    runsOpen: { state: true },
  };

  declare scene: Scene | undefined;
  declare query: LandscapeChoice | undefined;
  declare found: Found | null;
  declare private open: boolean;
  declare private runsOpen: boolean;

  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private readonly handle = new Handle(this);
  private readonly turning = new Turning(this);
  private painting: Painting | null = null;
  private readonly ways = new Ways();
  private drawing: Drawing | null = null;

  constructor() {
    super();
    this.found = null;
    this.open = false;
    this.runsOpen = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene, found, handle } = this;
    if (!scene) return;
    if (changed.has("scene")) this.ways.follow(scene);
    if ((changed.get("scene") as Scene | undefined)?.step !== scene.step) handle.arrived();
    // What was found of another model says nothing of this one.
    const fits = found?.plane.anchor.length === scene.step.parameters.length;
    if (!found || !fits) {
      this.drawing = null;
      return;
    }
    const choice = this.query ?? readQuery(null);
    const width = this.size.width || 600;
    this.drawing = drawingOf(scene, found, choice, width, this.ways, handle.held, this.drawing);
    handle.follow(this.drawing);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, drawing } = this;
    if (!scene) return nothing;
    const { words } = scene;
    if (!drawing) return html`<p class="summary">${words.text("views.landscape.working")}</p>`;
    const { found, choice, extent, relief } = drawing;
    const flat = extent.length === 1;
    const surface = choice.surface && !flat;
    const said = landscapeSummary(scene, found, choice, extent, relief?.lowest ?? null, drawing.minima);
    const others = standingsText(drawing);
    const mode = surface ? "surface" : this.handle.placing ? "place" : "browse";
    return html`
      <p class="summary">${this.summary.at(others ? `${said} ${others}` : said)}</p>
      <div class="parts">
        <div>
          <div class="plot">
            ${surface ? this.renderSurface() : this.renderPlan(drawing)}
            <span class="probe"></span>
          </div>
          <div class="details">${surface ? nothing : this.readOut(drawing)}</div>
        </div>
        <div class="beside">
          ${renderLegend(drawing)}
          ${renderTools(this, drawing, this.handle, (turn, tilt) => this.turning.by(turn, tilt))}
          ${mode === "browse" && isFixed(drawing) ? nothing : html`<p class="hint">${mode === "place" ? words.text("views.landscape.hint.place") : hint(words, `views.landscape.hint.${mode}`)}</p>`}
        </div>
      </div>
      ${relief ? twin(this.table(drawing), this.open, (open) => (this.open = open)) : nothing}
      ${scene.comparing ? twin(standingsTable(drawing), this.runsOpen, (open) => (this.runsOpen = open)) : nothing}
    `;
  }

  private renderPlan(drawing: Drawing): TemplateResult {
    const { frame, scene } = drawing;
    const { handle } = this;
    return html`<svg
      role="group"
      aria-label=${scene.words.text("views.landscape.map")}
      viewBox="0 0 ${frame.width} ${frame.height}"
      class=${handle.placing ? "placing" : ""}
      @pointerdown=${handle.pressed}
      @pointermove=${handle.moved}
      @pointerup=${handle.released}
      @pointercancel=${handle.released}
      @pointerleave=${handle.left}
    >
      ${renderMap(drawing, handle)}
      ${
        drawing.relief
          ? nothing
          : svg`<text class="working" x=${(frame.left + frame.right) / 2} y=${(frame.top + frame.bottom) / 2} text-anchor="middle">${scene.words.text("views.landscape.working")}</text>`
      }
    </svg>`;
  }

  private renderSurface(): TemplateResult {
    const { words } = this.scene!;
    const { turning } = this;
    return html`<canvas
      tabindex="0"
      role="img"
      aria-label=${words.text("views.landscape.surface_label", turning.degrees)}
      @pointerdown=${turning.pressed}
      @pointermove=${turning.moved}
      @pointerup=${turning.released}
      @pointercancel=${turning.released}
      @keydown=${turning.keyed}
    ></canvas>`;
  }

  /** The loss at the place under the pointer that is nearest of those worked out, else at the point. */
  private readOut({ relief, scene, names }: Drawing): unknown {
    const { hovered } = this.handle;
    if (!relief || !hovered) return nothing;
    const { words } = scene;
    const { place, value } = nearestCell(relief.cells, hovered);
    return words.text("views.landscape.read", {
      place: placeText(scene, names, place),
      loss: Number.isFinite(value)
        ? words.number(value, { digits: 6 })
        : words.text("views.landscape.beyond"),
    });
  }

  private table({ relief, scene, names }: Drawing): Twin {
    const { words } = scene;
    const { grid, extent } = relief!.ground;
    const cells = cellsOf(grid, extent, tableStride) ?? relief!.cells;
    const number = (value: number): string => words.number(value, { digits: 4 });
    const axis = (value: number): string => words.number(value, { digits: 3 });
    const { columns, rows, xs, ys, values } = cells;
    const label = words.text("views.landscape.table");
    if (extent.length === 1) {
      return {
        label,
        caption: words.text("views.landscape.caption_line", { x: names[0]! }),
        columns: [names[0]!, words.text("views.landscape.loss")],
        rows: () => xs.map((x, i) => ({ cells: [axis(x), number(values[i]!)] })),
      };
    }
    const [x, y] = [names[0]!, names[1]!];
    return {
      label,
      caption: words.text("views.landscape.caption", { x, y }),
      columns: [words.text("views.landscape.corner", { x, y }), ...xs.map(axis)],
      rows: () =>
        Array.from({ length: rows }, (_, k) => rows - 1 - k).map((j) => ({
          cells: [axis(ys[j]!), ...values.slice(j * columns, (j + 1) * columns).map(number)],
        })),
    };
  }

  protected override updated(): void {
    const { drawing } = this;
    if (!drawing) return;
    const plot = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const [width, height] = [`${drawing.frame.width}px`, `${drawing.frame.height}px`];
    if (plot.style.width !== width) plot.style.width = width;
    if (plot.style.height !== height) plot.style.height = height;
    const canvas = plot.querySelector("canvas");
    if (!canvas || !SurfacePainting) return;
    this.painting ??= new SurfacePainting(this);
    this.painting.paint(canvas, drawing, this.turning.view);
  }
}

if (!customElements.get("loss-lab-landscape")) customElements.define("loss-lab-landscape", LandscapeView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-landscape": LandscapeView;
  }
}
