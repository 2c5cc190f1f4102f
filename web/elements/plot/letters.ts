/** About how wide a text is drawn: as so many letters of usual width. */

/** Letters of scripts that set each in a square, and their punctuation. */
const square = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

export function lettersWide(text: string): number {
  // What stands above and below letters, as vowels of Hindi do, takes no room of its own.
  const letters = [...text.replaceAll(/\p{Mn}/gu, "")];
  return letters.reduce((sum, letter) => sum + (square.test(letter) ? 1.875 : 1), 0);
}
