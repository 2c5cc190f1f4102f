/** The frameworks that there is code for. */
import { numpyCode } from "./numpy.js";
import { pytorchCode } from "./pytorch.js";
import type { Recipe } from "./recipe.js";

export const frameworks: Record<string, (recipe: Recipe) => string> = {
  pytorch: pytorchCode,
  numpy: numpyCode,
};
