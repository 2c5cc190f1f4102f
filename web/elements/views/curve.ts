/** The loss over the steps so far, with the present position as a cursor that can be dragged to any of them. */
import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3-scale";
import { xAxis, yAxis } from "../plot/axes.js";
import { frameOf, tickCounts, type Frame } from "../plot/frame.js";
import { markStyles, renderRuns } from "../plot/marks.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin, type Twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";
import { bucketAt, lossBand, lossDomain, lossLine, middle, validationLine } from "./curve-layout.js";
import {
  comparedSummary,
  curvesOf,
  linesOf,
  measuresOf,
  measureText,
  numberText,
  valueAt,
  type Curves,
  type Measure,
} from "./curve-runs.js";
import { curveSummary } from "./curve-text.js";

/** Rows of the table; a longer history is told in fewer, wider ones by the engine's own buckets. */
const mostRows = 400;

export class CurveView extends LitElement {
  static override properties = {
    scene: { attribute: false },
    log: { state: true },
    measure: { state: true },
    hovered: { state: true },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare private log: boolean;
  /** By what runs are compared. */
  declare private measure: Measure;
  /** The step under the pointer. */
  declare private hovered: number | null;
  declare private open: boolean;

  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private frame: Frame = frameOf(600, 0.42, 300);
  private x: ScaleContinuousNumeric<number, number> = scaleLinear();
  private y: ScaleContinuousNumeric<number, number> = scaleLinear();
  private curves: Curves | null = null;
  private dragging = false;
  private wanted: number | null = null;
  private asking = 0;

  constructor() {
    super();
    this.log = false;
    this.measure = "loss";
    this.hovered = null;
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.asking);
    this.asking = 0;
  }

  /** The last step that has been worked out. */
  private get furthest(): number {
    const { history, companions } = this.scene!;
    const ends = [history, ...companions.map((run) => run.history)].map(({ to }) => (to.at(-1) ?? 1) - 1);
    return Math.max(this.t, ...ends);
  }

  /** The position of the run, or of those of several that have not diverged before it. */
  private get t(): number {
    const { step, companions } = this.scene!;
    return Math.max(step.t, ...companions.map((run) => run.step.t));
  }

  /** Metrics may be negative. */
  private get logarithmic(): boolean {
    return this.log && (this.curves?.measure ?? "loss") === "loss";
  }

