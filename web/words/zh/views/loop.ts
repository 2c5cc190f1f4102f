/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "循环",
  label: "训练循环的一圈",
  stations: "一步的五站",
  hint: "点击一站；用键盘时，方向键绕圈移动。",
  hint_touch: "轻点一站。",
  step: "第 {t} 步",
  unseen: "还没看过",
  wanted: "目标值：{name}",
  back: "返回",
  onward: "下一站：{name}",
  again: "走到第 {next} 步",
  more: { other: "还有 {n} 个参数" },
  table: "参数表格",
  caption: "第 {t} 步时斜率最大的参数",
  parameter: "参数",
  now: "现在",
  gradient: "梯度",
  change: "变化",
  after: "之后",
  names: {
    predict: "预测",
    measure: "衡量",
    trace: "追溯",
    adjust: "调整",
    repeat: "重复",
  },
  /** What happens at each. */
  says: {
    predict: "模型根据“{row}”的已知信息，用现在的参数算出它的回答。",
    measure: {
      other: "损失说明这个回答有多糟：{loss}。这一步全部 {n} 个样本的损失归成一个数：{objective}。",
    },
    trace: "是谁的责任？梯度把损失追溯到每个参数：如果它变大一点，目标函数会上升得多快。",
    adjust: "每个参数逆着自己的斜率移动，学习率 {rate} 决定移动多远。",
    repeat: "带着新的参数，一切从第 {next} 步重新开始。最初目标函数是 {start}，现在是 {loss}。",
    repeat_first: "带着新的参数，一切重新开始。目标函数现在是 {loss}：看看它会怎样变化。",
  },
  summary: {
    example: "{row}：预测是 {output}，损失是 {loss}。",
    steepest: "斜率最大的参数：{name}，斜率 {gradient}，变化 {change}。",
  },
};
