/** The weights of a linear model as bars, a feature each: which count, which way, and which are exactly zero. */
import { LitElement, css, html, nothing, svg, type TemplateResult } from "lit";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Inquiry, type Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { netOf, parameterOf, type Layer } from "./network-graph.js";
import { inputName, unitName } from "./network-text.js";
import { againstTable, renderAgainst } from "./weights-against.js";

/** More features than this are left to the table. */
const mostBars = 100;

interface Bar {
  input: number;
  /** A weight for each output. */
  values: number[];
  size: number;
}

export interface WeightsQuery {
  /** The largest first; else in the order of the features. */
  sorted: boolean;
}

export const inquiry: Pick<Inquiry<WeightsQuery, never>, "query"> = {
  query(asked) {
    const { sorted } = (asked ?? {}) as Record<string, unknown>;
    return { sorted: sorted !== false };
  },
};

export class WeightsView extends LitElement {
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    open: { state: true },
    openExamples: { state: true },
  };

  declare scene: Scene | undefined;
  declare query: WeightsQuery;
  declare private open: boolean;
  declare private openExamples: boolean;

  private readonly summary = new Paced<string>(this);

  constructor() {
    super();
    this.query = inquiry.query(null);
    this.open = false;
    this.openExamples = false;
  }

  /** Drawn at once: the core need not be asked. */
  private order(sorted: boolean): void {
    this.query = { sorted };
    ask(this, { kind: "query", view: "weights", query: this.query });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const { sorted } = this.query;
    if (!scene) return nothing;
    const { words, step } = scene;
    const [layer] = netOf(scene).layers as [Layer];
    const bars = barsOf(scene, layer);
    const most = Math.max(...bars.map(({ size }) => size));
    const shown = sorted ? bars.toSorted((a, b) => b.size - a.size) : bars;
    const choice = (to: boolean) =>
      html`<button
        type="button"
        aria-pressed=${sorted === to ? "true" : "false"}
        @click=${() => this.order(to)}
      >
        ${words.text(to ? "views.weights.by_size" : "views.weights.in_order")}
      </button>`;
    const parameterAt = (unit: number, input: number) => parameterOf({ layer, unit, input });
    const chosenAt = (unit: number, input: number) => parameterAt(unit, input) === scene.parameter;
    const select = (row: number) => ask(this, { kind: "select", row: row === scene.selection ? null : row });
    const examples = againstTable(scene, select);
    const choose = (unit: number, input: number) =>
      ask(this, { kind: "choose", parameter: parameterAt(unit, input) });
    return html`
      <p class="summary">${this.summary.at(summaryOf(scene, bars))}</p>
      <div class="tools" role="group" aria-label=${words.text("views.weights.order")}>
        ${choice(true)}${choice(false)}
      </div>
      <ul class="bars" aria-label=${words.text("views.weights.label")}>
        ${shown.slice(0, mostBars).map(
          ({ input, values }) =>
            html`<li>
              <span class="feature">${inputName(scene, input)}</span>
              ${values.map(
                (value, unit) =>
                  html`${values.length > 1 ? html`<span class="class">${unitName(scene, layer, unit)}</span>` : nothing}
                    ${renderBar(value, most, chosenAt(unit, input) ? "chosen" : "", () => choose(unit, input))}
                    <span class=${chosenAt(unit, input) ? "value chosen" : "value"}>
                      ${value === 0 ? html`<b>${words.text("views.weights.zero")}</b>` : words.number(value)}
                    </span>`,
              )}
            </li>`,
        )}
      </ul>
      <p class="hint">
        ${words.text("views.weights.hint")} ${isScaled(scene) ? words.text("views.weights.scaled") : nothing}
        ${bars.length > mostBars ? words.text("views.weights.more", { n: bars.length - mostBars }) : nothing}
      </p>
      ${twin(
        {
          label: words.text("views.weights.table"),
          caption: words.text("views.weights.caption", { t: String(step.t) }),
          columns: (["feature", "weight", "gradient", "step"] as const).map((key) =>
            words.text(`views.weights.${key}`),
          ),
          rows: () =>
            shown.flatMap(({ input, values }) =>
              values.map((value, unit) => {
                const at = parameterAt(unit, input);
                const feature = inputName(scene, input);
                return {
                  cells: [
                    values.length > 1
                      ? words.text("views.weights.of", { feature, output: unitName(scene, layer, unit) })
                      : feature,
                    ...[value, step.gradient[at]!, step.delta[at]!].map((each) => words.number(each)),
                  ],
                  marked: at === scene.parameter,
                  choose: () => choose(unit, input),
                };
              }),
            ),
        },
        this.open,
        (open) => (this.open = open),
      )}
      ${renderAgainst(scene, select)}
      ${examples ? twin(examples, this.openExamples, (open) => (this.openExamples = open)) : nothing}
    `;
  }

  static override styles = [
    plotStyles,
    css`
      .bars {
        list-style: none;
        margin: var(--ll-space-2, 8px) 0;
        padding: 0;
        display: grid;
        grid-template-columns: minmax(4em, max-content) minmax(0, 1fr) max-content;
        gap: 4px 10px;
        font-size: 14px;
      }
      .bars li {
        display: grid;
        grid-template-columns: subgrid;
        grid-column: 1 / -1;
        align-items: center;
        row-gap: 2px;
      }
      .feature {
        overflow-wrap: anywhere;
        max-inline-size: 12em;
      }
      .feature:has(+ .class) {
        grid-column: 1 / -1;
        font-weight: 600;
        max-inline-size: none;
        margin-block-start: 6px;
      }
      .class {
        color: var(--ll-muted);
      }
      .bars svg {
        display: block;
        inline-size: 100%;
        block-size: 18px;
        cursor: pointer;
      }
      .chosen {
        background: color-mix(in srgb, var(--ll-focus) 16%, transparent);
        font-weight: 600;
      }
      .against {
        direction: ltr;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 140px), 1fr));
        gap: var(--ll-space-3, 12px);
        max-inline-size: 760px;
        margin-block: var(--ll-space-2, 8px);
      }
      figure {
        margin: 0;
      }
      figcaption {
        font-size: 13px;
        font-weight: 600;
      }
      .against svg {
        display: block;
        inline-size: 100%;
        cursor: pointer;
      }
      .frame {
        fill: none;
        stroke: var(--ll-line);
      }
      .right {
        stroke: var(--ll-prediction);
        stroke-width: 1.5;
      }
      circle {
        fill: var(--ll-target);
        fill-opacity: 0.6;
      }
      circle.held {
        fill: var(--ll-raised);
        stroke: var(--ll-target);
      }
      circle.selected {
        fill: var(--ll-loss);
        fill-opacity: 1;
        stroke: var(--ll-ink);
        stroke-width: 1.5;
      }
      .value {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .value b {
        color: var(--ll-muted);
      }
      .above {
        fill: var(--ll-positive);
      }
      .below {
        fill: color-mix(in srgb, var(--ll-negative) 30%, transparent);
        stroke: var(--ll-negative);
        stroke-width: 1.5;
        vector-effect: non-scaling-stroke;
      }
      .middle {
        stroke: var(--ll-control);
        vector-effect: non-scaling-stroke;
      }
      .none {
        fill: var(--ll-raised);
        stroke: var(--ll-muted);
        stroke-width: 1.5;
        vector-effect: non-scaling-stroke;
      }
    `,
  ];
}

