/** Texts whose words were counted: each word underlined by its weight, and what the model makes of every text. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { className } from "../class-names.js";
import { hint } from "../hint.js";
import { givesProbability } from "../loss-info.js";
import { Paced } from "../plot/paced.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { ask, type Scene } from "../view.js";
import { isScaled } from "../scaled.js";
import { placeAfter, rowsIn, showIn, type Order } from "./choosing.js";
import { datasetOf, lossText, rowName } from "./fit-text.js";
import { textsStyles } from "./texts-styles.js";
import {
  featuresByName,
  heaviest,
  piecesOf,
  strengthOf,
  weightsOf,
  type Piece,
  type Weights,
} from "./texts-words.js";

/** More texts than this are left to the table. */
const mostListed = 200;
/** Words on each side. */
const mostHeavy = 8;
/** The tables of texts are English. */
const language = "en";

export class TextsView extends LitElement {
  static override styles = [plotStyles, textsStyles];
  static override properties = {
    scene: { attribute: false },
    by: { state: true },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  declare private by: Order;
  declare private open: boolean;

  private readonly summary = new Paced<string>(this);
  /** Texts change places only so often that one can read them. */
  private readonly order = new Paced<number[]>(this, 600);
  private sorted: number[] = [];
  /** The row whose item was last brought into view. */
  private shown: number | null = null;

  constructor() {
    super();
    this.by = "worst";
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { scene, by } = this;
    if (scene && (changed.has("scene") || changed.has("by"))) this.sorted = rowsIn(scene, by);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, by } = this;
    if (!scene) return nothing;
    const { words, setup, step } = scene;
    const texts = setup.data.texts!;
    const weights = weightsOf(scene);
    const rows = this.order.at(this.sorted).slice(0, mostListed);
    const choice = (to: Order) =>
      html`<button type="button" aria-pressed=${by === to ? "true" : "false"} @click=${() => this.sort(to)}>
        ${words.text(`views.rows.${to}`)}
      </button>`;
    return html`
      <p class="summary">${this.summary.at(summaryOf(scene, weights))}</p>
      ${scene.selection === null ? nothing : renderText(scene, weights, scene.selection)}
      <div class="body">
        <div>
          <div class="tools" role="group" aria-label=${words.text("views.rows.order")}>
            ${choice("worst")}${choice("given")}
          </div>
          <p class="hint over" aria-hidden="true">${predictedLabel(scene)}</p>
          <ul
            class="list"
            role="listbox"
            tabindex="0"
            aria-label=${words.text("views.texts.list")}
            aria-activedescendant=${scene.selection === null ? nothing : `row-${scene.selection}`}
            @keydown=${(event: KeyboardEvent) => this.keyed(event, rows)}
          >
            ${rows.map((row) => renderItem(scene, row, () => this.select(row)))}
          </ul>
          <p class="hint">
            ${hint(words, "views.rows.choose")}
            ${texts.length > mostListed ? words.text("views.texts.more", { n: texts.length - mostListed }) : nothing}
          </p>
        </div>
        ${weights ? renderHeaviest(scene, weights) : nothing}
      </div>
      ${twin(
        {
          label: words.text("views.texts.table"),
          caption: words.text("views.texts.caption", { t: String(step.t) }),
          columns: [
            words.text("views.fit.row_column"),
            words.text("views.texts.text"),
            words.text("views.texts.actual"),
            predictedLabel(scene),
            words.text("views.fit.loss"),
            words.text("views.fit.split"),
          ],
          rows: () =>
            this.sorted.map((row) => ({
              cells: [
                rowName(scene, row),
                html`<bdi lang=${language}>${texts[row]}</bdi>`,
                className(scene, actualOf(scene, row)),
                predictedText(scene, row),
                lossText(scene, step.natural.losses[row]!),
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

  protected override updated(changed: PropertyValues): void {
    const { scene } = this;
    if (!scene || (scene.selection === this.shown && !changed.has("by"))) return;
    this.shown = scene.selection;
    const item = this.renderRoot.querySelector<HTMLElement>("[aria-selected=true]");
    if (item) showIn(this.renderRoot.querySelector<HTMLElement>(".list")!, item);
  }

  private sort(by: Order): void {
    this.by = by;
    this.order.forget();
  }

  private select(row: number): void {
    ask(this, { kind: "select", row });
  }

  private keyed(event: KeyboardEvent, rows: number[]): void {
    const at = rows.indexOf(this.scene!.selection ?? -1);
    const to = placeAfter(event, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(rows[to]!);
  }
}

function actualOf({ setup }: Scene, row: number): number {
  return setup.data.targets[0]!.values[row]!;
}

function calledOf({ step }: Scene, row: number): number {
  return step.natural.called![row]!;
}

function isRight(scene: Scene, row: number): boolean {
  return calledOf(scene, row) === actualOf(scene, row);
}

function predictedLabel(scene: Scene): string {
  const kind = givesProbability(scene.loss) ? "class" : "score";
  return scene.words.text(`views.fit.prediction_${kind}`, { name: className(scene, 1) });
}

function predictedText(scene: Scene, row: number): string {
  const { words, step, loss } = scene;
  const value = step.natural.predictions[row]!;
  return givesProbability(loss) ? words.share(value) : words.number(value, { digits: 3 });
}

function summaryOf(scene: Scene, weights: Weights | null): string {
  const { words, setup, step } = scene;
  const rows = words.rows(datasetOf(scene), setup.data.ids.length);
  const parts = [
    words.text(`views.texts.summary.${weights ? "weights" : "any"}`, { rows, class: className(scene, 1) }),
  ];
  const accuracy = step.metrics.find(({ id }) => id === "accuracy")?.value ?? null;
  if (accuracy !== null) {
    const name = words.name("metrics", "accuracy");
    const value = words.number(accuracy, { digits: 3 });
    parts.push(words.text("views.confusion.summary.accuracy", { name, value }));
  }
  return words.sentences(parts);
}

/** The chosen text, large: its words, what the model says, and what was counted. */
function renderText(scene: Scene, weights: Weights | null, row: number): TemplateResult {
  const { words, setup, step } = scene;
  const { features, texts } = setup.data;
  const pieces = piecesOf(texts![row]!, featuresByName(scene));
  const counted = [...new Set(pieces.flatMap(({ feature }) => feature ?? []))];
  const weight = (name: unknown, value: number) =>
    html`<li class=${sideOf(value)}>
      <span>${name}</span> <b>${words.number(value, { digits: 3, signed: true })}</b>
    </li>`;
  return html`<figure>
    <blockquote lang=${language} dir="ltr">${pieces.map((piece) => renderPiece(piece, weights))}</blockquote>
    <figcaption>
      <p>
        <b
          >${rowName(scene, row)}${setup.data.validation[row] ? words.text("views.fit.held_out_row") : nothing}:</b
        >
        ${words.text(isRight(scene, row) ? "views.texts.right" : "views.texts.wrong", {
          called: className(scene, calledOf(scene, row)),
          actual: className(scene, actualOf(scene, row)),
        })}
        <span class="numbers">
          ${words.text("views.fit.fact", { label: predictedLabel(scene), value: predictedText(scene, row) })}
          <span class="loss"
            >${words.text("views.fit.fact", { label: words.text("views.fit.loss"), value: lossText(scene, step.natural.losses[row]!) })}</span
          >
        </span>
      </p>
      ${givesProbability(scene.loss) ? renderChance(scene, row) : nothing}
      ${
        weights
          ? html`<ul class="counted" aria-label=${words.text("views.texts.counted")}>
                ${weight(words.name("tape", "bias"), weights.bias)}
                ${counted.map((feature) => {
                  const { name, values } = features[feature]!;
                  const times = values[row]!;
                  return weight(
                    html`<bdi lang=${language}>${name}</bdi
                      >${times > 1 ? ` × ${words.number(times)}` : nothing}`,
                    weights.values[feature]!,
                  );
                })}
              </ul>
              <p class="hint">${words.text("views.texts.hint", { class: className(scene, 1) })}</p>`
          : nothing
      }
    </figcaption>
  </figure>`;
}

function sideOf(weight: number): "above" | "below" | "none" {
  return weight > 0 ? "above" : weight < 0 ? "below" : "none";
}

function renderPiece({ text, feature }: Piece, weights: Weights | null): unknown {
  if (feature === null) return text;
  if (!weights) return html`<mark class="none">${text}</mark>`;
  const side = sideOf(weights.values[feature]!);
  const sign = { above: "+", below: "\u2212", none: "" }[side];
  return html`<mark class="${side} strength-${strengthOf(weights, feature)}"
    >${text}<sup>${sign}</sup></mark
  >`;
}

/** How likely the second class is, from the first on the left to it on the right; a mark on the side of the truth. */
function renderChance(scene: Scene, row: number): TemplateResult {
  const share = 100 * scene.step.natural.predictions[row]!;
  const actual = actualOf(scene, row);
  return html`<div class="chance" aria-hidden="true">
    <span class=${actual === 0 ? "actual" : ""}><bdi>${className(scene, 0)}</bdi></span>
    <svg viewBox="0 0 100 14" preserveAspectRatio="none">
      <rect class="whole" width="100" height="14"></rect>
      <rect class="part" width=${share} height="14"></rect>
      <line class="half" x1="50" x2="50" y1="0" y2="14"></line>
    </svg>
    <span class=${actual === 1 ? "actual" : ""}><bdi>${className(scene, 1)}</bdi></span>
  </div>`;
}

function renderItem(scene: Scene, row: number, choose: () => void): TemplateResult {
  const { words, setup } = scene;
  const right = isRight(scene, row);
  return html`<li
    id="row-${row}"
    role="option"
    aria-selected=${row === scene.selection ? "true" : "false"}
    class=${right ? "right" : "wrong"}
    @click=${choose}
  >
    <svg viewBox="-8 -8 16 16" role="img" aria-label=${words.text(`views.rows.${right ? "right" : "wrong"}`)}>
      <path d=${right ? "M-5 0.5L-1.5 4L5 -4" : "M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5"}></path>
    </svg>
    <bdi class="text" lang=${language}>${setup.data.texts![row]}</bdi>
    <span class="told">
      <b>${predictedText(scene, row)}</b>
      <span>${words.text("views.confusion.really", { class: className(scene, actualOf(scene, row)) })}</span>
    </span>
  </li>`;
}

/** The words that weigh most for either class, as bars on one scale. */
function renderHeaviest(scene: Scene, weights: Weights): TemplateResult {
  const { words, setup } = scene;
  const side = (sign: 1 | -1) => {
    const title = words.text("views.texts.heaviest", { class: className(scene, sign > 0 ? 1 : 0) });
    return html`<section>
      <h4>${title}</h4>
      <ul class="bars">
        ${heaviest(weights, sign, mostHeavy).map((feature) => {
          const value = weights.values[feature]!;
          const length = (98 * Math.abs(value)) / weights.most;
          return html`<li>
            <bdi lang=${language}>${setup.data.features[feature]!.name}</bdi>
            <svg viewBox="-1 0 102 14" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect class=${sideOf(value)} x="0" y="1" width=${length} height="12"></rect>`}
            </svg>
            <span class="value">${words.number(value, { digits: 3, signed: true })}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  };
  return html`<div class="heaviest">
    ${side(1)}${side(-1)}
    ${isScaled(scene) ? html`<p class="hint">${words.text("views.weights.scaled")}</p>` : nothing}
  </div>`;
}

if (!customElements.get("loss-lab-texts")) customElements.define("loss-lab-texts", TextsView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-texts": TextsView;
  }
}
