/** What else is searched for in Portuguese, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["EQM", "mínimos quadrados"],
  "exhibits.backprop": ["retropropagação", "regra da cadeia"],
  "exhibits.downhill": ["descida do gradiente", "gradiente descendente"],
  "exhibits.overfitting": ["sobreajuste", "generalização"],
  "exhibits.underfitting": ["subajuste"],
  "exhibits.regularization": ["regularização"],
};
