/** Lets the page breathe while much is read: work goes on in slices too short to be felt. */

const sliceMilliseconds = 6;
/** Rows of a column gone through before it is seen whether it is time to breathe. */
export const rowsAtOnce = 256;

export class Breath {
  private begun = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /** To be awaited after every few hundred cells; rejects once the signal is aborted. */
  async take(): Promise<void> {
    this.signal?.throwIfAborted();
    if (performance.now() - this.begun < sliceMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.signal?.throwIfAborted();
    this.begun = performance.now();
  }
}
