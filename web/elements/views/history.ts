/** The steps of the run as a table: go to any, name it, or branch from it. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { mostName, mostRuns } from "../compare.js";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { ask, type Scene } from "../view.js";
import { measureText } from "./curve-measures.js";
import { hasColumns, inquiry, isShort, type HistoryAnswer, type HistoryQuery } from "./history-query.js";
import { furthestOf, measuredColumns, rowsOf, type MeasuredColumn, type StepRow } from "./history-rows.js";
import { historyStyles } from "./history-styles.js";
import { parameterName } from "./landscape-text.js";

export { inquiry };

export class HistoryView extends LitElement {
  static override styles = [plotStyles, historyStyles];
  static override properties = {
    scene: { attribute: false },
    query: { attribute: false },
    answer: { attribute: false },
  };

  declare scene: Scene | undefined;
  declare query: HistoryQuery;
  declare answer: HistoryAnswer | undefined;

  private readonly summary = new Paced<string>(this);
  /** The step that the table was last scrolled to. */
  private followed: number | null = null;

  constructor() {
    super();
    this.query = inquiry.query(null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, answer, query } = this;
    if (!scene || !answer) return nothing;
    const { words } = scene;
    return html`
      <p class="summary">${this.summary.at(this.summaryText(scene))}</p>
      ${query.names.length ? this.renderNames(scene) : nothing} ${this.renderTable(scene, answer)}
      <p class="hint">
        ${words.text("views.history.hint")}
        ${query.parameters && hasColumns(scene) && !isShort(scene) ? words.text("views.history.long") : nothing}
      </p>
      <div class="tools">
        ${this.renderName(scene)} ${this.renderMetrics(scene)} ${this.renderParameters(scene)}
      </div>
      ${this.renderBranch(scene)}
    `;
  }

  private summaryText(scene: Scene): string {
    const { words, step, history } = scene;
    const furthest = furthestOf(scene);
    if (furthest === 0) return words.text("views.history.summary.start");
    const steps = words.text("views.history.summary.steps", { n: furthest });
    const parts = [words.text("views.history.summary.at", { steps, t: String(step.t) })];
    if (history.edits.length) {
      const at = history.edits.map(String).join(words.text("views.history.summary.separator"));
      parts.push(words.text("views.history.summary.changed", { steps: at }));
    }
    return words.sentences(parts);
  }

  private asked(change: Partial<HistoryQuery>): void {
    const query = inquiry.query({ ...this.query, ...change });
    ask(this, { kind: "query", view: "history", query });
  }

  private renderNames({ words, step }: Scene): TemplateResult {
    return html`<div class="tools names" role="group" aria-label=${words.text("views.history.named")}>
      ${this.query.names.map(
        ({ t, name }) =>
          html`<button
            type="button"
            aria-pressed=${t === step.t ? "true" : "false"}
            @click=${() => ask(this, { kind: "seek", t })}
          >
            ${words.text("views.history.go", { name, t: String(t) })}
          </button>`,
      )}
    </div>`;
  }

  private renderTable(scene: Scene, answer: HistoryAnswer): TemplateResult {
    const { words, step, history } = scene;
    const number = (value: number | null): string =>
      value === null ? "" : words.number(value, { digits: 6 });
    const held = history.measured.validationLoss !== null;
    const columns = answer.path
      ? [
          words.text("views.history.objective"),
          ...Array.from(step.parameters.keys(), (at) => parameterName(scene, at)),
        ]
      : [];
    const measured = measuredColumns(scene, this.query);
    const cells = ({ loss, heldOut, measured: values, place }: StepRow): string[] => [
      number(loss),
      ...(held ? [number(heldOut)] : []),
      ...values.map(number),
      ...columns.map((_, i) => number((i ? place?.parameters[i - 1] : place?.objective) ?? null)),
    ];
    return html`<div
      class="scroller"
      tabindex="0"
      role="region"
      aria-label=${words.text("views.history.caption")}
    >
      <table>
        <caption class="visually-hidden">
          ${words.text("views.history.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.text("views.history.step")}</th>
            <th scope="col">${words.text("views.history.loss")}</th>
            ${held ? html`<th scope="col">${words.text("views.history.validation")}</th>` : nothing}
            ${[...measured.map((column) => columnName(scene, column)), ...columns].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
            <th scope="col" class="said">${words.text("views.history.name")}</th>
            <th scope="col" class="said">${words.text("views.history.changed")}</th>
          </tr>
        </thead>
        <tbody>
          ${rowsOf(scene, answer, this.query).map((row) => {
            const now = row.t === step.t;
            return html`<tr class=${now ? "marked" : ""} aria-current=${now ? "true" : nothing}>
              <th scope="row">
                <button type="button" @click=${() => ask(this, { kind: "seek", t: row.t })}>
                  ${String(row.t)}
                </button>
                ${now ? html`<small>${words.text("views.history.now")}</small>` : nothing}
              </th>
              ${cells(row).map((cell) => html`<td>${cell}</td>`)}
              <td class="said">${row.name}</td>
              <td class="said changed">${row.edit}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private renderName({ words, step }: Scene): TemplateResult {
    const { names } = this.query;
    const { t } = step;
    const others = names.filter((named) => named.t !== t);
    const present = names.find((named) => named.t === t)?.name ?? "";
    // What is being typed stays when the same step is drawn anew.
    return html`<label class="name">
      <span>${words.text("views.history.name_this", { t: String(t) })}</span>
      <input
        type="text"
        maxlength=${mostName}
        autocomplete="off"
        placeholder=${words.text("views.history.name_hint")}
        .value=${guard([t, present], () => live(present))}
        @change=${(event: Event) => {
          const name = (event.target as HTMLInputElement).value;
          this.asked({ names: name.trim() ? [{ t, name }, ...others] : others });
        }}
      />
    </label>`;
  }

  private renderMetrics({ words }: Scene): TemplateResult {
    const { metrics } = this.query;
    return html`<button
      type="button"
      aria-pressed=${metrics ? "true" : "false"}
      @click=${() => this.asked({ metrics: !metrics })}
    >
      ${words.text("views.history.metrics")}
    </button>`;
  }

  private renderParameters(scene: Scene): TemplateResult | typeof nothing {
    if (!hasColumns(scene)) return nothing;
    const { parameters } = this.query;
    return html`<button
      type="button"
      aria-pressed=${parameters ? "true" : "false"}
      @click=${() => this.asked({ parameters: !parameters })}
    >
      ${scene.words.text("views.history.parameters")}
    </button>`;
  }

  private renderBranch({
    words,
    step,
    comparing,
    companions,
    rules,
  }: Scene): TemplateResult | typeof nothing {
    const runs = companions.length + 1;
    if (runs >= mostRuns || rules?.locks("compare")) return nothing;
    const t = String(step.t);
    const branch = (): void =>
      ask(this, {
        kind: "compare",
        wish: {
          to: "add",
          name: words.text("views.history.run", { n: String(runs + 1) }),
          own: comparing?.name ?? words.text("views.history.first"),
        },
      });
    return html`<div class="tools">
        <button type="button" aria-describedby="branch" @click=${branch}>
          ${words.text("views.history.branch", { t })}
        </button>
      </div>
      <p class="hint" id="branch">${words.text("views.history.branch_hint", { t })}</p>`;
  }

  /** Keeps the step on show in sight within the table; the page stays where it is. */
  protected override updated(): void {
    const t = this.scene?.step.t ?? null;
    if (t === this.followed) return;
    this.followed = t;
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller");
    const row = scroller?.querySelector<HTMLElement>("tr.marked");
    if (!scroller || !row) return;
    const head = scroller.querySelector("thead")!.offsetHeight;
    const above = row.offsetTop - head;
    const below = row.offsetTop + row.offsetHeight - scroller.clientHeight;
    if (scroller.scrollTop > above) scroller.scrollTop = above;
    else if (scroller.scrollTop < below) scroller.scrollTop = below;
  }
}

function columnName(scene: Scene, { measure, heldOut }: MeasuredColumn): string {
  if (measure === "train_loss") return scene.words.text("views.history.train");
  const name = measureText(scene, measure);
  return heldOut ? scene.words.text("views.history.held", { measure: name }) : name;
}

if (!customElements.get("loss-lab-history")) customElements.define("loss-lab-history", HistoryView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-history": HistoryView;
  }
}
