/** The words of one exhibit: English stands with the exhibit itself, each translation in a file of its own. */
import type { Titles } from "../exhibits/exhibit.js";
import { patiently } from "../patience.js";
import { loadSource, offeredFor } from "./languages.js";

/** In the reader's language or, where that has none, in English: `foreign` is then its `lang` attribute. */
export interface Told<W extends Titles> {
  words: W;
  foreign: "en" | null;
}

export async function tell<W extends Titles>(
  { id, words }: { id: string; words: W },
  language: string,
): Promise<Told<W>> {
  const offered = offeredFor(language);
  if (!offered) return { words, foreign: language.startsWith("en") ? null : "en" };
  try {
    // One file for each exhibit and language; the tests find those that are missing.
    const { exhibit } = await loadSource(offered);
    const { default: translated } = await patiently(() => exhibit!(id));
    return { words: translated as W, foreign: null };
  } catch {
    return { words, foreign: "en" };
  }
}