function barsOf({ step }: Scene, layer: Layer): Bar[] {
  return Array.from({ length: layer.weight.rows }, (_, input) => {
    const values = Array.from(
      { length: layer.weight.cols },
      (__, unit) => step.parameters[parameterOf({ layer, unit, input })]!,
    );
    return { input, values, size: Math.max(...values.map(Math.abs)) };
  });
}

/** From the middle: full to the right where above zero, hollow to the left where below, a mark where zero. */
function renderBar(value: number, most: number, chosen: string, choose: () => void): TemplateResult {
  const length = most > 0 && Number.isFinite(value) ? (97 * Math.abs(value)) / most : 0;
  return html`<svg
    class=${chosen}
    viewBox="-100 0 200 18"
    preserveAspectRatio="none"
    aria-hidden="true"
    @click=${choose}
  >
    ${
      value === 0
        ? svg`<rect class="none" x="-1" y="5" width="2" height="8"></rect>`
        : svg`<rect class=${value < 0 ? "below" : "above"} x=${value < 0 ? -length : 0} y="3" width=${length} height="12"></rect>`
    }
    <line class="middle" y1="0" y2="18"></line>
  </svg>`;
}

function summaryOf(scene: Scene, bars: Bar[]): string {
  const { words } = scene;
  const largest = bars.reduce((most, bar) => (bar.size > most.size ? bar : most));
  const weights = bars.flatMap(({ values }) => values);
  const zero = weights.filter((value) => value === 0).length;
  const told = words.text("views.weights.summary", {
    n: weights.length,
    feature: inputName(scene, largest.input),
    size: words.number(largest.size),
  });
  return zero ? words.sentences([told, words.text("views.weights.zeros", { n: zero })]) : told;
}

if (!customElements.get("loss-lab-weights")) customElements.define("loss-lab-weights", WeightsView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-weights": WeightsView;
  }
}
