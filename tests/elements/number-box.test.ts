// @vitest-environment happy-dom
/** A box for a number: what is typed is kept as it is, in the language's way or with a point, and nonsense is told. */
import { html, render } from "lit";
import { beforeEach, expect, test } from "vitest";
import { numberBox } from "../../web/elements/plot/number-box.js";
import type { Words } from "../../web/words/words.js";
import { english } from "../words.js";

let taken: number[];
let box: HTMLInputElement;

function draw(value: number, words: Words = english(), of = "first"): void {
  const place = document.body;
  render(html`<label><input ${numberBox(words, value, (typed) => taken.push(typed), of)} /></label>`, place);
  box = place.querySelector("input")!;
}

function type(text: string): void {
  box.value = text;
  box.dispatchEvent(new Event("change"));
}

const told = () => document.querySelector('[role="alert"]')?.textContent ?? null;

beforeEach(() => {
  document.body.replaceChildren();
  // Lit keeps what it has drawn there.
  delete (document.body as unknown as Record<string, unknown>)["_$litPart$"];
  taken = [];
  draw(3);
});

test("a number is taken with all its digits", () => {
  type("123456.789");
  type("1,5");
  expect(taken).toEqual([123456.789, 1.5]);
});

test("what is no number stays, with a sentence beside it, until a number is typed", () => {
  type("abc");
  expect(taken).toEqual([]);
  expect(box.value).toBe("abc");
  expect(box.ariaInvalid).toBe("true");
  expect(told()).toBe("“abc” is not a number, so it stays 3.");
  type("4");
  expect(taken).toEqual([4]);
  expect(box.ariaInvalid).toBe("false");
  expect(told()).toBeNull();
});

test("an emptied box has its number again", () => {
  type(" ");
  expect(box.value).toBe("3");
  expect(taken).toEqual([]);
});

test("what is being typed stays while the same is drawn, and gives way to another value", () => {
  type("abc");
  box.value = "ab";
  draw(3);
  expect(box.value).toBe("ab");
  draw(7);
  expect(box.value).toBe("7");
  expect(told()).toBeNull();
});

test("what was typed for one is gone where the box is of another of the same value", () => {
  type("abc");
  expect(document.getElementById(box.getAttribute("aria-errormessage")!)!.textContent).toBe(told());
  draw(3, english(), "second");
  expect(box.value).toBe("3");
  expect(told()).toBeNull();
  expect(box.hasAttribute("aria-errormessage")).toBe(false);
});

test("a number that was refused gives way to the one that holds", () => {
  type("-1");
  draw(3);
  expect(box.value).toBe("3");
});

test("decimals are written as the language writes them", () => {
  draw(0.25, english("de"));
  expect(box.value).toBe("0,25");
});
