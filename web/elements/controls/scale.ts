/** Which numbers a parameter's slider covers, and how they lie along it. The number field takes all that is allowed. */
import type { Parameter } from "../../engine/types.js";

export interface SliderRange {
  from: number;
  to: number;
  logarithmic: boolean;
  /** The slider's left end stands for zero, off the logarithmic scale. */
  zero: boolean;
}

/** Positions along a slider. */
export const sliderSteps = 1000;
/** Around the default, on a logarithmic scale: the decades that one would try. */
const decadesDown = 3;
const decadesUp = 2;
/** A linear range wider than this is not all worth a slider. */
const widest = 100;

export function sliderRange(parameter: Parameter, value: number): SliderRange {
  const { min, max, default: usual } = parameter;
  if (parameter.scale === "logarithmic") {
    const from = Math.max(min, usual * 10 ** -decadesDown);
    const to = Math.min(max, usual * 10 ** decadesUp);
    return {
      from: value > 0 ? Math.min(from, value) : from,
      to: Math.max(to, value),
      logarithmic: true,
      zero: min <= 0,
    };
  }
  const to = max - min <= widest ? max : Math.max(1, 10 * usual, value);
  return { from: min, to: Math.min(max, to), logarithmic: false, zero: false };
}

export function toSlider(value: number, range: SliderRange): number {
  const { from, to } = range;
  if (!range.logarithmic) return Math.round(((value - from) / (to - from)) * sliderSteps);
  if (value <= 0) return 0;
  const first = range.zero ? 1 : 0;
  return first + Math.round((Math.log(value / from) / Math.log(to / from)) * (sliderSteps - first));
}

/** The number at a position, rounded to what one would write down. */
export function fromSlider(position: number, range: SliderRange, parameter: Parameter): number {
  const { from, to } = range;
  if (range.zero && position === 0) return 0;
  const first = range.zero ? 1 : 0;
  const share = (position - first) / (sliderSteps - first);
  const exact = range.logarithmic
    ? from * (to / from) ** share
    : from + (to - from) * (position / sliderSteps);
  const rounded = parameter.integer
    ? Math.round(exact)
    : range.logarithmic
      ? Number(exact.toPrecision(2))
      : Number(
          (((to - from) * Math.round(((exact - from) / (to - from)) * 200)) / 200 + from).toPrecision(6),
        );
  return Math.min(parameter.max, Math.max(parameter.min, rounded));
}
