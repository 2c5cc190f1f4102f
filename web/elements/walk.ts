/** Goes through the examples of a step one by one, before the step is taken. */
import type { Step } from "../engine/types.js";

export class Walk {
  private t = -1;
  private looked = 0;

  /** Which of how many examples of the step at t was looked at last; null where none was. */
  at({ t, tape }: Step): { place: number; of: number } | null {
    return t === this.t && this.looked > 0 ? { place: this.looked, of: examplesOf(tape).length } : null;
  }

  /** The row of the data to look at next; null once all were, and the step itself is due. */
  on({ t, tape }: Step): number | null {
    if (t !== this.t) this.looked = 0;
    this.t = t;
    const row = examplesOf(tape)[this.looked] ?? null;
    this.looked = row === null ? 0 : this.looked + 1;
    return row;
  }
}

function examplesOf(tape: Step["tape"]): ArrayLike<number> {
  return tape.find(({ example }) => example)?.example ?? [];
}
