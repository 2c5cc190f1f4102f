/**
 * A language for tests: English with accents on its letters and words made longer by 40 %. What is not said in it
 * did not come from the words, and what does not fit in it will not in some other language.
 */
import type { Page } from "@playwright/test";
import { sandbox } from "../../web/exhibits/sandbox.js";
import { whole } from "../../web/words/en/index.js";
import { site } from "../../web/words/en/site.js";
import type { Translation } from "../../web/words/words.js";

/** The language in whose place it is served. */
export const stead = "de";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = [..."åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"];

function disguise(word: string): string {
  const letters = [...word].map((letter) => accented[plain.indexOf(letter)] ?? letter);
  return letters.join("") + letters.at(-1)!.repeat(Math.round(0.4 * letters.length));
}

/** Of a sentence; its {placeholders} stay. */
function pseudo(sentence: string): string {
  const parts = sentence.split(/(\{\w+\})/);
  return `⟦${parts.map((part) => (part.startsWith("{") ? part : part.replace(/[A-Za-z]+/g, disguise))).join("")}⟧`;
}

function translated(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudo(value) : translated(value as object),
    ]),
  );
}

export const pseudoWords = translated(whole) as Translation;

const exported = (name: string, value: unknown): string => `const ${name} = ${JSON.stringify(value)}`;

/** What each file of the language exports, the same as the files of English; all words come with the first part. */
const files: [path: string, exported: string[]][] = [
  [
    `${stead}/start`,
    [
      exported("words", pseudoWords),
      ...["named", "rest"].map((name) => `const ${name} = async () => ({ words: {} })`),
      ...["tape", "view"].map((name) => `const ${name} = async () => ({})`),
      `const exhibit = async () => ({ default: ${JSON.stringify(translated(sandbox.words))} })`,
    ],
  ],
  [`${stead}/site`, [exported("site", translated(site))]],
];

/** Has the page fetch it instead of the language in whose place it stands. */
export async function servePseudo(page: Page): Promise<void> {
  for (const [path, all] of files) {
    const body = all.map((each) => `export ${each};`).join("\n");
    await page.route(new RegExp(`/assets/${path}-[\\w-]+\\.js$`), (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
  }
}
