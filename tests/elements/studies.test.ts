/** What takes longer than a picture: begun once, followed, begun anew at once or when nothing moves, and ended. */
import { describe, expect, it } from "vitest";
import { Studies, type Wanted } from "../../web/elements/studies.js";
import type { Picture, Source, Study } from "../../web/elements/view.js";

/** Finds the numbers that it is fed, until it is told that there are no more. */
function feeding() {
  const signals: AbortSignal[] = [];
  const lasts: (number | null)[] = [];
  let give: (next: { value?: number }) => void = () => undefined;
  const study: Study<string, number> = {
    async *begin(_source, _picture, _query, last, signal) {
      signals.push(signal);
      lasts.push(last);
      for (;;) {
        const { value } = await new Promise<{ value?: number }>((resolve) => (give = resolve));
        if (value === undefined) return;
        yield value;
      }
    },
    serves: (begun, _picture, query) =>
      begun.query === query ? "yes" : query.startsWith("soon") ? "later" : "no",
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    study: study as Study<unknown, unknown>,
    signals,
    lasts,
    feed: async (value?: number): Promise<void> => {
      await settled();
      give(value === undefined ? {} : { value });
      await settled();
    },
  };
}

const wanted = (query: string, still = true): Wanted => ({
  source: {} as Source,
  picture: {} as Picture,
  query,
  still,
});

function follow() {
  let told = 0;
  const failures: unknown[] = [];
  const studies = new Studies({ found: () => (told += 1), failed: (error) => failures.push(error) });
  return { studies, failures, told: () => told };
}

describe("studies", () => {
  it("goes on with what serves the next picture, and tells all that it finds", async () => {
    const { studies, told } = follow();
    const { study, signals, feed } = feeding();
    studies.follow("landscape", study, wanted("a"));
    expect(studies.found("landscape")).toBeNull();
    await feed(1);
    studies.follow("landscape", study, wanted("a"));
    await feed(2);
    expect(studies.found("landscape")).toBe(2);
    expect([signals.length, told()]).toEqual([1, 2]);
  });

  it("is busy until nothing more is being worked out", async () => {
    const { studies } = follow();
    const { study, feed } = feeding();
    expect(studies.busy).toBe(false);
    studies.follow("landscape", study, wanted("a"));
    expect(studies.busy).toBe(true);
    await feed(1);
    expect(studies.busy).toBe(true);
    await feed();
    expect(studies.busy).toBe(false);
    studies.follow("landscape", study, wanted("b"));
    studies.keep(() => false);
    expect(studies.busy).toBe(false);
  });

  it("begins anew at once what is of no use any more, and keeps what was found until there is better", async () => {
    const { studies } = follow();
    const { study, signals, lasts, feed } = feeding();
    studies.follow("landscape", study, wanted("a", false));
    await feed(1);
    studies.follow("landscape", study, wanted("b", false));
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    expect(studies.found("landscape")).toBe(1);
    await feed(7);
    expect(studies.found("landscape")).toBe(7);
    expect(lasts).toEqual([null, 1]);
  });

  it("leaves what has only aged alone while anything moves", async () => {
    const { studies } = follow();
    const { study, signals } = feeding();
    studies.follow("landscape", study, wanted("a"));
    studies.follow("landscape", study, wanted("soon 1", false));
    expect(signals).toHaveLength(1);
    studies.follow("landscape", study, wanted("soon 1", true));
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
  });

  it("ends and forgets what nobody looks at any more", async () => {
    const { studies, told } = follow();
    const { study, signals, feed } = feeding();
    studies.follow("landscape", study, wanted("a"));
    await feed(1);
    studies.keep(() => false);
    expect(signals[0]!.aborted).toBe(true);
    expect(studies.found("landscape")).toBeNull();
    await feed(2);
    expect(told()).toBe(1);
  });

  it("tells a failure once, and begins again for another query alone", async () => {
    const { studies, failures } = follow();
    let begun = 0;
    const failing: Study<string, number> = {
      begin: async function* () {
        begun += 1;
        throw new Error("no landscape");
      },
      serves: (before, _picture, query) => (before.query === query ? "yes" : "no"),
    };
    const study = failing as Study<unknown, unknown>;
    studies.follow("landscape", study, wanted("a"));
    await new Promise((resolve) => setTimeout(resolve));
    studies.follow("landscape", study, wanted("a"));
    expect([begun, failures.length]).toEqual([1, 1]);
    studies.follow("landscape", study, wanted("b"));
    expect(begun).toBe(2);
  });
});
