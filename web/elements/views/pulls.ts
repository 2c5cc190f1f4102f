/** Who pulls: each point's share of the gradient and of the loss, the largest first, and under another loss beside it. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { menu } from "../controls/menu.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask } from "../view.js";
import { AskingView } from "./asking-view.js";
import { clamp } from "./fit-plot.js";
import { rowName } from "./fit-text.js";
import { directionOf, mostListed, orderOf, sharesOf, topsOf } from "./pulls-order.js";
import { otherLosses, type Measure, type PullsAnswer, type PullsQuery } from "./pulls-question.js";
import { pullsStyles } from "./pulls-styles.js";
import { measuresOf, placeText, pullsSummary, underName } from "./pulls-text.js";

export { inquiry } from "./pulls-question.js";

export class PullsView extends AskingView<PullsQuery, PullsAnswer> {
  static override styles = [plotStyles, fields, inputs, pullsStyles];
  static override properties = {
    active: { state: true },
  };

  /** The line of the list that the keyboard is at. */
  declare private active: number;

  protected readonly view = "pulls";
  private readonly summary = new Paced<string>(this);
  private order: number[] = [];
  private listed: number[] = [];

  constructor() {
    super();
    this.active = 0;
  }

  /** There may be no other loss any more. */
  private get by(): Measure {
    return this.query.by === "under" && !this.answer.under ? "gradient" : this.query.by;
  }

  protected override willUpdate(): void {
    if (!this.scene) return;
    const { answer, scene } = this;
    this.order = orderOf(answer, this.by);
    this.listed = this.order.slice(0, mostListed);
    const selected = scene.selection === null ? -1 : answer.pulls.rows.indexOf(scene.selection);
    if (selected >= 0 && !this.listed.includes(selected)) this.listed.push(selected);
    this.active = clamp(this.active, 0, this.listed.length - 1);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, answer, listed } = this;
    if (!scene) return nothing;
    const { words } = scene;
    const measures = measuresOf(answer);
    // All bars are of one scale.
    const most = Math.max(
      ...measures.flatMap((key) => listed.map((place) => sharesOf(answer, key)![place]!)),
    );
    return html`
      <p class="summary">${this.summary.at(pullsSummary(scene, answer))}</p>
      ${this.renderMenu()}
      <div class=${measures.length > 2 ? "grid three" : "grid"}>
        ${this.renderHeads(measures)}
        <div
          class="list"
          role="listbox"
          tabindex="0"
          aria-label=${words.text("views.pulls.list")}
          aria-activedescendant=${listed.length ? `row-${listed[this.active]!}` : nothing}
          @keydown=${this.keyed}
        >
          ${repeat(
            listed,
            (place) => place,
            (place, line) => this.renderRow(place, line, measures, most),
          )}
        </div>
        ${this.renderTogether()}
      </div>
      <p class="hint">${words.text("views.pulls.hint")} ${hint(words, "views.pulls.choose")}</p>
      ${twin(this.table(measures), this.open, (open) => (this.open = open))}
    `;
  }

  private renderMenu(): TemplateResult | typeof nothing {
    const { words } = this.scene!;
    const losses = otherLosses(this.scene!);
    if (!losses.length) return nothing;
    return menu({
      id: "under",
      label: words.text("views.pulls.under"),
      value: this.answer.under?.info.id ?? "",
      options: [
        { value: "", label: words.text("views.pulls.none") },
        ...losses.map(({ id }) => ({ value: id, label: words.name("losses", id) })),
      ],
      change: (id) => this.asks({ under: id || null }),
    });
  }

  private renderHeads(measures: Measure[]): TemplateResult {
    const { words } = this.scene!;
    return html`<div class="heads">
      <span>${words.text("views.pulls.point")}</span>
      ${measures.map((key) => {
        const measure = words.text(`views.pulls.measure.${key}`, {
          name: underName(this.scene!, this.answer),
        });
        return html`<button
          type="button"
          class="is-${key}"
          aria-pressed=${key === this.by ? "true" : "false"}
          aria-label=${words.text("views.pulls.sort", { measure })}
          @click=${() => this.asks({ by: key })}
        >
          ${measure}
          ${key === this.by ? html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1 3h8L5 8Z"></path>`}</svg>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  private renderRow(place: number, line: number, measures: Measure[], most: number): TemplateResult {
    const { answer, scene } = this;
    const { words } = scene!;
    const row = answer.pulls.rows[place]!;
    const direction = directionOf(answer, place);
    const apart = line >= mostListed;
    const name = apart
      ? words.text("views.pulls.rank", {
          row: rowName(scene!, row),
          rank: this.order.indexOf(place) + 1,
          of: this.order.length,
        })
      : rowName(scene!, row);
    return html`<div
      id="row-${place}"
      role="option"
      class="row ${line === this.active ? "active" : ""} ${apart ? "apart" : ""}"
      aria-selected=${row === scene!.selection ? "true" : "false"}
      @click=${() => this.choose(line)}
    >
      <span class="visually-hidden">${placeText(scene!, answer, place)}</span>
      <span class="name" aria-hidden="true">
        ${
          direction
            ? html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
                ${svg`<title>${words.text(direction > 0 ? "views.pulls.up" : "views.pulls.down")}</title>
                <path d=${direction > 0 ? "M5 1L9.5 9h-9Z" : "M5 9L.5 1h9Z"}></path>`}
              </svg>`
            : nothing
        }
        ${name}
      </span>
      ${measures.map((key) => {
        const share = sharesOf(answer, key)![place]!;
        const width = most > 0 && Number.isFinite(share) ? `${((100 * share) / most).toFixed(2)}%` : "0";
        return html`<span class="cell is-${key}" aria-hidden="true">
          <svg class="bar" aria-hidden="true">
            ${svg`<rect width=${width} height="16"></rect>
            <rect class="edge" y="16" width=${width} height="2"></rect>`}
          </svg>
          <span>${words.share(share)}</span>
        </span>`;
      })}
    </div>`;
  }

  private renderTogether(): TemplateResult | typeof nothing {
    const { order, answer, by } = this;
    const { words } = this.scene!;
    const rest = order.length - mostListed;
    if (rest <= 0) return nothing;
    return html`<p class="together">
      ${words.text("views.pulls.together", {
        n: mostListed,
        share: words.share(topsOf(answer, by)[mostListed - 1]!),
        rest,
      })}
    </p>`;
  }

  private table(measures: Measure[]) {
    const { scene, answer, order } = this;
    const { words } = scene!;
    const { pulls } = answer;
    const number = (value: number): string => words.number(value, { digits: 6 });
    const name = underName(scene!, answer);
    return {
      label: words.text("views.pulls.table"),
      caption: words.text("views.pulls.caption", { t: String(scene!.step.t) }),
      columns: [
        words.text("views.pulls.point"),
        ...measures.map((key) => words.text(`views.pulls.${key}_share`, { name })),
        ...(["loss", "norm", "along"] as const).map((key) => words.text(`views.pulls.${key}`)),
      ],
      rows: () =>
        order.map((place) => ({
          cells: [
            rowName(scene!, pulls.rows[place]!),
            ...measures.map((key) => words.share(sharesOf(answer, key)![place]!)),
            number(pulls.losses[place]!),
            number(pulls.gradientNorms[place]!),
            number(pulls.along[place]!),
          ],
          marked: pulls.rows[place] === scene!.selection,
          choose: () => this.select(pulls.rows[place]!),
        })),
    };
  }

  private select(row: number): void {
    ask(this, { kind: "select", row: row === this.scene!.selection ? null : row });
  }

  private choose(line: number): void {
    this.active = line;
    this.select(this.answer.pulls.rows[this.listed[line]!]!);
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.listed.length) return;
    const lines: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + 10,
      PageUp: this.active - 10,
      Home: 0,
      End: this.listed.length - 1,
    };
    const to = lines[event.key];
    if (to !== undefined) {
      this.active = clamp(to, 0, this.listed.length - 1);
      this.renderRoot
        .querySelector(`#row-${this.listed[this.active]!}`)
        ?.scrollIntoView?.({ block: "nearest" });
    } else if (event.key === "Enter" || event.key === " ") this.choose(this.active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

if (!customElements.get("loss-lab-pulls")) customElements.define("loss-lab-pulls", PullsView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-pulls": PullsView;
  }
}
