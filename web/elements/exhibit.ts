/**
 * The exhibit: one experiment with its views and controls. It alone calls the engine; views and controls are given
 * what to draw and say what they wish. What its first frame does without comes after it (rest.ts).
 */
import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { createEngine, LossLabError } from "../engine/index.js";
import { frames, type Part } from "../engine/parts.js";
import type { Engine, Fault, Step } from "../engine/types.js";
import { OutOfPatience, patiently, watchers } from "../patience.js";
import { exhibits, type Entry } from "../exhibits/list.js";
import type { Chapter, OpenView, Shown, Titles, View } from "../exhibits/exhibit.js";
import { tell, type Told } from "../words/exhibits.js";
import { unreachedIn } from "../words/unreached.js";
import { loadWords, spokenIn, type Words } from "../words/words.js";
import { headline, type Headline } from "./controls/headline.js";
import { renderNotice, type Notice } from "./controls/notice.js";
import type { Allow } from "./controls/allow.js";
import type { Panel } from "./controls/panel.js";
import { say } from "./controls/say.js";
import { Status, type Settled } from "./controls/status.js";
import { base } from "./controls/styles-base.js";
import { buttons } from "./controls/styles-buttons.js";
import { fields } from "./controls/styles-fields.js";
import { headlineStyles } from "./controls/styles-headline.js";
import { layout } from "./controls/styles-layout.js";
import { preferences } from "./controls/styles-preferences.js";
import type { TransportActions } from "./controls/transport.js";
import { beginningOf, isExhibit, laterViews } from "./chapters.js";
import { isComparison, readCompare, type Opened } from "./compare.js";
import { pressKey } from "./keys.js";
import { Desk, type Answers } from "./desk.js";
import type { Dialogs } from "./dialogs.js";
import type { About, Change, EventName } from "./events.js";
import { Gestures } from "./gestures.js";
import type { Guide } from "./guide/guide.js";
import type { Stage } from "./guide/acts.js";
import type { Hands } from "./hands.js";
import { whenIdle } from "./idle.js";
import { mainView, renderLab, type Lab } from "./lab.js";
import { painted } from "./painted.js";
import { Player } from "./player.js";
import type * as Rest from "./rest.js";
import type { Arrangement, Rules } from "./rules.js";
import { mostMissed, sceneOf } from "./scene.js";
import { theme } from "./theme.js";
import type { Ask, Picture, Scene } from "./view.js";
import { partsOf } from "#parts";

/** One engine for all exhibits of the page, made when the first needs it. */
let shared: Promise<Engine> | null = null;
/** The exhibits that it works for. */
const served = new Set<LossLabExhibit>();
/** With these parts of its code there. */
async function engine(parts: readonly Part[] = []): Promise<Engine> {
  shared ??= createEngine({ parts, recovered: () => served.forEach((exhibit) => exhibit.tellRecovered()) });
  // An engine that could not start may do so for the next exhibit.
  shared.catch(() => (shared = null));
  const started = await shared;
  await started.complete(parts);
  return started;
}

/** What to begin with. */
export interface Beginning {
  language: string;
  /** Of an exhibit; null for the sandbox. */
  id: string | null;
  /** Instead of the exhibit's own, as JSON or parsed. */
  experiment: Opened | string | null;
  t: number;
  /** The fragment of a link, or what a file holds, before all else. */
  link: string | object | null;
}

/** What was refused. */
type Named = Pick<Fault, "code" | "path">;

/** How what comes from outside is opened. */
interface Outside {
  front?: number;
  /** What is said of a refusal. */
  sentence?: (message: string) => string;
  /** What is said once it is there. */
  note?: string | null;
}

/** How it is told what went wrong. */
interface Telling {
  /** Around what the core says of it. */
  sentence?: ((message: string) => string) | undefined;
  /** Does it once more. */
  again?: () => unknown;
}

/** Faults of the machine or the network: what was asked for may be had another time. */
const passing = [
  "engine_failed",
  "out_of_memory",
  "wasm_unavailable",
  "wasm_unreachable",
  "table_unavailable",
];

