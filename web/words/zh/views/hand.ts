/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "手动",
  label: "自己找最小点",
  summary: "损失是 {loss}。移动参数，让它尽可能小；至今最小的是 {least}。",
  /** Of what the sliders move. */
  units: "使用训练单位：输入和目标值以离平均值多少个标准差来计。",
  natural: "按数据自己的单位是 {value}",
  finish: "从这里开始让训练接着走",
  numbered: "{name} {n}",
  table: "以表格列出参数",
  parameter: "参数",
  value: "值",
};
