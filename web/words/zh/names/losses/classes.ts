/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "调低程度",
  description: "已经判对的样本被调低多少：0 就是完全不调。",
};

export const classes = {
  bce: {
    name: "交叉熵",
    mean: "平均交叉熵",
    sum: "交叉熵之和",
    description: "对正确类别的意外程度：给它的概率高，代价就小；若认定它不可能，代价没有上限。",
    twins: `PyTorch 的 BCEWithLogitsLoss 与此相同，pos_weight 也相同。它的 weight 乘在损失上，但平均时仍除以个数；这里除以权重之和。BCELoss 使用概率，即这个输出的 sigmoid，并把对数截断在 −100。Keras 的 BinaryCrossentropy 使用概率，并与 0 和 1 保持 1e-7 的距离，除非 from_logits=True；label_smoothing 相同。Optax 的 sigmoid_binary_cross_entropy 与此相同，但不取平均。scikit-learn 的 log_loss 在 SGDClassifier 里与此相同，作为指标时使用概率。${columns}`,
  },
  focal: {
    name: "焦点",
    mean: "平均焦点损失",
    sum: "焦点损失之和",
    description: "把已经判对的调低的交叉熵：对正确类别越有把握，样本的分量就越轻，于是由难的样本决定。",
    twins:
      "torchvision 的 sigmoid_focal_loss 与此相同，不指定就不取平均；alpha 小于 0 会关闭它的权重，而这里 alpha 总是起作用。Keras 的 BinaryFocalCrossentropy 使用概率，除非 from_logits=True，并且只有 apply_class_balancing=True 时才用 alpha。Optax 的 sigmoid_focal_loss 只在给出 alpha 时才用它。torch.nn 和 scikit-learn 没有。",
    parameters: {
      gamma,
      alpha: { name: "类别 1 的权重", description: "类别 0 的权重是 1 减去它。" },
    },
  },
  hinge: {
    name: "合页",
    mean: "平均合页损失",
    sum: "合页损失之和",
    description: "点一旦越过间隔、站到自己一侧，就不用付代价；在那之前，代价是还差的距离。",
    twins:
      "这里的目标值是 0 或 1。Keras 的 Hinge 接受 0 和 1，或 −1 和 1；Optax 的 hinge_loss 只接受 −1 和 1；scikit-learn 的 hinge 不管类别叫什么都可以。PyTorch 没有针对单个得分的合页损失：对 −p/2 和 p/2 两个得分用 MultiMarginLoss，得到它的一半。",
  },
  squared_hinge: {
    name: "平方合页",
    mean: "平均平方合页损失",
    sum: "平方合页损失之和",
    description: "离间隔还差的距离的平方：靠近间隔时比合页温和，对远在错误一侧的点更严厉。",
    twins:
      "这里的目标值是 0 或 1。Keras 的 SquaredHinge 接受 0 和 1，或 −1 和 1。scikit-learn 的 SGDClassifier 中的 squared_hinge 与此相同；LinearSVC 把各样本相加，再乘以 C。PyTorch 没有针对单个得分的：对 −p/2 和 p/2 两个得分用 p=2 的 MultiMarginLoss，得到它的一半。Optax 没有。",
  },
  exponential: {
    name: "指数",
    mean: "平均指数损失",
    sum: "指数损失之和",
    description: "得分在错误一侧每多一个单位，代价就翻同样的倍数，所以一个错误的标签就可能左右整个拟合。",
    twins:
      "这里的目标值是 0 或 1。scikit-learn 的 GradientBoostingClassifier 中的 exponential 损失与此相同，AdaBoost 也以它为基础；最佳得分是对数几率的一半，所以类别 1 的概率是 sigmoid(2p)。PyTorch、Keras 和 Optax 没有。",
  },
  soft_margin: {
    name: "软间隔",
    mean: "平均软间隔损失",
    sum: "软间隔损失之和",
    description:
      "没有尖点的合页：点往自己一侧移动，代价平滑下降，但永远不会完全为零，所以每个点都留有一点拉力。",
    twins: `PyTorch 的 SoftMarginLoss 使用目标值 −1 和 1；这里是 0 和 1，这样它与 BCEWithLogitsLoss、from_logits=True 的 Keras BinaryCrossentropy 以及 Optax 的 sigmoid_binary_cross_entropy 是同一个数。scikit-learn 的 SGDClassifier 称之为 log_loss。${columns}`,
  },
  perceptron: {
    name: "感知机",
    mean: "平均感知机损失",
    sum: "感知机损失之和",
    description:
      "得分符号错了，代价就是得分的大小；符号对了，没有代价：只有错误一侧的点在拉，而且不要求间隔。",
    twins:
      "这里的目标值是 0 或 1。scikit-learn 的 perceptron 与此相同，得分恰好为 0 时，也和这里一样当作错误来拉。Optax 的 perceptron_loss 使用目标值 −1 和 1。PyTorch 和 Keras 没有。",
  },
  softmax_cross_entropy: {
    name: "softmax 交叉熵",
    mean: "平均 softmax 交叉熵",
    sum: "softmax 交叉熵之和",
    description:
      "得分变成总和为一的概率，看重的是对正确类别的意外程度：它分到大部分概率时代价很小，什么都没分到时代价没有上限。",
    twins:
      "对每个样本，PyTorch 的 CrossEntropyLoss 与此相同；有类别权重（它的 weight）并使用类别编号时，它的平均除以各正确类别的权重之和，这里除以样本的权重之和。NLLLoss 使用对数概率：这些输出的 log_softmax。Keras 的 SparseCategoricalCrossentropy（类别编号）和 CategoricalCrossentropy（概率分布）使用概率，除非 from_logits=True。Optax 的 softmax_cross_entropy_with_integer_labels 和 softmax_cross_entropy 与此相同，但不取平均。scikit-learn 的 log_loss 使用概率。",
  },
  categorical_focal: {
    name: "多类焦点",
    mean: "平均多类焦点损失",
    sum: "多类焦点损失之和",
    description:
      "把已经判对的调低的 softmax 交叉熵：正确类别的概率越大，样本的分量就越轻，于是由难的样本决定。",
    twins:
      "Keras 的 CategoricalFocalCrossentropy 与此相同；它使用概率，并与 0 和 1 保持 1e-7 的距离，除非 from_logits=True。alpha 是所有类别共用的一个系数，不起平衡作用。PyTorch、Optax 和 scikit-learn 没有。",
    parameters: {
      gamma,
      alpha: { name: "系数", description: "对每个样本、每个类别都相同。" },
    },
  },
  multi_margin: {
    name: "多类间隔",
    mean: "平均多类间隔损失",
    sum: "多类间隔损失之和",
    description:
      "正确类别必须比其他每个类别领先一个间隔：每个追得太近的对手，代价是所欠的差额，再除以类别数。",
    twins:
      "PyTorch 的 MultiMarginLoss 与此相同；有 weight 时，它的平均仍除以样本数。Keras 的 CategoricalHinge 和 Optax 的 multiclass_hinge_loss 只算最近的对手，也不除以类别数。scikit-learn 的 hinge_loss 作为指标也是如此。",
    parameters: {
      p: { name: "幂", description: "1：直接按差额算；2：按差额的平方算。" },
      margin: { name: "需要的领先", description: "正确类别要比其他每个类别领先多少。" },
    },
  },
  kl_divergence: {
    name: "KL 散度",
    mean: "平均 KL 散度",
    sum: "KL 散度之和",
    description:
      "预测的概率离目标概率有多远：正向时，漏掉目标认为可能的，要付代价；反向时，押注目标认为不可能的，要付代价。",
    twins:
      "PyTorch 的 KLDivLoss 使用对数概率，即这些输出的 log_softmax；这里相当于 reduction=batchmean，而它的 mean 还要除以类别数。Keras 的 KLDivergence 使用概率，并把两边都提高到至少 1e-7。Optax 的 kl_divergence 使用对数概率，不取平均。它们都是正向的；要反向，就交换两边。scikit-learn 没有。",
    parameters: {
      direction: {
        name: "方向",
        description: "差异按哪一个加权：目标，还是预测。",
        forward: "正向：覆盖所有可能的",
        reverse: "反向：只守住可能的",
      },
    },
  },
  generalized_cross_entropy: {
    name: "广义交叉熵",
    mean: "平均广义交叉熵",
    sum: "广义交叉熵之和",
    description:
      "介于交叉熵（q 接近 0）和正确类别没分到的概率（q = 1）之间：任何样本的代价都不超过 1/q，所以错误的标签无法左右全局。",
    twins:
      "Keras 的 CategoricalGeneralizedCrossEntropy 使用类别编号和概率，即这些输出的 softmax。PyTorch、Optax 和 scikit-learn 没有。",
    parameters: {
      q: {
        name: "从意外程度到缺失概率",
        description: "接近 0 时是交叉熵的意外程度，为 1 时是正确类别没分到的概率。",
      },
    },
  },
  multi_label_margin: {
    name: "多标签间隔",
    mean: "平均多标签间隔损失",
    sum: "多标签间隔损失之和",
    description:
      "每个成立的标签都要比每个不成立的标签领先一：没做到的每一对，代价是所欠的差额，再除以标签数。",
    twins:
      "PyTorch 的 MultiLabelMarginLoss 使用成立标签的编号，用 −1 补齐；这里每个标签的目标值是 0 或 1。Keras、Optax 和 scikit-learn 没有。",
  },
  multi_label_soft_margin: {
    name: "多标签软间隔",
    mean: "平均多标签软间隔损失",
    sum: "多标签软间隔损失之和",
    description: "对每个标签单独求交叉熵，再对各标签取平均：可以同时有任意多个标签成立。",
    twins:
      "PyTorch 的 MultiLabelSoftMarginLoss 与此相同，它的 sum 也相同：它先对标签取平均，BCEWithLogitsLoss 则不然。它的 weight（每个标签一个数）在这里没有对应。from_logits=True 的 Keras BinaryCrossentropy 和 Optax 的 sigmoid_binary_cross_entropy，对标签取平均后与此相同。scikit-learn 没有。",
  },
  dice: {
    name: "Dice",
    mean: "平均 Dice 损失",
    sum: "Dice 损失之和",
    description:
      "一减去预测标签与真实标签的重叠程度，重叠相对于两者的大小来量：大量本就不成立的标签不计分量，少数成立的标签就不会被淹没。",
    twins:
      "Keras 的 Dice 使用概率，即这些输出的 sigmoid；不指定 axis 时，它把整个批次算成一个数，而这里每一行各算一个数。Optax 的 binary_dice_loss 给重叠和它的除数都加 1。PyTorch 和 scikit-learn 没有。",
  },
  tversky: {
    name: "Tversky",
    mean: "平均 Tversky 损失",
    sum: "Tversky 损失之和",
    description: "给两种错误分别定价的 Dice：误报的标签是 α，漏报的标签是 β；两者都取二分之一时就是 Dice。",
    twins:
      "Keras 的 Tversky 使用概率，即这些输出的 sigmoid；不指定 axis 时，它把整个批次算成一个数，而这里每一行各算一个数。Optax 的 dice_loss 也有 alpha 和 beta，但分子分母都加 1，有多个类别时使用 softmax。PyTorch 和 scikit-learn 没有。",
    parameters: {
      alpha: { name: "误报的代价", description: "标签被判成立而其实不该成立，要付多少。" },
      beta: {
        name: "漏报的代价",
        description: "标签被判不成立而其实应该成立，要付多少。",
      },
    },
  },
};
