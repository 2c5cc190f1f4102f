/** The arithmetic of the next step: every line of the tape, as a formula, with its numbers, and what comes of it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Block, TapeEntry } from "../../engine/types.js";
import { operator } from "../math/print.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { likeBlock } from "./arithmetic-cell.js";
import { Changes } from "./arithmetic-changes.js";
import { Folds, foldOf } from "./arithmetic-folds.js";
import { renderFormula, renderLetter } from "./arithmetic-formulas.js";
import { toneOf } from "./arithmetic-letters.js";
import { formulaStyles } from "./formula-styles.js";
import { Light } from "./arithmetic-light.js";
import { nameOf, sectionsOf, type Part, type Section } from "./arithmetic-lines.js";
import { blockName } from "./block-names.js";
import { plainValue, plainValueBefore, readingOf, type Reading } from "./arithmetic-reading.js";
import { arithmeticStyles, wide } from "./arithmetic-styles.js";
import { arithmeticSummary } from "./arithmetic-text.js";
import { renderChange, renderValue } from "./arithmetic-values.js";
import { rowName } from "./fit-text.js";
import { parameterName } from "./parameter-name.js";

/** Of a sum over the examples, so many terms are written out, and fewer where lines are short. */
const mostTerms = 3;
const fewTerms = 2;
/** Narrower than this, or in three columns from `wide` on, lines are short. */
const narrow = 480;

const parts: readonly Part[] = ["example", "batch", "update"];

export class ArithmeticView extends LitElement {
  static override styles = [plotStyles, formulaStyles, arithmeticStyles];
  static override properties = {
    scene: { attribute: false },
    open: { state: true },
    line: { state: true },
  };

  declare scene: Scene | undefined;
  declare private open: boolean;
  /** The line that the keyboard is at. */
  declare private line: number;

  private readonly summary = new Paced<string>(this);
  private readonly size = new Size(this);
  private readonly light = new Light(this);
  private readonly folds = new Folds(this);
  private readonly changes = new Changes();
  private reading: Reading | null = null;

