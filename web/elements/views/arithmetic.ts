/** The arithmetic of the next step: every line of the tape, as a formula, with its numbers, and what comes of it. */
import { LitElement, css, html, mathml, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import { holds } from "../math/condition.js";
import { numberAtom, operator, printFormula, symbolAtom, type Atom, type Printing } from "../math/print.js";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import type { Scene } from "../view.js";
import { isFraction, letterOf, toneOf } from "./arithmetic-letters.js";
import {
  blockName,
  exampleOf,
  isScaled,
  nameOf,
  scalarOf,
  sectionsOf,
  valuesOf,
  type Example,
  type Part,
  type Section,
} from "./arithmetic-lines.js";
import { arithmeticSummary } from "./arithmetic-text.js";
import { rowName } from "./fit-text.js";

/** Rows and columns of numbers up to so many are written out in a line. */
const mostInline = 4;
/** Of a sum over the examples, so many terms are written out, and fewer where lines are short. */
const mostTerms = 3;
const fewTerms = 2;
/** Narrower than this, or in three columns from `wide` on, lines are short. */
const narrow = 480;
const wide = 940;

const parts: readonly Part[] = ["example", "batch", "update"];

/** Lines with the formula below the name and the value, for columns that are narrow. */
const stacked = css`
  .line {
    grid-template-columns: minmax(0, 1fr) auto;
    row-gap: 3px;
  }
  .formula {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .line .name {
    color: var(--ll-muted);
  }
  .matrix[open] {
    max-inline-size: 90cqi;
  }
`;

export class ArithmeticView extends LitElement {
  static override properties = {
    scene: { attribute: false },
    open: { state: true },
    line: { state: true },
    unfolded: { state: true },
  };

  declare scene: Scene | undefined;
  declare private open: boolean;
  /** The line that the keyboard is at. */
  declare private line: number;
  /** The entries whose many numbers are shown. */
  declare private unfolded: ReadonlySet<string>;

  private readonly summary = new Paced<string>(this);
  private readonly size = new Size(this);
  private lit: string | null = null;
  private example: Example | null = null;
  private entries = new Map<string, TapeEntry>();
  /** What each entry was at the position before, for the same example: to mark what changed. */
  private previous: { t: number; row: number | null; values: Map<string, number> } | null = null;
  private now: { t: number; row: number | null; values: Map<string, number> } | null = null;

  constructor() {
    super();
    this.open = false;
    this.line = 0;
    this.unfolded = new Set();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene } = this;
    if (!scene || !changed.has("scene")) return;
    this.entries = new Map(scene.step.tape.map((entry) => [entry.id, entry]));
    this.example = exampleOf(scene);
    const row = this.example?.row ?? null;
    if (this.now && (this.now.t !== scene.step.t || this.now.row !== row)) this.previous = this.now;
    const values = new Map<string, number>();
    for (const entry of scene.step.tape) {
      const value = scalarOf(entry, this.example?.at ?? 0);
      if (value !== undefined) values.set(entry.id, value);
    }
    this.now = { t: scene.step.t, row, values };
    if (this.previous?.row !== row) this.previous = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const { words, step, setup } = scene;
    const sections = sectionsOf(scene);
    const targetScaled = setup.scaling.targets.some(({ mean, scale }) => mean !== 0 || scale !== 1);
    let index = 0;
    return html`
      <p class="summary">${this.summary.at(arithmeticSummary(scene))}</p>
      <div
        class="flow"
        role="group"
        aria-label=${words.text("views.arithmetic.flow")}
        @pointerover=${this.pointed}
        @pointerleave=${() => this.light(null)}
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
                  const folded = section.block !== null && !this.unfolded.has(foldOf(section.block));
                  if (!folded) index += section.lines.length;
                  return this.renderSection(section, first, folded);
                })}
            </div>`,
        )}
      </div>
      ${isScaled(scene) ? html`<p class="hint">${words.text(targetScaled ? "views.arithmetic.units_scaled" : "views.arithmetic.units_inputs")}</p>` : nothing}
      ${twin(
        {
          label: words.text("views.arithmetic.table"),
          caption: words.text("views.arithmetic.caption", { t: String(step.t) }),
          columns: [
            words.text("views.arithmetic.quantity"),
            words.text("views.arithmetic.formula"),
            words.text("views.arithmetic.value"),
          ],
          rows: () =>
            step.tape.map((entry) => ({
              cells: [nameOf(entry, scene), entry.formula?.text ?? "", this.plainValue(entry)],
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private renderSection(section: Section, first: number, folded: boolean): TemplateResult {
    const { scene, example } = this;
    const { words } = scene!;
    const body = folded
      ? nothing
      : html`${
          section.part === "example" && example
            ? html`<p class="hint">
                ${
                  example.instead
                    ? words.text("views.arithmetic.not_in_batch")
                    : scene!.selection === null
                      ? words.text("views.arithmetic.example_hint")
                      : nothing
                }
              </p>`
            : nothing
        }
        ${
          section.given.length
            ? html`<ul class="given">
                ${section.given.map((entry) => this.renderGiven(entry, section.block !== null))}
              </ul>`
            : nothing
        }
        ${section.lines.map((entry, offset) => this.renderLine(entry, first + offset, section.block !== null))}`;
    if (section.block === null) {
      return html`<section class=${section.part}>
        <h4>${this.heading(section)}</h4>
        ${body}
      </section>`;
    }
    return html`<details class="block" ?open=${!folded} @toggle=${this.toggled(foldOf(section.block))}>
      <summary>${blockName(section.block, scene!)}</summary>
      ${body}
    </details>`;
  }

  /** Notes that a fold was opened or closed. */
  private toggled(key: string): (event: Event) => void {
    return (event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open === this.unfolded.has(key)) return;
      const next = new Set(this.unfolded);
      if (open) next.add(key);
      else next.delete(key);
      this.unfolded = next;
    };
  }

  private heading({ part }: Section): string {
    const { scene, example } = this;
    const { words, step } = scene!;
    if (part === "example") {
      return words.text("views.arithmetic.example", { row: example ? rowName(scene!, example.row) : "" });
    }
    if (part === "batch") return words.text("views.arithmetic.batch", { n: String(this.count) });
    return words.text("views.arithmetic.update", { t: String(step.t), next: String(step.t + 1) });
  }

  /** How many examples this step has: the tape may hold fewer. */
  private get count(): number {
    const counted = this.entries.get("examples")?.values[0];
    return counted ?? this.scene!.step.tape.find(({ example }) => example)?.rows ?? 0;
  }

  private dressed(entry: TapeEntry): (content: TemplateResult) => TemplateResult {
    const tone = toneOf(entry);
    return (content) => mathml`<mrow class="q ${tone}" data-q=${entry.id}>${content}</mrow>`;
  }

  private letterAtom(entry: TapeEntry): Atom {
    const content = this.dressed(entry)(letterOf(entry, this.scene!));
    return { content, dot: "none", negative: false, product: isFraction(entry) };
  }

  private letter(entry: TapeEntry): TemplateResult {
    return html`<math>${this.dressed(entry)(letterOf(entry, this.scene!))}</math>`;
  }

  /** `short`: in a section that is about one block of parameters alone. */
  private renderGiven(entry: TapeEntry, short: boolean): TemplateResult {
    return html`<li class=${toneOf(entry)} data-q=${entry.id}>
      <span class="name">${nameOf(entry, this.scene!, short)}</span>
      <span class="equation"
        >${this.letter(entry)}<math>${operator("=")}</math>${this.renderValue(entry)}</span
      >
    </li>`;
  }

  private renderLine(entry: TapeEntry, index: number, short: boolean): TemplateResult {
    const { scene } = this;
    const name = nameOf(entry, scene!, short);
    const description = scene!.words.about("tape", entry.name, "description");
    const numbers = this.withNumbers(entry);
    return html`<div
      class="line ${toneOf(entry)}"
      data-q=${entry.id}
      data-line=${index}
      tabindex=${index === this.line ? 0 : -1}
      role="group"
      aria-label=${scene!.words.text("views.arithmetic.equals", { name, value: this.plainValue(entry) })}
      @focus=${() => this.arrived(index, entry)}
      @blur=${() => this.light(null)}
    >
      <div class="name" title=${description ?? nothing}>${name}</div>
      <div class="formula">
        <span class="left">${this.letter(entry)}</span>
        <span class="right">${printFormula(entry.formula!, this.withLetters(entry), operator("="))}</span>
        ${
          numbers
            ? html`<span class="right numbers">${printFormula(entry.formula!, numbers, operator("="))}</span>`
            : nothing
        }
      </div>
      <div class="value">${this.renderChange(entry)}${this.renderValue(entry)}</div>
    </div>`;
  }

  private parent(entry: TapeEntry, name: string): TapeEntry | undefined {
    const link = entry.parents.find(({ symbol }) => symbol === name);
    return link && this.entries.get(link.id);
  }

  private withLetters(entry: TapeEntry): Printing {
    const { words } = this.scene!;
    return {
      atom: (name) => {
        const parent = this.parent(entry, name);
        return parent ? this.letterAtom(parent) : symbolAtom(name, (content) => content);
      },
      number: (value) => words.number(value),
      if: words.text("views.arithmetic.if"),
      otherwise: words.text("views.arithmetic.otherwise"),
      holds: (condition) => this.conditionHolds(entry, condition),
      decided: false,
      terms: () => null,
      entries: () => null,
      count: mathml`<mi>n</mi>`,
    };
  }

  private conditionHolds(entry: TapeEntry, condition: number): boolean | undefined {
    return holds(entry.formula!, condition, (name) => {
      const parent = this.parent(entry, name);
      return parent && scalarOf(parent, this.example?.at ?? 0);
    });
  }

  /** The same formula with the numbers of the example in place of letters; null where those are too many to write. */
  private withNumbers(entry: TapeEntry): Printing | null {
    const { words } = this.scene!;
    const formula = entry.formula!;
    const calls = formula.nodes.filter((node) => node.kind === "call");
    const over = calls.some(({ op }) => op === "sum" || op === "mean");
    const matrices = calls.some(({ op }) => op === "matmul");
    const names = formula.nodes.filter((node) => node.kind === "name");
    const parents = names.map(({ name }) => this.parent(entry, name));
    const at = this.example?.at ?? 0;
    const write = (parent: TapeEntry, value: number): Atom =>
      numberAtom(words.number(value), this.dressed(parent));
    const few = (parent: TapeEntry | undefined): boolean =>
      parent !== undefined && valuesOf(parent, at).values.length <= (matrices && !over ? mostInline : 1);
    // A name alone says nothing more in numbers than the value itself.
    if (!calls.length || !parents.every(few) || (matrices && entry.rows * entry.cols > 1 && !entry.example))
      return null;
    if (matrices && (calls.some(({ op }) => op === "transpose") || valuesOf(entry, at).values.length > 1))
      return null;
    const rowPrinting = (row: number): Printing => ({
      atom: (name) => {
        const parent = this.parent(entry, name)!;
        const value = scalarOf(parent, row);
        return value === undefined ? this.letterAtom(parent) : write(parent, value);
      },
      number: (value) => words.number(value),
      if: words.text("views.arithmetic.if"),
      otherwise: words.text("views.arithmetic.otherwise"),
      holds: (condition) => this.conditionHolds(entry, condition),
      decided: true,
      terms: () => this.terms(entry, rowPrinting),
      entries: (argument) => {
        const node = formula.nodes[argument]!;
        const parent = node.kind === "name" ? this.parent(entry, node.name) : undefined;
        return parent ? valuesOf(parent, at).values.map((value) => write(parent, value)) : null;
      },
      count: mathml`<mn>${this.count}</mn>`,
    });
    return rowPrinting(at);
  }

  /** The first terms of a sum over the examples, and the last where the tape holds it. */
  private terms(
    entry: TapeEntry,
    printing: (row: number) => Printing,
  ): { printings: Printing[]; count: number } | null {
    const rows = Math.max(
      0,
      ...entry.parents
        .map(({ id }) => this.entries.get(id))
        .map((parent) => (parent?.example ? parent.rows : 0)),
    );
    if (!rows) return null;
    const { width } = this.size;
    const most = width > 0 && (width < narrow || width >= wide) ? fewTerms : mostTerms;
    const written = Array.from({ length: Math.min(rows, most) }, (_, index) =>
      printing(index === most - 1 ? rows - 1 : index),
    );
    return { printings: written, count: this.count };
  }

  /** An arrow where the last step made the number larger or smaller. */
  private renderChange(entry: TapeEntry): unknown {
    const { words } = this.scene!;
    const was = this.previous?.values.get(entry.id);
    const is = this.now?.values.get(entry.id);
    if (
      was === undefined ||
      is === undefined ||
      words.number(was, { digits: 6 }) === words.number(is, { digits: 6 })
    )
      return nothing;
    const rose = is > was;
    const label = words.text(rose ? "views.arithmetic.rose" : "views.arithmetic.fell", {
      from: words.number(was),
    });
    return html`<span class="change" role="img" aria-label=${label} title=${label}
      >${rose ? "↑" : "↓"}</span
    >`;
  }

  private renderValue(entry: TapeEntry): unknown {
    const { words } = this.scene!;
    const { rows, cols, values } = valuesOf(entry, this.example?.at ?? 0);
    const number = (value: number): string => words.number(value, { digits: 6 });
    if (values.length === 1)
      return html`<span class="number q ${toneOf(entry)}" data-q=${entry.id}>${number(values[0]!)}</span>`;
    if (values.length <= mostInline) {
      return html`<span class="number tuple q ${toneOf(entry)}" data-q=${entry.id}
        >(${values.map((value, index) => `${index ? ", " : ""}${words.number(value)}`)})</span
      >`;
    }
    const open = this.unfolded.has(entry.id);
    return html`<details class="matrix" ?open=${open} @toggle=${this.toggled(entry.id)}>
      <summary>${words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) })}</summary>
      ${
        open
          ? html`<div class="scroller">
              <table>
                ${Array.from(
                  { length: rows },
                  (_, row) =>
                    html`<tr>
                      ${Array.from({ length: cols }, (__, column) => html`<td>${words.number(values[column * rows + row]!)}</td>`)}
                    </tr>`,
                )}
              </table>
            </div>`
          : nothing
      }
    </details>`;
  }

  private plainValue(entry: TapeEntry): string {
    const { words } = this.scene!;
    const { rows, cols, values } = valuesOf(entry, this.example?.at ?? 0);
    return values.length <= mostInline
      ? values.map((value) => words.number(value, { digits: 6 })).join(", ")
      : words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) });
  }

  protected override updated(): void {
    this.relight();
  }

  // The same quantity is lit wherever it stands.

  private readonly pointed = (event: PointerEvent): void => {
    const marked = (event.target as Element).closest("[data-q]");
    this.light(marked?.getAttribute("data-q") ?? null);
  };

  private light(id: string | null): void {
    if (this.lit === id) return;
    this.lit = id;
    this.relight();
  }

  private relight(): void {
    for (const element of this.renderRoot.querySelectorAll("[data-lit]")) {
      if (element.getAttribute("data-q") !== this.lit) element.removeAttribute("data-lit");
    }
    if (this.lit === null) return;
    for (const element of this.renderRoot.querySelectorAll(`[data-q="${CSS.escape(this.lit)}"]`)) {
      element.setAttribute("data-lit", "");
    }
  }

  private arrived(index: number, entry: TapeEntry): void {
    this.line = index;
    this.light(entry.id);
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const here = (event.target as Element).getAttribute("data-line");
    if (here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-line]")];
    const at = Number(here);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    lines[Math.min(Math.max(to, 0), lines.length - 1)]?.focus();
  };

  static override styles = [
    plotStyles,
    css`
      :host {
        container-type: inline-size;
      }
      section {
        margin-block: var(--ll-space-4, 16px);
      }
      h4 {
        margin: 0 0 var(--ll-space-2, 8px);
        font-size: 0.8125rem;
        font-weight: 600;
        color: var(--ll-muted);
      }
      math {
        font-family:
          "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math, var(--ll-serif);
        font-size: 1.08em;
        math-style: normal;
      }
      .q,
      .number {
        border-radius: 3px;
      }
      .prediction.q,
      .prediction .left {
        color: var(--ll-prediction);
      }
      .target.q {
        color: var(--ll-target);
      }
      .loss.q {
        color: var(--ll-loss);
      }
      .gradient.q {
        color: var(--ll-gradient);
      }
      .parameter.q {
        color: var(--ll-parameter);
      }
      [data-lit].q {
        background: color-mix(in srgb, currentcolor 16%, transparent);
      }
      .given {
        list-style: none;
        margin: 0 0 var(--ll-space-2, 8px);
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
      }
      .given li {
        display: flex;
        flex-direction: column;
        min-inline-size: 0;
      }
      .given .name {
        font-size: 0.75rem;
        color: var(--ll-muted);
      }
      .equation {
        display: inline-flex;
        align-items: baseline;
        flex-wrap: wrap;
      }
      .line {
        display: grid;
        grid-template-columns: minmax(6.5rem, 9.5rem) minmax(0, 1fr) auto;
        column-gap: var(--ll-space-3, 12px);
        align-items: baseline;
        padding-block: 7px;
        border-block-start: 1px solid var(--ll-line);
        min-inline-size: 0;
      }
      .line .name {
        font-size: 0.8125rem;
        line-height: 1.35;
      }
      .formula {
        direction: ltr;
        display: grid;
        grid-template-columns: 3.7em minmax(0, 1fr);
        column-gap: 0;
        row-gap: 5px;
        align-items: baseline;
        min-inline-size: 0;
        overflow-x: auto;
        overflow-y: hidden;
        scrollbar-width: thin;
        padding-block: 1px;
      }
      .left {
        text-align: end;
      }
      .right {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        row-gap: 4px;
        grid-column: 2;
      }
      .numbers {
        font-variant-numeric: tabular-nums;
      }
      .value {
        direction: ltr;
        justify-self: end;
        text-align: end;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        max-inline-size: 58cqi;
      }
      .number {
        white-space: nowrap;
      }
      .tuple {
        white-space: normal;
        font-weight: 500;
      }
      .change {
        color: var(--ll-muted);
        font-weight: 400;
        margin-inline-end: 5px;
      }
      .block {
        border-block-start: 1px solid var(--ll-line);
        padding-block: 6px;
      }
      .block > summary {
        cursor: pointer;
        font-size: 0.8125rem;
        font-weight: 600;
        padding-block: 3px;
      }
      .matrix {
        font-weight: 400;
        font-size: 0.8125rem;
      }
      .matrix summary {
        cursor: pointer;
        color: var(--ll-muted);
        padding-block: 3px;
      }
      .matrix[open] {
        max-inline-size: min(100cqi, 420px);
      }
      .cases mtd {
        text-align: start;
        padding-inline: 0 0.9em;
        padding-block: 2px;
      }
      .cases .dim,
      .cases .dim .q {
        color: var(--ll-muted);
      }
      .cases .lit {
        background: color-mix(in srgb, var(--ll-loss) 9%, transparent);
      }
      mo.thin {
        padding-inline: 0;
      }
      @container (inline-size < 600px) {
        ${stacked}
      }
      @container (inline-size < 420px) {
        .formula {
          grid-template-columns: 2.9em minmax(0, 1fr);
          font-size: 0.875em;
        }
        .cases mtd {
          padding-inline-end: 0.4em;
        }
      }
      @container (inline-size >= ${wide}px) {
        .flow {
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
          column-gap: var(--ll-space-8, 32px);
        }
        .value {
          max-inline-size: 18cqi;
        }
        ${stacked}
      }
      @media (forced-colors: active) {
        [data-lit].q {
          outline: 2px solid Highlight;
        }
        .cases .lit {
          outline: 1px solid CanvasText;
        }
      }
    `,
  ];
}

/** A block's fold by a key that no entry's fold has. */
function foldOf(block: string): string {
  return `block ${block}`;
}

if (!customElements.get("loss-lab-arithmetic")) customElements.define("loss-lab-arithmetic", ArithmeticView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-arithmetic": ArithmeticView;
  }
}
