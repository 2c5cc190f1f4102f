/** Parameters by hand: a slider for each, and the loss that follows; the minimum is left to be found. */
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Block } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { fields } from "../controls/styles-fields.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";

/** How far the sliders go at the least, in training units: most minima lie well within. */
const reach = 3;
const positions = 600;

export class HandView extends LitElement {
  static override styles = [
    plotStyles,
    fields,
    css`
      .sliders {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: var(--ll-space-3) var(--ll-space-6);
        margin-block: var(--ll-space-3);
      }
      .now {
        font-size: 1.5rem;
        font-weight: 650;
        color: var(--ll-loss);
        font-variant-numeric: tabular-nums;
      }
      .name {
        color: var(--ll-parameter);
        font-weight: 550;
      }
      input[type="range"] {
        min-block-size: 0;
        padding: 0;
        border: 0;
      }
      .natural {
        grid-column: 1 / -1;
        color: var(--ll-muted);
        font-size: 0.8125rem;
      }
    `,
  ];
  static override properties = {
    scene: { attribute: false },
    tableOpen: { state: true },
  };

  declare scene: Scene;
  declare private tableOpen: boolean;
  /** The smallest loss seen here, of the same loss on the same data. */
  private least = Infinity;
  private leastOf = "";

  constructor() {
    super();
    this.tableOpen = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("scene")) return;
    const { step, setup, loss, lossParameters } = this.scene;
    const { data, model } = setup.experiment;
    const now = JSON.stringify([loss.id, lossParameters, model, "id" in data ? data : setup.data.ids.length]);
    if (now !== this.leastOf) this.least = Infinity;
    this.leastOf = now;
    this.least = Math.min(this.least, step.trainLoss);
  }

  private set(at: number, value: number, settled: boolean): void {
    if (!Number.isFinite(value)) return this.requestUpdate();
    const values = [...this.scene.step.parameters];
    values[at] = value;
    ask(this, { kind: "parameters", values, settled });
  }

  protected override render(): TemplateResult {
    const { setup, step, words } = this.scene;
    const names = namesOf(step.blocks, words);
    const values = { loss: words.number(step.trainLoss), least: words.number(this.least) };
    return html`<p class="summary">${words.text("views.hand.summary", values)}</p>
      <p class="now"><span>${words.number(step.trainLoss, { steady: true })}</span></p>
      <div class="sliders">${names.map((name, at) => this.renderSlider(name, at))}</div>
      ${
        setup.experiment.standardize === false
          ? nothing
          : html`<p class="hint">${words.text("views.hand.units")}</p>`
      }
      <div class="tools">
        <button type="button" @click=${() => ask(this, { kind: "until", query: { converged: true } })}>
          ${words.text("views.hand.finish")}
        </button>
      </div>
      ${twin(
        {
          label: words.text("views.hand.table"),
          caption: words.text("views.hand.table"),
          columns: [words.text("views.hand.parameter"), words.text("views.hand.value")],
          rows: () => names.map((name, at) => ({ cells: [name, words.number(step.parameters[at]!)] })),
        },
        this.tableOpen,
        (open) => (this.tableOpen = open),
      )}`;
  }

  private renderSlider(name: string, at: number): TemplateResult {
    const { step, words } = this.scene;
    const value = step.parameters[at]!;
    const natural = step.natural.parameters?.[at];
    const far = Math.max(reach, Math.ceil(Math.abs(value)));
    const slid = (event: Event, settled: boolean) => {
      const position = (event.target as HTMLInputElement).valueAsNumber;
      this.set(at, Number(((position / positions) * far).toPrecision(4)), settled);
    };
    return html`<div class="field number">
      <label class="name" for="slider-${at}">${name}</label>
      <span class="figure">
        <input
          type="number"
          step="any"
          aria-label=${name}
          .value=${live(String(Number(value.toPrecision(6))))}
          @change=${(event: Event) => this.set(at, (event.target as HTMLInputElement).valueAsNumber, true)}
        />
      </span>
      <input
        id="slider-${at}"
        type="range"
        min=${-positions}
        max=${positions}
        aria-valuetext=${words.number(value)}
        .value=${live(String(Math.round((value / far) * positions)))}
        @input=${(event: Event) => slid(event, false)}
        @change=${(event: Event) => slid(event, true)}
      />
      ${
        natural === undefined
          ? nothing
          : html`<p class="natural">${words.text("views.hand.natural", { value: natural })}</p>`
      }
    </div>`;
  }
}

/** What each parameter is called: its block, and its place where the block has several. */
function namesOf(blocks: readonly Block[], words: Words): string[] {
  return blocks.flatMap(({ name, rows, cols }) =>
    Array.from({ length: rows * cols }, (_, i) => {
      const called = words.name("tape", name);
      return rows * cols > 1 ? words.text("views.hand.numbered", { name: called, n: i + 1 }) : called;
    }),
  );
}

if (!customElements.get("loss-lab-hand")) customElements.define("loss-lab-hand", HandView);
