/**
 * Undo and redo of everything that a reader changes. The exhibit tells what is on show; a place that differs by more
 * than its position in the run was reached by an action, and the place left for it is kept to go back to. Steps and
 * seeks are no actions: they only move the place there is.
 */
import type { OpenView } from "../exhibits/exhibit.js";
import type { Place } from "./link.js";

/** A place to come back to. What is folded away, or only pointed at, is no matter of undoing. */
export interface Visit extends Omit<Place, "panels" | "parameter"> {
  views: OpenView[];
  /** The data set that points were taken from, though they have been changed since. */
  origin: string | null;
}

/** Where undo or redo leads, and whether the run has to be opened anew for it. */
export interface Way {
  to: Visit;
  reopen: boolean;
}

/** As far as one can go back, and the numbers that places of a reader's own data may hold together. */
const most = { visits: 100, numbers: 20_000_000 };

export class Past {
  private before: Visit[] = [];
  private after: Visit[] = [];
  private present: Visit | null = null;
  /** The gesture that the last action belongs to; null where nothing may be added to it. */
  private gesture: number | null = null;
  /** On the way to `present`, until that is taken: what is still shown of another place is no action. */
  private way: { reopen: boolean; taken: boolean } | null = null;

  /** Where undo and redo would lead; null where they can't. */
  get last(): Visit | null {
    return this.before.at(-1) ?? null;
  }

  get next(): Visit | null {
    return this.after.at(-1) ?? null;
  }

  /** What is on show. What one gesture brings about (a drag, a slider drag, a key held down) is one action. */
  see(visit: Visit, gesture: number): void {
    if (this.way) {
      if (!this.way.taken) return;
      if (this.way.reopen) this.arrive(visit);
      this.way = null;
    }
    const { present } = this;
    if (present && !isSame(present, visit)) {
      if (gesture !== this.gesture) this.before.push(present);
      this.before.splice(0, this.before.length - kept(this.before));
      this.after = [];
      this.gesture = gesture;
    }
    this.present = visit;
  }

  /** Where the last action was taken; null where none was. Whoever goes there says so by `arrived` or `missed`. */
  undo(): Way | null {
    return this.go(this.before, this.after);
  }

  /** Where the last action that was undone had led to. */
  redo(): Way | null {
    return this.go(this.after, this.before);
  }

  /** What is shown from now on is that place, if it is still where undo and redo lead. */
  arrived({ to }: Way): void {
    if (to === this.present) this.way!.taken = true;
  }

  /** It could not be gone there, or something else was wished for first. */
  missed({ to }: Way): void {
    if (to === this.present) this.way = null;
  }

  private go(from: Visit[], into: Visit[]): Way | null {
    const found = from.pop();
    if (!found || !this.present) return null;
    into.push(this.present);
    const pending = this.way?.reopen && !this.way.taken;
    const reopen = pending || !isSameRun(found, this.present);
    const to = reopen ? found : { ...found, t: this.present.t };
    this.way = { reopen, taken: false };
    this.present = to;
    this.gesture = null;
    return { to, reopen };
  }

  /** Opened anew, an experiment and a comparison are other objects: all places of the same run go along. */
  private arrive({ experiment, compare }: Visit): void {
    const left = this.present!;
    const moved = (visit: Visit) =>
      isSameRun(visit, left) ? { ...visit, experiment, ...(compare && { compare }) } : visit;
    this.before = this.before.map(moved);
    this.after = this.after.map(moved);
    this.present = moved(this.present!);
  }
}

/** Whether nothing but the position differs. */
function isSame(one: Visit, other: Visit): boolean {
  return isSameRun(one, other) && JSON.stringify(one.views) === JSON.stringify(other.views);
}

/** An experiment that was changed is another object, as is a comparison. */
function isSameRun(one: Visit, other: Visit): boolean {
  return one.experiment === other.experiment && one.compare === other.compare;
}

/** How many of the last places there is room for. */
function kept(visits: readonly Visit[]): number {
  let numbers = 0;
  let n = 0;
  while (n < Math.min(visits.length, most.visits)) {
    const { data } = visits[visits.length - 1 - n]!.experiment;
    if (data && "columns" in data) for (const column of Object.values(data.columns)) numbers += column.length;
    if (n > 0 && numbers > most.numbers) break;
    n += 1;
  }
  return n;
}
