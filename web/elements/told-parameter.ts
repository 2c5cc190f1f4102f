/** A parameter in sentences and on paper. Where parameters are to be read exactly, they are written as they are. */
import type { NumberStyle, Words } from "../words/words.js";

/** In training units, where data are of about size one: what is closer to zero than this, rounding has left there. */
const rounding = 1e-12;

export function toldParameter(words: Words, value: number, style?: NumberStyle): string {
  return words.number(Math.abs(value) < rounding ? 0 : value, style);
}
