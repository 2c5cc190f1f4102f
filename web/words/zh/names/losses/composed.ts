/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "曲面的高度",
    mean: "高度",
    sum: "高度之和",
    description: "模型的输出本身：曲面在 x 和 y 处有多高。没有样本，也没有目标值。",
    twins:
      "各个库不需要为此提供函数：在 PyTorch 中，它就是调用 backward() 的那个值；在 Optax 所用的 JAX 中，它就是交给 grad 的函数。Keras 和 scikit-learn 只接受由目标值和预测算出的损失。",
  },
  sum: {
    name: "加权和",
    mean: "平均加权和",
    sum: "加权和之总和",
    description: "同时使用几种损失，各乘以自己的权重：拟合停在它们的拉力互相平衡的地方。",
    twins:
      "在 PyTorch 和 Optax 里，把各损失相加；在 Keras 里，给 compile 传入损失列表和它们的 loss_weights。每一项先对自己的输出取平均。scikit-learn 没有。",
    parameters: {
      terms: { name: "各项" },
      weight: { name: "该项的权重" },
      outputs: { name: "它的输出" },
      targets: { name: "它的目标值" },
    },
  },
  custom: {
    name: "你自己的公式",
    mean: "你的公式的平均值",
    sum: "你的公式的总和",
    description: "用输出 p、目标值 y 和两者之差 r = p − y 写成的公式；斜率由它精确推出。",
    twins:
      "在 PyTorch、JAX 或 keras.ops 里写同样的公式，会得到同样的斜率；只有尖点例外，各家在那里取的值各不相同。",
    parameters: { expression: { name: "公式" }, parameters: { name: "它的参数" } },
  },
};
