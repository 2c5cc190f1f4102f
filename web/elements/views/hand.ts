/** Parameters by hand: a slider for each, and the loss that follows; the minimum is left to be found. */
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Minimum } from "../../engine/types.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { numberBox } from "../plot/number-box.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { parameterNames } from "../parameter-names.js";
import { settingsAt } from "../position.js";
import { ask, type Scene } from "../view.js";
import { markOf, type Found, type HandQuery } from "./hand-minimum.js";
import { isGiven } from "../given.js";

export { inquiry } from "./hand-minimum.js";

/** How far the sliders go at the least, in training units: most minima lie well within. */
const reach = 3;
const positions = 600;
/** Two that differ by less are the same to a hand: of losses, a part of them. */
const same = 1e-6;

export class HandView extends LitElement {
  static override styles = [
    plotStyles,
    fields,
    inputs,
    css`
      .sliders {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: var(--ll-space-3) var(--ll-space-6);
        margin-block: var(--ll-space-3);
      }
      .now {
        font-size: 24px;
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
      .chosen .name {
        justify-self: start;
        background: color-mix(in srgb, var(--ll-focus) 16%, transparent);
        box-shadow: 0 0 0 3px color-mix(in srgb, var(--ll-focus) 16%, transparent);
        border-radius: 2px;
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .natural,
      .at-best {
        grid-column: 1 / -1;
        color: var(--ll-muted);
        font-size: 13px;
      }
      .track {
        position: relative;
        grid-column: 1 / -1;
        --thumb: 20px;
      }
      @media (pointer: coarse) {
        .track {
          --thumb: 28px;
        }
      }
      .on-paper {
        display: none;
      }
      @media print {
        .figure,
        .track {
          display: none;
        }
        .on-paper {
          display: inline;
        }
      }
      /* A flag over the place of the slider, which its thumb comes to stand under. */
      .flag {
        position: absolute;
        inset-block-start: -6px;
        inset-inline-start: calc(var(--thumb) / 2 + var(--at) * (100% - var(--thumb)) - 6px);
        inline-size: 12px;
        block-size: 10px;
        fill: var(--ll-ink);
        pointer-events: none;
      }
      .best {
        margin-block-end: var(--ll-space-2);
        padding: var(--ll-space-2) var(--ll-space-3);
        border-inline-start: 3px solid var(--ll-loss);
        background: color-mix(in srgb, var(--ll-raised), var(--ll-loss) 7%);
        font-size: 15px;
        text-wrap: pretty;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    found: { attribute: false },
    tableOpen: { state: true },
  };

  declare scene: Scene;
  declare query: HandQuery | undefined;
  declare found: Found | null | undefined;
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
    const now = JSON.stringify([
      loss.id,
      lossParameters,
      model,
      data && !isGiven(data) ? setup.data.ids.length : data,
    ]);
    if (now !== this.leastOf) this.least = Infinity;
    this.leastOf = now;
    this.least = Math.min(this.least, step.trainLoss);
  }

  /** Whether the best of this loss on these data was asked for. */
  private get asked(): boolean {
    const { best = null } = this.query ?? {};
    return best === true || best === markOf(this.scene);
  }

  private get minimum(): Minimum | null {
    return this.asked && this.found?.of === markOf(this.scene) ? this.found.minimum : null;
  }

  /** The reader is to leave the parameters as they are. */
  private get fixed(): boolean {
    return this.scene.rules?.locks("parameters") ?? false;
  }

  private set(at: number, value: number, settled: boolean): void {
    const values = [...this.scene.step.parameters];
    values[at] = value;
    ask(this, { kind: "parameters", values, settled });
  }

  protected override render(): TemplateResult {
    const { setup, step, words } = this.scene;
    const { minimum, asked } = this;
    const names = parameterNames(step.blocks, words);
    const columns = ["parameter", "value", ...(minimum ? (["best"] as const) : [])] as const;
    const values = { loss: words.number(step.trainLoss), least: words.number(this.least) };
    return html`<p class="summary">${words.text("views.hand.summary", values)}</p>
      <p class="now"><span>${words.number(step.trainLoss, { steady: true })}</span></p>
      ${asked ? html`<p class="best" role="status">${this.bestText(minimum)}</p>` : nothing}
      <div class="sliders">${names.map((name, at) => this.renderSlider(name, at))}</div>
      ${
        setup.experiment.standardize === false || !setup.experiment.data
          ? nothing
          : html`<p class="hint">${words.text("views.hand.units")}</p>`
      }
      <div class="tools">
        <button
          type="button"
          aria-expanded=${asked ? "true" : "false"}
          @click=${() => ask(this, { kind: "query", view: "hand", query: { best: asked ? null : markOf(this.scene) } })}
        >
          ${words.text(asked ? "views.hand.hide" : "views.hand.show")}
        </button>
        ${
          minimum && !this.fixed
            ? html`<button
                type="button"
                @click=${() => ask(this, { kind: "parameters", values: [...minimum.parameters], settled: true })}
              >
                ${words.text("views.hand.go")}
              </button>`
            : nothing
        }
        ${
          this.scene.rules?.locks("transport")
            ? nothing
            : html`<button
                type="button"
                @click=${() => ask(this, { kind: "until", query: { converged: true } })}
              >
                ${words.text("views.hand.finish")}
              </button>`
        }
      </div>
      ${twin(
        {
          label: words.text("views.hand.table"),
          caption: words.text("views.hand.table"),
          columns: columns.map((column) => words.text(`views.hand.${column}`)),
          rows: () =>
            names.map((name, at) => ({
              cells: [
                name,
                words.number(step.parameters[at]!),
                ...(minimum ? [words.number(rounded(minimum.parameters[at]!))] : []),
              ],
            })),
        },
        this.tableOpen,
        (open) => (this.tableOpen = open),
      )}`;
  }

  protected override updated(): void {
    for (const flag of this.renderRoot.querySelectorAll<SVGElement>(".flag"))
      flag.style.setProperty("--at", flag.dataset.at!);
  }

  /** The least there is, how sure that is, and the loss here beside it. */
  private bestText(minimum: Minimum | null): string {
    const { step, setup, catalog, words } = this.scene;
    if (!minimum) return words.text("views.hand.looking");
    const { loss: best, steps: n, proven } = minimum;
    const now = step.trainLoss;
    const loss = words.number(best);
    const close = Math.abs(now - best) <= same * Math.abs(best);
    const { penalty } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
    return words.sentences([
      words.text(proven ? "views.hand.proven" : "views.hand.searched", { loss, n }),
      close
        ? words.text("views.hand.there")
        : words.text(now < best ? "views.hand.below" : "views.hand.yours", { loss: words.number(now) }),
      ...(penalty ? [words.text("views.hand.no_penalty")] : []),
    ]);
  }

  private renderSlider(name: string, at: number): TemplateResult {
    const { step, words } = this.scene;
    const value = step.parameters[at]!;
    const natural = step.natural.parameters?.[at];
    const best = this.minimum?.parameters[at];
    const far = Math.max(reach, Math.ceil(Math.abs(value)), Math.ceil(Math.abs(best ?? 0)));
    const slid = (event: Event, settled: boolean) => {
      const position = (event.target as HTMLInputElement).valueAsNumber;
      this.set(at, Number(((position / positions) * far).toPrecision(4)), settled);
    };
    const { parameter } = this.scene;
    const choose = () => parameter !== at && ask(this, { kind: "choose", parameter: at });
    return html`<div class="field number ${parameter === at ? "chosen" : ""}" @focusin=${choose}>
      <label class="name" for="slider-${at}">${name}</label>
      <span class="on-paper">${words.number(value)}</span>
      <span class="figure">
        <input
          type="text"
          inputmode="text"
          autocomplete="off"
          aria-label=${name}
          ?disabled=${this.fixed}
          ${numberBox(words, value, (typed) => this.set(at, typed, true))}
        />
      </span>
      <div class="track">
        <input
          id="slider-${at}"
          type="range"
          ?disabled=${this.fixed}
          min=${-positions}
          max=${positions}
          aria-valuetext=${words.number(value)}
          .value=${live(String(Math.round((value / far) * positions)))}
          @input=${(event: Event) => slid(event, false)}
          @change=${(event: Event) => slid(event, true)}
        />
        ${
          best === undefined
            ? nothing
            : html`<svg class="flag" data-at=${(best / far + 1) / 2} viewBox="0 0 12 10" aria-hidden="true">
                <path d="M0 0h12l-6 10Z"></path>
              </svg>`
        }
      </div>
      ${
        best === undefined
          ? nothing
          : html`<p class="at-best">${words.text("views.hand.at_best", { value: rounded(best) })}</p>`
      }
      ${
        natural === undefined
          ? nothing
          : html`<p class="natural">${words.text("views.hand.natural", { value: natural })}</p>`
      }
    </div>`;
  }
}

/** What is left of a zero after so many steps is not told. */
function rounded(best: number): number {
  return Math.abs(best) < same ? 0 : best;
}

if (!customElements.get("loss-lab-hand")) customElements.define("loss-lab-hand", HandView);
