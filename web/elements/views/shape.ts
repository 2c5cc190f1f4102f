/** The shape of the loss: what each point costs, and how steep it is there, on curves that anyone can read along. */
import { html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Choice } from "../../engine/types.js";
import { number } from "../controls/fields.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { hint } from "../hint.js";
import { givesProbability } from "../loss-info.js";
import { ariaNumber } from "../plot/aria.js";
import { xAxis, yAxis } from "../plot/axes.js";
import { lettersWide } from "../plot/letters.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { trainingUnit } from "../training-unit.js";
import { ask } from "../view.js";
import { AskingView } from "./asking-view.js";
import { rowName } from "./fit-text.js";
import { clamp } from "./fit-plot.js";
import {
  curvePath,
  dotsPath,
  labelsOf,
  measures,
  plotOf,
  pointAt,
  pointBeside,
  stopAt,
  type Measure,
  type ShapePlot,
} from "./shape-plot.js";
import { mostOthers, offered, type ShapeAnswer, type ShapeQuery } from "./shape-question.js";
import { shapeStyles } from "./shape-styles.js";
import {
  curveName,
  placeText,
  readingsAt,
  readingsOf,
  shapeSummary,
  stopText,
  type Reading,
} from "./shape-text.js";

export { inquiry } from "./shape-question.js";

/** How far a press may be from a point. */
const reach = 22;

export class ShapeView extends AskingView<ShapeQuery, ShapeAnswer> {
  static override styles = [plotStyles, fields, inputs, shapeStyles];
  static override properties = {
    stop: { state: true },
    curvesOpen: { state: true },
  };

  /** What is read out: a place among the stops of the answer. */
  declare private stop: number | null;
  declare private curvesOpen: boolean;

  protected readonly view = "shape";
  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private plot: ShapePlot | null = null;
  private wantedRow: number | null = null;

