/** What else is searched for in German, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["MQF", "Methode der kleinsten Quadrate"],
  "exhibits.backprop": ["Rückpropagierung", "Fehlerrückführung", "Kettenregel"],
  "exhibits.downhill": ["Gradientenabstieg", "Gradientenverfahren"],
  "exhibits.overfitting": ["Überanpassung", "Generalisierung"],
  "exhibits.underfitting": ["Unteranpassung"],
  "exhibits.regularization": ["Regularisierung"],
};
