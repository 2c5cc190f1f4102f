/**
 * Which words are fetched when. What a first frame says comes with it, and what the view in it says, from its own file in
 * views/; all else is the rest, which comes when it is first needed or when nothing else is to be done. A new word belongs
 * to the rest unless it is listed here: list it if a reader can see it before touching anything, but in its own view.
 *
 * What is called something (a loss, a data set, a column) needs no listing: first frames name what exhibits begin with;
 * what others are called is `named`, which is fetched as soon as something other is opened.
 */
import type { Shown, View } from "../exhibits/exhibit.js";
import type { Entry, Message, Start } from "./words.js";

export type Part = "first" | "named" | "rest";

/** Messages, and groups of them, that first frames say. */
const first: readonly Start[] = [
  "page.label",
  "page.loading",
  "page.loss",
  "page.status",
  "page.transport.label",
  "page.transport.step",
  "page.transport.step_back",
  "page.transport.play",
  "page.transport.pause",
  "page.transport.reset",
  "page.transport.at",
  "page.transport.of",
  "page.transport.epoch",
  "page.transport.batch",
  "page.transport.example",
  "page.transport.scrubber",
  "page.transport.undo",
  "page.transport.redo",
  "page.transport.link",
  "page.transport.link_done",
  "page.help.title",
  "page.controls.label",
  "page.controls.loss",
  "page.controls.data",
  "page.controls.model",
  "page.controls.batch_full",
  "page.controls.batch_some",
  "page.controls.source_of",
  "page.controls.licence",
  "page.controls.not_a_number",
  "page.error.title",
  "page.error.dismiss",
  "page.error.start",
  "away.title",
  "desk.palette.title",
  "desk.settings.penalty.name",
  "desk.settings.reduction.name",
  "desk.settings.reduction.mean",
  "desk.settings.reduction.sum",
  "guide.chapters",
  "guide.question",
  "guide.question_of",
  "guide.check",
  "guide.checking",
  "guide.choose",
  "guide.right",
  "guide.wrong",
  "guide.is_right",
  "guide.is_wrong",
  "guide.next",
  "guide.replay",
  "guide.stop",
  // Of data sets that exhibits begin with, without naming each column and class.
  "columns.demand",
  "columns.eruption",
  "columns.living_area",
  "columns.numbered",
  "columns.side",
  "columns.temperature",
  "columns.toss",
  "columns.waiting",
  "classes",
  "units",
  // What several views say, of which the fit is the commonest.
  "views.axis",
  "views.stepper",
  "views.rows",
  "views.fit",
  "views.arithmetic.batch",
  "views.arithmetic.example",
  "views.arithmetic.if",
  "views.arithmetic.not_in_batch",
  "views.arithmetic.otherwise",
  "views.arithmetic.shape",
  "views.arithmetic.units_inputs",
  "views.arithmetic.units_scaled",
  // What compared runs are called.
  "views.compare.momentum",
  "views.compare.next",
  "views.compare.none",
  "views.compare.run",
  "views.compare.seed",
  "views.compare.separator",
  "views.curve.compare.value",
  "views.confusion.really",
  "views.confusion.summary.accuracy",
  "views.hand.numbered",
  "views.landscape.summary.now_loss",
  "views.quantities.names.objective",
  "views.shape.across.probability",
  "views.shape.separator",
  "views.weights.scaled",
];

/** What every entry of these is called: views list them. */
const listed: readonly Entry[] = ["losses", "metrics"];
/** What else has a name that first frames say, and how they do. */
const named: readonly Entry[] = ["datasets", "models", "optimizers", "penalties", "schedules"];
const namings = ["name", "mean", "sum", "rows", "row"];
/** What every view is called. */
const headings = ["title", "label"];

/** Views of which first frames have all that they say. */
export const said: readonly View[] = ["fit"];

/** Views that name what is on the tape. */
export const namingTape: readonly View[] = [
  "arithmetic",
  "curve",
  "hand",
  "history",
  "landscape",
  "loop",
  "network",
  "quantities",
  "texts",
  "weights",
];

export function isMessage(found: unknown): found is Message {
  return typeof found === "string" || (typeof found === "object" && found !== null && "other" in found);
}

/** The ids of all that these begin with: losses, data sets and the like. */
export function begunWith(exhibits: readonly Shown[]): ReadonlySet<string> {
  return new Set(exhibits.flatMap(({ chapters: [first] }) => textsIn(first)));
}

/** However deep they stand. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** As much of these words as belongs to the part; null where nothing does. `begun`: what exhibits begin with. */
export function pick(
  words: object,
  part: Part,
  begun: ReadonlySet<string>,
  path: readonly string[] = [],
): object | null {
  const kept = Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    const here = [...path, key];
    if (isMessage(value)) return partOf(here, begun) === part ? [[key, value]] : [];
    const found = pick(value as object, part, begun, here);
    return found ? [[key, found]] : [];
  });
  return kept.length ? Object.fromEntries(kept) : null;
}

/** Whether English has messages that these words lack. */
export function isLacking(words: object, english: object): boolean {
  return Object.entries(english).some(([key, value]) => {
    const own: unknown = (words as Record<string, unknown>)[key];
    if (own === undefined) return true;
    return !isMessage(value) && isLacking(own as object, value as object);
  });
}

function partOf(path: readonly string[], begun: ReadonlySet<string>): Part {
  const [group, entry, third] = path;
  if (first.some((start) => path.join(".") === start || path.join(".").startsWith(`${start}.`)))
    return "first";
  if (group === "views" && path.length === 3 && headings.includes(third!)) return "first";
  if (group === "columns") return begun.has(entry!) ? "first" : "named";
  return group === "names" && path.length === 4 ? partOfName(path, begun) : "rest";
}

function partOfName([, entry, id, kind]: readonly string[], begun: ReadonlySet<string>): Part {
  if (kind === "name" && listed.includes(entry as Entry)) return "first";
  // Of a surface it is said what it looks like.
  const isNaming = [...listed, ...named].includes(entry as Entry)
    ? namings.includes(kind!)
    : entry === "options";
  if (!isNaming) return "rest";
  return begun.has(id!) ? "first" : "named";
}
