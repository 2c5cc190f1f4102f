/** What else is searched for in Simplified Chinese, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["均方误差", "最小二乘"],
  "exhibits.backprop": ["反向传播", "链式法则"],
  "exhibits.downhill": ["梯度下降"],
  "exhibits.overfitting": ["过拟合", "泛化"],
  "exhibits.underfitting": ["欠拟合"],
  "exhibits.regularization": ["正则化"],
};
