/** What a reader calls the place of a fault: as the control is called into which it was typed. */
import type { Changes, Choice } from "../engine/types.js";
import { entries } from "../words/entries.js";
import type { Words } from "../words/words.js";
import { controlName } from "./control-names.js";

/** Numbers that stand for themselves. */
const alone = ["batch_size", "class_weights", "seed", "validation"] as const;

/** `settings`: what was asked for. A place that no control is for keeps its path. */
export function placeName(words: Words, path: string, settings: Changes): string {
  const [of = "", key = "", ...further] = path.replace(/\[\d+\]/g, "").split(".");
  const plain = alone.find((each) => each === path.replace(/\[\d+\]$/, ""));
  if (plain) return controlName(words, plain, {});
  if (key && (of === "early_stopping" || of === "clip")) return words.parameter("training", of, key);
  const entry = of === "data" ? "datasets" : entries[of];
  if (!entry || !key || key === "id") return path;
  // What a formula declares is called as it is written there; of a sum the last name tells.
  if (key === "parameters") return further[0] ?? path;
  const { id = "" } = (settings[of as keyof Changes] as Choice | null | undefined) ?? {};
  const last = further.at(-1) ?? key;
  const name = words.parameter(entry, id, last);
  return name === last.replaceAll("_", " ") ? path : name;
}
