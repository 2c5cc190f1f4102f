/** Two parameters as dials: what a nudge does to the loss, and why that is the gradient. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "两个旋钮和一个损失",
  sentence: "把一个权重转动一点，看损失怎样回应：两者之比就是它的梯度。",
  notice:
    "每个滑块都是直线的一个旋钮：一个让它倾斜，一个把它抬高。在网络里选一条连接，轻推一小下：损失的变化除以轻推的量，就写在梯度旁边。推得越轻，两者越接近。",
  questions: {
    nudge: {
      text: "你把一个旋钮转动极小的一点。损失大约变化多少？",
      options: {
        nudge: "等于你转动的量。",
        product: "等于这个量乘以梯度。",
        gradient: "等于梯度，不管你转得多小。",
      },
      right:
        "轻推 {by}，损失变化 {change}。除以轻推的量得到 {quotient}，而梯度是 {gradient}：轻推很小时，两者几乎相同。",
      wrong:
        "轻推 {by}，损失变化 {change}。相当于每转动一个单位变化 {quotient}，而梯度是 {gradient}。所以变化大约是轻推的量乘以梯度。",
    },
    signs: {
      text: "权重的梯度小于零，偏置的梯度大于零。你把其中一个旋钮调大一点。调哪一个，损失会下降？",
      options: {
        both: "哪个都行：大就是大。",
        neither: "哪个都不行：梯度指向上坡。",
        one: "只有其中一个。",
      },
      right:
        "调大权重，损失从 {loss} 变到 {weight_up}；调大偏置，变到 {bias_up}。梯度 {weight_slope} 和 {bias_slope} 符号不同：梯度为负时，调大就是下坡。",
      wrong:
        "调大权重，损失从 {loss} 变到 {weight_up}；调大偏置，变到 {bias_up}。权重的梯度是 {weight_slope}，偏置的梯度是 {bias_slope}：调大是不是下坡，由符号决定。",
    },
  },
  teacher: {
    objective: "梯度不过是损失对一个旋钮微小转动的回应，按每转动一个单位来算。",
    misconception: "有人把梯度大当成权重大。它说的是损失对这个权重有多敏感，而不是权重有多大。",
    script: [
      "两个旋钮决定这条直线：一个让它倾斜，一个把它抬高。这个数就是损失。",
      "我把第一个旋钮调大一点，损失下降。",
      "转一大圈：损失降得更多，但不再成比例。",
      "现在朝相反方向转另一个旋钮。我们能亲手找到最低点吗？两个旋钮可以，一百万个就不行了。",
      "梯度能预先说出微小的转动会有什么结果。问：怎么说出来的？",
    ],
  },
} satisfies ExhibitWords;
