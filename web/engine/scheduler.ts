/** Shares one thread among long calls: slices of at most 8 ms, the more urgent first, others let in between. */

/** Input is answered at once; replay of a run outranks what looks around it. */
export type Urgency = "replay" | "survey";

/** Works until about `deadline`; true when all is done. What it throws ends it. */
export type Slice = (deadline: number) => boolean;

export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Resolves after events that were waiting have been handled. */
  yield(): Promise<void>;
}

interface Task {
  slice: Slice;
  resolve(): void;
  reject(error: unknown): void;
}

export const sliceLength = 8;

export class Scheduler {
  private readonly tasks: Record<Urgency, Task[]> = { replay: [], survey: [] };
  private pumping = false;

  constructor(private readonly clock: Clock = realClock()) {}

  /** The first slice is taken at once where nothing else is under way. */
  run(urgency: Urgency, slice: Slice): Promise<void> {
    return new Promise((resolve, reject) => {
      this.tasks[urgency].push({ slice, resolve, reject });
      if (!this.pumping) void this.pump();
    });
  }

  /** Work that is measured in units, as many at once as fit well into a slice. */
  paced(work: (most: number) => boolean): Slice {
    let most = 1;
    return (deadline) => {
      for (let before = this.clock.now(); ;) {
        if (work(most)) return true;
        const after = this.clock.now();
        if (after - before < sliceLength / 8) most = Math.min(2 * most, 2 ** 30);
        else if (after - before > sliceLength / 4) most = Math.max(1, Math.floor(most / 2));
        if (after >= deadline) return false;
        before = after;
      }
    };
  }

  private async pump(): Promise<void> {
    this.pumping = true;
    try {
      for (;;) {
        const deadline = this.clock.now() + sliceLength;
        do {
          if (!this.takeSlice(deadline)) return;
        } while (this.clock.now() < deadline);
        await this.clock.yield();
      }
    } finally {
      this.pumping = false;
    }
  }

  private takeSlice(deadline: number): boolean {
    const queue = this.tasks.replay.length ? this.tasks.replay : this.tasks.survey;
    const task = queue.shift();
    if (!task) return false;
    try {
      if (task.slice(deadline)) task.resolve();
      else queue.push(task);
    } catch (error) {
      task.reject(error);
    }
    return true;
  }
}

function realClock(): Clock {
  return {
    now: () => performance.now(),
    yield: typeof setImmediate === "function" ? nodeYield : portYield(),
  };
}

function nodeYield(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A message to ourselves waits its turn behind other events, but no longer, as a timer would. */
function portYield(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
