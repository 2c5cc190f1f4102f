/** Code of the run for a framework that is chosen: shown, copied and saved, or the reason why there is none. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { patiently } from "../../patience.js";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import { base } from "../controls/styles-base.js";
import { buttons } from "../controls/styles-buttons.js";
import type { FrameworkName } from "./code/list.js";
import type { Gap } from "./code/recipe.js";
import { codeStyles } from "./code-styles.js";
import { copy } from "./copy.js";
import type { Offer } from "./offer.js";
import { save } from "./save.js";
import { sectionStyles } from "./styles.js";

const about: Record<FrameworkName, "about" | "about_unrun" | "about_optimum"> = {
  pytorch: "about",
  keras: "about_unrun",
  optax: "about_unrun",
  numpy: "about",
  sklearn: "about_optimum",
};

/** What there is for a framework. */
type Found = { text: string } | { gap: Gap };

export class AwayCode extends LitElement {
  static override styles = [base, buttons, sectionStyles, codeStyles];
  static override properties = {
    offer: { attribute: false },
    chosen: { state: true },
    found: { state: true },
    told: { state: true },
  };

  declare offer: Offer;
  declare private chosen: FrameworkName | null;
  /** Null until it is written. */
  declare private found: Found | null;
  /** Whether it was copied. */
  declare private told: "copied" | "refused" | null;

  constructor() {
    super();
    this.chosen = null;
    this.found = null;
    this.told = null;
  }

  /** The same once more puts it away. The modules that write code come when it is first asked for. */
  private async choose(framework: FrameworkName): Promise<void> {
    this.chosen = framework === this.chosen ? null : framework;
    this.found = null;
    this.told = null;
    if (!this.chosen) return;
    const found = await this.find(framework);
    if (this.chosen !== framework) return;
    this.found = found;
    await this.updateComplete;
    this.renderRoot.querySelector("h4")!.scrollIntoView({ block: "start" });
  }

  private async find(framework: FrameworkName): Promise<Found> {
    const { scene, place, open } = this.offer;
    const [{ frameworks }, { GapError, recipeOf }] = await Promise.all([
      patiently(() => import("./code/list.js")),
      patiently(() => import("./code/recipe.js")),
    ]);
    const run = await open(place.experiment);
    try {
      const { aim, write } = frameworks[framework];
      return { text: write(await recipeOf(run, scene.step.t, scene.catalog, aim)) };
    } catch (error) {
      if (error instanceof GapError) return { gap: error.gap };
      throw error;
    } finally {
      run.close();
    }
  }

  private async copy(text: string): Promise<void> {
    this.told = await copy(text, this.renderRoot.querySelector("pre")!);
  }

  protected override render(): TemplateResult {
    const { words, step } = this.offer.scene;
    const { chosen, found } = this;
    return html`<h4 id="title">${say(words, "away.code.title")}</h4>
      <div class="choices" role="group" aria-labelledby="title">
        ${(Object.keys(about) as FrameworkName[]).map(
          (framework) =>
            html`<button
              type="button"
              aria-pressed=${framework === chosen ? "true" : "false"}
              @click=${() => void this.choose(framework)}
            >
              ${say(words, `away.code.${framework}`)}
            </button>`,
        )}
      </div>
      ${
        chosen &&
        html`<p>
          ${say(words, `away.code.${about[chosen]}`, { t: step.t, name: words.text(`away.code.${chosen}`) })}
        </p>`
      }
      ${chosen && found && "text" in found ? this.renderText(chosen, found.text) : nothing}
      <p role="status">
        ${found && "gap" in found ? say(words, `away.code.gaps.${found.gap}`) : nothing}
        ${this.told ? say(words, `away.code.${this.told}`) : nothing}
      </p>`;
  }

  private renderText(framework: FrameworkName, text: string): TemplateResult {
    const { words } = this.offer.scene;
    const name = words.text(`away.code.${framework}`);
    const file = words.text("away.as", { name, format: "Python" });
    const copied = this.told === "copied";
    return html`<div class="acts">
        <button type="button" class=${copied ? "primary" : ""} @click=${() => void this.copy(text)}>
          ${copied ? icons.done : nothing} ${say(words, "away.code.copy")}
        </button>
        <button
          type="button"
          aria-label=${file}
          title=${file}
          @click=${() => save(`loss_lab_${framework}.py`, text, "text/x-python")}
        >
          ${icons.away} Python
        </button>
      </div>
      <pre dir="ltr" tabindex="0" role="region" aria-label=${name} ?data-copied=${copied}>${text}</pre>`;
  }
}

if (!customElements.get("loss-lab-away-code")) customElements.define("loss-lab-away-code", AwayCode);