/** What a page can style by ::part, in the order in which it stands there. */
const parts = "notice, title, chapters, stage, readout, main, transport, question, controls, view, foot";

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
  static override styles = [theme, layout, base, headlineStyles, buttons, fields, preferences];
  static override properties = {
    awake: { attribute: false },
    linkBase: { attribute: false },
    picture: { state: true },
    selection: { state: true },
    notice: { state: true },
    known: { state: true },
    linkCopied: { state: true },
    openPanels: { state: true },
  };

  /** Whether it can be seen: unseen, nothing moves. */
  declare awake: boolean;
  /** The address before the # of a link to an experiment; null where there is none to give. */
  declare linkBase: string | null;
  declare picture: Picture | null;
  declare selection: number | null;
  declare notice: Notice | null;
  declare linkCopied: boolean;
  declare openPanels: ReadonlySet<Panel>;
  /** The words, once they are there. */
  declare private known: Words | null;

  /** Of what is open. */
  chapter!: Chapter;
  /** Null before it starts, and once the exhibit has left. */
  player: Player | null = null;
  /** The data set that points were taken from, though they have been changed since. */
  origin: string | null = null;
  /** The gesture in which something was last wished for. */
  gesture = 0;
  /** What comes after the first frame: null until it is there. */
  hands: Hands | null = null;
  dialogs: Dialogs | null = null;
  readonly desk = new Desk({
    found: () => this.requestUpdate(),
    // What was asked for a page that has been left concerns nobody.
    failed: (error) => this.player && this.fail(error, { again: () => this.redrawn() }),
    placing: (name) => this.words.ofView(name),
  });
  private surfaceCaption: Lab["surfaceCaption"] = null;
  private rest: typeof Rest | null = null;
  private completing: Promise<void> | null = null;
  /** What is opened in it, from before there is a picture of it. */
  exhibit!: Shown;
  told!: Told<Titles>;
  /** What stands around the stage; null in the sandbox. */
  private guide: Guide | null = null;
  /** The chapter as it opened; null where something else was opened, or is on its way. */
  private home: Change | null = null;
  private arriving = false;
  private answers: Answers = new Map();
  /** The view just opened, until it is drawn. */
  shown: View | null = null;
  private headlineBefore: Headline | null = null;
  private headlineNow: Headline | null = null;
  private readonly gestures = new Gestures(this);
  private readonly status = new Status();
  /** What is said while the network gives nothing. */
  private waiting: Notice | null = null;
  refusals = 0;
  /** What is left to the reader; without it, all. */
  declare rules: Rules | undefined;
  allow: Allow = (_, drawn) => drawn;
  /** What the link that was opened leaves to the reader, and what is said of that. */
  declare lesson: Arrangement | undefined;
  declare lessonLine: TemplateResult | undefined;
  /** What the author, or a link, opened last: the reader may always come back to it. */
  declare preset: Opened | undefined;

  constructor() {
    super();
    this.awake = true;
    this.linkBase = null;
    this.picture = null;
    this.selection = null;
    this.notice = null;
    this.known = null;
    this.linkCopied = false;
    this.openPanels = new Set();
    this.addEventListener("loss-lab-ask", (event) => {
      event.stopPropagation();
      this.act((hands) => hands.hear((event as CustomEvent<Ask>).detail));
    });
    this.addEventListener("keydown", (event) => this.key(event));
  }

  get words(): Words {
    return this.known!;
  }

  engine(): Promise<Engine> {
    return engine();
  }

  /** Fetches the words and the engine, then opens what it was given first: a link, an experiment, an exhibit. */
  async start(beginning: Beginning): Promise<void> {
    const { language, id, experiment, t, link } = beginning;
    watchers.add(this.watch);
    this.setAttribute("exportparts", parts);
    this.lang = language;
    const entry = exhibits.find((exhibit) => exhibit.id === (id ?? "sandbox"));
    const own = experiment === null && link === null && !this.host.hasAttribute("views");
    const code = (own && entry && partsOf[entry.id]) || frames;
    try {
      const fetching = Promise.all([engine(code), this.load(entry ?? exhibits[0]!, spokenIn(language))]);
      // It is heard of below, after the words to tell it with.
      fetching.catch(() => undefined);
      this.known = await loadWords(language).catch(() => loadWords("en"));
      // The words that there are, not those that were asked for.
      this.lang = this.words.language;
      this.dir = this.words.direction;
      const [started] = await fetching;
      if (this.host.matches("[views], [hide], [lock], [question]")) await this.arrange();
      if (!this.isConnected) return;
      this.guide = await this.guideFor(this.exhibit, started);
      this.player = new Player(started, this.desk, {
        drawn: (picture, answers) => this.draw(picture, answers),
        wished: () => (this.gesture = this.gestures.now),
        walked: (row) => (this.selection = row),
        changed: () => this.requestUpdate(),
        failed: (error, again) => this.fail(error, { again }),
        missed: (miss, step) => this.act((hands) => hands.tellMissed(miss, step)),
        left: (runs) => this.act((hands) => hands.tellLeft(runs)),
      });
    } catch (error) {
      const sentence = (message: string) => this.known?.text("page.error.start", { message }) ?? message;
      return this.fail(error, { sentence, again: () => this.start(beginning) });
    }
    served.add(this);
    this.player.setAwake(this.awake);
    if (!entry) this.refuse(() => this.words.text("page.error.unknown_exhibit", { id: id! }));
    // Where all can be changed, nothing that is there at first may move when the rest arrives.
    const whole = isExhibit(this.exhibit) ? this.completing : this.complete();
    const opening = this.opening(this.chapter);
    await this.setViews(opening.views, link === null && !whole ? laterViews(opening) : []);
    if (whole) await whole.catch((error) => this.failCompleting(error));
    if (link !== null) return this.openLink(link);
    if (experiment === null) return this.openDefault();
    try {
      this.open(typeof experiment === "string" ? (JSON.parse(experiment) as Opened) : experiment, t);
    } catch {
      this.refuse(() => this.words.text("page.error.attribute"));
      this.openDefault();
    }
  }

  private async load(entry: Entry, language: string): Promise<void> {
    const exhibit = await patiently(entry.load);
    // What stands around it is fetched beside its words.
    const guide = isExhibit(exhibit) && patiently(() => import("./guide/guide.js"));
    [this.told] = await Promise.all([tell(exhibit, language), guide]);
    this.exhibit = exhibit;
    this.chapter = exhibit.chapters[0];
  }

  /** Takes up what the element around, or a link, leaves to the reader. */
  async arrange(lesson: Arrangement | null = this.lesson ?? null): Promise<void> {
    (await patiently(() => import("./arrange.js"))).arrange(this, lesson);
  }

  /** The element around, whose attributes say it. */
  get host(): Element {
    return (this.getRootNode() as ShadowRoot).host;
  }

  /** As it opens here. */
  opening(chapter: Chapter): Chapter {
    return this.rules?.opened(chapter) ?? chapter;
  }

  /** Fetches what the first frame does without. */
  complete(): Promise<void> {
    if (!this.completing) {
      this.completing = this.fetchRest();
      // What could not be fetched may be there when it is next needed.
      this.completing.catch(() => (this.completing = null));
    }
    return this.completing;
  }

  private async fetchRest(): Promise<void> {
    const views = this.desk.complete().catch((error) =>
      this.fail(error, {
        again: () => this.fetching(() => this.desk.complete().then(() => this.redrawn())),
      }),
    );
    const [rest] = await Promise.all([patiently(() => import("./rest.js")), this.known?.whole(), views]);
    this.adopt(rest.styles);
    this.rest = rest;
    this.hands = new rest.Hands(this);
    this.dialogs = new rest.Dialogs(this);
    this.guide?.complete(rest);
    this.requestUpdate();
    // Views that came with it are drawn when they have their answers; what is under way goes before.
    if (this.picture) void this.player?.settled().then(() => this.player?.redraw());
  }

  /** Adds to how it looks; what is preferred keeps the last word. */
  adopt(styles: readonly CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = root.adoptedStyleSheets.toSpliced(
      -1,
      0,
      ...styles.map(({ styleSheet }) => styleSheet!),
    );
  }

  /** Does it at once, or as soon as what it takes is there. */
  private act(does: (hands: Hands) => void): void {
    if (this.hands) does(this.hands);
    else this.fetching(() => this.complete().then(() => this.act(does)));
  }

  private async guideFor(exhibit: Shown, engine: Engine): Promise<Guide | null> {
    if (!isExhibit(exhibit)) return null;
    const { Guide } = await patiently(() => import("./guide/guide.js"));
    this.adopt([Guide.styles]);
    return new Guide({
      exhibit,
      told: this.told as Told<typeof exhibit.words>,
      words: this.words,
      engine,
      stage: this.stage,
      chapter: () => this.chapter.id,
      changed: () => this.requestUpdate(),
      answered: (checked) => this.act((hands) => hands.tellAnswered(checked)),
      allow: (control, drawn) => this.allow(control, drawn),
      asked: () => this.renderRoot.querySelector(".question")?.scrollIntoView({ block: "nearest" }),
      failed: (error, again) => this.fail(error, { again }),
      link: () => this.link(),
    });
  }

  stop(): void {
    watchers.delete(this.watch);
    served.delete(this);
    this.player?.close();
    this.player = null;
    this.guide?.close();
    this.status.stop();
  }

  /** Opens what is given from outside; what is refused leaves what there was, with a sentence. */
  open(given: Opened, t: number, { front = 0, sentence, note = null }: Outside = {}): void {
    const opened = isComparison(given) ? readCompare(given) : given;
    if (!opened) {
      this.refuse(() => this.words.text("page.error.compare"), sentence);
      if (!this.picture) this.openDefault();
      return;
    }
    const failed = (error: unknown): void => {
      this.fail(error, { sentence, again: () => this.open(given, t, { front, sentence, note }) });
      // What may yet be had is not given up for what nobody asked for.
      if (!this.picture && !this.mayPass(error)) this.openDefault();
    };
    const done = (): void => {
      this.origin = null;
      this.preset = opened;
      this.notice = note === null ? null : { text: note, gentle: true };
    };
    this.known?.named().then(() => this.player?.open(opened, t, { front, done, failed }), failed);
  }

  openDefault(): void {
    this.fetching(() => this.openChapter(this.chapter));
  }

  /** As it opens; where nothing of it was changed it is only gone back to. */
  private async openChapter(chapter: Chapter): Promise<void> {
    const { home, change } = this;
    if (this.picture || chapter !== this.chapter)
      await Promise.all([this.words.named(), this.setViews(this.opening(chapter).views)]);
    const stands =
      chapter === this.chapter &&
      home?.experiment === change?.experiment &&
      home?.compare === change?.compare;
    if (home && stands) return this.player?.seek(chapter.t);
    this.player?.open(beginningOf(chapter), chapter.t, {
      front: chapter.front ?? 0,
      done: () => {
        this.chapter = chapter;
        this.preset = beginningOf(chapter);
        this.origin = null;
        this.selection = null;
        this.arriving = true;
      },
    });
  }

  /** The one of this id; else the one that is open. */
  chapterOf(id: string | undefined): Chapter {
    return this.exhibit.chapters.find((chapter) => chapter.id === id) ?? this.chapter;
  }

  /** Opens what the fragment of a link, or a file, holds. */
  async openLink(link: string | object): Promise<void> {
    try {
      await this.complete();
    } catch (error) {
      return this.fail(error, { again: () => this.openLink(link) });
    }
    await this.rest!.openLink(this, link);
  }

  /** What is on screen; null before there is anything. */
  get change(): Change | null {
    const { picture, desk, player } = this;
    if (!picture || !player) return null;
    const { experiment } = picture.setup;
    const panels = [...this.openPanels];
    const chapter = this.exhibit.chapters.length > 1 ? { chapter: this.chapter.id } : {};
    const chosen = picture.parameter === null ? {} : { parameter: picture.parameter };
    const place = { experiment, t: player.t, ...player.comparison, ...chapter, ...chosen };
    return { ...place, views: desk.open, panels, ...(this.lesson && { lesson: this.lesson }) };
  }

  /** The fragment of a link to what is on screen; null where it is too large for one. */
  async link(): Promise<string | null> {
    const { writeLink } = await patiently(() => import("./link.js"));
    return this.change && writeLink(this.change);
  }

  protected override willUpdate(): void {
    this.toggleAttribute("waiting", !this.picture && !this.notice);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("awake")) this.player?.setAwake(this.awake);
    if (changed.has("notice") && this.notice?.gentle) this.status.say(this.renderRoot, this.notice.text);
  }

  // What the player and the views say

  private async draw(picture: Picture, answers: Answers): Promise<number> {
    const first = this.picture === null;
    // What stands above the question is there from the first: coming later it would push it down.
    if (first && picture.step.status === "diverged")
      await this.complete().catch((error) => this.failCompleting(error));
    if (!picture.setup.experiment.data && !this.surfaceCaption)
      await patiently(() => import("./controls/surface-caption.js")).then(
        ({ renderSurfaceCaption }) => (this.surfaceCaption = renderSurfaceCaption),
        (error) => this.fail(error, { again: () => this.redrawn() }),
      );
    const moved = isMoved(this.picture, picture);
    const goesOn = this.picture?.setup === picture.setup;
    const main = mainView(picture);
    const other = main !== (this.picture ? mainView(this.picture) : "fit");
    this.picture = picture;
    this.answers = answers;
    if (this.arriving) this.home = this.change;
    this.arriving = false;
    this.hands?.see();
    const rows = picture.setup.data.ids.length;
    if (this.selection === null || this.selection >= rows) this.selection = mostMissed(picture);
    const scene = this.scene(picture);
    const now = headline(this.words, scene.step, scene.setup, scene.loss);
    if (goesOn && this.headlineNow && this.headlineNow.t !== now.t) this.headlineBefore = this.headlineNow;
    else if (!goesOn || this.headlineNow?.text !== now.text) this.headlineBefore = null;
    this.headlineNow = now;
    this.status.settle(this.renderRoot, this.words, () => this.settled());
    // What takes the place of the fit, or gives it back, is there at once, where views are the reader's to choose.
    const chooses = this.chapter.knobs.includes("views");
    if (chooses && other && !this.desk.has(main)) this.fetching(() => this.openMain(main));
    await this.updateComplete;
    this.showOpened();
    const { step } = picture;
    if (first) this.begun(step);
    else if (moved) this.tell("loss-lab-step", step);
    if (moved) this.tellChange();
    if (first || moved) this.guide?.moved(!first);
    const waited = await painted();
    if (first) this.player?.complete();
    return waited;
  }

  /** The first frame stands: what comes after it is fetched when it has been seen. */
  private begun(step: Step): void {
    this.tell("loss-lab-ready", step);
    whenIdle(() => this.fetching(() => this.complete()));
  }

  /** What is wrong, where the core says so. */
  faultOf(error: unknown): Fault | null {
    return error instanceof LossLabError ? error : null;
  }

  /** Whether it was no fault of what was asked for. */
  mayPass(error: unknown): boolean {
    return error instanceof OutOfPatience || passing.includes(this.faultOf(error)?.code ?? "");
  }

  /** Tells what went wrong; where it may pass, it can be tried again. */
  fail(error: unknown, { sentence, again }: Telling = {}): void {
    const fault = this.faultOf(error);
    const retry = again && this.mayPass(error) ? { again } : {};
    if (error instanceof OutOfPatience || fault?.code === "wasm_unreachable") {
      this.putNotice(unreachedIn(this.lang).failed, fault, retry);
      return;
    }
    const message = () => (fault ? (this.known?.fault(fault) ?? fault.code) : (error as Error).message);
    const kept = () =>
      this.picture && (fault?.code === "engine_failed" || fault?.code === "out_of_memory")
        ? [this.words.text("page.error.kept", { t: String(this.picture.step.t) })]
        : [];
    this.refuse(() => this.known?.sentences([message(), ...kept()]) ?? message(), sentence, fault, retry);
  }

  /** Tells what went wrong, once the words for it are there; `sentence`: what is said of it. */
  refuse(
    reason: () => string,
    sentence: (message: string) => string = (message) => message,
    fault: Named | null = null,
    retry: Pick<Telling, "again"> = {},
  ): void {
    const told = () => {
      const message = reason();
      this.putNotice(sentence(message), fault, retry, message);
    };
    if (this.rest) told();
    else this.complete().then(told, told);
  }

  private putNotice(
    text: string,
    fault: Named | null,
    { again }: Pick<Telling, "again">,
    message = text,
  ): void {
    const repeat = again && (() => ((this.notice = null), again()));
    this.notice = { text, ...(repeat && { again: repeat }) };
    const { code = "", path = "" } = fault ?? {};
    this.tell("loss-lab-error", { message, code, path });
    // Controls show what is, not what was asked for.
    this.refusals += 1;
    this.requestUpdate();
  }

  /** Something broke down beneath it, and all stands as it did. */
  tellRecovered(): void {
    const { awake, picture, notice } = this;
    if (!awake || !picture || (notice && !notice.gentle && !notice.again)) return;
    const t = String(picture.step.t);
    const told = () => (this.notice = { text: this.words.text("page.recovered", { t }), gentle: true });
    // Without the words for it there is nothing to say: nothing is missing.
    this.complete().then(told, () => undefined);
  }

  /** While the network gives nothing, it says that it waits; unless something else is to be read. */
  private readonly watch = (waiting: boolean): void => {
    if (waiting) {
      if (!this.awake || this.notice) return;
      this.waiting = { text: unreachedIn(this.lang).waiting, gentle: true };
      this.notice = this.waiting;
    } else if (this.notice === this.waiting) this.notice = null;
  };

  tell<K extends EventName>(name: K, of: Omit<HTMLElementEventMap[K]["detail"], keyof About>): void {
    const { exhibit, told, known } = this;
    const about: About = {
      exhibit: exhibit?.id ?? "",
      title: told?.words.title ?? "",
      language: told?.foreign ?? known?.language ?? "",
    };
    this.dispatchEvent(new CustomEvent(name, { detail: { ...of, ...about }, bubbles: true, composed: true }));
  }

  tellChange(): void {
    const { change } = this;
    if (change) this.tell("loss-lab-change", change);
  }

  /** Does what first has to be fetched; where that fails it says so, and all stays as it was. */
  fetching(work: () => Promise<void>): void {
    work().catch((error) => this.fail(error, { again: () => this.fetching(work) }));
  }

  private failCompleting(error: unknown): void {
    this.fail(error, { again: () => this.fetching(() => this.complete()) });
  }

  /** Opens these views and no others; those open before stay where one of them cannot be fetched. */
  async setViews(views: readonly OpenView[], later: readonly View[] = []): Promise<void> {
    try {
      await this.desk.set(views, later);
    } catch (error) {
      this.fail(error, {
        again: () => this.fetching(() => this.setViews(views, later).then(() => this.redrawn())),
      });
    }
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

  /** Other views, or other queries of theirs, on the same step. */
  redrawn(): void {
    this.player?.redraw();
    this.tellChange();
  }

  // What the controls wish

  readonly transport: TransportActions = {
    step: () => this.moves?.step(),
    stepBack: () => this.moves?.seek(Math.max(0, this.t - 1)),
    playPause: () => (this.moves?.playing ? this.moves.pausePlaying() : this.moves?.play()),
    reset: () => this.moves?.seek(0),
    seek: (t) => this.moves?.seek(t),
  };

  /** The player, where moving along is left to the reader. */
  private get moves(): Player | null {
    return this.rules?.locks("transport") ? null : this.player;
  }

  private get t(): number {
    return this.player?.t ?? 0;
  }

  private readonly stage: Stage = {
    player: () => this.player,
    begin: () => this.gestures.begin(),
    openChapter: (id) => {
      this.notice = null;
      return this.openChapter(this.chapterOf(id));
    },
    edit: async (changes) => {
      await this.complete();
      this.hands!.choices.edit(changes);
    },
    move: async (row, to) => {
      await this.complete();
      this.hands!.moveRow(row, to);
    },
    openView: async (view) => {
      await this.complete();
      await this.hands!.openView(view);
    },
  };

  private key(event: KeyboardEvent): void {
    pressKey(event, this, {
      transport: this.transport,
      end: () => this.moves?.seek(this.moves.furthest),
      undo: this.hands?.undo ?? null,
      redo: this.hands?.redo ?? null,
      palette: () => this.openDialog("openPalette"),
    });
  }

  private openDialog(name: "openPalette" | "openAway" | "copyLink"): void {
    this.act(() => this.fetching(() => this.dialogs![name]()));
  }

  // What is seen

  private settled(): Settled | null {
    const { headlineNow, picture, player } = this;
    if (!headlineNow || !picture || player?.playing) return null;
    return { headline: headlineNow, arrived: player?.arrived ?? null };
  }

  scene(picture: Picture): Scene {
    return { ...sceneOf(picture, this.selection, this.words), rules: this.rules };
  }

  /** What is laid out, once there is a picture. */
  lab(): Lab {
    return {
      group: this.exhibit.group,
      title: this.guide ? null : this.told.words.title,
      question: (this.rules?.asks !== false && this.guide?.question()) || nothing,
      chapter: this.opening(this.chapter),
      rules: this.rules,
      allow: this.allow,
      scene: this.scene(this.picture!),
      desk: this.desk,
      answers: this.answers,
      panels: {
        open: this.openPanels,
        toggle: (name: Panel, open: boolean) => this.hands?.togglePanel(name, open),
      },
      player: this.player!,
      headline: this.headlineNow!,
      headlineBefore: this.headlineBefore,
      origin: this.origin,
      refusals: this.refusals,
      transport: this.transport,
      surfaceCaption: this.surfaceCaption,
      rest: this.rest && this.hands && { parts: this.rest, actions: this.hands.actions },
      tools: {
        undo: this.hands?.undo ?? null,
        redo: this.hands?.redo ?? null,
        copyLink: this.linkBase === null ? null : () => this.openDialog("copyLink"),
        linkCopied: this.linkCopied,
        takeAway: () => this.openDialog("openAway"),
        palette: () => this.openDialog("openPalette"),
        help: this.rest?.renderHelp ?? null,
      },
    };
  }

  protected override render(): TemplateResult {
    const { known, picture, player } = this;
    const { notice: last } = this;
    const notice = last?.t !== undefined && last.t !== picture?.step.t ? null : last;
    const dismiss = picture ? () => (this.notice = null) : null;
    const told = notice ? renderNotice(known, this.lang, notice, dismiss) : nothing;
    if (!known) return html`${told}`;
    if (!picture || !player) {
      return html`${told}
        <section class="lab" aria-label=${known.text("page.label")} aria-busy=${notice === null}>
          ${notice ? nothing : html`<p>${say(known, "page.loading")}</p>`}
        </section>`;
    }
    const stage = html`${told}${this.lessonLine}${renderLab(this.lab())}`;
    if (!this.guide) return stage;
    this.guide.linkBase = this.linkBase;
    return this.guide.frame(stage);
  }
}

if (!customElements.get("loss-lab-exhibit")) customElements.define("loss-lab-exhibit", LossLabExhibit);
