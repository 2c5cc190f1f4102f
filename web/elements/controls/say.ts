/** A message in a template: marked with its language where a translation has a gap. */
import { html, nothing, type TemplateResult } from "lit";
import type { Key, Values, Words } from "../../words/words.js";

export function say(words: Words, key: Key, values?: Values): string | TemplateResult {
  const foreign = words.foreign(key);
  const text = words.text(key, values);
  return foreign ? html`<span lang=${foreign}>${text}</span>` : text;
}

/** A message with parts of a template in the places of its {placeholders}. */
export function sayAround(words: Words, key: Key, parts: Record<string, unknown>): TemplateResult {
  const foreign = words.foreign(key);
  // Split by a pattern in brackets, names and what stands between them take turns.
  const pieces = words.text(key).split(/\{(\w+)\}/);
  const filled = pieces.map((piece, at) => (at % 2 ? parts[piece] : piece));
  return html`<span lang=${foreign ?? nothing}>${filled}</span>`;
}
