/** Decisions between classes: the counts at a threshold, all thresholds as a ROC curve, and what errors cost. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Verdicts } from "../../engine/types.js";
import { className } from "../class-names.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { hint } from "../hint.js";
import { PerFrame } from "../per-frame.js";
import { xAxis, yAxis } from "../plot/axes.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { stepper } from "../plot/stepper.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { AskingView } from "./asking-view.js";
import { inquiry, type ConfusionAnswer, type ConfusionQuery } from "./confusion-query.js";
import {
  pointNear,
  pointOf,
  rocOf,
  rocPath,
  rocPlot,
  standing,
  type Roc,
  type RocPlot,
} from "./confusion-roc.js";
import { confusionStyles } from "./confusion-styles.js";
import { confusionTable } from "./confusion-table.js";
import { confusionSummary, thresholdText } from "./confusion-text.js";

export { inquiry };

/** Of the slider, from end to end. */
const stops = 200;

const sets = ["training", "validation"] as const;
type Set = (typeof sets)[number];

export class ConfusionView extends AskingView<ConfusionQuery, ConfusionAnswer | undefined> {
  static override styles = [plotStyles, fields, inputs, confusionStyles];
  protected readonly view = "confusion";
  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private plot: RocPlot = rocPlot(600);
  private dragging = false;
  private readonly going = new PerFrame(this);

  constructor() {
    super();
    this.query = inquiry.query(null);
  }