  constructor() {
    super();
    this.open = false;
    this.line = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.scene || !changed.has("scene")) return;
    this.reading = readingOf(this.scene, this.changes);
    const { chosen } = this.reading;
    const before = changed.get("scene") as Scene | undefined;
    if (chosen && before?.parameter !== this.scene.parameter) this.folds.open(foldOf(chosen.block.name));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, reading } = this;
    if (!scene || !reading) return nothing;
    const { words, step, setup } = scene;
    const sections = sectionsOf(scene);
    const targetScaled = setup.scaling.targets.some(({ mean, scale }) => mean !== 0 || scale !== 1);
    const { since } = this.changes;
    let index = 0;
    return html`
      <p class="summary">${this.summary.at(arithmeticSummary(scene))}</p>
      <p class="hint">
        ${since === null ? words.text("views.arithmetic.will_change") : words.text("views.arithmetic.changed", { t: String(since) })}
        ${reading.chosen ? words.text("views.arithmetic.chosen", { name: parameterName(scene, scene.parameter!) }) : nothing}
      </p>
      <div
        class="flow ${this.changes.flashes ? `beat-${this.changes.beat}` : ""}"
        role="group"
        aria-label=${words.text("views.arithmetic.flow")}
        @pointerover=${this.light.pointed}
        @pointerleave=${() => this.light.set(null)}
        @click=${this.clicked}
        @keydown=${this.keyed}
      >
        ${parts.map(
          (part) =>
            html`<div class="column ${part}">
              ${sections
                .filter((section) => section.part === part)
                .map((section) => {
                  const first = index;
                  // Lines that are folded away are no stops of the keyboard.
                  const folded = section.block !== null && !this.folds.isOpen(foldOf(section.block));
                  if (!folded) index += section.lines.length;
                  return this.renderSection(reading, section, first, folded);
                })}
            </div>`,
        )}
      </div>
      ${step.parameters.length > step.blocks.length ? html`<p class="hint">${hint(words, "views.arithmetic.choose")}</p>` : nothing}
      ${isScaled(scene) ? html`<p class="hint">${words.text(targetScaled ? "views.arithmetic.units_scaled" : "views.arithmetic.units_inputs")}</p>` : nothing}
      ${twin(
        {
          label: words.text("views.arithmetic.table"),
          caption: words.text("views.arithmetic.caption", { t: String(step.t) }),
          columns: [
            words.text("views.arithmetic.quantity"),
            words.text("views.arithmetic.formula"),
            words.text("views.arithmetic.value"),
            ...(since === null ? [] : [words.text("views.arithmetic.was", { t: String(since) })]),
          ],
          rows: () =>
            step.tape.map((entry) => ({
              cells: [
                nameOf(entry, scene),
                entry.formula?.text ?? "",
                plainValue(reading, entry),
                ...(since === null ? [] : [plainValueBefore(reading, entry)]),
              ],
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private renderSection(reading: Reading, section: Section, first: number, folded: boolean): TemplateResult {
    const { scene, example } = reading;
    const { words } = scene;
    const body = folded
      ? nothing
      : html`${
          section.part === "example" && example
            ? html`<p class="hint">
                ${
                  example.instead
                    ? words.text("views.arithmetic.not_in_batch")
                    : scene.selection === null
                      ? words.text("views.arithmetic.example_hint")
                      : nothing
                }
              </p>`
            : nothing
        }
        ${
          section.given.length
            ? html`<ul class="given">
                ${section.given.map((entry) => this.renderGiven(reading, entry, section.block !== null))}
              </ul>`
            : nothing
        }
        ${section.lines.map((entry, offset) => this.renderLine(reading, entry, first + offset, section.block !== null))}`;
    if (section.block === null) {
      return html`<section class=${section.part}>
        <h4>${heading(reading, section)}</h4>
        ${body}
      </section>`;
    }
    return html`<details class="block" ?open=${!folded} @toggle=${this.folds.toggled(foldOf(section.block))}>
      <summary>${blockName(section.block, scene)}</summary>
      ${body}
    </details>`;
  }

  /** `short`: in a section that is about one block of parameters alone. */
  private renderGiven(reading: Reading, entry: TapeEntry, short: boolean): TemplateResult {
    return html`<li class=${toneOf(entry)} data-q=${entry.id}>
      <span class="name">${nameOf(entry, reading.scene, short)}</span>
      <span class="equation"
        >${renderLetter(reading, entry)}<math>${operator("=")}</math>${renderValue(reading, entry, this.folds, false)}</span
      >
    </li>`;
  }

  private renderLine(reading: Reading, entry: TapeEntry, index: number, short: boolean): TemplateResult {
    const { scene } = reading;
    const { words } = scene;
    const name = nameOf(entry, scene, short);
    const description = words.about("tape", entry.name, "description");
    return html`<div
      class="line ${toneOf(entry)}"
      data-q=${entry.id}
      data-line=${index}
      tabindex=${index === this.line ? 0 : -1}
      role="group"
      aria-label=${words.text("views.arithmetic.equals", { name, value: plainValue(reading, entry, true) })}
      @focus=${() => this.arrived(index, entry)}
      @blur=${() => this.light.set(null)}
    >
      <div class="name" title=${description ?? nothing}>${name}</div>
      ${renderFormula(reading, entry, this.mostTerms)}
      <div class="value">${renderChange(reading, entry)}${renderValue(reading, entry, this.folds)}</div>
    </div>`;
  }

  private get mostTerms(): number {
    const { width } = this.size;
    return width > 0 && (width < narrow || width >= wide) ? fewTerms : mostTerms;
  }

  private arrived(index: number, entry: TapeEntry): void {
    this.line = index;
    this.light.set(entry.id);
  }

  /** A number that belongs to a parameter chooses it, and once more lets go of it. */
  private readonly clicked = (event: MouseEvent): void => {
    const index = (event.target as Element).closest("[data-index]")?.getAttribute("data-index");
    const block = this.blockAt(event.target as Element);
    if (!index || !block) return;
    const parameter = block.offset + Number(index);
    ask(this, { kind: "choose", parameter: parameter === this.scene!.parameter ? null : parameter });
  };

  /** The block that the entry at an element has a number for each parameter of. */
  private blockAt(element: Element): Block | null {
    const { scene, entries } = this.reading!;
    const entry = entries.get(element.closest("[data-q]")?.getAttribute("data-q") ?? "");
    return entry ? likeBlock(entry, scene) : null;
  }

  /** The parameter before or after the chosen one, among those that a line is about. */
  private beside(line: Element, by: number): void {
    const block = this.blockAt(line);
    const { parameter } = this.scene!;
    if (!block) return;
    const last = block.offset + block.rows * block.cols - 1;
    const from = parameter !== null && parameter >= block.offset && parameter <= last ? parameter : null;
    const to = from === null ? (by > 0 ? block.offset : last) : from + by;
    if (to >= block.offset && to <= last) ask(this, { kind: "choose", parameter: to });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const line = event.target as Element;
    const here = line.getAttribute("data-line");
    if (here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      return this.beside(line, by);
    }
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-line]")];
    const at = Number(here);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    lines[Math.min(Math.max(to, 0), lines.length - 1)]?.focus();
  };
}

function heading({ scene, example, count }: Reading, { part }: Section): string {
  const { words, step } = scene;
  // On a surface there is nothing to choose, nor to add up.
  if (!scene.setup.experiment.data && part !== "update")
    return words.name("tape", part === "example" ? "height" : "gradient");
  if (part === "example") {
    return words.text("views.arithmetic.example", { row: example ? rowName(scene, example.row) : "" });
  }
  if (part === "batch") return words.text("views.arithmetic.batch", { n: count });
  return words.text("views.arithmetic.update", { t: String(step.t), next: String(step.t + 1) });
}

if (!customElements.get("loss-lab-arithmetic")) customElements.define("loss-lab-arithmetic", ArithmeticView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-arithmetic": ArithmeticView;
  }
}
