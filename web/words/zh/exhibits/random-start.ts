/** Four random starts of one network: useless at first, trained alike, and not all ending alike. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "骰子落在哪里",
  sentence: "四个网络，四个随机的起点，要学的点都一样：训练从哪里开始，有关系吗？",
  notice:
    "开始时，每个网络的图几乎是随意的：它的输出与这些点毫无关系。四个网络的训练方式完全相同，但有的找到了分开两个类别的办法，有的停在较差的答案上。",
  chapters: { start: "训练之前", end: "训练之后" },
  questions: {
    guess: {
      text: "还没有走步。这四个网络有多好？",
      options: {
        good: "至少有一个明显比抛硬币强。",
        coin: "没有一个比抛硬币强。",
      },
      right:
        "它们的损失在 {least} 和 {most} 之间。每次都说“一半一半”的人付 {coin}：随机的权重里没有关于这些点的知识。",
      wrong:
        "它们的损失在 {least} 和 {most} 之间，而每次都说“一半一半”的人付 {coin}。随机的权重没见过这些点，输出就算合适，也只是碰巧。",
    },
    ends: {
      text: "四个网络用同样的方式训练，训练得一样久，只有随机的起点不同。损失会停在哪里？",
      options: {
        same: "几乎相同的值：它们学的是同样的点。",
        apart: "明显不同的值。",
      },
      right: "损失分别是 {a}、{b}、{c} 和 {d}。每个运行都从自己的起点下坡，它到达的山谷不一定是最深的。",
      wrong:
        "损失分别是 {a}、{b}、{c} 和 {d}：同样的点，不同的终点。下降只知道脚下的坡，所以到达哪个山谷由起点决定。",
    },
  },
  teacher: {
    objective: "训练从随机的权重开始；对网络来说，起点可能决定终点。",
    misconception:
      "有人把一次运行当作模型的答案。它只是一个起点的答案；换别的随机种子，可能更好，也可能更差。",
    script: [
      "四个点，问题是两个输入是否不同。这个网络还什么都没学。",
      "换一个起点，换一张图，同样没用。",
      "问：训练之前，这四个网络有多好？",
      "全都走一百步：有些图开始像样了。",
      "它们都能做到吗？请全班押一个字母。",
      "两个解决了，两个卡住了，而不同的只有起点。",
    ],
  },
} satisfies ExhibitWords;
