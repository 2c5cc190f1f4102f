/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "历史",
  label: "至今的每一步",
  caption: "这次运行的各步",
  step: "步",
  name: "名称",
  loss: "损失",
  /** Over all training rows, penalty included. */
  objective: "全部样本的损失",
  validation: "验证集",
  changed: "修改",
  now: "正在展示",
  named: "有名称的步",
  name_this: "第 {t} 步的名称",
  name_hint: "例如“加入离群点之前”",
  parameters: "显示参数",
  metrics: "显示学习率和指标",
  /** Over all training rows, without penalty. */
  train: "训练损失",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}（验证）",
  branch: "从第 {t} 步分出一支",
  branch_hint: "保留这个运行，旁边再开一个。接下来的修改只发生在第二个运行里，从第 {t} 步开始。",
  go: "{name}，第 {t} 步",
  run: "运行 {n}",
  first: "第一个运行",
  hint: "选一步就能跳到那里。再改动些什么，运行就从那里换一条路走：后面的步会被丢掉，用“撤销”可以找回来。",
  long: "只列出前 5,000 步的参数。",
  summary: {
    start: "还没有走步。",
    steps: { other: "至今 {n} 步" },
    at: "{steps}；正在展示第 {t} 步。",
    changed: "在这些步作过修改：{steps}。",
    separator: "、",
  },
};