  constructor() {
    super();
    this.stop = null;
    this.curvesOpen = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.scene) return;
    if (changed.has("answer") || this.plot?.frame.width !== (this.size.width || 600))
      this.plot = plotOf(this.answer, this.size.width);
    if (this.stop !== null) this.stop = Math.min(this.stop, this.answer.stops.length - 1);
  }

  /** Where it is read: by the reader, else where the query says. */
  private get read(): number | null {
    const { stops, at } = this.answer;
    return this.stop ?? (at === null ? null : stops.indexOf(at));
  }

  private get selected(): number | null {
    const { selection } = this.scene!;
    const point = selection === null ? -1 : this.answer.points.rows.indexOf(selection);
    return point < 0 ? null : point;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, plot, answer } = this;
    if (!scene || !plot) return nothing;
    const { words } = scene;
    return html`
      <p class="summary">${this.summary.at(shapeSummary(scene, answer))}</p>
      <div class="plot">
        <svg
          role="group"
          aria-label=${words.text("views.shape.plot")}
          viewBox="0 0 ${plot.frame.width} ${plot.frame.height}"
          @pointermove=${this.moved}
          @pointerleave=${this.left}
          @click=${this.clicked}
        >
          ${this.renderAxes(plot)} ${measures.map((measure) => this.renderPanel(plot, measure))}
          ${this.renderLabels(plot)} ${this.renderReader(plot)}
        </svg>
      </div>
      <div class="readings">${this.renderReadings()}</div>
      ${this.renderOthers()} ${this.renderParameters()} ${this.renderTools()}
      ${this.notes().map((note) => html`<p class="hint">${note}</p>`)}
      ${twin(this.pointsTable(), this.open, (open) => (this.open = open))}
      ${twin(this.curvesTable(), this.curvesOpen, (open) => (this.curvesOpen = open))}
    `;
  }

  private renderAxes(plot: ShapePlot): unknown {
    const { words, setup } = this.scene!;
    const { across } = plot.answer;
    const unit = across === "residual" || across === "output" ? trainingUnit(setup, words) : "";
    const key = [plot.frame.width, ...plot.x.domain(), across, words, unit];
    return guard([...key, ...plot.values.y.domain(), ...plot.slopes.y.domain()], () => {
      const { values, slopes } = plot;
      const ticks = (panel: typeof values): number[] => panel.y.ticks(panel.counts.y);
      const name = (text: "value" | "slope") => ({ name: words.text(`views.shape.${text}`), unit: "" });
      return [
        xAxis(plot.x, slopes.counts.x, { ...slopes.frame, top: values.frame.top }, words, {
          name: words.text(`views.shape.across.${across}`),
          unit,
        }),
        yAxis(values.y, ticks(values), values.frame, words, name("value")),
        yAxis(slopes.y, ticks(slopes), slopes.frame, words, name("slope")),
      ];
    });
  }

  private renderPanel(plot: ShapePlot, measure: Measure): unknown {
    const { answer } = plot;
    const { frame, y } = plot[measure];
    const zero = y(0);
    const target = answer.target && plot.x(answer.target.value);
    return svg`
      <clipPath id=${measure}>
        <rect x=${frame.left} y=${frame.top - 1} width=${frame.right - frame.left} height=${frame.bottom - frame.top + 2}></rect>
      </clipPath>
      <line class="zero" x1=${frame.left} x2=${frame.right} y1=${zero} y2=${zero}></line>
      <g clip-path="url(#${measure})">
        ${target === null ? nothing : svg`<line class="target" x1=${target} x2=${target} y1=${frame.top} y2=${frame.bottom}></line>`}
        ${guard([answer, plot], () =>
          answer.curves
            .map(
              ({ index, side }, i) =>
                svg`<path class="curve is-${index} ${side === 0 ? "first-class" : ""}" d=${curvePath(plot, measure, i)}></path>`,
            )
            .reverse(),
        )}
        ${guard([answer, plot], () => [
          svg`<path class="dots off" d=${dotsPath(plot, measure, false)}></path>`,
          svg`<path class="dots rim" d=${dotsPath(plot, measure, true)}></path>`,
          svg`<path class="dots" d=${dotsPath(plot, measure, true)}></path>`,
        ])}
        ${answer.curves.map(({ index, kinks, [measure]: values }) =>
          measure === "values"
            ? kinks.map(
                (kink) =>
                  svg`<circle class="kink is-${index}" cx=${plot.x(answer.x[kink]!)} cy=${y(values[kink]!)} r="4.5"></circle>`,
              )
            : nothing,
        )}
        ${this.renderSelected(plot, measure)}
      </g>`;
  }

  /** The selected point on every curve, and a ring where it is. */
  private renderSelected(plot: ShapePlot, measure: Measure): unknown {
    const point = this.selected;
    if (point === null) return nothing;
    const { points } = plot.answer;
    const { frame, y } = plot[measure];
    const x = plot.x(points.x[point]!);
    if (!Number.isFinite(x)) return nothing;
    const at = (index: number): number => y(points[measure][index]![point]!);
    const marks = points[measure].map((values, index) =>
      Number.isFinite(values[point]!)
        ? svg`<circle class="mark is-${index}" cx=${x} cy=${at(index)} r=${index ? 4 : 5.5}></circle>`
        : nothing,
    );
    return svg`<line class="plumb selected" x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
      ${marks.reverse()}
      ${Number.isFinite(points[measure][0]![point]!) ? svg`<circle class="ring" cx=${x} cy=${at(0)} r="9"></circle>` : nothing}`;
  }

  private renderLabels(plot: ShapePlot): unknown {
    const { scene } = this;
    const names = plot.answer.curves.map((curve) => curveName(scene!, curve));
    // As wide as the letters are at the most, for names that are set in any script.
    const width = (curve: number): number => lettersWide(names[curve]!) * 7.2;
    return guard([plot, scene!.words], () =>
      labelsOf(plot, width).map(
        ({ curve, x, y }) =>
          svg`<text class="label is-${plot.answer.curves[curve]!.index}" aria-hidden="true" x=${x} y=${y}>${names[curve]}</text>`,
      ),
    );
  }

  /** The one tab stop: a place on the axis, with what is there. */
  private renderReader(plot: ShapePlot): unknown {
    const { scene, answer, read: stop } = this;
    const { words } = scene!;
    const { left, right, top, bottom } = plot.frame;
    const place = answer.stops[stop ?? this.resting(plot)]!;
    const x = plot.x(answer.x[place]!);
    return svg`<g class="reader" tabindex="0" role="slider" aria-label=${words.text("views.shape.place")}
      aria-valuemin=${ariaNumber(answer.x[0]!)} aria-valuemax=${ariaNumber(answer.x[answer.x.length - 1]!)} aria-valuenow=${ariaNumber(answer.x[place]!)}
      aria-valuetext=${stopText(scene!, answer, place)}
      @keydown=${this.keyed} @blur=${() => (this.stop = null)}>
      <rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect>
      ${
        stop === null
          ? nothing
          : svg`<line class="plumb" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
            ${measures.map((measure) =>
              answer.curves.map(({ index, [measure]: values }) => {
                const { frame, y } = plot[measure];
                const at = y(values[place]!);
                return at >= frame.top - 1 && at <= frame.bottom + 1
                  ? svg`<circle class="mark is-${index}" cx=${x} cy=${at} r="4.5"></circle>`
                  : nothing;
              }),
            )}`
      }
    </g>`;
  }

  /** Where reading begins: at the selected point, else in the middle. */
  private resting(plot: ShapePlot): number {
    const { points, stops } = this.answer;
    const point = this.selected;
    const x = point === null ? NaN : points.x[point]!;
    return Number.isFinite(x) ? stopAt(plot, plot.x(x)) : Math.floor(stops.length / 2);
  }

  /** The exact numbers where one reads, else at the selected point. */
  private renderReadings(): TemplateResult | typeof nothing {
    const { scene, answer, read: stop, selected } = this;
    const place = stop === null ? null : answer.stops[stop]!;
    if (place !== null)
      return this.readings(placeText(scene!, answer.across, answer.x[place]!), readingsAt(answer, place));
    if (selected === null) return nothing;
    const row = rowName(scene!, answer.points.rows[selected]!);
    const x = this.pointText(selected);
    const title = scene!.words.text("views.fit.fact", { label: row + " ·", value: x });
    return this.readings(title, readingsOf(scene!, answer, selected));
  }

  /** Where a point stands; a residual in the data's unit as well. */
  private pointText(point: number): string {
    const { scene, answer } = this;
    const { words, setup, step } = scene!;
    const place = placeText(scene!, answer.across, answer.points.x[point]!);
    const natural = step.natural.residuals?.[answer.points.rows[point]!];
    if (answer.across !== "residual" || natural === undefined || setup.scaling.targets[0]!.scale === 1)
      return place;
    const value = words.quantity(natural, setup.data.targets[0]!.unit, { signed: true });
    return words.text("views.shape.in_unit", { place, value });
  }

  private readings(title: string, readings: Reading[]): TemplateResult {
    const { words } = this.scene!;
    const number = (value: number) => html`<td class="amount">${words.number(value, { digits: 5 })}</td>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${title}</th>
          <th scope="col">${words.text("views.shape.loss")}</th>
          <th scope="col">${words.text("views.shape.slope")}</th>
        </tr>
      </thead>
      <tbody>
        ${readings.map(
          ({ curve, value, slope }) =>
            html`<tr>
              <th scope="row">${swatch(curve.index)}${curveName(this.scene!, curve)}</th>
              ${number(value)}${number(slope)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderOthers(): TemplateResult | typeof nothing {
    const { scene, answer } = this;
    const { words } = scene!;
    const choices = offered(scene!, scene!.loss, answer.across);
    if (!choices.length) return nothing;
    const others = answer.losses.slice(1);
    return html`<div class="others" role="group" aria-label=${words.text("views.shape.others_label")}>
      <span aria-hidden="true">${words.text("views.shape.others")}</span>
      ${choices.map(({ id }) => {
        const at = others.findIndex((other) => other.id === id);
        const toggled = at < 0 ? [...others, { id }] : others.filter((other) => other.id !== id);
        return html`<button
          type="button"
          class=${at < 0 ? "" : `is-${at + 1}`}
          aria-pressed=${at < 0 ? "false" : "true"}
          ?disabled=${at < 0 && others.length >= mostOthers}
          @click=${() => this.asks({ others: toggled })}
        >
          ${at < 0 ? nothing : swatch(at + 1)}${words.name("losses", id)}
        </button>`;
      })}
    </div>`;
  }

  private renderParameters(): unknown {
    const { scene, answer } = this;
    const { words, setup, catalog } = scene!;
    const others = answer.losses.slice(1);
    const set = (changed: Choice): void =>
      this.asks({ others: others.map((other) => (other.id === changed.id ? changed : other)) });
    const drawn = others.flatMap((other, i) =>
      catalog.losses
        .find(({ id }) => id === other.id)!
        .parameters.map((parameter) => {
          const label = words.text("views.shape.parameter", {
            name: words.name("losses", other.id),
            parameter: words.parameter("losses", other.id, parameter.name),
          });
          return html`<div class="is-${i + 1}">
            ${number({
              words,
              id: `${other.id}-${parameter.name}`,
              parameter,
              label,
              name: label,
              value: other[parameter.name] as number,
              unit: parameter.unit === "target" ? trainingUnit(setup, words) : "",
              change: (value) => set({ ...other, [parameter.name]: value }),
            })}
          </div>`;
        }),
    );
    return drawn.length ? html`<div class="parameters">${drawn}</div>` : nothing;
  }

  private renderTools(): TemplateResult {
    const { scene, answer, query } = this;
    const { words } = scene!;
    const choice = (text: string, pressed: boolean, changes: Partial<ShapeQuery>) =>
      html`<button
        type="button"
        aria-pressed=${pressed ? "true" : "false"}
        @click=${() => this.asks(changes)}
      >
        ${text}
      </button>`;
    const scores = answer.across === "score" || answer.across === "probability";
    const likely = answer.across === "probability";
    return html`<div class="tools">
      ${
        scores && givesProbability(scene!.loss)
          ? html`<span class="group" role="group" aria-label=${words.text("views.shape.axis")}>
              <span aria-hidden="true">${words.text("views.shape.axis")}</span>
              ${choice(words.text("views.shape.by_score"), !likely, { probability: false })}
              ${choice(words.text("views.shape.by_probability"), likely, { probability: true })}
            </span>`
          : nothing
      }
      ${
        likely
          ? nothing
          : html`<span class="group" role="group" aria-label=${words.text("views.shape.reach")}>
              ${choice(words.text("views.shape.all"), !query.near, { near: false })}
              ${choice(words.text("views.shape.near"), query.near, { near: true })}
            </span>`
      }
    </div>`;
  }

  private notes(): string[] {
    const { scene, answer } = this;
    const { words } = scene!;
    const { points, x, target } = answer;
    const notes: string[] = [];
    if (target) notes.push(words.text("views.shape.hint.target", { row: rowName(scene!, target.row) }));
    const further = points.x.filter((at) => at < x[0]! || at > x[x.length - 1]!).length;
    if (further) notes.push(words.text("views.shape.hint.further", { n: further }));
    if (points.rows.length < points.of)
      notes.push(words.text("views.shape.hint.some", { n: points.rows.length, of: points.of }));
    return [...notes, hint(words, "views.shape.hint.plot")];
  }

  private lossColumns(curves: Pick<Reading["curve"], "loss" | "side">[]): string[] {
    const { words } = this.scene!;
    return curves.flatMap((curve) => {
      const name = curveName(this.scene!, curve);
      return [words.text("views.shape.loss_of", { name }), words.text("views.shape.slope_of", { name })];
    });
  }

  private pointsTable() {
    const { scene, answer } = this;
    const { words } = scene!;
    const { points, losses, across } = answer;
    const number = (value: number): string => words.number(value, { digits: 6 });
    return {
      label: words.text("views.shape.table"),
      caption: words.text("views.shape.caption", { t: String(scene!.step.t) }),
      columns: [
        words.text("views.shape.point"),
        words.text(`views.shape.across.${across}`),
        ...this.lossColumns(losses.map((loss) => ({ loss, side: null }))),
      ],
      rows: () =>
        points.rows.map((row, i) => ({
          cells: [
            rowName(scene!, row),
            number(points.x[i]!),
            ...losses.flatMap((_, index) => [
              number(points.values[index]![i]!),
              number(points.slopes[index]![i]!),
            ]),
          ],
          marked: row === scene!.selection,
          choose: () => this.choose(row),
        })),
    };
  }

  private curvesTable() {
    const { scene, answer } = this;
    const { words } = scene!;
    const number = (value: number): string => words.number(value, { digits: 6 });
    const corners = new Set(answer.curves.flatMap(({ kinks }) => kinks));
    return {
      label: words.text("views.shape.curves_table"),
      caption: words.text("views.shape.curves_caption"),
      columns: [words.text(`views.shape.across.${answer.across}`), ...this.lossColumns(answer.curves)],
      rows: () =>
        // Every fourth place is enough to follow a curve, and no corner is left out.
        answer.stops
          .filter((place, i) => i % 4 === 0 || corners.has(place))
          .map((place) => ({
            cells: [
              corners.has(place)
                ? words.text("views.shape.kink", { x: number(answer.x[place]!) })
                : number(answer.x[place]!),
              ...answer.curves.flatMap(({ values, slopes }) => [
                number(values[place]!),
                number(slopes[place]!),
              ]),
            ],
          })),
    };
  }

  protected override updated(): void {
    const { scene, plot, answer, query } = this;
    if (!scene || !plot) return;
    const box = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const height = `${plot.frame.height}px`;
    if (box.style.height !== height) box.style.height = height;
    // Which row is selected is not known where the core is asked: it is asked again where that matters.
    const { selection, setup } = scene;
    const matters = answer.target ? answer.target.row !== selection : this.selected === null;
    const usable = selection !== null && !setup.data.validation[selection];
    if (usable && matters && query.row !== selection && this.wantedRow !== selection)
      this.asks({ row: selection });
    this.wantedRow = selection;
  }

  private choose(row: number): void {
    ask(this, { kind: "select", row: row === this.scene!.selection ? null : row });
  }

  private placeOf(event: MouseEvent): { x: number; y: number } {
    const box = this.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private readonly moved = (event: PointerEvent): void => {
    if (!this.plot || event.pointerType !== "mouse") return;
    const { x } = this.placeOf(event);
    const { left, right } = this.plot.frame;
    this.stop = x < left - 8 || x > right + 8 ? null : stopAt(this.plot, x);
  };

  private readonly left = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") this.stop = null;
  };

  /** A tap reads the place, and selects a point that is near. */
  private readonly clicked = (event: MouseEvent): void => {
    if (!this.plot) return;
    const at = this.placeOf(event);
    const point = pointAt(this.plot, at, reach);
    if (this.query.at !== null) this.asks({ at: null });
    if (point !== null) this.choose(this.answer.points.rows[point]!);
    if (point === null || this.stop !== null) this.stop = stopAt(this.plot, at.x);
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.plot) return;
    const { stops, points, x } = this.answer;
    const stop = this.read ?? this.resting(this.plot);
    const targets: Record<string, number> = {
      ArrowRight: stop + (event.shiftKey ? 10 : 1),
      ArrowUp: stop + (event.shiftKey ? 10 : 1),
      ArrowLeft: stop - (event.shiftKey ? 10 : 1),
      ArrowDown: stop - (event.shiftKey ? 10 : 1),
      PageUp: stop + 10,
      PageDown: stop - 10,
      Home: 0,
      End: stops.length - 1,
    };
    const to = targets[event.key];
    if (to !== undefined) this.stop = clamp(to, 0, stops.length - 1);
    else if (event.key === "Enter" || event.key === " ") {
      const point = pointBeside(this.plot, x[stops[stop]!]!);
      if (point !== null) this.choose(points.rows[point]!);
    } else if (event.key === "Escape" && this.read !== null) {
      this.stop = null;
      if (this.query.at !== null) this.asks({ at: null });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function swatch(index: number): TemplateResult {
  return html`<svg class="swatch is-${index}" viewBox="0 0 28 10" aria-hidden="true">
    <path d="M1 5H27" fill="none"></path>
  </svg>`;
}

if (!customElements.get("loss-lab-shape")) customElements.define("loss-lab-shape", ShapeView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-shape": ShapeView;
  }
}
