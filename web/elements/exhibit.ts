/**
 * The exhibit: one experiment with its views and controls. It alone calls the engine; views and controls are given
 * what to draw and say what they wish.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { createEngine, LossLabError } from "../engine/index.js";
import type { Changes, DatasetInfo, Engine, Experiment, GivenData, OwnData } from "../engine/types.js";
import { beginnings, exhibits } from "../exhibits/list.js";
import type { Exhibit, View } from "../exhibits/exhibit.js";
import { loadWords, Words } from "../words/words.js";
import { renderDivergence } from "./controls/divergence.js";
import { headline, renderHeadline, type Headline } from "./controls/headline.js";
import { renderHelp } from "./controls/help.js";
import { icons } from "./controls/icons.js";
import { say } from "./controls/say.js";
import { Settings, usual } from "./controls/settings.js";
import { controls, layout } from "./controls/styles.js";
import {
  renderPacing,
  renderTransport,
  type Transport,
  type TransportActions,
} from "./controls/transport.js";
import { LinkError, mostCharacters, readLink, writeLink } from "./link.js";
import { Player, type Picture } from "./player.js";
import { addPoint, movePoint, removePoint } from "./points.js";
import { settingsAt, withLearningRate } from "./position.js";
import { theme } from "./theme.js";
import type { Ask, Scene } from "./view.js";
import "./views/arithmetic.js";
import "./views/curve.js";
import "./views/fit.js";

/** What the page around an exhibit hears when the experiment or the position changes. */
export interface Change {
  experiment: Experiment;
  t: number;
}

/** How long numbers must stand still before they are read out, in milliseconds. */
const settleMilliseconds = 500;
/** A paint that never comes (a hidden page) is waited for no longer than this. */
const paintMilliseconds = 250;
const mostUndos = 100;

/** One engine for all exhibits of the page, made when the first needs it. */
let shared: Promise<Engine> | null = null;
function engine(): Promise<Engine> {
  shared ??= createEngine();
  // An engine that could not start may do so for the next exhibit.
  shared.catch(() => (shared = null));
  return shared;
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, paintMilliseconds);
    requestAnimationFrame(() => {
      // The frame is painted after its callbacks: go on in the task that follows.
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      });
    });
  });
}

/** What to begin with. */
export interface Beginning {
  language: string;
  /** Of an exhibit; null for the sandbox. */
  id: string | null;
  /** Instead of the exhibit's own, as JSON or parsed. */
  experiment: Experiment | string | null;
  t: number;
  /** The fragment of a link, before all else. */
  link: string | null;
}

interface Notice {
  text: string;
  /** Of nothing that went wrong. */
  gentle?: boolean;
}

export class LossLabExhibit extends LitElement {
  static override styles = [theme, layout, controls];
  static override properties = {
    awake: { attribute: false },
    linkBase: { attribute: false },
    picture: { state: true },
    selection: { state: true },
    notice: { state: true },
    words: { state: true },
    linkCopied: { state: true },
  };

  /** Whether it can be seen: unseen, nothing moves. */
  declare awake: boolean;
  /** The address before the # of a link to an experiment; null where there is none to give. */
  declare linkBase: string | null;
  declare private picture: Picture | null;
  declare private selection: number | null;
  declare private notice: Notice | null;
  declare private words: Words;
  declare private linkCopied: boolean;

