/**
 * <loss-lab>: the element that pages embed. It is only a loader: what it holds is shown until the exhibit, fetched
 * when it comes near the viewport, takes its place.
 *
 * Attributes: exhibit (an id), experiment (JSON, of one or of a comparison), lang, theme (auto, light, dark), link-base (what stands before
 * the # of a link to an experiment; without it there is no button for one).
 * Events, all bubbling: loss-lab-ready and loss-lab-step (detail: the Step), loss-lab-change (detail: experiment
 * and t, and compare where runs are compared), loss-lab-error (detail: message, code, path).
 */
import type { Comparison, Experiment } from "../engine/types.js";
import type { LossLabExhibit } from "./exhibit.js";

/** How far from the viewport the exhibit is fetched. */
const nearby = "400px";

const style = `
  :host { display: block; min-block-size: var(--loss-lab-min-height, 560px); }
  :host([hidden]) { display: none; }
  /* Beneath text that stands in for it, it would jump into that text's place. */
  slot.filled ~ loss-lab-exhibit[waiting] { display: none; }
`;

export class LossLab extends HTMLElement {
  static readonly observedAttributes = ["exhibit", "experiment", "lang", "theme", "link-base"];

  private readonly root = this.attachShadow({ mode: "open" });
  private exhibit: LossLabExhibit | null = null;
  private watch: IntersectionObserver | null = null;
  private seen = false;
  private starting = false;
  /** Opened before there was anything to open it in. */
  private waiting: { experiment: Experiment | Comparison; t: number } | null = null;
  private waitingLink: string | null = null;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(document.createElement("slot"));
  }

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

  /** Opens what the fragment of a link holds; one that can't be opened gets its sentence. */
  openLink(fragment: string): void {
    if (this.exhibit) void this.exhibit.openLink(fragment);
    else this.waitingLink = fragment;
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
    else if (this.exhibit || this.starting) {
      this.leave();
      if (this.seen) void this.begin();
    }
  }

  private look(seen: boolean): void {
    this.seen = seen;
    if (this.exhibit) this.exhibit.awake = seen;
    else if (seen) void this.begin();
  }

  private async begin(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    await import("./exhibit.js");
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
      language: this.closest("[lang]")?.getAttribute("lang") ?? navigator.language,
      id: this.getAttribute("exhibit"),
      experiment: waiting?.experiment ?? this.getAttribute("experiment"),
      t: waiting?.t ?? 0,
      link: waitingLink,
    });
  }

  private leave(): void {
    this.starting = false;
    this.exhibit?.stop();
    this.exhibit?.remove();
    this.exhibit = null;
    if (!this.root.querySelector("slot")) this.root.append(document.createElement("slot"));
  }

  private passLinkBase(): void {
    if (this.exhibit) this.exhibit.linkBase = this.getAttribute("link-base");
  }
}

if (!customElements.get("loss-lab")) customElements.define("loss-lab", LossLab);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab": LossLab;
  }
}
