/**
 * <loss-lab>: the element that pages embed. It is only a loader: what it holds is shown until the exhibit, fetched
 * when it comes near the viewport, takes its place.
 */
import { patiently } from "../patience.js";
import { unreachedIn } from "../words/unreached.js";
import type { Comparison, Experiment } from "../engine/types.js";
import type { About, Failure } from "./events.js";
import type { LossLabExhibit } from "./exhibit.js";

/** How far from the viewport the exhibit is fetched. */
const nearby = "400px";

// Beneath text that stands in for it, an exhibit that waits would jump into that text's place.
const style = `
  :host { display: block; min-block-size: var(--loss-lab-min-height, 560px); }
  :host([hidden]) { display: none; }
  slot.filled ~ loss-lab-exhibit[waiting] { display: none; }
  p { margin: 16px; }
  button { font: inherit; padding: 6px 14px; }
`;

/** Of the nearest element that says its language, through the shadows that it stands in. */
function languageAround(element: Element): string | null {
  const said = element.closest("[lang]");
  if (said) return said.getAttribute("lang");
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : null;
}

/** The attributes that say what is left to the reader. */
const terms = ["views", "hide", "lock", "question"] as const;

/** Where there are no elements, on a server that writes pages, the module can be loaded all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * An exhibit on loss functions: one experiment with its data, its model and its loss, that its reader moves along step by
 * step.
 *
 * @element loss-lab
 *
 * @attr {string} exhibit - The id of the exhibit, "outliers" for instance; without it, the sandbox with every control.
 * @attr {string} experiment - JSON of an experiment, or of a comparison, in the place of the exhibit's own.
 * @attr {string} lang - The language: ar, de, en, es, fr, hi, pt or zh; else that of the page, else the reader's.
 * @attr {"auto" | "light" | "dark"} theme - The colours; auto, which it is without, are those of the page's color-scheme.
 * @attr {string} views - The views that are open at first, instead of the exhibit's own, "fit curve" for instance.
 * @attr {string} hide - Controls that are not there: "loss optimizer"; their names stand in the package's README.
 * @attr {string} lock - Controls that show their value and can't be changed by the reader; names as for the attribute hide.
 * @attr {"on" | "off"} question - off: the exhibit does not ask its question.
 * @attr {string} link-base - What stands before the # of a link to an experiment; without it there is no button for one.
 *
 * @fires {CustomEvent<Step & About>} loss-lab-ready - There is something to see: the step on show.
 * @fires {CustomEvent<Step & About>} loss-lab-step - Another step, or another experiment, is on show.
 * @fires {CustomEvent<Change & About>} loss-lab-change - The experiment, the position, the open views or panels have changed.
 * @fires {CustomEvent<Answered & About>} loss-lab-answer - The reader's answer to a question was checked.
 * @fires {CustomEvent<Failure & About>} loss-lab-error - Something was refused, or could not be had.
 *
 * @slot - Shown until the exhibit is there, and where no scripts run: a sentence, a picture, a link.
 *
 * @csspart notice - What was refused, and why.
 * @csspart title - The exhibit's title and its first sentence.
 * @csspart chapters - The row of buttons for its chapters, where it has several.
 * @csspart stage - All that is tried out: the readout, the views, the transport and the settings.
 * @csspart readout - The loss as a number.
 * @csspart main - The view with the largest place.
 * @csspart transport - The buttons and the slider that move the run along.
 * @csspart question - The question, its options and its answer.
 * @csspart controls - The settings.
 * @csspart view - Each further view.
 * @csspart foot - What stands beneath: what was to be noticed, the teacher's script, the sources.
 *
 * @cssprop {color} --loss-lab-ink - Text.
 * @cssprop {color} --loss-lab-muted - Text of less weight.
 * @cssprop {color} --loss-lab-line - Lines that part things.
 * @cssprop {color} --loss-lab-control - The edges of what can be operated.
 * @cssprop {color} --loss-lab-surface - The ground.
 * @cssprop {color} --loss-lab-raised - The ground of panels and fields.
 * @cssprop {color} --loss-lab-accent - What is to be pressed first.
 * @cssprop {color} --loss-lab-on-accent - Text on that.
 * @cssprop {color} --loss-lab-prediction - What the model says.
 * @cssprop {color} --loss-lab-target - What was observed.
 * @cssprop {color} --loss-lab-loss - The loss.
 * @cssprop {color} --loss-lab-gradient - Gradients, and who pulls.
 * @cssprop {color} --loss-lab-parameter - Parameters.
 * @cssprop {color} --loss-lab-validation - What was held out.
 * @cssprop {color} --loss-lab-focus - The ring around what has the focus.
 * @cssprop {color} --loss-lab-run-1 - The first of several runs.
 * @cssprop {color} --loss-lab-run-2 - The second.
 * @cssprop {color} --loss-lab-run-3 - The third.
 * @cssprop {color} --loss-lab-run-4 - The fourth.
 * @cssprop {color} --loss-lab-positive - Above zero.
 * @cssprop {color} --loss-lab-negative - Below zero.
 * @cssprop {font-family} --loss-lab-font - The typeface.
 * @cssprop {font-family} --loss-lab-serif - The typeface of formulas and first sentences.
 * @cssprop {length} --loss-lab-min-height - The height that is kept free until the exhibit is there.
 */
export class LossLab extends Base {
  static readonly version = LOSS_LAB_VERSION;
  static readonly observedAttributes = ["exhibit", "experiment", "lang", "theme", "link-base", ...terms];

