/** The words of the site's own pages: every language has all of them, with the same placeholders and no digit. */
import { describe, expect, it } from "vitest";
import { article } from "../../web/words/en/article.js";
import { site } from "../../web/words/en/site.js";
import { languages } from "../../web/words/languages.js";
import { loadArticle, loadSiteWords } from "../../web/words/site.js";

type Nested = { [key: string]: string | Nested };

/** Every sentence by its path. */
function sentences(words: Nested, path = ""): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : sentences(value, `${path}${key}.`),
  );
}

/** What must be alike in all languages: the paths, and the placeholders of each. */
function shape(words: Nested): [path: string, placeholders: string][] {
  return sentences(words).map(([path, sentence]) => [path, (sentence.match(/\{\w+\}/g) ?? []).sort().join()]);
}

const english = { site, article };

it("types no digit", () => {
  for (const [path, sentence] of sentences(english))
    expect(sentence, path).not.toMatch(/[\p{Nd}\p{No}\p{Nl}]/u);
});

describe.each(languages)("%s", (language) => {
  it("says all that English says", async () => {
    const own = { site: await loadSiteWords(language), article: await loadArticle(language) };
    expect(shape(own)).toEqual(shape(english));
    for (const [path, sentence] of sentences(own)) {
      expect(sentence.trim(), path).not.toBe("");
      expect(sentence, path).not.toMatch(/[\p{Nd}\p{No}\p{Nl}]/u);
    }
  });
});
