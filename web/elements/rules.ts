/**
 * What an author or a teacher leaves to the reader: which views are open, which controls are hidden or locked, whether
 * the question is asked. Read here from wherever it comes (attributes, addresses, messages, links), and decided here:
 * whatever a reader wishes to change, these rules are asked whether it may.
 */
import type { Catalog, Changes, Choice, Experiment, LossInfo } from "../engine/types.js";
import type { Chapter, Knob, View } from "../exhibits/exhibit.js";
import { isSame } from "./compare.js";
import { views } from "./views/list.js";

type Plain = Exclude<Knob, `${string}.${string}`> | "clip";
type Part =
  /** All of the experiment's settings. */
  | "settings"
  /** Points in plots: moved, added, removed. */
  | "points"
  /** The model's parameters, set by hand. */
  | "parameters"
  /** Beginning and ending a comparison, and which runs it has. */
  | "compare"
  | "chapters"
  /** Moving along the run: Step, Play, the scrubber, speed and stops. */
  | "transport"
  | "undo"
  /** Links and the dialog that gives away. */
  | "share"
  | "palette"
  | "help"
  /** All that stands beneath the stage. */
  | "guide"
  /** The notes for teachers in there. */
  | "teacher";
type Parameter = `${"model" | "loss" | "optimizer"}.${string}`;
/** "loss.delta" is one parameter of the loss, "loss.id" which loss it is. */
export type Control = Plain | Part | Parameter;

/** All of them, each with what it is a part of: where that is hidden or locked, so is this. */
const wholes: Record<Plain | Part, Plain | Part | null> = {
  settings: null,
  data: "settings",
  features: "settings",
  model: "settings",
  model_parameters: "model",
  loss: "settings",
  loss_parameters: "loss",
  class_weights: "settings",
  penalty: "settings",
  optimizer: "settings",
  learning_rate: "optimizer",
  schedule: "settings",
  clip: "settings",
  batch_size: "settings",
  validation: "settings",
  early_stopping: "settings",
  standardize: "settings",
  reduction: "settings",
  seed: "settings",
  points: null,
  parameters: null,
  compare: null,
  views: null,
  chapters: null,
  transport: null,
  undo: null,
  share: null,
  palette: null,
  help: null,
  guide: null,
  teacher: "guide",
};
/** What changes nothing can only be hidden. */
const idle: readonly string[] = ["share", "palette", "help", "guide", "teacher"];
const parameter = /^(model|loss|optimizer)\.[A-Za-z]\w*$/;

export const hideable = Object.keys(wholes) as (Plain | Part)[];
/** The experiment's settings. */
export const inSettings: readonly Control[] = hideable.filter(
  (name) => isWithin(new Set(["settings"]), name) && name !== "settings",
);
export const lockable = hideable.filter((name) => !idle.includes(name));

/** As it is kept and goes into a link; what is not said is as usual. */
export interface Arrangement {
  views?: readonly View[];
  hide?: readonly Control[];
  lock?: readonly Control[];
  question?: "off";
}
export const terms = ["views", "hide", "lock", "question"] as const;
export type Term = (typeof terms)[number];

/** A name that is not known where it stands, and what is. */
export interface Unknown {
  term: Term;
  name: string;
  allowed: readonly string[];
}

/** Of a list of names from outside; what is longer is no honest one. */
const most = { names: 100, characters: 64 };

/** The names in a text, parted by spaces or commas, or in a list; undefined where it is neither. */
export function namesIn(given: unknown): string[] | undefined {
  const names = typeof given === "string" ? given.split(/[\s,]+/).filter(Boolean) : given;
  const honest =
    Array.isArray(names) &&
    names.length <= most.names &&
    names.every((name) => typeof name === "string" && name.length <= most.characters);
  return honest ? [...new Set(names as string[])] : undefined;
}

