/** What a run's metrics were at the steps it was seen at, to be drawn as a curve: the history holds losses alone. */
import type { Step } from "../engine/types.js";

/** More are thinned to every second. */
const most = 512;

export interface Trail {
  t: readonly number[];
  /** By the id of a metric, one for each t; null where it is not defined. */
  metrics: Readonly<Record<string, readonly (number | null)[]>>;
}

interface Seen {
  t: number;
  metrics: Step["metrics"];
}

export class Trailing {
  private seen: Seen[] = [];

  note({ t, metrics }: Step): void {
    let at = this.seen.length;
    while (at > 0 && this.seen[at - 1]!.t >= t) at -= 1;
    this.seen.splice(at, this.seen[at]?.t === t ? 1 : 0, { t, metrics });
    if (this.seen.length > most) this.seen = this.seen.filter((_, i) => i % 2 === 0);
  }

  /** Of what comes after t nothing is known any more. */
  forgetAfter(t: number): void {
    this.seen = this.seen.filter((each) => each.t <= t);
  }

  get trail(): Trail {
    const ids = this.seen[0]?.metrics.map(({ id }) => id) ?? [];
    const values = (id: string) =>
      this.seen.map(({ metrics }) => metrics.find((each) => each.id === id)?.value ?? null);
    return {
      t: this.seen.map(({ t }) => t),
      metrics: Object.fromEntries(ids.map((id) => [id, values(id)])),
    };
  }
}
