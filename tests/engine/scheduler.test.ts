/** The scheduler by itself, on a clock that the tests turn. */
import { describe, expect, test } from "vitest";
import { Scheduler, sliceLength } from "../../web/engine/scheduler.js";

/** Time passes only by work; every yield is counted, and lets `between` happen. */
class TestClock {
  time = 0;
  yields = 0;
  between: () => void = () => {};
  now(): number {
    return this.time;
  }
  async yield(): Promise<void> {
    ++this.yields;
    this.between();
  }
}

/** Work of so many units, a millisecond each. */
function units(clock: TestClock, total: number, log: number[] = []): (most: number) => boolean {
  let left = total;
  return (most) => {
    const taken = Math.min(most, left);
    clock.time += taken;
    left -= taken;
    log.push(taken);
    return left === 0;
  };
}

describe("the scheduler", () => {
  test("takes what is short at once", () => {
    const clock = new TestClock();
    const scheduler = new Scheduler(clock);
    let done = false;
    void scheduler.run("replay", () => (done = true));
    expect(done).toBe(true);
    expect(clock.yields).toBe(0);
  });

  test("yields at least every slice, and uses the slice", async () => {
    const clock = new TestClock();
    const scheduler = new Scheduler(clock);
    await scheduler.run("replay", scheduler.paced(units(clock, 1000)));
    expect(clock.time).toBe(1000);
    // A call of paced work may overrun by what it took itself, at most a quarter of a slice and that doubled.
    expect(clock.yields).toBeGreaterThanOrEqual(Math.floor(1000 / (1.5 * sliceLength)));
    expect(clock.yields).toBeLessThanOrEqual(1000 / sliceLength);
  });

  test("takes more at once where units are quick, and fewer where they turn slow", () => {
    const clock = new TestClock();
    const taken: number[] = [];
    let cost = 0.001;
    const slice = new Scheduler(clock).paced((most) => {
      taken.push(most);
      clock.time += cost * most;
      return false;
    });
    slice(clock.time + sliceLength);
    const quick = taken.at(-1)!;
    expect(quick).toBeGreaterThan(100);
    cost = 1;
    for (let i = 0; i < 12; ++i) slice(clock.time + sliceLength);
    expect(taken.at(-1)).toBeLessThanOrEqual(2);
  });

  test("lets replay go before surveys, though they came first", async () => {
    const clock = new TestClock();
    const scheduler = new Scheduler(clock);
    const order: string[] = [];
    const survey = scheduler
      .run("survey", scheduler.paced(units(clock, 100)))
      .then(() => order.push("survey"));
    let replay = Promise.resolve(0);
    clock.between = () => {
      clock.between = () => {};
      replay = scheduler.run("replay", scheduler.paced(units(clock, 100))).then(() => order.push("replay"));
    };
    await survey;
    await replay;
    expect(order).toEqual(["replay", "survey"]);
  });

  test("shares the thread among equals", async () => {
    const clock = new TestClock();
    const scheduler = new Scheduler(clock);
    const order: string[] = [];
    const long = scheduler.run("replay", scheduler.paced(units(clock, 1000))).then(() => order.push("long"));
    const short = scheduler.run("replay", scheduler.paced(units(clock, 20))).then(() => order.push("short"));
    await Promise.all([long, short]);
    expect(order).toEqual(["short", "long"]);
  });

  test("hands on what work throws, and goes on with the rest", async () => {
    const clock = new TestClock();
    const scheduler = new Scheduler(clock);
    const broken = new Error("broken");
    const other = scheduler.run("survey", scheduler.paced(units(clock, 50)));
    await expect(
      scheduler.run("replay", () => {
        throw broken;
      }),
    ).rejects.toBe(broken);
    await other;
    expect(clock.time).toBe(50);
  });
});
