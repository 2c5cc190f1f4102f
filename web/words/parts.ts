/**
 * Which words are fetched when. What a first frame says comes with it, and what the view in it says, from its own file in
 * views/; all else is the rest, which comes when it is first needed or when nothing else is to be done. A new word belongs
 * to the rest unless it is listed here: list it if a reader can see it before touching anything, but in its own view.
 */
import type { View } from "../exhibits/exhibit.js";
import type { Entry, Message, Start } from "./words.js";

export type Part = "first" | "rest";

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
  // Of surfaces.
  ...(["bowl", "plateau", "ravine", "rosenbrock", "saddle", "two_minima"] as const).map(
    (name) => `names.options.${name}` as const,
  ),
  "columns",
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

/** What every entry of these says in a first frame: what it is called, and how it is counted. */
const named: readonly Entry[] = [
  "losses",
  "metrics",
  "datasets",
  "models",
  "optimizers",
  "penalties",
  "schedules",
];
const namings = ["name", "mean", "sum", "rows", "row"];
/** What every view is called. */
const headings = ["title", "label"];

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

/** As much of these words as belongs to the part; null where nothing does. */
export function pick(words: object, part: Part, path: readonly string[] = []): object | null {
  const kept = Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    const here = [...path, key];
    if (isMessage(value)) return partOf(here) === part ? [[key, value]] : [];
    const found = pick(value as object, part, here);
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

function partOf(path: readonly string[]): Part {
  const [group, entry, third] = path;
  if (first.some((start) => path.join(".") === start || path.join(".").startsWith(`${start}.`)))
    return "first";
  if (group === "views" && path.length === 3 && headings.includes(third!)) return "first";
  const isNaming = group === "names" && named.includes(entry as Entry) && path.length === 4;
  return isNaming && namings.includes(path[3]!) ? "first" : "rest";
}
