/** Lights a quantity wherever it stands among formulas. */
import type { LitElement, ReactiveController } from "lit";

export class Light implements ReactiveController {
  private lit: string | null = null;
  /** What is lit while nothing else is. */
  resting: string | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.relight();
  }

  private get shown(): string | null {
    return this.lit ?? this.resting;
  }

  readonly pointed = (event: PointerEvent): void => {
    const marked = (event.target as Element).closest("[data-q]");
    this.set(marked?.getAttribute("data-q") ?? null);
  };

  set(id: string | null): void {
    if (this.lit === id) return;
    this.lit = id;
    this.relight();
  }

  private relight(): void {
    const { renderRoot } = this.host;
    for (const element of renderRoot.querySelectorAll("[data-lit]")) {
      if (element.getAttribute("data-q") !== this.shown) element.removeAttribute("data-lit");
    }
    if (this.shown === null) return;
    for (const element of renderRoot.querySelectorAll(`[data-q="${CSS.escape(this.shown)}"]`)) {
      element.setAttribute("data-lit", "");
    }
  }
}
