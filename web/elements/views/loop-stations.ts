/** The five stations of one step of training, and the parameters that it is told by. */
import type { TapeEntry } from "../../engine/types.js";
import type { Inquiry, Scene } from "../view.js";
import { placeIn, sectionsOf, valuesOf } from "./arithmetic-lines.js";
import type { Reading } from "./arithmetic-reading.js";

export const stations = ["predict", "measure", "trace", "adjust", "repeat"] as const;
export type Station = (typeof stations)[number];

export interface LoopQuery {
  station: Station;
}

export const inquiry: Pick<Inquiry<LoopQuery, never>, "query"> = {
  query(asked) {
    const { station } = (asked ?? {}) as Record<string, unknown>;
    return { station: stations.find((name) => name === station) ?? "predict" };
  },
};

/** Of many parameters only so many are told. */
const mostParameters = 4;
/** With more lines than this, one for each block of parameters, the table of parameters says it alone. */
const mostLines = 2;

/** The lines of the tape that tell what a station does. */
export function linesOf({ scene, entries }: Reading, station: Station): TapeEntry[] {
  const named = (name: string): TapeEntry[] => {
    const found = scene.step.tape.filter((entry) => entry.name === name && entry.formula);
    return found.length <= mostLines ? found : [];
  };
  const known = (...ids: string[]): TapeEntry[] =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry?.formula ? [entry] : [];
    });
  switch (station) {
    case "predict":
      return known("output");
    case "measure": {
      const asked = new Set(sectionsOf(scene).flatMap(({ lines }) => lines.map(({ id }) => id)));
      return known("residual", "loss", "data", "penalty", "objective").filter(({ id }) => asked.has(id));
    }
    case "trace":
      return [...known("loss_slope"), ...named("gradient")];
    case "adjust":
      return named("delta");
    case "repeat":
      return [];
  }
}

/** The parameters with the steepest slopes, the steepest first. */
export function steepestOf({ step }: Scene): number[] {
  const { gradient } = step;
  return [...gradient.keys()]
    .sort((a, b) => Math.abs(gradient[b]!) - Math.abs(gradient[a]!) || a - b)
    .slice(0, mostParameters);
}

/** A parameter as it will be after the step; undefined where the tape does not say. */
export function nextOf({ scene, entries }: Reading, parameter: number): number | undefined {
  const block = scene.step.blocks.findLast(({ offset }) => offset <= parameter)!;
  return entries.get(`next.${block.name}`)?.values[parameter - block.offset];
}

/** What an entry of the tape is for the example; nothing where there is none. */
export function numbersOf({ entries, row }: Reading, id: string): number[] {
  const entry = entries.get(id);
  return entry ? valuesOf(entry, placeIn(entry, row)).values : [];
}
