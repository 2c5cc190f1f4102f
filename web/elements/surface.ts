/** Where the fit is worked out for drawing: inputs over the range of the data and a little beyond. */
import type { Setup } from "../engine/types.js";

type Data = Setup["data"];

/** Along one feature, and along each of two. */
const linePoints = 129;
const gridPoints = 41;
/** Of the data's range, on each side. */
const margin = 0.08;

function range(values: Float64Array): [from: number, to: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const beyond = (most - least || Math.abs(most) || 1) * margin;
  return [least - beyond, most + beyond];
}

function spread([from, to]: [number, number], n: number): number[] {
  return Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));
}

const found = new WeakMap<Data, number[][] | null>();

/**
 * Rows of inputs in the data's own units: x, or pairs with x the faster; null where there are other than 1 or 2. The
 * same array for the same data.
 */
export function surfaceInputs({ data }: Setup): number[][] | null {
  let inputs = found.get(data);
  if (inputs === undefined) found.set(data, (inputs = inputsOver(data)));
  return inputs;
}

function inputsOver({ features }: Data): number[][] | null {
  const [first, second, ...others] = features;
  if (!first || others.length) return null;
  if (!second) return spread(range(first.values), linePoints).map((x) => [x]);
  const xs = spread(range(first.values), gridPoints);
  return spread(range(second.values), gridPoints).flatMap((y) => xs.map((x) => [x, y]));
}
