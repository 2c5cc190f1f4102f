/** Lets a text follow a moving scene at a readable pace: at once after a pause, else a few times a second. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Paced<T> implements ReactiveController {
  private shown: T | undefined;
  private next: T | undefined;
  private last = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly interval = 250,
  ) {
    host.addController(this);
  }

  /** The value to show now; the newest follows within the interval. */
  at(value: T): T {
    this.next = value;
    if (value === this.shown) return value;
    const wait = this.last + this.interval - performance.now();
    if (this.shown === undefined || wait <= 0) {
      this.shown = value;
      this.last = performance.now();
    } else {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.last = performance.now();
        this.shown = this.next;
        this.host.requestUpdate();
      }, wait);
    }
    return this.shown;
  }

  /** The next value is shown at once. */
  forget(): void {
    this.shown = undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
