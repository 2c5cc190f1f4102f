/**
 * The exhibit: one experiment with its views and controls. It alone calls the engine; views and controls are given
 * what to draw and say what they wish.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { createEngine, LossLabError } from "../engine/index.js";
import type { Choice, Engine, Fault, OwnData, Step } from "../engine/types.js";
import { exhibits, type Entry } from "../exhibits/list.js";
import type { Chapter, Shown, Titles, View } from "../exhibits/exhibit.js";
import { tell, type Told } from "../words/exhibits.js";
import { loadWords, Words, type Key } from "../words/words.js";
import { headline, type Headline } from "./controls/headline.js";
import { renderNotice, type Notice } from "./controls/notice.js";
import { panelsOf, type Panel } from "./controls/panel.js";
import { say } from "./controls/say.js";
import { Status, type Settled } from "./controls/status.js";
import { base } from "./controls/styles-base.js";
import { buttons } from "./controls/styles-buttons.js";
import { fields } from "./controls/styles-fields.js";
import { picksStyles } from "./controls/styles-picks.js";
import { settingsStyles } from "./controls/styles-settings.js";
import { headlineStyles } from "./controls/styles-headline.js";
import { layout } from "./controls/styles-layout.js";
import { messages } from "./controls/styles-messages.js";
import { preferences } from "./controls/styles-preferences.js";
import type { TransportActions } from "./controls/transport.js";
import { beginningOf, homeOf, isExhibit } from "./chapters.js";
import { Choices } from "./choices.js";
import { commandsOf } from "./commands.js";
import { isComparison, readCompare, type Opened } from "./compare.js";
import { pressKey } from "./keys.js";
import { Desk, type Answers } from "./desk.js";
import { Gestures } from "./gestures.js";
import { isGiven } from "./given.js";
import type { Miss } from "./goal.js";
import type { Guide } from "./guide/guide.js";
import type { Stage } from "./guide/acts.js";
import { mainView, renderLab, type Lab, type LabActions } from "./lab.js";
import { LinkError, mostCharacters, readLink, writeLink, type Place } from "./link.js";
import { withOwnData } from "./other-data.js";
import { Door } from "./own-data/door.js";
import { painted } from "./painted.js";
import { Past, type Way } from "./past.js";
import { Player } from "./player.js";
import { addPoint, movePoint, moveRow, removePoint } from "./points.js";
import type { Left } from "./runs.js";
import { mostMissed, sceneOf } from "./scene.js";
import { theme } from "./theme.js";
import type { Ask, OpenView, Picture, Scene } from "./view.js";

/** What the page around an exhibit hears when the experiment, the position or the open views change. */
export type Change = Place & Required<Pick<Place, "views">>;

/** One engine for all exhibits of the page, made when the first needs it. */
let shared: Promise<Engine> | null = null;
function engine(): Promise<Engine> {
  shared ??= createEngine();
  // An engine that could not start may do so for the next exhibit.
  shared.catch(() => (shared = null));
  return shared;
}

/** What to begin with. */
export interface Beginning {
  language: string;
  /** Of an exhibit; null for the sandbox. */
  id: string | null;
  /** Instead of the exhibit's own, as JSON or parsed. */
  experiment: Opened | string | null;
  t: number;
  /** The fragment of a link, before all else. */
  link: string | null;
}

/** How what comes from outside is opened. */
interface Outside {
  front?: number;
  /** What is said of a refusal. */
  sentence?: (message: string) => string;
  /** What is said once it is there. */
  note?: string | null;
}

/** Whether there is something other to see than other views of the same step. */
function isMoved(before: Picture | null, now: Picture): boolean {
  const names = ({ comparing, companions }: Picture) =>
    JSON.stringify([comparing, ...companions].map((run) => run?.name));
  return (
    before?.setup.experiment !== now.setup.experiment ||
    before.step.t !== now.step.t ||
    names(before) !== names(now)
  );
}

