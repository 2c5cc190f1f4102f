/** Loss and accuracy beside each other: one falls while the other stands still, and even while it gets worse. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "看损失还是看准确率？",
  sentence: "训练看的是损失，人看的是准确率：这里把两者放在一起。",
  notice:
    "准确率只数点在分界线的哪一侧，有点越过去时才会变。损失还问点离分界线有多远，所以没有点越过去时，它也能下降；它还可能为了照顾几个很贵的点而下降，让许多便宜的点吃亏。",
  chapters: { still: "一个停住", apart: "各走各路" },
  questions: {
    still: {
      text: "走了几步之后，{right} 的点判对了，从此几乎不变。在接下来的步里，损失会怎样？",
      options: {
        stands: "也停住。",
        falls: "继续下降。",
        rises: "又上升。",
      },
      right:
        "它从 {before} 降到 {after}，而准确率最后是 {right_after}。模型对已经判对的点越来越有把握，损失奖励这一点。",
      wrong:
        "它从 {before} 降到 {after}，而准确率最后是 {right_after}。准确率只数在哪一侧；损失还要看模型有多大把握。",
    },
    apart: {
      text: "在第二部分里，分界线把大多数点分得毫无差错，只有远处的两个点在错误的一侧。训练让损失下降。准确率会怎样？",
      options: {
        rises: "上升：损失小了，错误就少了。",
        stands: "不变。",
        falls: "下降。",
      },
      right:
        "损失从 {before} 降到 {after}，准确率也跟着从 {right} 降到 {right_after}。错误一侧远处的两个点，代价比其余所有点加起来还大，于是训练为了它们放弃了近处的点。",
      wrong:
        "它从 {right} 降到 {right_after}，尽管损失从 {before} 降到 {after}。错误一侧远处的两个点，代价比其余所有点加起来还大，而每一步都先照顾代价最大的。",
    },
  },
  teacher: {
    objective: "准确率是拿来汇报的，损失是拿来训练的，两者不必同进退。",
    misconception: "以为损失变小就一定是错误变少。其实那是意外变少，而少数几个点就能决定它。",
    script: [
      "训练之前，一切都是一半一半。",
      "五步之后，几乎所有点都在自己的一侧。",
      "问：损失还有什么可做？",
      "换一组数据：两个点在错误一侧的远处，也许是标错了。",
      "问：损失下降时，准确率会怎样？",
      "为了两个点，曲线变平了，其他点为此付出代价。",
    ],
  },
} satisfies ExhibitWords;
