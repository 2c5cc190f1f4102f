/** Work that can wait until nothing else is to be done. */

/** In milliseconds: how long it waits at the most, and how long where it cannot be known what else there is. */
const wait = { most: 1000, blindly: 200 };

export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: wait.most });
  else setTimeout(work, wait.blindly);
}
