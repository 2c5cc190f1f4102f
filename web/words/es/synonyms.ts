/** What else is searched for in Spanish, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["ECM", "mínimos cuadrados"],
  "exhibits.backprop": ["retropropagación", "regla de la cadena"],
  "exhibits.downhill": ["descenso de gradiente", "descenso por gradiente"],
  "exhibits.overfitting": ["sobreajuste", "sobreentrenamiento", "generalización"],
  "exhibits.underfitting": ["subajuste", "infraajuste"],
  "exhibits.regularization": ["regularización"],
};
