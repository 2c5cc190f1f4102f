/** Losses of an order beside squared error on the same scores: only what comes first counts. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "只看顺序",
  sentence: "排序损失不要求得分正确，只要求更好的结果排在上面。",
  notice:
    "平方误差把每个得分拉向它的评分，命中了才停。列表的 softmax 问的是哪条结果得到更大的占比，所以和评分毫不相像的得分也能排出正确的顺序。这些搜索是为本页编造的。",
  chapters: { search: "一次搜索", pairs: "许多对" },
  questions: {
    raised: {
      text: "四个得分都等于各自的评分。现在每个都升高同样多，顺序因此不变。哪种损失会察觉？",
      options: {
        both: "两种都会。",
        squared: "只有平方误差。",
        order: "只有列表的损失。",
        neither: "两种都不会。",
      },
      right:
        "平方误差从 {squared} 变到 {squared_high}，因为没有一个得分还命中评分。列表的损失之前是 {order}，之后是 {order_high}：它只看得分之间的差。",
      wrong:
        "只有平方误差：它从 {squared} 变到 {squared_high}，而列表的损失先是 {order}，后来是 {order_high}。得分全部升高同样多，彼此的差不变，顺序也就不变。",
    },
    lead: {
      text: "间隔排序把结果两两比较，要求更好的那条领先一个间隔。有一对领先得不够，另一对领先了间隔的两倍。第二对拉得多用力？",
      options: {
        pulls: "和第一对一样用力，或者更用力。",
        less: "没那么用力，但还在拉。",
        rests: "完全不拉。",
      },
      right:
        "它的斜率是 {clear}，第一对是 {close}，顺序错误的一对是 {wrong}。达到间隔的一对就算解决了，训练转向还没解决的。",
      wrong:
        "它不拉：斜率是 {clear}。离间隔还差一点的一对是 {close}，与顺序错误的一对（{wrong}）相同。领先得够了，就再没有什么可争取的。",
    },
  },
  teacher: {
    objective: "看到损失可以只要求顺序，靠的是同一次搜索中得分之间的差。",
    misconception: "以为好的得分必须长得像评分。对排序来说，只要更好的结果排在前面，得分是什么都行。",
    script: [
      "四条结果，四个评分，得分全是零。",
      "平方误差把每个得分移向它的评分。",
      "列表的损失得到别的得分，有些小于零，顺序却相同。",
      "问：得分全部升高同样多，哪种损失会察觉？",
      "许多次搜索，只告诉模型每一对里谁先谁后。",
      "问：已经解决的一对拉得多用力？",
    ],
  },
} satisfies ExhibitWords;
