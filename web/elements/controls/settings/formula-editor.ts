/** The editor of a reader's own loss: its formula, looked through at every key, and the parameters it declares. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Choice, Fault } from "../../../engine/types.js";
import type { Words } from "../../../words/words.js";
import { numberBox } from "../../plot/number-box.js";
import { icons } from "../icons.js";

interface Declared {
  default: number;
  min: number;
  max: number;
}

/** How long to wait after the last key before the run takes the formula, in milliseconds. */
const pause = 400;
/** How many characters stand before and after the place of a mistake. */
const around = { before: 24, after: 12 };
/** Names to offer for new parameters. */
const letters = [..."kabcdfgh"];
const mostParameters = letters.length;
const newParameter: Declared = { default: 1, min: 0, max: 10 };

/** Formulas to begin from: each shows another thing that a formula can do. */
const examples = ["r ^ 2", "abs(r)", "log_cosh(r)", "if(r > 0, 3 * r, -r)", "1 - exp(-r ^ 2)"];

export class FormulaEditor extends LitElement {
  static override properties = {
    words: { attribute: false },
    loss: { attribute: false },
    draft: { state: true },
    fault: { state: true },
  };

  declare words: Words;
  declare loss: Choice;
  declare check: (loss: Choice) => Promise<Fault | null>;
  declare change: (loss: Choice) => void;
  /** What stands in the field, whether it is a formula or not yet. */
  declare private draft: string;
  declare private fault: Fault | null;

  private timer: ReturnType<typeof setTimeout> | null = null;
  private checked = 0;

  /** In the settings, and styled as they are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer !== null) clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("loss") as Choice | undefined;
    if (!changed.has("loss") || before?.["expression"] === this.loss["expression"]) return;
    // Taken over from elsewhere (a link, undo), unless more was typed meanwhile.
    if (this.timer === null) {
      this.draft = this.loss["expression"] as string;
      this.fault = null;
    }
  }

  private get declared(): Record<string, Declared> {
    return (this.loss["parameters"] ?? {}) as Record<string, Declared>;
  }

  private async write(draft: string, wait = pause): Promise<void> {
    this.draft = draft;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const turn = (this.checked += 1);
    const loss = { ...this.loss, expression: draft };
    const fault = await this.check(loss);
    if (turn !== this.checked) return;
    this.fault = fault;
    if (fault) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (draft !== this.loss["expression"]) this.change({ ...this.loss, expression: draft });
    }, wait);
  }

  private declare(declared: Record<string, Declared>): void {
    const { id, expression } = this.loss;
    const values = Object.entries(this.loss).filter(([key]) => key in declared);
    const some = Object.keys(declared).length ? { parameters: declared } : {};
    this.change({ id, expression, ...some, ...Object.fromEntries(values) });
  }

  protected override render(): TemplateResult {
    const { words, draft, fault } = this;
    return html`<div class="field">
        <label for="formula">${words.parameter("losses", "custom", "expression")}</label>
        <input
          id="formula"
          class="code"
          type="text"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${fault ? "true" : "false"}
          aria-describedby="formula-fault formula-hint"
          .value=${live(draft)}
          @input=${(event: Event) => void this.write((event.target as HTMLInputElement).value)}
          @change=${(event: Event) => void this.write((event.target as HTMLInputElement).value, 0)}
        />
        <div id="formula-fault" role="status">${fault ? this.renderFault(fault) : nothing}</div>
        <p class="hint" id="formula-hint">${words.text("desk.settings.formula_hint")}</p>
      </div>
      <div class="examples" role="group" aria-label=${words.text("desk.settings.formula_examples")}>
        ${examples.map(
          (example) =>
            html`<button type="button" class="code" dir="ltr" @click=${() => void this.write(example, 0)}>
              ${example}
            </button>`,
        )}
      </div>
      ${Object.entries(this.declared).map(([name, range]) => this.renderDeclared(name, range))}
      ${this.renderAdd()}`;
  }

  private renderFault(fault: Fault): TemplateResult {
    const { column } = fault.values;
    const name = this.words.parameter("losses", "custom", "expression");
    return html`${typeof column === "number" ? caretLine(this.draft, column) : nothing}
      <p class="fault">${this.words.fault({ ...fault, path: name })}</p>`;
  }

  private renderDeclared(name: string, range: Declared): TemplateResult {
    const { words, declared } = this;
    const remove = words.text("desk.settings.parameter_remove", { name });
    const bound = (key: "min" | "max", value: number) => {
      const next = { ...range, [key]: value };
      const within = Math.min(Math.max(next.default, next.min), next.max);
      this.declare({ ...declared, [name]: { ...next, default: within } });
    };
    const others = Object.fromEntries(Object.entries(declared).filter(([other]) => other !== name));
    return html`<div
      class="declared"
      role="group"
      aria-label=${words.text("desk.settings.parameter", { name })}
    >
      <i class="symbol" translate="no">${name}</i>
      ${(["min", "max"] as const).map(
        (key) =>
          html`<label
            >${words.text(`desk.settings.parameter_${key}`)}
            <input
              type="text"
              inputmode="text"
              autocomplete="off"
              ${numberBox(words, range[key], (value) => bound(key, value), name)}
          /></label>`,
      )}
      <button
        type="button"
        class="quiet"
        aria-label=${remove}
        title=${remove}
        @click=${() => this.declare(others)}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  private renderAdd(): TemplateResult | typeof nothing {
    const name = letters.find((letter) => !(letter in this.declared));
    if (!name || Object.keys(this.declared).length >= mostParameters) return nothing;
    return html`<button
      type="button"
      class="add"
      @click=${() => this.declare({ ...this.declared, [name]: newParameter })}
    >
      ${this.words.text("desk.settings.parameter_add", { name })}
    </button>`;
  }
}

/** The formula around a mistake, and under it a mark at the character where it was found. */
export function caretLine(formula: string, column: number): TemplateResult {
  const from = Math.max(0, column - 1 - around.before);
  const shown = formula.slice(from, column - 1 + around.after);
  const mark = `${" ".repeat(column - 1 - from)}^`;
  return html`<pre class="code caret" dir="ltr" aria-hidden="true">
${shown}
${mark}</pre>`;
}

if (!customElements.get("loss-lab-formula")) customElements.define("loss-lab-formula", FormulaEditor);
