/** What else is searched for in French, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["EQM", "moindres carrés"],
  "exhibits.backprop": ["rétropropagation", "règle de la chaîne"],
  "exhibits.downhill": ["descente de gradient"],
  "exhibits.overfitting": ["surapprentissage", "surajustement", "généralisation"],
  "exhibits.underfitting": ["sous-apprentissage", "sous-ajustement"],
  "exhibits.regularization": ["régularisation"],
};
