/** Cross-entropy asks how sure a guess was: four guesses by hand, then a classifier that is sure of too much. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "你有多大把握？",
  sentence: "交叉熵不只问猜得对不对，还问你有多大把握。",
  notice:
    "每个圆点是一次猜测，位置由它给正确答案的概率决定。往右，曲线渐渐降到几乎没有损失；往左，曲线无止境地上升。所以两次同样猜错的猜测，代价可能相差很大。",
  chapters: { guesses: "四次猜测", classifier: "一个分类器" },
  questions: {
    half: {
      text: "四次猜测都说“B”：两次给它 {leaning}，两次给它 {sure}。每种各有一次猜对、一次猜错。假如四次都改说“一半一半”，平均损失会怎样？",
      options: {
        rises: "上升：放弃了两次猜对的。",
        same: "不变：猜测对了一半，“一半一半”说的正是这个。",
        falls: "下降。",
      },
      right:
        "它从 {before} 降到 {after}。犹豫着猜错，代价是 {hesitant}；很有把握却猜错，代价是 {much}：比其余三次加起来还多，那次很有把握又猜对的，也补不回来。",
      wrong:
        "它从 {before} 降到 {after}。很有把握却猜错的，代价是 {much}；犹豫着猜错的，只要 {hesitant}：要紧的是给真相留下了多少概率，而损失就是这个概率的对数的相反数。",
    },
    training: {
      text: "在第二部分里，分类器判对了 {before} 的点，而且对几乎所有点都很有把握。训练会让它的损失小很多。变化最大的是什么？",
      options: {
        boundary: "分界线移动，判对的点明显变多。",
        surer: "它对自己的判断更有把握了。",
        humbler: "它没那么有把握了，判断却和原来差不多。",
      },
      right:
        "权重从 {steep} 缩到 {gentle}，损失从 {high} 降到 {low}。判对的却是 {after}，几乎和原来一样：它要学的是怀疑。",
      wrong:
        "它没那么有把握了：权重从 {steep} 缩到 {gentle}，损失从 {high} 降到 {low}，而判对的是 {after}。代价这么大，全因为那几个信心十足的错误。",
    },
  },
  teacher: {
    objective: "交叉熵是对真相的意外程度：真相所得概率的对数的相反数。",
    misconception:
      "以为损失数的是错误。其实没有信心的正确答案也要受罚，而信心十足的错误比犹豫的错误受罚重得多。",
    script: [
      "四次猜测都说“B”。这一次猜对了，也很有把握：几乎没有代价。",
      "这一次同样有把握，却猜错了：曲线在这里很陡，它的代价最大。",
      "请全班说说：如果谁都不敢偏向任何一边，会怎样？",
      "一个分类器要做一百次这样的猜测：曲线很陡，说明它几乎什么都不怀疑。",
      "问：训练会改变它的什么？",
      "曲线变平缓了：分界线几乎没动，怀疑却出现在该怀疑的地方。",
    ],
  },
} satisfies ExhibitWords;
