/** What a moving pointer asks for, once a frame and the last of it alone, however fast the pointer is. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class PerFrame implements ReactiveController {
  private wish: () => unknown = () => undefined;
  private waiting = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  ask(wish: () => unknown): void {
    this.wish = wish;
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.wish();
    });
  }

  /** Nothing more is asked for. */
  drop(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
  }

  hostDisconnected(): void {
    this.drop();
  }
}
