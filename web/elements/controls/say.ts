/** A message in a template: marked with its language where a translation has a gap. */
import { html, type TemplateResult } from "lit";
import type { Key, Values, Words } from "../../words/words.js";

export function say(words: Words, key: Key, values?: Values): string | TemplateResult {
  const foreign = words.foreign(key);
  const text = words.text(key, values);
  return foreign ? html`<span lang=${foreign}>${text}</span>` : text;
}
