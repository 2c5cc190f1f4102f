/** One step of training as a round of five stations: predict, measure, trace, adjust, repeat, with its own numbers. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { Changes } from "./arithmetic-changes.js";
import { renderFormula } from "./arithmetic-formulas.js";
import { Light } from "./arithmetic-light.js";
import { nameOf } from "./arithmetic-lines.js";
import { mostInline, plainValue, readingOf, type Reading } from "./arithmetic-reading.js";
import { rowName, targetText } from "./fit-text.js";
import { formulaStyles } from "./formula-styles.js";
import {
  inquiry,
  linesOf,
  nextOf,
  numbersOf,
  stations,
  steepestOf,
  type LoopQuery,
  type Station,
} from "./loop-stations.js";
import { loopStyles, ring } from "./loop-styles.js";
import { parameterName } from "./parameter-name.js";

export { inquiry };

/** Of a sum over the examples, so many terms are written out. */
const mostTerms = 3;

export class LoopView extends LitElement {
  static override styles = [plotStyles, formulaStyles, loopStyles];
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare query: LoopQuery;
  declare private open: boolean;

  private readonly summary = new Paced<string>(this);
  private readonly light = new Light(this);
  private readonly changes = new Changes();
  private readonly seen = new Set<Station>();
  private reading: Reading | null = null;
  /** The keyboard is among the stations, and goes where the choice goes. */
  private follows = false;

  constructor() {
    super();
    this.query = inquiry.query(null);
    this.open = false;
  }

