/** A run as its owner holds it: queues the calls, one on its way to the host at a time, and merges what is overtaken. */
import { fail, unwrap, type Reply } from "./fault.js";
import type { Call, Edited, Host, Moved, Opened } from "./host.js";
import { Lifetime } from "./lifetime.js";
import { plain, whole, type Limits, type Plain } from "./plain.js";
import type {
  CallOptions,
  Changes,
  Diagnosis,
  Directions,
  DirectionsQuery,
  History,
  HistoryQuery,
  Judgement,
  JudgementQuery,
  Landscape,
  LandscapeQuery,
  Ledger,
  LedgerQuery,
  Minimum,
  Nudge,
  NudgeQuery,
  Path,
  PathQuery,
  PullsQuery,
  Prediction,
  Pulls,
  Run,
  Setup,
  Step,
  UntilQuery,
} from "./types.js";

/** What runs need of their engine. */
export interface Surroundings {
  host: HostCalls;
  limits: Limits;
  /** Sends what may name a table that the host has not got yet. */
  withTable<T>(send: () => Promise<Reply<T>>): Promise<T>;
  /** Says faults as LossLabError. */
  explained<T>(work: () => Promise<T>): Promise<T>;
  /** Told when a run is closed. */
  forget(run: EngineRun): void;
}

/** The host, near or far. */
export type HostCalls = Pick<Host, keyof Host>;

/** Someone who waits for a Step. */
interface Waiter {
  /** Null for where an edit leads back to; only the host knows, until it was on its way. */
  goal: number | null;
  /** False once it has been told, if only that it gave up. */
  live: boolean;
  signal: AbortSignal | undefined;
  resolve(step: Step): void;
  reject(error: unknown): void;
}

interface Movement {
  kind: "seek" | "step" | "until" | "edit";
  waiters: Waiter[];
  /** Of a step. */
  by: number;
  /** Of an until. */
  query: Plain;
  /** Of an edit, and whose it is. */
  changes: Plain;
  own: Waiter | null;
  /** The call on its way. */
  call: Call | null;
  successor: Movement | null;
}

interface Read {
  kind: "read";
  perform(): Promise<void>;
}

/** These take effect from t on; all other changes from the start. */
const changesFromHere = ["loss", "optimizer", "penalty", "schedule", "parameters"];
const mostBuckets = 1024;

let calls = 0;

export class EngineRun implements Run {
  now: Step;
  setup: Setup;
  private readonly name: number;
  /** The first is under way. */
  private readonly queue: (Movement | Read)[] = [];
  private readonly lifetime = new Lifetime();
  private busy = false;
  /** What was last predicted from: the caller's own, and what the host has of it. */
  private given: { from: number[] | number[][]; copy: Plain } | null = null;

  constructor(
    private readonly around: Surroundings,
    opened: Opened,
  ) {
    this.name = opened.run;
    this.now = opened.step;
    this.setup = opened.setup;
  }

  step(n = 1, options: CallOptions = {}): Promise<Step> {
    return this.around.explained(async () => {
      const by = whole(n, "n", 0);
      return this.move({ kind: "step", by }, null, options);
    });
  }

