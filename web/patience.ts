/** Waits out what may pass: what could not be fetched is asked for again, a few times at most, after pauses that grow. */

/** In milliseconds between one try and the next. */
const pauses = [500, 2000, 6000];

/** Told whenever it begins or ends that anything is waited for. */
export const watchers = new Set<(waiting: boolean) => void>();
let waited = 0;

/** What was waited for in vain. */
export class OutOfPatience extends Error {
  override readonly name = "OutOfPatience";

  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * What `work` gives, from the first try that gives anything; a network that comes back ends a pause. Throws
 * OutOfPatience after the last try, and at once what will not pass.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  mayPass: (error: unknown) => boolean = () => true,
): Promise<T> {
  let tries = 0;
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!mayPass(error)) throw error;
        if (tries === pauses.length) throw new OutOfPatience(error);
      }
      if (tries === 0) count(1);
      await pauseOf(pauses[tries++]!);
    }
  } finally {
    if (tries > 0) count(-1);
  }
}

function count(more: number): void {
  const before = waited;
  waited += more;
  if (before === 0 || waited === 0) for (const watch of watchers) watch(waited > 0);
}

async function pauseOf(milliseconds: number): Promise<void> {
  const over = new AbortController();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
    // Node has no such event, nor anything to hear it by.
    globalThis.addEventListener?.("online", () => resolve(), { signal: over.signal });
  });
  over.abort();
}
