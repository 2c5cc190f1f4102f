/** The loss, or a metric, over the steps so far, with the present position as a cursor that can be dragged to any of them. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { hint } from "../hint.js";
import { PerFrame } from "../per-frame.js";
import { xAxis, yAxis } from "../plot/axes.js";
import { frameOf, tickCounts, type Frame } from "../plot/frame.js";
import { markStyles, renderRunNames, renderRuns } from "../plot/marks.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { linear, logarithmic, type Scale } from "../plot/scale.js";
import { ask, type Scene } from "../view.js";
import { bucketAt, isShown, lossBand, lossDomain, lossLine, measuredLine, middle } from "./curve-layout.js";
import {
  measureDomain,
  measuresOf,
  measureText,
  nowOf,
  pointsOf,
  takesLog,
  valueAt,
  plottedOf,
  type Measure,
} from "./curve-measures.js";
import { constantOf, partAt, partsOf, renderNames, type Part } from "./curve-parts.js";
import { comparedSummary, curvesOf, linesOf, numberText, type Curves } from "./curve-runs.js";
import { stepScale, stepTicks, thinned } from "./curve-scales.js";
import { Listening, type Score } from "./curve-listen.js";
import { inquiry, type CurveQuery } from "./curve-query.js";
import { curveStyles } from "./curve-styles.js";
import { curveTable } from "./curve-table.js";
import { bestText, curveSummary, editText, measureSummary } from "./curve-text.js";

export { inquiry };

/** More changes are marked without their names. */
const mostNamed = 6;
/** Of the present step, in the read-out. */
const mostMetrics = 3;

export class CurveView extends LitElement {
  static override styles = [plotStyles, markStyles, curveStyles];
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    hovered: { state: true },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare query: CurveQuery;
  /** The step under the pointer. */
  declare private hovered: number | null;
  declare private open: boolean;

  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private readonly listening = new Listening(this);
  private frame: Frame = frameOf(600, 0.42, 300);
  private x: Scale = linear([0, 1], [0, 1]);
  private y: Scale = linear([0, 1], [0, 1]);
  private curves: Curves | null = null;
  private parts: Part[] = [];
  private dragging = false;
  private readonly seeking = new PerFrame(this);

