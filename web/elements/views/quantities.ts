/** What the words of the subject name: loss, cost, objective, error, metric and others, each with its number here. */
import { html, nothing, type TemplateResult } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { Changes } from "./arithmetic-changes.js";
import { renderFormula, renderLetter } from "./arithmetic-formulas.js";
import { toneOf } from "./arithmetic-letters.js";
import { Light } from "./arithmetic-light.js";
import { placeIn, valuesOf } from "./arithmetic-lines.js";
import { mostInline, readingOf, type Reading } from "./arithmetic-reading.js";
import { AskingView } from "./asking-view.js";
import { lossText, rowName } from "./fit-text.js";
import { formulaStyles } from "./formula-styles.js";
import { inquiry, scopes, termsOf, type QuantitiesQuery, type Scope, type Term } from "./quantities-terms.js";
import { quantitiesStyles } from "./quantities-styles.js";

export { inquiry };

/** Of a sum over the examples, so many terms are written out. */
const mostTerms = 2;
/** Those that say most come first. */
const mostMetrics = 6;

export class QuantitiesView extends AskingView<QuantitiesQuery, undefined> {
  static override styles = [plotStyles, formulaStyles, quantitiesStyles];
  static override properties = { ...AskingView.properties, active: { state: true } };

  /** The word that the keyboard is at. */
  declare private active: number;
  protected readonly view = "quantities";
  private readonly summary = new Paced<string>(this);
  private readonly light = new Light(this);
  private readonly changes = new Changes();
  private terms: Term[] = [];
  private reading: Reading | null = null;

  constructor() {
    super();
    this.query = inquiry.query(null);
    this.active = 0;
  }

