/** Waits until the browser has painted what was drawn, and tells how long there was nothing to do meanwhile. */

/** A paint that never comes (a hidden page) is waited for no longer than this. */
const paintMilliseconds = 250;

/** Resolves with the milliseconds from the call to the frame. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    const since = performance.now();
    const late = setTimeout(() => resolve(paintMilliseconds), paintMilliseconds);
    requestAnimationFrame(() => {
      const waited = performance.now() - since;
      // The frame is painted after its callbacks: go on in the task that follows.
      setTimeout(() => {
        clearTimeout(late);
        resolve(waited);
      });
    });
  });
}
