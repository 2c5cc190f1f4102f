/** How far the shape of a loss reaches: round numbers around the points, so that it stays while they move a little. */
import { extent, quantile } from "d3-array";
import type { Across } from "./shape-question.js";

export type Span = [from: number, to: number];

/** Also around points that are all in one place. */
const leastHalf = { residual: 1.5, score: 3, probability: 8, output: 1 } as const;
/** The near part holds this share of the points, and half as much room again. */
const nearShare = 0.75;
const nearRoom = 1.5;
const round = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

export function spanOf(across: Across, points: Float64Array, near: boolean): Span {
  const finite = points.filter(Number.isFinite);
  const [low = 0, high = 0] = extent(finite) as [number?, number?];
  const reach = (values: Float64Array): number =>
    near ? nearRoom * (quantile(values, nearShare) ?? 0) : Math.max(0, ...values);
  if (across === "output") {
    const middle = near ? (quantile(finite, 0.5) ?? 0) : (low + high) / 2;
    const half = roundUp(Math.max(leastHalf.output, reach(finite.map((value) => Math.abs(value - middle)))));
    // The middle is rounded as well, or the span would creep along with the points.
    const grain = half / 4;
    const centre = Math.round(middle / grain) * grain;
    return [centre - half - grain, centre + half + grain];
  }
  const half = roundUp(Math.max(leastHalf[across], 1.04 * reach(finite.map(Math.abs))));
  return [-half, half];
}

/** Never smaller, at most half as much again. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (round.find((each) => each * power >= value) ?? 10) * power;
}
