/** @vitest-environment happy-dom */
/** An author's own loss: what it declares is a parameter like any other, and what is found is told in words. */
import { render } from "lit";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../web/engine/types.js";
import { reviewed } from "../../web/elements/controls/review.js";
import { infoOf } from "../../web/elements/loss-info.js";
import { english } from "../words.js";

const words = english();

function told(review: Parameters<typeof reviewed>[1]): string {
  const place = document.createElement("div");
  render(reviewed(words, review), place);
  return place.textContent.replace(/\s+/g, " ").trim();
}

describe("the review of an author's loss", () => {
  test("nothing is said of the catalog's own losses", () => {
    expect(told(null)).toBe("");
  });

  test("each warning is a sentence with its numbers, and the check tells its worst error", () => {
    const text = told({
      warnings: [
        { code: "not_differentiable", y: 0, at: 0.5, from: 0, to: 0 },
        { code: "flat", y: 1, at: -2, from: -2, to: 3 },
      ],
      compared: 903,
      worst: 2.5e-9,
      worstAt: 1,
    });
    expect(text).toContain("where the output is 0.5");
    expect(text).toContain("from −2 to 3");
    expect(text).toContain("903");
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });
});

test("a declared parameter has its range and default", () => {
  const catalog = {
    losses: [
      { id: "mse", parameters: [] },
      { id: "custom", parameters: [] },
    ],
  } as unknown as Catalog;
  const loss = { id: "custom", expression: "abs(r)^k", parameters: { k: { default: 1.5, min: 1, max: 3 } } };
  expect(infoOf(catalog, loss).parameters).toMatchObject([{ name: "k", default: 1.5, min: 1, max: 3 }]);
  expect(infoOf(catalog, { id: "mse" }).parameters).toEqual([]);
});
