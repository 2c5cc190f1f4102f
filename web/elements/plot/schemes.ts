/** Asks for an update when the colours change under a canvas, which does not follow by itself. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Schemes implements ReactiveController {
  private readonly queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"].map(
    (query) => matchMedia(query),
  );

  /** `changed`: what to forget before the update. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed?: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.queries) query.addEventListener("change", this.repaint);
  }

  hostDisconnected(): void {
    for (const query of this.queries) query.removeEventListener("change", this.repaint);
  }

  private readonly repaint = (): void => {
    this.changed?.();
    this.host.requestUpdate();
  };
}
