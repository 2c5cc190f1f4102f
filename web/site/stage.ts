/** A page with one exhibit: the experiment stands in the address, and the address in the experiment. */
import "../index.js";
import { readFragment } from "./fragment.js";
import { speak } from "./language.js";
import { keepOffline } from "./offline.js";

/** The address is written at most once in so many milliseconds: browsers limit how often it may be. */
const writeMilliseconds = 1000;

const lab = document.querySelector("loss-lab")!;
void speak();
keepOffline();
lab.setAttribute("link-base", location.href.split("#")[0]!);

function read(): void {
  const { link } = readFragment(location.hash);
  if (link !== null) lab.openLink(link);
}

let timer: ReturnType<typeof setTimeout> | null = null;

async function write(): Promise<void> {
  timer = null;
  const fragment = await lab.link();
  if (fragment !== null) history.replaceState(null, "", `#${fragment}`);
}

lab.addEventListener("loss-lab-change", () => {
  timer ??= setTimeout(() => void write(), writeMilliseconds);
});
// replaceState does not fire this: whoever changes the address by hand or by a link does.
addEventListener("hashchange", read);
read();
