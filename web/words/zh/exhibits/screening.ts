/** Missed cancers and false alarms: weights in the loss and the threshold of decisions are two different levers. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "漏掉的癌症，虚惊一场",
  sentence: "要少漏掉癌症，有两个办法：损失里的权重，和判定的阈值。",
  notice:
    "一个办法在训练中起作用：每个癌症在损失里算好几份，分界线随之移动。另一个在训练之后起作用：概率不变，阈值调低。焦点损失只是把已经容易的样本调低，本身并不偏向哪一种错误。测量值是真实的，但没有医生只凭其中两项就下判断。",
  questions: {
    weights: {
      text: "用普通的交叉熵训练，模型漏掉 {missed} 个癌症，误报 {alarms} 个。另一个运行里，每个癌症在损失里算五份。两者的阈值都是二分之一，会怎样？",
      options: {
        better: "漏掉的癌症少得多，误报也没有增加。",
        traded: "漏掉的癌症少得多，误报增加。",
        same: "漏掉的癌症差不多：权重不会改变数据。",
      },
      right:
        "它漏掉 {missed_weighted} 个癌症，误报 {alarms_weighted} 个。这里没有一条直线能分开两类，所以减少一种错误，就要多付另一种。",
      wrong:
        "它漏掉 {missed_weighted} 个癌症，误报 {alarms_weighted} 个。权重告诉训练该在意哪种错误，分界线就移动了；两类重叠的地方，这是有代价的。",
    },
    threshold: {
      text: "现在回到普通的运行。它不再训练，但概率达到六分之一就判为“恶性”。与阈值是二分之一的加权运行相比，它漏掉多少癌症？",
      options: {
        more: "明显更多：它没有被训练去找癌症。",
        alike: "差不多。",
        fewer: "明显更少。",
      },
      right:
        "它漏掉 {missed} 个，误报 {alarms} 个；加权的运行漏掉 {missed_weighted} 个，误报 {alarms_weighted} 个。不同的是概率：对同一个肿瘤，普通的运行说 {honest}，加权的说 {raised}。",
      wrong:
        "差不多：它漏掉 {missed} 个，误报 {alarms} 个；加权的运行漏掉 {missed_weighted} 个，误报 {alarms_weighted} 个。判定一致，概率却不一致：对同一个肿瘤，普通的运行说 {honest}，加权的说 {raised}。",
    },
  },
  teacher: {
    objective: "分清两个办法：权重改变学到的东西，阈值只改变怎样使用它。",
    misconception: "以为少见或严重的类别必须在训练中加权。调阈值常常能达到同样的效果，而且概率仍然诚实。",
    script: [
      "按细胞的大小和纹理来看肿瘤：数一数漏掉的癌症和误报。",
      "在另一个运行里，每个癌症算五份：请全班预测这两个数。",
      "就是这样：分界线向良性肿瘤那边移动了。",
      "回到普通的运行。",
      "现在只改阈值：问能接近到什么程度。",
      "几乎相同的判定，而概率的含义没有走样。",
    ],
  },
} satisfies ExhibitWords;
