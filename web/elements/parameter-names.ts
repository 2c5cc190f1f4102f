/** What parameters are called: by their block, and by their place where a block has several. */
import type { Block } from "../engine/types.js";
import type { Words } from "../words/words.js";

export function parameterNames(blocks: readonly Block[], words: Words): string[] {
  return blocks.flatMap(({ name, rows, cols }) =>
    Array.from({ length: rows * cols }, (_, i) => {
      const called = words.name("tape", name);
      return rows * cols > 1 ? words.text("views.hand.numbered", { name: called, n: i + 1 }) : called;
    }),
  );
}
