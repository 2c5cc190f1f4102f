/** A lesson: what its readers are left with, control by control, and the link that opens it so. */
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { tick } from "../controls/fields.js";
import { icons } from "../controls/icons.js";
import { menu } from "../controls/menu.js";
import { say } from "../controls/say.js";
import { base } from "../controls/styles-base.js";
import { buttons } from "../controls/styles-buttons.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { writeLink } from "../link.js";
import { lockable, Rules, type Arrangement, type Control } from "../rules.js";
import type { Offer } from "./offer.js";
import { rowStyles, sectionStyles } from "./styles.js";

const states = ["free", "locked", "hidden"] as const;
type State = (typeof states)[number];

export class AwayLesson extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    inputs,
    sectionStyles,
    rowStyles,
    css`
      details {
        margin-block-start: var(--ll-space-2);
      }
      summary {
        padding-block: calc((var(--ll-target-size) - 1lh) / 2);
        font-weight: 550;
        cursor: pointer;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
        gap: var(--ll-space-2) var(--ll-space-4);
        margin-block: var(--ll-space-2);
      }
      .choices .field {
        display: flex;
        align-items: center;
        gap: var(--ll-space-2);
      }
      .choices label {
        flex: 1 1 0;
        min-inline-size: 0;
        overflow-wrap: break-word;
        hyphens: auto;
      }
      .choices .select {
        flex: none;
        inline-size: 8.5em;
      }
    `,
  ];
  static override properties = {
    offer: { attribute: false },
    arrangement: { attribute: false },
    link: { state: true },
    told: { state: true },
  };

  declare offer: Offer;
  declare arrangement: Arrangement;
  declare change: (arrangement: Arrangement) => void;
  /** The fragment; null where the experiment is too large for one. */
  declare private link: string | null;
  declare private told: "copied" | "refused" | null;

  constructor() {
    super();
    this.link = null;
    this.told = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("arrangement") || changed.has("offer")) void this.write();
  }

  private async write(): Promise<void> {
    const { arrangement, offer } = this;
    const link = await writeLink({ ...offer.place, lesson: arrangement });
    if (arrangement === this.arrangement) [this.link, this.told] = [link, null];
  }

  private stateOf(control: Control): State {
    const rules = new Rules([this.arrangement]);
    return rules.hides(control) ? "hidden" : rules.locks(control) ? "locked" : "free";
  }

  private put(control: Control, state: State): void {
    const without = (names: readonly Control[] = []) => names.filter((name) => name !== control);
    const { hide, lock, ...others } = this.arrangement;
    const now = {
      hide: [...without(hide), ...(state === "hidden" ? [control] : [])],
      lock: [...without(lock), ...(state === "locked" ? [control] : [])],
    };
    this.change({
      ...others,
      ...(now.hide.length && { hide: now.hide }),
      ...(now.lock.length && { lock: now.lock }),
    });
  }

  private ask(asks: boolean): void {
    const { hide, lock } = this.arrangement;
    this.change({ ...(hide && { hide }), ...(lock && { lock }), ...(!asks && { question: "off" }) });
  }

  private get address(): string {
    return `${this.offer.linkBase}#${this.link}`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address);
      this.told = "copied";
    } catch {
      this.told = "refused";
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.offer.scene;
    const { hide, lock, question } = this.arrangement;
    return html`<h4>${say(words, "away.lesson.title")}</h4>
      <p>${say(words, "away.lesson.about")}</p>
      <details ?open=${Boolean(hide ?? lock ?? question)}>
        <summary>${say(words, "away.lesson.choose")}</summary>
        <div class="choices">${this.offer.controls.map((control) => this.renderControl(control))}</div>
        ${
          this.offer.question
            ? tick({
                id: "asks",
                label: words.text("away.lesson.question"),
                checked: question !== "off",
                change: (asks) => this.ask(asks),
              })
            : nothing
        }
      </details>
      ${this.link === null ? html`<p>${say(words, "away.link.too_long")}</p>` : this.renderLink()}
      <p role="status">${this.told === "refused" ? say(words, "away.link.refused") : nothing}</p>`;
  }

  private renderControl({ name, label }: Offer["controls"][number]): TemplateResult {
    const { words } = this.offer.scene;
    const able = states.filter(
      (state) => state !== "locked" || (lockable as readonly string[]).includes(name),
    );
    return menu({
      id: `left-${name}`,
      label,
      value: this.stateOf(name),
      options: able.map((state) => ({ value: state, label: words.text(`away.lesson.${state}`) })),
      change: (state) => this.put(name, state as State),
    });
  }

  private renderLink(): TemplateResult {
    const { words } = this.offer.scene;
    return html`<div class="row">
      <input
        class="link"
        readonly
        dir="ltr"
        aria-label=${words.text("away.link.field")}
        .value=${this.address}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      <button type="button" @click=${() => void this.copy()}>
        ${icons.link} ${say(words, this.told === "copied" ? "away.link.copied" : "away.lesson.copy")}
      </button>
    </div>`;
  }
}

if (!customElements.get("loss-lab-away-lesson")) customElements.define("loss-lab-away-lesson", AwayLesson);
