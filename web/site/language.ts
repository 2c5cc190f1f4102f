/** The page's language: the address names it, else the browser prefers it; a menu leads to the others. */
import { directionOf, languages, loadTranslation, offeredFor } from "../words/languages.js";

/** Sets the language of the page and of the exhibit in it, at once; the page's own sentence follows. */
export async function speak(exhibit: Element): Promise<void> {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  const language = offeredFor(asked) ?? "en";
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  exhibit.setAttribute("lang", language);
  const menu = document.querySelector<HTMLSelectElement>("#language")!;
  for (const each of ["en", ...languages]) {
    const option = new Option(new Intl.DisplayNames([each], { type: "language" }).of(each), each);
    option.lang = each;
    menu.append(option);
  }
  menu.value = language;
  menu.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("lang", menu.value);
    location.assign(address);
  });
  if (language === "en") return;
  // Without its words the exhibit says what is wrong; a heading in English is no reason to.
  const { page } = await loadTranslation(language).catch(() => ({ page: null }));
  if (typeof page?.tagline === "string") document.querySelector("#tagline")!.textContent = page.tagline;
  if (typeof page?.language === "string") menu.setAttribute("aria-label", page.language);
}
