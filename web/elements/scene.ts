/** A picture as the views are given it: with the loss at its position, the selection and the words. */
import type { Words } from "../words/words.js";
import { lossAt } from "./loss-info.js";
import { rowLosses } from "./row-losses.js";
import type { Picture, Scene } from "./view.js";

export function sceneOf(picture: Picture, selected: number | null, words: Words): Scene {
  const { setup, step, catalog } = picture;
  // A point just added is selected before it is there.
  const selection = selected !== null && selected < setup.data.ids.length ? selected : null;
  return { ...picture, ...lossAt(setup, step, catalog), selection, words };
}

/** The row that is missed by most: where there is something to see. */
export function mostMissed(picture: Picture): number {
  const { step } = picture;
  const losses = rowLosses(picture);
  const shown = step.tape.find((entry) => entry.example)?.example ?? Int32Array.of(0);
  return shown.reduce((worst, row) => (losses[row]! > losses[worst]! ? row : worst));
}