  /** The attributes of these names; a list may be set, too. */
  declare views: string | readonly string[] | null;
  declare hide: string | readonly string[] | null;
  declare lock: string | readonly string[] | null;
  declare question: "on" | "off" | null;

  private readonly root = this.makeRoot();
  private exhibit: LossLabExhibit | null = null;
  private watch: IntersectionObserver | null = null;
  private seen = false;
  private starting = false;
  /** Opened before there was anything to open it in. */
  private waiting: { experiment: Experiment | Comparison; t: number } | null = null;
  private waitingLink: string | object | null = null;

  /** The experiment on show, with all edits so far, or the comparison; null until there is one. */
  get experiment(): Experiment | Comparison | null {
    const { change } = this.exhibit ?? {};
    return change?.compare ?? change?.experiment ?? this.waiting?.experiment ?? null;
  }

  /** Opens it at t = 0; what is refused leaves what there was, and tells loss-lab-error. */
  set experiment(experiment: Experiment | Comparison | null) {
    if (experiment) this.open(experiment);
  }

  /** The position on show. */
  get t(): number {
    return this.exhibit?.change?.t ?? this.waiting?.t ?? 0;
  }

  /** Opens an experiment or a comparison at t. */
  open(experiment: Experiment | Comparison, t = 0): void {
    if (this.exhibit) this.exhibit.open(experiment, t);
    else this.waiting = { experiment, t };
  }

  /** Opens what the fragment of a link holds, or a saved file, parsed; what can't be opened gets its sentence. */
  openLink(link: string | object): void {
    if (this.exhibit) void this.exhibit.openLink(link);
    else this.waitingLink = link;
  }

  /** The fragment of a link to what is on show; null where there is nothing yet, or too much for a link. */
  async link(): Promise<string | null> {
    return (await this.exhibit?.link()) ?? null;
  }

  connectedCallback(): void {
    this.watch = new IntersectionObserver((entries) => this.look(entries.at(-1)!.isIntersecting), {
      rootMargin: nearby,
    });
    this.watch.observe(this);
  }

  disconnectedCallback(): void {
    this.watch?.disconnect();
    // Being moved within the page is no reason to stop.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === "theme") this.exhibit?.setAttribute("theme", this.getAttribute("theme") ?? "auto");
    else if (name === "link-base") this.passLinkBase();
    else if ((terms as readonly string[]).includes(name))
      this.exhibit?.fetching(() => this.exhibit!.arrange());
    else if (this.exhibit || this.starting) {
      this.leave();
      if (this.seen) void this.begin();
    }
  }

  private makeRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement("slot"));
    return root;
  }

  private look(seen: boolean): void {
    this.seen = seen;
    if (this.exhibit) this.exhibit.awake = seen;
    else if (seen) void this.begin();
  }

  private async begin(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.root.querySelector("[role=alert]")?.remove();
    try {
      await patiently(() => import("./exhibit.js"));
    } catch {
      if (this.starting) this.tellUnreached();
      return;
    }
    // While it was fetched the element may have left, or its attributes may have changed.
    if (!this.starting || !this.isConnected) return;
    this.starting = false;
    const exhibit = document.createElement("loss-lab-exhibit") as LossLabExhibit;
    exhibit.setAttribute("theme", this.getAttribute("theme") ?? "auto");
    exhibit.awake = this.seen;
    this.exhibit = exhibit;
    this.passLinkBase();
    const { waiting, waitingLink } = this;
    this.waiting = null;
    this.waitingLink = null;
    exhibit.addEventListener("loss-lab-ready", () => this.root.querySelector("slot")?.remove(), {
      once: true,
    });
    this.root.querySelector("slot")?.classList.toggle("filled", this.childElementCount > 0);
    this.root.append(exhibit);
    await exhibit.start({
      language: languageAround(this) ?? navigator.language,
      id: this.getAttribute("exhibit"),
      experiment: waiting?.experiment ?? this.getAttribute("experiment"),
      t: waiting?.t ?? 0,
      link: waitingLink,
    });
  }

  /** All there is to see is what stands inside the element: beneath it, why, and a button. */
  private tellUnreached(): void {
    this.starting = false;
    if (!this.isConnected) return;
    const { language, failed, again } = unreachedIn(languageAround(this) ?? navigator.language);
    const notice = document.createElement("p");
    [notice.lang, notice.dir] = [language, "auto"];
    notice.setAttribute("part", "notice");
    notice.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.textContent = again;
    button.addEventListener("click", () => void this.begin());
    notice.append(failed, " ", button);
    this.root.append(notice);
    const exhibit = this.getAttribute("exhibit") ?? "";
    const detail: Failure & About = { message: failed, code: "", path: "", exhibit, title: "", language };
    this.dispatchEvent(new CustomEvent("loss-lab-error", { detail, bubbles: true, composed: true }));
  }

  private leave(): void {
    this.starting = false;
    this.root.querySelector("[role=alert]")?.remove();
    this.exhibit?.stop();
    this.exhibit?.remove();
    this.exhibit = null;
    if (!this.root.querySelector("slot")) this.root.append(document.createElement("slot"));
  }

  private passLinkBase(): void {
    if (this.exhibit) this.exhibit.linkBase = this.getAttribute("link-base");
  }
}

for (const name of terms)
  Object.defineProperty(LossLab.prototype, name, {
    get(this: LossLab): string | null {
      return this.getAttribute(name);
    },
    set(this: LossLab, value: string) {
      this.setAttribute(name, value);
    },
  });

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab": LossLab;
  }
}
