/** Which models are layers of weighted sums of the features. */
import type { Setup } from "../../engine/types.js";

export function isLayered({ experiment, data }: Setup): boolean {
  return ["linear", "softmax-linear", "mlp"].includes(experiment.model.id) && data.features.length > 0;
}
