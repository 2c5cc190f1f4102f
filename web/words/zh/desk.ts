/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "速度与停止",
    settings: "设置",
    explain: "解释每项设置",
    about: "关于这种损失",
  },
  /** Headings of the settings. */
  groups: {
    loss: "损失",
    optimizer: "优化器",
    model: "模型",
    training: "训练",
    data: "数据",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss}（{reason}）",
    number: "需要数值",
    not_negative: "需要不小于 0 的数",
    positive: "需要大于 0 的数",
    label: "需要两个类别",
    probability: "需要两个类别",
    sign: "需要目标值 1 和 −1",
    category: "需要类别",
    class_index: "需要类别",
    groups: "需要每 {n} 行一组",
    one_target: "需要一个目标值",
    several_targets: "需要多个目标值",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "以标准差计",
      hint: "训练之前，把每个输入（以及是数值的目标值）平移到平均值 0，再缩放到标准差 1。这样一个学习率就适合所有量。",
    },
    features: "作为 x 交给模型的那些列。其他列不参与。",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "全部 {n} 列",
      some: "{all} 列中的 {n} 列",
      several: "选择多列",
      find: "查找列",
      tick_all: "全选",
      tick_none: "全不选",
      tick_found: "选中这些",
      clear_found: "不选这些",
      lost: "没有叫这个名字的列。",
      empty: "没有其他列。",
      least: "至少需要一列：在此之前运行保持不变。",
    },
    weight: {
      name: "样本的权重",
      none: "全都一样",
      hint: "一列数，说明每个样本有多重要。权重是两倍，就像有两个样本在拉。",
    },
    hidden: {
      name: "隐藏层",
      hint: "每层有多少单元，从第一层到最后一层，例如 8, 8。单元越多，能弯得越多，训练也越久。",
    },
    heads: {
      name: "输出头",
      hint: "输出怎样分给各自独立的最后一层，例如 1, 2。每个输出头有自己的权重，看到的是同样的隐藏单元。",
    },
    reduction: {
      name: "损失取",
      mean: "平均",
      sum: "总和",
      hint: "把所有样本的损失变成一个数。取平均时，同一个学习率对样本少和样本多都合适；取总和时，每个样本都让这一步更长。",
    },
    class_weights: {
      name: "类别的权重",
      equal: "所有样本一样",
      balanced: "所有类别一样",
      own: "自己设定",
      hint: "每个类别的样本有多重要。所有类别一样时，稀少类别的样本分量更重，这样没有类别会被淹没。",
    },
    own_class_weights: {
      name: "各类别的权重",
      hint: "每个类别一个数，按类别的顺序，例如 1, 3。权重为 0 的类别不参与训练。",
    },
    optimizer: {
      name: "优化器",
      hint: "它把梯度变成一步。所有优化器都往下走，只是步长和方向不同。",
    },
    schedule: {
      name: "学习率计划",
      hint: "它在途中改变学习率。先大步，后小步，能让训练慢慢停下来。",
    },
    batch_size: {
      name: "批量大小",
      hint: "每一步看多少个样本。小批量走得快，但有噪声；用全部行则得到精确的斜率。",
    },
    penalty: {
      name: "权重惩罚",
      none: "无",
      hint: "权重大，损失就要加上一些。这能让模型保持简单，代价是拟合稍差一点。",
    },
    seed: {
      name: "随机种子",
      hint: "所有随机都来自这个数：起点、批次、噪声。同样的种子得到同样的运行。",
    },
    needs_held_out: "这需要留出一些行作验证集，在“数据”里设置。",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p 是输出，y 是目标值，r = p − y。可以用 + − * / ^、比较、if(条件, 是, 否)、min、max、abs、sqrt、exp、log、log1p、expm1、tanh、sigmoid、softplus、log_cosh、sin、cos、sign 和 floor。",
    formula_examples: "可以作为起点的公式",
    parameter: "参数 {name}",
    parameter_min: "从",
    parameter_max: "到",
    parameter_add: "添加参数 {name}",
    parameter_remove: "删除参数 {name}",
    /** Of a weighted sum. */
    term: "第 {n} 项",
    term_add: "添加一项",
    term_remove: "删除第 {n} 项",
    term_weight: "这一项的损失乘以它。拟合停在哪里，只由各权重的比例决定。",
    term_range: "从这一列起，到那一列之前，例如 0, 1。留空：全部。",
  },
  pace: {
    speed: "播放时两步之间等多久。全速时，两幅画面之间能走多少步就走多少步。",
    stride:
      "按一次“单步”走多远：一次更新是 θ ← θ + Δθ，一轮是把每一行都看一遍所需的更新次数，即 行数 / 批量大小。按样本走时，逐个查看样本，看完批次中的最后一个才更新。",
  },
  /** Going on until something holds. */
  until: {
    label: "一直走到",
    step: "这一步",
    loss: "损失低于",
    converged: "停下来为止",
    rises: "验证损失连续上升的轮数达到",
    hint: "不断更新 θ ← θ + Δθ，直到满足这个条件，最多 {most} 次。静止是指没有任何斜率大于 10⁻⁹ · max(1, |损失|)。",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged: "没有达到：第 {t} 步之后运行发散了，训练损失为 {loss}。",
      converged: "没有达到：到第 {t} 步运行已经停住，训练损失为 {loss}。再走也不会有变化。",
      most: "没有达到：搜索在第 {t} 步结束，训练损失为 {loss}。点“开始”会再走最多 {most} 步。",
    },
    go: "开始",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "查找命令",
    placeholder: "你想做什么？",
    none: "没有这个名称的内容。",
    /** Before the name of a view or panel. */
    open: "显示",
    close: "隐藏",
  },
  lesson: {
    line: "这是一堂课：一部分已经设好，其余的请随意尝试。",
    locked: "这里已锁定：{controls}。",
    model_parameters: "模型自身的设置",
    loss_parameters: "损失自身的设置",
    reduction: "损失如何汇总",
    points: "图中的点",
    parameters: "手动设置的参数",
    guide: "展品下方的说明",
  },
  answers: { title: "参考答案" },
  about: {
    formula: "一个样本的损失",
    slope: "它的斜率",
    /** What the letters of the formulas mean. */
    letters: "ŷ 是输出，y 是目标值，r = ŷ − y。",
    claims: "它的性质",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}。",
    fails: "不成立：{claim}。",
    best_constant: "它的最佳常数",
    twins: "别处怎么称呼它",
    twin: "{framework}：{name}",
  },
};
