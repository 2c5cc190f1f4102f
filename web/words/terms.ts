/** Texts as the words that one looks for them by, and whether what is typed finds them. */
import { plain } from "./plain.js";

/** The article that Arabic writes in one with its word, and what may stand before it. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

/** In their order, without case and accents, and without what stands in for numbers. */
export function termsOf(text: string): string[] {
  return plain(text.replaceAll(/\{\w+\}/g, " ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** With its article and without it. */
function formsOf(word: string): string[] {
  return [...new Set([word, word.replace(article, "")])];
}

/** Whether each of the words typed begins one of the terms; Chinese, which leaves no space between words, is found anywhere. */
export function isFound(typed: readonly string[], terms: readonly string[]): boolean {
  const all = terms.flatMap(formsOf);
  return typed.every((word) => {
    const wanted = formsOf(word);
    const isOne = /\p{Script=Han}/u.test(word)
      ? (term: string) => term.includes(word)
      : (term: string) => wanted.some((form) => term.startsWith(form));
    return all.some(isOne);
  });
}
