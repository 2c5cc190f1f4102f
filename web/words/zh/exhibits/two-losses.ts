/** What is it and where is it: one network, two losses, and a weight that lets one task pay for the other. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "两个任务，一个网络",
  sentence: "它是什么，又在哪里？一个网络两样都学，一个权重决定每个任务有多重要。",
  notice:
    "两个任务共用几个隐藏单元：方框的权重 λ 越大，方框套得越准，形状拿不准的时间也就越久。没有公式能说哪个权重才对：这取决于什么更重要。这些图片是为本页编造的。",
  questions: {
    pays: {
      text: "在总和里，方框的损失得到大得多的权重，方框也套得更准。走同样多的步之后，形状的损失怎样了？",
      options: {
        better: "小了很多：方框放得准，有助于看出形状。",
        same: "差不多：两个损失只是加在一起。",
        worse: "大了很多。",
      },
      right:
        "方框自己的损失从 {box_light} 降到 {box_heavy}，形状的损失从 {shape_light} 升到 {shape_heavy}。两个任务共用隐藏单元，每一步跟着声音大的那个走。",
      wrong:
        "它是 {shape_heavy}，而不是 {shape_light}；方框自己的损失则是 {box_heavy}，而不是 {box_light}。损失确实只是相加，但网络的权重是共用的，每一步主要朝梯度更大的那边走。",
    },
    first: {
      text: "两个损失的权重相同，都是一。在最开始，谁的梯度更长，从而决定最初几步往哪里走？",
      options: {
        alike: "差不多：权重是一样的。",
        shape: "明显是形状的。",
        box: "明显是方框的。",
      },
      right:
        "形状损失的梯度长 {shape}，方框的长 {box}。两个损失用不同的单位衡量，所以权重相等也是一种选择，在这里偏向形状。",
      wrong:
        "是形状的：长 {shape}，而方框的长 {box}。交叉熵和距离的损失刻度不同，所以权重相等并不意味着说话的分量相等。",
    },
  },
  teacher: {
    objective: "几个损失之和是任务之间的一桩交易，权重就是交易的条件。",
    misconception: "以为权重相等就是中立。每个损失的刻度早已决定谁说了算。",
    script: [
      "小图片，每张有一个形状：说出形状，并画出包围它的方框。",
      "权重相等时，谁的梯度更长？请全班猜一猜。",
      "三个运行都走同样多的步。",
      "问：给方框很大的权重，对形状有什么影响？",
      "权重最大的运行：方框很准，形状却拿不准。",
    ],
  },
} satisfies ExhibitWords;
