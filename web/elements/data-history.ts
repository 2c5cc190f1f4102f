/** The data before each change of their points, to go back to, and the data set that they came from. */
import type { GivenData, OwnData } from "../engine/types.js";

const mostUndos = 100;

export class DataHistory {
  /** The data set that points were taken from, though they have been changed since. */
  origin: string | null = null;
  private undos: (GivenData | OwnData)[] = [];
  private dragged: GivenData | OwnData | null = null;

  get isEmpty(): boolean {
    return !this.undos.length;
  }

  remember(data: GivenData | OwnData): void {
    if ("id" in data) this.origin = data.id;
    this.undos.push(data);
    if (this.undos.length > mostUndos) this.undos.shift();
  }

  /** Remembers, once a drag is settled, the data as they were when it began. */
  rememberDrag(data: GivenData | OwnData, settled: boolean): void {
    this.dragged ??= data;
    if (!settled) return;
    this.remember(this.dragged);
    this.dragged = null;
  }

  /** The data before the last change, which is forgotten. */
  takeBack(): GivenData | OwnData | undefined {
    return this.undos.pop();
  }

  /** Begins anew, with other data. */
  forget(): void {
    this.origin = null;
    this.undos = [];
  }
}
