/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "权重",
  label: "每个特征的权重",
  order: "特征的顺序",
  by_size: "按大小",
  in_order: "按原来的顺序",
  zero: "零",
  of: "{feature}，{output}",
  feature: "特征",
  weight: "权重",
  gradient: "梯度",
  step: "下一步",
  hint: "向右的实心条：特征升高，输出也升高；向左的空心条：特征升高，输出降低。",
  scaled: "都按各自特征的一个标准差来算，所以可以相互比较。",
  more: { other: "表格里另有 {n} 个特征。" },
  summary: { other: "{n} 个权重。最大的属于“{feature}”，大小为 {size}。" },
  zeros: { other: "有 {n} 个恰好为零：对应的特征不起作用。" },
  table: "以表格列出所有权重",
  against: "每个目标一张图：横轴是实际值，纵轴是预测值；在对角线上就是预测正确。",
  shares: "每个样本自己的类别得到的概率：左端是 0，右端是 1。",
  caption: "第 {t} 步时每个特征的权重",
};
