/** What the last step changed in the arithmetic: the numbers that are printed otherwise than before it. */
import type { Experiment, TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";

interface Shown {
  t: number;
  experiment: Experiment;
  words: Scene["words"];
  entries: Map<string, TapeEntry>;
}

/** Changes that follow each other faster than this, in milliseconds, are one movement. */
const movement = 400;
/** A longer movement than of so many steps goes on without flashes: they would be repainted all the time. */
const mostFlashes = 3;

export class Changes {
  private before: Shown | null = null;
  private now: Shown | null = null;
  private last = -Infinity;
  /** Turns over with each movement, so that each can be shown to have begun. */
  beat: 0 | 1 = 0;
  /** In the movement that is going on. */
  private steps = 0;

  /** Of another experiment nothing is known from before. */
  follow({ step, setup: { experiment }, words }: Scene, entries: Map<string, TapeEntry>): void {
    if (this.now?.experiment !== experiment) this.before = null;
    else if (this.now.t !== step.t) {
      this.before = this.now;
      const time = performance.now();
      if (time - this.last > movement) {
        this.beat = this.beat ? 0 : 1;
        this.steps = 0;
      }
      this.steps += 1;
      this.last = time;
    }
    this.now = { t: step.t, experiment, words, entries };
  }

  /** Whether what changed is seen to light up. */
  get flashes(): boolean {
    return this.steps <= mostFlashes;
  }

  /** The position that is compared with; null where there is none. */
  get since(): number | null {
    return this.before?.t ?? null;
  }

  /**
   * What stood before where an entry has its number `index` now, counted as `valuesOf` does for the example in place
   * `at`; undefined where nothing did, or something that was worked out by another formula.
   */
  was(entry: TapeEntry, at: number, index: number): number | undefined {
    const before = this.before?.entries.get(entry.id);
    if (!before || before.formula?.text !== entry.formula?.text || before.cols !== entry.cols)
      return undefined;
    if (!entry.example) return before.rows === entry.rows ? before.values[index] : undefined;
    const place = before.example?.indexOf(entry.example[at]!) ?? -1;
    return place < 0 ? undefined : before.values[index * before.rows + place];
  }

  /** Whether that place showed another number, written with so many digits. */
  has(entry: TapeEntry, at: number, index: number, value: number, digits?: number): boolean {
    const was = this.was(entry, at, index);
    if (was === undefined || Object.is(was, value)) return false;
    const { words } = this.now!;
    const style = digits === undefined ? {} : { digits };
    return words.number(was, style) !== words.number(value, style);
  }
}
