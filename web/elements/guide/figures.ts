/** Numbers of the core in the sentences of an exhibit. */
import type { Words } from "../../words/words.js";
import type { Answer, Figure } from "./measure.js";

/** Stands where a number is still to come. */
const pending = "…";
const usualDigits = 3;

/** The sentence with its {placeholders} filled in. */
export function fill(words: Words, sentence: string, answer: Answer | null): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!answer) return pending;
    const figure = answer.figures[name];
    return figure ? written(words, figure, answer.unit) : placeholder;
  });
}

function written(
  words: Words,
  { value, unit, power = 1, digits = usualDigits, least = 0 }: Figure,
  target: string,
): string {
  const shown = Math.abs(value) < least ? 0 : value;
  if (unit === "share") return words.share(shown, digits);
  return words.quantity(shown, unit === "target" ? target : "", { power, digits, compact: true });
}
