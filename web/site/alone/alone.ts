/**
 * All exhibits in one file: the fragment of its address says which of them is on show, or holds an experiment; without
 * one, it opens what it was saved with.
 */
import { language, speak } from "../language.js";
import "../../index.js";
import { readKept, takeFrom } from "../../elements/one-file.js";
import { exhibits, type Entry } from "../../exhibits/list.js";
import { tell } from "../../words/exhibits.js";
import { loadSiteWords } from "../../words/site.js";
import { readFragment } from "../fragment.js";

type Group = Entry["group"];

const lab = document.querySelector("loss-lab")!;
const menu = document.querySelector<HTMLSelectElement>("#exhibit")!;
const kept = readKept(document.querySelector("#kept")!.textContent);
/** As it came but for its language, before anything else is written into it; behind it stand the licences. */
const page = document.documentElement.cloneNode(true) as HTMLElement;
const licences = document.lastChild instanceof Comment ? `<!--${document.lastChild.data}-->\n` : "";
takeFrom(() => `<!doctype html>\n${page.outerHTML}\n${licences}`);

/** Every exhibit by its title, under what it answers. */
async function list(): Promise<void> {
  const { groups } = await loadSiteWords(language);
  const lists = new Map<Group, HTMLElement>([["sandbox", menu]]);
  for (const { id, group, load } of exhibits) {
    const { words } = await tell(await load(), language);
    if (!lists.has(group)) lists.set(group, addGroup(groups[group as Exclude<Group, "sandbox">]));
    lists.get(group)!.append(new Option(words.title, id));
  }
}

function addGroup(label: string): HTMLElement {
  const group = document.createElement("optgroup");
  group.label = label;
  menu.append(group);
  return group;
}

function open(): void {
  const { link } = readFragment(location.hash);
  const known = exhibits.find(({ id }) => id === link);
  const opened = link === null ? kept : null;
  const id = known?.id ?? opened?.exhibit ?? "sandbox";
  if (lab.getAttribute("exhibit") !== id) lab.setAttribute("exhibit", id);
  if (opened) lab.openLink(opened.place);
  else if (link !== null && !known) lab.openLink(link);
}

function entitle(): void {
  menu.value = lab.getAttribute("exhibit")!;
  document.title = `${menu.selectedOptions[0]!.text} · Loss Lab`;
}

const spoken = speak();
open();
const listed = spoken.then(list);
void listed.then(entitle);

// What it was saved with is that exhibit here.
menu.addEventListener("change", () => (location.hash = menu.value === kept?.exhibit ? "" : menu.value));
addEventListener("hashchange", () => {
  open();
  void listed.then(entitle);
});
