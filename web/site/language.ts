/** The page's language: the address names it, else the browser prefers it; a menu leads to the others. */
import { exhibits } from "../exhibits/list.js";
import { tell } from "../words/exhibits.js";
import { directionOf, offeredFor } from "../words/languages.js";
import { loadSiteWords } from "../words/site.js";

/** Words by their keys, as the page names them. */
type Dictionary = Record<string, unknown>;

/** Whatever the address, a page that was saved in one, or the browser says. */
const asked = askedLanguage();
const offered = offeredFor(asked);
/** The page's, or English where that is not offered. A page imports this before its elements, which begin in it. */
export const language = offered ?? "en";
[document.documentElement.lang, document.documentElement.dir] = [language, directionOf(language)];

/** The page is about this. */
export function entitle(name: string): void {
  document.title = `${name} · Loss Lab`;
}

/** Says the page's own sentences in its language, with those of `more`, and offers the others. */
export async function speak(more?: (offered: string) => Promise<Dictionary>): Promise<void> {
  offerLanguages();
  markPlace();
  keepLanguage();
  if (!offered) return;
  // Without its words a page is still one in English, and what it shows says so itself.
  const found = await Promise.allSettled([loadSiteWords(offered), more?.(offered) ?? {}]);
  const words: Dictionary = {};
  for (const each of found) if (each.status === "fulfilled") Object.assign(words, each.value);
  translate(words);
  await Promise.all(
    [...document.querySelectorAll<HTMLElement>("[data-exhibit]")].map((each) => name(each, offered)),
  );
}

function askedLanguage(): string {
  const said = new URLSearchParams(location.search).get("lang");
  return said ?? document.documentElement.dataset["language"] ?? navigator.language;
}

function offerLanguages(): void {
  const menu = document.querySelector<HTMLSelectElement>("#language")!;
  const showOwn = (): string => (menu.value = language);
  showOwn();
  // Who comes back finds the language that was chosen when the page was left, and not the one it is in.
  addEventListener("pageshow", showOwn);
  menu.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("lang", menu.value);
    location.assign(address);
  });
}

/** Says which of the site's pages this is. */
function markPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header nav a"))
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
}

/** A language that the address names goes along to the site's other pages. */
function keepLanguage(): void {
  if (!new URLSearchParams(location.search).has("lang")) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href^='.']")) {
    const address = new URL(link.href);
    address.searchParams.set("lang", asked);
    link.href = address.href;
  }
}

function translate(words: Dictionary): void {
  const say = (key: string, values: string) => {
    const found = key.split(".").reduce<unknown>((at, part) => (at as Dictionary | undefined)?.[part], words);
    const given = JSON.parse(values) as Record<string, number>;
    return typeof found === "string"
      ? found.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]))
      : null;
  };
  const ways: [kind: string, put: (element: HTMLElement, text: string) => void][] = [
    ["word", (element, text) => (element.textContent = text)],
    ["label", (element, text) => element.setAttribute("aria-label", text)],
    ["hint", (element, text) => element.setAttribute("placeholder", text)],
    ["title", (_, text) => entitle(text)],
  ];
  for (const [kind, put] of ways)
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${kind}]`)) {
      const text = say(element.dataset[kind]!, element.dataset["values"] ?? "{}");
      if (text === null) [element.lang, element.dir] = ["en", "ltr"];
      else put(element, text);
    }
}

/** Writes the title of the exhibit that it is about, and its sentence where it has one; in the page's title too. */
async function name(element: HTMLElement, offered: string): Promise<void> {
  const entry = exhibits.find(({ id }) => id === element.dataset["exhibit"]);
  if (!entry) return;
  const { words, foreign } = await tell(await entry.load(), offered);
  if (element instanceof HTMLTitleElement) return entitle(words.title);
  if (foreign) [element.lang, element.dir] = [foreign, directionOf(foreign)];
  element.querySelector("strong")!.textContent = words.title;
  const sentence = element.querySelector("p");
  if (sentence) sentence.textContent = words.sentence;
}
