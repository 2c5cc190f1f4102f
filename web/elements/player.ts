/**
 * Moves the run of one exhibit, or the runs it compares: a single message to each in flight, the next only after the
 * last is painted, and of wishes that replace one another (a drag, a slider, the scrubber) only the newest.
 */
import type { Catalog, Changes, Diagnosis, Engine, Step } from "../engine/types.js";
import { experimentsOf, isComparison, type Opened } from "./compare.js";
import type { Answers, Desk } from "./desk.js";
import { FullPace } from "./full-pace.js";
import { missOf, type Goal, type Miss } from "./goal.js";
import { Runs, type Left } from "./runs.js";
import { surfaceInputs } from "./surface.js";
import { Walk } from "./walk.js";
import type { CompareWish, Picture, Source } from "./view.js";

export type Pace = "slow" | "walk" | "frame" | "fast";
export type Stride = "example" | "update" | "epoch";

/** Milliseconds between steps, for the paces slower than a frame. */
const pause: Partial<Record<Pace, number>> = { slow: 1000, walk: 100 };
/** A long way is gone in legs of about this long, the first of so many steps. */
const legMilliseconds = 60;
const firstLeg = 1000;
const curveBuckets = 400;

interface Wish {
  /** A newer wish of the same kind takes the place of one that still waits, and ends one under way; null: never. */
  kind: string | null;
  act: (signal: AbortSignal) => Promise<unknown>;
  /** Another took its place while it waited. */
  dropped?: (() => void) | undefined;
}

export interface Opening {
  /** Of a comparison, the place of the run that is shown. */
  front?: number;
  /** The core has taken the experiment: before it is drawn. */
  done?: () => void;
  failed?: (error: unknown) => void;
  /** Another was wished for before the core came to this one. */
  dropped?: () => void;
}

export interface PlayerEvents {
  /**
   * There is a new picture, with what the open views wanted to know of it. Resolves when it is painted, with
   * the milliseconds in which nothing but the frame was waited for.
   */
  drawn: (picture: Picture, answers: Answers) => Promise<number>;
  /** Something else than moving along the run is wished for: other settings, another experiment, another look. */
  wished: () => void;
  /** A step by example looks at this row of the data. */
  walked: (row: number) => void;
  /** Playing, busy or diagnosis changed. */
  changed: () => void;
  /** `again`: wishes once more for what came to nothing. */
  failed: (error: unknown, again: () => void) => void;
  /** The run went on until something holds, and has not come there. */
  missed: (miss: Miss, step: Step) => void;
  /** These runs of a comparison could not go along and are gone. */
  left: (runs: Left[]) => void;
}

