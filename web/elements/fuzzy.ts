/** How well a few typed letters match a name: as they stand in it, at the beginnings of its words, or scattered. */
import { plain } from "../words/plain.js";

/** Above 0 for a match, the higher the better; 0 where the letters are not all there in their order. */
export function match(typed: string, name: string): number {
  const wanted = plain(typed).replaceAll(/\s+/g, " ").trim();
  const text = plain(name);
  if (!wanted) return 1;
  const at = text.indexOf(wanted);
  if (at >= 0) return (at === 0 ? 4 : isBeginning(text, at) ? 3 : 2) + wanted.length / (text.length + 1);
  let from = 0;
  let begun = 0;
  const letters = [...wanted].filter((letter) => letter !== " ");
  for (const letter of letters) {
    const found = text.indexOf(letter, from);
    if (found < 0) return 0;
    if (isBeginning(text, found)) begun += 1;
    from = found + 1;
  }
  return begun / (letters.length + 1);
}

function isBeginning(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
}
