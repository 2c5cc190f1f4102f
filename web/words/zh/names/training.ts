/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "强度",
  description: "权重的代价乘以的数。为 0 时权重不花代价；越大，权重就越小。",
};
const weights = "只对权重计算，不对偏置计算。";

export const penalties = {
  l1: {
    name: "L1（套索）",
    description: "每个权重按大小计价：帮助不大的权重最后恰好为零。",
    twins: `alpha 乘以各权重绝对值之和，与 Keras 的 L1 和 scikit-learn 的 Lasso 相同（后者的平方误差减半）。torch.optim 没有。${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2（岭回归）",
    description: "每个权重按平方计价：所有权重都变小，大的变得最多。",
    twins: `alpha/2 乘以权重平方和，因此斜率是 alpha 乘以权重：torch.optim 的 SGD 称之为 weight_decay（那里也包括偏置），scikit-learn 的 SGDRegressor 称之为 alpha。Keras 的 L2 和 scikit-learn 的 Ridge 没有二分之一。${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "弹性网络",
    description: "两者的混合：帮助不大的权重归零，其余的变小。",
    twins: `alpha 乘以 l1_ratio 乘以权重绝对值之和，再加上 alpha 乘以 (1 − l1_ratio)/2 乘以权重平方和，与 scikit-learn 的 ElasticNet 相同（其平方误差减半）。Keras 的 L1L2 两部分各有一个系数，没有二分之一。torch.optim 没有。${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "L1 的占比",
        description: "代价中 L1 占多少，其余是 L2。为 1 时只有 L1，为 0 时只有 L2。",
      },
    },
  },
};

export const metrics = {
  accuracy: { name: "准确率", description: "归入正确类别的样本所占的比例。" },
  balanced_accuracy: {
    name: "平衡准确率",
    description: "每个类别判对的比例，再对各类别取平均：稀少的类别和常见的类别同样重要。",
  },
  precision: { name: "精确率", description: "判为正类的样本中，真正是正类的比例。" },
  recall: { name: "召回率", description: "正例中被找到的比例。" },
  f1: {
    name: "F1",
    description: "把精确率和召回率合成一个数，只要其中一个低，它就低。",
  },
  roc_auc: {
    name: "ROC 曲线下面积",
    description: "正例得分高于负例的频率：每次都高是 1，瞎猜是二分之一，而且不需要阈值。",
  },
  true_positives: { name: "真正例", description: "判为正类的正例。" },
  false_positives: { name: "假正例", description: "判为正类的负例。" },
  true_negatives: { name: "真负例", description: "判为负类的负例。" },
  false_negatives: { name: "假负例", description: "判为负类的正例。" },
  r2: {
    name: "R²",
    description: "目标值的离散程度中，预测能解释的比例：1 是完美，0 等于只用平均值，低于 0 还不如平均值。",
  },
  rmse: {
    name: "均方根误差",
    description: "均方误差的平方根，这样就回到目标值自己的单位。",
  },
  mae: { name: "平均绝对误差", description: "误差大小的平均值，用目标值自己的单位。" },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "早停",
    description: "验证损失不再下降，训练就结束，并保留验证损失最小时的参数。",
    parameters: {
      patience: {
        name: "容忍几次没有进步",
        description: "连续这么多次测量都没有更好的验证损失，训练就结束。每轮测量一次。",
      },
      min_delta: {
        name: "算作进步的最小幅度",
        description: "验证损失降低超过这个数，才算变好。为 0 时，任何下降都算。",
      },
    },
  },
  clip: {
    name: "梯度裁剪",
    description: "超过上限的梯度会缩短到上限，方向不变。",
    parameters: {
      max_norm: {
        name: "最长梯度",
        description: "比它更长的梯度会缩到这个长度。这样一处陡坡就不会把训练甩出很远。",
      },
    },
  },
};
