/** Tells objectives apart: as long as this text is the same, a theta has the same loss. */
import type { Setup } from "../../engine/types.js";
import { settingsAt } from "../position.js";
import type { Picture } from "../view.js";

const digests = new WeakMap<Setup["data"], string>();

export function objectiveOf({ setup, step, catalog }: Pick<Picture, "setup" | "step" | "catalog">): string {
  const { experiment } = setup;
  const { loss, penalty } = settingsAt(experiment, step.t, catalog.experiment.defaults);
  const { model, standardize, reduction, class_weights: classWeights } = experiment;
  let data = digests.get(setup.data);
  if (data === undefined) digests.set(setup.data, (data = digest(setup.data)));
  return JSON.stringify([loss, penalty, model, standardize, reduction, classWeights, data]);
}

/** FNV-1a over the bits of all numbers: an edit that leaves the data alone brings them anew. */
function digest({ features, targets, weights, validation }: Setup["data"]): string {
  let hash = 0x811c9dc5;
  const take = (numbers: Float64Array | Uint8Array): void => {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const { values } of [...features, ...targets]) take(values);
  if (weights) take(weights);
  take(validation);
  return `${validation.length} ${features.length} ${hash >>> 0}`;
}
