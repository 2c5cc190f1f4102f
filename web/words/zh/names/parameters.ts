/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Huber 变直的位置",
    description:
      "比 δ 小的误差取平方，更大的误差按直线计价：δ (|r| − δ/2)。δ 小，就像绝对误差；δ 大，就像平方误差。",
  },
  tau: {
    name: "应落在下方的点的占比",
    description:
      "预测偏低时，代价是误差的 τ 倍；偏高时，是 (1 − τ) 倍。因此拟合会停在占比 τ 的点落在它下方的位置。",
  },
  pos_weight: {
    name: "正类的权重",
    description: "每个正例的损失都乘以它。大于 1 时，模型宁可多判一些正类，也不愿漏判。",
  },
  label_smoothing: {
    name: "标签平滑",
    description: "每个标签中拿出这么多，平均分给所有类别。这样模型不会自信过头。",
  },
  class_weights: {
    name: "各类别的权重",
    description: "每个类别一个数，按类别的顺序。样本的损失乘以它所属类别的那个数。",
  },
  dropout: {
    name: "停用单元的比例",
    description: "每一步随机让这么多隐藏单元不出声。其余单元得靠自己，这样就不会过分依赖某一个单元。",
  },
  initialization: {
    name: "初始化",
    description: "第一步之前怎样抽取权重。太小，信号经过各层时会消失；太大，信号会爆炸。",
  },
  activation: {
    name: "激活函数",
    description: "每个隐藏单元给它的和加上的弯曲。没有它，再多层叠起来也还是一条直线。",
  },
  output_activation: {
    name: "输出的激活函数",
    description: "加在输出本身上的弯曲。这里的损失使用原始的和，所以选恒等几乎总是对的。",
  },
  learning_rate: {
    name: "学习率",
    description: "同样的斜率，一步走多远。太小，永远走不到；太大，会跨过谷底，损失无止境地增大。",
  },
  momentum: {
    name: "动量",
    description: "上一步有多少保留到下一步。像滚动的球，沿山谷越滚越快，还能冲过小坎。",
  },
  dampening: {
    name: "抑制",
    description: "新斜率中不进入动量的占比。为 0 时全部进入，通常都这样用。",
  },
  weight_decay: {
    name: "权重衰减",
    description: "每一步都把每个参数往零拉，幅度是这个数乘以参数自身。帮助不大的参数会渐渐消失。",
  },
  nesterov: {
    name: "Nesterov",
    description: "斜率取自动量即将带到的地方，而不是当前位置。这样在上坡之前就能及时刹车。",
  },
  amsgrad: {
    name: "AMSGrad",
    description: "除以至今见过的最大斜率，而不是最近的斜率。步子只会变短，因此更有把握停下来。",
  },
  beta1: {
    name: "斜率的记忆",
    description: "过去在斜率滑动平均里的占比。越接近 1，越平稳，转向也越慢：大约记得 1/(1 − β₁) 步。",
  },
  beta2: {
    name: "斜率平方的记忆",
    description: "过去在斜率平方滑动平均里的占比。越接近 1，记得越久：大约 1/(1 − β₂) 步。",
  },
  eps: {
    name: "最小除数",
    description: "加在斜率的除数上，使它永远不为零。数值大一些，能让斜率极小的参数安静下来。",
  },
  degree: {
    name: "次数",
    description: "输入的最高次幂。每多一次，就可以多弯一下；太多了，曲线就会跟着噪声走。",
  },
  tokens: {
    name: "词元数",
    description: "表有多少行。每个输入都必须是整数，从 0 到这个数减 1。",
  },
  n: {
    name: "点数",
    description: "抽取多少个点。点越多，形状越清楚，噪声也越会互相抵消。",
  },
  noise: {
    name: "噪声",
    description: "点因偶然偏离形状有多远。没有模型能预知噪声，所以总会留下这样一份损失。",
  },
  step_size: {
    name: "两次下降之间的步数",
    description: "走这么多步之后，学习率乘以倍数。然后重新计数。",
  },
  gamma: {
    name: "倍数",
    description: "学习率每次乘以的数。越接近 1，降得越慢。",
  },
  t_max: {
    name: "到终点的步数",
    description: "在这么多步里，学习率沿半个波形从最高降到最终学习率。再往后又会升高。",
  },
  eta_min: {
    name: "最终学习率",
    description: "波谷处的学习率。为 0 时，训练在那里静止不动。",
  },
  total_iters: {
    name: "到终点的步数",
    description: "在这么多步里，倍数从初值变到终值。之后保持不变。",
  },
  start_factor: {
    name: "起始倍数",
    description: "第一步用学习率的多大比例。斜率还很剧烈的时候，先走小步比较安全。",
  },
  end_factor: {
    name: "最终倍数",
    description: "最后保留学习率的多大比例。为 1 时就是全部。",
  },
  batch_size: {
    name: "批量大小",
    description: "每一步看多少个样本。小批量走得快，但有噪声。",
  },
  validation: {
    name: "验证集",
    description: "这个比例的行不用来训练。那里的损失说明模型对没见过的数据表现如何。",
  },
  seed: {
    name: "随机种子",
    description: "所有随机都来自这个数。同样的种子得到同样的运行。",
  },
  name: { name: "形状", description: "是哪一个曲面。每一个都展示训练可能遇到的一种困难。" },
};
