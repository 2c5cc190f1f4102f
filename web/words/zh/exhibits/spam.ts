/** Wanted messages and spam: the loss trains probabilities, and a threshold trades precision for recall. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "这是垃圾短信吗？",
  sentence: "拦下来的短信里有多少是垃圾？所有垃圾里又拦下了多少？",
  notice:
    "训练给每个词一个权重，给每条短信一个概率；它不知道什么阈值。阈值是后来才有的，它用一种错误换另一种：是放过垃圾，还是拦住朋友。这些短信是为本页编造的，用英文写成。",
  questions: {
    strict: {
      text: "概率达到二分之一，短信就判为垃圾。现在要求过滤器更有把握：阈值升到五分之四。精确率是拦下的短信中垃圾所占的比例，召回率是所有垃圾中被拦下的比例。会怎样？",
      options: {
        both: "精确率上升，召回率不降：更严格的过滤器就是更好的过滤器。",
        precision: "精确率上升，召回率下降。",
        recall: "精确率下降，召回率上升。",
      },
      right:
        "精确率从 {precision} 变到 {precision_strict}，召回率从 {recall} 变到 {recall_strict}。过滤器只拦有把握的，所以拦住的朋友少了，放过的垃圾多了。",
      wrong:
        "精确率从 {precision} 变到 {precision_strict}，召回率从 {recall} 变到 {recall_strict}。概率和原来一样：门槛高了，两类短信都拦得少了。",
    },
    nothing: {
      text: "另一个过滤器什么都不拦。它处理得对的短信占多大比例？",
      options: { bad: "最多一半。", fair: "一半以上。" },
      right:
        "它处理对了 {accuracy}，因为多数短信是正常的。召回率才说出真相：所有垃圾里它拦下 {found} 条，放过 {lost} 条。",
      wrong:
        "它处理对了 {accuracy}，因为多数短信是正常的。所以还要看召回率：它拦下 {found} 条，放过 {lost} 条垃圾。",
    },
  },
  teacher: {
    objective: "精确率和召回率回答同一个分类器的两个不同问题，阈值让两者此消彼长。",
    misconception: "以为准确率这一个数就能说明过滤器有多好。即使过滤器什么都不拦，它看上去也还不错。",
    script: [
      "过滤器训练好了：表格按短信实际是什么、被判为什么来计数。",
      "这些词指向垃圾短信，那些词指向朋友。",
      "阈值往上移：请全班说说精确率和召回率会怎样。",
      "拦住的朋友少了，放过的垃圾多了，完全没有训练。",
      "问：什么都不做的过滤器成绩如何？",
    ],
  },
} satisfies ExhibitWords;
