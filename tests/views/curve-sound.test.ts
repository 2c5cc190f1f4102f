/** The higher the loss, the higher the tone; what has no place on the scale is silent. */
import { expect, it } from "vitest";
import { pitchAmong } from "../../web/elements/views/curve-sound.js";

const lowest = 196;
const highest = 1108;

it("spreads losses over two and a half octaves, in equal steps of pitch for equal steps of loss", () => {
  const pitch = pitchAmong([4, 0, 2], false);
  expect(pitch(0)).toBeCloseTo(lowest, 9);
  expect(pitch(4)).toBeCloseTo(highest, 9);
  expect(pitch(2)).toBeCloseTo(Math.sqrt(lowest * highest), 9);
  expect(pitch(3)! / pitch(2)!).toBeCloseTo(pitch(2)! / pitch(1)!, 9);
});

it("gives equal ratios equal steps where the plot does", () => {
  const pitch = pitchAmong([100, 1, 10], true);
  expect(pitch(10)).toBeCloseTo(Math.sqrt(lowest * highest), 9);
  expect(pitch(0)).toBeNull();
  expect(pitch(-1)).toBeNull();
});

it("keeps silent about what is no number, and lets it disturb nothing", () => {
  const pitch = pitchAmong([NaN, 1, Infinity, 3, -Infinity], false);
  expect([NaN, Infinity, -Infinity].map(pitch)).toEqual([null, null, null]);
  expect(pitch(1)).toBeCloseTo(lowest, 9);
  expect(pitch(3)).toBeCloseTo(highest, 9);
});

it("sounds the middle where nothing changes or there is one point, and nothing where there is none", () => {
  const middle = Math.sqrt(lowest * highest);
  expect(pitchAmong([5, 5, 5], false)(5)).toBeCloseTo(middle, 9);
  expect(pitchAmong([0.3], true)(0.3)).toBeCloseTo(middle, 9);
  expect(pitchAmong([], false)(NaN)).toBeNull();
});

it("stays in its range for what came later, and for the largest numbers", () => {
  const pitch = pitchAmong([-1.7e308, 1.7e308], false);
  expect(pitch(0)).toBeCloseTo(Math.sqrt(lowest * highest), 6);
  expect(pitchAmong([1, 2], false)(9)).toBeCloseTo(highest, 9);
});
