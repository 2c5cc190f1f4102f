/**
 * Moves one run for one exhibit: a single message in flight, the next only after the last is painted, and of wishes
 * that replace one another (a drag, a slider, the scrubber) only the newest.
 */
import type { Changes, Diagnosis, Engine, Experiment, Run, Step } from "../engine/types.js";
import type { Answers, Desk } from "./desk.js";
import { surfaceInputs } from "./surface.js";
import type { Picture, Source } from "./view.js";

export type Pace = "slow" | "walk" | "frame" | "fast";
export type Stride = "update" | "epoch";

/** Milliseconds between steps, for the paces slower than a frame. */
const pause: Partial<Record<Pace, number>> = { slow: 1000, walk: 100 };
/** At full pace the steps take as long as drawing them does, in milliseconds between these. */
const fastMilliseconds = { least: 10, most: 80 };
/** A long way is gone in legs of about this long, the first of so many steps. */
const legMilliseconds = 60;
const firstLeg = 1000;
const curveBuckets = 400;

interface Wish {
  /** A newer wish of the same kind takes the place of one that still waits, and ends one under way; null: never. */
  kind: string | null;
  act: (signal: AbortSignal) => Promise<void>;
  /** Another took its place while it waited. */
  dropped?: (() => void) | undefined;
}

export interface Opening {
  /** The core has taken the experiment: before it is drawn. */
  done?: () => void;
  failed?: (error: unknown) => void;
  /** Another was wished for before the core came to this one. */
  dropped?: () => void;
}

export interface PlayerEvents {
  /** There is a new picture, with what the open views wanted to know of it. Resolves when it is painted. */
  drawn: (picture: Picture, answers: Answers) => Promise<void>;
  /** Something else than moving along the run is wished for: other settings, another experiment, another look. */
  wished: () => void;
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
  private lookedAt: number | null = null;
  /** Where an edit was made whose replay was ended before it came back there. */
  private goal: number | null = null;
  private closed = false;

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

  /** Opens an experiment at t; where the core refuses it, the run there was stays as it stands. */
  open(experiment: Experiment, t: number, { done, failed, dropped }: Opening = {}): void {
    this.pausePlaying();
    this.events.wished();
    this.wish(
      "open",
      async (signal) => {
        let run: Run;
        try {
          run = await this.engine.open(experiment);
        } catch (error) {
          if (!failed) throw error;
          return failed(error);
        }
        if (this.closed) return run.close();
        this.run?.close();
        this.run = run;
        this.furthest = 0;
        this.goal = null;
        done?.();
        if (t > 0) await this.travel(t, signal);
        else await this.draw(run.now);
      },
      dropped,
    );
  }

  /** `failed` may deal with a refusal itself, and says whether it has. */
  edit(changes: Changes, failed?: (error: unknown) => boolean): void {
    this.events.wished();
    // Edits of the same settings replace one another; of different ones they do not.
    this.wish(`edit ${Object.keys(changes).sort().join(" ")}`, async (signal) => {
      const run = this.run!;
      // An edit before this one may have been ended on the way back to where it was made.
      const goal = this.goal ?? run.now.t;
      if (run.now.t !== goal && run.now.status !== "diverged") await run.seek(goal, { signal });
      this.goal = goal;
      let step: Step;
      try {
        step = await run.edit(changes, { signal });
        this.goal = null;
      } catch (error) {
        if (!isAbort(error)) this.goal = null;
        if (!isAbort(error) && failed?.(error)) return;
        throw error;
      }
      // Of what lay ahead nothing is known any more.
      this.furthest = Math.min(this.furthest, step.t);
      await this.draw(step);
    });
  }

  seek(t: number): void {
    this.pausePlaying();
    this.wish("seek", (signal) => this.travel(t, signal));
  }

  /** Makes sure that the step on show has this row of the data in its tape, where its batch has it at all. */
  look(row: number): void {
    this.lookedAt = row;
    if (this.picture && this.lacks(this.picture.step)) this.wish("look", () => this.draw(this.run!.now));
  }

  /** Draws the step on show anew: other views are open, or they ask something else. */
  redraw(): void {
    this.events.wished();
    this.wish("look", () => this.draw(this.run!.now));
  }

  step(): void {
    this.pausePlaying();
    // Every press counts: steps do not replace one another.
    this.wish(null, async () => this.draw(await this.run!.step(this.strideNow())));
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
        if (wish) await this.attempt(wish.act);
        else if (this.playing && this.awake && this.timer === null)
          await this.attempt((signal) => this.playOn(signal));
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
    this.goal = null;
    const took = performance.now() - started;
    const stepped = performance.now();
    await this.draw(step);
    const drawing = performance.now() - stepped;
    if (this.pace === "fast") {
      const aim = Math.min(fastMilliseconds.most, Math.max(fastMilliseconds.least, drawing));
      const fitting = Math.round((this.stepsAtOnce * aim) / Math.max(took, 1));
      this.stepsAtOnce = Math.max(1, Math.min(fitting, this.stepsAtOnce * 2));
    }
    if (step.status === "diverged" || (this.arrived && before.status === "running")) this.pausePlaying();
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

  /** Goes to t; a long way in legs, each painted, so that it is seen to move and can be left at any time. */
  private async travel(t: number, signal: AbortSignal): Promise<void> {
    const run = this.run!;
    this.goal = null;
    let leg = firstLeg;
    do {
      const started = performance.now();
      const step = await run.seek(t > run.now.t ? Math.min(t, run.now.t + leg) : t, { signal });
      const took = performance.now() - started;
      if (took < legMilliseconds / 2) leg *= 2;
      else if (took > legMilliseconds) leg = Math.ceil(leg / 2);
      await this.draw(step);
      if (step.status === "diverged") return;
    } while (run.now.t !== t && !signal.aborted);
  }

  /** The tape holds the first rows of a large batch, and the row looked at is in the batch but not among them. */
  private lacks(step: Step): boolean {
    const { experiment, data } = this.run!.setup;
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

  private async draw(moved: Step): Promise<void> {
    const run = this.run!;
    const { setup } = run;
    const step = this.lacks(moved) ? await run.look({ rows: [this.lookedAt!] }) : moved;
    this.diagnosis = null;
    this.furthest = Math.max(this.furthest, step.t);
    const inputs = surfaceInputs(setup);
    const [history, prediction, catalog] = await Promise.all([
      run.history({ buckets: curveBuckets }),
      inputs ? run.predict(inputs) : null,
      this.engine.catalog(),
    ]);
    this.picture = {
      step,
      setup,
      history,
      catalog,
      surface: inputs && prediction ? { inputs, prediction } : null,
    };
    await this.events.drawn(this.picture, await this.answers(run, this.picture));
  }

  private answers(run: Run, picture: Picture): Promise<Answers> {
    const source: Source = {
      evaluateLoss: (query) => this.engine.evaluateLoss(query),
      history: (query) => run.history(query),
      landscape: (query, options) => run.landscape(query, options),
      look: (query) => run.look(query),
      predict: (inputs) => run.predict(inputs),
    };
    return this.desk.answers(source, picture);
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
