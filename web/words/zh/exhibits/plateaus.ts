/** Places where the gradient is next to zero: a side valley, a saddle, and a sigmoid that is sure and wrong. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "到了，还是只是平了？",
  sentence: "几乎不动的运行，也许到了最低点，也许只是在半路一块平地上。",
  notice:
    "梯度有多陡，步子就有多长，所以只要地势平，运行就会慢下来：在全局最低点，在旁边的山谷，在鞍面上，或在远处的平地上。说明有多陡的那个数分不清这些情形。损失自己也会造出平地：概率误差的平方，恰恰在模型有把握却错了的地方是平的。",
  chapters: { valleys: "两个山谷", saddle: "鞍面", saturated: "有把握却错了" },
  questions: {
    end: {
      text: "三个运行从同一个地形的不同位置出发，学习率相同。它们会停在哪里？",
      options: {
        lowest: "全都停在最低点：下坡总是通向那里。",
        different: "不是全都停在最低点：各自停在出发的那个山谷的谷底。",
        halfway: "没有一个停在最低点：半路上步子就变得太短了。",
      },
      right:
        "它们停下时的损失是 {first}、{second} 和 {third}。每一步只看脚下的坡；在浅的山谷里，往哪边走出去都是上坡。",
      wrong:
        "它们停下时的损失是 {first}、{second} 和 {third}：各自停在出发的山谷里。步子确实会变短，但只在谷底；而在浅山谷的谷底，往哪边走出去都是上坡。",
    },
    arrived: {
      text: "运行几乎不动了。继续走下去，它的损失会怎样？",
      options: {
        arrived: "不变：已经到了最低点。",
        falls: "继续下降。",
        rises: "又上升。",
      },
      right:
        "梯度已经小到 {slope}，损失是 {now}，但后来降到了 {later}。这是一个鞍面：两边升高，另外两边下降，而通向下方的那一点点斜率，一步比一步大。",
      wrong:
        "它从 {now} 降到 {later}。梯度已经小到 {slope}，但鞍面不是最低点：它朝两边落下去，起初非常平缓，看上去运行好像停住了。",
    },
    sure: {
      text: "两个模型都给编造的点的类别一个概率，开始时都很有把握地押错了类别。一个用概率的平方误差（MSE）训练，另一个用交叉熵（BCE）。哪个先转过弯来？",
      options: {
        squared: "用平方误差的。",
        alike: "差不多同时：起点、数据和学习率都相同。",
        cross: "用交叉熵的。",
      },
      right:
        "在上方类别正确的地方，交叉熵给它的概率已经是 {cross_after}，平方误差仍是 {squared_after}。开始时，梯度的长度在交叉熵下是 {cross}，在平方误差下是 {squared}：sigmoid 很有把握时是平的，只有对数在那里够陡，能补回来。",
      wrong:
        "用交叉熵的：在上方类别正确的地方，它给的概率现在是 {cross_after}，另一个是 {squared_after}。sigmoid 很有把握时是平的，所以平方误差的梯度开始时长度只有 {squared}，交叉熵的有 {cross}。",
    },
  },
  teacher: {
    objective: "分清训练看似停住的各种原因，并看到损失本身也可能是其中之一。",
    misconception: "以为损失不再变化就是到了最小值，或者损失大，梯度就一定大。",
    script: [
      "同一个有两个山谷的地形，三个起点：它们只走了几步。",
      "问：它们会停在哪里？",
      "换一个地形：这个运行几乎停住了。",
      "问：它到了吗？",
      "两个模型，开始时几乎对每个点都很有把握地押错了类别。",
      "问：哪一个会学会？",
    ],
  },
} satisfies ExhibitWords;
