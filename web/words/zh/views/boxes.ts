/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "方框",
  label: "每张图里是什么，在哪里",
  summary: "{rows}。模型说出每张图里是什么，并画出包围它的方框。",
  chosen: "{row}：{told}。",
  right: "{called}，正确",
  wrong: "{called}，其实是 {actual}",
  kind: "判为",
  predicted: "预测的方框",
  actual: "真实的方框",
  place: "中心 ({x}, {y})，宽 {width}，高 {height}",
  list: "图片",
  shares: "每个类别的概率；真实类别带下划线",
  table: "这些图片的表格",
};
