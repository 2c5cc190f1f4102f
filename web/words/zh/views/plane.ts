/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "平面",
  label: "平面上的预测与目标",
  plot: "平面图。焦点一次只在一个点上。",
  across: "横向",
  up: "纵向",
  place: "横向 {x}，纵向 {y}",
  target: "目标",
  /** Where an input lies, in the same plane. */
  given: "给定",
  summary: {
    bullseye: "{rows}，以及它们都该在的那一处：中间的靶心。",
    scattered: "{rows}，各有一个圆环标出它该在的地方。",
    next: "下一步把每个点都移动：{move}。",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "每条线的长度就是该点的损失：到目标的距离。",
    mse: "每个正方形以该点到目标的连线为对角线，面积就是该点的损失：横向与纵向误差平方的平均。",
    mae: "每段差距先横走，再竖走。总长的一半就是该点的损失。",
    general: "每条线是一个点与其目标之间的差距。",
  },
  ways: "空心圆环是给定的位置，虚线通向模型把它们放到的地方。",
  arrows: "箭头表示下一步把它们移到哪里。",
};
