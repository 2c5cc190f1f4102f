/** A loss written as a formula: a power that decides who is heard, a cap that stops listening, and its price. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "写一个自己的损失",
  sentence: "预测值和目标值的任何公式都可以，拟合在乎的正是你写下的东西。",
  notice:
    "这里的损失是预测值 p 与目标值 y 的距离，再取 k 次幂，k 由你选。幂小，所有点的意见都一样算数；幂越大，就越由最远的点决定。改一改公式本身：陡的地方会拉，平的地方不拉。",
  chapters: { power: "幂", cap: "封顶", far: "封顶，从远处出发" },
  questions: {
    cap: {
      text: "你写了一个封顶的损失：它就是距离，但绝不超过一个标准差。直线停稳之后，那三个远处的点对它拉得多用力？",
      options: {
        hard: "很用力：它们的损失仍然最大。",
        little: "有一点，每个点都和其他点差不多。",
        none: "完全不拉。",
      },
      right:
        "它们造成损失的 {loss}，占拉力的 {pull}。超过封顶处，损失是平的：把直线往这样的点移近一点，也不会便宜一分。",
      wrong:
        "它们占拉力的 {pull}，虽然造成了损失的 {loss}。拉力不看损失有多大，只看它有多陡；超过封顶处，它是平的。",
    },
    far: {
      text: "同样是封顶的损失，但这次直线从所有点下方很远处开始。训练会怎样？",
      options: {
        fast: "直线升得很快：它的误差都很大。",
        slow: "直线升高，但很慢。",
        stays: "直线完全不动。",
      },
      right:
        "它停在原处，损失是 {loss}，而从更好的起点可以达到 {least}。每个点都超过了封顶处，那里损失是平的：没有一个点说得出哪边更好。",
      wrong:
        "它不动，损失一直是 {loss}，而从更好的起点可以达到 {least}。每个点都超过了封顶处；损失平坦的地方，不会指出下坡的路。",
    },
  },
  teacher: {
    objective: "写下什么该算作错误，并看到训练跟着所写公式的斜率走。",
    misconception: "以为损失大的点就会拉。拉的是斜率：损失可以又大又平。",
    script: [
      "有人写的一个公式：距离的幂。看它的形状，再看谁在拉。",
      "从这里起，换成更高的幂。",
      "直线离开了大多数点：几个远处的点现在占了大约一半的拉力。",
      "问：给损失封顶，对远处的点有什么作用？",
      "问：同样的封顶，对糟糕的起点有什么作用？",
    ],
  },
} satisfies ExhibitWords;
