/** A picture as the views are given it: with the loss at its position, the selection and the words. */
import type { Words } from "../words/words.js";
import { lossAt } from "./loss-info.js";
import { rowLosses } from "./row-losses.js";
import { namesOf } from "./run-names.js";
import type { Companion, Picture, Scene } from "./view.js";

export function sceneOf(picture: Picture, selected: number | null, words: Words): Scene {
  const { setup, step, catalog } = picture;
  // A point just added is selected before it is there.
  const selection = selected !== null && selected < setup.data.ids.length ? selected : null;
  return { ...named(picture, words), ...lossAt(setup, step, catalog), selection, words };
}

/** With names for the runs that were given none. */
function named(picture: Picture, words: Words): Picture {
  const { comparing, companions, catalog } = picture;
  if (!comparing) return picture;
  const { place } = comparing;
  const own = { ...picture, ...comparing };
  const names = namesOf(companions.toSpliced(place, 0, own as unknown as Companion), words, catalog);
  const [name] = names.splice(place, 1);
  return {
    ...picture,
    comparing: { ...comparing, name: name! },
    companions: companions.map((run, i) => ({ ...run, name: names[i]! })),
  };
}

/** The row that is missed by most: where there is something to see. */
export function mostMissed(picture: Picture): number {
  const { step } = picture;
  const losses = rowLosses(picture);
  const shown = step.tape.find((entry) => entry.example)?.example ?? Int32Array.of(0);
  return shown.reduce((worst, row) => (losses[row]! > losses[worst]! ? row : worst));
}
