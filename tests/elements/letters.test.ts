/** A title that is narrower than its plot is not squeezed, nor stretched: how wide it is does not go by code points. */
import { expect, test } from "vitest";
import { lettersWide } from "../../web/elements/plot/letters.js";

test("vowels over and under letters take no room, and Chinese letters take more", () => {
  expect(lettersWide("Loss")).toBe(4);
  expect(lettersWide("écart".normalize("NFD"))).toBe(5);
  expect(lettersWide("बिंदु")).toBeLessThan([..."बिंदु"].length);
  expect(lettersWide("损失")).toBeGreaterThan(3);
});
