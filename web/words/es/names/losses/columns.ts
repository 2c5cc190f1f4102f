/** What holds of every loss that is taken output by output. */
export const columns =
  "Con varias salidas por ejemplo, sum de PyTorch las suma todas; aquí se promedian antes.";
