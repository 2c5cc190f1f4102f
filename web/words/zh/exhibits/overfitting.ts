/** A network learns its training points by heart, held-out points tell, and early stopping ends it in time. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "把噪声背下来",
  sentence: "有些点不参加训练，用来看模型遇到没见过的东西时表现如何。",
  notice:
    "这些带噪声的点里，有一部分留作验证：只测量，从不用来训练。两个损失都下降时，网络在学这些点背后的波；从只有训练损失下降的地方起，它学的是噪声。早停会保留验证损失最小时的参数。",
  chapters: { long: "一直训练下去", stopped: "及时停下", degrees: "简单还是多弯" },
  questions: {
    on: {
      text: "到目前为止，训练损失和验证损失都下降了。网络再训练很久。两个损失会怎样？",
      options: {
        "both-fall": "都继续下降。",
        part: "训练损失下降，验证损失上升。",
        "both-rise": "都上升。",
      },
      right:
        "训练损失从 {train} 降到 {train_later}，验证损失从 {held} 升到 {held_later}。曲线现在弯来弯去，去迎合一个个训练点，而它们的噪声与别的点不同。",
      wrong:
        "训练损失从 {train} 降到 {train_later}，这是训练的本职。验证损失却从 {held} 升到 {held_later}：曲线弯来弯去，去迎合一个个点，而它们的噪声与别的点不同。",
    },
    degree: {
      text: "用一条直线、一个三次多项式和一个十二次多项式拟合同样的点。在留作验证的点上，哪个损失最小？",
      options: {
        line: "直线：它学不了任何噪声。",
        cubic: "三次多项式。",
        twelfth: "十二次多项式：别的能做到的，它都能做到。",
      },
      right:
        "在验证点上，损失是 {line}、{cubic} 和 {twelfth}。在训练点上，是 {line_train}、{cubic_train} 和 {twelfth_train}：在那里，自由越多总是越划算，所以它们分不出好坏。",
      wrong:
        "是三次多项式：在验证点上，损失是 {line}、{cubic} 和 {twelfth}。直线太硬，跟不上波；次数最高的连噪声也一起跟。只看训练点，{line_train}、{cubic_train} 和 {twelfth_train}，是看不出来的。",
    },
  },
  teacher: {
    objective: "看到训练损失低并不证明模型好，而验证数据能显出差别。",
    misconception: "以为损失一直在降，训练越久模型就只会越好。下降的只是训练损失。",
    script: [
      "一个网络，和几个带噪声的波上的点：两个损失都顺利降下来了。",
      "问：继续训练很久会怎样？",
      "看看点与点之间的曲线，再看看两个损失之间的距离。",
      "同一个网络，从头再来，这次用早停。",
      "验证损失不再进步，训练就结束；途中最好的参数会保留下来。",
      "问一问多项式：同一个故事，换成曲线可以弯多少来讲。",
    ],
  },
} satisfies ExhibitWords;
