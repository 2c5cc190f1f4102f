/** Lets nobody wait for what has ended: pending work is refused with the reason why. */
import { fail, Faulty } from "./fault.js";

export class Lifetime {
  /** The code of the fault that ended it. */
  over: string | null = null;
  private readonly pending = new Set<(error: unknown) => void>();

  /** The work's outcome, or a fault once this ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.over) fail(this.over);
    let lost: (error: unknown) => void;
    const ending = new Promise<never>((_, reject) => this.pending.add((lost = reject)));
    try {
      return await Promise.race([work(), ending]);
    } finally {
      this.pending.delete(lost!);
    }
  }

  end(code: string): void {
    if (this.over) return;
    this.over = code;
    for (const reject of [...this.pending]) reject(new Faulty({ code, path: "", values: {} }));
  }
}
