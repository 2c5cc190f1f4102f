/** Lets the page breathe while much is read: work goes on in slices too short to be felt. */

const sliceMilliseconds = 8;

export class Breath {
  private begun = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /** To be awaited every few hundred cells; rejects once the signal is aborted. */
  async take(): Promise<void> {
    this.signal?.throwIfAborted();
    if (performance.now() - this.begun < sliceMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.signal?.throwIfAborted();
    this.begun = performance.now();
  }
}
