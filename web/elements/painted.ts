/** Waits until the browser has painted what was drawn. */

/** A paint that never comes (a hidden page) is waited for no longer than this. */
const paintMilliseconds = 250;

export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, paintMilliseconds);
    requestAnimationFrame(() => {
      // The frame is painted after its callbacks: go on in the task that follows.
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      });
    });
  });
}
