/** The words of a text: which of them are counted, and what the model weighs them. */
import type { Scene } from "../view.js";

/** A piece of a text as it stands there; `feature` is null for what is not counted. */
export interface Piece {
  text: string;
  feature: number | null;
}

/** How many strengths of a weight are told apart. */
const strengths = 4;

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The text in order, cut around every word that has a feature of its name. */
export function piecesOf(text: string, features: ReadonlyMap<string, number>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const feature = features.get(found.toLowerCase());
    if (feature === undefined) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), feature: null });
    pieces.push({ text: found, feature });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), feature: null });
  return pieces;
}

export function featuresByName({ setup }: Scene): Map<string, number> {
  return new Map(setup.data.features.map(({ name }, index) => [name.toLowerCase(), index]));
}

export interface Weights {
  /** A weight for each feature. */
  values: Float64Array;
  bias: number;
  /** The largest size of any. */
  most: number;
}

/** Of a linear model with one output; null of any other, where a word has no one weight. */
export function weightsOf({ setup, step }: Scene): Weights | null {
  if (setup.experiment.model.id !== "linear") return null;
  const [weight, bias] = ["weight", "bias"].map((name) => step.blocks.find((block) => block.name === name)!);
  const values = step.parameters.subarray(weight!.offset, weight!.offset + weight!.rows);
  return {
    values,
    bias: step.parameters[bias!.offset]!,
    most: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  };
}

/** How heavy a weight is beside the heaviest: 0 for none, to 4. */
export function strengthOf({ values, most }: Weights, feature: number): number {
  return most > 0 ? Math.ceil((strengths * Math.abs(values[feature]!)) / most) : 0;
}

/** The features that weigh most on one side, the heaviest first. */
export function heaviest({ values }: Weights, side: 1 | -1, most: number): number[] {
  return Array.from(values.keys())
    .filter((feature) => side * values[feature]! > 0)
    .sort((a, b) => side * (values[b]! - values[a]!) || a - b)
    .slice(0, most);
}
