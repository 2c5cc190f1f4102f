/** Which columns of data and outputs are a class and a box, and where each feature's pixel stands. */
import type { Choice, Setup } from "../../engine/types.js";

/** The middle of a box and how far it reaches, in widths and heights of the picture, down from the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sides = ["x", "y", "width", "height"] as const;

interface Pixel {
  row: number;
  column: number;
}

export interface BoxColumns {
  /** Among the targets. */
  kind: number;
  sides: Record<keyof Box, number>;
  /** Among the outputs: that of the first class, and those of the box. */
  outputs: { kind: number; sides: Record<keyof Box, number> };
  /** A pixel for each feature; null where the features are no picture. */
  pixels: Pixel[] | null;
  rows: number;
  columns: number;
}

interface Term {
  outputs?: [from: number, to: number];
  targets?: [from: number, to: number];
}

/** Null where there is not one class and one box, each with a term of a sum of losses. */
export function boxColumns({ data }: Setup, loss: Choice): BoxColumns | null {
  const { targets, features } = data;
  const kind = targets.findIndex(({ classes }) => classes !== null);
  const boxes = sides.map((side) => targets.findIndex(({ name }) => name.endsWith(`_${side}`)));
  if (kind < 0 || boxes.includes(-1)) return null;
  const outputs = [kind, ...boxes].map((target) => outputOf(loss, target));
  if (outputs.includes(null)) return null;
  const pixels = features.map(({ name }) => pixelOf(name));
  const whole = pixels.every((pixel) => pixel !== null);
  return {
    kind,
    sides: bySide(boxes),
    outputs: { kind: outputs[0]!, sides: bySide(outputs.slice(1) as number[]) },
    pixels: whole ? pixels : null,
    rows: whole ? Math.max(...pixels.map(({ row }) => row)) : 1,
    columns: whole ? Math.max(...pixels.map(({ column }) => column)) : 1,
  };
}

/** The first output of the term that takes this target, as far along as the target is in it. */
function outputOf(loss: Choice, target: number): number | null {
  const terms = loss.id === "sum" ? (loss["terms"] as Term[]) : [];
  for (const { outputs, targets } of terms)
    if (outputs && targets && target >= targets[0] && target < targets[1])
      return outputs[0] + target - targets[0];
  return null;
}

function bySide(columns: number[]): Record<keyof Box, number> {
  const [x, y, width, height] = columns as [number, number, number, number];
  return { x, y, width, height };
}

/** "pixel_3_1": the first of the third row. */
function pixelOf(name: string): Pixel | null {
  const [, row, column] = /_(\d+)_(\d+)$/.exec(name) ?? [];
  return row && column ? { row: Number(row), column: Number(column) } : null;
}
