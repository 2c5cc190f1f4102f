/** The gallery: all exhibits by the question they answer, and a search among them. */
import { plain } from "../../words/plain.js";
import { speak } from "../language.js";
import { keepOffline } from "../offline.js";

const search = document.querySelector<HTMLInputElement>("#search")!;
const nothing = document.querySelector<HTMLElement>("#nothing")!;
const groups = [...document.querySelectorAll<HTMLElement>(".gallery section")];

/** Shows the exhibits that speak of all these words. */
function look(): void {
  const wanted = plain(search.value).split(/\s+/).filter(Boolean);
  for (const group of groups) {
    const heading = group.querySelector("h2")!.textContent;
    const cards = [...group.querySelectorAll<HTMLElement>("li")];
    for (const card of cards) {
      const text = plain(`${heading} ${card.textContent}`);
      card.hidden = !wanted.every((word) => text.includes(word));
    }
    group.hidden = cards.every((card) => card.hidden);
  }
  nothing.hidden = groups.some((group) => !group.hidden);
}

search.form!.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", look);
// What was found in one language is looked for again in the other.
void speak().then(look);
keepOffline();
