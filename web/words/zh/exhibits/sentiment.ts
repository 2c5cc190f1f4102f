/** Reviews judged by their words: a bad one held to be rather good is expensive, and so words get weights. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "夸奖还是抱怨？",
  sentence: "把差评当成还不错，代价很高；正是这个代价让每个词得到权重。",
  notice:
    "每个词有一个权重：大于零表示夸奖，小于零表示抱怨，一条评论按权重之和来判断。反话和否定始终很难，因为词的顺序丢掉了。这些评论是为本页编造的，用英文写成。",
  questions: {
    price: {
      text: "再训练一阵之后，看两条差评。“Rude staff, cold soup, loud music. Never again.”（店员粗鲁，汤是冷的，音乐太吵。不会再来。）被认为是正面的概率是 {plain}；“If you love waiting, this will be your favourite place.”（如果你喜欢等，这里会是你最爱的地方。）是 {doubtful}。它们的损失相比如何？",
      options: {
        same: "差不多：两条都是差评。",
        twice: "第二条的代价大约是两倍。",
        several: "第二条的代价是好几倍。",
      },
      right:
        "第一条的代价是 {cheap}，第二条是 {dear}，是前者的 {times} 倍。损失看的是留给真相的概率，而真相是：这条是差评。",
      wrong:
        "第一条的代价是 {cheap}，第二条是 {dear}，是前者的 {times} 倍。与判断正确又相当有把握的相比，哪怕只稍稍偏向错误的一边，也已经很贵了。",
    },
    not: {
      text: "训练再继续一阵。单词“not”（不）会得到怎样的权重？",
      options: {
        negative: "最负的权重之一：“not”总是坏事。",
        little: "与“cold”或“friendly”这样的词相比，接近零。",
        positive: "最正的权重之一。",
      },
      right:
        "它得到 {not}，而“cold”得到 {cold}，“friendly”得到 {friendly}。“not good”和“not bad”里都有它，所以它自己说明不了什么。",
      wrong:
        "它得到 {not}，而“cold”得到 {cold}，“friendly”得到 {friendly}。“not”会把旁边的词反过来，权重之和却表达不了这一点：夸奖和抱怨里都有这个词。",
    },
  },
  teacher: {
    objective: "建立在概率上的损失，把带标签的文本变成词的权重，也暴露出只数单词时看不到的东西。",
    misconception: "以为模型读懂了评论。它只是给每个被计数的词加上一个数，反话让它付出很高的代价。",
    script: [
      "开始时所有权重都是零：每条评论都是一半正面，代价全都一样。",
      "一步：差评里的词往下移，好评里的词往上移。",
      "再走四十步，多数评论都到了二分之一的正确一侧。",
      "两条差评，一条直白，一条是反话：请全班比较它们的损失。",
      "再训练下去，意思清楚的词变得更清楚。",
      "先问“not”这个词会怎样，再让大家去找。",
    ],
  },
} satisfies ExhibitWords;
