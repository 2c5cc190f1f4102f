/** The gap between a prediction and its target in the loss's own geometry: shapes alone, the sizes are the core's. */
import type { Spot } from "../plot/arrow.js";

/** Losses whose gap has a shape of its own; every other has a line. */
const shapes = ["distance", "mse", "mae"] as const;
export type GapShape = (typeof shapes)[number] | "general";

export function gapShape(loss: string): GapShape {
  return shapes.find((shape) => shape === loss) ?? "general";
}

/**
 * distance: the straight line. mse: the square that has the gap from corner to corner, whose area is the mean of both
 * squared errors. mae: across, then up. In pixels, with one scale for both axes.
 */
export function gapPath(shape: GapShape, [x, y]: Spot, [left, top]: Spot): string {
  const at = (...spots: Spot[]): string => spots.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join("L");
  switch (shape) {
    case "mse": {
      const [a, b] = [(left - x) / 2, (top - y) / 2];
      const middle: Spot = [x + a, y + b];
      return `M${at([x, y], [middle[0] - b, middle[1] + a], [left, top], [middle[0] + b, middle[1] - a])}Z`;
    }
    case "mae":
      return `M${at([x, y], [left, y], [left, top])}`;
    case "distance":
    case "general":
      return `M${at([x, y], [left, top])}`;
  }
}
