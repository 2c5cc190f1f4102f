/** The axes of the curve: steps and losses, each linear or logarithmic, with ticks that fit. */
import type { Frame } from "../plot/frame.js";
import { linear, nearlyLogarithmic, type Scale } from "../plot/scale.js";

/** The right end of the axis: room to grow, in jumps, so that the curve does not creep with each step. */
function roundedEnd(furthest: number): number {
  if (furthest <= 10) return 10;
  const power = 10 ** Math.floor(Math.log10(furthest));
  return Math.ceil(furthest / (power / 2)) * (power / 2);
}

/** The axis of steps, which begins at 0 in either scale. */
export function stepScale(log: boolean, furthest: number, { left, right }: Frame): Scale {
  return (log ? nearlyLogarithmic : linear)([0, roundedEnd(furthest)], [left, right]);
}

/** Steps are whole, so ticks between them are left out; in a logarithmic scale they are powers of ten. */
export function stepTicks(scale: Scale, log: boolean) {
  const ticks = (count = 8): number[] => {
    if (!log) return scale.ticks(count).filter(Number.isInteger);
    const powers = [0];
    for (let power = 1; power <= scale.domain()[1]; power *= 10) powers.push(power);
    return powers;
  };
  return Object.assign((value: number) => scale(value), { domain: () => scale.domain(), ticks });
}

/** A logarithmic scale gives more ticks than asked for: powers of ten first, then every so many. */
export function thinned(ticks: number[], count: number): number[] {
  if (ticks.length <= count) return ticks;
  const powers = ticks.filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  if (powers.length >= 2) {
    const stride = Math.ceil(powers.length / count);
    return powers.filter((_, index) => index % stride === 0);
  }
  const stride = Math.ceil(ticks.length / count);
  return ticks.filter((_, index) => index % stride === 0);
}
