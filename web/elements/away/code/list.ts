/** The frameworks that there is code for. */
import { numpyCode } from "./numpy.js";
import { pytorchCode } from "./pytorch.js";
import type { Aim, Recipe } from "./recipe.js";
import { sklearnCode } from "./sklearn.js";

export interface Framework {
  aim: Aim;
  write: (recipe: Recipe) => string;
}

export const frameworks: Record<string, Framework> = {
  pytorch: { aim: "steps", write: pytorchCode },
  numpy: { aim: "steps", write: numpyCode },
  sklearn: { aim: "optimum", write: sklearnCode },
};
