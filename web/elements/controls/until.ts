/** Going on until something holds: a step, a small loss, rest, or a held-out loss that rises. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Words } from "../../words/words.js";
import type { Goal } from "../goal.js";
import { menu } from "./menu.js";

const kinds = ["step", "loss", "converged", "rises"] as const;
type Kind = (typeof kinds)[number];

/** What the number of a goal is at first. */
const first: Partial<Record<Kind, number>> = { step: 100, loss: 0.1, rises: 5 };

export class UntilField extends LitElement {
  static override properties = {
    words: { attribute: false },
    heldOut: { attribute: false },
    hint: { attribute: false },
    goal: { state: true },
    values: { state: true },
  };

  declare words: Words;
  /** Whether there is a held-out loss that can rise. */
  declare heldOut: boolean;
  declare hint: string | null;
  declare go: (goal: Goal) => void;
  declare private goal: Kind;
  declare private values: Partial<Record<Kind, number>>;

  constructor() {
    super();
    this.hint = null;
    this.goal = "step";
    this.values = first;
  }

  /** Among the fields beside it, and styled as they are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private start(): void {
    const value = this.values[this.goal]!;
    const wishes: Record<Kind, Goal> = {
      step: { t: value },
      loss: { lossBelow: value },
      converged: { converged: true },
      rises: { validationRises: value },
    };
    this.go(wishes[this.goal]);
  }

  private typed(event: Event): void {
    const input = event.target as HTMLInputElement;
    const whole = this.goal !== "loss";
    const value = whole ? Math.max(0, Math.round(input.valueAsNumber)) : input.valueAsNumber;
    if (Number.isFinite(value)) this.values = { ...this.values, [this.goal]: value };
    else input.value = String(this.values[this.goal]);
  }

  protected override render(): TemplateResult {
    const { words, goal } = this;
    const value = this.values[goal];
    return html`${menu({
        id: "until",
        label: words.text("desk.until.label"),
        value: goal,
        hint: this.hint,
        options: kinds.map((each) => ({
          value: each,
          label: words.text(`desk.until.${each}`),
          disabled: each === "rises" && !this.heldOut,
        })),
        change: (chosen) => (this.goal = chosen as Kind),
      })}
      <div class="going">
        ${
          value === undefined
            ? nothing
            : html`<input
                id="until-value"
                type="number"
                step="any"
                aria-label=${words.text(`desk.until.${goal}`)}
                .value=${live(String(value))}
                @change=${(event: Event) => this.typed(event)}
              />`
        }
        <button type="button" @click=${() => this.start()}>${words.text("desk.until.go")}</button>
      </div>`;
  }
}

if (!customElements.get("loss-lab-until")) customElements.define("loss-lab-until", UntilField);
