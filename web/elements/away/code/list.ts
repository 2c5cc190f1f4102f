/** The frameworks that there is code for. */
import { kerasCode } from "./keras.js";
import { numpyCode } from "./numpy.js";
import { optaxCode } from "./optax.js";
import { pytorchCode } from "./pytorch.js";
import type { Aim, Recipe } from "./recipe.js";
import { sklearnCode } from "./sklearn.js";

export interface Framework {
  aim: Aim;
  write: (recipe: Recipe) => string;
}

export const frameworks = {
  pytorch: { aim: "steps", write: pytorchCode },
  keras: { aim: "steps", write: kerasCode },
  optax: { aim: "steps", write: optaxCode },
  numpy: { aim: "steps", write: numpyCode },
  sklearn: { aim: "optimum", write: sklearnCode },
} satisfies Record<string, Framework>;

export type FrameworkName = keyof typeof frameworks;
