/**
 * The dialog for a reader's own data: bring them, see how they are understood, choose what to use. Nothing outside
 * changes until the reader says so.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Catalog } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import { base } from "../controls/styles-base.js";
import { buttons } from "../controls/styles-buttons.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { picksStyles } from "../controls/styles-picks.js";
import { preferences } from "../controls/styles-preferences.js";
import { hint } from "../hint.js";
import type { Place } from "../link.js";
import { blank, type Drawing } from "./drawing.js";
import type { Dropped } from "./drop.js";
import { takeFile, takeText, type Taken, type Taking } from "./intake.js";
import { carryOut, suggest, type Outcome, type Plan } from "./plan.js";
import { recognise, type Reading, type Recognised } from "./recognise.js";
import type { Records } from "./records.js";
import { DataProblem } from "./remark.js";
import { ownDataStyles } from "./styles.js";
import { renderTable, type TableActions } from "./table.js";

/** What the dialog leads to. */
export interface OwnDataActions {
  use(beginning: Pick<Outcome, "data" | "model" | "loss">, sentence: string | null): void;
  open(place: Place): void;
}

type State =
  | { at: "start" }
  | { at: "reading"; rows: number }
  | { at: "table"; records: Records; found: Recognised; plan: Plan | null; outcome: Outcome | null };

export class OwnDataDialog extends LitElement {
  static override styles = [base, buttons, fields, inputs, picksStyles, ownDataStyles, preferences];
  static override properties = {
    words: { attribute: false },
    catalog: { attribute: false },
    state: { state: true },
    problem: { state: true },
  };

  declare words: Words;
  declare catalog: Catalog;
  declare private state: State;
  declare private problem: DataProblem | null;
  actions: OwnDataActions | null = null;
  private abort: AbortController | null = null;

  constructor() {
    super();
    this.state = { at: "start" };
    this.problem = null;
  }

  /** Opens it, with what was dropped or pasted on the exhibit, if anything. */
  async show(dropped: Dropped | null): Promise<void> {
    this.state = { at: "start" };
    this.problem = null;
    await this.updateComplete;
    const dialog = this.dialog;
    if (!dialog.open) dialog.showModal();
    if (dropped) await this.takeDropped(dropped);
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector("dialog")!;
  }

  private close(): void {
    this.dialog.close();
  }

  private closed(): void {
    this.abort?.abort();
    // What was brought is kept nowhere.
    this.state = { at: "start" };
    this.problem = null;
    const text = this.renderRoot.querySelector("textarea");
    if (text) text.value = "";
  }

  private takeDropped({ file, text, several = false }: Dropped): Promise<void> {
    if (several) return this.take(() => Promise.reject(new DataProblem("several_files")));
    if (file) return this.take((taking) => takeFile(file, taking));
    if (text) return this.take((taking) => takeText(text, taking));
    return this.take(() => Promise.reject(new DataProblem("no_file")));
  }

  /** Reads, and shows what was understood or what is wrong. */
  private async take(read: (taking: Taking) => Promise<Taken>): Promise<void> {
    await this.attempt(async (signal) => {
      this.state = { at: "reading", rows: 0 };
      const rows = this.catalog.limits.rows;
      const taken = await read({ rows, signal, read: (n) => (this.state = { at: "reading", rows: n }) });
      if ("place" in taken) {
        this.close();
        return this.actions?.open(taken.place);
      }
      await this.understand(taken.records, {}, signal);
    });
  }

  private async understand(records: Records, said: Partial<Reading>, signal: AbortSignal): Promise<void> {
    const found = await recognise(records, said, signal);
    const plan = suggest(found.columns);
    this.problem = plan ? null : new DataProblem("nothing_to_predict");
    this.state = { at: "table", records, found, plan, outcome: null };
    if (plan) await this.carry(found, plan, signal);
  }

  /** Sees what comes of a plan; what stands in its way is told above the table. */
  private async carry(found: Recognised, plan: Plan, signal: AbortSignal): Promise<void> {
    try {
      const outcome = await carryOut(found, plan, this.catalog.limits, signal);
      if (this.state.at === "table") this.state = { ...this.state, outcome };
    } catch (error) {
      if (!(error instanceof DataProblem)) throw error;
      this.problem = error;
    }
  }

