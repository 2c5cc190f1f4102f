/** Calls that outlive the worker they are made to: where it goes, they are made again to the one that follows it. */
import { fail, Faulty } from "./fault.js";
import type { Link } from "./link.js";
import type { HostCalls } from "./run.js";

type AnyHost = Record<string, (...given: unknown[]) => Promise<unknown>>;

const gone = Symbol();
const never = new Promise<never>(() => {});
/** In milliseconds between signs of life that a worker at work has to give, and how many may fail to come. */
const beat = 10_000;
const missing = 6;
/** Calls that want something ended, as it is where there is no worker: nobody waits for them. */
const endings = ["halt", "endLandscape", "close"];

export class Lasting {
  readonly host: HostCalls;
  private coming: Promise<Link> | null = null;
  private closed = false;

  /**
   * `connect` starts another worker, and `bring` opens there what was open. A call that ends that one too, or for
   * which none can be had, is refused; the next tries anew.
   */
  constructor(
    private present: Link | null,
    private readonly connect: () => Promise<Link>,
    private readonly bring: (host: HostCalls) => Promise<void>,
    private readonly recovered: () => void,
  ) {
    this.host = new Proxy({} as HostCalls, {
      get:
        (_, name: string) =>
        (...given: unknown[]) => {
          const reply = this.call(name, given);
          return endings.includes(name) ? reply.catch(() => undefined) : reply;
        },
    });
  }

  close(): void {
    this.closed = true;
    this.present?.close();
  }

  private async call(name: string, given: unknown[]): Promise<unknown> {
    for (let tries = 0; tries < 2 && !this.closed; ++tries) {
      const link = this.present ?? (await this.replacement());
      const reply = await watched(link, (host) => (host as unknown as AnyHost)[name]!(...given));
      if (reply !== gone) return reply;
      if (this.present === link) this.present = null;
      link.close();
    }
    // Who waits has been told by whoever closed it.
    return this.closed ? never : fail("engine_failed");
  }

  private replacement(): Promise<Link> {
    this.coming ??= this.replace().finally(() => (this.coming = null));
    return this.coming;
  }

  private async replace(): Promise<Link> {
    const link = await this.connect().catch((error: unknown) => {
      if (error instanceof Faulty) throw error;
      return fail("engine_failed", "", { reason: String(error) });
    });
    try {
      if ((await watched(link, this.bring)) === gone) fail("engine_failed");
    } catch (error) {
      link.close();
      throw error;
    }
    if (this.closed) link.close();
    this.present = link;
    this.recovered();
    return link;
  }
}

/** What the host is asked for; `gone` where its worker goes meanwhile. */
async function watched<T>(link: Link, ask: (host: HostCalls) => Promise<T>): Promise<T | typeof gone> {
  if (link.thread === "main") return ask(link.host);
  const watch = new AbortController();
  void endInSilence(link, watch.signal);
  try {
    return await link.life.during(() => ask(link.host));
  } catch (error) {
    if (link.life.over) return gone;
    throw error;
  } finally {
    watch.abort();
  }
}

/** Ends a worker that has been silent for long: one that was ended from outside says nothing of it. */
async function endInSilence({ host, life }: Link, signal: AbortSignal): Promise<void> {
  for (let missed = 0; missed < missing; ++missed) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beat);
      signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    });
    if (signal.aborted) return;
    // A call that is not under way: nothing comes of it but the answer.
    void host.halt(0).then(() => (missed = -1));
  }
  life.end("engine_failed");
}
