/** The exhibit for a page of somebody else's: what to paste for the platform that is chosen, and how it looks there. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { leftOf } from "../../integrations/frame.js";
import { platforms, type Piece, type PlatformName } from "../../integrations/platforms.js";
import type { OpenView, View } from "../../exhibits/exhibit.js";
import type { Words } from "../../words/words.js";
import { tick } from "../controls/fields.js";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import { base } from "../controls/styles-base.js";
import { buttons } from "../controls/styles-buttons.js";
import { fields } from "../controls/styles-fields.js";
import { inputs } from "../controls/styles-inputs.js";
import { writeLink } from "../link.js";
import type { LossLab } from "../loss-lab.js";
import { terms, type Arrangement } from "../rules.js";
import { siteRoot } from "../site-root.js";
import { views } from "../views/list.js";
import { codeStyles } from "./code-styles.js";
import { copy } from "./copy.js";
import { embedStyles } from "./embed-styles.js";
import type { Offer } from "./offer.js";
import { sectionStyles } from "./styles.js";

type Way = "page" | "block" | "card" | "source" | "html" | "address";

/** How each platform takes what is pasted. */
const ways: Record<PlatformName, Way> = {
  html: "page",
  wordpress: "block",
  ghost: "card",
  docusaurus: "page",
  mkdocs: "page",
  hugo: "page",
  moodle: "source",
  canvas: "html",
  google_sites: "address",
};

/** The names of views as an exhibit lists those that are open. */
function inOrder(open: readonly OpenView[]): View[] {
  return views.map(({ name }) => name).filter((name) => open.some((view) => view.name === name));
}

export class AwayEmbed extends LitElement {
  static override styles = [base, buttons, fields, inputs, sectionStyles, codeStyles, embedStyles];
  static override properties = {
    offer: { attribute: false },
    arrangement: { attribute: false },
    chosen: { state: true },
    link: { state: true },
    told: { state: true },
    isShown: { state: true },
  };

  declare offer: Offer;
  /** What is left to the readers of that page. */
  declare arrangement: Arrangement;
  declare private chosen: PlatformName | null;
  /** The fragment of a link to what is on show, where that goes along. */
  declare private link: string | null;
  /** What became of the piece that was copied last; or the experiment is too large for a link. */
  declare private told: "too_long" | { place: number; copied: "copied" | "refused" } | null;
  /** Whether one sees what it looks like. */
  declare private isShown: boolean;

  constructor() {
    super();
    this.chosen = null;
    this.link = null;
    this.told = null;
    this.isShown = false;
    // What happens in the preview is no news of the exhibit around it.
    for (const name of ["ready", "step", "change", "answer", "error"])
      this.addEventListener(`loss-lab-${name}`, (event) => event.stopPropagation());
  }

  private choose(platform: PlatformName): void {
    this.chosen = platform === this.chosen ? null : platform;
    this.told = null;
  }

  private async take(now: boolean): Promise<void> {
    const place = { ...this.offer.place };
    delete place.lesson;
    this.link = now ? await writeLink(place) : null;
    this.told = now && this.link === null ? "too_long" : null;
    this.requestUpdate();
  }

  private async copy(text: string, place: number): Promise<void> {
    const shown = this.renderRoot.querySelectorAll("pre")[place]!;
    this.told = { place, copied: await copy(text, shown) };
  }

  /** With the views that are open, where an exhibit's own are others and no link has them. */
  private get left(): Arrangement {
    const { usual, place } = this.offer;
    const open = place.views?.map(({ name }) => name) ?? [];
    const others = this.link === null && open.length && open.join() !== inOrder(usual).join();
    return { ...(others && { views: open }), ...this.arrangement };
  }

  private pieces(platform: PlatformName): Piece[] {
    const { exhibit, linkBase, scene } = this.offer;
    return platforms[platform].frame({
      site: siteRoot(linkBase!, exhibit.id).href,
      exhibit: exhibit.id,
      title: exhibit.title,
      language: scene.words.language,
      left: this.left,
      ...(this.link !== null && { link: this.link }),
    });
  }

  protected override render(): TemplateResult {
    const { words } = this.offer.scene;
    const { chosen, told, isShown } = this;
    return html`<h4 id="title">${say(words, "away.embed.title")}</h4>
      <p>${say(words, "away.embed.about")}</p>
      <div class="choices" role="group" aria-labelledby="title">
        ${(Object.keys(ways) as PlatformName[]).map(
          (platform) =>
            html`<button
              type="button"
              aria-pressed=${platform === chosen ? "true" : "false"}
              @click=${() => this.choose(platform)}
            >
              ${platforms[platform].name}
            </button>`,
        )}
      </div>
      ${
        chosen
          ? html`<p>${say(words, `away.embed.how.${ways[chosen]}`)}</p>
              ${this.pieces(chosen).map((piece, place) => this.renderPiece(words, piece, place))}
              ${Object.keys(this.arrangement).length ? html`<p>${say(words, "away.lesson.along")}</p>` : nothing}
              ${tick({
                id: "now",
                label: words.text("away.embed.now"),
                checked: this.link !== null,
                change: (now) => void this.take(now),
              })}
              <div class="acts">
                <button
                  type="button"
                  aria-expanded=${isShown ? "true" : "false"}
                  @click=${() => (this.isShown = !isShown)}
                >
                  ${say(words, "away.embed.preview")}
                </button>
              </div>`
          : nothing
      }
      <p role="status">
        ${
          told === "too_long"
            ? say(words, "away.link.too_long")
            : told
              ? say(words, `away.code.${told.copied}`)
              : nothing
        }
      </p>
      ${chosen && isShown ? this.renderPreview(words) : nothing}`;
  }

  private renderPiece(words: Words, { file, text }: Piece, place: number): TemplateResult {
    const copied = typeof this.told === "object" && this.told?.place === place && this.told.copied;
    const label = file ?? platforms[this.chosen!].name;
    return html`${file === null ? nothing : html`<p>${say(words, "away.embed.once", { file })}</p>`}
      <pre dir="ltr" tabindex="0" role="region" aria-label=${label} ?data-copied=${copied === "copied"}>
${text}</pre>
      <div class="acts">
        <button
          type="button"
          class=${copied === "copied" ? "primary" : ""}
          @click=${() => void this.copy(text, place)}
        >
          ${copied === "copied" ? icons.done : nothing} ${say(words, "away.code.copy")}
        </button>
      </div>`;
  }

  private renderPreview(words: Words): TemplateResult {
    const { exhibit } = this.offer;
    const left = Object.fromEntries(leftOf({ left: this.left }));
    const [opened, hide, lock, question] = terms.map((term) => left[term] ?? nothing);
    return html`<div class="preview">
      ${keyed(
        this.link,
        html`<loss-lab
          exhibit=${exhibit.id}
          lang=${words.language}
          views=${opened}
          hide=${hide}
          lock=${lock}
          question=${question}
          ${ref(this.begin)}
        ></loss-lab>`,
      )}
    </div>`;
  }

  private readonly begin = (lab?: Element): void => {
    if (lab && this.link !== null) (lab as LossLab).openLink(this.link);
  };
}

if (!customElements.get("loss-lab-away-embed")) customElements.define("loss-lab-away-embed", AwayEmbed);
