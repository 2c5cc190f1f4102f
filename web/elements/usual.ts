/** A choice with nothing given: the usual values of all parameters of an entry of the catalog. */
import type { Choice, Parameter } from "../engine/types.js";

export function usual(entry: { id: string; parameters: readonly Parameter[] }): Choice {
  const choice: Choice = { id: entry.id };
  for (const parameter of entry.parameters) choice[parameter.name] = parameter.default;
  return choice;
}
