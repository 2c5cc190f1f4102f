/** What holds of every loss that is taken output by output. */
export const columns =
  "Quand un exemple a plusieurs sorties, sum de PyTorch les additionne toutes ; ici, on en prend d’abord la moyenne.";
