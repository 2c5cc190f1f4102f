/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "阻尼",
  description: "让碗比实际更陡，步子就更短。如果那里根本不是碗形，就多加一些。",
};

export const optimizers = {
  sgd: {
    name: "梯度下降（SGD）",
    description: "沿斜坡笔直往下走一步，步长是斜率乘以学习率。",
  },
  adam: {
    name: "Adam",
    description: "每个参数有自己的步长，由它至今见过的斜率决定。",
  },
  adamw: {
    name: "AdamW",
    description: "Adam，但每一步还把每个参数往零拉近一点。",
  },
  nadam: {
    name: "NAdam",
    description: "会向前看的 Adam：当前的斜率立刻起作用，就像 Nesterov 动量那样。",
    parameters: {
      momentum_decay: {
        name: "动量生效的快慢",
        description: "为 0 时，始终只有一半动量起作用；越大，全部动量就越早起作用。",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description: "斜率除以它近来的通常大小，这样陡的方向和平的方向走得差不多快。",
    parameters: {
      alpha: {
        name: "斜率平方的记忆",
        description: "过去在“通常大小”里的占比：越接近 1，记得越久。",
      },
      centered: {
        name: "中心化",
        description: "除以斜率围绕平均值波动的幅度，而不是除以斜率本身的大小。",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description: "斜率除以此前所有斜率的总大小，因此步子越来越短。",
    parameters: {
      lr_decay: {
        name: "学习率的衰减",
        description: "走了 n 步之后，学习率除以 1 加上 n 乘以这个数。",
      },
      initial_accumulator_value: {
        name: "累加的初值",
        description: "充当第一步之前的斜率平方：越大，最初几步越短。",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "步子和近来的一样长：它自己找步长，开头比较慢。",
    parameters: {
      rho: {
        name: "平方的记忆",
        description: "过去在两个滑动平均里的占比：越接近 1，记得越久。",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description: "只看斜率的符号：符号不变，步子变长；符号翻转，步子变短。适合使用全部数据的批次。",
    parameters: {
      etaminus: {
        name: "斜率翻转时的倍数",
        description: "斜率变号，说明已经跨过头了：从这里开始步子变短。",
      },
      etaplus: {
        name: "斜率不变号时的倍数",
        description: "只要斜率不变号，每一步都是上一步的这么多倍。",
      },
      step_min: { name: "最短步长", description: "任何一步都不会比它更短。" },
      step_max: { name: "最长步长", description: "任何一步都不会比它更长。" },
    },
  },
  lion: {
    name: "Lion",
    description: "每个参数都移动同样的长度，往上还是往下，由近来多数斜率决定。",
    parameters: {
      beta1: {
        name: "记忆在这一步的占比",
        description: "方向有多少由过去决定，其余由当前的斜率决定。越接近 1，转向越慢。",
      },
      beta2: {
        name: "斜率的记忆",
        description: "过去在斜率滑动平均里的占比。越接近 1，记得越久。",
      },
    },
  },
  newton: {
    name: "牛顿法",
    description: "按此处的斜率和弯曲想象一只碗，直接跳到碗底。适合小模型。",
    parameters: { damping },
  },
  gauss_newton: {
    name: "高斯—牛顿法",
    description: "像牛顿法那样跳，但只用损失的弯曲，就当输出随参数沿直线变化。",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "恒定", description: "学习率保持不变。" },
  step: { name: "阶梯式", description: "每过若干步，学习率就乘以一个倍数降下来。" },
  exponential: { name: "指数式", description: "每一步学习率都乘以一个倍数。" },
  cosine: {
    name: "余弦",
    description: "学习率沿半个波形下降：先慢，后快，再慢。",
  },
  linear: {
    name: "线性预热",
    description: "最初若干步里，学习率沿直线上升，或下降。",
  },
  reduce_on_plateau: {
    name: "停滞时降低",
    description: "只要损失有一阵子不再下降，学习率就乘以一个倍数降下来。",
    parameters: {
      factor: {
        name: "倍数",
        description: "每次下降时学习率乘以的数。越接近 1，降得越平缓。",
      },
      patience: {
        name: "容忍几次没有进步",
        description: "测量这么多次都没有更好的损失，学习率就降一次。每轮测量一次。",
      },
      threshold: {
        name: "算作进步的最小幅度",
        description: "损失降低的幅度超过自身的这个比例，才算变好。为 0 时，任何下降都算。",
      },
      cooldown: {
        name: "下降后等几次测量",
        description: "降过一次之后，有这么多次测量不计，让训练有时间用好新的学习率。",
      },
      min_lr: {
        name: "最小学习率",
        description: "学习率不会低于它。为 0 时，可以任意小。",
      },
    },
  },
};
