/** Keeps an element's own width at hand, and asks for an update when it changes. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Size implements ReactiveController {
  width = 0;
  private readonly observer: ResizeObserver | null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.observer =
      typeof ResizeObserver === "undefined"
        ? null
        : new ResizeObserver((entries) => {
            const width = Math.round(entries[entries.length - 1]!.contentRect.width);
            if (width === this.width || width === 0) return;
            this.width = width;
            host.requestUpdate();
          });
  }

  hostConnected(): void {
    this.width = Math.round(this.host.clientWidth) || this.width;
    this.observer?.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
