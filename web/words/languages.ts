/** The languages offered, each loaded when it is asked for. */
import type { Translation } from "./words.js";

/** Those that are not English: complete, or the tests fail. */
const translations: Record<string, () => Promise<Translation>> = {
  ar: () => import("./ar/index.js").then(({ ar }) => ar),
  de: () => import("./de/index.js").then(({ de }) => de),
  es: () => import("./es/index.js").then(({ es }) => es),
  fr: () => import("./fr/index.js").then(({ fr }) => fr),
  hi: () => import("./hi/index.js").then(({ hi }) => hi),
  pt: () => import("./pt/index.js").then(({ pt }) => pt),
  zh: () => import("./zh/index.js").then(({ zh }) => zh),
};

export const languages: readonly string[] = Object.keys(translations);

/** Which of them is meant by "es" or "es-MX"; null for English and all that are not offered. */
export function offeredFor(language: string): string | null {
  const base = language.split("-")[0]!;
  return languages.find((offered) => offered === language || offered === base) ?? null;
}

/** Which way it is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return language.split("-")[0] === "ar" ? "rtl" : "ltr";
}

export function loadTranslation(offered: string): Promise<Translation> {
  return translations[offered]!();
}
