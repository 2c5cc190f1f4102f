/** Prints a formula of the catalog with nothing but letters: nothing of it has a value yet. */
import { mathml } from "lit";
import type { Words } from "../../words/words.js";
import { symbolAtom, type Printing } from "./print.js";
import { isWord } from "./symbols.js";

/** Letters that stand for what the plots and the arithmetic write otherwise. */
const written: Record<string, string> = {
  p: "ŷ",
  weight: "w",
  bias: "b",
  gradient: "∇L",
  momentum: "μ",
  dampening: "τ",
  weight_decay: "λ",
};

export function withLettersAlone(words: Words): Printing {
  return {
    atom: (name) => {
      const letters = written[name] ?? name;
      // What has no letter is called what the arithmetic calls it.
      const called = isWord(letters) ? words.about("tape", letters, "name") : null;
      return symbolAtom(called ?? letters, (content) => content);
    },
    number: (value) => words.number(value),
    if: words.text("views.arithmetic.if"),
    otherwise: words.text("views.arithmetic.otherwise"),
    holds: () => undefined,
    decided: false,
    terms: () => null,
    products: () => null,
    count: mathml`<mi>n</mi>`,
  };
}
