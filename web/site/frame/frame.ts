/**
 * One exhibit alone, for a frame in another page. The address says which, in which language and theme; its fragment
 * may hold an experiment. What happens is told to the page around, which may ask for something else.
 */
import { entitle, language } from "../language.js";
import "../../index.js";
import { terms } from "../../elements/rules.js";
import type { About } from "../../elements/events.js";
import { exhibits } from "../../exhibits/list.js";
import { tell as namesOf } from "../../words/exhibits.js";
import { readFragment } from "../fragment.js";
import { readMessage, version, type Shown, type Tellings, type Wish } from "./messages.js";

type Place = Pick<Wish, "link" | "experiment" | "t">;

/** Of heights that are told, in CSS pixels. */
const lowest = 100;
const highest = 10_000;

const root = document.documentElement;
const lab = document.querySelector("loss-lab")!;
const query = new URLSearchParams(location.search);
const { secret } = readFragment(location.hash);
/** The step on show, and of what; null until there is one. */
let shown: (About & { step: Shown }) | null = null;
/** What is to be opened as soon as something is on show. */
let next: Place = {};

/** Whoever frames this page chose its address, and may hear and ask what the address could say. */
function tell<T extends keyof Tellings>(type: T, telling: Tellings[T]): void {
  parent.postMessage({ type: `loss-lab:${type}`, version, ...telling }, "*");
}

function tellWordPress(message: "height" | "link", value: number | string): void {
  if (secret !== null) parent.postMessage({ message, value, secret }, "*");
}

/** Until there is something to see a frame keeps its height; but WordPress hides it until it hears of one. */
function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  const told = Math.min(Math.max(height, lowest), highest);
  if (isShown()) tell("height", { height: told });
  tellWordPress("height", isShown() ? told : innerHeight);
}

function isShown(): boolean {
  return "shown" in root.dataset;
}

/** The id of the exhibit, as the address or the page around gives it. */
function exhibitOf(): string {
  return lab.getAttribute("exhibit") ?? "sandbox";
}

function setExhibit(id: string): void {
  // Until the other is there, it keeps the place of this.
  delete root.dataset["shown"];
  shown = null;
  lab.setAttribute("exhibit", id);
  lab.setAttribute("link-base", homeOf(id).href);
  void announce(id);
}

/** Where the exhibit has a page of its own. */
function homeOf(id: string): URL {
  const known = exhibits.some((entry) => entry.id === id && entry.group !== "sandbox");
  const home = new URL(known ? `exhibits/${id}/` : "./", location.href);
  if (query.has("lang")) home.searchParams.set("lang", language);
  return home;
}

async function announce(id: string): Promise<void> {
  const entry = exhibits.find((exhibit) => exhibit.id === id);
  if (!entry) return;
  const { words } = await namesOf(await entry.load(), language);
  if (exhibitOf() === id) entitle(words.title);
}

function setTheme(theme: string): void {
  root.dataset["theme"] = theme;
  lab.setAttribute("theme", theme);
}

function openFragment(): void {
  const { link } = readFragment(location.hash);
  if (link !== null) lab.openLink(link);
}

/** What is left to the reader: an empty text takes back what was said before. */
function leave(said: Partial<Record<(typeof terms)[number], string | null>>): void {
  for (const term of terms) {
    const value = said[term];
    if (value) lab.setAttribute(term, value);
    else if (value === "") lab.removeAttribute(term);
  }
}

function set({ exhibit, theme, views, hide, lock, question, ...place }: Wish): void {
  if (theme !== undefined) setTheme(theme);
  leave({ views, hide, lock, question });
  if (exhibit !== undefined && exhibit !== exhibitOf()) setExhibit(exhibit);
  if (shown) open(place);
  else next = { ...next, ...place };
}

function open({ link, experiment, t }: Place): void {
  if (link !== undefined) return lab.openLink(link);
  const opened = experiment ?? (t === undefined ? null : lab.experiment);
  if (opened) lab.open(opened, t);
}

function hear({ data, source }: MessageEvent): void {
  if (source !== parent) return;
  // WordPress asks so for the height that it may have missed.
  if (secret !== null && isReadyOf(data, secret)) return tellHeight();
  const asked = readMessage(data);
  if (asked?.type === "refused")
    tell("error", {
      exhibit: exhibitOf(),
      title: "",
      language,
      code: "bad_message",
      path: asked.path,
      message: "",
    });
  else if (asked?.type === "set") set(asked.wish);
  else if (asked?.type === "hello") {
    tellHeight();
    if (shown) tell("ready", shown);
  }
}

function isReadyOf(data: unknown, known: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { message, secret } = data as Record<string, unknown>;
  return message === "ready" && secret === known;
}

function summaryOf({ detail }: CustomEvent<Shown & About>): About & { step: Shown } {
  const { exhibit, title, language, t, epoch, loss, trainLoss, validationLoss, status } = detail;
  return { exhibit, title, language, step: { t, epoch, loss, trainLoss, validationLoss, status } };
}

/** There is too little room here for another page: it opens beside the one around. */
function openBeside(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (!link || !/^https?:$/.test(link.protocol)) return;
  [link.target, link.rel] = ["_blank", "noopener"];
  tellWordPress("link", link.href);
}

setTheme(query.get("theme") ?? "auto");
lab.setAttribute("lang", language);
leave(Object.fromEntries(terms.map((term) => [term, query.get(term)])));
setExhibit(query.get("exhibit") ?? "sandbox");
openFragment();
addEventListener("hashchange", openFragment);
addEventListener("click", openBeside, { capture: true });

for (const name of ["loss-lab-ready", "loss-lab-error"])
  addEventListener(name, () => (root.dataset["shown"] = ""));

if (parent !== window) {
  addEventListener("message", hear);
  lab.addEventListener("loss-lab-ready", (event) => {
    shown = summaryOf(event);
    tell("ready", shown);
    open(next);
    next = {};
  });
  lab.addEventListener("loss-lab-step", (event) => {
    shown = summaryOf(event);
    tell("step", shown);
  });
  lab.addEventListener("loss-lab-answer", ({ detail }) => tell("answer", detail));
  lab.addEventListener("loss-lab-error", ({ detail }) => tell("error", detail));
  new ResizeObserver(() => isShown() && tellHeight()).observe(root);
  tellHeight();
}