  until(query: UntilQuery, options: CallOptions = {}): Promise<Step> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.move({ kind: "until", query: copy }, null, options);
    });
  }

  seek(t: number, options: CallOptions = {}): Promise<Step> {
    return this.around.explained(async () => {
      const goal = whole(t, "t", 0);
      return this.move({ kind: "seek" }, goal, options);
    });
  }

  edit(changes: Changes, options: CallOptions = {}): Promise<Step> {
    return this.around.explained(async () => {
      const copy = plain(changes, this.around.limits);
      return this.move({ kind: "edit", changes: copy }, null, options);
    });
  }

  look(query: { rows: number[]; threshold?: number }): Promise<Step> {
    return this.around.explained(async () => {
      const rows = plain(query.rows ?? fail("missing", "rows", { key: "rows" }), this.around.limits, "rows");
      const threshold = plain(query.threshold ?? null, this.around.limits, "threshold");
      return this.read(async () => unwrap(await this.around.host.look(this.name, rows, threshold)));
    });
  }

  predict(inputs: number[] | number[][], { layers = false }: { layers?: boolean } = {}): Promise<Prediction> {
    return this.around.explained(async () => {
      const { given } = this;
      const again = given !== null && given.from === inputs && isSame(inputs, given.copy);
      const copy = again ? undefined : plain(inputs, this.around.limits, "inputs");
      if (copy !== undefined) this.given = { from: inputs, copy };
      return this.read(async () => unwrap(await this.around.host.predict(this.name, copy, layers)));
    });
  }

  history(query: HistoryQuery = {}): Promise<History> {
    return this.around.explained(async () => {
      const { from = 0, to = Number.MAX_SAFE_INTEGER, buckets = mostBuckets } = query;
      whole(from, "from", 0);
      whole(to, "to", 0);
      whole(buckets, "buckets", 1, mostBuckets);
      return this.read(async () => unwrap(await this.around.host.history(this.name, from, to, buckets)));
    });
  }

  landscape(query: LandscapeQuery, options: CallOptions = {}): AsyncIterable<Landscape> {
    const begun = this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.read(async () => unwrap(await this.around.host.landscape(this.name, copy)));
    });
    const end = (): void =>
      void begun.then(
        (survey) => this.around.host.endLandscape(survey),
        () => {},
      );
    options.signal?.addEventListener("abort", end, { once: true });
    // Told to whoever iterates, if anyone does.
    begun.catch(() => {});
    return this.refinements(begun, end, options.signal);
  }

  judge(query: JudgementQuery = {}): Promise<Judgement | null> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.read(async () => unwrap(await this.around.host.judge(this.name, copy)));
    });
  }

  nudge(query: NudgeQuery): Promise<Nudge> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.read(async () => unwrap(await this.around.host.nudge(this.name, copy)));
    });
  }

  pulls(query: PullsQuery = {}): Promise<Pulls> {
    return this.around.explained(async () => {
      const loss = plain(query.loss ?? null, this.around.limits);
      return this.read(async () => unwrap(await this.around.host.pulls(this.name, loss)));
    });
  }

  path(query: PathQuery = {}, options: CallOptions = {}): Promise<Path> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.survey((call) => this.around.host.path(this.name, call, copy), options);
    });
  }

  directions(query: DirectionsQuery, options: CallOptions = {}): Promise<Directions> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.survey((call) => this.around.host.directions(this.name, call, copy), options);
    });
  }

  ledger(query: LedgerQuery, options: CallOptions = {}): Promise<Ledger> {
    return this.around.explained(async () => {
      const copy = plain(query, this.around.limits);
      return this.survey((call) => this.around.host.ledger(this.name, call, copy), options);
    });
  }

  diagnose(options: CallOptions = {}): Promise<Diagnosis> {
    return this.around.explained(() =>
      this.survey((call) => this.around.host.diagnose(this.name, call), options),
    );
  }

  minimum(options: CallOptions = {}): Promise<Minimum> {
    return this.around.explained(() =>
      this.survey((call) => this.around.host.minimum(this.name, call), options),
    );
  }

  close(): void {
    if (this.lifetime.over) return;
    this.leave();
    void this.around.host.close(this.name);
    this.around.forget(this);
  }

  /** For Host.restore: all that a host has to know to have it as it is. */
  standing(): [name: number, experiment: Plain, t: number, inputs: Plain] {
    const experiment = plain(this.setup.experiment, { rows: Infinity, numbers: Infinity });
    return [this.name, experiment, this.now.t, this.given?.copy ?? null];
  }

  /** Tells all who wait that there is nothing to wait for. */
  leave(): void {
    this.queue.length = 0;
    this.lifetime.end("closed");
  }

  /** Begins in its turn, and what comes behind need not wait for its end. */
  private async survey<T>(
    send: (call: Call) => Promise<Reply<T | null>>,
    { signal }: CallOptions,
  ): Promise<T> {
    signal?.throwIfAborted();
    const call = ++calls;
    const halt = (): void => void this.around.host.halt(call);
    signal?.addEventListener("abort", halt, { once: true });
    try {
      const under = await this.read(async () => ({ way: send(call) }));
      if (signal?.aborted) halt();
      const found = unwrap(await this.lifetime.during(() => under.way));
      signal?.throwIfAborted();
      return found ?? fail("closed");
    } finally {
      signal?.removeEventListener("abort", halt);
    }
  }

  private async *refinements(
    begun: Promise<number>,
    end: () => void,
    signal?: AbortSignal,
  ): AsyncGenerator<Landscape, void> {
    try {
      signal?.throwIfAborted();
      const survey = await begun;
      for (let done = 0; done < 1;) {
        const landscape = await this.lifetime.during(() => this.around.host.refine(survey)).catch(() => null);
        signal?.throwIfAborted();
        if (!landscape) return;
        done = landscape.done;
        yield landscape;
      }
    } finally {
      signal?.removeEventListener("abort", end);
      end();
    }
  }

  private read<T>(perform: () => Promise<T>): Promise<T> {
    return this.lifetime.during(
      () =>
        new Promise<T>((resolve, reject) => {
          this.queue.push({ kind: "read", perform: () => perform().then(resolve, reject) });
          void this.pump();
        }),
    );
  }

  private move(
    what: Partial<Movement> & { kind: Movement["kind"] },
    goal: number | null,
    { signal }: CallOptions,
  ): Promise<Step> {
    signal?.throwIfAborted();
    let abandon: () => void;
    const moved = (): Promise<Step> =>
      new Promise((resolve, reject) => {
        const waiter: Waiter = { goal, live: true, signal, resolve, reject };
        abandon = () => this.abandon(waiter);
        signal?.addEventListener("abort", abandon);
        this.enqueue({
          by: 0,
          query: null,
          changes: null,
          own: what.kind === "edit" ? waiter : null,
          call: null,
          successor: null,
          waiters: [waiter],
          ...what,
        });
        void this.pump();
      });
    return this.lifetime.during(moved).finally(() => signal?.removeEventListener("abort", abandon));
  }

  private enqueue(movement: Movement): void {
    const at = this.queue.findLastIndex((operation) => operation.kind !== "read");
    const last = this.queue[at];
    if (!last || last.kind === "read" || !overtakes(movement, last)) {
      this.queue.push(movement);
      return;
    }
    last.successor = movement;
    this.queue.splice(at + 1, 0, movement);
    if (last.call !== null) void this.around.host.halt(last.call);
  }

  private abandon(waiter: Waiter): void {
    if (!waiter.live) return;
    const head = this.queue[0];
    if (head && head.kind !== "read" && head.call !== null && head.waiters.includes(waiter)) {
      // What nobody waits for any more is ended, and those who gave up are told when it is known where it stands.
      if (head.waiters.every(({ live, signal }) => !live || signal?.aborted))
        void this.around.host.halt(head.call);
      if (head.waiters.every((each) => each === waiter || !each.live)) return;
    }
    tell([waiter], rejectAborted);
  }

  private async pump(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let operation = this.queue[0]; operation; operation = this.queue[0]) {
      try {
        await (operation.kind === "read" ? operation.perform() : this.perform(operation));
      } catch (error) {
        if (operation.kind !== "read") tell(operation.waiters, (waiter) => waiter.reject(error));
      }
      // Closing empties the queue.
      if (this.queue[0] === operation) this.queue.shift();
    }
    this.busy = false;
  }

  private async perform(movement: Movement): Promise<void> {
    if (movement.own?.live) {
      try {
        await this.arrive(
          movement,
          await this.send(movement, (call) => this.around.withTable(() => this.sendEdit(movement, call))),
        );
        return;
      } catch (error) {
        movement.own.live = false;
        movement.own.reject(error);
      }
    }
    // A seek, a step, an until, or an edit that came to nothing but has taken others along.
    const last = movement.waiters.findLast(({ live }) => live);
    if (!last) return;
    const goal = last.goal ?? Math.min(this.now.t + movement.by, Number.MAX_SAFE_INTEGER);
    await this.arrive(
      movement,
      await this.send(movement, async (call) =>
        unwrap(
          await (movement.kind === "until"
            ? this.around.host.until(this.name, call, movement.query)
            : this.around.host.move(this.name, call, goal)),
        ),
      ),
    );
  }

  private sendEdit(movement: Movement, call: Call): Promise<Reply<Edited>> {
    const inherited = movement.waiters.findLast((waiter) => waiter !== movement.own)?.goal ?? null;
    const edited = this.around.host.edit(this.name, call, movement.changes, inherited);
    if (movement.successor) void this.around.host.halt(call);
    return edited;
  }

  private async send<T>(movement: Movement, work: (call: Call) => Promise<T>): Promise<T> {
    movement.call = ++calls;
    try {
      return await work(movement.call);
    } finally {
      movement.call = null;
    }
  }

  private async arrive(movement: Movement, moved: Moved | Edited): Promise<void> {
    if ("setup" in moved) this.setup = moved.setup;
    if (moved.step) this.now = moved.step;
    const { successor } = movement;
    if (successor) {
      tell(
        movement.waiters.filter(({ signal }) => signal?.aborted),
        rejectAborted,
      );
      const taken = movement.waiters.filter(({ live }) => live);
      for (const waiter of taken) waiter.goal ??= moved.goal;
      successor.waiters.unshift(...taken);
      return;
    }
    if (!moved.step) this.now = unwrap(await this.around.host.look(this.name, null, null));
    tell(movement.waiters, (waiter) => {
      if (waiter.signal?.aborted) rejectAborted(waiter);
      else waiter.resolve(this.now);
    });
  }
}

function rejectAborted(waiter: Waiter): void {
  waiter.reject(waiter.signal?.reason);
}

function tell(waiters: Waiter[], word: (waiter: Waiter) => void): void {
  for (const waiter of waiters.filter(({ live }) => live)) {
    waiter.live = false;
    word(waiter);
  }
}

/** Whether a list of numbers, or of lists of numbers, still holds what the copy has of it. */
function isSame(list: readonly (number | number[])[], copy: Plain): boolean {
  if (!Array.isArray(copy) && !(copy instanceof Float64Array)) return false;
  return (
    list.length === copy.length &&
    list.every((item, i) => (typeof item === "number" ? item === copy[i] : isSame(item, copy[i]!)))
  );
}

/** Whether the later movement makes the way of the earlier pointless. */
function overtakes(later: Movement, earlier: Movement): boolean {
  if ([earlier, later].some(({ kind }) => kind === "step" || kind === "until")) return false;
  if (later.kind === "seek") return true;
  const { changes } = later;
  return (
    changes !== null &&
    typeof changes === "object" &&
    !changesFromHere.some((key) => Object.hasOwn(changes, key))
  );
}
