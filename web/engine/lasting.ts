/** Calls that outlive the worker they are made to: where it goes, they are made again to the one that follows it. */
import type { Link } from "./link.js";
import type { HostCalls } from "./run.js";

type AnyHost = Record<string, (...given: unknown[]) => Promise<unknown>>;

const gone = Symbol();
const never = new Promise<never>(() => {});
/** In milliseconds between signs of life that a worker at work has to give, and how many may fail to come. */
const beat = 10_000;
const missing = 6;

export class Lasting {
  readonly host: HostCalls;
  /** While it is being replaced: the one to come. */
  private coming: Promise<Link> | null = null;
  private closed = false;

  /**
   * `follow` connects anew and opens again what was open; `failed` is told where that can't be done, or the call
   * that was under way has ended the next worker as well. Who waits then is not answered any more.
   */
  constructor(
    private present: Link,
    private readonly follow: () => Promise<Link>,
    private readonly failed: () => void,
  ) {
    this.host = new Proxy({} as HostCalls, {
      get:
        (_, name: string) =>
        (...given: unknown[]) =>
          this.call(name, given),
    });
  }

  close(): void {
    this.closed = true;
    this.present.close();
  }

  private async call(name: string, given: unknown[]): Promise<unknown> {
    for (let tries = 0; tries < 2 && !this.closed; ++tries) {
      const link = this.coming ? await this.coming : this.present;
      const reply = await this.ask(link, name, given);
      if (reply !== gone) return reply;
      if (this.present === link && !this.coming && !this.closed) this.replace();
    }
    if (!this.closed) this.failed();
    return never;
  }

  private async ask(link: Link, name: string, given: unknown[]): Promise<unknown> {
    const host = link.host as unknown as AnyHost;
    if (link.thread === "main") return host[name]!(...given);
    const watch = new AbortController();
    try {
      return await Promise.race([
        host[name]!(...given),
        link.lost.then(() => gone),
        silence(link.host, watch.signal).then(() => gone),
      ]);
    } finally {
      watch.abort();
    }
  }

  private replace(): void {
    this.present.close();
    this.coming = this.follow().then(
      (link) => {
        if (this.closed) link.close();
        this.coming = null;
        return (this.present = link);
      },
      () => {
        this.failed();
        return never;
      },
    );
  }
}

/** Settles when a worker has been silent for long: one that was ended from outside says nothing of it. */
async function silence(host: HostCalls, signal: AbortSignal): Promise<void> {
  for (let missed = 0; missed < missing; ++missed) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beat);
      signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    });
    if (signal.aborted) return;
    // A call that is not under way: nothing comes of it but the answer.
    void host.halt(0).then(() => (missed = -1));
  }
}
