/** The dialog that gives away what is on screen: as a link, a QR code, files, pictures and code. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Words } from "../../words/words.js";
import { headline } from "../controls/headline.js";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import { base } from "../controls/styles-base.js";
import { buttons } from "../controls/styles-buttons.js";
import { writeLink, writePlace } from "../link.js";
import { Absent, fileName, readWhole, writeFile } from "../one-file.js";
import type { Scene } from "../view.js";
import { furthestOf } from "../views/history-rows.js";
import { views } from "../views/list.js";
import { csv, type Cell } from "./csv.js";
import "./code.js";
import "./embed.js";
import "./lesson.js";
import type { Offer } from "./offer.js";
import { pictureOf, pngOf } from "./picture.js";
import { mostCharacters as mostForQr, qrSvg } from "./qr.js";
import { save } from "./save.js";
import { mostRows, stepsTable, strideOf } from "./steps.js";
import type { Arrangement } from "../rules.js";
import { awayStyles, rowStyles, sectionStyles } from "./styles.js";
import { arithmeticTable, parametersTable } from "./tables.js";

type Told = "copied" | "refused" | "picture_failed" | null;

const svgType = "image/svg+xml";

export class Away extends LitElement {
  static override styles = [base, buttons, sectionStyles, rowStyles, awayStyles];
  static override properties = {
    offer: { state: true },
    arrangement: { state: true },
    link: { state: true },
    told: { state: true },
    replay: { state: true },
    unwritten: { state: true },
    whole: { state: true },
  };

  declare private offer: Offer | null;
  /** What a lesson, or an exhibit on another page, leaves to its readers. */
  declare private arrangement: Arrangement;
  /** Null where the experiment is too large for one, or none is to be had. */
  declare private link: string | null;
  declare private told: Told;
  /** While the run is taken again for the file of its steps: how far that is. */
  declare private replay: { t: number; abort: AbortController } | null;
  /** The file of its steps could not be made. */
  declare private unwritten: boolean;
  /** What becomes of the file that opens by itself. */
  declare private whole: "fetching" | "unreached" | "absent" | null;

  constructor() {
    super();
    this.offer = null;
    this.arrangement = {};
    this.link = null;
    this.told = null;
    this.replay = null;
    this.unwritten = false;
    this.whole = null;
  }

  async show(offer: Offer): Promise<void> {
    const fragment = offer.linkBase === null ? null : await writeLink(offer.place);
    this.offer = offer;
    this.arrangement = offer.place.lesson ?? {};
    this.link = fragment && `${offer.linkBase}#${fragment}`;
    this.told = null;
    this.unwritten = false;
    if (this.whole !== "fetching") this.whole = null;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector("dialog")!;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link!);
      this.told = "copied";
    } catch {
      this.told = "refused";
    }
  }

  private async saveWhole(): Promise<void> {
    if (this.whole === "fetching") return;
    const { exhibit, scene, place, author } = this.offer!;
    const { words } = scene;
    const isLesson = place.lesson ?? Object.keys(this.arrangement).length > 0;
    const written = {
      exhibit,
      place: { ...place, ...(isLesson && { lesson: this.arrangement }) },
      language: words.language,
      left: author,
      needs: words.text("away.files.whole.needs"),
    };
    this.whole = "fetching";
    try {
      const file = writeFile(await readWhole(), written);
      save(`loss-lab-${exhibit.id}-${LOSS_LAB_VERSION}.html`, file, "text/html");
      this.whole = null;
    } catch (error) {
      this.whole = error instanceof Absent ? "absent" : "unreached";
    }
  }

  private async saveSteps(): Promise<void> {
    if (this.replay) return;
    const { scene, place, open } = this.offer!;
    const abort = new AbortController();
    const { signal } = abort;
    this.unwritten = false;
    this.replay = { t: 0, abort };
    try {
      const run = await open(place.experiment);
      try {
        const way = { furthest: furthestOf(scene), edits: scene.history.edits };
        const rows = await stepsTable(run, way, { signal, progress: (t) => (this.replay = { t, abort }) });
        save("loss-lab-history.csv", csv(rows), "text/csv");
      } finally {
        run.close();
      }
    } catch {
      this.unwritten = !signal.aborted;
    } finally {
      this.replay = null;
    }
  }

  /** Of an open view, which stands beside this dialog. */
  private async savePicture(name: string, format: "svg" | "png"): Promise<void> {
    const { words, step, setup, loss } = this.offer!.scene;
    const view = (this.getRootNode() as ShadowRoot).querySelector<LitElement>(`loss-lab-${name}`);
    if (!view) return;
    const now = headline(words, step, setup, loss);
    const values = { loss: now.name, value: now.text, t: step.t };
    const heading = words.text(`views.${name as "fit"}.label`);
    try {
      const picture = await pictureOf(view, heading, words.text("away.pictures.caption", values));
      if (format === "svg") save(`loss-lab-${name}.svg`, picture.svg, svgType);
      else save(`loss-lab-${name}.png`, await pngOf(picture));
      this.told = null;
    } catch {
      this.told = "picture_failed";
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.offer) return nothing;
    const { scene, linkBase } = this.offer;
    const { words } = scene;
    return html`<dialog
      aria-labelledby="title"
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
      @close=${() => this.replay?.abort.abort()}
      @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
    >
      <header>
        <h3 id="title">${say(words, "away.title")}</h3>
        <button
          type="button"
          class="quiet"
          aria-label=${words.text("away.close")}
          @click=${() => this.dialog.close()}
        >
          ${icons.close}
        </button>
      </header>
      ${linkBase === null ? nothing : this.renderLink(words)} ${this.renderFiles(words)}
      ${this.renderPictures(words)}
      ${
        linkBase === null
          ? nothing
          : keyed(
              this.offer,
              html`<loss-lab-away-lesson
                  .offer=${this.offer}
                  .arrangement=${this.arrangement}
                  .change=${(arrangement: Arrangement) => (this.arrangement = arrangement)}
                ></loss-lab-away-lesson>
                <loss-lab-away-embed
                  .offer=${this.offer}
                  .arrangement=${this.arrangement}
                ></loss-lab-away-embed>`,
            )
      }
      ${keyed(this.offer, html`<loss-lab-away-code .offer=${this.offer}></loss-lab-away-code>`)}
    </dialog>`;
  }

  private renderLink(words: Words): TemplateResult {
    const { link, told } = this;
    const title = html`<h4>${say(words, "away.link.title")}</h4>`;
    if (link === null)
      return html`${title}
        <p>${say(words, "away.link.too_long")}</p>`;
    return html`${title}
      <p>${say(words, "away.link.about")} ${say(words, "away.link.length", { n: link.length })}</p>
      <div class="row">
        <input
          class="link"
          readonly
          dir="ltr"
          aria-label=${words.text("away.link.field")}
          .value=${link}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        />
        <button type="button" @click=${() => void this.copy()}>
          ${icons.link} ${say(words, told === "copied" ? "away.link.copied" : "away.link.copy")}
        </button>
      </div>
      <p role="status">${told === "refused" ? say(words, "away.link.refused") : nothing}</p>
      <h4>${say(words, "away.qr.title")}</h4>
      ${this.renderQr(words, link)}`;
  }

  private renderQr(words: Words, link: string): TemplateResult {
    if (link.length > mostForQr)
      return html`<p>${say(words, "away.qr.too_long", { n: link.length, most: mostForQr })}</p>`;
    const label = words.text("away.qr.label");
    const code = qrSvg(link, label);
    return html`<p>${say(words, "away.qr.about")}</p>
      <img alt=${label} src="data:${svgType};charset=utf-8,${encodeURIComponent(code)}" />
      <div class="row">
        <button type="button" @click=${() => save("loss-lab-qr.svg", code, svgType)}>
          ${say(words, "away.qr.file")}
        </button>
      </div>`;
  }

  private renderFiles(words: Words): TemplateResult {
    const { scene, place } = this.offer!;
    const { step } = scene;
    const table = (name: string, rows: () => Cell[][]) => () =>
      save(`loss-lab-${name}.csv`, csv(rows()), "text/csv");
    const files = [
      ["whole", "HTML", () => void this.saveWhole()],
      ["experiment", "JSON", () => save("loss-lab.json", writePlace(place, 1), "application/json")],
      ["history", "CSV", () => void this.saveSteps()],
      ["parameters", "CSV", table("parameters", () => parametersTable(step))],
      ["arithmetic", "CSV", table("arithmetic", () => arithmeticTable(step.tape))],
    ] as const;
    return html`<h4>${say(words, "away.files.title")}</h4>
      <ul>
        ${files.map(
          ([file, format, act]) =>
            html`<li>
              <div class="what">
                <span>${say(words, `away.files.${file}.name`)}</span>
                <span class="about"
                  >${
                    file === "history"
                      ? this.aboutSteps(scene)
                      : say(words, `away.files.${file}.about`, { t: step.t })
                  }</span
                >
              </div>
              ${this.renderSave(words.text(`away.files.${file}.name`), format, act)}
              ${file === "history" ? this.renderReplay(scene) : nothing}
              ${file === "whole" ? this.renderWhole(words) : nothing}
            </li>`,
        )}
      </ul>`;
  }

  private renderWhole(words: Words): TemplateResult {
    const { whole } = this;
    const told = whole ? say(words, `away.files.whole.${whole}`, { file: fileName }) : nothing;
    return html`<p role="status">${told}</p>`;
  }

  private aboutSteps(scene: Scene): unknown {
    const { words } = scene;
    const furthest = furthestOf(scene);
    const every = strideOf(furthest);
    if (every === 1) return say(words, "away.files.history.about");
    return say(words, "away.files.history.thinned", {
      n: furthest,
      every: words.number(every),
      most: words.number(mostRows),
    });
  }

  private renderReplay(scene: Scene): TemplateResult {
    const { replay } = this;
    const { words } = scene;
    const n = furthestOf(scene);
    const way =
      replay &&
      html`<progress
          max=${n}
          value=${replay.t}
          aria-label=${words.text("away.files.history.replay")}
        ></progress>
        <span class="about">
          ${say(words, "away.files.history.at", { t: words.number(replay.t), n: words.number(n) })}
        </span>
        <button type="button" @click=${() => replay.abort.abort()}>
          ${say(words, "away.files.history.stop")}
        </button>`;
    return html`<div class="row replay" ?hidden=${!replay}>${way}</div>
      <p role="status">${this.unwritten ? say(words, "away.files.history.failed") : nothing}</p>`;
  }

  private renderPictures(words: Words): TemplateResult {
    const { scene, place } = this.offer!;
    const open = views.filter(
      ({ name, fits }) => fits(scene) && place.views?.some((view) => view.name === name),
    );
    return html`<h4>${say(words, "away.pictures.title")}</h4>
      ${open.length ? nothing : html`<p>${say(words, "away.pictures.none")}</p>`}
      <ul>
        ${open.map(({ name }) => {
          const title = words.text(`views.${name}.title`);
          return html`<li>
            <div class="what">${say(words, `views.${name}.title`)}</div>
            ${this.renderSave(title, "SVG", () => void this.savePicture(name, "svg"))}
            ${this.renderSave(title, "PNG", () => void this.savePicture(name, "png"))}
          </li>`;
        })}
      </ul>
      <p role="status">${this.told === "picture_failed" ? say(words, "away.pictures.failed") : nothing}</p>`;
  }

  private renderSave(name: string, format: string, act: () => void): TemplateResult {
    const label = this.offer!.scene.words.text("away.as", { name, format });
    return html`<button type="button" aria-label=${label} title=${label} @click=${act}>${format}</button>`;
  }
}

if (!customElements.get("loss-lab-away")) customElements.define("loss-lab-away", Away);
