/** What one of the target's units is called while training: its spread, where it is standardized. */
import type { Setup } from "../engine/types.js";
import type { Words } from "../words/words.js";

export function trainingUnit(setup: Setup, words: Words): string {
  return setup.scaling.targets[0]!.scale === 1
    ? words.unit(setup.data.targets[0]!.unit)
    : words.text("units.standard_deviations_short");
}
