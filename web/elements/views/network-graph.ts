/** The model as a network, read from the tape: layers of units, what joins them, and what each is for one example. */
import type { Block, Step, TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { placeOf } from "./block-names.js";
import { exampleOf, valuesOf } from "./arithmetic-lines.js";

export interface Layer {
  /** What its blocks' names begin with: "layer2.", "head1.", or nothing. */
  prefix: string;
  /** Among the columns of the drawing, of which the features are 0. */
  column: number;
  /** The layer whose units it takes; null: it takes the features. */
  below: Layer | null;
  /** Its units end in the model's outputs, from this one on; null for a hidden layer. */
  firstOutput: number | null;
  /** Inputs × units, and 1 × units, where they stand in the parameters. */
  weight: Block;
  bias: Block;
  /** Of the example, for each unit: the weighted sum, what is made of it, and the slope of the objective by the sum. */
  sums: number[];
  activations: number[];
  slopes: number[];
}

export interface Net {
  /** The features of the example as they enter, in training units. */
  inputs: number[];
  layers: Layer[];
  columns: number;
}

/** One parameter: the weight of a unit for one of its inputs, or the unit's bias. */
export interface Joint {
  layer: Layer;
  unit: number;
  /** Null for the bias. */
  input: number | null;
}

export function netOf(scene: Scene): Net {
  const { step } = scene;
  const at = exampleOf(scene)?.at ?? 0;
  const row = (entry: TapeEntry | undefined): number[] => (entry ? valuesOf(entry, at).values : []);
  const find = (test: (entry: TapeEntry) => boolean): TapeEntry | undefined => step.tape.find(test);
  const layers: Layer[] = [];
  /** Which layer put out the entry of this id. */
  const makers = new Map<string, Layer>();
  let outputs = 0;
  for (const weight of step.blocks.filter(({ name }) => name.endsWith("weight"))) {
    const prefix = weight.name.slice(0, -"weight".length);
    const sum = find(
      (entry) => parentOf(entry, "weight") === weight.name && parentOf(entry, "bias") !== null,
    )!;
    const bent = find(
      (entry) => parentOf(entry, "z") === sum.id && (entry.name === "activation" || entry.name === "output"),
    );
    const out = find((entry) => parentOf(entry, "a") === bent?.id && entry.name === "dropped") ?? bent ?? sum;
    const below = makers.get(parentOf(sum, "x")!) ?? null;
    const hidden = isHidden(step, out.id);
    const slope = parentOf(gradientOf(step, weight.name), "slope");
    const layer: Layer = {
      prefix,
      column: (below?.column ?? 0) + 1,
      below,
      firstOutput: hidden ? null : outputs,
      weight,
      bias: step.blocks.find(({ name }) => name === `${prefix}bias`)!,
      sums: row(sum),
      activations: row(out),
      slopes: row(find(({ id }) => id === slope)),
    };
    if (!hidden) outputs += weight.cols;
    makers.set(out.id, layer);
    layers.push(layer);
  }
  return {
    inputs: row(find(({ id }) => id === "x")),
    layers,
    columns: 1 + Math.max(...layers.map(({ column }) => column)),
  };
}

function parentOf(entry: TapeEntry | undefined, symbol: string): string | null {
  return entry?.parents.find((parent) => parent.symbol === symbol)?.id ?? null;
}

/** Another layer takes what it puts out. */
function isHidden({ tape, blocks }: Step, id: string): boolean {
  return tape.some((entry) => {
    const weight = parentOf(entry, "weight");
    return (
      parentOf(entry, "x") === id &&
      parentOf(entry, "bias") !== null &&
      blocks.some(({ name }) => name === weight)
    );
  });
}

/** How the gradient of the data by a block is worked out; with a penalty that is an entry before the whole one. */
function gradientOf({ tape }: Step, block: string): TapeEntry | undefined {
  return tape.find(
    (entry) =>
      (entry.id === `data_gradient.${block}` || entry.id === `gradient.${block}`) &&
      parentOf(entry, "slope") !== null,
  );
}

/** Where a parameter stands among all. */
export function parameterOf({ layer, unit, input }: Joint): number {
  const { weight, bias } = layer;
  return input === null ? bias.offset + unit : weight.offset + unit * weight.rows + input;
}

/** Null where there is no such parameter. */
export function jointOf({ layers }: Net, parameter: number | null): Joint | null {
  if (parameter === null) return null;
  for (const layer of layers) {
    const inWeight = parameter - layer.weight.offset;
    if (inWeight >= 0 && inWeight < layer.weight.rows * layer.weight.cols) {
      const { rows } = layer.weight;
      return { layer, unit: Math.floor(inWeight / rows), input: inWeight % rows };
    }
    const unit = parameter - layer.bias.offset;
    if (unit >= 0 && unit < layer.bias.cols) return { layer, unit, input: null };
  }
  return null;
}

/** What goes into a layer's units for the example. */
export function inputsOf({ inputs }: Net, { below }: Layer): number[] {
  return below?.activations ?? inputs;
}

/** The head and the number of the layer, as its name has them. */
export function placeOfLayer({ prefix }: Layer): ReturnType<typeof placeOf> {
  return placeOf(prefix.slice(0, -1));
}