  private exhibit: Exhibit = exhibits[0]!;
  private player: Player | null = null;
  private headlineBefore: Headline | null = null;
  private headlineNow: Headline | null = null;
  private undos: (GivenData | OwnData)[] = [];
  private dragged: GivenData | OwnData | null = null;
  /** The data set that points were taken from, though they have been changed since. */
  private origin: string | null = null;
  private settled: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    super();
    this.awake = true;
    this.linkBase = null;
    this.picture = null;
    this.selection = null;
    this.notice = null;
    this.words = new Words();
    this.linkCopied = false;
    this.addEventListener("loss-lab-ask", (event) => this.hear(event as CustomEvent<Ask>));
    this.addEventListener("keydown", (event) => this.key(event));
  }

  /** Fetches the words and the engine, then opens what it was given first: a link, an experiment, an exhibit. */
  async start({ language, id, experiment, t, link }: Beginning): Promise<void> {
    try {
      this.words = await loadWords(language);
      const started = await engine();
      if (!this.isConnected) return;
      this.player = new Player(started, {
        drawn: (picture) => this.draw(picture),
        changed: () => this.requestUpdate(),
        failed: (error) => this.fail(error),
      });
    } catch (error) {
      return this.fail(error, (message) => this.words.text("page.error.start", { message }));
    }
    this.player.setAwake(this.awake);
    const found = exhibits.find((exhibit) => exhibit.id === (id ?? "sandbox"));
    if (found) this.exhibit = found;
    else this.fail(new Error(this.words.text("page.error.unknown_exhibit", { id: id! })));
    if (link !== null) return this.openLink(link);
    if (experiment === null) return this.openDefault();
    try {
      this.open(typeof experiment === "string" ? (JSON.parse(experiment) as Experiment) : experiment, t);
    } catch {
      this.fail(new Error(this.words.text("page.error.attribute")));
      this.openDefault();
    }
  }

  stop(): void {
    this.player?.close();
    this.player = null;
    if (this.settled !== null) clearTimeout(this.settled);
  }

  /** Opens an experiment given from outside; one that is refused leaves what there was, with a sentence. */
  open(experiment: Experiment, t: number, sentence?: (message: string) => string): void {
    this.player?.open(experiment, t, {
      done: () => {
        this.origin = null;
        this.undos = [];
        this.notice = null;
      },
      failed: (error) => {
        this.fail(error, sentence);
        if (!this.picture) this.openDefault();
      },
    });
  }

  private openDefault(): void {
    this.player?.open(this.exhibit.experiment, this.exhibit.t);
  }

  /** Opens what the fragment of a link holds. */
  async openLink(fragment: string): Promise<void> {
    try {
      const { experiment, t } = await readLink(fragment);
      this.open(experiment, t, (message) => this.words.text("page.error.link_refused", { message }));
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      const values = { length: error.length, most: mostCharacters };
      const keys = {
        too_long: "page.error.link_long",
        broken: "page.error.link_broken",
        newer: "page.error.link_newer",
      } as const;
      this.fail(new Error(this.words.text(keys[error.fault], values)));
      if (!this.picture) this.openDefault();
    }
  }

  /** What is on screen; null before there is anything. */
  get change(): Change | null {
    return this.picture && { experiment: this.picture.setup.experiment, t: this.picture.step.t };
  }

  /** The fragment of a link to what is on screen; null where it is too large for one. */
  async link(): Promise<string | null> {
    return this.change && writeLink(this.change);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("awake")) this.player?.setAwake(this.awake);
  }

  // What the player and the views say

  private async draw(picture: Picture): Promise<void> {
    const first = this.picture === null;
    const moved = this.change?.experiment !== picture.setup.experiment || this.change.t !== picture.step.t;
    this.picture = picture;
    const rows = picture.setup.data.ids.length;
    if (this.selection === null || this.selection >= rows) this.selection = this.worst(picture);
    const scene = this.scene(picture);
    const now = headline(this.words, scene.step, scene.setup, scene.loss);
    if (this.headlineNow && this.headlineNow.t !== now.t) this.headlineBefore = this.headlineNow;
    else if (this.headlineNow?.text !== now.text) this.headlineBefore = null;
    this.headlineNow = now;
    this.settle();
    await this.updateComplete;
    const { step } = picture;
    if (first) this.tell("ready", step);
    else if (moved) this.tell("step", step);
    if (moved) this.tell<Change>("change", { experiment: picture.setup.experiment, t: step.t });
    await painted();
  }

  /** The row that is missed by most: where there is something to see. */
  private worst({ step }: Picture): number {
    const shown = step.tape.find((entry) => entry.example)?.example ?? Int32Array.of(0);
    return shown.reduce((worst, row) =>
      step.natural.losses[row]! > step.natural.losses[worst]! ? row : worst,
    );
  }

  private fail(error: unknown, sentence = (message: string) => message): void {
    const message = error instanceof LossLabError ? this.words.fault(error) : (error as Error).message;
    this.notice = { text: sentence(message) };
    const { code = "", path = "" } = error instanceof LossLabError ? error : {};
    this.tell("error", { message, code, path });
    // Controls show what is, not what was asked for.
    this.requestUpdate();
  }

  private tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(`loss-lab-${name}`, { detail, bubbles: true, composed: true }));
  }

  private hear(event: CustomEvent<Ask>): void {
    event.stopPropagation();
    const wish = event.detail;
    if (!this.player || !this.picture) return;
    const { setup } = this.picture;
    switch (wish.kind) {
      case "select":
        this.selection = wish.row;
        if (wish.row !== null) this.player.look(wish.row);
        break;
      case "seek":
        this.player.seek(wish.t);
        break;
      case "move-point":
        this.dragged ??= setup.experiment.data;
        if (wish.settled) this.remember(this.dragged);
        if (wish.settled) this.dragged = null;
        this.selection = wish.row;
        this.player.edit({ data: movePoint(setup, wish.row, wish) });
        break;
      case "add-point":
        this.remember(setup.experiment.data);
        this.player.edit({ data: addPoint(setup, wish, this.selection ?? 0) });
        this.selection = setup.data.ids.length;
        break;
      case "remove-point":
        this.remember(setup.experiment.data);
        this.player.edit({ data: removePoint(setup, wish.row) });
        this.selection = null;
        break;
    }
  }

  private remember(data: GivenData | OwnData): void {
    if ("id" in data) this.origin = data.id;
    this.undos.push(data);
    if (this.undos.length > mostUndos) this.undos.shift();
  }

  private undo(): void {
    const data = this.undos.pop();
    if (data) this.player?.edit({ data });
  }

  // What the controls wish

  private readonly transport: TransportActions = {
    step: () => this.player?.step(),
    stepBack: () => this.player?.seek(Math.max(0, this.t - 1)),
    playPause: () => (this.player?.playing ? this.player.pausePlaying() : this.player?.play()),
    reset: () => this.player?.seek(0),
    seek: (t) => this.player?.seek(t),
    setPace: (pace) => {
      if (this.player) this.player.pace = pace;
      this.requestUpdate();
    },
    setStride: (stride) => {
      if (this.player) this.player.stride = stride;
      this.requestUpdate();
    },
  };

  private get t(): number {
    return this.picture?.step.t ?? 0;
  }

  private edit(changes: Changes, failed?: (error: unknown) => boolean): void {
    this.notice = null;
    this.player?.edit(changes, failed);
  }

  private chooseLoss(id: string): void {
    const { catalog, setup } = this.picture!;
    const loss = usual(catalog.losses.find((entry) => entry.id === id)!);
    this.edit({ loss }, (error) => {
      if (!(error instanceof LossLabError) || error.code !== "edit_changes_scaling") return false;
      // In other units the numbers of this run mean nothing: a new one begins.
      const { optimizer } = settingsAt(setup.experiment, this.t, catalog.experiment.defaults);
      this.player?.open({ ...setup.experiment, loss, optimizer, edits: [] }, 0);
      this.notice = { text: this.words.text("page.controls.restarted"), gentle: true };
      return true;
    });
  }

  private chooseData(id: string): void {
    const { catalog, setup } = this.picture!;
    const { loss, optimizer, schedule } = settingsAt(setup.experiment, this.t, catalog.experiment.defaults);
    const dataset = catalog.datasets.find((entry) => entry.id === id)!;
    const classes = dataset.columns.find((column) => column.name === dataset.target)?.classes ?? null;
    const task = catalog.losses.find((entry) => entry.id === loss.id)!.task;
    // A loss for classes needs classes, and numbers that may be negative are no counts.
    const keeps = task === (classes ? "binary" : "regression");
    const beginning = beginnings[id];
    const kept = keeps
      ? { loss }
      : { loss: beginning?.loss ?? usual(catalog.losses.find((entry) => entry.task === "regression")!) };
    const model = classes && beginning ? beginning.model : setup.experiment.model;
    const home = this.exhibit.experiment;
    const homely = "id" in home.data && home.data.id === id && home.model.id === model.id;
    this.origin = null;
    this.undos = [];
    this.selection = null;
    this.notice = null;
    this.player?.open(
      {
        ...setup.experiment,
        data: { id },
        model,
        ...kept,
        optimizer,
        schedule,
        start: homely ? (home.start ?? null) : null,
        edits: [],
      },
      0,
    );
  }

  private setWorkingRate(rate: number): void {
    const { catalog, setup } = this.picture!;
    this.notice = null;
    this.player?.open(withLearningRate(setup.experiment, rate, catalog.experiment.defaults), 0, {
      done: () => this.player?.play(),
    });
  }

  private async copyLink(): Promise<void> {
    const fragment = await this.link();
    if (fragment === null) {
      this.notice = { text: this.words.text("page.error.too_long_to_share") };
      return;
    }
    try {
      await navigator.clipboard.writeText(`${this.linkBase}#${fragment}`);
      this.linkCopied = true;
      setTimeout(() => (this.linkCopied = false), 2000);
    } catch {
      this.notice = { text: this.words.text("page.transport.link_failed"), gentle: true };
    }
  }

  private key(event: KeyboardEvent): void {
    const at = event.composedPath()[0] as HTMLElement;
    if (
      event.defaultPrevented ||
      event.altKey ||
      at.closest("input, select, textarea, [popover], [contenteditable]")
    )
      return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey) {
      if (!this.undos.length) return;
      event.preventDefault();
      return this.undo();
    }
    if (event.ctrlKey || event.metaKey) return;
    const inControls = at.closest(".transport, .readout, .head") !== null;
    const forwards = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backwards = forwards === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    if (event.key === " " && !at.closest("button, summary, a, [role]")) this.transport.playPause();
    else if (event.key.toLowerCase() === "r") this.transport.reset();
    else if (inControls && event.key === forwards) this.transport.step();
    else if (inControls && event.key === backwards) this.transport.stepBack();
    else if (inControls && event.key === "Home") this.transport.reset();
    else if (inControls && event.key === "End") this.player?.seek(this.player.furthest);
    else return;
    event.preventDefault();
  }

  // What is seen

  /** The settled state in a sentence, for those who do not see it. */
  private settle(): void {
    if (this.settled !== null) clearTimeout(this.settled);
    this.settled = setTimeout(() => {
      const status = this.renderRoot.querySelector(".status");
      if (!status || !this.headlineNow || !this.picture || this.player?.playing) return;
      const { t, name, text } = this.headlineNow;
      const sentences = [this.words.text("page.status.settled", { t, loss: name, value: text })];
      if (this.player?.arrived) sentences.push(this.words.text("page.status.converged"));
      status.textContent = sentences.join(" ");
    }, settleMilliseconds);
  }

  private scene(picture: Picture): Scene {
    const { setup, step, catalog } = picture;
    const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
    const info = catalog.losses.find((entry) => entry.id === loss.id)!;
    const lossParameters = info.parameters.map(
      ({ name, default: usually }) => (loss[name] as number) ?? usually,
    );
    // A point just added is selected before it is there.
    const selection =
      this.selection !== null && this.selection < setup.data.ids.length ? this.selection : null;
    return { ...picture, loss: info, lossParameters, selection, words: this.words };
  }

  protected override render(): TemplateResult {
    const { words, picture, player } = this;
    if (!picture || !player) {
      return html`${this.renderNotice()}
        <section class="lab" aria-label=${words.text("page.label")} aria-busy=${this.notice === null}>
          ${this.notice ? nothing : html`<p>${say(words, "page.loading")}</p>`}
        </section>`;
    }
    const scene = this.scene(picture);
    const { step, setup, catalog } = picture;
    const { data } = setup.experiment;
    const origin = "id" in data ? data.id : this.origin;
    const dataset = catalog.datasets.find((entry) => entry.id === origin) ?? null;
    const { loss, optimizer, schedule } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
    const settings = new Settings(
      {
        words,
        catalog,
        setup,
        loss,
        optimizer,
        schedule: schedule ?? null,
        dataset,
        knobs: this.exhibit.knobs,
      },
      {
        edit: (changes) => this.edit(changes),
        chooseLoss: (id) => this.chooseLoss(id),
        chooseData: (id) => this.chooseData(id),
      },
    );
    const transport: Transport = {
      t: step.t,
      epoch: step.epoch,
      furthest: player.furthest,
      stepsPerEpoch: setup.stepsPerEpoch,
      playing: player.playing,
      diverged: step.status === "diverged",
      pace: player.pace,
      stride: player.stride,
    };
    const view = (name: View, render: () => TemplateResult) =>
      this.exhibit.views.includes(name) ? render() : nothing;
    return html`${this.renderNotice()}
      <section class="lab" aria-labelledby="title">
        <h2 class="unseen" id="title">${words.name("exhibits", this.exhibit.id)}</h2>
        <div class="head">
          <div class="subject">${settings.subject()}</div>
          <div class="tools">${this.renderTools()}</div>
        </div>
        <div class="readout">
          ${renderHeadline(words, scene, this.headlineNow!, this.headlineBefore, origin)}
          ${
            step.status === "diverged" && step.reason
              ? renderDivergence(words, step.reason, player.diagnosis, (rate) => this.setWorkingRate(rate))
              : nothing
          }
        </div>
        ${view(
          "fit",
          () =>
            html`<figure class="fit">
              <loss-lab-fit .scene=${scene}></loss-lab-fit>
              ${dataset ? this.renderCaption(dataset) : nothing}
            </figure>`,
        )}
        ${renderTransport(words, transport, this.transport)} ${renderPacing(words, transport, this.transport)}
        <div class="settings" role="group" aria-label=${words.text("page.controls.label")}>
          <div class="fields">${settings.main()}</div>
          ${settings.more()}
        </div>
        ${view("curve", () => html`<div class="curve"><loss-lab-curve .scene=${scene}></loss-lab-curve></div>`)}
        ${view(
          "arithmetic",
          () =>
            html`<div class="arithmetic">
              <h3>${say(words, "page.arithmetic")}</h3>
              <loss-lab-arithmetic .scene=${scene}></loss-lab-arithmetic>
            </div>`,
        )}
        <p class="status unseen" role="status" aria-live="polite"></p>
      </section>`;
  }

  private renderCaption(dataset: DatasetInfo): TemplateResult {
    const { words } = this;
    const look = words.about("datasets", dataset.id, "look");
    return html`<figcaption>
      ${look}
      ${
        dataset.reference
          ? html`<span class="source">
              ${say(words, "page.controls.source")}:
              <a href=${dataset.reference.link} rel="noopener noreferrer" target="_blank"
                >${dataset.reference.title}</a
              >.
              ${dataset.licence ? say(words, "page.controls.licence", { licence: dataset.licence }) : nothing}
            </span>`
          : nothing
      }
    </figcaption>`;
  }

  private renderNotice(): TemplateResult | typeof nothing {
    if (!this.notice) return nothing;
    const { words } = this;
    const { text, gentle = false } = this.notice;
    return html`<div class="panel notice ${gentle ? "gentle" : ""}" role="alert">
      ${gentle ? nothing : html`<h3>${say(words, "page.error.title")}</h3>`}
      <p>${text}</p>
      ${
        this.picture
          ? html`<button type="button" @click=${() => (this.notice = null)}>
              ${say(words, "page.error.dismiss")}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderTools(): TemplateResult {
    const { words } = this;
    return html`${
      this.undos.length
        ? html`<button
            type="button"
            class="quiet"
            aria-label=${words.text("page.transport.undo_label")}
            title=${words.text("page.transport.undo_label")}
            @click=${() => this.undo()}
          >
            ${icons.undo}
          </button>`
        : nothing
    }
    ${
      this.linkBase === null
        ? nothing
        : html`<button type="button" class="link" @click=${() => void this.copyLink()}>
            ${icons.link}
            <span class="stable">
              <span ?data-off=${this.linkCopied}>${say(words, "page.transport.link")}</span>
              <span ?data-off=${!this.linkCopied}>${say(words, "page.transport.link_done")}</span>
            </span>
          </button>`
    }
    ${renderHelp(words)}`;
  }
}

if (!customElements.get("loss-lab-exhibit")) customElements.define("loss-lab-exhibit", LossLabExhibit);
