/** What is said of examples in a list, in any view. */
export const rows = {
  order: "样本的顺序",
  worst: "损失最大的在前",
  given: "按原顺序",
  right: "正确",
  wrong: "错误",
  choose: "点击一个，或用方向键选择。",
  choose_touch: "轻点一个来选择。",
  previous: "上一页",
  next: "下一页",
  page: "第 {from}–{to} 个，共 {n} 个",
};
