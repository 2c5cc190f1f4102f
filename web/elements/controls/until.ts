/** Going on until something holds: a step, a small loss, rest, or a held-out loss that rises. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import type { Goal } from "../goal.js";
import { numberBox } from "../plot/number-box.js";
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

  private take(typed: number): void {
    const value = this.goal === "loss" ? typed : Math.max(0, Math.round(typed));
    this.values = { ...this.values, [this.goal]: value };
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
                type="text"
                inputmode=${goal === "loss" ? "decimal" : "numeric"}
                autocomplete="off"
                aria-label=${words.text(`desk.until.${goal}`)}
                ${numberBox(words, value, (typed) => this.take(typed))}
              />`
        }
        <button type="button" @click=${() => this.start()}>${words.text("desk.until.go")}</button>
      </div>`;
  }
}

if (!customElements.get("loss-lab-until")) customElements.define("loss-lab-until", UntilField);
