/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "损失形状",
  label: "损失的形状",
  plot: "上面是损失，下面是它的斜率",
  value: "一个点的损失",
  loss: "损失",
  slope: "斜率",
  across: {
    residual: "残差：预测值减目标值",
    score: "正确类别的得分",
    probability: "正确类别的概率",
    output: "模型的输出",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "残差 {x}",
    score: "正确类别的得分 {x}",
    probability: "正确类别的概率 {x}",
    output: "输出 {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place}（{value}）",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}，{class}",
  reads: "{name}：损失 {loss}，斜率 {slope}",
  separator: "；",
  place: "曲线上的位置",
  target: "目标值 {target}",
  others: "对照",
  others_label: "画在旁边的其他损失",
  axis: "横轴",
  by_score: "得分",
  by_probability: "概率",
  reach: "显示范围",
  all: "所有点",
  near: "近看",
  parameter: "{name}：{parameter}",
  table: "以表格列出各点",
  caption: "第 {t} 步时每个点的代价，以及那里损失有多陡",
  curves_table: "以表格列出各曲线",
  curves_caption: "每种损失在各处的代价",
  point: "点",
  loss_of: "{name}：损失",
  slope_of: "{name}：斜率",
  kink: "{x}，尖点",
  hint: {
    plot: "沿曲线移动，或使用方向键，读出任意一处的值。点击一个点来选中它；用键盘时，Enter 选中最近的点。",
    plot_touch: "沿曲线移动，读出任意一处的值。轻点一个点来选中它。",
    target:
      "在这种损失下，每个目标值都有自己的曲线。这里画的是{row}的目标值；只有目标值相同的点落在曲线上，其余的显示得很淡。",
    further: { other: "还有 {n} 个点在更外面。" },
    some: "共 {of} 个点，画出了 {n} 个。",
  },
  summary: {
    point: "{row}在“{name}”下的代价是 {loss}，以 {slope} 的斜率拉动。",
    beside: "在“{name}”下：{loss}，斜率 {slope}。",
    corners: { other: "“{name}”在 {places} 处有尖点，斜率在那里突然跳变。" },
    none: "每个圆点代表一个样本点：越靠外，代价越大；那里的斜率越陡，它就拉得越用力。",
  },
};
