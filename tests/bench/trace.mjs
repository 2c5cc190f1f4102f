/** What a trace of Chromium tells of the page's main thread: its tasks, by the clock and by the processor. */

const categories = ["disabled-by-default-devtools.timeline", "__metadata"];

/**
 * Milliseconds of each task of the page's main thread during `work`: `wall` as time passed, `cpu` as the processor
 * worked on it, which other programs on the machine hardly change.
 */
export async function traced(browser, page, work) {
  await browser.startTracing(page, { categories });
  await work();
  return tasksOf(await browser.stopTracing());
}

function tasksOf(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mains = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const found = new Map(mains.map((thread) => [thread, []]));
  for (const { name, pid, tid, dur, tdur } of traceEvents) {
    if (name === "RunTask" && tdur !== undefined)
      found.get(`${pid} ${tid}`)?.push({ wall: dur / 1000, cpu: tdur / 1000 });
  }
  // A spare renderer has a main thread too, which hardly works.
  const worked = (tasks) => tasks.reduce((sum, { cpu }) => sum + cpu, 0);
  return [...found.values()].sort((a, b) => worked(b) - worked(a))[0] ?? [];
}