  protected override willUpdate(): void {
    if (!this.scene) return;
    this.reading = readingOf(this.scene, this.changes);
    this.terms = termsOf(this.scene);
    const chosen = this.terms.findIndex(({ name }) => name === this.query.term);
    if (chosen >= 0) this.active = chosen;
    this.active = Math.min(this.active, this.terms.length - 1);
    this.light.resting = this.terms[chosen]?.entries[0]?.id ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, reading, terms } = this;
    if (!scene || !reading) return nothing;
    const { words, step, setup } = scene;
    return html`
      <p class="summary">${this.summary.at(summaryOf(reading, terms))}</p>
      <div
        class="scopes"
        role="group"
        aria-label=${words.text("views.quantities.list")}
        @pointerover=${this.light.pointed}
        @pointerleave=${() => this.light.set(null)}
        @keydown=${this.keyed}
      >
        ${scopes.map(
          (scope) =>
            html`<section class=${scope}>
              <h4>${headingOf(reading, scope)}</h4>
              ${
                scope === "one" && reading.example?.instead
                  ? html`<p class="hint">${words.text("views.arithmetic.not_in_batch")}</p>`
                  : nothing
              }
              ${terms.map((term, index) => (term.scope === scope ? this.renderTerm(reading, term, index) : nothing))}
            </section>`,
        )}
      </div>
      <p class="hint">
        ${hint(words, "views.quantities.hint")}
        ${
          isScaled(scene)
            ? words.text(
                setup.scaling.targets.some(({ mean, scale }) => mean !== 0 || scale !== 1)
                  ? "views.arithmetic.units_scaled"
                  : "views.arithmetic.units_inputs",
              )
            : nothing
        }
      </p>
      ${twin(
        {
          label: words.text("views.quantities.table"),
          caption: words.text("views.quantities.caption", { t: String(step.t) }),
          columns: [words.text("views.quantities.word"), words.text("views.quantities.number")],
          rows: () =>
            terms.map((term) => ({
              cells: [words.text(`views.quantities.names.${term.name}`), numbersText(reading, term)],
              marked: term.name === this.query.term,
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private renderTerm(reading: Reading, term: Term, index: number): TemplateResult {
    const { words } = reading.scene;
    const { name, entries, means } = term;
    const [first] = entries;
    const chosen = name === this.query.term;
    const natural = naturalText(reading, term);
    return html`<div
      class="term ${first ? toneOf(first) : name} ${chosen ? "chosen" : ""}"
      data-q=${first?.id ?? nothing}
      @click=${() => this.choose(index)}
    >
      <div class="head">
        <button
          type="button"
          class="word"
          data-word=${index}
          tabindex=${index === this.active ? 0 : -1}
          aria-pressed=${chosen ? "true" : "false"}
          @focus=${() => this.light.set(first?.id ?? null)}
          @blur=${() => this.light.set(null)}
        >
          ${words.text(`views.quantities.names.${name}`)}
        </button>
        ${name === "metric" || (name === "gradient" && first) ? nothing : renderHead(reading, term)}
      </div>
      <p class="means">${words.text(means)}</p>
      ${name === "metric" ? renderMetrics(reading.scene) : name === "gradient" ? renderSeveral(reading, entries) : renderOrigin(reading, entries)}
      ${natural ? html`<p class="natural">${natural}</p>` : nothing}
      ${name === "gradient" ? nothing : html`<p class="also">${words.text(`views.quantities.also.${name}`)}</p>`}
    </div>`;
  }

  private choose(index: number): void {
    const { scene, reading } = this;
    const { name, scope } = this.terms[index]!;
    const { example } = reading!;
    this.active = index;
    // Drawn at once: the core need not be asked.
    this.query = { term: name };
    this.asks(this.query);
    if (scope === "one" && example && scene!.selection !== example.row)
      ask(this, { kind: "select", row: example.row });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const here = (event.target as Element).getAttribute("data-word");
    if (here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.terms.length - 1;
    const at = Number(here);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(Math.max(to, 0), last);
    this.renderRoot.querySelector<HTMLElement>(`[data-word="${next}"]`)!.focus();
    this.choose(next);
  };
}

function metricsOf({ step }: Scene): { id: string; value: number }[] {
  return step.metrics
    .flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]))
    .slice(0, mostMetrics);
}

function headingOf({ scene, example, count }: Reading, scope: Scope): string {
  const { words } = scene;
  if (scope === "one")
    return words.text("views.arithmetic.example", { row: example ? rowName(scene, example.row) : "" });
  if (scope === "all") return words.text("views.arithmetic.batch", { n: count });
  return words.text("views.quantities.beside");
}

function renderHead(reading: Reading, term: Term): TemplateResult {
  const [entry] = term.entries;
  if (!entry)
    return html`<span class="none"
      >${numbersText(reading, term) || reading.scene.words.text("views.quantities.none")}</span
    >`;
  return html`<span class="value"
    ><span class="number q ${toneOf(entry)}" data-q=${entry.id} dir="ltr"
      >${valueText(reading, entry)}</span
    ></span
  >`;
}

/** How a quantity is worked out; a name alone would say nothing more. */
function renderOrigin(reading: Reading, [entry]: readonly TapeEntry[]): TemplateResult | typeof nothing {
  return entry?.formula && entry.formula.nodes.length > 1
    ? renderFormula(reading, entry, mostTerms)
    : nothing;
}

/** What each of several quantities is. */
function renderSeveral(reading: Reading, entries: readonly TapeEntry[]): TemplateResult {
  return html`<p class="several" dir="ltr">
    ${entries.map(
      (entry) =>
        html`<span class="number q ${toneOf(entry)}" data-q=${entry.id}
          >${renderLetter(reading, entry)} = ${valueText(reading, entry)}</span
        >`,
    )}
  </p>`;
}

function renderMetrics(scene: Scene): TemplateResult {
  const { words } = scene;
  return html`<dl class="metrics">
    ${metricsOf(scene).map(
      ({ id, value }) =>
        html`<div>
          <dt>${words.name("metrics", id)}</dt>
          <dd>${words.number(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The number of an entry for the example, or the few that it is. */
function valueText({ scene: { words }, row }: Reading, entry: TapeEntry): string {
  const { rows, cols, values } = valuesOf(entry, placeIn(entry, row));
  return values.length <= mostInline
    ? values.map((value) => words.number(value)).join(", ")
    : words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) });
}

function numbersText(reading: Reading, { name, entries }: Term): string {
  const { words, step } = reading.scene;
  if (name === "metric")
    return metricsOf(reading.scene)
      .map(({ id, value }) => words.text("views.fit.fact", { label: words.name("metrics", id), value }))
      .join(words.text("views.fit.fact_separator"));
  if (name === "gradient" && !entries.length)
    return words.text("views.quantities.numbers", { n: step.gradient.length });
  return entries.map((entry) => valueText(reading, entry)).join(words.text("views.fit.fact_separator"));
}

/** The same in the data's own units, where training has others. */
function naturalText({ scene, row, example }: Reading, { name }: Term): string | null {
  const { step, setup, loss, words } = scene;
  const { predictions, residuals, losses } = step.natural;
  const [target, ...others] = setup.data.targets;
  const [{ mean, scale } = { mean: 0, scale: 1 }] = setup.scaling.targets;
  if (!example || !residuals || others.length || (mean === 0 && scale === 1)) return null;
  const unit = target!.unit;
  const texts: Partial<Record<Term["name"], string>> = {
    score: words.quantity(predictions[row]!, unit),
    error: words.quantity(residuals[row]!, unit, { signed: true }),
    ...(loss.claims.homogeneous === null ? {} : { loss: lossText(scene, losses[row]!) }),
  };
  const value = texts[name];
  return value === undefined ? null : words.text("views.quantities.natural", { value });
}

function summaryOf(reading: Reading, terms: readonly Term[]): string {
  const { scene, example } = reading;
  const { words, step } = scene;
  const [score, loss] = (["score", "loss"] as const).map((name) => terms.find((term) => term.name === name)!);
  return words.sentences([
    ...(example
      ? [
          words.text("views.quantities.summary.one", {
            row: rowName(scene, example.row),
            score: numbersText(reading, score!),
            loss: numbersText(reading, loss!),
          }),
        ]
      : []),
    words.text("views.quantities.summary.all", { objective: words.number(step.loss) }),
  ]);
}

if (!customElements.get("loss-lab-quantities")) customElements.define("loss-lab-quantities", QuantitiesView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-quantities": QuantitiesView;
  }
}
