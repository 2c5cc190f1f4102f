/** What can be done, said for the hands that are there: fingers tap and have no keys. */
import type { Key, Words } from "../words/words.js";

/** Those that are said otherwise for fingers. */
type Handed<K = Key> = K extends `${infer Own}_touch` ? Own & Key : never;

export function hint(words: Words, key: Handed): string {
  const byTouch = matchMedia("(hover: none) and (pointer: coarse)").matches;
  return words.text(byTouch ? `${key}_touch` : key);
}