  protected override willUpdate(): void {
    this.plot = rocPlot(this.size.width || 600);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, answer } = this;
    if (!scene || !answer) return nothing;
    const { words } = scene;
    const { judgement } = answer;
    const summary = html`<p class="summary">${this.summary.at(confusionSummary(scene, answer))}</p>`;
    if (!judgement) return summary;
    const { threshold } = judgement;
    const told = sets.flatMap((set) => (judgement[set] ? ([[set, judgement[set]]] as const) : []));
    const two = threshold !== null;
    return html`${summary} ${two ? this.renderThreshold(threshold) : nothing}
      <div class="body">
        <div class="decided">
          <div class="tables">
            ${told.map(([set, { confusion }]) => confusionTable(scene, confusion, words.text(`views.confusion.counts.${set}`)))}
            ${this.renderMetrics()}
          </div>
          <p class="hint">${words.text(`views.confusion.hint.${two ? "learning" : "highest"}`)}</p>
          ${two ? this.renderCosts() : nothing}
        </div>
        ${two ? this.renderRoc(threshold) : nothing}
      </div>`;
  }

  private setName(set: Set): string {
    return this.scene!.words.text(`views.confusion.${set}`);
  }

  /** Probabilities lie between 0 and 1, scores where the examples' are. */
  private get range(): [number, number] {
    const { probability, judgement } = this.answer!;
    const thresholds = [...(judgement!.training.roc?.thresholds ?? [])];
    return probability || !thresholds.length ? [0, 1] : [thresholds.at(-1)!, thresholds[0]!];
  }

  private renderThreshold(threshold: number): TemplateResult {
    const { scene, answer } = this;
    const { words } = scene!;
    const [from, to] = this.range;
    return html`<div class="tools threshold">
      <label>
        <span
          >${words.text("views.confusion.threshold")} <b>${words.number(threshold, { digits: 3 })}</b></span
        >
        <input
          type="range"
          min=${from}
          max=${to}
          step=${(to - from) / stops}
          aria-valuetext=${thresholdText(scene!, answer!, threshold)}
          .value=${live(String(threshold))}
          @input=${(event: Event) => this.go((event.target as HTMLInputElement).valueAsNumber)}
        />
      </label>
      <button
        type="button"
        ?disabled=${this.query.threshold === null}
        @click=${() => this.asks({ threshold: null })}
      >
        ${words.text("views.confusion.usual")}
      </button>
    </div>`;
  }

  private renderMetrics(): TemplateResult {
    const { words } = this.scene!;
    const { metrics, judgement } = this.answer!;
    const value = (found: number | null): string =>
      found === null ? words.text("views.confusion.undefined") : words.number(found, { digits: 3 });
    const key = judgement!.threshold === null ? "metrics_of_highest" : "metrics";
    return html`<table class="metrics">
      <caption>
        ${words.text(`views.confusion.${key}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.text("views.confusion.metric")}</th>
          ${sets.map((set) => (judgement![set] ? html`<th scope="col">${this.setName(set)}</th>` : nothing))}
        </tr>
      </thead>
      <tbody>
        ${metrics.map(
          (metric) =>
            html`<tr>
              <th scope="row" title=${words.description("metrics", metric.id) ?? ""}>
                ${words.name("metrics", metric.id)}
              </th>
              <td>${value(metric.value)}</td>
              ${judgement!.validation ? html`<td>${value(metric.validation)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderCosts(): TemplateResult {
    const { scene, query } = this;
    const { words } = scene!;
    const { training, validation } = this.answer!.judgement!;
    const [negative, positive] = [className(scene!, 0), className(scene!, 1)];
    const cost = (key: keyof ConfusionQuery["costs"], actual: string, called: string): TemplateResult =>
      stepper(words, {
        name: words.text("views.confusion.false_positive", { actual, called }),
        value: query.costs[key],
        by: 1,
        set: (value) => this.asks({ costs: { ...query.costs, [key]: Math.max(0, value) } }),
      });
    const fact = (name: string, { cost }: Pick<Verdicts, "cost">): TemplateResult | typeof nothing =>
      cost === null
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${words.number(cost)}</dd>
          </div>`;
    const { best } = training;
    return html`<section class="costs" aria-labelledby="costs">
      <h4 id="costs">${words.text("views.confusion.costs")}</h4>
      <div class="tools">
        ${cost("falsePositive", negative, positive)} ${cost("falseNegative", positive, negative)}
      </div>
      <h5>${words.text("views.confusion.cost")}</h5>
      <dl class="facts">
        ${fact(this.setName("training"), training)}
        ${validation ? fact(this.setName("validation"), validation) : nothing}
        ${best ? fact(words.text("views.confusion.least"), best) : nothing}
      </dl>
      ${
        best
          ? html`<div class="tools">
              <button type="button" @click=${() => this.asks({ threshold: best.threshold })}>
                ${words.text("views.confusion.cheapest")}
              </button>
            </div>`
          : nothing
      }
      <p class="hint">${words.text("views.confusion.hint.costs")}</p>
    </section>`;
  }

  private renderRoc(threshold: number): TemplateResult {
    const { scene, answer, plot } = this;
    const { words } = scene!;
    const { training, validation } = answer!.judgement!;
    const roc = rocOf(training);
    const heading = html`<h4>${words.text("views.confusion.roc")}</h4>`;
    if (!roc)
      return html`<div class="roc">
        ${heading}
        <p class="hint">${words.text("views.confusion.one_class")}</p>
      </div>`;
    const held = rocOf(validation);
    const { frame, x, y } = plot;
    const [negative, positive] = [className(scene!, 0), className(scene!, 1)];
    const label = (set: Set, { area }: Roc, line: number): TemplateResult =>
      svg`<text class="label ${set}" x=${frame.right - 8} y=${frame.bottom - 12 - 18 * line} text-anchor="end">${words.text("views.confusion.area", { set: this.setName(set), area: words.number(area!, { digits: 3 }) })}</text>`;
    const found = words.text("views.confusion.y", { class: positive });
    return html`<div class="roc">
      ${heading}
      <p class="hint" aria-hidden="true">${found}</p>
      <div class="plot">
        <svg
          role="group"
          aria-label=${words.text("views.confusion.roc_plot")}
          viewBox="0 0 ${frame.width} ${frame.height}"
          @pointerdown=${this.pressed}
          @pointermove=${this.moved}
          @pointerup=${this.released}
          @pointercancel=${this.released}
        >
          ${yAxis(y, y.ticks(5), frame, words, { name: "", unit: "" })}
          ${xAxis(x, 5, frame, words, { name: words.text("views.confusion.x", { class: negative, other: positive }), unit: "" })}
          <path class="guessing" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"></path>
          <path class="line training" d=${rocPath(plot, roc)}></path>
          ${held ? svg`<path class="line validation" d=${rocPath(plot, held)}></path>` : nothing}
          ${label("training", roc, held ? 1 : 0)} ${held ? label("validation", held, 0) : nothing}
          ${held ? this.renderStanding(validation!, "validation") : nothing}
          <g
            class="handle"
            tabindex="0"
            role="slider"
            aria-label=${words.text("views.confusion.roc_handle")}
            aria-valuemin="0"
            aria-valuemax=${roc.thresholds.length - 1}
            aria-valuenow=${pointOf(roc, threshold)}
            aria-valuetext=${confusionSummary(scene!, answer!)}
            @keydown=${this.keyed}
          >
            ${this.renderStanding(training, "training")}
          </g>
        </svg>
      </div>
      <p class="hint">${hint(words, "views.confusion.hint.handle")}</p>
      ${twin(
        {
          label: words.text("views.confusion.table"),
          caption: words.text("views.confusion.caption", { set: this.setName("training") }),
          columns: [
            words.text("views.confusion.threshold"),
            words.text("views.confusion.x", { class: negative, other: positive }),
            found,
          ],
          rows: () =>
            [...roc.thresholds].map((at, i) => ({
              cells: [at, roc.falsePositiveRates[i]!, roc.truePositiveRates[i]!].map((value) =>
                words.number(value),
              ),
              marked: pointOf(roc, threshold) === i,
              choose: () => this.asks({ threshold: at }),
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    </div>`;
  }

  private renderStanding({ confusion }: Verdicts, set: Set): TemplateResult {
    const at = standing(this.plot, confusion);
    return svg`<g class="standing ${set}" transform="translate(${at.x} ${at.y})">
      ${set === "training" ? svg`<circle class="grip" r="22"></circle><circle class="knob" r="8"></circle>` : svg`<circle class="ring" r="5"></circle>`}
    </g>`;
  }

  protected override updated(): void {
    const plot = this.renderRoot.querySelector<HTMLElement>(".plot");
    if (!plot) return;
    plot.style.height = `${this.plot.frame.height}px`;
    plot.style.maxWidth = `${this.plot.frame.width}px`;
  }

  private near(event: PointerEvent): number {
    const box = this.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    const scale = this.plot.frame.width / box.width;
    const at = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    const roc = rocOf(this.answer!.judgement!.training)!;
    return roc.thresholds[pointNear(this.plot, roc, at)]!;
  }

  private readonly pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const grip = (event.target as Element).classList.contains("grip");
    // A finger scrolls the page, but for the handle's own grip; where it was lifted counts as a tap.
    if (event.pointerType !== "mouse" && !grip) return;
    this.dragging = true;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.go(this.near(event));
  };

  private readonly moved = (event: PointerEvent): void => {
    if (this.dragging) this.go(this.near(event));
  };

  private readonly released = (event: PointerEvent): void => {
    if (event.type === "pointerup") this.go(this.near(event));
    this.dragging = false;
  };

  private go(threshold: number): void {
    this.going.ask(() => threshold !== this.query.threshold && this.asks({ threshold }));
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { training, threshold } = this.answer!.judgement!;
    const { thresholds } = rocOf(training)!;
    const at = pointOf(rocOf(training)!, threshold!);
    const last = thresholds.length - 1;
    const page = Math.max(2, Math.round(last / 10));
    const points: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + page,
      PageDown: at - page,
      Home: 0,
      End: last,
    };
    const to = points[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.asks({ threshold: thresholds[Math.min(Math.max(to, 0), last)]! });
  };
}

if (!customElements.get("loss-lab-confusion")) customElements.define("loss-lab-confusion", ConfusionView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-confusion": ConfusionView;
  }
}