  protected override willUpdate(): void {
    if (!this.scene) return;
    this.reading = readingOf(this.scene, this.changes);
    this.seen.add(this.query.station);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, reading } = this;
    if (!scene || !reading) return nothing;
    const { words, step } = scene;
    const { station } = this.query;
    return html`
      <p class="summary">${this.summary.at(summaryOf(reading))}</p>
      <div class="round">
        <div class="ring">
          ${renderArrows(stations.indexOf(station))}
          <div
            class="stations"
            role="tablist"
            aria-label=${words.text("views.loop.stations")}
            @keydown=${this.keyed}
          >
            ${stations.map((each, index) => this.renderStation(reading, each, index))}
          </div>
          <p class="centre" aria-hidden="true">
            <span>${words.text("views.loop.step", { t: String(step.t) })}</span>
            <b>${words.number(step.loss)}</b>
            <span>${words.text("views.quantities.names.objective")}</span>
          </p>
        </div>
        <div
          id="panel"
          class="panel ${station}"
          role="tabpanel"
          tabindex="0"
          aria-labelledby="station-${station}"
          @pointerover=${this.light.pointed}
          @pointerleave=${() => this.light.set(null)}
        >
          <h4>${words.text(`views.loop.names.${station}`)}</h4>
          <p class="sentence">${this.sentence(reading, station)}</p>
          ${this.renderDetails(reading, station)} ${this.renderTools(station)}
        </div>
      </div>
      <p class="hint">
        ${hint(words, "views.loop.hint")} ${isScaled(scene) ? words.text(unitsKey(scene)) : nothing}
      </p>
      ${twin(
        {
          label: words.text("views.loop.table"),
          caption: words.text("views.loop.caption", { t: String(step.t) }),
          columns: (["parameter", "now", "gradient", "change", "after"] as const).map((key) =>
            words.text(`views.loop.${key}`),
          ),
          rows: () =>
            steepestOf(scene).map((parameter) => ({
              cells: [
                parameterName(scene, parameter),
                ...[
                  step.parameters[parameter],
                  step.gradient[parameter],
                  step.delta[parameter],
                  nextOf(reading, parameter),
                ].map((value) => written(scene, value)),
              ],
              marked: parameter === scene.parameter,
              choose: () => ask(this, { kind: "choose", parameter }),
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private renderStation(reading: Reading, station: Station, index: number): TemplateResult {
    const { words } = reading.scene;
    const chosen = station === this.query.station;
    const inviting = !this.seen.has(station);
    const number = keyNumber(reading, station);
    return html`<button
      type="button"
      id="station-${station}"
      role="tab"
      class="station ${station} ${inviting ? "inviting" : ""}"
      aria-selected=${chosen ? "true" : "false"}
      aria-controls="panel"
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.go(station)}
    >
      <span class="place" aria-hidden="true">${index + 1}</span>
      <span class="named">
        <span class="title">${words.text(`views.loop.names.${station}`)}</span>
        ${number ? html`<span class="key">${number}</span>` : nothing}
      </span>
      ${inviting ? html`<span class="visually-hidden">${words.text("views.loop.unseen")}</span>` : nothing}
    </button>`;
  }

  private sentence(reading: Reading, station: Station): string {
    const { scene, example, count } = reading;
    const { words, step, history } = scene;
    const row = example ? rowName(scene, example.row) : "";
    const numbers = (id: string) => numbersOf(reading, id).map((value) => words.number(value));
    switch (station) {
      case "predict":
        return words.text("views.loop.says.predict", { row });
      case "measure":
        return words.text("views.loop.says.measure", {
          row,
          loss: numbers("loss").join(", "),
          n: count,
          objective: words.number(step.loss),
        });
      case "trace":
        return words.text("views.loop.says.trace");
      case "adjust":
        return words.text("views.loop.says.adjust", { rate: words.number(step.learningRate) });
      case "repeat":
        return step.t > 0
          ? words.text("views.loop.says.repeat", {
              next: String(step.t + 1),
              start: words.number(history.first[0]!),
              loss: words.number(step.loss),
            })
          : words.text("views.loop.says.repeat_first", { loss: words.number(step.loss) });
    }
  }

  private renderDetails(reading: Reading, station: Station): unknown {
    const { scene } = reading;
    const { words } = scene;
    const lines = linesOf(reading, station);
    return html`
      ${station === "predict" ? renderFeatures(reading) : station === "measure" ? renderTarget(reading) : nothing}
      ${lines.map(
        (entry) =>
          html`<div class="line" data-q=${entry.id}>
            <span class="name">${nameOf(entry, scene)}</span>
            <span class="value">${plainValue(reading, entry)}</span>
            ${renderFormula(reading, entry, mostTerms)}
          </div>`,
      )}
      ${station === "trace" || station === "adjust" ? this.renderParameters(reading, station) : nothing}
      ${
        station === "predict" && reading.example?.instead
          ? html`<p class="hint">${words.text("views.arithmetic.not_in_batch")}</p>`
          : nothing
      }
    `;
  }

  /** The steepest parameters: what the gradient says of each, or how the step moves it. */
  private renderParameters(reading: Reading, station: "trace" | "adjust"): TemplateResult {
    const { scene } = reading;
    const { words, step } = scene;
    const shown = steepestOf(scene);
    const columns = station === "trace" ? (["gradient"] as const) : (["now", "change", "after"] as const);
    const value = (parameter: number) => ({
      gradient: step.gradient[parameter],
      now: step.parameters[parameter],
      change: step.delta[parameter],
      after: nextOf(reading, parameter),
    });
    const rest = step.gradient.length - shown.length;
    return html`<div class="wide" tabindex="0" role="region" aria-label=${words.text("views.loop.table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.text("views.loop.parameter")}</th>
              ${columns.map((key) => html`<th scope="col">${words.text(`views.loop.${key}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (parameter) =>
                html`<tr class=${parameter === scene.parameter ? "marked" : ""}>
                  <th scope="row">${parameterName(scene, parameter)}</th>
                  ${columns.map((key) => html`<td class=${key}>${written(scene, value(parameter)[key], key === "change")}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rest > 0 ? html`<p class="hint">${words.text("views.loop.more", { n: rest })}</p>` : nothing}`;
  }

  private renderTools(station: Station): TemplateResult {
    const { words, step } = this.scene!;
    const at = stations.indexOf(station);
    const before = stations[at - 1];
    const after = stations[at + 1];
    return html`<div class="tools">
      ${
        before
          ? html`<button type="button" class="before" @click=${() => this.go(before)}>
              ${words.text("views.loop.back")}
            </button>`
          : nothing
      }
      ${
        after
          ? html`<button type="button" class="onward" @click=${() => this.go(after)}>
              ${words.text("views.loop.onward", { name: words.text(`views.loop.names.${after}`) })}
            </button>`
          : html`<button type="button" class="onward" @click=${this.again}>
              ${words.text("views.loop.again", { next: String(step.t + 1) })}
            </button>`
      }
    </div>`;
  }

  private go(station: Station): void {
    // Drawn at once: the core need not be asked.
    this.query = { station };
    ask(this, { kind: "query", view: "loop", query: this.query });
  }

  /** The step is taken, and the round begins anew. */
  private readonly again = (): void => {
    ask(this, { kind: "seek", t: this.scene!.step.t + 1 });
    this.go("predict");
  };

  protected override updated(changed: PropertyValues): void {
    if (!this.follows || !changed.has("query")) return;
    this.follows = false;
    this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = stations.indexOf(this.query.station);
    const last = stations.length - 1;
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.follows = true;
    // A ring has no end.
    this.go(stations[(to + stations.length) % stations.length]!);
  };
}

/** The example's features as they are in the data. */
function renderFeatures({ scene, example }: Reading): TemplateResult | typeof nothing {
  const { words, setup } = scene;
  const { features } = setup.data;
  if (!example || features.length > mostInline) return nothing;
  return renderFacts(
    features.map(({ name, unit, values }) => ({
      name: words.column(name),
      value: words.quantity(values[example.row]!, unit),
    })),
  );
}

/** What was wanted of the example, as it is in the data. */
function renderTarget({ scene, example }: Reading): TemplateResult | typeof nothing {
  const { words, setup } = scene;
  const [target, ...others] = setup.data.targets;
  if (!example || !target || others.length) return nothing;
  const name = words.text("views.loop.wanted", { name: words.column(target.name) });
  return renderFacts([{ name, value: targetText(scene, target.values[example.row]!) }]);
}

function renderFacts(facts: { name: string; value: string }[]): TemplateResult {
  return html`<dl class="given">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function unitsKey({ setup }: Scene) {
  const scaled = setup.scaling.targets.some(({ mean, scale }) => mean !== 0 || scale !== 1);
  return scaled ? "views.arithmetic.units_scaled" : "views.arithmetic.units_inputs";
}

function written({ words }: Scene, value: number | undefined, signed = false): string {
  return value === undefined ? "" : words.number(value, { signed });
}

/** What a station's button shows: the one number that stands for it. */
function keyNumber(reading: Reading, station: Station): string {
  const { scene } = reading;
  const { words, step } = scene;
  const [steepest] = steepestOf(scene);
  switch (station) {
    case "predict": {
      const outputs = numbersOf(reading, "output");
      return outputs.length === 1 ? words.number(outputs[0]!) : "";
    }
    case "measure": {
      const [loss] = numbersOf(reading, "loss");
      return loss === undefined ? "" : words.number(loss);
    }
    case "trace":
      return steepest === undefined ? "" : words.number(step.gradient[steepest]!);
    case "adjust":
      return steepest === undefined ? "" : words.number(step.delta[steepest]!, { signed: true });
    case "repeat":
      return words.text("views.loop.step", { t: String(step.t + 1) });
  }
}

function summaryOf(reading: Reading): string {
  const { scene, example } = reading;
  const { words, step } = scene;
  const [steepest] = steepestOf(scene);
  const number = (id: string) =>
    numbersOf(reading, id)
      .map((value) => words.number(value))
      .join(", ");
  return words.sentences([
    ...(example
      ? [
          words.text("views.loop.summary.example", {
            row: rowName(scene, example.row),
            output: number("output"),
            loss: number("loss"),
          }),
        ]
      : []),
    ...(steepest === undefined
      ? []
      : [
          words.text("views.loop.summary.steepest", {
            name: parameterName(scene, steepest),
            gradient: words.number(step.gradient[steepest]!),
            change: words.number(step.delta[steepest]!, { signed: true }),
          }),
        ]),
  ]);
}

/** The round that the stations stand on, an arrow between each two; the one that leads on from here is lit. */
function renderArrows(at: number): TemplateResult {
  const { width, height, rx, ry } = ring;
  const on = (turn: number): { x: number; y: number } => {
    const angle = 2 * Math.PI * (turn - 0.25);
    return { x: width / 2 + rx * Math.cos(angle), y: height / 2 + ry * Math.sin(angle) };
  };
  return html`<svg class="arrows" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${stations.map((_, index) => {
      const [from, to, tip, ahead] = [index, index + 1, index + 0.52, index + 0.54].map((place) =>
        on(place / stations.length),
      ) as [Point, Point, Point, Point];
      const turned = (Math.atan2(ahead.y - tip.y, ahead.x - tip.x) * 180) / Math.PI;
      return svg`<g class=${index === at ? "on" : ""}>
        <path d="M${from.x} ${from.y}A${rx} ${ry} 0 0 1 ${to.x} ${to.y}"></path>
        <path class="tip" d="M-6 -6L6 0L-6 6Z" transform="translate(${tip.x} ${tip.y}) rotate(${turned})"></path>
      </g>`;
    })}
  </svg>`;
}

interface Point {
  x: number;
  y: number;
}

if (!customElements.get("loss-lab-loop")) customElements.define("loss-lab-loop", LoopView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-loop": LoopView;
  }
}
