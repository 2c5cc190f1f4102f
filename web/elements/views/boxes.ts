/** Small pictures with what is in them and where: the true box and the predicted one, the class called right or not. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import type { Box, BoxColumns } from "./boxes-columns.js";
import { boxesStyles } from "./boxes-styles.js";
import { boxFacts, boxesSummary, kindName, columnsOf, toldOf, verdictText, type Told } from "./boxes-text.js";
import { placeAfter, rowsIn, type Order } from "./choosing.js";
import { rowName } from "./fit-text.js";
import { renderFacts } from "./fit-tip.js";

/** Pictures shown at once. */
const onPage = 12;
/** Darker than this, a pixel is not drawn. */
const leastLight = 0.02;

export class BoxesView extends LitElement {
  static override styles = [plotStyles, boxesStyles];
  static override properties = {
    scene: { attribute: false },
    by: { state: true },
    page: { state: true },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare private by: Order;
  declare private page: number;
  declare private open: boolean;

  private readonly summary = new Paced<string>(this);
  /** Pictures change places only so often that one can look at them. */
  private readonly order = new Paced<number[]>(this, 600);
  private sorted: number[] = [];
  /** The selection that the page was last turned to. */
  private turnedTo: number | null = null;

  constructor() {
    super();
    this.by = "given";
    this.page = 0;
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene, by } = this;
    if (!scene) return;
    if (changed.has("by")) this.order.forget();
    if (changed.has("scene") || changed.has("by")) this.sorted = rowsIn(scene, by);
    if (scene.selection !== this.turnedTo || changed.has("by")) {
      this.turnedTo = scene.selection;
      this.page = Math.max(0, Math.floor(this.sorted.indexOf(scene.selection ?? -1) / onPage));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, by } = this;
    if (!scene) return nothing;
    const { words, step, setup } = scene;
    const columns = columnsOf(scene);
    const all = this.order.at(this.sorted);
    const from = Math.min(this.page, Math.ceil(all.length / onPage) - 1) * onPage;
    const rows = all.slice(from, from + onPage);
    const choice = (to: Order) =>
      html`<button type="button" aria-pressed=${by === to ? "true" : "false"} @click=${() => (this.by = to)}>
        ${words.text(`views.rows.${to}`)}
      </button>`;
    const turn = (key: "previous" | "next", by: 1 | -1) => {
      const to = from / onPage + by;
      return html`<button
        type="button"
        ?disabled=${to < 0 || to * onPage >= all.length}
        @click=${() => (this.page = to)}
      >
        ${words.text(`views.rows.${key}`)}
      </button>`;
    };
    return html`
      <p class="summary">${this.summary.at(boxesSummary(scene, columns))}</p>
      ${scene.selection === null ? nothing : renderLarge(scene, columns, scene.selection)}
      <ul class="legend">
        <li>${renderKey("predicted")}${words.text("views.boxes.predicted")}</li>
        <li>${renderKey("actual")}${words.text("views.boxes.actual")}</li>
      </ul>
      <div class="tools">
        <span class="group" role="group" aria-label=${words.text("views.rows.order")}>
          ${choice("given")}${choice("worst")}
        </span>
        <span class="group" role="group" aria-label=${words.text("views.boxes.list")}>
          ${turn("previous", -1)}
          <span class="pages"
            >${words.text("views.rows.page", { from: from + 1, to: from + rows.length, n: String(all.length) })}</span
          >
          ${turn("next", 1)}
        </span>
      </div>
      <ul
        class="grid"
        role="listbox"
        tabindex="0"
        aria-label=${words.text("views.boxes.list")}
        aria-activedescendant=${rows.includes(scene.selection ?? -1) ? `row-${scene.selection}` : nothing}
        @keydown=${(event: KeyboardEvent) => this.keyed(event, all, from)}
      >
        ${rows.map((row) => renderItem(scene, columns, row, () => this.select(row)))}
      </ul>
      <p class="hint">${hint(words, "views.rows.choose")}</p>
      ${twin(
        {
          label: words.text("views.boxes.table"),
          caption: words.text("views.fit.caption", { t: String(step.t) }),
          columns: [
            words.text("views.fit.row_column"),
            ...boxFacts(scene, columns, 0).map(({ label }) => label),
            words.text("views.fit.split"),
          ],
          rows: () =>
            rows.map((row) => ({
              cells: [
                rowName(scene, row),
                ...boxFacts(scene, columns, row).map(({ value }) => value),
                words.text(setup.data.validation[row] ? "views.fit.held_out" : "views.fit.training"),
              ],
              marked: row === scene.selection,
              choose: () => this.select(row),
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private select(row: number): void {
    ask(this, { kind: "select", row });
  }

  private keyed(event: KeyboardEvent, all: number[], from: number): void {
    const list = event.currentTarget as HTMLElement;
    const items = [...list.children] as HTMLElement[];
    const across = items.filter(({ offsetTop }) => offsetTop === items[0]!.offsetTop).length;
    const chosen = all.indexOf(this.scene!.selection ?? -1);
    const here = chosen >= from && chosen < from + onPage ? chosen : from;
    const to = placeAfter(event, here, all.length, across, getComputedStyle(list).direction === "rtl");
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(all[to]!);
  }
}

/** The chosen picture, large, with how likely each class is. */
function renderLarge(scene: Scene, columns: BoxColumns, row: number): TemplateResult {
  const { words } = scene;
  const told = toldOf(scene, columns, row);
  return html`<figure>
    <div class="large">${renderPicture(scene, columns, row, told)}</div>
    <figcaption>
      <div class="details">${renderFacts(rowName(scene, row), boxFacts(scene, columns, row))}</div>
      <ul class="shares" aria-label=${words.text("views.boxes.shares")}>
        ${told.shares.map(
          (share, index) =>
            html`<li class=${index === told.actual ? "actual" : ""}>
              <bdi>${kindName(scene, columns, index)}</bdi>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width="100" height="12"></rect>
                <rect class="part" width=${100 * share} height="12"></rect>
              </svg>
              <span class="value">${words.share(share)}</span>
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`;
}

function renderItem(scene: Scene, columns: BoxColumns, row: number, choose: () => void): TemplateResult {
  const told = toldOf(scene, columns, row);
  const right = told.actual === told.called;
  return html`<li
    id="row-${row}"
    role="option"
    aria-selected=${row === scene.selection ? "true" : "false"}
    aria-label=${`${rowName(scene, row)}: ${verdictText(scene, columns, told)}`}
    class=${right ? "right" : "wrong"}
    @click=${choose}
  >
    ${renderPicture(scene, columns, row, told)}
    <span class="verdict">
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path d=${right ? "M-5 0.5L-1.5 4L5 -4" : "M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5"}></path>
      </svg>
      <bdi>${right ? kindName(scene, columns, told.called) : verdictText(scene, columns, told)}</bdi>
    </span>
  </li>`;
}

function renderPicture(scene: Scene, columns: BoxColumns, row: number, told: Told): TemplateResult {
  const { pixels, rows, columns: across } = columns;
  const { features } = scene.setup.data;
  const rect = ({ x, y, width, height }: Box, of: string) =>
    svg`<rect class="box ${of}" x=${(x - width / 2) * across} y=${(y - height / 2) * rows} width=${Math.max(0, width * across)} height=${Math.max(0, height * rows)}></rect>`;
  return html`<svg
    class="picture"
    viewBox="${-0.15} ${-0.15} ${across + 0.3} ${rows + 0.3}"
    aria-hidden="true"
  >
    <rect class="ground" width=${across} height=${rows}></rect>
    ${guard([features, row], () =>
      pixels?.map(({ row: down, column }, feature) => {
        const light = features[feature]!.values[row]!;
        return light < leastLight
          ? nothing
          : svg`<rect class="pixel" x=${column - 1} y=${down - 1} width="1" height="1" fill-opacity=${light.toFixed(2)}></rect>`;
      }),
    )}
    ${Object.values(told.predicted).every(Number.isFinite) ? rect(told.predicted, "predicted") : nothing}
    ${rect(told.box, "actual")}
  </svg>`;
}

function renderKey(of: "predicted" | "actual"): TemplateResult {
  return html`<svg viewBox="0 0 22 16" aria-hidden="true">
    <rect class="box ${of}" x="2" y="2" width="18" height="12"></rect>
  </svg>`;
}

if (!customElements.get("loss-lab-boxes")) customElements.define("loss-lab-boxes", BoxesView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-boxes": BoxesView;
  }
}
