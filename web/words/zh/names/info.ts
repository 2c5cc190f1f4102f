/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "预测数值", description: "输出就是预测的数。" },
  count: {
    name: "预测计数和数额",
    description: "输出是预测平均值的对数，这样平均值就不会为负。",
  },
  binary: {
    name: "区分两个类别",
    description: "输出是一个得分：越高，就越支持第二个类别。",
  },
  multiclass: {
    name: "区分多个类别",
    description: "每个类别有一个得分，其中一个类别是正确的。",
  },
  multilabel: {
    name: "可以并存的标签",
    description: "每个标签有一个得分，可以同时有任意多个标签成立。",
  },
  embedding: {
    name: "判断谁和谁相配",
    description: "输出是一个位置：相配的应该靠近，其余的应该分开。",
  },
  ranking: {
    name: "排出先后",
    description: "输出是一个得分：只看得分的顺序，不看大小。",
  },
  policy: {
    name: "决定怎么做",
    description: "每个动作有一个得分，得分越高，就越常采取这个动作。",
  },
  objective: { name: "用于没有数据的曲面", description: "输出就是损失本身：一个要变得尽可能小的高度。" },
};

export const targets = {
  number: { name: "任意数" },
  not_negative: { name: "0 或更大的数" },
  positive: { name: "大于 0 的数" },
  label: { name: "0 或 1" },
  probability: { name: "0、1，或介于两者之间的概率" },
  sign: { name: "1 或 −1" },
  category: { name: "一个类别，或每个类别的概率" },
  class_index: { name: "一个类别" },
  none: { name: "无" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "凸",
    description: "它没有假的谷底：让输出一路下坡，就能到达最小的损失。",
    otherwise: "让输出一路下坡，可能停在假的谷底，或停在平地上。",
  },
  smooth: {
    name: "光滑",
    description: "它没有尖点：输出稍有变化，斜率也只稍有变化。",
    otherwise: "它有尖点，斜率在那里突然跳变。",
  },
  bounded: {
    name: "有界",
    description: "任何一个样本的代价都不会超过某个上限。",
    otherwise: "一个样本的代价没有上限。",
  },
  nonNegative: {
    name: "非负",
    description: "它从不低于零。",
    otherwise: "它可能低于零。",
  },
  zeroAtPerfect: {
    name: "预测全对时为零",
    description: "输出等于目标值时它为零，而且只在这时为零。",
    otherwise: "损失为零并不代表输出等于目标值。",
  },
  robust: {
    name: "稳健",
    description: "不管偏得多远，一个样本的拉力都有上限。",
    otherwise: "一个偏得很远的样本，拉力可以抵得上其他所有样本之和。",
  },
  translationInvariant: {
    name: "只看差值",
    description: "给输出和目标值加上同一个数，什么都不会变。",
    otherwise: "输出和目标值各自在哪里也有影响，不是只看它们的差。",
  },
  homogeneous: {
    name: "换单位不变形",
    description: "误差变成两倍，代价就变成 2 的 {degree} 次方倍，无论误差多大都是如此。",
    otherwise: "误差变成两倍时，代价变成几倍，要看误差有多大。",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "目标值的平均值" },
  median: { name: "目标值的中位数" },
  relative_median: { name: "目标值的加权中位数，每个的权重是其大小的倒数" },
  quantile: { name: "使占比 τ 的目标值低于它的那个数" },
  log_mean: { name: "目标值平均值的对数" },
  expm1_mean_log1p: { name: "log(1 + 目标值) 的平均值，再换回目标值" },
  log_odds: { name: "对数几率：每个 0 对应多少个 1，再取对数" },
  half_log_odds: { name: "对数几率的一半：每个 0 对应多少个 1，取对数后减半" },
  mean_sign: { name: "类别的平均值，两类分别记作 −1 和 1" },
  majority: { name: "−1 或 1，取较常见的类别" },
  log_shares: { name: "每个类别占比的对数" },
  mean_and_log_variance: { name: "目标值的平均值，以及方差的对数" },
  none: { name: "没有公式可以给出" },
};
