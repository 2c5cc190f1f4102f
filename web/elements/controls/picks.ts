/** Several of many columns: ticks in one list with all and none, and letters to find some by where they are many. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Words } from "../../words/words.js";
import { match } from "../fuzzy.js";
import { tick } from "./fields.js";
import type { Option } from "./menu.js";
import { say } from "./say.js";

/** More entries than these can be searched. */
const many = 8;
/** How far a page goes in the list. */
const page = 8;

export class Picks extends LitElement {
  static override properties = {
    words: { attribute: false },
    label: { attribute: false },
    entries: { attribute: false },
    chosen: { attribute: false },
    open: { state: true },
    typed: { state: true },
    at: { state: true },
    none: { state: true },
  };

  declare words: Words;
  declare label: string | TemplateResult;
  declare entries: readonly Option[];
  /** The values of those that are ticked. */
  declare chosen: readonly string[];
  /** The list stands behind its label, for who asks for it. */
  folds = false;
  /** At least one has to be. */
  needed = false;
  change: (chosen: string[]) => void = () => {};
  declare private open: boolean;
  declare private typed: string;
  /** Which of those found the tab key leads to. */
  declare private at: number;
  /** All ticks were taken away, which goes no further where one is needed. */
  declare private none: boolean;

  constructor() {
    super();
    this.entries = [];
    this.chosen = [];
    this.open = false;
    this.typed = "";
    this.at = 0;
    this.none = false;
  }

  /** Within the form, and styled as that is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("chosen") as readonly string[] | undefined;
    if (before && before.join() !== this.chosen.join()) this.none = false;
  }

  private get found(): readonly Option[] {
    return this.typed.trim()
      ? this.entries.filter(({ label }) => match(this.typed, label) >= 1)
      : this.entries;
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** What is ticked as it now stands here: what was asked for last may be under way still. */
  private get ticked(): Set<string> {
    const ticked = new Set(this.none ? [] : this.chosen);
    const { boxes } = this;
    this.found.forEach(({ value }, i) => (boxes[i]!.checked ? ticked.add(value) : ticked.delete(value)));
    return ticked;
  }

  private take(ticked: ReadonlySet<string>): void {
    const chosen = this.entries.filter(({ value }) => ticked.has(value)).map(({ value }) => value);
    this.none = this.needed && !chosen.length;
    if (!this.none) this.change(chosen);
  }

  private takeFound(on: boolean): void {
    const { ticked } = this;
    for (const { value } of this.found) {
      if (on) ticked.add(value);
      else ticked.delete(value);
    }
    this.take(ticked);
  }

  private go(to: number): void {
    const { boxes } = this;
    this.at = Math.min(Math.max(to, 0), boxes.length - 1);
    boxes[this.at]?.focus();
  }

  private key(event: KeyboardEvent): void {
    const at = this.boxes.indexOf(event.target as HTMLInputElement);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: Infinity,
    };
    if (at < 0 || !(event.key in moves)) return;
    event.preventDefault();
    this.go(moves[event.key]!);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    if (!this.folds) return this.renderAll();
    return html`<details
      class="more several"
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${this.label}</summary>
      ${this.open ? this.renderAll() : nothing}
    </details>`;
  }

  private renderAll(): TemplateResult {
    const { words, entries, found } = this;
    if (!entries.length) return html`<p class="muted">${say(words, "desk.settings.columns.empty")}</p>`;
    const chosen = new Set(this.none ? [] : this.chosen);
    const n = entries.filter(({ value }) => chosen.has(value)).length;
    const place = Math.min(this.at, found.length - 1);
    return html`<fieldset class="picks">
      <legend class=${this.folds ? "unseen" : nothing}>${this.label}</legend>
      ${entries.length > many ? this.renderFind() : nothing}
      <div class="among">
        ${this.renderButton(true)} ${this.renderButton(false)}
        <span class="muted">${words.text("desk.settings.columns.some", { n, all: entries.length })}</span>
      </div>
      <div class="list" @keydown=${(event: KeyboardEvent) => this.key(event)}>
        ${repeat(
          found,
          ({ value }) => value,
          ({ value, label }, i) =>
            tick({
              id: `${this.id}-${entries.findIndex((entry) => entry.value === value)}`,
              label,
              checked: chosen.has(value),
              reach: i === place ? 0 : -1,
              change: () => {
                this.at = i;
                this.take(this.ticked);
              },
            }),
        )}
      </div>
      <p class="muted" role="status">
        ${
          found.length
            ? this.none
              ? say(words, "desk.settings.columns.least")
              : nothing
            : say(words, "desk.settings.columns.lost")
        }
      </p>
    </fieldset>`;
  }

  private renderFind(): TemplateResult {
    const name = this.words.text("desk.settings.columns.find");
    return html`<input
      type="text"
      class="find"
      aria-label=${name}
      placeholder=${name}
      autocomplete="off"
      spellcheck="false"
      .value=${live(this.typed)}
      @input=${(event: Event) => {
        this.typed = (event.target as HTMLInputElement).value;
        this.at = 0;
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        this.go(this.at);
      }}
    />`;
  }

  private renderButton(on: boolean): TemplateResult {
    const which = this.typed.trim() ? (on ? "tick_found" : "clear_found") : on ? "tick_all" : "tick_none";
    return html`<button type="button" @click=${() => this.takeFound(on)}>
      ${say(this.words, `desk.settings.columns.${which}`)}
    </button>`;
  }
}

if (!customElements.get("loss-lab-picks")) customElements.define("loss-lab-picks", Picks);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-picks": Picks;
  }
}