/** What is not known is left out and told; all else holds. */
export function readArrangement(given: Partial<Record<Term, unknown>>): {
  arrangement: Arrangement;
  unknown: Unknown[];
} {
  const unknown: Unknown[] = [];
  const allowed: Record<Term, readonly string[]> = {
    views: views.map(({ name }) => name),
    hide: hideable,
    lock: lockable,
    question: ["on", "off"],
  };
  const read = (term: Term): string[] => {
    const value = given[term];
    if (value === undefined || value === null) return [];
    const names = namesIn(value) ?? [
      (typeof value === "string" ? value : typeof value).slice(0, most.characters),
    ];
    const isKnown = (name: string) =>
      allowed[term].includes(name) || ((term === "hide" || term === "lock") && parameter.test(name));
    unknown.push(
      ...names
        .filter((name) => !isKnown(name))
        .map((name) => ({ term, name, allowed: withParameters(term, allowed[term]) })),
    );
    return names.filter(isKnown);
  };
  const [opened, hide, lock, question] = terms.map(read) as [View[], Control[], Control[], string[]];
  return {
    arrangement: {
      ...(opened.length && { views: opened }),
      ...(hide.length && { hide }),
      ...(lock.length && { lock }),
      ...(question.includes("off") && { question: "off" }),
    },
    unknown,
  };
}

function withParameters(term: Term, names: readonly string[]): readonly string[] {
  return term === "hide" || term === "lock" ? [...names, "loss.…", "model.…", "optimizer.…"] : names;
}

/** Whether no loss, model or optimizer of the catalog has this parameter, nor the experiment's own loss. */
export function isNoParameter(name: Control, catalog: Catalog, experiment: Experiment | null): boolean {
  if (!parameter.test(name)) return false;
  const [of, key] = name.split(".") as ["model" | "loss" | "optimizer", string];
  const entries = { model: catalog.models, loss: catalog.losses, optimizer: catalog.optimizers }[of];
  const own = { model: ["hidden", "heads", "name"], loss: ["weight", "expression", "terms"], optimizer: [] }[
    of
  ];
  const declared = Object.keys(experiment?.loss["parameters"] ?? {});
  const known = entries.flatMap((entry) => {
    const { parameters, choices, switches, lists } = entry as Partial<LossInfo> & typeof entry;
    return [...parameters, ...(choices ?? [])].map((each) => each.name).concat(switches ?? [], lists ?? []);
  });
  return !["id", ...own, ...(of === "loss" ? declared : []), ...known].includes(key);
}

/** All that holds for a run at a step. */
export type Settings = Partial<Experiment>;

export class Rules {
  private readonly hidden: ReadonlySet<Control>;
  private readonly locked: ReadonlySet<Control>;
  /** Every choice that was left for another, to be come back to with the values that were locked. */
  private readonly left = new Map<string, Choice>();

  /** What any of them says, holds. */
  constructor(private readonly arrangements: readonly Arrangement[]) {
    this.hidden = new Set(arrangements.flatMap(({ hide = [] }) => hide.map(canonical)));
    this.locked = new Set(arrangements.flatMap(({ lock = [] }) => lock.map(canonical)));
  }

  hides(control: Control): boolean {
    return isWithin(this.hidden, control);
  }

  /** What is hidden can't be changed either. */
  locks(control: Control): boolean {
    return this.hides(control) || isWithin(this.locked, control);
  }

  /** Those that are shown and locked, the largest only. */
  get told(): Control[] {
    return [...this.locked].filter(
      (name) =>
        !this.hides(name) && !isWithin(new Set([...this.locked].filter((each) => each !== name)), name),
    );
  }

  get asks(): boolean {
    return !this.arrangements.some(({ question }) => question === "off");
  }

  /** The chapter with the views that are open at first. */
  opened(chapter: Chapter): Chapter {
    const named = this.arrangements.find((each) => each.views)?.views;
    if (!named) return chapter;
    const view = (name: View) => chapter.views.find((each) => each.name === name) ?? { name };
    return { ...chapter, views: named.map(view) };
  }

  /** Which locked controls one would have to change to come from these settings to those. */
  between(now: Settings, next: Settings & Changes, catalog: Catalog): Control[] {
    return changed(now, next, catalog).filter((control) => this.locks(control));
  }

