/** Sliders: positions and numbers, there and back. */
import { describe, expect, test } from "vitest";
import type { Parameter } from "../../web/engine/types.js";
import { fromSlider, sliderRange, sliderSteps, toSlider } from "../../web/elements/controls/scale.js";

const parameter = (given: Partial<Parameter>): Parameter => ({
  name: "p",
  symbol: "p",
  default: 1,
  min: 0,
  max: 1,
  scale: "linear",
  unit: "",
  integer: false,
  ...given,
});
const rate = parameter({ default: 0.03, max: 1e6, scale: "logarithmic" });
const share = parameter({ default: 0.5, min: 0.01, max: 0.99 });
const degree = parameter({ default: 3, min: 1, max: 12, integer: true });
const decay = parameter({ default: 0, min: 0, max: 1000 });

describe.each([
  ["a rate", rate],
  ["a share", share],
  ["a degree", degree],
  ["a decay", decay],
])("the slider of %s", (_, given) => {
  const range = sliderRange(given, given.default);

  test("starts and ends within what is allowed, and rises", () => {
    let last = -Infinity;
    for (let position = 0; position <= sliderSteps; position += 1) {
      const value = fromSlider(position, range, given);
      expect(value).toBeGreaterThanOrEqual(given.min);
      expect(value).toBeLessThanOrEqual(given.max);
      expect(value).toBeGreaterThanOrEqual(last);
      if (given.integer) expect(Number.isInteger(value)).toBe(true);
      last = value;
    }
  });

  test("stands where its number is", () => {
    for (let position = 0; position <= sliderSteps; position += 50) {
      const value = fromSlider(position, range, given);
      const again = fromSlider(toSlider(value, range), range, given);
      expect(again).toBeCloseTo(value, 10);
    }
  });
});

describe("the range of a slider", () => {
  test("reaches to a value that was typed in", () => {
    const range = sliderRange(rate, 500);
    expect(range.to).toBe(500);
    expect(toSlider(500, range)).toBe(sliderSteps);
  });

  test("keeps zero at the left end of a logarithmic scale", () => {
    const range = sliderRange(rate, 0);
    expect(toSlider(0, range)).toBe(0);
    expect(fromSlider(0, range, rate)).toBe(0);
    expect(fromSlider(1, range, rate)).toBeGreaterThan(0);
  });

  test("does not waste the slider on a range that no one needs", () => {
    expect(sliderRange(decay, 0).to).toBe(1);
    expect(sliderRange(decay, 20).to).toBe(20);
  });
});
