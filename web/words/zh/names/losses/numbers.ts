/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "平方误差",
    mean: "均方误差",
    sum: "平方误差之和",
    description: "误差的平方：远两倍，代价就是四倍，所以少数很远的点拉得最狠。",
    twins: `PyTorch 的 MSELoss、Keras 的 MeanSquaredError 和 Optax 的 squared_error 与此相同，没有二分之一。Optax 的 l2_loss 和 scikit-learn 的 SGDRegressor 中的 squared_error 是它的一半。${columns}`,
  },
  mae: {
    name: "绝对误差",
    mean: "平均绝对误差",
    sum: "绝对误差之和",
    description: "误差的大小：不管多远，每个点拉得一样用力。",
    twins: `PyTorch 的 L1Loss、Keras 的 MeanAbsoluteError 和 scikit-learn 的 absolute_error 与此相同。Optax 没有。${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "平均 Huber 损失",
    sum: "Huber 损失之和",
    description: "零附近是平方，超过 δ 是直线：近处的点轻轻拉，远处的点拉力不超过 δ。",
    twins: `PyTorch 的 HuberLoss、Keras 的 Huber 和 Optax 的 huber_loss 与此相同，平方项带二分之一。这个阈值有四个名字：在上述几家和这里叫 delta；在 SmoothL1Loss 里叫 beta（它是 Huber 除以 beta）；在 scikit-learn 的 SGDRegressor（0.1）和 HuberRegressor（1.35，误差先除以一个拟合出的尺度，且没有二分之一）里叫 epsilon；在 GradientBoostingRegressor 里叫 alpha（0.9，低于阈值的误差的占比）。${columns}`,
  },
  smooth_l1: {
    name: "平滑 L1",
    mean: "平均平滑 L1 损失",
    sum: "平滑 L1 损失之和",
    description: "Huber 除以 β：到 β 为止是平方，之后是直线，所以远处的点拉力不会超过绝对误差时的拉力。",
    twins: `PyTorch 的 SmoothL1Loss 与此相同；它还允许 beta 为 0，那就是 L1Loss。它是 delta = beta 的 HuberLoss 再除以 beta；Keras、Optax 和 scikit-learn 只提供前者。${columns}`,
    parameters: {
      beta: {
        name: "变直的位置",
        description: "比它小的误差取平方，更大的不取。",
      },
    },
  },
  log_cosh: {
    name: "log-cosh",
    mean: "平均 log-cosh 损失",
    sum: "log-cosh 损失之和",
    description: "像 Huber，但不用选转折点：一条抛物线平滑地弯成直线。",
    twins:
      "Keras 的 LogCosh 和 Optax 的 log_cosh 与此相同。参数的顺序不同：Keras 先写目标值，Optax 先写预测值。PyTorch 和 scikit-learn 没有。",
  },
  quantile: {
    name: "分位数（弹球）",
    mean: "平均分位数损失",
    sum: "分位数损失之和",
    description: "偏高和偏低的代价不同，所以拟合停在占比 τ 的点落在它下方的位置。",
    twins:
      "scikit-learn 给 τ 起了两个名字：在 mean_pinball_loss（0.5）和 GradientBoostingRegressor（0.9）里叫 alpha，在 QuantileRegressor（0.5）和 HistGradientBoostingRegressor 里叫 quantile。PyTorch、Keras 和 Optax 没有。",
  },
  msle: {
    name: "平方对数误差",
    mean: "均方对数误差",
    sum: "平方对数误差之和",
    description:
      "数加一后取对数，再求误差的平方：看重的是差了几倍，而不是差了多少；偏低比偏高同样多的代价更大。",
    twins:
      "Keras 的 MeanSquaredLogarithmicError 先把输出和目标值提高到至少 1e-7；这里只把输出提高到至少 0，目标值不变。scikit-learn 的 mean_squared_log_error 什么都不提高。PyTorch 和 Optax 没有：它就是对两边取 log1p 之后的平方误差。",
  },
  mape: {
    name: "百分比误差",
    mean: "平均绝对百分比误差",
    sum: "绝对百分比误差之和",
    description: "误差大小占目标值的百分之几：同样的误差，目标值越小代价越大，所以拟合会偏向小的目标值。",
    twins:
      "Keras 的 MeanAbsolutePercentageError 与此相同，除数同样不小于 1e-7。scikit-learn 的 mean_absolute_percentage_error 是它的百分之一，除数不小于 2.2e-16。PyTorch 和 Optax 没有。",
  },
  epsilon_insensitive: {
    name: "ε 不敏感",
    mean: "平均 ε 不敏感损失",
    sum: "ε 不敏感损失之和",
    description: "不超过 ε 的误差免费，超过的部分才计价：拟合附近的点不拉，由外面的少数点决定。",
    twins:
      "scikit-learn 的 SGDRegressor（epsilon 0.1）与此相同。SVR（0.1）和 LinearSVR（0）把各样本相加，再乘以 C。PyTorch、Keras 和 Optax 没有。",
    parameters: { epsilon: { name: "免费的误差", description: "到这里为止，误差不花代价。" } },
  },
  distance: {
    name: "距离",
    mean: "平均距离",
    sum: "距离之和",
    description: "从预测点到真实点的直线距离：不管多远，每个样本都朝着自己的目标点，拉得一样用力。",
    twins: "没有哪个库把它作为损失提供。PyTorch 的 PairwiseDistance 与此相同，只是给每个差值加了 1e-6。",
  },
  gaussian_nll: {
    name: "高斯",
    mean: "平均高斯损失",
    sum: "高斯损失之和",
    description:
      "同时预测一条正态曲线的中心和宽度，看目标值在它之下有多不可能：模型承认没把握的地方，误差便宜一些，但没把握本身也有代价。",
    twins:
      "PyTorch 的 GaussianNLLLoss 直接使用方差；这里的第二个输出 s 是方差的对数，所以 var = exp(s)。它把方差提高到至少 eps（1e-6），这里不需要。full=True 的常数项被省略，那里不指定时也是如此。Keras、Optax 和 scikit-learn 没有。",
  },
  poisson_nll: {
    name: "泊松",
    mean: "平均泊松损失",
    sum: "泊松损失之和",
    description: "用于计数：在预测的率之下，这个计数有多不可能；因此率高的地方，误差算得轻一些。",
    twins: `PyTorch 的 PoissonNLLLoss 按默认设置与此相同：log_input=True，所以输出是率的对数；full=False，所以省略一个常数。log_input=False 时它使用率，并在对数里加上 eps（1e-8）；Keras 的 Poisson 总是这样做，加的是 1e-7。scikit-learn 的 poisson 损失与此只差一个仅由计数决定的数，而 mean_poisson_deviance 是那个损失的两倍。Optax 没有。${columns}`,
  },
  gamma_nll: {
    name: "伽马",
    mean: "平均伽马损失",
    sum: "伽马损失之和",
    description:
      "用于大于零的数额，如费用或等待时间：看重的是目标值与预测值之比，所以差百分之十，无论大小代价都一样。",
    twins:
      "scikit-learn 的 GammaRegressor 和 HistGradientBoostingRegressor 的 gamma 损失与此只差一个仅由目标值决定的数，这不会移动最小点；mean_gamma_deviance 是那个损失的两倍，并且使用平均值，而这里的输出是平均值的对数。PyTorch、Keras 和 Optax 没有。",
  },
  tweedie: {
    name: "Tweedie",
    mean: "平均 Tweedie 损失",
    sum: "Tweedie 损失之和",
    description:
      "用于常常恰好为零的数额，如保险理赔：它的幂介于 1（泊松）和 2（伽马）之间，说明离散程度随平均值增长得有多快。",
    twins:
      "scikit-learn 的 TweedieRegressor 在 link=log 时与此只差一个仅由目标值决定的数；不另外指定时它的 power 是 0，也就是平方误差。mean_tweedie_deviance 是那个损失的两倍，并且使用平均值，而这里的输出是平均值的对数。PyTorch、Keras 和 Optax 没有。",
    parameters: {
      power: {
        name: "幂",
        description: "离散程度随平均值增长得有多快：1 如同计数，2 如同按比例波动的数额。",
      },
    },
  },
};
