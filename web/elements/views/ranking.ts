/** Only the order counts: items in the order that is wanted beside that of their scores, joined by lines that cross. */
import { html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";
import { AskingView } from "./asking-view.js";
import { clamp } from "./fit-plot.js";
import { rowName } from "./fit-text.js";
import {
  countOf,
  groupAt,
  groupOfRow,
  inquiry,
  rowOfGroup,
  type Group,
  type Item,
  type RankingQuery,
} from "./ranking-groups.js";
import { kindOf, type Kind } from "./ranking-kind.js";
import { crossingsOf, rungsOf, waysOf, type Rung, type Way } from "./ranking-order.js";
import { renderScale, scaleHeight } from "./ranking-scale.js";
import { placeHeight, rankingStyles } from "./ranking-styles.js";

export { inquiry };

/** Of the line of scores, in pixels: as wide as the orders, beside them where there is room for both. */
const widest = 560;

export class RankingView extends AskingView<RankingQuery, undefined> {
  static override styles = [plotStyles, rankingStyles];
  static override properties = { ...AskingView.properties, active: { state: true } };

  /** The item of the wanted order that the keyboard is at. */
  declare private active: number;
  protected readonly view = "ranking";
  private readonly summary = new Paced<string>(this);
  private readonly size = new Size(this);
  private kind: Kind = "lists";
  /** Which of the groups is on show: that of the selected row. */
  private at = 0;
  private group: Group = { items: [], loss: 0, pair: null };
  private wanted: Rung[] = [];
  private scored: Rung[] = [];
  private ways: Way[] = [];

  constructor() {
    super();
    this.query = inquiry.query(null);
    this.active = 0;
  }

  protected override willUpdate(): void {
    const { scene } = this;
    if (!scene) return;
    this.kind = kindOf(scene)!;
    this.at = groupOfRow(this.kind, scene.selection ?? 0);
    this.group = groupAt(scene, this.kind, this.at);
    const { items } = this.group;
    this.wanted = rungsOf(items, "wanted");
    this.scored = rungsOf(items, "score");
    this.ways = waysOf(this.wanted, this.scored);
    // Where rows are the items, it is the one that all views highlight.
    const own = this.ways.findIndex(({ item }) => item.row === scene.selection);
    this.active = this.kind === "pairs" ? Math.max(0, own) : clamp(this.active, 0, items.length - 1);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const { words, step } = scene;
    const { kind, at, group, wanted, scored, ways, active } = this;
    return html`
      <p class="summary">${this.summary.at(summaryOf(scene, group, wanted, scored))}</p>
      ${this.renderPager(at)}
      <div class="body">
        <div class="orders">
          <p class="heading">${words.text("views.ranking.wanted")}</p>
          <p class="heading scored">${words.text("views.ranking.scored")}</p>
          <div
            class="order"
            role="listbox"
            tabindex="0"
            aria-label=${words.text("views.ranking.list")}
            aria-activedescendant="item-${active}"
            @keydown=${this.keyed}
          >
            ${ways.map((way, place) => this.renderItem(way, place))}
          </div>
          ${renderWays(ways, active)}
          <div class="order scored" aria-hidden="true">
            ${scored.flatMap((rung) =>
              rung.items.map(
                (item) =>
                  html`<div
                    class="${this.marks(item)} ${rung.items.length > 1 ? "equal" : ""}"
                    @click=${() => this.choose(ways.findIndex((way) => way.item === item))}
                  >
                    <b>${words.number(item.score)}</b><span>${item.name}</span>
                  </div>`,
              ),
            )}
          </div>
        </div>
        ${group.pair ? html`<div class="pair">${this.renderPair(group, group.pair)}</div>` : nothing}
      </div>
      <p class="hint">${words.text(`views.ranking.hint.${kind}`)}</p>
      ${twin(
        {
          label: words.text("views.ranking.table"),
          caption: words.text("views.ranking.caption", { group: this.groupName(at), t: String(step.t) }),
          columns: [
            words.text("views.ranking.what"),
            words.text("views.ranking.wanted"),
            words.text("views.ranking.scored"),
            ...(kind === "lists" ? [words.text("views.ranking.target")] : []),
            words.text("views.ranking.score"),
          ],
          rows: () =>
            ways.map(({ item }) => ({
              cells: [
                item.name,
                placeText(scene, wanted, item),
                placeText(scene, scored, item),
                ...(kind === "lists" ? [words.number(item.wanted)] : []),
                words.number(item.score),
              ],
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  private groupName(at: number): string {
    const { scene, kind } = this;
    const n = String(at + 1);
    return kind === "pairs" ? scene!.words.text("views.ranking.pair", { n }) : rowName(scene!, at);
  }

  private renderPager(at: number): TemplateResult | typeof nothing {
    const { words } = this.scene!;
    const last = countOf(this.scene!, this.kind) - 1;
    if (last === 0) return nothing;
    const button = (to: number, key: "before" | "after") =>
      html`<button type="button" ?disabled=${to < 0 || to > last} @click=${() => this.show(to)}>
        ${words.text(`views.ranking.${key}`)}
      </button>`;
    return html`<div class="tools pager" role="group" aria-label=${words.text("views.ranking.pager")}>
      ${button(at - 1, "before")}
      <span>${words.text("views.ranking.of", { group: this.groupName(at), of: String(last + 1) })}</span>
      ${button(at + 1, "after")}
    </div>`;
  }

  private renderItem({ item }: Way, place: number): TemplateResult {
    const scene = this.scene!;
    const { words } = scene;
    return html`<div
      id="item-${place}"
      role="option"
      class=${this.marks(item)}
      aria-selected=${place === this.active ? "true" : "false"}
      @click=${() => this.choose(place)}
    >
      <span class="visually-hidden"
        >${words.text("views.ranking.said", {
          name: item.name,
          place: String(place + 1),
          scored: placeText(scene, this.scored, item),
          score: words.number(item.score),
        })}</span
      >
      <span aria-hidden="true">${item.name}</span>
      ${this.kind === "lists" ? html`<b aria-hidden="true">${words.number(item.wanted)}</b>` : nothing}
    </div>`;
  }

  private renderPair(group: Group, pair: NonNullable<Group["pair"]>): TemplateResult {
    const scene = this.scene!;
    const { words, loss, lossParameters } = scene;
    const margin = lossParameters[loss.parameters.findIndex(({ name }) => name === "margin")] ?? null;
    const width = Math.min(this.size.width || widest, widest);
    return html`<div class="plot scale">${renderScale(scene, pair, margin, width)}</div>
      <dl class="facts">
        ${(["above", "below"] as const).map(
          (key) =>
            html`<div class=${key}>
              <dt>
                <svg viewBox="-9 -9 18 18" aria-hidden="true">
                  ${svg`<path class=${key} d=${key === "above" ? "M0 -8L8 6H-8Z" : "M-7 -6H7L0 7Z"}></path>`}
                </svg>
                ${words.text(`views.ranking.${key}`, { name: pair[key].name })}
              </dt>
              <dd>${words.number(pair[key].score)}</dd>
            </div>`,
        )}
        ${
          margin === null
            ? nothing
            : html`<div>
                <dt>${words.text("views.ranking.margin")}</dt>
                <dd>${words.number(margin)}</dd>
              </div>`
        }
        <div class="loss">
          <dt>${words.text(margin === null ? "views.ranking.loss" : "views.ranking.missing")}</dt>
          <dd>${words.number(group.loss)}</dd>
        </div>
      </dl>`;
  }

  private marks(item: Item): string {
    const place = this.ways.findIndex((way) => way.item === item);
    return `item ${this.ways[place]!.wrong ? "wrong" : ""} ${place === this.active ? "chosen" : ""}`;
  }

  private choose(place: number): void {
    this.active = place;
    const { row } = this.ways[place]!.item;
    if (row !== this.scene!.selection) ask(this, { kind: "select", row });
  }

  private show(group: number): void {
    this.asks({ group });
  }

  /** A group that is asked for is selected, for all views to see. */
  protected override updated(changed: PropertyValues): void {
    const { scene, query } = this;
    if (!scene) return;
    for (const element of this.renderRoot.querySelectorAll<HTMLElement>(".plot.scale"))
      element.style.height = `${scaleHeight}px`;
    if (!changed.has("query") || query.group === null) return;
    const group = Math.min(query.group, countOf(scene, this.kind) - 1);
    if (group !== this.at || scene.selection === null)
      ask(this, { kind: "select", row: rowOfGroup(this.kind, group) });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { at, active } = this;
    const last = this.ways.length - 1;
    const places: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: last,
    };
    const groups: Record<string, number> = { PageDown: at + 1, PageUp: at - 1 };
    const place = places[event.key];
    const group = groups[event.key];
    if (place !== undefined) this.choose(clamp(place, 0, last));
    else if (group !== undefined) this.show(clamp(group, 0, countOf(this.scene!, this.kind) - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The lines, in a box that is as wide as it likes and a place high for each item. */
function renderWays(ways: readonly Way[], chosen: number): TemplateResult {
  const height = ways.length * placeHeight;
  const y = (at: number) => at * placeHeight;
  return html`<div class="between">
    <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${ways.map(
        ({ from, to, wrong }, place) =>
          svg`<path class="${wrong ? "wrong" : ""} ${place === chosen ? "chosen" : ""}" d="M0 ${y(from)}L100 ${y(to)}"></path>`,
      )}
    </svg>
    <svg aria-hidden="true">
      ${crossingsOf(ways).map(
        ({ along, at }) =>
          svg`<svg class="crossing" x="${100 * along}%" y=${y(at)}><path d="M-4 -4L4 4M-4 4L4 -4"></path></svg>`,
      )}
    </svg>
  </div>`;
}

/** "2", or "2–3" where items are equal. */
function placeText({ words }: Scene, rungs: readonly Rung[], item: Item): string {
  const { items, at } = rungs.find((rung) => rung.items.includes(item))!;
  const [first, last] = [at - items.length / 2 + 1, at + items.length / 2].map(String) as [string, string];
  return items.length === 1 ? first : words.text("views.ranking.places", { first, last });
}

function summaryOf(
  scene: Scene,
  { pair, loss }: Group,
  wanted: readonly Rung[],
  scored: readonly Rung[],
): string {
  const { words } = scene;
  const values = { loss: words.number(loss) };
  if (pair) {
    const { above, below } = pair;
    const key = above.score === below.score ? "equal" : above.score > below.score ? "right" : "wrong";
    return words.text(`views.ranking.summary.${key}`, {
      ...values,
      above: above.name,
      below: below.name,
      high: words.number(above.score),
      low: words.number(below.score),
    });
  }
  const names = ({ items }: Rung) =>
    items.map(({ name }) => name).join(words.text("views.fit.fact_separator"));
  return words.text("views.ranking.summary.list", {
    ...values,
    wanted: names(wanted[0]!),
    scored: names(scored[0]!),
  });
}

if (!customElements.get("loss-lab-ranking")) customElements.define("loss-lab-ranking", RankingView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-ranking": RankingView;
  }
}
