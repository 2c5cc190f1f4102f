/** What the exhibits can be found by, in every language: worked out while it is imported, which vite.subjects.ts does. */
import { exhibits } from "./exhibits/list.js";
import { languages } from "./words/languages.js";
import { subjectsIn, type Subjects } from "./words/subjects.js";

// The gallery has all but the sandbox.
const all = await Promise.all(exhibits.filter(({ group }) => group !== "sandbox").map(({ load }) => load()));
const found = ["en", ...languages].map(async (language): Promise<[string, Subjects]> => [
  language,
  await subjectsIn(language, all),
]);

export const subjects = new Map(await Promise.all(found));
