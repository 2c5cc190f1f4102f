/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "要保持的距离",
  description: "不相配的两行隔开这么远，就不用付代价。",
};

export const groups = {
  contrastive: {
    name: "对比",
    mean: "平均对比损失",
    sum: "对比损失之和",
    description: "相配的一对，代价是距离的平方；不相配的，代价是离间隔还差多少的平方，够远了就不用付。",
    twins:
      "最初的论文把两项都减半，并用 0 标记相配的一对；这里用 1 标记，也不减半。PyTorch、Keras、Optax 和 scikit-learn 没有；HingeEmbeddingLoss 与此相同，只是不取平方。",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "合页嵌入",
    mean: "平均合页嵌入损失",
    sum: "合页嵌入损失之和",
    description: "相配的一对，代价是它们的距离；不相配的，代价是离间隔还差多少，够远了就不用付。",
    twins:
      "PyTorch 的 HingeEmbeddingLoss 直接使用距离；这里的距离由每对行算出。目标值是 1 和 −1，与那里相同。Keras、Optax 和 scikit-learn 没有。",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "余弦嵌入",
    mean: "平均余弦嵌入损失",
    sum: "余弦嵌入损失之和",
    description: "只看夹角：相配的两行应指向同一方向，不相配的两行，相似程度不能超过间隔。",
    twins:
      "PyTorch 的 CosineEmbeddingLoss 与此相同，只是它给长度的平方加了 1e-12。Keras 的 CosineSimilarity 是余弦的相反数，Optax 的 cosine_distance 是一减余弦，两者都没有应当不同的配对。scikit-learn 没有。",
    parameters: {
      margin: {
        name: "允许的余弦",
        description: "余弦不超过它时，不相配的两行不用付代价。",
      },
    },
  },
  triplet_margin: {
    name: "三元组间隔",
    mean: "平均三元组间隔损失",
    sum: "三元组间隔损失之和",
    description:
      "锚点离同类必须比离异类近，至少近一个间隔：做到的三元组没有代价，没做到的，代价是所欠的差额。",
    twins:
      "PyTorch 的 TripletMarginLoss 给每个差值加 1e-6；这里用 epsilon = 1e-6 才这样做，不要求就什么都不加。TripletMarginWithDistanceLoss 可用任意距离；这里由 p 选择，2 是直线距离，1 是沿街区走的距离，而它自己通常的距离是 p = 2 且 epsilon = 1e-6。Optax 的 triplet_margin_loss 则把 1e-6 加在根号里。Keras 和 scikit-learn 没有。",
    parameters: {
      margin: { name: "需要的领先", description: "同类要比异类近多少。" },
      p: {
        name: "距离的种类",
        description: "2 是直线距离，1 是沿街区走的距离；越大，就越由最长的那条边决定。",
      },
      epsilon: {
        name: "加在差值上的数",
        description: "使距离不会恰好为零；PyTorch 加的是 1e-6。",
      },
      swap: {
        name: "交换",
        description: "如果同类离异类比锚点离异类更近，就从同类量起。",
      },
    },
  },
  info_nce: {
    name: "InfoNCE（NT-Xent）",
    mean: "平均 InfoNCE 损失",
    sum: "InfoNCE 损失之和",
    description:
      "每一行都要只凭夹角，从其他所有行里认出自己的搭档：搭档互相拉近，其余互相推开，越相似的推得越用力。",
    twins:
      "每个标签恰好对应两行时，Optax 的 ntxent 与此相同；这里第 1 行和第 2 行、第 3 行和第 4 行，依此类推，互为搭档。在 PyTorch 里，它是对所有余弦除以温度之后的 CrossEntropyLoss，不含每行与自己的余弦。Keras 和 scikit-learn 没有。",
    parameters: {
      temperature: {
        name: "温度",
        description: "越低，就越只看最相似的那些行。",
      },
    },
  },
  margin_ranking: {
    name: "间隔排序",
    mean: "平均间隔排序损失",
    sum: "间隔排序损失之和",
    description: "两行之中，排名较高的必须领先一个间隔：顺序正确的一对没有代价，其余的，代价是所欠的领先。",
    twins:
      "PyTorch 的 MarginRankingLoss 把两者作为 input1 和 input2；这里是前后相邻的两行。目标值 1 表示第一个排名较高，−1 表示第二个较高。Keras、Optax 和 scikit-learn 没有。",
    parameters: {
      margin: { name: "需要的领先", description: "排名较高的要领先多少。" },
    },
  },
  listwise_softmax: {
    name: "列表 softmax",
    mean: "平均列表 softmax 损失",
    sum: "列表 softmax 损失之和",
    description:
      "一个列表的得分变成总和为一的占比，每一项的代价是对其占比的意外程度乘以它的相关度：相关的必须比列表里其余的得分更高。",
    twins:
      "Optax 的 ranking_softmax_loss 与此相同；相关度之和不必为一。PyTorch 的 CrossEntropyLoss 以相关度为目标值时得到同样的数。Keras 和 scikit-learn 没有。",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "平均 Bradley–Terry 损失",
    sum: "Bradley–Terry 损失之和",
    description: "按得分来看，选中的胜过落选的有多令人意外：只看差值，领先很明显时几乎没有代价。",
    twins:
      "没有哪个库提供成对的版本。它是以差值为得分、目标值为 1 的交叉熵：PyTorch 的 BCEWithLogitsLoss 或 SoftMarginLoss，from_logits=True 的 Keras BinaryCrossentropy，Optax 的 sigmoid_binary_cross_entropy。",
  },
  dpo: {
    name: "直接偏好（DPO）",
    mean: "平均 DPO 损失",
    sum: "DPO 损失之和",
    description: "与参考策略相比，选中的回答要比落选的回答提升更多：只看这个提升，β 越大，就越早算够。",
    twins:
      "TRL 的 DPOTrainer 以 loss_type sigmoid 提供它，beta 同样是 0.1；输出和目标值是整个回答的对数概率，分别在策略和参考策略之下。在 PyTorch 里，它是 beta 乘以提升、目标值为 1 的 SoftMarginLoss。Keras、Optax 和 scikit-learn 没有。",
    parameters: {
      beta: {
        name: "提升多快算够",
        description: "越大，策略需要离开参考策略的距离就越小。",
      },
    },
  },
  policy_reward: {
    name: "策略奖励",
    mean: "平均策略损失",
    sum: "策略损失之和",
    description:
      "期望奖励的相反数，再加上 β 乘以策略离开参考策略的程度：它转向有回报的动作，又被拦着不要孤注一掷。",
    twins:
      "没有哪个库把它做成一个函数：它是输出经 softmax 之后的平均奖励的相反数，再加上 beta 乘以策略与参考策略的 KL 散度。",
    parameters: {
      beta: { name: "离开参考策略的代价", description: "为 0 时只看奖励。" },
      reference: {
        name: "参考策略",
        description: "离开它就要付代价的策略：所有动作一样，或随奖励一起给出的那个。",
        uniform: "均匀：所有动作一样",
        given: "随奖励一起给出",
      },
    },
  },
};