export class Player {
  picture: Picture | null = null;
  playing = false;
  pace: Pace = "frame";
  stride: Stride = "update";
  /** The furthest t reached since the experiment last changed: where the scrubber ends. */
  furthest = 0;
  diagnosis: Diagnosis | null = null;
  /** The index of the parameter that all views highlight. */
  chosen: number | null = null;
  /** The page shows the exhibit: without that nothing moves. */
  private awake = true;
  private runs: Runs | null = null;
  private wishes: Wish[] = [];
  private working = false;
  private abort: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private full = new FullPace();
  private lookedAt: number | null = null;
  private readonly walk = new Walk();
  private known: Promise<Catalog> | null = null;
  private closed = false;
  /** Who waits until nothing is wished for. */
  private waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly desk: Desk,
    private readonly events: PlayerEvents,
  ) {}

  /** Where it stands playing comes to rest: no step changes anything, or early stopping has seen enough. */
  get arrived(): "converged" | "stopped" | null {
    const status = this.picture?.step.status;
    return status === "converged" || status === "stopped" ? status : null;
  }

  /** Where all runs are; one that diverged before it stays where it did. */
  get t(): number {
    return this.runs?.t ?? 0;
  }

  /** Which example of how many of this step is looked at; null where a step is no example. */
  get example(): { place: number; of: number } | null {
    const step = this.picture?.step;
    return step && this.stride === "example" ? this.walk.at(step) : null;
  }

  /** No run can go on. */
  get ended(): boolean {
    return this.runs?.ended ?? false;
  }

  /** The comparison as it is now, and which of its runs is in front; null where there is one run. */
  get comparison() {
    return this.runs?.comparison ?? null;
  }

  /** Asked for once: the engine gives a copy of it each time, and as one object all pictures can be told alike. */
  private get catalog(): Promise<Catalog> {
    this.known ??= this.engine.catalog();
    // One that did not come may come when it is next asked for.
    this.known.catch(() => (this.known = null));
    return this.known;
  }

  /** Opens an experiment or a comparison at t; where the core refuses it, what there was stays as it stands. */
  open(opened: Opened, t: number, { front = 0, done, failed, dropped }: Opening = {}): void {
    this.pausePlaying();
    this.events.wished();
    this.wish(
      "open",
      async (signal) => {
        const named = isComparison(opened) ? experimentsOf(opened) : [{ name: "", experiment: opened }];
        let runs: Runs;
        let left: Left[];
        try {
          ({ runs, left } = await Runs.open(this.engine, named, Math.min(front, named.length - 1)));
        } catch (error) {
          if (!failed) throw error;
          return failed(error);
        }
        if (this.closed) return runs.close();
        this.desk.rest();
        this.runs?.close();
        this.runs = runs;
        this.furthest = 0;
        done?.();
        if (left.length) this.events.left(left);
        if (t > 0) await this.travel(t, signal);
        else await this.draw(runs.front.now);
      },
      dropped,
    );
  }

  /** Does with the runs of a comparison as was wished; one begins where the present run stands. */
  compare(wish: CompareWish): void {
    if (wish.to === "begin") return this.open(wish.comparison, this.t, { front: wish.front });
    this.events.wished();
    this.wish(null, async (signal) => {
      const runs = this.runs!;
      if (wish.to === "add") await runs.add(wish.name, wish.own);
      else if (wish.to === "front") runs.bring(wish.place);
      else if (wish.to === "remove") runs.remove(wish.place);
      else if (wish.to === "rename") runs.rename(wish.place, wish.name);
      else runs.part();
      await runs.to(runs.t, { signal });
      await this.draw(runs.front.now);
    });
  }

  /** `failed` may deal with a refusal itself, and says whether it has. */
  edit(changes: Changes, failed?: (error: unknown) => boolean): void {
    this.events.wished();
    // Edits of the same settings replace one another; of different ones they do not.
    this.wish(`edit ${Object.keys(changes).sort().join(" ")}`, async (signal) => {
      const runs = this.runs!;
      try {
        const { defaults } = (await this.catalog).experiment;
        const left = await runs.edit(changes, defaults, signal);
        if (left.length) this.events.left(left);
      } catch (error) {
        if (!isAbort(error) && failed?.(error)) return;
        throw error;
      }
      // Of what lay ahead nothing is known any more.
      this.furthest = Math.min(this.furthest, runs.t);
      await this.draw(runs.front.now);
    });
  }

  seek(t: number): void {
    this.pausePlaying();
    this.wish("seek", (signal) => this.travel(t, signal));
  }

  /** Makes sure that the step on show has this row of the data in its tape, where its batch has it at all. */
  look(row: number): void {
    this.lookedAt = row;
    if (this.picture && this.lacks(this.picture.step))
      this.wish("look", () => this.draw(this.runs!.front.now));
  }

  /** Draws the step on show anew: other views are open, or they ask something else. */
  redraw(): void {
    this.events.wished();
    this.wish("look", () => this.draw(this.runs!.front.now));
  }

  step(): void {
    this.pausePlaying();
    // Every press counts: steps do not replace one another.
    this.wish(null, async () => {
      const runs = this.runs!;
      if (!this.walked()) await runs.to(runs.t + this.strideNow());
      await this.draw(runs.front.now);
    });
  }

  /** Goes to a step, or on until something holds or nothing moves, unless something else is wished for meanwhile. */
  until(goal: Goal): void {
    this.pausePlaying();
    this.wish("seek", async (signal) => {
      const runs = this.runs!;
      const from = runs.front.now.t;
      const { updates } = (await this.catalog).limits;
      if ("t" in goal) await this.travel(goal.t, signal);
      else {
        await runs.front.until({ ...goal, converged: true }, { signal });
        await runs.gather();
        await this.draw(runs.front.now);
      }
      const miss = signal.aborted ? null : missOf(goal, runs.front.now, from, updates);
      if (miss) this.events.missed(miss, runs.front.now);
    });
  }

  play(): void {
    if (this.playing || !this.runs) return;
    this.playing = true;
    this.full = new FullPace();
    this.events.changed();
    void this.pump();
  }

  pausePlaying(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.playing) return;
    this.playing = false;
    this.events.changed();
  }

  /** Resolves once all that was wished for is drawn, or nothing will be any more. */
  async settled(): Promise<void> {
    while (this.working && !this.closed) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** After the first picture, which nothing else may keep waiting, fetches the rest of the engine. */
  complete(): void {
    // What needs it will say that it can't be had.
    this.engine.complete().catch(() => {});
  }

  setAwake(awake: boolean): void {
    this.awake = awake;
    if (awake) void this.pump();
  }

  close(): void {
    this.closed = true;
    this.pausePlaying();
    this.wishes = [];
    this.abort?.abort();
    this.desk.rest();
    this.runs?.close();
    this.runs = null;
  }

  private wish(kind: Wish["kind"], act: Wish["act"], dropped?: Wish["dropped"]): void {
    const last = this.wishes.at(-1);
    if (kind !== null && last?.kind === kind) this.wishes.pop()!.dropped?.();
    this.wishes.push({ kind, act, dropped });
    // A replay or a search under way is not worth finishing: what is wished for now matters.
    this.abort?.abort();
    void this.pump();
  }

  /** Works off wishes, then plays; one at a time. */
  private async pump(): Promise<void> {
    if (this.working || this.closed) return;
    this.working = true;
    try {
      for (;;) {
        const wish = this.wishes.shift();
        if (wish) await this.attempt(wish.act, () => this.wish(wish.kind, wish.act, wish.dropped));
        else if (this.playing && this.awake && this.timer === null)
          await this.attempt(
            (signal) => this.playOn(signal),
            () => this.play(),
          );
        else break;
        if (this.closed) return;
      }
    } finally {
      this.working = false;
      for (const resolve of this.waiting.splice(0)) resolve();
    }
    this.events.changed();
    this.study(!this.playing);
    this.diagnose();
  }

  private async attempt(act: Wish["act"], again: () => void): Promise<void> {
    const abort = (this.abort = new AbortController());
    try {
      await act(abort.signal);
    } catch (error) {
      if (this.closed || (abort.signal.aborted && isAbort(error))) return;
      this.pausePlaying();
      this.events.failed(error, again);
    } finally {
      if (this.abort === abort) this.abort = null;
    }
  }

  private async playOn(signal: AbortSignal): Promise<void> {
    const runs = this.runs!;
    const { resting } = runs;
    const wait = pause[this.pace];
    const n = this.pace === "fast" && this.stride === "update" ? this.full.steps : this.strideNow();
    const started = performance.now();
    if (!this.walked()) await runs.to(runs.t + n, { signal });
    const took = performance.now() - started;
    const stepped = performance.now();
    const waited = await this.draw(runs.front.now);
    if (this.pace === "fast") this.full.went(took, performance.now() - stepped - waited, this.desk.studying);
    if (runs.ended || (runs.resting && !resting)) this.pausePlaying();
    else if (wait !== undefined && this.playing) {
      this.timer = setTimeout(() => {
        this.timer = null;
        void this.pump();
      }, wait - took);
    }
  }

  /** Whether a step is an example here, and there was one more to look at. */
  private walked(): boolean {
    const row = this.stride === "example" ? this.walk.on(this.runs!.front.now) : null;
    if (row === null) return false;
    this.lookedAt = row;
    this.events.walked(row);
    return true;
  }

  /** How many updates one step is. */
  private strideNow(): number {
    if (this.stride !== "epoch") return 1;
    const { t, front } = this.runs!;
    return front.setup.stepsPerEpoch - (t % front.setup.stepsPerEpoch);
  }

  /** Goes to t; a long way in legs, each painted, so that it is seen to move and can be left at any time. */
  private async travel(t: number, signal: AbortSignal): Promise<void> {
    const runs = this.runs!;
    let leg = firstLeg;
    do {
      const started = performance.now();
      await runs.to(t > runs.t ? Math.min(t, runs.t + leg) : t, { signal });
      const took = performance.now() - started;
      if (took < legMilliseconds / 2) leg *= 2;
      else if (took > legMilliseconds) leg = Math.ceil(leg / 2);
      await this.draw(runs.front.now);
      if (runs.ended) return;
    } while (runs.t !== t && !signal.aborted);
  }

  /** The tape holds the first rows of a large batch, and the row looked at is in the batch but not among them. */
  private lacks(step: Step): boolean {
    const { experiment, data } = this.runs!.front.setup;
    const shown = step.tape.find((entry) => entry.example)?.example;
    const row = this.lookedAt;
    return (
      row !== null &&
      shown !== undefined &&
      row < data.ids.length &&
      shown.length < (experiment.batch_size ?? data.ids.length) &&
      !data.validation[row] &&
      !shown.includes(row)
    );
  }

  private async draw(moved: Step): Promise<number> {
    const runs = this.runs!;
    const run = runs.front;
    const { setup } = run;
    const step = this.lacks(moved) ? await run.look({ rows: [this.lookedAt!] }) : moved;
    await runs.gather();
    this.diagnosis = null;
    this.furthest = Math.max(this.furthest, runs.t);
    const inputs = surfaceInputs(setup);
    const catalog = await this.catalog;
    const [history, prediction, companions] = await Promise.all([
      run.history({ buckets: curveBuckets }),
      inputs ? run.predict(inputs) : null,
      runs.companions(inputs, curveBuckets, catalog),
    ]);
    this.picture = {
      step,
      setup,
      history,
      catalog,
      surface: inputs && prediction ? { inputs, prediction } : null,
      parameter: this.chosen !== null && this.chosen < step.parameters.length ? this.chosen : null,
      comparing: runs.comparing,
      companions,
    };
    const answers = await this.desk.answers(this.source(runs), this.picture);
    const waited = await this.events.drawn(this.picture, answers);
    if (this.runs === runs) this.study(false);
    return waited;
  }

  private source(runs: Runs): Source {
    const run = runs.front;
    return {
      evaluateLoss: (query) => this.engine.evaluateLoss(query),
      directions: (query, options) => run.directions(query, options),
      history: (query) => run.history(query),
      judge: (query) => run.judge(query),
      landscape: (query, options) => run.landscape(query, options),
      look: (query) => run.look(query),
      minimum: (options) => run.minimum(options),
      nudge: (query) => run.nudge(query),
      path: (query, options) => run.path(query, options),
      pathOf: (companion, query, options) => runs.pathOf(companion, query, options),
      predict: (inputs, options) => run.predict(inputs, options),
      pulls: (query) => run.pulls(query),
    };
  }

  private study(still: boolean): void {
    const { runs, picture, awake } = this;
    if (runs && picture && awake) this.desk.study(this.source(runs), picture, still);
  }

  /** Where the run has diverged and nothing else is wished for, looks for the cause and a rate that works. */
  private diagnose(): void {
    if (this.picture?.step.status !== "diverged" || this.diagnosis || this.wishes.length) return;
    const run = this.runs?.front;
    const abort = (this.abort = new AbortController());
    run
      ?.diagnose({ signal: abort.signal })
      .then((diagnosis) => {
        if (abort.signal.aborted || this.runs?.front !== run) return;
        this.diagnosis = diagnosis;
        this.events.changed();
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted && !this.closed) this.events.failed(error, () => this.diagnose());
      });
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
