/** A line through a curve: the loss comes to rest above zero because the model cannot bend. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "停在零的上方",
  sentence: "损失已经停下，拟合却明显不好：是训练的问题，还是模型的问题？",
  notice:
    "损失曲线已经变平，误差却一眼就能看出来，而且相邻的点都偏在同一边。再多走步也不会改变什么：这就是最好的直线。会弯的模型，剩下的只比噪声多一点点。",
  chapters: { curve: "直线还是曲线", network: "小网络" },
  questions: {
    cure: {
      text: "损失停住了，而且很高。怎样最能让它降低？",
      options: {
        steps: "训练五倍的时间。",
        rate: "用更大的学习率。",
        bend: "让模型能弯：提高次数。",
      },
      right:
        "现在损失是 {now}。多走步，仍是 {steps}；学习率更大，是 {rate}；会弯的模型则降到 {bend}。限制在于直线，不在于训练。",
      wrong:
        "原来的损失是 {now}，多走步之后是 {steps}，学习率更大时是 {rate}：最好的直线早就找到了。只有会弯的模型能更低，降到 {bend}。",
    },
    unit: {
      text: "一个只有一个隐藏单元的网络，走到半路停住了。再训练久一点就够吗？",
      options: {
        time: "够：只要有时间，网络能学会任何曲线。",
        limit: "不够：一个单元弯得太少，训练多久都一样。",
      },
      right:
        "再走很多步，损失是 {one}，原来是 {now}。同样的时间里，八个单元达到 {eight}。网络能跟上任何曲线，但单元必须够多。",
      wrong:
        "再走很多步，只从 {now} 变到 {one}，而同样的时间里，八个单元达到 {eight}。说网络能跟上任何曲线，指的是单元够多的网络。",
    },
  },
  teacher: {
    objective: "损失停在零以上，可能说明模型太简单，这时训练再久也没用。",
    misconception: "有人以为损失曲线变平就是问题解决了，或者是学习率不对。看看拟合再说。",
    script: [
      "一些沿着波分布的点，和一条要跟上它们的直线。",
      "一百步：损失停住了，直线整段整段地错过这些点。",
      "你会试什么？先投票，再看。",
      "次数更高的曲线，用同样的方式训练，就跟上了波。",
      "只有一个隐藏单元的网络有同样的麻烦：它只弯一次。",
      "它需要更多时间，还是更多单元？",
    ],
  },
} satisfies ExhibitWords;