  protected override willUpdate(_: PropertyValues): void {
    const { scene } = this;
    if (!scene) return;
    this.frame = frameOf(this.size.width || 600, 0.42, 300);
    const { frame } = this;
    this.x = scaleLinear([0, roundedEnd(this.furthest)], [frame.left, frame.right]);
    this.curves = null;
    if (scene.comparing) {
      const measure = measuresOf(scene).includes(this.measure) ? this.measure : "loss";
      this.curves = curvesOf(scene, measure, this.log && measure === "loss", frame);
      this.y = this.curves.curves.find(({ front }) => front)!.y;
      return;
    }
    const { log } = this;
    const domain = lossDomain(scene.history, log);
    this.y = (log ? scaleLog() : scaleLinear()).domain(domain).range([frame.bottom, frame.top]);
    if (!log) this.y.nice(tickCounts(frame).y);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, frame, curves, logarithmic: log } = this;
    if (!scene) return nothing;
    const { words, history } = scene;
    const summary = curves ? comparedSummary(scene, curves, this.t) : curveSummary(scene);
    const yName = !curves
      ? words.text("views.curve.y")
      : curves.apart
        ? words.text("views.curve.compare.own", { name: scene.comparing!.name })
        : measureText(scene, curves.measure);
    const counts = tickCounts(frame);
    const ticks = log ? thinned(this.y.ticks(counts.y), counts.y) : this.y.ticks(counts.y);
    const scales = { x: this.x, y: this.y };
    const start = this.furthest === 0;
    const choice = (to: boolean) =>
      html`<button
        type="button"
        aria-pressed=${log === to ? "true" : "false"}
        @click=${() => (this.log = to)}
      >
        ${words.text(to ? "views.curve.log" : "views.curve.linear")}
      </button>`;
    return html`
      <p class="summary">${this.summary.at(summary)}</p>
      <div class="plot">
        <svg
          role="group"
          aria-label=${words.text("views.curve.label")}
          viewBox="0 0 ${frame.width} ${frame.height}"
          @pointerdown=${this.pressed}
          @pointermove=${this.moved}
          @pointerup=${this.released}
          @pointercancel=${this.released}
          @pointerleave=${() => (this.hovered = null)}
        >
          <clipPath id="inside">
            <rect
              x=${frame.left}
              y=${frame.top - 4}
              width=${frame.right - frame.left + 6}
              height=${frame.bottom - frame.top + 8}
            ></rect>
          </clipPath>
          ${guard([frame.width, ...this.x.domain(), ...this.y.domain(), log, words, yName], () => [
            yAxis(this.y, ticks, frame, words, { name: yName, unit: "" }),
            xAxis(wholeTicks(this.x), counts.x, frame, words, {
              name: words.text("views.curve.x"),
              unit: "",
            }),
          ])}
          <g clip-path="url(#inside)">
            ${
              curves
                ? [
                    history.edits.map((t) => this.renderEdit(t)),
                    renderRuns(linesOf(curves, this.x, log), frame),
                  ]
                : guard([history, this.x.domain()[1], ...this.y.domain(), frame.width, log], () => [
                    svg`<path class="band" d=${lossBand(history, scales, log)}></path>`,
                    this.renderReference(),
                    svg`<path class="loss" d=${lossLine(history, scales, log)}></path>`,
                    svg`<path class="validation" d=${validationLine(history, scales, log)}></path>`,
                    history.edits.map((t) => this.renderEdit(t)),
                  ])
            }
          </g>
          ${start ? svg`<text class="invite" x=${(frame.left + frame.right) / 2} y=${frame.bottom - 18} text-anchor="middle">${words.text("views.curve.start")}</text>` : nothing}
          ${this.renderHover()} ${this.renderCursor()}
        </svg>
        ${
          history.measured.validationLoss && !curves
            ? html`<ul class="legend" aria-hidden="true">
                <li class="is-loss">${words.text("views.curve.batch")}</li>
                <li class="is-validation">${words.text("views.curve.validation")}</li>
              </ul>`
            : nothing
        }
      </div>
      <div class="details">${this.readOut()}</div>
      <div class="tools" role="group" aria-label=${words.text("views.curve.scale")}>
        ${curves ? this.renderMeasures(curves) : nothing}
        ${curves && curves.measure !== "loss" ? nothing : [choice(false), choice(true)]}
      </div>
      <p class="hint">${start ? nothing : words.text("views.curve.hint")}</p>
      ${twin(this.table(), this.open, (open) => (this.open = open))}
    `;
  }

  private renderMeasures({ measure }: Curves): TemplateResult {
    const { scene } = this;
    const { words } = scene!;
    return html`<label class="measure">
      <span>${words.text("views.curve.compare.by")}</span>
      <select @change=${(event: Event) => (this.measure = (event.target as HTMLSelectElement).value)}>
        ${measuresOf(scene!).map(
          (each) =>
            html`<option value=${each} .selected=${live(each === measure)}>
              ${measureText(scene!, each)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private renderReference(): unknown {
    const { history, words } = this.scene!;
    const best = history.bestConstantLoss;
    if (best === null || !Number.isFinite(best) || (this.log && best <= 0)) return nothing;
    const { frame } = this;
    const y = this.y(best);
    return svg`<line class="reference" x1=${frame.left} x2=${frame.right} y1=${y} y2=${y}></line>
      <text class="label" x=${frame.right - 4} y=${y < frame.top + 18 ? y + 15 : y - 6} text-anchor="end">${words.text("views.curve.constant", { loss: words.number(best) })}</text>`;
  }

  private renderEdit(t: number): unknown {
    const x = this.x(t);
    const { frame } = this;
    return svg`<g class="edit"><title>${this.scene!.words.text("views.curve.edit")}</title>
      <line x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
      <path d="M${x} ${frame.bottom}l-5 -8h10Z"></path></g>`;
  }

  private renderCursor(): unknown {
    const { scene, frame } = this;
    const { step, words } = scene!;
    const { t, logarithmic } = this;
    const x = this.x(t);
    const value = this.curves ? valueAt(scene!, this.curves.measure, t) : step.loss;
    const shows = value !== null && Number.isFinite(value) && (!logarithmic || value > 0) && t === step.t;
    return svg`<g class="cursor" transform="translate(${x} 0)">
      <line y1=${frame.top} y2=${frame.bottom}></line>
      <circle class="dot" cy=${shows ? this.y(value) : frame.top} r="5" visibility=${shows ? "visible" : "hidden"}></circle>
      <g class="handle" tabindex="0" role="slider" aria-label=${words.text("views.curve.cursor")}
        aria-valuemin="0" aria-valuemax=${this.furthest} aria-valuenow=${t}
        aria-valuetext=${words.text("views.curve.cursor_value", { t: String(t), loss: words.number(step.loss) })}
        @keydown=${this.keyed}>
        <rect class="grip" x="-22" y=${frame.top} width="44" height=${frame.bottom - frame.top + 12}></rect>
        <path class="knob" d="M0 ${frame.bottom - 1}l7 8v8h-14v-8Z"></path>
      </g>
    </g>`;
  }

  private renderHover(): unknown {
    const { hovered, frame, scene } = this;
    if (hovered === null || this.dragging) return nothing;
    const { history } = scene!;
    if (this.curves) {
      const at = this.x(hovered);
      return svg`<g class="hover"><line x1=${at} x2=${at} y1=${frame.top} y2=${frame.bottom}></line></g>`;
    }
    const bucket = bucketAt(history, hovered);
    const value = history.last[bucket]!;
    const x = this.x(hovered);
    return svg`<g class="hover"><line x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
      ${Number.isFinite(value) && (!this.log || value > 0) ? svg`<circle cx=${this.x(middle(history, bucket))} cy=${this.y(value)} r="3.5"></circle>` : nothing}</g>`;
  }

  /** The exact numbers at the pointer, else at the cursor. */
  private readOut(): unknown {
    const { history, step, words } = this.scene!;
    const t = this.hovered ?? this.t;
    if (!history.from.length) return nothing;
    if (this.curves) {
      const { curves, measure } = this.curves;
      return html`<b>${words.text("views.curve.read", { t: String(t) })}</b> ${curves.map(
          (curve) =>
            html`<span class=${curve.mark.colour}
              >${curve.mark.name} ${numberText(this.scene!, valueAt(curve, measure, t))}</span
            >`,
        )}`;
    }
    const bucket = bucketAt(history, t);
    const [from, to] = [history.from[bucket]!, history.to[bucket]! - 1];
    const exact = t === step.t;
    const title =
      exact || from === to
        ? words.text("views.curve.read", { t: String(t) })
        : words.text("views.curve.span", { from: String(from), to: String(to) });
    const loss =
      exact || from === to
        ? words.number(exact ? step.loss : history.last[bucket]!, { digits: 6 })
        : words.text("views.curve.range", {
            least: words.number(history.min[bucket]!, { digits: 6 }),
            most: words.number(history.max[bucket]!, { digits: 6 }),
          });
    const held = this.heldOutAt(t);
    return html`<span>${title}</span>
      <span class="is-loss">${words.text("views.curve.batch")} <b>${loss}</b></span>
      ${held === null ? nothing : html`<span class="is-validation">${words.text("views.curve.validation")} <b>${words.number(held, { digits: 6 })}</b></span>`}`;
  }

  private heldOutAt(t: number): number | null {
    const { history, step } = this.scene!;
    if (t === step.t) return step.validationLoss;
    const at = history.measured.t.indexOf(t);
    return at < 0 ? null : (history.measured.validationLoss?.[at] ?? null);
  }

  private table(): Twin {
    const { history, words, step } = this.scene!;
    if (this.curves) return this.comparedTable(this.curves);
    const several = history.from.some((from, i) => history.to[i]! - from > 1);
    const keys = several ? (["first", "last", "least", "most"] as const) : (["batch"] as const);
    const number = (value: number): string => words.number(value, { digits: 6 });
    return {
      label: words.text("views.curve.table"),
      caption: words.text("views.curve.caption"),
      columns: [
        words.text(several ? "views.curve.from" : "views.curve.x"),
        ...keys.map((key) => words.text(`views.curve.${key}`)),
        ...(history.measured.validationLoss ? [words.text("views.curve.measured")] : []),
      ],
      rows: () => {
        const stride = Math.max(1, Math.ceil(history.from.length / mostRows));
        return Array.from(history.from.keys())
          .filter((i) => i % stride === 0 || i === history.from.length - 1)
          .map((i) => {
            const [from, to] = [history.from[i]!, history.to[i]! - 1];
            const held = this.heldOutAt(from);
            return {
              cells: [
                several && to > from
                  ? words.text("views.curve.span", { from: String(from), to: String(to) })
                  : String(from),
                ...(several
                  ? [history.first[i]!, history.last[i]!, history.min[i]!, history.max[i]!]
                  : [history.last[i]!]
                ).map(number),
                ...(history.measured.validationLoss ? [held === null ? "" : number(held)] : []),
              ],
              marked: step.t >= from && step.t <= to,
              choose: () => ask(this, { kind: "seek", t: from }),
            };
          });
      },
    };
  }

  private comparedTable({ curves, measure }: Curves): Twin {
    const { words, trail } = this.scene!;
    const measured = measureText(this.scene!, measure);
    return {
      label: words.text("views.curve.table"),
      caption: words.text("views.curve.compare.caption", { measure: measured }),
      columns: [words.text("views.curve.x"), ...curves.map(({ mark }) => mark.name)],
      rows: () =>
        [...new Set([...trail.t, this.t])]
          .sort((a, b) => a - b)
          .map((t) => ({
            cells: [String(t), ...curves.map((curve) => numberText(this.scene!, valueAt(curve, measure, t)))],
            marked: t === this.t,
            choose: () => ask(this, { kind: "seek", t }),
          })),
    };
  }

  protected override updated(): void {
    const plot = this.renderRoot.querySelector<HTMLElement>(".plot");
    const height = `${this.frame.height}px`;
    if (plot && plot.style.height !== height) plot.style.height = height;
  }

  private stepAt(event: PointerEvent): number {
    const box = this.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    return Math.round(Math.min(Math.max(this.x.invert(event.clientX - box.left), 0), this.furthest));
  }

  private readonly pressed = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.scene) return;
    const grip = (event.target as Element).classList.contains("grip");
    // A finger scrolls the page, but for the cursor's own grip; where it was lifted counts as a tap.
    if (event.pointerType === "mouse" || grip) {
      this.dragging = true;
      this.hovered = null;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.seekTo(this.stepAt(event));
    }
  };

  private readonly moved = (event: PointerEvent): void => {
    if (!this.scene) return;
    const t = this.stepAt(event);
    if (this.dragging) this.seekTo(t);
    else if (event.pointerType === "mouse") this.hovered = t;
  };

  private readonly released = (event: PointerEvent): void => {
    if (!this.scene) return;
    if (event.type === "pointerup") this.seekTo(this.stepAt(event));
    this.dragging = false;
  };

  /** One question a frame, however fast the pointer moves. */
  private seekTo(t: number): void {
    this.wanted = t;
    this.asking ||= requestAnimationFrame(() => {
      this.asking = 0;
      const { wanted } = this;
      this.wanted = null;
      if (wanted !== null && wanted !== this.t) ask(this, { kind: "seek", t: wanted });
    });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { t } = this;
    const page = Math.max(10, Math.round(this.furthest / 10));
    const steps: Record<string, number> = {
      ArrowRight: t + (event.shiftKey ? 10 : 1),
      ArrowUp: t + (event.shiftKey ? 10 : 1),
      ArrowLeft: t - (event.shiftKey ? 10 : 1),
      ArrowDown: t - (event.shiftKey ? 10 : 1),
      PageUp: t + page,
      PageDown: t - page,
      Home: 0,
      End: this.furthest,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const within = Math.min(Math.max(to, 0), this.furthest);
    if (within !== t) ask(this, { kind: "seek", t: within });
  };

  static override styles = [
    plotStyles,
    markStyles,
    css`
      .measure {
        display: inline-flex;
        align-items: center;
        gap: var(--ll-space-2, 8px);
        font-size: 0.875rem;
      }
      .measure span {
        color: var(--ll-muted);
      }
      select {
        font: inherit;
        color: inherit;
        background: var(--ll-raised);
        border: 1px solid var(--ll-control);
        border-radius: 6px;
        min-block-size: var(--ll-target-size, 36px);
        max-inline-size: 15em;
        padding-inline: var(--ll-space-2, 8px);
      }
      .loss {
        fill: none;
        stroke: var(--ll-loss);
        stroke-width: 2.25;
        stroke-linejoin: round;
      }
      .band {
        fill: var(--ll-loss);
        opacity: 0.2;
      }
      .validation {
        fill: none;
        stroke: var(--ll-validation);
        stroke-width: 2.25;
        stroke-dasharray: 6 4;
      }
      .reference {
        stroke: var(--ll-muted);
        stroke-width: 1;
        stroke-dasharray: 2 3;
      }
      .label,
      .invite {
        fill: var(--ll-muted);
        font-size: 12px;
        paint-order: stroke;
        stroke: var(--ll-raised);
        stroke-width: 4px;
        stroke-linejoin: round;
      }
      .edit line {
        stroke: var(--ll-parameter);
        stroke-width: 1;
        stroke-dasharray: 1 3;
      }
      .edit path {
        fill: var(--ll-parameter);
      }
      .cursor line {
        stroke: var(--ll-ink);
        stroke-width: 1.25;
      }
      .dot {
        fill: var(--ll-loss);
        stroke: var(--ll-raised);
        stroke-width: 2;
      }
      .knob {
        fill: var(--ll-ink);
        stroke: var(--ll-raised);
        stroke-width: 1.5;
      }
      .grip {
        fill: transparent;
        touch-action: none;
        cursor: ew-resize;
      }
      .handle {
        outline: none;
      }
      .handle:focus-visible .knob {
        stroke: var(--ll-focus);
        stroke-width: 3;
      }
      .hover line {
        stroke: var(--ll-control);
        stroke-width: 1;
      }
      .hover circle {
        fill: var(--ll-loss);
      }
      .legend {
        position: absolute;
        inset-block-start: 8px;
        right: 26px;
        margin: 0;
        padding: 0;
        list-style: none;
        display: flex;
        column-gap: 14px;
        font-size: 0.75rem;
      }
      .legend li::before {
        content: "";
        display: inline-block;
        inline-size: 18px;
        margin-inline-end: 6px;
        vertical-align: middle;
        border-block-start: 2.25px solid currentcolor;
      }
      .legend .is-validation::before {
        border-block-start-style: dashed;
      }
      .is-loss {
        color: var(--ll-loss);
      }
      .is-validation {
        color: var(--ll-validation);
      }
      .details {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1.1em;
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
        min-block-size: 1.5em;
      }
      .details b {
        font-weight: 600;
      }
    `,
  ];
}

/** The right end of the axis: room to grow, in jumps, so that the curve does not creep with each step. */
function roundedEnd(furthest: number): number {
  if (furthest <= 10) return 10;
  const power = 10 ** Math.floor(Math.log10(furthest));
  return Math.ceil(furthest / (power / 2)) * (power / 2);
}

/** Steps are whole, so ticks between them are left out. */
function wholeTicks(scale: ScaleContinuousNumeric<number, number>) {
  return Object.assign((value: number) => scale(value), {
    domain: () => scale.domain(),
    ticks: (count?: number) => scale.ticks(count).filter(Number.isInteger),
  });
}

/** A logarithmic scale gives more ticks than asked for: powers of ten first, then every so many. */
function thinned(ticks: number[], count: number): number[] {
  if (ticks.length <= count) return ticks;
  const powers = ticks.filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  if (powers.length >= 2) {
    const stride = Math.ceil(powers.length / count);
    return powers.filter((_, index) => index % stride === 0);
  }
  const stride = Math.ceil(ticks.length / count);
  return ticks.filter((_, index) => index % stride === 0);
}

if (!customElements.get("loss-lab-curve")) customElements.define("loss-lab-curve", CurveView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-curve": CurveView;
  }
}
