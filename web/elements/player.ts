/**
 * Moves one run for one exhibit: a single message in flight, the next only after the last is painted, and of wishes
 * that replace one another (a drag, a slider, the scrubber) only the newest.
 */
import type { Changes, Diagnosis, Engine, Experiment, Run, Step } from "../engine/types.js";
import { surfaceInputs } from "./surface.js";
import type { Scene } from "./view.js";
import type { Words } from "../words/words.js";

/** What the exhibit draws, besides the words. */
export type Picture = Omit<Scene, "selection" | "words" | "loss" | "lossParameters">;

export type Pace = "slow" | "walk" | "frame" | "fast";
export type Stride = "update" | "epoch";

/** Milliseconds between steps, for the paces slower than a frame. */
const pause: Partial<Record<Pace, number>> = { slow: 1000, walk: 100 };
/** At full pace a message takes about this long, so that a paint still fits into the frame. */
const fastMilliseconds = 10;
const curveBuckets = 400;

interface Wish {
  /** A newer wish of the same kind takes the place of one that still waits. */
  kind: string;
  act: (signal: AbortSignal) => Promise<void>;
}

export interface PlayerEvents {
  /** There is a new picture. Resolves when it is painted. */
  drawn: (picture: Picture) => Promise<void>;
  /** Playing, busy or diagnosis changed. */
  changed: () => void;
  failed: (error: unknown) => void;
}

export class Player {
  picture: Picture | null = null;
  playing = false;
  pace: Pace = "frame";
  stride: Stride = "update";
  /** The furthest t reached since the experiment last changed: where the scrubber ends. */
  furthest = 0;
  diagnosis: Diagnosis | null = null;
  /** The page shows the exhibit: without that nothing moves. */
  private awake = true;
  private run: Run | null = null;
  private wishes: Wish[] = [];
  private working = false;
  private abort: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stepsAtOnce = 1;
  private closed = false;

  constructor(
    private readonly engine: Engine,
    private readonly events: PlayerEvents,
  ) {}

  get busy(): boolean {
    return this.working;
  }

  /** Opens an experiment at t; where the core refuses it, the run there was goes on as it stands. */
  open(experiment: Experiment, t: number, then?: () => void): void {
    this.pausePlaying();
    this.wish("open", async (signal) => {
      const run = await this.engine.open(experiment);
      if (this.closed) return run.close();
      this.run?.close();
      this.run = run;
      this.furthest = 0;
      await this.draw(run.now);
      if (t > 0) await this.draw(await run.seek(t, { signal }));
      then?.();
    });
  }

  edit(changes: Changes): void {
    // Edits of the same settings replace one another; of different ones they do not.
    this.wish(`edit ${Object.keys(changes).sort().join(" ")}`, async (signal) => {
      const run = this.run!;
      const before = this.furthest;
      const step = await run.edit(changes, { signal });
      // Of what lay ahead nothing is known any more.
      this.furthest = Math.min(before, step.t);
      await this.draw(step);
    });
  }

  seek(t: number): void {
    this.pausePlaying();
    this.wish("seek", async (signal) => this.draw(await this.run!.seek(t, { signal })));
  }

  step(): void {
    this.pausePlaying();
    this.wish(`step ${this.wishes.length}`, async (signal) => this.draw(await this.run!.step(this.strideNow(), { signal })));
  }

  play(): void {
    if (this.playing || !this.run) return;
    this.playing = true;
    this.stepsAtOnce = 1;
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

  setAwake(awake: boolean): void {
    this.awake = awake;
    if (awake) void this.pump();
  }

  close(): void {
    this.closed = true;
    this.pausePlaying();
    this.wishes = [];
    this.abort?.abort();
    this.run?.close();
    this.run = null;
  }

  private wish(kind: string, act: Wish["act"]): void {
    const last = this.wishes.at(-1);
    if (last?.kind === kind) last.act = act;
    else this.wishes.push({ kind, act });
    // A replay under way is not worth finishing: what is wished for now matters.
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
        if (wish) await this.attempt(wish.act);
        else if (this.playing && this.awake && this.timer === null) await this.attempt((signal) => this.playOn(signal));
        else break;
        if (this.closed) return;
      }
    } finally {
      this.working = false;
    }
    this.events.changed();
    this.diagnose();
  }

  private async attempt(act: Wish["act"]): Promise<void> {
    const abort = (this.abort = new AbortController());
    try {
      await act(abort.signal);
    } catch (error) {
      if (this.closed || (abort.signal.aborted && isAbort(error))) return;
      this.pausePlaying();
      this.events.failed(error);
    } finally {
      if (this.abort === abort) this.abort = null;
    }
  }

  private async playOn(signal: AbortSignal): Promise<void> {
    const run = this.run!;
    const before = run.now;
    const wait = pause[this.pace];
    const n = this.pace === "fast" && this.stride === "update" ? this.stepsAtOnce : this.strideNow();
    const started = performance.now();
    const step = await run.step(n, { signal });
    const took = performance.now() - started;
    if (this.pace === "fast") {
      const grown = Math.round((this.stepsAtOnce * fastMilliseconds) / Math.max(took, 1));
      this.stepsAtOnce = Math.max(1, Math.min(grown, this.stepsAtOnce * 2));
    }
    await this.draw(step);
    const arrived = step.status !== "running" && before.status === "running";
    if (arrived || step.status === "diverged") this.pausePlaying();
    else if (wait !== undefined && this.playing) {
      this.timer = setTimeout(() => {
        this.timer = null;
        void this.pump();
      }, wait - took);
    }
  }

  /** How many updates one step is. */
  private strideNow(): number {
    if (this.stride === "update") return 1;
    const { now, setup } = this.run!;
    return setup.stepsPerEpoch - (now.t % setup.stepsPerEpoch);
  }

  private async draw(step: Step): Promise<void> {
    const run = this.run!;
    const { setup } = run;
    this.diagnosis = null;
    this.furthest = Math.max(this.furthest, step.t);
    const inputs = surfaceInputs(setup);
    const [history, prediction, catalog] = await Promise.all([
      run.history({ buckets: curveBuckets }),
      inputs ? run.predict(inputs) : null,
      this.engine.catalog(),
    ]);
    this.picture = { step, setup, history, catalog, surface: inputs && prediction ? { inputs, prediction } : null };
    await this.events.drawn(this.picture);
  }

  /** Where the run has diverged and nothing else is wished for, looks for the cause and a rate that works. */
  private diagnose(): void {
    if (this.picture?.step.status !== "diverged" || this.diagnosis || this.wishes.length) return;
    const run = this.run;
    const abort = (this.abort = new AbortController());
    run
      ?.diagnose({ signal: abort.signal })
      .then((diagnosis) => {
        if (abort.signal.aborted || this.run !== run) return;
        this.diagnosis = diagnosis;
        this.events.changed();
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted && !this.closed) this.events.failed(error);
      });
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** For the words of a step: the loss that holds at it. */
export function lossAt(picture: Picture, words: Words, loss: string): string {
  const { reduction } = picture.setup.experiment;
  return words.about("losses", loss, reduction ?? "mean") ?? words.name("losses", loss);
}
