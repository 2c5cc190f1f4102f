/** All exhibits in one file: the fragment of its address says which of them is on show, or holds an experiment. */
import "../../index.js";
import { exhibits, type Entry } from "../../exhibits/list.js";
import { tell } from "../../words/exhibits.js";
import { loadSiteWords } from "../../words/site.js";
import { readFragment } from "../fragment.js";
import { speak } from "../language.js";

type Group = Entry["group"];

const lab = document.querySelector("loss-lab")!;
const menu = document.querySelector<HTMLSelectElement>("#exhibit")!;

/** Every exhibit by its title, under what it answers. */
async function list(language: string): Promise<void> {
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

function show(): void {
  const { link } = readFragment(location.hash);
  const known = exhibits.find(({ id }) => id === link);
  menu.value = known?.id ?? "sandbox";
  document.title = `${menu.selectedOptions[0]!.text} · Loss Lab`;
  if (lab.getAttribute("exhibit") !== menu.value) lab.setAttribute("exhibit", menu.value);
  if (link !== null && !known) lab.openLink(link);
}

menu.addEventListener("change", () => (location.hash = menu.value));
addEventListener("hashchange", show);
void speak().then(list).then(show);
