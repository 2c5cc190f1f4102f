/** The exhibits as data: what they refer to exists, and their words are complete in every language. */
import { describe, expect, it } from "vitest";
import type { Exhibit, Shown, Titles } from "../../web/exhibits/exhibit.js";
import { exhibits } from "../../web/exhibits/list.js";
import { tell } from "../../web/words/exhibits.js";
import { languages } from "../../web/words/languages.js";

const loaded = await Promise.all(exhibits.map(({ load }) => load()));
const taught = loaded.filter((shown): shown is Exhibit => "questions" in shown);
function byId<S extends Shown>(shown: S): [id: string, shown: S] {
  return [shown.id, shown];
}

/** Every sentence by its path. */
function sentences(words: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(here, value);
    else for (const [inner, sentence] of sentences(value as object, here)) found.set(inner, sentence);
  }
  return found;
}

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}

/** Digits of any script, and what Unicode has of halves, squares and circled numbers. */
const digits = /[\p{Nd}\p{No}\p{Nl}]/u;

function faults(words: Titles): string[] {
  return [...sentences(words)].flatMap(([path, sentence]) => [
    ...(sentence.trim() ? [] : [`${path} is empty`]),
    ...(digits.test(sentence) ? [`${path} has a digit: ${sentence}`] : []),
  ]);
}

it("begins with the sandbox, and no id stands twice", () => {
  expect(exhibits[0]!.id).toBe("sandbox");
  expect(new Set(exhibits.map(({ id }) => id)).size).toBe(exhibits.length);
});

it.each(loaded.map(byId))("%s is what the list says, under an id that lasts", (id, shown) => {
  const entry = exhibits[loaded.indexOf(shown)]!;
  expect([shown.id, shown.group]).toEqual([entry.id, entry.group]);
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(loaded.map(byId))("the words of %s", (_, shown: Shown) => {
  it("have a short title and no digits", () => {
    expect([...shown.words.title].length).toBeLessThanOrEqual(32);
    expect(faults(shown.words)).toEqual([]);
  });

  it.each(languages)("are all there in the language %s, with the same placeholders", async (language) => {
    const { words, foreign } = await tell(shown, language);
    expect(foreign).toBeNull();
    const own = sentences(words);
    const english = sentences(shown.words);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, sentence] of english)
      expect(placeholders(own.get(path)!), path).toEqual(placeholders(sentence));
    expect(faults(words)).toEqual([]);
  });
});

describe.each(taught.map(byId))("%s", (_, { id, chapters, questions, script, neighbours, words }) => {
  it("says all that it shows", () => {
    const several = chapters.length > 1 ? chapters.map((chapter) => chapter.id) : [];
    expect(Object.keys(words.chapters ?? {})).toEqual(several);
    expect(Object.keys(words.questions)).toEqual(questions.map((question) => question.id));
    for (const { id: question, options, answer } of questions) {
      expect(Object.keys(words.questions[question]!.options)).toEqual([...options]);
      expect(Object.keys(answer)).toEqual([...options]);
    }
    expect(words.teacher.script).toHaveLength(script.length);
  });

  it("prints every number it works out, and no other", () => {
    for (const question of questions) {
      const said = words.questions[question.id]!;
      const all = placeholders([...sentences(said).values()].join(" "));
      expect(all, question.id).toEqual(Object.keys(question.numbers ?? {}).sort());
      sentences(words).forEach((sentence, path) => {
        if (!path.startsWith("questions.")) expect(placeholders(sentence), path).toEqual([]);
      });
    }
  });

  it("refers only to what there is", () => {
    const known = exhibits.map((entry) => entry.id);
    expect(neighbours.filter((neighbour) => neighbour === id || !known.includes(neighbour))).toEqual([]);
    const named = chapters.map((chapter) => chapter.id);
    const asked = questions.map((question) => question.id);
    for (const act of [...script, ...questions.flatMap(({ reveal }) => reveal)]) {
      if (act.do === "chapter") expect(named).toContain(act.id);
      if (act.do === "ask") expect(asked).toContain(act.question);
    }
    for (const { measures } of questions)
      for (const measure of Object.values(measures))
        if ("chapter" in measure) expect(named).toContain(measure.chapter);
  });
});
