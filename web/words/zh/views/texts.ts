/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "文本",
  label: "文本及其词语的权重",
  summary: {
    weights: "{rows}。每个被计数的词都加上自己的权重，合起来表示有多支持“{class}”。",
    any: "{rows}，以及模型对每条的判断：有多支持“{class}”。",
  },
  right: "判为“{called}”，判对了。",
  wrong: "判为“{called}”，其实是“{actual}”。",
  counted: "偏置和被计数的词，及其权重",
  hint: "带下划线的词被计数：实线和 + 支持“{class}”，虚线和 − 反对它。线越粗，权重越大。",
  list: "文本，各带模型的判断和自己的类别",
  heaviest: "最支持“{class}”的词",
  more: {
    other: "表格中还有 {n} 条文本。",
  },
  table: "所有文本的表格",
  caption: "第 {t} 步时，每条文本和模型的判断",
  text: "文本",
  actual: "自己的类别",
};