  private async attempt(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.abort?.abort();
    const { signal } = (this.abort = new AbortController());
    this.problem = null;
    try {
      await act(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof DataProblem)) throw error;
      this.problem = error;
      this.state = { at: "start" };
    }
  }

  private cancel(): void {
    this.abort?.abort();
    this.state = { at: "start" };
    this.problem = null;
  }

  private readonly table: TableActions = {
    read: (said) => {
      const { state } = this;
      if (state.at === "table") void this.attempt((signal) => this.understand(state.records, said, signal));
    },
    plan: (plan) => {
      const { state } = this;
      if (state.at !== "table") return;
      void this.attempt((signal) => {
        this.state = { ...state, plan, outcome: null };
        return this.carry(state.found, plan, signal);
      });
    },
  };

  private use(outcome: Outcome): void {
    this.close();
    this.actions?.use(outcome, null);
  }

  private draw(drawing: Drawing): void {
    this.close();
    this.actions?.use(blank(drawing), hint(this.words, "data.start.drawn"));
  }

  // A step of the dialog takes the focus along.
  protected override updated(changed: PropertyValues): void {
    const before = changed.get("state") as State | undefined;
    if (!before || before.at === this.state.at || !this.dialog.open) return;
    const first = { start: "textarea", reading: ".cancel", table: ".found" }[this.state.at];
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, state } = this;
    if (!words) return nothing;
    const { problem } = this;
    const outcome = state.at === "table" ? state.outcome : null;
    return html`<dialog
      aria-labelledby="own-data-title"
      @close=${() => this.closed()}
      @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
      @dragover=${hold}
      @drop=${(event: DragEvent) => this.dropped(event)}
    >
      <header>
        <h2 id="own-data-title">${say(words, "data.title")}</h2>
        <button
          type="button"
          class="quiet"
          aria-label=${words.text("data.close")}
          title=${words.text("data.close")}
          @click=${() => this.close()}
        >
          ${icons.close}
        </button>
      </header>
      <div class="body">
        <div role="alert" ?hidden=${problem === null}>
          ${
            problem
              ? html`<div class="problem">
                  <b>${say(words, "data.problem")}</b>
                  <p>${words.text(`data.problems.${problem.code}`, problem.values)}</p>
                </div>`
              : nothing
          }
        </div>
        ${
          state.at === "start"
            ? this.renderStart()
            : state.at === "reading"
              ? html`<p role="status">${words.text("data.reading", { n: state.rows })}</p>`
              : renderTable(words, state.records, state.found, state.plan, outcome, this.table)
        }
      </div>
      <footer>
        <p class="stays">${say(words, "data.stays")}</p>
        ${this.renderDeeds(outcome)}
      </footer>
    </dialog>`;
  }

  private renderDeeds(outcome: Outcome | null): TemplateResult | typeof nothing {
    const { words, state } = this;
    if (state.at === "start") return nothing;
    if (state.at === "reading")
      return html`<button type="button" class="cancel" @click=${() => this.cancel()}>
        ${say(words, "data.cancel")}
      </button>`;
    return html`<button type="button" @click=${() => this.cancel()}>${say(words, "data.back")}</button>
      <button
        type="button"
        class="primary"
        aria-disabled=${outcome === null}
        @click=${() => outcome && this.use(outcome)}
      >
        ${say(words, "data.use")}
      </button>`;
  }

  private renderStart(): TemplateResult {
    const { words } = this;
    const text = () => this.renderRoot.querySelector("textarea")!.value;
    const pasted = () => void this.take((taking) => takeText(text(), taking));
    return html`<p>${say(words, "data.start.bring")}</p>
      <div class="part">
        <label for="own-data-text"><h3>${say(words, "data.start.paste")}</h3></label>
        <textarea
          id="own-data-text"
          autofocus
          spellcheck="false"
          autocomplete="off"
          dir="ltr"
          placeholder=${words.text("data.start.example")}
          @paste=${() => setTimeout(pasted)}
        ></textarea>
        <div class="row">
          <button type="button" class="primary" @click=${pasted}>${say(words, "data.start.read")}</button>
          <button type="button" @click=${() => this.renderRoot.querySelector("input")!.click()}>
            ${say(words, "data.start.file")}
          </button>
          <input
            type="file"
            tabindex="-1"
            aria-hidden="true"
            accept=".csv,.tsv,.txt,.tab,.json,text/csv,text/tab-separated-values,text/plain,application/json"
            @change=${(event: Event) => this.chosen(event.target as HTMLInputElement)}
          />
        </div>
      </div>
      <div class="part">
        <h3>${say(words, "data.start.draw")}</h3>
        <p class="muted">${say(words, "data.start.draw_hint")}</p>
        <div class="row">
          ${(["numbers", "classes"] as const).map(
            (drawing) =>
              html`<button type="button" @click=${() => this.draw(drawing)}>
                ${say(words, `data.start.draw_${drawing}`)}
              </button>`,
          )}
        </div>
      </div>`;
  }

  private chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file may be chosen again, once it was mended.
    if (file) void this.take((taking) => takeFile(file, taking)).finally(() => (input.value = ""));
  }

  private dropped(event: DragEvent): void {
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    hold(event);
    void this.takeDropped({ file: files[0]!, several: files.length > 1 });
  }
}

/** Dropped here it is not dropped on the exhibit, nor opened by the browser in place of the page. */
function hold(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  event.stopPropagation();
}

if (!customElements.get("loss-lab-own-data")) customElements.define("loss-lab-own-data", OwnDataDialog);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-own-data": OwnDataDialog;
  }
}
