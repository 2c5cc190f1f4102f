/** Which points are listed, and in which order. */
import type { Measure, PullsAnswer } from "./pulls-question.js";

/** Points in the list; the table has all. */
export const mostListed = 30;

/** Of each example, its share by this measure; null where no other loss was asked for. */
export function sharesOf({ pulls, under }: PullsAnswer, by: Measure): Float64Array | null {
  return by === "under" ? (under?.pulls.gradientShares ?? null) : pulls[`${by}Shares`];
}

/** At i, the share of the i + 1 first in this order together. */
export function topsOf({ pulls, under }: PullsAnswer, by: Measure): Float64Array {
  return by === "under" ? (under ?? { pulls }).pulls.gradientTops : pulls[`${by}Tops`];
}

/** The places of all examples, the largest share first. */
export function orderOf(answer: PullsAnswer, by: Measure): number[] {
  const shares = sharesOf(answer, by) ?? answer.pulls.gradientShares;
  return [...shares.keys()].sort((a, b) => shares[b]! - shares[a]! || a - b);
}

/** How many of so many points are "the hardest": one in a hundred, or three where there are fewer. */
export function fewOf(count: number): number {
  return count < 10 ? 1 : Math.max(3, Math.round(count / 100));
}

/** Which way an example wants its output to move: against its slope; 0 where there are several outputs, or none. */
export function directionOf({ pulls }: PullsAnswer, place: number): 1 | 0 | -1 {
  const { slopes, rows } = pulls;
  if (slopes.cols !== 1 || slopes.rows !== rows.length) return 0;
  const slope = slopes.values[place]!;
  return slope < 0 ? 1 : slope > 0 ? -1 : 0;
}
