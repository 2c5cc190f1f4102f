/** What compared runs are called that were given no name: by that in which they differ, as briefly as tells them apart. */
import type { Catalog, Choice, Parameter, Setup, Step } from "../engine/types.js";
import { entries } from "../words/entries.js";
import type { Words } from "../words/words.js";
import { isSame, settingsOf } from "./compare.js";
import { infoOf } from "./loss-info.js";

/** Of the terms of a sum: there are at most eight. */
const subscripts = "₁₂₃₄₅₆₇₈";

export type Settings = Record<string, unknown>;

interface Term {
  weight?: number;
  loss: Choice;
}

interface Compared {
  name: string;
  setup: Setup;
  step: Step;
}

export function allSettings(runs: readonly Pick<Compared, "setup" | "step">[], catalog: Catalog): Settings[] {
  return runs.map(({ setup, step }) => settingsOf(setup.experiment, step.t, catalog.experiment.defaults));
}

/** The settings in which they are not all the same: what a run is made of before how it is trained. */
export function apart(all: readonly Settings[]): string[] {
  const kinds = Object.keys(entries);
  const rank = (key: string) => kinds.indexOf(key) + 1 || kinds.length + 1;
  return Object.keys(all[0]!)
    .filter((key) => all.some((each) => !isSame(each[key], all[0]![key])))
    .sort((a, b) => rank(a) - rank(b));
}

/** What of a choice is not the same in all the runs that chose that entry. */
export function partsApart(all: readonly Settings[], key: string, choice: Choice): string[] {
  const alike = all.map((each) => each[key] as Choice | null).filter((each) => each?.id === choice.id);
  return Object.keys(choice).filter((name) => alike.some((each) => !isSame(each![name], choice[name])));
}

/** Those that have a name keep it. */
export function namesOf(runs: readonly Compared[], words: Words, catalog: Catalog): string[] {
  if (runs.every(({ name }) => name)) return runs.map(({ name }) => name);
  const all = allSettings(runs, catalog);
  const naming = { all, words, catalog, rows: runs[0]!.setup.data.ids.length };
  const keys = apart(all);
  const few = [...keys.map((key) => [key]), keys];
  const attempts = [false, true].flatMap((whole) =>
    few.map((some) => all.map((own) => nameOf(own, some, naming, whole))),
  );
  const told = attempts.find((names) => names.every(Boolean) && new Set(names).size === names.length);
  return runs.map(
    ({ name }, i) => name || (told?.[i] ?? words.text("views.compare.next", { n: String(i + 1) })),
  );
}

interface Naming {
  all: readonly Settings[];
  words: Words;
  catalog: Catalog;
  /** Of the data. */
  rows: number;
}

/** By some of the settings; `whole`: by what differs between choices of one entry, not only by which entry it is. */
function nameOf(
  own: Settings,
  keys: readonly string[],
  { all, words, catalog, rows }: Naming,
  whole: boolean,
): string {
  const chosen = (key: string): string[] => {
    const entry = entries[key]!;
    const choice = own[key] as Choice | null;
    if (!choice) {
      const name =
        key === "penalty" ? words.text("desk.settings.penalty.name") : words.name("parameters", key);
      return [words.text("views.curve.compare.value", { name, value: words.text("views.compare.none") })];
    }
    const others = all.some((each) => (each[key] as Choice | null)?.id !== choice.id);
    const parts = partsApart(all, key, choice);
    const name = words.name(entry, choice.id);
    const rolls = parts.includes("momentum") && choice["momentum"];
    const called = rolls ? words.text("views.compare.momentum", { name }) : name;
    const known: readonly Parameter[] =
      key === "loss"
        ? infoOf(catalog, choice).parameters
        : ((catalog[entry] as { id: string; parameters: Parameter[] }[]).find(({ id }) => id === choice.id)
            ?.parameters ?? []);
    const numbers = parts.flatMap((part) => {
      if (part === "terms") return weights(choice);
      const symbol = known.find((parameter) => parameter.name === part)?.symbol;
      return symbol ? [equation(symbol, choice[part] as number)] : [];
    });
    return others && !(whole && numbers.length) ? [called] : numbers;
  };

  /** Of the terms of a sum, those that differ. */
  const weights = ({ id, terms }: Choice): string[] => {
    const sums = all.map((each) => each["loss"] as Choice).filter((each) => each.id === id);
    const weight = (of: unknown, place: number): number => (of as Term[])[place]?.weight ?? 1;
    const differing = [...(terms as Term[]).keys()].filter((place) =>
      sums.some((sum) => weight(sum["terms"], place) !== weight(terms, place)),
    );
    return differing.map((place) =>
      equation(differing.length > 1 ? `λ${subscripts[place]}` : "λ", weight(terms, place)),
    );
  };

  const equation = (symbol: string, value: number): string => `${symbol} = ${words.number(value)}`;

  const told = (key: string): string[] => {
    const value = own[key];
    if (entries[key]) return chosen(key);
    if (key === "reduction") return [words.text(`desk.settings.reduction.${value as "mean" | "sum"}`)];
    if (key === "seed") return [words.text("views.compare.seed", { seed: String(value) })];
    if (key === "batch_size") {
      const n = value as number | null;
      return [words.text(`page.controls.batch_${n === null ? "full" : "some"}`, { n: n ?? rows })];
    }
    if (Array.isArray(value) && key === "class_weights")
      return [(value as number[]).map((each) => words.number(each)).join(" : ")];
    return [];
  };

  return keys.flatMap(told).join(words.text("views.compare.separator"));
}
