/** The probability of each of several classes over one feature: a curve each, in the colour of its class. */
import { svg, type TemplateResult } from "lit";
import { linePath } from "../plot/path.js";
import { dashOfClass, markOfClass } from "./fit-classes.js";
import { clamp, type Plot } from "./fit-plot.js";

/** A path for each class, in their order. */
export function sharePaths({ scene, x, y }: Pick<Plot, "scene" | "x" | "y">): string[] {
  const { inputs, prediction } = scene.surface ?? { inputs: [], prediction: null };
  if (!prediction) return [];
  const { rows, cols, values } = prediction.predictions;
  return Array.from({ length: cols }, (_, index) => {
    const shares = values.subarray(index * rows, (index + 1) * rows);
    return linePath(
      inputs.map(([at], place) =>
        Number.isFinite(shares[place]!) ? [x(at!), clamp(y(shares[place]!), -2000, 4000)] : null,
      ),
    );
  });
}

export function renderShares(plot: Plot): TemplateResult[] {
  return sharePaths(plot).map(
    (path, index) =>
      svg`<path class="halo" d=${path}></path>
        <path class="share is-${markOfClass(index).colour}" d=${path} stroke-dasharray=${dashOfClass(index)}></path>`,
  );
}
