/** The languages offered, each fetched in parts when it is asked for. */
import type { View } from "../exhibits/exhibit.js";
import { patiently } from "../patience.js";
import type { Translation } from "./words.js";

/** Those that are not English: complete, or the tests fail. */
export const languages: readonly string[] = ["ar", "de", "es", "fr", "hi", "pt", "zh"];

/** Which of them is meant by "es" or "es-MX"; null for English and all that are not offered. */
export function offeredFor(language: string): string | null {
  const base = language.split("-")[0]!;
  return languages.find((offered) => offered === language || offered === base) ?? null;
}

/** Which way it is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return language.split("-")[0] === "ar" ? "rtl" : "ltr";
}

/** The words of a language for a first frame, and how to come by the others. */
export interface Source {
  words: Translation;
  named: () => Promise<{ words: Translation }>;
  /** `lacking`: whether English has what these words lack; where it is not said, they may. */
  rest: () => Promise<{ words: Translation; lacking?: boolean }>;
  /** What is on the tape, and what a view says: `names` and `views` of the words. */
  tape: () => Promise<NonNullable<Translation["names"]>>;
  view: (name: View) => Promise<NonNullable<Translation["views"]>>;
  /** What an exhibit says; of English that stands with the exhibit itself. */
  exhibit?: (id: string) => Promise<{ default: object }>;
}

/** `language`: one that is offered, or "en". Its modules have it whole; ../vite.words.ts splits it. */
export async function loadSource(language: string): Promise<Source> {
  return patiently(() => import(`./${language}/start.ts`) as Promise<Source>);
}

/** All English in one, for what a translation lacks. */
export async function loadEnglish(): Promise<Translation> {
  return (await import("./en/whole.js")).words;
}
