/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "常数", description: "所有样本用同一个数：是哪个数，完全由损失决定。" },
  shift: { name: "平移", description: "每个输入各加一个数：所有样本一起平移。" },
  linear: { name: "直线", description: "每个输入一个权重，再加一个偏置。" },
  "softmax-linear": {
    name: "softmax 回归",
    description: "每个类别对输入求一个加权和；softmax 把这些和变成概率。",
  },
  polynomial: {
    name: "多项式",
    description: "输入的各次幂，各有权重：能弯几次，由次数决定。",
  },
  embedding: {
    name: "嵌入",
    description: "一张表，每个词元对应一行数：输入只说明取哪一行。",
  },
  mlp: { name: "神经网络", description: "一层层加权和，每个和再由激活函数弯一下。" },
  surface: { name: "曲面", description: "完全没有数据：损失是两个数 x 和 y 上方的高度，就像地形的高度。" },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoid" },
  identity: { name: "恒等" },
  default: {
    name: "与 PyTorch 相同",
    description: "各层：从一个区间里均匀抽取，输入越多，区间越窄。表：从标准差为 1 的正态分布抽取。",
  },
  zeros: {
    name: "全零",
    description: "全都一样，因此同一层的单元永远学不到不同的东西。",
  },
  normal: {
    name: "正态",
    description: "从标准差为 1 的正态分布抽取，不管有多少输入。",
  },
  xavier_uniform: {
    name: "Xavier 均匀",
    description: "均匀抽取，区间的宽度让信号经过一层层 tanh 后大小相近。",
  },
  xavier_normal: {
    name: "Xavier 正态",
    description: "从正态分布抽取，标准差让信号经过一层层 tanh 后大小相近。",
  },
  kaiming_uniform: {
    name: "Kaiming 均匀",
    description: "均匀抽取，区间的宽度让信号经过一层层 ReLU 后大小相近。",
  },
  kaiming_normal: {
    name: "Kaiming 正态",
    description: "从正态分布抽取，标准差让信号经过一层层 ReLU 后大小相近。",
  },
  bowl: { name: "碗", description: "圆的：无论从哪里出发，最陡的下坡路都直通最低点。" },
  ravine: {
    name: "峡谷",
    description: "一条长谷，横向比纵向陡得多：每一步都在两壁之间来回跳，几乎不前进。",
  },
  saddle: {
    name: "鞍面",
    description: "中间是平的，却不是最小值：两边升高，另外两边下降。运行会在那里停留一阵，然后才下去。",
  },
  two_minima: {
    name: "两个最小值",
    description: "两个山谷，一个比另一个深：运行在哪里结束，取决于从哪里开始。",
  },
  plateau: { name: "高原", description: "宽阔平地上的一个坑：远处几乎没有坡度，所以每一步几乎不动。" },
  rosenbrock: {
    name: "Rosenbrock 山谷",
    description: "一条弯曲的山谷，两壁很陡：进谷很快，沿着几乎平坦的谷底前进却很慢。",
  },
};
