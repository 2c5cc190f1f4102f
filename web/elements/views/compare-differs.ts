/** In what runs differ, in words for each. */
import type { Choice } from "../../engine/types.js";
import { isSame } from "../compare.js";
import { entries } from "../../words/entries.js";
import { allSettings, apart, partsApart, type Settings } from "../run-names.js";
import type { Companion, Scene } from "../view.js";

/** Of a list, as the start of a model is one: the first of them stand for all. */
const mostNumbers = 4;

interface Term {
  weight?: number;
  loss: Choice;
}

/** One of those that a sum of losses adds up. */
function isTerm(found: unknown): found is Term {
  return typeof found === "object" && found !== null && "loss" in found;
}

/** For each of the runs, in their order; null where none differ. */
export function differences(
  { words, catalog, setup }: Scene,
  runs: readonly Pick<Companion, "setup" | "step">[],
): (string | null)[] {
  const all = allSettings(runs, catalog);
  const keys = apart(all);
  const value = (found: unknown): string => {
    if (typeof found === "number") return words.number(found);
    if (Array.isArray(found)) {
      const shown = found.slice(0, mostNumbers).map(value);
      if (found.length > mostNumbers) shown.push("…");
      return `(${shown.join(words.text("views.compare.separator"))})`;
    }
    if (isTerm(found)) return pair(words.name("losses", found.loss.id), found.weight ?? 1);
    return typeof found === "string" || typeof found === "boolean"
      ? String(found)
      : words.text("views.compare.none");
  };
  const pair = (name: string, found: unknown): string =>
    words.text("views.compare.value", { name, value: value(found) });

  const chosen = (key: string, own: Settings): string[] => {
    const entry = entries[key]!;
    const choice = own[key] as Choice | null;
    if (!choice) return [pair(words.name("parameters", key), null)];
    const others = all.some((each) => (each[key] as Choice | null)?.id !== choice.id);
    return [
      ...(others ? [words.name(entry, choice.id)] : []),
      ...partsApart(all, key, choice).map((name) =>
        pair(words.parameter(entry, choice.id, name), choice[name]),
      ),
    ];
  };

  const told = (key: string, own: Settings): string[] => {
    if (entries[key]) return chosen(key, own);
    if (key === "reduction") {
      const value = words.text(`desk.settings.reduction.${own[key] as "mean" | "sum"}`);
      return [words.text("views.compare.value", { name: words.text("desk.settings.reduction.name"), value })];
    }
    if (key === "class_weights" && !Array.isArray(own[key]))
      return [words.text(`desk.settings.class_weights.${own[key] === null ? "equal" : "balanced"}`)];
    if (key === "seed") return [words.text("views.compare.seed", { seed: String(own[key]) })];
    if (key === "batch_size")
      return [
        own[key] === null
          ? words.text("page.controls.batch_full", { n: setup.data.ids.length })
          : words.text("page.controls.batch_some", { n: own[key] as number }),
      ];
    return [pair(words.name("parameters", key), own[key])];
  };

  if (!keys.length) {
    const edits = runs.map((run) => run.setup.experiment.edits ?? []);
    const same = edits.every((each) => isSame(each, edits[0]));
    return runs.map(() => (same ? null : words.text("views.compare.before")));
  }
  return all.map((own) => keys.flatMap((key) => told(key, own)).join(words.text("views.compare.separator")));
}
