/** The runs that are compared, as a table: which is in front, what they are called, in what they differ. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { mostName, mostRuns } from "../compare.js";
import type { Words } from "../../words/words.js";
import { headline } from "../controls/headline.js";
import { icons } from "../controls/icons.js";
import { markStyles, renderKey } from "../plot/marks.js";
import { plotStyles } from "../plot/styles.js";
import { ask, type Companion, type CompareWish, type Scene } from "../view.js";
import { differences } from "./compare-differs.js";
import { presetsOf } from "./compare-presets.js";

/** What of a run the table shows. */
type Row = Pick<Companion, "name" | "colour" | "step" | "setup" | "loss" | "diverged">;

export class CompareView extends LitElement {
  static override properties = { scene: { attribute: false } };

  declare scene: Scene | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    if (scene.comparing) return this.renderRuns(scene, scene.comparing.place);
    return this.fixed ? nothing : this.renderPresets(scene);
  }

  /** The reader is to leave the runs as they are. */
  private get fixed(): boolean {
    return this.scene?.rules?.locks("compare") ?? false;
  }

  private wish(wish: CompareWish): void {
    ask(this, { kind: "compare", wish });
  }

  private renderPresets(scene: Scene): TemplateResult {
    const { words } = scene;
    const choice = (title: string, detail: string, wish: CompareWish) =>
      html`<li>
        <button type="button" @click=${() => this.wish(wish)}>
          <b>${title}</b>
          <span>${detail}</span>
        </button>
      </li>`;
    return html`<p class="invite">${words.text("views.compare.invite")}</p>
      <ul class="presets">
        ${presetsOf(scene).map(({ id, comparison, front }) =>
          choice(
            words.text(`views.compare.presets.${id}`),
            comparison.runs.map(({ name }) => name).join(words.text("views.compare.separator")),
            { to: "begin", comparison, front },
          ),
        )}
        ${choice(words.text("views.compare.presets.add"), words.text("views.compare.presets.add_hint"), {
          to: "add",
          name: words.text("views.compare.next", { n: "2" }),
          own: words.text("views.compare.first"),
        })}
      </ul>`;
  }

  private renderRuns(scene: Scene, place: number): TemplateResult {
    const { words, comparing, companions, step } = scene;
    const { name, colour } = comparing!;
    const own: Row = { ...scene, name, colour, diverged: step.status === "diverged" };
    const runs: Row[] = companions.toSpliced(place, 0, own as Companion);
    const differing = differences(scene, runs);
    const twins = differing.some((each, i) => i !== place && each === differing[place]);
    const t = Math.max(...runs.map((run) => run.step.t));
    return html`<table>
        <caption class="visually-hidden">
          ${words.text("views.compare.label")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.text("views.compare.front")}</th>
            <th scope="col">${words.text("views.compare.run")}</th>
            <th scope="col" class="loss">${words.text("views.compare.loss", { t: String(t) })}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${runs.map((run, i) => this.renderRun(scene, run, i, i === place, differing[i]!))}
        </tbody>
      </table>
      ${this.fixed ? nothing : this.renderTools(words, runs, name, twins)}`;
  }

  private renderTools(words: Words, runs: readonly Row[], name: string, twins: boolean): TemplateResult {
    return html`<p class="hint">${words.text(twins ? "views.compare.twins" : "views.compare.hint")}</p>
      <div class="tools">
        ${
          runs.length < mostRuns
            ? html`<button
                type="button"
                @click=${() =>
                  this.wish({
                    to: "add",
                    name: words.text("views.compare.next", { n: String(runs.length + 1) }),
                    own: name,
                  })}
              >
                ${words.text("views.compare.add")}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.wish({ to: "end" })}>
          ${words.text("views.compare.end")}
        </button>
      </div>`;
  }

  private renderRun(
    { words }: Scene,
    run: Row,
    place: number,
    front: boolean,
    differs: string | null,
  ): TemplateResult {
    const { name, colour, step, setup, loss, diverged } = run;
    const now = headline(words, step, setup, loss);
    const remove = words.text("views.compare.remove", { name });
    const renamed = (event: Event) => {
      const field = event.target as HTMLTextAreaElement;
      const given = field.value.replace(/\s+/g, " ").trim();
      if (given) this.wish({ to: "rename", place, name: given });
      else field.value = name;
    };
    // A name has as many lines as it needs, but no ends of lines.
    const ended = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      (event.target as HTMLElement).blur();
    };
    return html`<tr class=${front ? "marked" : ""}>
      <td>
        <label class="front">
          <input
            type="radio"
            name="front"
            aria-label=${words.text("views.compare.bring", { name })}
            .checked=${live(front)}
            @change=${() => this.wish({ to: "front", place })}
          />
          <svg class="key" viewBox="0 0 28 16" aria-hidden="true">${renderKey({ name, colour })}</svg>
        </label>
      </td>
      <th scope="row">
        <textarea
          rows="1"
          maxlength=${mostName}
          spellcheck="false"
          ?readonly=${this.fixed}
          aria-label=${words.text("views.compare.rename", { n: String(place + 1) })}
          title=${name}
          .value=${live(name)}
          @keydown=${ended}
          @change=${renamed}
        ></textarea>
        ${differs === name ? nothing : html`<small>${differs ?? words.text("views.compare.same")}</small>`}
      </th>
      <td class="loss">
        ${now.number} ${now.unit}
        <small>${diverged ? words.text("views.compare.diverged", { t: String(step.t) }) : now.name}</small>
      </td>
      <td>
        <button
          type="button"
          class="remove"
          ?hidden=${this.fixed}
          aria-label=${remove}
          title=${remove}
          @click=${() => this.wish({ to: "remove", place })}
        >
          ${icons.close}
        </button>
      </td>
    </tr>`;
  }

  static override styles = [
    plotStyles,
    markStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .invite {
        margin-block-end: var(--ll-space-2, 8px);
        text-wrap: pretty;
      }
      .presets {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr));
        gap: var(--ll-space-2, 8px);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .presets button {
        inline-size: 100%;
        block-size: 100%;
        padding: var(--ll-space-2, 8px) var(--ll-space-3, 12px);
        border-radius: var(--ll-radius, 10px);
        text-align: start;
        display: grid;
        align-content: start;
        gap: 2px;
      }
      .presets span {
        color: var(--ll-muted);
        font-size: 13px;
        line-height: 1.35;
      }
      thead th,
      thead td {
        position: static;
        background: none;
        border: 0;
        font-size: 13px;
      }
      th,
      td {
        padding: 6px 8px;
        text-align: start;
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 10px;
        inline-size: 1%;
      }
      td:last-child {
        padding-inline-end: 2px;
        inline-size: 1%;
      }
      .loss {
        text-align: end;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .front {
        display: inline-flex;
        align-items: center;
        gap: var(--ll-space-2, 8px);
        min-block-size: var(--ll-target-size, 36px);
        cursor: pointer;
      }
      input[type="radio"] {
        inline-size: 18px;
        block-size: 18px;
        min-block-size: 0;
        min-inline-size: 0;
        margin: 0;
        accent-color: var(--ll-accent);
      }
      .key {
        inline-size: 28px;
        block-size: 16px;
        flex: none;
      }
      textarea {
        display: block;
        box-sizing: border-box;
        inline-size: 100%;
        min-inline-size: 6em;
        min-block-size: var(--ll-target-size, 36px);
        padding: 6px;
        border: 1px solid transparent;
        border-radius: 8px;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: 600;
        field-sizing: content;
        resize: none;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
      @supports not (field-sizing: content) {
        textarea {
          white-space: nowrap;
        }
      }
      textarea:hover,
      textarea:focus {
        border-color: var(--ll-control);
      }
      small {
        display: block;
        padding-inline: 7px;
        color: var(--ll-muted);
        font-size: 13px;
        font-weight: 400;
        white-space: normal;
      }
      .loss small {
        padding: 0;
      }
      button.remove {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        inline-size: var(--ll-target-size, 36px);
        block-size: var(--ll-target-size, 36px);
        padding: 0;
        border-color: transparent;
        background: none;
      }
      @container (inline-size < 460px) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        tr {
          display: grid;
          grid-template-columns: auto minmax(0, 1fr) auto;
        }
        tbody tr > * {
          border: 0;
        }
        tbody tr + tr {
          border-block-start: 1px solid var(--ll-line);
        }
        td.loss {
          grid-area: 2 / 2 / auto / 4;
          padding-block-start: 0;
          padding-inline-start: 15px;
          text-align: start;
        }
        .loss small {
          display: inline;
        }
      }
      .hint {
        margin-block-start: var(--ll-space-2, 8px);
      }
    `,
  ];
}

if (!customElements.get("loss-lab-compare")) customElements.define("loss-lab-compare", CompareView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-compare": CompareView;
  }
}
