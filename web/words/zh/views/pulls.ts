/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "谁在拉",
  label: "谁在拉，拉得多用力",
  list: "拉得最用力的点",
  measure: {
    gradient: "拉力",
    loss: "损失",
    under: "在“{name}”下的拉力",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "占梯度的 {share}",
    loss: "占损失的 {share}",
    under: "在“{name}”下占梯度的 {share}",
  },
  point: "点",
  sort: "排序依据：{measure}",
  under: "对照",
  none: "不用其他损失",
  up: "想让预测升高",
  down: "想让预测降低",
  still: "不拉",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}，第 {rank} 名，共 {of} 个",
  /** Those listed, where there are more. */
  together: {
    other: "列出的 {n} 个合计：{share}。另有 {rest} 个在下面的表格里。",
  },
  table: "以表格列出所有点",
  caption: "第 {t} 步时每个点在损失和梯度中的份额",
  gradient_share: "占梯度的比例",
  loss_share: "占损失的比例",
  under_share: "在“{name}”下占梯度的比例",
  norm: "它的梯度的长度",
  along: "对前进方向的贡献",
  loss: "它占的那份损失",
  summary: {
    gradient: { other: "{of} 个点中拉得最用力的 {n} 个，占梯度的 {share}。" },
    loss: { other: "{of} 个点中代价最大的 {n} 个，占损失的 {share}。" },
    under: { other: "换成“{name}”，拉得最用力的 {n} 个会占 {share}。" },
    selected: "{row}：{shares}。",
    nothing: "没有谁在拉：每个点的斜率都为零。",
  },
  hint: "每根条是一个点在全部拉力中的占比：它自己的梯度长度，与其他所有点的相比。箭头表示它想让预测往哪边移动。",
  choose: "点击一行来选中那个点；用键盘时，方向键在行之间移动，Enter 选中。",
  choose_touch: "轻点一行来选中那个点。",
};
