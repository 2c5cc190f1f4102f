/** Scales: where values stand along an axis, evenly or by their logarithms, and which of them are named there. */
import { nice, ticks } from "d3-array";
import type { Domain } from "./domain.js";

export interface Scale {
  (value: number): number;
  /** The value at a place. */
  invert(place: number): number;
  /** About so many round values of the domain (default 10). */
  ticks(count?: number): number[];
  domain(): Domain;
  range(): Domain;
}

/** `roundedTo`: the domain is widened to round values, as they would be with so many ticks. */
export function linear(domain: Domain, range: Domain, roundedTo?: number): Scale {
  const [from, to] = roundedTo === undefined ? domain : nice(...domain, roundedTo);
  return bent([from, to], range, same, same, (count) => ticks(from, to, count));
}

/** Of a domain above zero. */
export function logarithmic(domain: Domain, range: Domain): Scale {
  return bent(domain, range, Math.log, Math.exp, (count) => powersAndBetween(domain, count));
}

/** By logarithms, but for values near zero, which is itself on it. */
export function nearlyLogarithmic(domain: Domain, range: Domain): Scale {
  const forth = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));
  const back = (bend: number) => Math.sign(bend) * Math.expm1(Math.abs(bend));
  return bent(domain, range, forth, back, (count) => ticks(...domain, count));
}

function same(value: number): number {
  return value;
}

/** Even after `forth` has bent it, which `back` undoes. */
function bent(
  domain: Domain,
  range: Domain,
  forth: (value: number) => number,
  back: (bend: number) => number,
  named: (count: number) => number[],
): Scale {
  const [from, to] = [forth(domain[0]), forth(domain[1])];
  const [start, end] = range;
  // What all lies in one place stands in the middle.
  const part = (value: number) => (to === from ? 0.5 : (forth(value) - from) / (to - from));
  const scale = (value: number) => {
    const along = part(value);
    return start * (1 - along) + end * along;
  };
  return Object.assign(scale, {
    invert: (place: number) => back(from + ((place - start) / (end - start)) * (to - from)),
    ticks: (count = 10) => named(count),
    domain: (): Domain => [...domain],
    range: (): Domain => [...range],
  });
}

/** The powers of ten and their multiples where these are few enough, else every so many powers. */
function powersAndBetween([low, high]: Domain, count: number): number[] {
  const [first, last] = [Math.log10(low), Math.log10(high)];
  if (last - first >= count) return ticks(first, last, count).map(powerOfTen);
  const found: number[] = [];
  for (let power = Math.floor(first); power <= Math.ceil(last); power += 1) {
    for (let digit = 1; digit < 10; digit += 1) {
      // Divided by a whole number it is the nearest to what is meant, also below one.
      const tick = power < 0 ? digit / powerOfTen(-power) : digit * powerOfTen(power);
      if (tick >= low && tick <= high) found.push(tick);
    }
  }
  return 2 * found.length < count ? ticks(low, high, count) : found;
}

function powerOfTen(power: number): number {
  return Number(`1e${power}`);
}
