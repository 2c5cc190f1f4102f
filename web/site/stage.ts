/** A page with one exhibit: the experiment stands in the address, and the address in the experiment. */
import { speak } from "./language.js";
import "../index.js";
import { readFragment } from "./fragment.js";
import { keepOffline } from "./offline.js";

/** The address is written at most once in so many milliseconds: browsers limit how often it may be. */
const writeMilliseconds = 1000;
/** The same of what is too large for an address, and takes long to write. */
const writeLargeMilliseconds = 10_000;

/** What is too large for an address: the browser keeps it with this place in its history, as long as that is open. */
interface Left {
  experiment: NonNullable<typeof lab.experiment>;
  t: number;
}

const lab = document.querySelector("loss-lab")!;
void speak();
keepOffline();
lab.setAttribute("link-base", location.href.split("#")[0]!);

function read(): void {
  const { link } = readFragment(location.hash);
  const left = history.state as Left | null;
  if (link !== null) lab.openLink(link);
  else if (left?.experiment) lab.open(left.experiment, left.t);
}

let changed = false;
let writing = false;
/** When the address may be written next, and what ends the wait for that. */
let pause = pauseOf(writeMilliseconds);
let end = (): void => {};

function pauseOf(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    end = resolve;
    setTimeout(resolve, milliseconds);
  });
}

/** Until all is written that has changed; what changes after a while without changes is written at once. */
async function write(): Promise<void> {
  if (writing) return;
  writing = true;
  while (changed) {
    await pause;
    changed = false;
    // Where it can't be written there is the link to copy.
    await put().catch(() => {});
  }
  writing = false;
}

async function put(): Promise<void> {
  const fragment = await lab.link();
  pause = pauseOf(fragment === null ? writeLargeMilliseconds : writeMilliseconds);
  const { experiment, t } = lab;
  if (fragment !== null) history.replaceState(null, "", `#${fragment}`);
  else if (experiment)
    history.replaceState({ experiment, t } satisfies Left, "", location.pathname + location.search);
}

lab.addEventListener("loss-lab-change", () => {
  changed = true;
  void write();
});
// A page that is not seen may be ended at any time.
addEventListener("visibilitychange", () => end());
// replaceState does not fire this: whoever changes the address by hand or by a link does.
addEventListener("hashchange", read);
read();
