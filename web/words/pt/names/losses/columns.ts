/** What holds of every loss that is taken output by output. */
export const columns =
  "Com várias saídas por exemplo, sum do PyTorch soma todas elas; aqui, antes, tira-se a média delas.";
