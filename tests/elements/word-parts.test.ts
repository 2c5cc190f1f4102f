/** However the words are split, no message is lost on the way, not even an empty one. */
import { expect, test } from "vitest";
import { exhibits } from "../../web/exhibits/list.js";
import { languages, loadSource } from "../../web/words/languages.js";
import { begunWith, isLacking, isMessage, pick } from "../../web/words/parts.js";

const begun = begunWith(await Promise.all(exhibits.map(({ load }) => load())));

function messages(words: object, path = ""): [path: string, message: unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    isMessage(value) ? [[path + key, value]] : messages(value as object, `${path}${key}.`),
  );
}

test.each(["en", ...languages])("of %s", async (language) => {
  const { words } = await loadSource(language);
  const parts = (["first", "named", "rest"] as const).flatMap((part) => messages(pick(words, part, begun)!));
  expect(parts.length).toBe(messages(words).length);
  expect(new Map(parts)).toEqual(new Map(messages(words)));
});

test("what classes are called comes with first frames, where English would not be missed", async () => {
  const { words } = await loadSource("de");
  expect(pick(words, "first", begun)).toHaveProperty("classes", words.classes);
});

test("a message that a language lacks is missed, and one that it has more is not", () => {
  const english = { page: { step: "Step", rows: { one: "row", other: "rows" } } };
  expect(isLacking({ page: { step: "Schritt", rows: { other: "Zeilen" }, more: "mehr" } }, english)).toBe(
    false,
  );
  expect(isLacking({ page: { step: "Schritt" } }, english)).toBe(true);
  expect(isLacking({}, english)).toBe(true);
});
