/** Goes through the examples of a step one by one, before the step is taken. */
import type { Step } from "../engine/types.js";

export class Walk {
  private t = -1;
  private looked = 0;

  /** The row of the data to look at next; null once all were, and the step itself is due. */
  on({ t, tape }: Step): number | null {
    if (t !== this.t) this.looked = 0;
    this.t = t;
    const rows = tape.find(({ example }) => example)?.example ?? [];
    const row = rows[this.looked] ?? null;
    this.looked = row === null ? 0 : this.looked + 1;
    return row;
  }
}
