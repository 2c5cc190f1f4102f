/** The gallery: all exhibits by the question they answer, and a search among them. */
import { subjects } from "virtual:subjects";
import { patiently } from "../../patience.js";
import { isFound, termsOf } from "../../words/terms.js";
import { language, speak } from "../language.js";
import { keepOffline } from "../offline.js";

const search = document.querySelector<HTMLInputElement>("#search")!;
const found = document.querySelector<HTMLElement>("#found")!;
const nothing = document.querySelector<HTMLElement>("#nothing")!;
const count = document.querySelector<HTMLElement>("#count")!;
const groups = [...document.querySelectorAll<HTMLElement>(".gallery section")];
/** What each exhibit can be found by besides what its card says, in English and in the page's language. */
const terms = new Map<string, string[]>();
/** The languages of which this is not known, nor waited for. */
const unknown = new Set(["en", language]);
let waited = 0;

/** Shows the exhibits that speak of all that is typed. */
function look(): void {
  const typed = termsOf(search.value);
  let shown = 0;
  for (const group of groups) {
    const heading = group.querySelector("h2")!.textContent;
    const cards = [...group.querySelectorAll<HTMLElement>("li")];
    for (const card of cards) {
      const more = terms.get(card.dataset["exhibit"]!) ?? [];
      card.hidden = !isFound(typed, [...termsOf(`${heading} ${card.textContent}`), ...more]);
      if (!card.hidden) shown += 1;
    }
    group.hidden = cards.every((card) => card.hidden);
  }
  found.hidden = typed.length === 0 || shown === 0;
  nothing.hidden = shown > 0 || waited > 0;
  count.textContent = String(shown);
}

/** Fetches what more there is to search in; until then, and where it does not come, there is what the cards say. */
function learn(): void {
  for (const name of unknown) {
    unknown.delete(name);
    waited += 1;
    void patiently(() => subjects[name]!())
      .then(
        (module) => {
          for (const [id, more] of Object.entries(module.subjects))
            terms.set(id, [...(terms.get(id) ?? []), ...more]);
        },
        () => unknown.add(name),
      )
      .finally(() => {
        waited -= 1;
        look();
      });
  }
}

search.form!.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("focus", learn);
search.addEventListener("input", learn);
search.addEventListener("input", look);
// What was found in one language is looked for again in the other; a page that one comes back to has it typed already.
void speak()
  .then(() => (search.value ? learn() : null))
  .then(look);
keepOffline();
