// @vitest-environment happy-dom
/** Who has fingers and no keys is told of tapping; all others of clicks and keys. */
import { afterEach, expect, test, vi } from "vitest";
import { hint } from "../../web/elements/hint.js";
import { whole } from "../../web/words/en/index.js";
import { english } from "../words.js";

afterEach(() => vi.unstubAllGlobals());

function sentences(words: object, path = ""): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : sentences(value as object, `${path}${key}.`),
  );
}

test.each([
  [true, "Tap a point to select it."],
  [false, "Click a point to select it."],
])("by touch: %s", (matches, said) => {
  vi.stubGlobal("matchMedia", () => ({ matches }));
  expect(hint(english(), "views.fit.hint.still")).toBe(said);
});

test("no word for fingers speaks of a mouse or of keys, and each has one for other hands", () => {
  const all = new Map(sentences(whole));
  const touch = [...all].filter(([path]) => path.endsWith("_touch"));
  expect(touch.length).toBeGreaterThan(10);
  for (const [path, sentence] of touch) {
    expect(sentence).not.toMatch(/click|\bkey|arrow|Shift|Enter/i);
    expect(all.has(path.replace(/_touch$/, "")), path).toBe(true);
  }
});
