/** The data and the fit: every point, what the model predicts, and each point's loss in its own geometry. */
import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { tickStep } from "d3-array";
import { yAxis, xAxis } from "../plot/axes.js";
import { cleared, colourOf } from "../plot/canvas.js";
import { frameOf, tickCounts, type Frame } from "../plot/frame.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";
import { fieldOf, paintField } from "./fit-field.js";
import { layOut, movable, readingOrder, type Layout } from "./fit-layout.js";
import { pullPath, pullShape, tracePull, type Pull, type PullForm, type Stand } from "./fit-pulls.js";
import { fitSummary, rowFacts, rowName, rowText, targetText } from "./fit-text.js";

/** More points than this are drawn on a canvas, not as nodes. */
const mostNodes = 500;
/** How near a pointer must come to a point, in pixels. */
const reach = { mouse: 16, touch: 26 };
const disc = "M-4.2,0a4.2,4.2 0 1,0 8.4,0a4.2,4.2 0 1,0 -8.4,0";
const diamond = "M0,-5.6L5.6,0L0,5.6L-5.6,0Z";

interface Place {
  x: number;
  y: number;
}

interface Drag extends Place {
  row: number;
  /** Where the press began, to tell a click from a drag. */
  from: { x: number; y: number };
  moved: boolean;
}

type Mode = "browse" | "add" | "place";