  constructor() {
    super();
    this.query = inquiry.query(null);
    this.hovered = null;
    this.open = false;
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

  /** The measure wished for, where there is one. */
  private get shown(): Measure {
    const { measure } = this.query;
    return measuresOf(this.scene!).includes(measure) ? measure : "loss";
  }

  private get logarithmic(): boolean {
    return this.query.log && takesLog(this.shown);
  }

  protected override willUpdate(_: PropertyValues): void {
    const { scene } = this;
    if (!scene) return;
    this.frame = frameOf(this.size.width || 600, 0.42, 300);
    const { frame } = this;
    this.x = stepScale(this.query.logSteps, this.furthest, frame);
    const { shown, logarithmic: log } = this;
    this.parts = scene.comparing ? [] : partsOf(scene, shown);
    this.curves = scene.comparing ? curvesOf(scene, shown, log, frame) : null;
    if (this.curves) {
      this.y = this.curves.curves.find(({ front }) => front)!.y;
      return;
    }
    const values = this.parts.map((part) => part.values);
    const domain =
      shown === "loss"
        ? lossDomain(scene.history, log, values)
        : measureDomain(
            [...values.flatMap((each) => [...each]), ...this.parts.flatMap(({ now }) => now ?? [])],
            log,
          );
    const range: [number, number] = [frame.bottom, frame.top];
    this.y = log ? logarithmic(domain, range) : linear(domain, range, tickCounts(frame).y);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, frame, curves } = this;
    if (!scene) return nothing;
    const { logarithmic: log, shown } = this;
    const { words, history } = scene;
    const ofLoss = shown === "loss";
    const summary = curves
      ? comparedSummary(scene, curves, this.t)
      : ofLoss
        ? curveSummary(scene)
        : measureSummary(scene, shown);
    const yName = curves?.apart
      ? words.text("views.curve.compare.own", { name: scene.comparing!.name })
      : measureText(scene, shown);
    const counts = tickCounts(frame);
    const ticks = log ? thinned(this.y.ticks(counts.y), counts.y) : this.y.ticks(counts.y);
    const scales = { x: this.x, y: this.y };
    const lines = curves ? linesOf(curves, this.x, log) : [];
    const start = this.furthest === 0;
    const choice = (to: boolean) =>
      html`<button
        type="button"
        aria-pressed=${log === to ? "true" : "false"}
        @click=${() => this.asks({ log: to })}
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
          ${guard(
            [frame.width, ...this.x.domain(), ...this.y.domain(), log, this.query.logSteps, words, yName],
            () => [
              yAxis(this.y, ticks, frame, words, { name: yName, unit: "" }),
              xAxis(stepTicks(this.x, this.query.logSteps), counts.x, frame, words, {
                name: words.text("views.curve.x"),
                unit: "",
              }),
            ],
          )}
          <g clip-path="url(#inside)">
            ${
              curves
                ? [
                    history.edits.map((t, i) => this.renderEdit(t, i)),
                    renderRuns(lines),
                    renderRunNames(lines, frame),
                  ]
                : guard(
                    [
                      history,
                      this.x.domain()[1],
                      ...this.y.domain(),
                      frame.width,
                      log,
                      this.query.logSteps,
                      words,
                      shown,
                    ],
                    () => [
                      ofLoss
                        ? [
                            svg`<path class="band" d=${lossBand(history, scales, log)}></path>`,
                            this.renderReference(),
                            svg`<path class="loss" d=${lossLine(history, scales, log)}></path>`,
                          ]
                        : nothing,
                      this.parts.map(
                        ({ kind, values }) =>
                          svg`<path class="part is-${kind}" d=${measuredLine(history.measured.t, values, scales, log)}></path>`,
                      ),
                      history.edits.map((t, i) => this.renderEdit(t, i)),
                      renderNames(scene, shown, this.parts, scales, log, frame),
                    ],
                  )
            }
          </g>
          ${start ? svg`<text class="invite" x=${(frame.left + frame.right) / 2} y=${frame.bottom - 18} text-anchor="middle">${words.text("views.curve.start")}</text>` : nothing}
          ${this.renderBest()} ${this.renderHover()} ${this.renderPlayhead()} ${this.renderCursor()}
        </svg>
      </div>
      <div class="details">${this.readOut()}</div>
      <div class="tools" role="group" aria-label=${words.text("views.curve.scale")}>
        ${this.renderMeasures()} ${takesLog(shown) ? [choice(false), choice(true)] : nothing}
        <button
          type="button"
          aria-pressed=${this.query.logSteps ? "true" : "false"}
          @click=${() => this.asks({ logSteps: !this.query.logSteps })}
        >
          ${words.text("views.curve.log_steps")}
        </button>
        ${start ? nothing : this.listening.render(words, () => this.score())}
      </div>
      ${this.listening.renderSaid()}
      <p class="hint">${start ? nothing : hint(words, "views.curve.hint")}</p>
      ${twin(
        curveTable(scene, shown, this.curves, this.parts, (t) => ask(this, { kind: "seek", t })),
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  /** Drawn at once: the core need not be asked. */
  private asks(changes: Partial<CurveQuery>): void {
    this.query = { ...this.query, ...changes };
    ask(this, { kind: "query", view: "curve", query: this.query });
  }

  private renderMeasures(): TemplateResult | typeof nothing {
    const { shown, curves } = this;
    const scene = this.scene!;
    const measures = measuresOf(scene);
    if (measures.length < 2) return nothing;
    return html`<label class="measure">
      <span>${scene.words.text(curves ? "views.curve.compare.by" : "views.curve.of")}</span>
      <select @change=${(event: Event) => this.asks({ measure: (event.target as HTMLSelectElement).value })}>
        ${measures.map(
          (each) =>
            html`<option value=${each} .selected=${live(each === shown)}>
              ${measureText(scene, each)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private renderReference(): unknown {
    const best = constantOf(this.scene!, this.query.log);
    if (best === null) return nothing;
    const { frame } = this;
    return svg`<line class="reference" x1=${frame.left} x2=${frame.right} y1=${this.y(best)} y2=${this.y(best)}></line>`;
  }

  /** The measurement that early stopping holds for the best. */
  private renderBest(): unknown {
    const { best } = this.scene!.step;
    if (!best || this.curves || this.shown !== "loss" || !isShown(best.validationLoss, this.query.log))
      return nothing;
    return svg`<g class="best" transform="translate(${this.x(best.t)} ${this.y(best.validationLoss)})">
      <title>${bestText(this.scene!)}</title>
      <path d="M0 -7l6 7l-6 7l-6 -7Z"></path></g>`;
  }

  private renderEdit(t: number, index: number): unknown {
    const x = this.x(t);
    const { frame, scene } = this;
    const text = editText(scene!, t);
    const before = x > (frame.left + frame.right) / 2;
    const named = scene!.history.edits.length <= mostNamed;
    return svg`<g class="edit"><title>${text}</title>
      <line x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
      <path d="M${x} ${frame.bottom}l-5 -8h10Z"></path>
      ${named ? svg`<text x=${before ? x - 6 : x + 6} y=${frame.top + 26 + 15 * (index % 3)} text-anchor=${before ? "end" : "start"}>${text}</text>` : nothing}</g>`;
  }

  private renderCursor(): unknown {
    const { scene, frame } = this;
    const { step, words } = scene!;
    const { t, logarithmic, shown } = this;
    const x = this.x(t);
    const value = shown === "loss" ? step.loss : nowOf(scene!, shown);
    const shows = value !== null && isShown(value, logarithmic) && t === step.t;
    const valueText =
      shown === "loss"
        ? words.text("views.curve.cursor_value", { t: String(t), loss: words.number(step.loss) })
        : words.text("views.curve.metric.cursor", {
            t: String(t),
            measure: measureText(scene!, shown),
            value: numberText(scene!, value),
          });
    return svg`<g class="cursor" transform="translate(${x} 0)">
      <line y1=${frame.top} y2=${frame.bottom}></line>
      <circle class="dot" cy=${shows ? this.y(value) : frame.top} r="5" visibility=${shows ? "visible" : "hidden"}></circle>
      <g class="handle" tabindex="0" role="slider" aria-label=${words.text("views.curve.cursor")}
        aria-valuemin="0" aria-valuemax=${this.furthest} aria-valuenow=${t}
        aria-valuetext=${valueText}
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
    if (this.curves || this.shown !== "loss") {
      const at = this.x(hovered);
      return svg`<g class="hover"><line x1=${at} x2=${at} y1=${frame.top} y2=${frame.bottom}></line></g>`;
    }
    const bucket = bucketAt(history, hovered);
    const value = history.last[bucket]!;
    const x = this.x(hovered);
    return svg`<g class="hover"><line x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
      ${Number.isFinite(value) && (!this.query.log || value > 0) ? svg`<circle cx=${this.x(middle(history, bucket))} cy=${this.y(value)} r="3.5"></circle>` : nothing}</g>`;
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
              >${curve.mark.name} <b>${numberText(this.scene!, valueAt(curve, measure, t))}</b></span
            >`,
        )}`;
    }
    if (this.shown !== "loss") return this.readMeasure(t);
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
    return html`<span>${title}</span>
      <span class="is-loss">${words.text("views.curve.batch")} <b>${loss}</b></span>
      ${this.parts.map((part) => {
        const value = partAt(this.scene!, part, t);
        return value === null
          ? nothing
          : html`<span class="is-${part.kind}"
              >${part.name} <b>${words.number(value, { digits: 6 })}</b></span
            >`;
      })}
      ${
        exact
          ? step.metrics
              .slice(0, mostMetrics)
              .map(({ id, value }) =>
                value === null
                  ? nothing
                  : html`<span>${words.name("metrics", id)} <b>${words.number(value)}</b></span>`,
              )
          : nothing
      }`;
  }

  /** What the curve sounds like, as it is plotted. */
  private score(): Score {
    const { scene, frame, curves, shown } = this;
    const place = (t: number) => (this.x(t) - frame.left) / (frame.right - frame.left);
    const runs = curves?.curves ?? [{ ...scene!, mark: null }];
    return {
      melodies: runs.map((run) => ({
        name: run.mark?.name ?? null,
        notes: plottedOf(run, shown).map(([t, value]) => ({ at: place(t), value })),
      })),
      log: this.logarithmic,
      apart: curves?.apart ?? false,
    };
  }

  private soundStep(): void {
    const { scene, curves } = this;
    const front = curves?.curves.findIndex((curve) => curve.front) ?? 0;
    const value = valueAt(scene!, this.shown, scene!.step.t);
    if (value !== null) this.listening.stepped(value, () => this.score(), front);
  }

  private renderPlayhead(): unknown {
    const { playhead } = this.listening;
    if (!playhead) return nothing;
    const { frame } = this;
    const x = frame.left + playhead.at * (frame.right - frame.left);
    return svg`<line class="playhead" x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>`;
  }

  /** What was measured at t, or last before it. */
  private readMeasure(t: number): TemplateResult {
    const scene = this.scene!;
    const { words } = scene;
    const at = pointsOf(scene, this.shown).findLast(([measured]) => measured <= t)?.[0] ?? t;
    return html`<span>${words.text("views.curve.read", { t: String(at) })}</span> ${this.parts.map((part) => {
        const value = partAt(scene, part, at);
        return html`<span class="is-${part.kind}">${part.name} <b>${numberText(scene, value)}</b></span>`;
      })}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("scene");
    if (before && this.scene && before.step.t !== this.scene.step.t) this.soundStep();
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

  private seekTo(t: number): void {
    this.seeking.ask(() => t !== this.t && ask(this, { kind: "seek", t }));
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
}

if (!customElements.get("loss-lab-curve")) customElements.define("loss-lab-curve", CurveView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-curve": CurveView;
  }
}