  /** The same changes, with what is locked in another loss or optimizer as it was there, or is here. */
  keep(changes: Changes, now: Settings): Changes {
    const kept: Record<string, unknown> = { ...changes };
    for (const of of ["model", "loss", "optimizer"] as const) {
      const [from, to] = [now[of], changes[of]];
      if (!from || !to || from.id === to.id) continue;
      this.left.set(`${of} ${from.id}`, from);
      const before = { ...this.left.get(`${of} ${to.id}`), ...(of === "optimizer" ? from : {}) };
      const locked = Object.keys(to).filter((key) => key !== "id" && this.locks(`${of}.${key}`));
      const values = locked.flatMap((key) =>
        key in before ? [[key, before[key as keyof typeof before]]] : [],
      );
      kept[of] = { ...to, ...(Object.fromEntries(values) as object) };
    }
    return kept;
  }
}

function canonical(control: Control): Control {
  return control === "optimizer.learning_rate" ? "learning_rate" : control;
}

function isWithin(controls: ReadonlySet<Control>, control: Control): boolean {
  for (let at: Control | null = canonical(control); at; at = wholeOf(at)) if (controls.has(at)) return true;
  return false;
}

function wholeOf(control: Control): Control | null {
  if (control in wholes) return wholes[control as Plain | Part];
  const [of, key] = control.split(".") as ["model" | "loss" | "optimizer", string];
  return key === "id" || of === "optimizer" ? of : `${of}_parameters`;
}

function changed(now: Settings, next: Settings & Changes, catalog: Catalog): Control[] {
  const names: Control[] = [];
  for (const of of ["model", "loss", "optimizer"] as const)
    if (next[of] && now[of]) names.push(...choiceChanges(of, now[of], next[of], catalog));
  for (const name of plain)
    if (name in next && !isSame(next[name] ?? null, now[name] ?? null)) names.push(name);
  if (next.data !== undefined) names.push(...dataChanges(now.data ?? null, next.data, catalog));
  // Where anything else changes the start goes along.
  const moved = next.parameters ?? next.start;
  if (!names.length && moved && !isSame([...moved], [...(now.start ?? [])])) names.push("parameters");
  return names;
}

const plain = [
  "class_weights",
  "penalty",
  "schedule",
  "clip",
  "batch_size",
  "validation",
  "early_stopping",
  "standardize",
  "reduction",
  "seed",
] as const;

function choiceChanges(
  of: "model" | "loss" | "optimizer",
  from: Choice,
  to: Choice,
  { models, losses, optimizers }: Catalog,
): Control[] {
  const entries = { model: models, loss: losses, optimizer: optimizers }[of];
  const whole = (choice: Choice) => {
    const given = entries.find(({ id }) => id === choice.id)?.parameters ?? [];
    return { ...Object.fromEntries(given.map((each) => [each.name, each.default])), ...choice };
  };
  const [before, after] = [whole(from), whole(to)] as Record<string, unknown>[];
  const keys = Object.keys(after!).filter((key) => !isSame(after![key], before![key]));
  // Of another choice only what both have can be told to have changed.
  const same = from.id === to.id;
  return keys.filter((key) => same || key === "id" || key in before!).map((key): Control => `${of}.${key}`);
}

type Data = Experiment["data"];

function dataChanges(from: Data, to: Data, catalog: Catalog): Control[] {
  if (from === to) return [];
  if (!from || !to) return ["data"];
  const { features: before, ...was } = from;
  const { features: after, ...is } = to;
  if ("columns" in from || "columns" in to) {
    // Points that were moved are data of the reader's own, with the columns there were.
    const [one, other] = [columnsOf(from, catalog), columnsOf(to, catalog)];
    const alike = one.every((name) => other.includes(name)) || other.every((name) => one.includes(name));
    if ("columns" in from && "columns" in to && from.columns === to.columns)
      return isSame(before, after) ? ["data"] : ["features"];
    return [alike ? "points" : "data"];
  }
  const names: Control[] = isSame(was, is) ? [] : ["data"];
  return isSame(before ?? null, after ?? null) ? names : [...names, "features"];
}

function columnsOf(data: NonNullable<Data>, { datasets }: Catalog): string[] {
  if ("columns" in data) return Object.keys(data.columns);
  return datasets.find(({ id }) => id === data.id)?.columns.map(({ name }) => name) ?? [];
}