export class FitView extends LitElement {
  static override properties = {
    scene: { attribute: false },
    hovered: { state: true },
    active: { state: true },
    focused: { state: true },
    grabbed: { state: true },
    mode: { state: true },
    drag: { state: true },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  /** The row under the pointer. */
  declare private hovered: number | null;
  /** The row the keyboard is at. */
  declare private active: number;
  declare private focused: boolean;
  declare private grabbed: boolean;
  declare private mode: Mode;
  declare private drag: Drag | null;
  declare private open: boolean;

  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private layout: Layout | null = null;
  private frame: Frame = frameOf(600, 0.6, 440);
  private x: ScaleLinear<number, number> = scaleLinear();
  private y: ScaleLinear<number, number> = scaleLinear();
  private order: number[] = [];
  private orderOf: Float64Array | null = null;
  private asking = 0;
  private painted: unknown[] = [];
  private paintedDots: unknown[] = [];
  private readonly repaint = (): void => {
    this.painted = [];
    this.paintedDots = [];
    this.requestUpdate();
  };
  private schemes: MediaQueryList[] = [];

  constructor() {
    super();
    this.hovered = null;
    this.active = 0;
    this.focused = false;
    this.grabbed = false;
    this.mode = "browse";
    this.drag = null;
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"].map((query) =>
      matchMedia(query),
    );
    for (const scheme of this.schemes) scheme.addEventListener("change", this.repaint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const scheme of this.schemes) scheme.removeEventListener("change", this.repaint);
    cancelAnimationFrame(this.asking);
    this.asking = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene } = this;
    if (!scene) return;
    this.frame = frameOf(this.size.width || 600, 0.62, 440);
    const last = this.layout;
    this.layout = layOut(scene, last);
    if (this.drag && last && last.kind === this.layout.kind) {
      this.layout.xDomain = last.xDomain;
      this.layout.yDomain = last.yDomain;
    }
    const { frame, layout } = this;
    const strip = layout.kind === "strip";
    this.x = scaleLinear(layout.xDomain, [frame.left, frame.right]);
    this.y = scaleLinear(layout.yDomain, [frame.bottom, strip ? frame.top + 40 : frame.top]);
    if (this.orderOf !== layout.x || this.order.length !== layout.x.length) {
      this.order = readingOrder(layout);
      this.orderOf = layout.x;
    }
    if (this.hovered !== null && this.hovered >= layout.x.length) this.hovered = null;
    if (this.drag && this.drag.row >= layout.x.length) this.drag = null;
    if (changed.has("scene") && scene.selection !== null) this.active = scene.selection;
    if (this.active >= layout.x.length) this.active = Math.max(0, layout.x.length - 1);
  }

  /** The selected row, once the data have it: one just added may still be on its way. */
  private get selection(): number | null {
    const selection = this.scene?.selection ?? null;
    return selection !== null && selection < this.layout!.x.length ? selection : null;
  }

  /** The row whose geometry is drawn strongly: dragged, under the pointer, at the keyboard's focus, or selected. */
  private get emphasised(): number | null {
    return this.tipped ?? this.selection;
  }

  /** The row told beside its point; one that is only selected is told below the plot, where it covers nothing. */
  private get tipped(): number | null {
    return this.drag?.row ?? this.hovered ?? (this.focused ? this.active : null);
  }

  private placeOf(row: number): Place {
    const { drag, layout } = this;
    return drag?.row === row ? { x: drag.x, y: drag.y } : { x: layout!.x[row]!, y: layout!.y[row]! };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, layout, frame } = this;
    if (!scene || !layout) return nothing;
    const { words } = scene;
    const counts = tickCounts(frame);
    const geometry = layout.kind === "field" ? "field" : scene.loss.id;
    return html`
      <p class="summary">${this.summary.at(fitSummary(scene, layout))}</p>
      <div class="plot">
        <canvas class="field" aria-hidden="true"></canvas>
        <canvas class="pulls" aria-hidden="true"></canvas>
        <svg
          role="group"
          aria-label=${words.text("views.fit.plot")}
          viewBox="0 0 ${frame.width} ${frame.height}"
          class=${this.mode}
          @pointerdown=${this.pressed}
          @pointermove=${this.moved}
          @pointerup=${this.released}
          @pointercancel=${this.cancelled}
          @pointerleave=${this.left}
          @dblclick=${this.doubled}
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
                    this.y,
                    layout.classes && layout.kind !== "field" && layout.levels[0] === 0
                      ? [0, 0.25, 0.5, 0.75, 1]
                      : this.y.ticks(counts.y),
                    frame,
                    words,
                    layout.yLabel,
                    layout.classes && layout.kind === "curve"
                      ? this.classTicks(layout.classes, layout.levels)
                      : null,
                  ),
              xAxis(this.x, counts.x, frame, words, layout.xLabel),
            ],
          )}
          <g clip-path="url(#inside)">
            ${this.renderPull()}
            <path class="halo" d=${this.fitPath()}></path>
            <path class="fit" d=${this.fitPath()}></path>
          </g>
          ${this.renderPoints()} ${this.renderActive()}
        </svg>
        <canvas class="dots" aria-hidden="true"></canvas>
        <div class="tip" aria-hidden="true" ?hidden=${this.tipped === null}>${this.renderTip()}</div>
        <span class="probe"></span>
      </div>
      <div class="details">${this.selection === null ? nothing : this.renderFacts(this.selection)}</div>
      <p class="hint">${words.text(`views.fit.geometry.${isGeometry(geometry) ? geometry : "general"}`)}</p>
      <p class="hint">
        ${words.text(`views.fit.hint.${this.grabbed ? "moving" : this.mode !== "browse" ? this.mode : this.focused ? "keys" : movable(layout.kind).y ? "browse" : "still"}`)}
      </p>
      ${this.renderTools()}
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
            this.order.map((row) => ({
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

  private classTicks(classes: string[], [first, second]: readonly [number, number]): Map<number, string> {
    return new Map([
      [first, classes[0] ?? "0"],
      [second, classes[1] ?? "1"],
    ]);
  }

  /** The prediction: a curve over one feature, a line at one value, or the diagonal where it is right. */
  private fitPath(): string {
    const { scene, layout, frame } = this;
    const { surface, step } = scene!;
    switch (layout!.kind) {
      case "curve": {
        const { inputs, prediction } = surface ?? { inputs: [], prediction: { predictions: { values: [] } } };
        const draw = line<number[]>(
          ([x]) => this.x(x!),
          (_, index) => clamp(this.y(prediction.predictions.values[index]!), -2000, 4000),
        ).defined((_, index) => Number.isFinite(prediction.predictions.values[index]!));
        return draw(inputs) ?? "";
      }
      case "strip": {
        const x = this.x(step.natural.predictions[0] ?? NaN);
        return Number.isFinite(x) ? `M${clamp(x, -2000, 4000)} ${frame.top}V${frame.bottom}` : "";
      }
      case "against":
        return `M${frame.left} ${frame.bottom}L${frame.right} ${frame.top}`;
      case "field":
        return "";
    }
  }

  private shapeOf(row: number): string {
    return this.layout!.classes && this.scene!.setup.data.targets[0]!.values[row] ? diamond : disc;
  }

  private classOf(row: number): string {
    const { data } = this.scene!.setup;
    const second = this.layout!.classes && data.targets[0]!.values[row] ? " second" : "";
    return `point${second}${data.validation[row] ? " held" : ""}`;
  }

  private renderPoints(): unknown {
    const { layout, frame, scene } = this;
    const { x, y, xDomain, yDomain } = layout!;
    if (x.length > mostNodes) return nothing;
    const { validation, targets } = scene!.setup.data;
    return guard([x, y, targets, validation, frame.width, ...xDomain, ...yDomain], () => {
      const points: TemplateResult[] = [];
      for (let row = 0; row < x.length; row += 1) {
        points.push(
          svg`<path class=${this.classOf(row)} d=${this.shapeOf(row)} transform="translate(${this.x(x[row]!).toFixed(1)} ${this.y(y[row]!).toFixed(1)})"></path>`,
        );
      }
      return svg`<g clip-path="url(#inside)">${points}</g>`;
    });
  }

  private get form(): PullForm {
    const { loss, lossParameters, setup } = this.scene!;
    const parameters: Record<string, number> = {};
    loss.parameters.forEach(({ name }, index) => (parameters[name] = lossParameters[index]!));
    const scale = setup.scaling.targets[0]?.scale ?? 1;
    const axis = this.layout!.kind === "strip" ? this.x : this.y;
    return { id: loss.id, parameters, unit: Math.abs(axis(scale) - axis(0)) };
  }

  /** The shape of a row's loss and where it stands. */
  private pullOf(
    row: number,
    form: PullForm,
    rising: boolean,
  ): { pull: Pull; stand: Stand; size: number } | null {
    const { layout, frame } = this;
    const place = this.placeOf(row);
    const prediction = layout!.prediction[row]!;
    // Where nothing is lost there is nothing to draw, however far the prediction is (hinge).
    const free = !this.drag && this.scene!.step.natural.losses[row] === 0;
    if (!Number.isFinite(prediction) || layout!.kind === "field" || free) return null;
    const x = this.x(place.x);
    if (layout!.kind === "strip") {
      const foot = clamp(this.x(prediction), -4000, 8000);
      const stand: Stand = { x: foot, y: this.y(place.y), upright: false, side: -1 };
      return { pull: pullShape(form, x - foot), stand, size: Math.abs(x - foot) };
    }
    const foot = clamp(this.y(prediction), -4000, 8000);
    const target = this.y(layout!.kind === "against" ? place.x : place.y);
    const miss = foot - target;
    const size = Math.abs(miss);
    let side: 1 | -1 = miss > 0 === rising ? -1 : 1;
    const leaves = (to: 1 | -1): boolean => x + to * size > frame.right || x + to * size < frame.left;
    if (leaves(side) && !leaves(side === 1 ? -1 : 1)) side = side === 1 ? -1 : 1;
    return { pull: pullShape(form, miss), stand: { x, y: foot, upright: true, side }, size };
  }

  private get rising(): boolean {
    const values = this.scene!.surface?.prediction.predictions.values;
    return !values || values[values.length - 1]! >= values[0]!;
  }

  /** The geometry of the emphasised row, over the faint ones of all the others. */
  private renderPull(): unknown {
    const row = this.emphasised;
    if (row === null) return nothing;
    const found = this.pullOf(row, this.form, this.rising);
    if (!found) {
      const { x, y } = this.placeOf(row);
      return this.layout!.kind === "field"
        ? svg`<circle class="pull" cx=${this.x(x)} cy=${this.y(y)} r=${this.ringOf(row)}></circle>`
        : nothing;
    }
    const { outline, divide } = pullPath(found.pull, found.stand);
    return svg`<path class="pull" d=${outline}></path><path class="divide" d=${divide}></path>`;
  }

  /** A ring grows from the point's own size, its area with the loss, to 22 px for the largest of all. */
  private ringOf(row: number): number {
    const { losses } = this.scene!.step.natural;
    let most = 0;
    for (const loss of losses) if (loss > most) most = loss;
    return most > 0 ? Math.sqrt(36 + 448 * (Math.max(0, losses[row]!) / most)) : 6;
  }

  /** The one tab stop: a slider through the points, or through the values of the one picked up. */
  private renderActive(): unknown {
    const { scene, layout, active } = this;
    if (!layout!.x.length) return nothing;
    const { words } = scene!;
    const place = this.placeOf(active);
    const rank = this.order.indexOf(active) + 1;
    const { x, y } = { x: this.x(place.x), y: this.y(place.y) };
    const selected = this.selection;
    const marks = [selected, this.emphasised].filter(
      (row, index, all) => row !== null && all.indexOf(row) === index,
    );
    return svg`
      ${marks.map((row) => {
        const { x, y } = this.placeOf(row!);
        return svg`<g class=${row === selected ? "mark selected" : "mark"} transform="translate(${this.x(x)} ${this.y(y)})" pointer-events=${row === selected ? "auto" : "none"}>
          ${row === selected ? svg`<circle class="grip" r="22"></circle><circle class="ring" r="9"></circle>` : nothing}
          <path class=${this.classOf(row!)} d=${this.shapeOf(row!)} transform="scale(1.35)"></path>
        </g>`;
      })}
      <g
        class=${this.grabbed ? "focus grabbed" : "focus"}
        tabindex="0"
        role="slider"
        aria-label=${this.grabbed ? words.text("views.fit.moving", { row: rowName(scene!, active) }) : words.text("views.fit.point")}
        aria-orientation=${this.grabbed ? "vertical" : "horizontal"}
        aria-valuemin=${this.grabbed ? layout!.yDomain[0] : 1}
        aria-valuemax=${this.grabbed ? layout!.yDomain[1] : this.order.length}
        aria-valuenow=${this.grabbed ? place.y : rank}
        aria-valuetext=${this.focused ? rowText(scene!, active) : words.text("views.fit.position", { n: String(rank), of: String(this.order.length) })}
        transform="translate(${x} ${y})"
        @focus=${() => (this.focused = true)}
        @blur=${this.blurred}
        @keydown=${this.keyed}
      ><circle r="13"></circle></g>`;
  }

  private renderTip(): unknown {
    return this.tipped === null ? nothing : this.renderFacts(this.tipped);
  }

  private renderFacts(row: number): TemplateResult {
    const { scene } = this;
    const facts = rowFacts(scene!, row);
    return html`<b>${rowName(scene!, row)}</b>
      <dl>
        ${facts.map(
          ({ label, value, tone }) =>
            html`<div class=${tone}>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
  }

  /** Everything a drag can do, by single presses: modes, steps and fields for the selected point. */
  private renderTools(): unknown {
    const { scene, layout, mode } = this;
    const able = movable(layout!.kind);
    if (!able.y) return nothing;
    const { selection } = this;
    const { words, setup } = scene!;
    const toggle = (to: Mode) => () => (this.mode = mode === to ? "browse" : to);
    const target = setup.data.targets[0]!;
    return html`<div class="tools" role="group" aria-label=${words.text("views.fit.tools.label")}>
      <button type="button" aria-pressed=${mode === "add" ? "true" : "false"} @click=${toggle("add")}>
        ${words.text("views.fit.tools.add")}
      </button>
      ${
        selection === null
          ? nothing
          : html`<button
                type="button"
                aria-pressed=${mode === "place" ? "true" : "false"}
                @click=${toggle("place")}
              >
                ${words.text("views.fit.tools.place")}
              </button>
              ${able.x ? this.renderField("x", layout!.xLabel.name, selection) : nothing}
              ${
                layout!.classes && layout!.kind !== "field"
                  ? html`<button
                      type="button"
                      @click=${() => this.moveTo(selection, { ...this.dataPlace(selection), y: layout!.levels[target.values[selection] ? 0 : 1] })}
                    >
                      ${targetText(scene!, target.values[selection] ? 0 : 1)}
                    </button>`
                  : this.renderField(
                      "y",
                      layout!.kind === "strip" ? layout!.xLabel.name : layout!.yLabel.name,
                      selection,
                    )
              }
              <button type="button" @click=${() => ask(this, { kind: "remove-point", row: selection })}>
                ${words.text("views.fit.tools.remove")}
              </button>`
      }
    </div>`;
  }

  private renderField(axis: "x" | "y", name: string, row: number): TemplateResult {
    const { words } = this.scene!;
    const place = this.dataPlace(row);
    const by = (sign: number) => () =>
      this.moveTo(row, { ...place, [axis]: this.snapped(axis, place[axis] + sign * this.keyStep(axis)) });
    return html`<label class="number"
      ><span>${name}</span>
      <span class="stepper">
        <button type="button" aria-label=${words.text("views.fit.tools.less", { name })} @click=${by(-1)}>
          ${words.text("views.fit.tools.minus")}
        </button>
        <input
          inputmode="decimal"
          aria-label=${name}
          .value=${String(Number(place[axis].toPrecision(6)))}
          @change=${(event: Event) => {
            const value = Number(
              (event.currentTarget as HTMLInputElement).value.replace(/[\s,]/g, "").replace("\u2212", "-"),
            );
            if (Number.isFinite(value)) this.moveTo(row, { ...place, [axis]: this.snapped(axis, value) });
            else this.requestUpdate();
          }}
        />
        <button type="button" aria-label=${words.text("views.fit.tools.more", { name })} @click=${by(1)}>
          ${words.text("views.fit.tools.plus")}
        </button>
      </span>
    </label>`;
  }

  protected override updated(): void {
    const { scene, layout, frame } = this;
    if (!scene || !layout) return;
    const plot = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const height = `${frame.height}px`;
    if (plot.style.height !== height) plot.style.height = height;
    this.paintField();
    this.paintPulls();
    this.paintDots();
    this.placeTip(plot);
  }

  private paintField(): void {
    const { scene, layout, frame } = this;
    const field = layout!.kind === "field" ? fieldOf(scene!.surface) : null;
    const key = [scene!.surface, frame.width, ...layout!.xDomain, ...layout!.yDomain, layout!.kind];
    if (same(key, this.painted)) return;
    this.painted = key;
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>("canvas.field")!;
    const context = cleared(canvas, frame.width, frame.height);
    if (!context || !field) return;
    paintField(context, field, { ...frame, x: this.x, y: this.y }, this.colour("prediction"));
  }

  /** The loss of every training row, faint, so that where many overlap they add up. */
  private paintPulls(): void {
    const { scene, layout, frame } = this;
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>("canvas.pulls")!;
    const context = cleared(canvas, frame.width, frame.height);
    if (!context) return;
    const { validation } = scene!.setup.data;
    context.save();
    context.beginPath();
    context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
    context.clip();
    context.fillStyle = context.strokeStyle = this.colour("loss");
    const count = layout!.x.length;
    const faint = clamp(12 / count, 0.035, 0.3);
    const outlined = clamp(70 / count, 0.2, 0.9);
    const { form, rising } = this;
    const { losses } = scene!.step.natural;
    let most = 0;
    for (const loss of losses) if (loss > most) most = loss;
    context.lineWidth = 0.75;
    for (let row = 0; row < count; row += 1) {
      if (validation[row]) continue;
      if (layout!.kind === "field") {
        const { x, y } = this.placeOf(row);
        context.beginPath();
        context.arc(this.x(x), this.y(y), this.ringOf(row), 0, 2 * Math.PI);
        context.globalAlpha = 0.4;
        context.fill();
        continue;
      }
      const found = this.pullOf(row, form, rising);
      if (!found || found.size < 0.5) continue;
      tracePull(context, found.pull, found.stand);
      // The largest losses are drawn strongest, so that it shows who pulls.
      const share = most > 0 ? Math.max(0, losses[row]!) / most : 0;
      const solid = form.id === "mse" || form.id === "huber" ? faint : 3 * faint;
      context.globalAlpha = Math.min(0.9, solid * (1 + 2 * share));
      context.fill();
      context.globalAlpha = outlined + (1 - outlined) * share * share;
      context.stroke();
    }
    context.restore();
  }

  private paintDots(): void {
    const { layout, frame, scene } = this;
    const many = layout!.x.length > mostNodes;
    const { validation, targets } = scene!.setup.data;
    const key = [
      many,
      layout!.x,
      layout!.y,
      targets,
      validation,
      frame.width,
      ...layout!.xDomain,
      ...layout!.yDomain,
    ];
    if (same(key, this.paintedDots)) return;
    this.paintedDots = key;
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>("canvas.dots")!;
    const context = cleared(canvas, many ? frame.width : 0, many ? frame.height : 0);
    if (!context || !many) return;
    const shapes = [new Path2D(disc), new Path2D(diamond)];
    const colours = [this.colour("target"), this.colour("prediction"), this.colour("raised")];
    context.beginPath();
    context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
    context.clip();
    context.globalAlpha = 0.75;
    for (let row = 0; row < layout!.x.length; row += 1) {
      const second = layout!.classes && targets[0]!.values[row] ? 1 : 0;
      context.save();
      context.translate(this.x(layout!.x[row]!), this.y(layout!.y[row]!));
      context.scale(0.7, 0.7);
      context.strokeStyle = colours[second]!;
      context.fillStyle = validation[row] ? colours[2]! : colours[second]!;
      context.fill(shapes[second]!);
      context.stroke(shapes[second]!);
      context.restore();
    }
  }

  private colour(token: "loss" | "prediction" | "target" | "raised"): string {
    return colourOf(this.renderRoot.querySelector(".probe")!, token);
  }

  /** Beside its point, away from the shape of its loss where there is room. */
  private placeTip(plot: HTMLElement): void {
    const row = this.tipped;
    const tip = plot.querySelector<HTMLElement>(".tip")!;
    if (row === null) return;
    const place = this.placeOf(row);
    const [x, y] = [this.x(place.x), this.y(place.y)];
    const { frame } = this;
    const side = this.pullOf(row, this.form, this.rising)?.stand.side ?? 1;
    const room = (to: 1 | -1): boolean => (to > 0 ? frame.width - x : x) - 20 >= tip.offsetWidth;
    const right = room(1) && (side < 0 || !room(-1)) ? true : room(-1) ? false : x < frame.width / 2;
    tip.style.left = right ? `${x + 16}px` : "auto";
    tip.style.right = right ? "auto" : `${frame.width - x + 16}px`;
    tip.style.top = `${clamp(y - 40, 2, Math.max(2, frame.height - tip.offsetHeight - 2))}px`;
  }

  // Pointers.

  private at(event: PointerEvent | MouseEvent): Place {
    const box = this.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private nearest({ x, y }: Place, within: number): number | null {
    let found: number | null = null;
    let least = within * within;
    const { layout } = this;
    for (let row = 0; row < layout!.x.length; row += 1) {
      const [dx, dy] = [this.x(layout!.x[row]!) - x, this.y(layout!.y[row]!) - y];
      const distance = dx * dx + dy * dy - (row === this.scene!.selection ? 25 : 0);
      if (distance < least) {
        least = distance;
        found = row;
      }
    }
    return found;
  }

  /** A place in the plot in the data's units, within the axes. */
  private dataAt({ x, y }: Place): Place {
    const { frame, layout } = this;
    const right = this.x.invert(clamp(x, frame.left, frame.right));
    if (layout!.kind === "strip") return { x: 0, y: this.snapped("y", right) };
    return {
      x: this.snapped("x", right),
      y: this.snapped("y", this.y.invert(clamp(y, frame.top, frame.bottom))),
    };
  }

  /** Where a row stands on its axes; for a strip the target is y, as asks have it. */
  private dataPlace(row: number): Place {
    const { layout } = this;
    return layout!.kind === "strip"
      ? { x: 0, y: layout!.x[row]! }
      : { x: layout!.x[row]!, y: layout!.y[row]! };
  }

  private classAt(value: number): 0 | 1 {
    const [first, second] = this.layout!.levels;
    return value < (first + second) / 2 ? 0 : 1;
  }

  /** A place on the axes as asks have it: a class by its number. */
  private asked({ x, y }: Place): Place {
    return this.layout!.classes && this.layout!.kind !== "field" ? { x, y: this.classAt(y) } : { x, y };
  }

  /** To what the axis can hold: a class, a count, or a round number. */
  private snapped(axis: "x" | "y", value: number): number {
    const { layout, scene } = this;
    if (axis === "y" && layout!.kind !== "field") {
      if (layout!.classes) return layout!.levels[this.classAt(value)];
      if (scene!.setup.task === "count") return Math.max(0, Math.round(value));
    }
    const [low, high] = axis === "y" && layout!.kind !== "strip" ? layout!.yDomain : layout!.xDomain;
    const grain = tickStep(low, high, 1000);
    return Number((Math.round(value / grain) * grain).toPrecision(12));
  }

  private readonly pressed = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.scene) return;
    const from = this.at(event);
    const row = this.nearest(from, event.pointerType === "mouse" ? reach.mouse : reach.touch);
    if (this.mode !== "browse" || row === null) return;
    // A finger drags the selected point alone, by its grip; elsewhere it scrolls the page.
    const draggable =
      movable(this.layout!.kind).y && (event.pointerType === "mouse" || row === this.scene.selection);
    if (!draggable) return;
    const { x, y } = { x: this.layout!.x[row]!, y: this.layout!.y[row]! };
    this.drag = { row, x, y, from, moved: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  private readonly moved = (event: PointerEvent): void => {
    const to = this.at(event);
    if (!this.drag) {
      if (event.pointerType === "mouse") this.hovered = this.nearest(to, reach.mouse);
      return;
    }
    const { drag } = this;
    if (!drag.moved && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < 4) return;
    const place = this.dataAt(to);
    const strip = this.layout!.kind === "strip";
    this.drag = { ...drag, ...(strip ? { x: place.y } : place), moved: true };
    this.asking ||= requestAnimationFrame(() => {
      this.asking = 0;
      if (this.drag?.moved) this.askMove(this.drag, false);
    });
  };

  private readonly released = (event: PointerEvent): void => {
    const { drag } = this;
    const at = this.at(event);
    if (drag?.moved) {
      this.askMove(drag, true);
      this.endDrag();
      return;
    }
    this.endDrag();
    this.tapped(at, event.pointerType === "mouse" ? reach.mouse : reach.touch);
  };

  private readonly cancelled = (): void => {
    if (this.drag?.moved) this.askMove(this.drag, true);
    this.endDrag();
  };

  private readonly left = (): void => {
    if (!this.drag) this.hovered = null;
  };

  private endDrag(): void {
    cancelAnimationFrame(this.asking);
    this.asking = 0;
    this.drag = null;
  }

  private askMove(drag: Drag, settled: boolean): void {
    const strip = this.layout!.kind === "strip";
    const place = this.asked(strip ? { x: 0, y: drag.x } : drag);
    ask(this, { kind: "move-point", row: drag.row, ...place, settled });
  }

  private tapped(at: Place, within: number): void {
    const { scene, mode } = this;
    if (mode === "place" && this.selection !== null) {
      this.moveTo(this.selection, this.dataAt(at));
      this.mode = "browse";
      return;
    }
    const row = this.nearest(at, within);
    if (mode === "add" && row === null && this.isInside(at)) {
      ask(this, { kind: "add-point", ...this.asked(this.dataAt(at)) });
      return;
    }
    if (row !== scene!.selection) ask(this, { kind: "select", row });
  }

  private isInside({ x, y }: Place): boolean {
    const { frame } = this;
    return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
  }

  private readonly doubled = (event: MouseEvent): void => {
    const at = this.at(event);
    if (this.mode !== "browse" || !movable(this.layout!.kind).y || !this.isInside(at)) return;
    if (this.nearest(at, reach.mouse) === null)
      ask(this, { kind: "add-point", ...this.asked(this.dataAt(at)) });
  };

  // Keys.

  private keyStep(axis: "x" | "y"): number {
    const { layout, scene } = this;
    if (axis === "y" && layout!.kind !== "field" && (layout!.classes || scene!.setup.task === "count")) {
      return layout!.classes ? layout!.levels[1] - layout!.levels[0] : 1;
    }
    const [low, high] = axis === "y" && layout!.kind !== "strip" ? layout!.yDomain : layout!.xDomain;
    return tickStep(low, high, 100);
  }

  private moveTo(row: number, place: Place): void {
    ask(this, { kind: "move-point", row, ...this.asked(place), settled: true });
  }

  private readonly blurred = (): void => {
    this.focused = false;
    this.grabbed = false;
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.grabbed ? this.moveKey(event) : this.browseKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private browseKey(event: KeyboardEvent): boolean {
    const { order, active, layout, scene } = this;
    const rank = order.indexOf(active);
    const able = movable(layout!.kind).y;
    const ranks: Record<string, number> = {
      ArrowRight: rank + 1,
      ArrowUp: rank + 1,
      ArrowLeft: rank - 1,
      ArrowDown: rank - 1,
      PageUp: rank + 10,
      PageDown: rank - 10,
      Home: 0,
      End: order.length - 1,
    };
    const to = ranks[event.key];
    if (to !== undefined) {
      this.active = order[clamp(to, 0, order.length - 1)]!;
      if (this.active !== scene!.selection) ask(this, { kind: "select", row: this.active });
      return true;
    }
    switch (event.key) {
      case "Enter":
      case " ":
        if (active !== scene!.selection) ask(this, { kind: "select", row: active });
        this.grabbed = able;
        return true;
      case "Escape":
        if (scene!.selection === null) return false;
        ask(this, { kind: "select", row: null });
        return true;
      case "Delete":
      case "Backspace":
        if (able) ask(this, { kind: "remove-point", row: active });
        return able;
      case "Insert":
      case "a":
      case "A": {
        const place = this.dataPlace(active);
        const beside = { x: place.x, y: this.snapped("y", place.y + 5 * this.keyStep("y")) };
        if (able) ask(this, { kind: "add-point", ...this.asked(beside) });
        return able;
      }
      default:
        return false;
    }
  }

  private moveKey(event: KeyboardEvent): boolean {
    const { layout, active } = this;
    const large = event.shiftKey ? 10 : 1;
    const strip = layout!.kind === "strip";
    const steps: Record<string, ["x" | "y", number]> = {
      ArrowRight: [strip ? "y" : "x", 1],
      ArrowLeft: [strip ? "y" : "x", -1],
      ArrowUp: ["y", 1],
      ArrowDown: ["y", -1],
      PageUp: ["y", 10],
      PageDown: ["y", -10],
    };
    const step = steps[event.key];
    if (step) {
      const [axis, sign] = step;
      const place = this.dataPlace(active);
      const value = this.snapped(axis, place[axis] + sign * large * this.keyStep(axis));
      this.moveTo(active, { ...place, [axis]: value });
      return true;
    }
    switch (event.key) {
      case "Enter":
      case " ":
      case "Escape":
        this.grabbed = false;
        return true;
      case "Delete":
      case "Backspace":
        this.grabbed = false;
        ask(this, { kind: "remove-point", row: active });
        return true;
      default:
        return false;
    }
  }

  static override styles = [
    plotStyles,
    css`
      /* However many overlap, the dots and the line before them stay legible. */
      canvas.pulls {
        opacity: 0.55;
      }
      .fit {
        fill: none;
        stroke: var(--ll-prediction);
        stroke-width: 3;
        stroke-linecap: round;
      }
      .halo {
        fill: none;
        stroke: var(--ll-raised);
        stroke-width: 7;
        opacity: 0.75;
      }
      .point {
        fill: var(--ll-target);
        fill-opacity: 0.72;
        stroke: var(--ll-raised);
        stroke-width: 1;
      }
      .point.second {
        fill: var(--ll-prediction);
        fill-opacity: 0.9;
      }
      .point.held {
        fill: var(--ll-raised);
        fill-opacity: 0.6;
        stroke: var(--ll-target);
        stroke-width: 1.5;
      }
      .point.second.held {
        stroke: var(--ll-prediction);
      }
      .pull {
        fill: var(--ll-loss);
        fill-opacity: 0.3;
        stroke: var(--ll-loss);
        stroke-width: 2;
        stroke-linejoin: round;
      }
      .divide {
        stroke: var(--ll-loss);
        stroke-width: 1.5;
        stroke-dasharray: 3 3;
        fill: none;
      }
      .mark .point {
        fill-opacity: 1;
      }
      .mark .ring {
        fill: none;
        stroke: var(--ll-ink);
        stroke-width: 1.75;
      }
      .grip {
        fill: transparent;
        touch-action: none;
        cursor: grab;
      }
      .focus {
        outline: none;
        pointer-events: none;
      }
      .focus circle {
        fill: none;
        stroke: none;
      }
      .focus:focus-visible circle {
        stroke: var(--ll-focus);
        stroke-width: 2.5;
      }
      .focus.grabbed:focus-visible circle {
        stroke-dasharray: 5 3;
      }
      svg.add,
      svg.place {
        cursor: crosshair;
      }
      canvas.dots {
        pointer-events: none;
      }
      .tip {
        position: absolute;
        pointer-events: none;
        background: color-mix(in srgb, var(--ll-raised) 94%, transparent);
        border: 1px solid var(--ll-line);
        border-radius: 8px;
        padding: 6px 10px;
        font-size: 0.8125rem;
        line-height: 1.4;
        box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
        max-inline-size: 60%;
        font-variant-numeric: tabular-nums;
      }
      .details {
        min-block-size: 1.5em;
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
        display: flex;
        flex-wrap: wrap;
        column-gap: 1.1em;
        margin-block-end: var(--ll-space-1, 4px);
      }
      .details dl {
        display: contents;
      }
      .details dl div {
        display: flex;
        column-gap: 0.4em;
      }
      dt {
        color: var(--ll-muted);
      }
      dd {
        margin: 0;
      }
      .tip[hidden] {
        display: none;
      }
      .tip dl {
        margin: 0;
      }
      .tip dl div {
        display: flex;
        justify-content: space-between;
        column-gap: 14px;
      }
      .tip dd {
        text-align: end;
      }
      .prediction dd {
        color: var(--ll-prediction);
      }
      .loss dd,
      .residual dd {
        color: var(--ll-loss);
      }
      .number > span:first-child {
        display: block;
        font-size: 0.75rem;
        color: var(--ll-muted);
      }
      .stepper {
        display: inline-flex;
      }
      .stepper input {
        inline-size: 7em;
        border-radius: 0;
        text-align: end;
        margin-inline: -1px;
        font-variant-numeric: tabular-nums;
      }
      .stepper button:first-child {
        border-start-end-radius: 0;
        border-end-end-radius: 0;
      }
      .stepper button:last-child {
        border-start-start-radius: 0;
        border-end-start-radius: 0;
      }
    `,
  ];
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

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function same(left: unknown[], right: unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

if (!customElements.get("loss-lab-fit")) customElements.define("loss-lab-fit", FitView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-fit": FitView;
  }
}