export class LossLabExhibit extends LitElement {
  // Preferences come last, to have the last word.
  static override styles = [
    theme,
    layout,
    base,
    headlineStyles,
    buttons,
    fields,
    settingsStyles,
    picksStyles,
    messages,
    preferences,
  ];
  static override properties = {
    awake: { attribute: false },
    linkBase: { attribute: false },
    picture: { state: true },
    selection: { state: true },
    notice: { state: true },
    words: { state: true },
    linkCopied: { state: true },
    openPanels: { state: true },
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
  declare private openPanels: ReadonlySet<Panel>;

  /** What is opened in it, from before there is a picture of it. */
  private exhibit!: Shown;
  private told!: Told<Titles>;
  private chapter!: Chapter;
  /** What stands around the stage; null in the sandbox. */
  private guide: Guide | null = null;
  /** The chapter as it opened; null where something else was opened, or is on its way. */
  private home: Change | null = null;
  private arriving = false;
  private readonly desk = new Desk({
    found: () => this.requestUpdate(),
    // What was asked for a page that has been left concerns nobody.
    failed: (error) => this.player && this.fail(error),
  });
  private answers: Answers = new Map();
  private player: Player | null = null;
  /** The view just opened, until it is drawn. */
  private shown: View | null = null;
  private headlineBefore: Headline | null = null;
  private headlineNow: Headline | null = null;
  /** The data set that points were taken from, though they have been changed since. */
  private origin: string | null = null;
  private readonly past = new Past();
  private readonly gestures = new Gestures(this);
  /** The gesture in which something was last wished for. */
  private gesture = 0;
  private readonly status = new Status();
  private refusals = 0;

  constructor() {
    super();
    this.awake = true;
    this.linkBase = null;
    this.picture = null;
    this.selection = null;
    this.notice = null;
    this.words = new Words();
    this.linkCopied = false;
    this.openPanels = new Set();
    this.addEventListener("loss-lab-ask", (event) => this.hear(event as CustomEvent<Ask>));
    this.addEventListener("keydown", (event) => this.key(event));
  }

  /** Fetches the words and the engine, then opens what it was given first: a link, an experiment, an exhibit. */
  async start({ language, id, experiment, t, link }: Beginning): Promise<void> {
    const entry = exhibits.find((exhibit) => exhibit.id === (id ?? "sandbox"));
    try {
      this.words = await loadWords(language);
      // The words that there are, not those that were asked for.
      this.lang = this.words.language;
      this.dir = this.words.direction;
      const [started] = await Promise.all([engine(), this.load(entry ?? exhibits[0]!)]);
      if (!this.isConnected) return;
      this.guide = await this.guideFor(this.exhibit, started);
      this.player = new Player(started, this.desk, {
        drawn: (picture, answers) => this.draw(picture, answers),
        wished: () => (this.gesture = this.gestures.now),
        walked: (row) => (this.selection = row),
        changed: () => this.requestUpdate(),
        failed: (error) => this.fail(error),
        missed: (miss, step) => this.tellMissed(miss, step),
        left: (runs) => this.tellLeft(runs),
      });
    } catch (error) {
      return this.fail(error, (message) => this.words.text("page.error.start", { message }));
    }
    this.player.setAwake(this.awake);
    if (!entry) this.fail(new Error(this.words.text("page.error.unknown_exhibit", { id: id! })));
    await this.setViews(this.chapter.views);
    if (link !== null) return this.openLink(link);
    if (experiment === null) return this.openDefault();
    try {
      this.open(typeof experiment === "string" ? (JSON.parse(experiment) as Opened) : experiment, t);
    } catch {
      this.fail(new Error(this.words.text("page.error.attribute")));
      this.openDefault();
    }
  }

  private async load(entry: Entry): Promise<void> {
    const exhibit = await entry.load();
    // What stands around it is fetched beside its words.
    const guide = isExhibit(exhibit) && import("./guide/guide.js");
    [this.told] = await Promise.all([tell(exhibit, this.words.language), guide]);
    this.exhibit = exhibit;
    this.chapter = exhibit.chapters[0];
  }

  private async guideFor(exhibit: Shown, engine: Engine): Promise<Guide | null> {
    if (!isExhibit(exhibit)) return null;
    const { Guide } = await import("./guide/guide.js");
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(Guide.styles.styleSheet!);
    return new Guide({
      exhibit,
      told: await tell(exhibit, this.words.language),
      words: this.words,
      engine,
      stage: this.stage,
      chapter: () => this.chapter.id,
      changed: () => this.requestUpdate(),
      answered: (answered) => this.tell("answer", answered),
      asked: () => this.renderRoot.querySelector(".question")?.scrollIntoView({ block: "nearest" }),
      failed: (error) => this.fail(error),
      link: () => this.link(),
    });
  }

  stop(): void {
    this.player?.close();
    this.player = null;
    this.guide?.close();
    this.status.stop();
  }

  /** Opens what is given from outside; what is refused leaves what there was, with a sentence. */
  open(given: Opened, t: number, { front = 0, sentence, note = null }: Outside = {}): void {
    const opened = isComparison(given) ? readCompare(given) : given;
    if (!opened) {
      this.fail(new Error(this.words.text("page.error.compare")), sentence);
      if (!this.picture) this.openDefault();
      return;
    }
    this.player?.open(opened, t, {
      front,
      done: () => {
        this.origin = null;
        this.notice = note === null ? null : { text: note, gentle: true };
      },
      failed: (error) => {
        this.fail(error, sentence);
        if (!this.picture) this.openDefault();
      },
    });
  }

  private openDefault(): void {
    this.fetching(this.openChapter(this.chapter));
  }

  /** As it opens; where nothing of it was changed it is only gone back to. */
  private async openChapter(chapter: Chapter): Promise<void> {
    const { home, change } = this;
    await this.setViews(chapter.views);
    const stands =
      chapter === this.chapter &&
      home?.experiment === change?.experiment &&
      home?.compare === change?.compare;
    if (home && stands) return this.player?.seek(chapter.t);
    this.player?.open(beginningOf(chapter), chapter.t, {
      front: chapter.front ?? 0,
      done: () => {
        this.chapter = chapter;
        this.origin = null;
        this.selection = null;
        this.arriving = true;
      },
    });
  }

  /** The one of this id; else the one that is open. */
  private chapterOf(id: string | undefined): Chapter {
    return this.exhibit.chapters.find((chapter) => chapter.id === id) ?? this.chapter;
  }

  /** Opens what the fragment of a link holds. */
  async openLink(fragment: string): Promise<void> {
    try {
      await this.openPlace(await readLink(fragment), "page.error.link_refused");
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

  private async openPlace(place: Place, refused: Key): Promise<void> {
    const { experiment, compare, front = 0, t, parameter = null, views, panels } = place;
    if (views) await this.setViews(views);
    if (panels) this.openPanels = panelsOf(panels);
    this.chapter = this.chapterOf(place.chapter);
    if (this.player) this.player.chosen = parameter;
    const sentence = (message: string) => this.words.text(refused, { message });
    this.open(compare ?? experiment, t, { front, sentence });
  }

  /** What is on screen; null before there is anything. */
  get change(): Change | null {
    const { picture, desk, player } = this;
    if (!picture || !player) return null;
    const { experiment } = picture.setup;
    const panels = [...this.openPanels];
    const chapter = this.exhibit.chapters.length > 1 ? { chapter: this.chapter.id } : {};
    const chosen = picture.parameter === null ? {} : { parameter: picture.parameter };
    return { experiment, t: player.t, ...player.comparison, ...chapter, ...chosen, views: desk.open, panels };
  }

  /** The fragment of a link to what is on screen; null where it is too large for one. */
  async link(): Promise<string | null> {
    return this.change && writeLink(this.change);
  }

  protected override willUpdate(): void {
    this.toggleAttribute("waiting", !this.picture && !this.notice);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("awake")) this.player?.setAwake(this.awake);
  }

  // What the player and the views say

  private async draw(picture: Picture, answers: Answers): Promise<number> {
    const first = this.picture === null;
    const moved = isMoved(this.picture, picture);
    const main = mainView(picture);
    const other = main !== (this.picture ? mainView(this.picture) : "fit");
    this.picture = picture;
    this.answers = answers;
    if (this.arriving) this.home = this.change;
    this.arriving = false;
    this.past.see({ ...this.change!, origin: this.origin }, this.gesture);
    const rows = picture.setup.data.ids.length;
    if (this.selection === null || this.selection >= rows) this.selection = mostMissed(picture);
    const scene = this.scene(picture);
    const now = headline(this.words, scene.step, scene.setup, scene.loss);
    if (this.headlineNow && this.headlineNow.t !== now.t) this.headlineBefore = this.headlineNow;
    else if (this.headlineNow?.text !== now.text) this.headlineBefore = null;
    this.headlineNow = now;
    this.status.settle(this.renderRoot, this.words, () => this.settled());
    // What takes the place of the fit, or gives it back, is there at once, where views are the reader's to choose.
    const chooses = this.chapter.knobs.includes("views");
    if (chooses && other && !this.desk.has(main)) this.fetching(this.openMain(main));
    await this.updateComplete;
    this.showOpened();
    const { step } = picture;
    if (first) this.tell("ready", step);
    else if (moved) this.tell("step", step);
    if (moved) this.tell("change", this.change);
    if (first || moved) this.guide?.moved(!first);
    const waited = await painted();
    if (first) this.player?.complete();
    return waited;
  }

  private fail(error: unknown, sentence = (message: string) => message): void {
    const message = error instanceof LossLabError ? this.words.fault(error) : (error as Error).message;
    this.notice = { text: sentence(message) };
    const { code = "", path = "" } = error instanceof LossLabError ? error : {};
    this.tell("error", { message, code, path });
    // Controls show what is, not what was asked for.
    this.refusals += 1;
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
      case "choose":
        this.player.chosen = wish.parameter;
        this.redrawn();
        break;
      case "seek":
        this.player.seek(wish.t);
        break;
      case "parameters":
        // From the start on they are where the run begins, later a change made on its way.
        this.choices.edit(this.t === 0 ? { start: wish.values } : { parameters: wish.values });
        break;
      case "until":
        this.player.until(wish.query);
        break;
      case "query":
        this.desk.ask(wish.view, wish.query);
        this.redrawn();
        break;
      case "compare":
        this.notice = null;
        if (
          wish.wish.to === "begin" &&
          !isGiven(wish.wish.comparison.base.data) &&
          isGiven(setup.experiment.data)
        )
          this.origin = setup.experiment.data.id;
        this.player.compare(wish.wish);
        break;
      case "move-point":
        this.selection = wish.row;
        this.editPoints(movePoint(setup, wish.row, wish));
        break;
      case "add-point":
        this.editPoints(addPoint(setup, wish, this.selection ?? 0, wish.of));
        this.selection = setup.data.ids.length;
        break;
      case "remove-point":
        this.editPoints(removePoint(setup, wish.row));
        this.selection = null;
        break;
    }
  }

  /** Does what first has to be fetched; where that fails it says so, and all stays as it was. */
  private fetching(work: Promise<void>): void {
    work.catch((error) => this.notFetched(error));
  }

  private notFetched(error: unknown): void {
    this.fail(error, (message) => this.words.text("page.error.fetch", { message }));
  }

  /** Opens these views and no others; those open before stay where one of them cannot be fetched. */
  private setViews(views: readonly OpenView[]): Promise<void> {
    return this.desk.set(views).catch((error) => this.notFetched(error));
  }

  private async toggleView(name: View): Promise<void> {
    await this.desk.toggle(name);
    this.shown = this.desk.has(name) ? name : null;
    this.redrawn();
  }

  /** Opens it beside those there, or asks it something else. */
  private async openView(view: OpenView): Promise<void> {
    await this.desk.set([...this.desk.open.filter(({ name }) => name !== view.name), view]);
    this.shown = view.name;
    this.redrawn();
  }

  private async openMain(main: View): Promise<void> {
    await this.desk.set([...this.desk.open, { name: main }]);
    this.redrawn();
  }

  /** A view just opened may lie outside of what is seen. */
  private showOpened(): void {
    const pane = this.shown && this.renderRoot.querySelector(`loss-lab-${this.shown}`);
    this.shown = null;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane?.closest(".pane")?.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
  }

  private togglePanel(name: Panel, open: boolean): void {
    const now = new Set(this.openPanels);
    if (open) now.add(name);
    else now.delete(name);
    this.openPanels = now;
    this.tell("change", this.change);
  }

  /** Other views, or other queries of theirs, on the same step. */
  private redrawn(): void {
    this.player?.redraw();
    this.tell("change", this.change);
  }

  private editPoints(data: OwnData): void {
    const { data: before } = this.picture!.setup.experiment;
    if (isGiven(before)) this.origin = before.id;
    this.player!.edit({ data });
  }

  /** Goes to where undo or redo leads. */
  private async goBack(way: Way | null): Promise<void> {
    if (!way || !this.player) return;
    const { to, reopen } = way;
    const done = () => this.past.arrived(way);
    this.notice = null;
    this.origin = to.origin;
    this.chapter = this.chapterOf(to.chapter);
    await this.setViews(to.views);
    if (!reopen) {
      done();
      return this.redrawn();
    }
    const dropped = () => this.past.missed(way);
    const failed = (error: unknown) => {
      dropped();
      this.fail(error);
    };
    this.player.open(to.compare ?? to.experiment, to.t, { front: to.front ?? 0, done, failed, dropped });
  }

  // What the controls wish

  private readonly transport: TransportActions = {
    step: () => this.player?.step(),
    stepBack: () => this.player?.seek(Math.max(0, this.t - 1)),
    playPause: () => (this.player?.playing ? this.player.pausePlaying() : this.player?.play()),
    reset: () => this.player?.seek(0),
    seek: (t) => this.player?.seek(t),
    until: (goal) => this.player?.until(goal),
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
    return this.player?.t ?? 0;
  }

  private tellMissed(miss: Miss, { t, trainLoss }: Step): void {
    const { words } = this;
    const most = this.picture!.catalog.limits.updates;
    const values = { t: String(t), loss: words.number(trainLoss), most };
    this.notice = { text: words.text(`desk.until.missed.${miss}`, values), gentle: true, t };
  }

  private tellLeft(runs: readonly Left[]): void {
    const sentences = runs.map(({ name, error }) =>
      this.words.text("page.compare.left", {
        name,
        message: error instanceof LossLabError ? this.words.fault(error) : "",
      }),
    );
    this.notice = { text: this.words.sentences(sentences), gentle: true };
  }

  private async checkLoss(loss: Choice): Promise<Fault | null> {
    try {
      await (await engine()).evaluateLoss({ loss, outputs: [0], targets: [0], reduction: "none" });
      return null;
    } catch (error) {
      if (error instanceof LossLabError) return error;
      throw error;
    }
  }

  private readonly stage: Stage = {
    player: () => this.player,
    begin: () => this.gestures.begin(),
    openChapter: (id) => {
      this.notice = null;
      return this.openChapter(this.chapterOf(id));
    },
    edit: (changes) => this.choices.edit(changes),
    move: (row, to) => {
      this.selection = row;
      this.editPoints(moveRow(this.picture!.setup, row, to));
    },
    openView: (view) => this.openView(view),
  };

  private readonly choices = new Choices({
    player: () => this.player!,
    home: () => homeOf(this.chapter),
    changing: () => (this.notice = null),
    leaving: () => {
      this.origin = null;
      this.selection = null;
      this.notice = null;
    },
    refusal: (error) => (error instanceof LossLabError ? error.code : null),
    say: (key) => (this.notice = { text: this.words.text(key), gentle: true }),
  });

  /** Where the reader's own data come in, in exhibits that let their data be changed. */
  private readonly door = new Door(
    this,
    () => {
      const { words, picture } = this;
      return picture && this.chapter.knobs.includes("data") ? { words, catalog: picture.catalog } : null;
    },
    {
      use: (beginning, note) => {
        const { catalog, setup } = this.picture!;
        this.open(withOwnData(setup.experiment, this.t, beginning, catalog), 0, { note });
      },
      open: (place) => this.fetching(this.openPlace(place, "data.problems.experiment_refused")),
    },
    (error) => this.notFetched(error),
  );

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

  private get undo(): (() => void) | null {
    return this.past.canUndo ? () => this.fetching(this.goBack(this.past.undo())) : null;
  }

  private get redo(): (() => void) | null {
    return this.past.canRedo ? () => this.fetching(this.goBack(this.past.redo())) : null;
  }

  private key(event: KeyboardEvent): void {
    pressKey(event, this, {
      transport: this.transport,
      end: () => this.player?.seek(this.player.furthest),
      undo: this.undo,
      redo: this.redo,
      palette: () => this.fetching(this.openPalette()),
    });
  }

  private async openPalette(): Promise<void> {
    const { Palette } = await import("./controls/palette.js");
    const palette =
      this.renderRoot.querySelector("loss-lab-palette") ?? this.renderRoot.appendChild(new Palette());
    if (this.picture)
      await (palette as InstanceType<typeof Palette>).show(this.words, commandsOf(this.lab(), this.actions));
  }

  private async openAway(): Promise<void> {
    const { Away } = await import("./away/away.js");
    const away = this.renderRoot.querySelector("loss-lab-away") ?? this.renderRoot.appendChild(new Away());
    if (this.picture)
      await (away as InstanceType<typeof Away>).show({
        scene: this.scene(this.picture),
        place: this.change!,
        linkBase: this.linkBase,
        open: async (experiment) => (await engine()).open(experiment),
      });
  }

  // What is seen

  private settled(): Settled | null {
    const { headlineNow, picture, player } = this;
    if (!headlineNow || !picture || player?.playing) return null;
    return { headline: headlineNow, arrived: player?.arrived ?? null };
  }

  private scene(picture: Picture): Scene {
    return sceneOf(picture, this.selection, this.words);
  }

  private readonly actions: LabActions = {
    settings: {
      edit: (changes) => this.choices.edit(changes),
      chooseLoss: (id) => this.choices.chooseLoss(id),
      chooseData: (id) => this.choices.chooseData(id),
      chooseModel: (id) => this.choices.chooseModel(id),
      chooseSurface: (name) => this.choices.chooseSurface(name),
      check: (loss) => this.checkLoss(loss),
      bringData: () => this.door.open(),
    },
    transport: this.transport,
    setWorkingRate: (rate) => this.choices.setWorkingRate(rate),
    toggleView: (name) => this.fetching(this.toggleView(name)),
  };

  /** What is laid out, once there is a picture. */
  private lab(): Lab {
    return {
      group: this.exhibit.group,
      title: this.guide ? null : this.told.words.title,
      question: this.guide?.question() ?? nothing,
      chapter: this.chapter,
      scene: this.scene(this.picture!),
      desk: this.desk,
      answers: this.answers,
      panels: { open: this.openPanels, toggle: (name: Panel, open: boolean) => this.togglePanel(name, open) },
      player: this.player!,
      headline: this.headlineNow!,
      headlineBefore: this.headlineBefore,
      origin: this.origin,
      refusals: this.refusals,
      tools: {
        undo: this.undo,
        redo: this.redo,
        copyLink: this.linkBase === null ? null : () => void this.copyLink(),
        linkCopied: this.linkCopied,
        takeAway: () => this.fetching(this.openAway()),
        palette: () => this.fetching(this.openPalette()),
      },
    };
  }

  protected override render(): TemplateResult {
    const { words, picture, player } = this;
    const { notice: last } = this;
    const notice = last?.t !== undefined && last.t !== picture?.step.t ? null : last;
    const dismiss = picture ? () => (this.notice = null) : null;
    const told = notice ? renderNotice(words, notice, dismiss) : nothing;
    if (!picture || !player) {
      return html`${told}
        <section class="lab" aria-label=${words.text("page.label")} aria-busy=${notice === null}>
          ${notice ? nothing : html`<p>${say(words, "page.loading")}</p>`}
        </section>`;
    }
    const stage = html`${told}${renderLab(this.lab(), this.actions)}`;
    if (!this.guide) return stage;
    this.guide.further.linkBase = this.linkBase;
    return this.guide.frame(stage);
  }
}

if (!customElements.get("loss-lab-exhibit")) customElements.define("loss-lab-exhibit", LossLabExhibit);
