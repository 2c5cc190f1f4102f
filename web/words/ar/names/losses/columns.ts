/** What holds of every loss that is taken output by output. */
export const columns =
  "إذا كان للمثال عدة مُخرَجات فإن sum في PyTorch يجمعها كلها، أما هنا فيُؤخذ متوسطها أولًا.";
