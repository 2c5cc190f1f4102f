/** Full pace: steps fill what drawing leaves of the frames, and not less for what is worked out beside them. */
import { expect, test } from "vitest";
import { FullPace } from "../../web/elements/full-pace.js";

const frame = 1000 / 60;

/**
 * How many steps are taken in the end where asking takes `ask`, each step `step` and each drawing `drawing`; and, once
 * playing has gone on for a while, steps wait so long for something else.
 */
function settled(ask: number, step: number, drawing: number, wait = 0): number {
  const pace = new FullPace();
  for (let i = 0; i < 60; ++i) {
    const waits = i < 20 ? 0 : wait;
    pace.went(ask + waits + pace.steps * step, drawing, waits > 0);
  }
  return pace.steps;
}

test("it begins with one step, and never more than doubles", () => {
  const pace = new FullPace();
  for (const steps of [1, 2, 4, 8]) {
    expect(pace.steps).toBe(steps);
    pace.went(0.1, 1, false);
  }
});

test("steps and drawing share a frame, of which some stays free", () => {
  for (const drawing of [0.5, 3, 8]) {
    const stepping = 0.01 * settled(0, 0.01, drawing);
    expect(stepping + drawing).toBeLessThan(frame);
    expect(stepping + drawing).toBeGreaterThan(frame - 4);
  }
});

test("where drawing takes frames, steps take a part of the last one", () => {
  const drawing = 3.9 * frame;
  const stepping = 0.01 * settled(0, 0.01, drawing);
  expect(stepping).toBeGreaterThan(drawing / 4);
  expect(stepping).toBeLessThan(2 * frame);
});

test("what asking takes is no reason for taking fewer steps", () => {
  expect(settled(6, 0.01, 3)).toBeGreaterThan(0.9 * settled(0, 0.01, 3));
});

test("a wait for what is worked out beside the steps is not taken for their time", () => {
  expect(settled(1, 0.01, 3, 8)).toBeGreaterThan(0.9 * settled(1, 0.01, 3));
  // Where the wait is shorter than it may be, steps take longer by what it lacks at most.
  expect(0.01 * settled(1, 0.01, 3, 2)).toBeLessThan(0.01 * settled(1, 0.01, 3) + 8);
});

test("steps that take longer than there is room for are taken one by one", () => {
  expect(settled(1, 50, 3)).toBe(1);
});
