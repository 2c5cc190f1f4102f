/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "它没有底",
    description: "输出超过 {at} 之后，公式的值仍在下降。没有最小的损失，训练可能一去不回。",
  },
  negative_values: {
    name: "它低于零",
    description: "输出为 {at} 时，公式的值低于零。因此损失为零并不是最好的结果。",
  },
  flat: {
    name: "它是平的",
    description: "输出从 {from} 到 {to} 时，公式的值不变。落在那里的样本不拉。",
  },
  not_finite: {
    name: "它不是处处有值",
    description: "输出为 {at} 时，公式没有有限的值或斜率。训练到了那里就会终止。",
  },
  not_differentiable: {
    name: "它有尖点",
    description: "输出为 {at} 时，公式有尖点或跳变，而数据会到达那里。那里的斜率取其中一侧的。",
  },
};
