/**
 * A comparison, which is up to four runs from one base: read from outside, and turned into the experiments of its
 * runs and back.
 */
import type { Changes, Comparison, Experiment, Step } from "../engine/types.js";
import { settingsAt } from "./position.js";

export const mostRuns = 4;
/** Characters of a run's name. */
export const mostName = 60;

export interface NamedExperiment {
  /** Empty where it was given none. */
  name: string;
  experiment: Experiment;
}

/** What is opened: one run, or several to compare. */
export type Opened = Experiment | Comparison;

export function isComparison(opened: Opened): opened is Comparison {
  return "base" in opened;
}

/** Null where it is no comparison; whether its experiments work, the core decides. */
export function readCompare(value: unknown): Comparison | null {
  if (!isObject(value)) return null;
  const { version, base, runs, ...others } = value;
  if (version !== 1 || Object.keys(others).length || !isObject(base) || !Array.isArray(runs)) return null;
  if (runs.length < 1 || runs.length > mostRuns || !runs.every(isRun)) return null;
  return {
    version,
    base: base as unknown as Experiment,
    runs: runs.map(({ name, set }) => ({ ...(name && { name: cut(name) }), set })),
  };
}

/** A name of at most as many characters as one may have, none of them cut in two. */
export function cut(name: string): string {
  return [...name.trim()].slice(0, mostName).join("");
}

/** All runs are on the same data: those are the base's alone to say. */
function isRun(value: unknown): value is Comparison["runs"][number] {
  if (!isObject(value)) return false;
  const { name, set, ...others } = value;
  if (Object.keys(others).length || !isObject(set)) return false;
  if (name !== undefined && typeof name !== "string") return false;
  return !Object.hasOwn(set, "data") && !Object.hasOwn(set, "version");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function experimentsOf({ base, runs }: Comparison): NamedExperiment[] {
  return runs.map(({ name = "", set }) => ({ name, experiment: { ...base, ...set } }));
}

/** With the first run's settings as the base, as far as all runs have such a setting. */
export function comparisonOf(runs: readonly NamedExperiment[]): Comparison {
  const settings = runs.map(({ experiment }) => experiment as unknown as Record<string, unknown>);
  const common = (key: string) => settings.every((each) => Object.hasOwn(each, key));
  const base = Object.fromEntries(Object.entries(settings[0]!).filter(([key]) => common(key)));
  const set = (own: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(own).filter(
        ([key, value]) => key !== "data" && !(Object.hasOwn(base, key) && isSame(value, base[key])),
      ),
    );
  return {
    version: 1,
    base: base as unknown as Experiment,
    runs: runs.map(({ name }, i) => ({ ...(name && { name }), set: set(settings[i]!) })),
  };
}

/** Where a run stands. */
interface Standing {
  experiment: Experiment;
  step: Step;
}

/**
 * Whether a change of the run in front is one of all runs: of what they differ in it is not, nor of anything as long
 * as another run is the same as it, for then they are about to differ.
 */
export function isShared(
  changes: Changes,
  front: Standing,
  others: readonly Standing[],
  defaults: Partial<Experiment>,
): boolean {
  const settings = [front, ...others].map(({ experiment, step }) => settingsOf(experiment, step.t, defaults));
  const [own, ...theirs] = settings as [Record<string, unknown>, ...Record<string, unknown>[]];
  if (Object.hasOwn(changes, "data")) return true;
  if (theirs.some((settings) => isSame(settings, own))) return false;
  const { parameters } = front.step;
  const keys = Object.keys(changes).filter((key) => key !== "start" && key !== "parameters");
  // Beyond the start each run has parameters of its own.
  if (!keys.length)
    return front.step.t === 0 && others.every(({ step }) => step.parameters.length === parameters.length);
  return theirs.every((settings) => keys.every((key) => isSame(settings[key], own[key])));
}

/** All that a run was given and that holds for it at t, but for the data, which all runs share. */
export function settingsOf(
  experiment: Experiment,
  t: number,
  defaults: Partial<Experiment>,
): Record<string, unknown> {
  const settings: Partial<Experiment> = {
    ...defaults,
    ...experiment,
    ...settingsAt(experiment, t, defaults),
  };
  delete settings.data;
  delete settings.edits;
  return settings;
}

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
