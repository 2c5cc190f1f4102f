/** Three species of penguins: softmax shares out one certainty, and label smoothing keeps some of it back. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "这是哪种企鹅？",
  sentence: "有三个类别时，每只鸟得到三个得分，softmax 把它们变成一个整体的三份占比。",
  notice:
    "底色是最可能的物种的颜色，模型越有把握颜色越深，边界附近颜色很淡。训练继续下去，边界几乎不再移动，颜色却越来越深。用了标签平滑，颜色就不会一直加深。",
  questions: {
    raised: {
      text: "一只鸟有三个得分，每个物种一个，softmax 给第一个物种 {before}。现在三个得分都升高同样多。第一个物种得到多少？",
      options: { larger: "更多。", smaller: "更少。", same: "一样多。" },
      right: "还是 {after}。softmax 只看得分之间的差：得分全部升高，每个指数值都乘以同一个倍数，正好约掉。",
      wrong:
        "和原来一样，是 {after}。softmax 用每个指数值除以它们的和：得分全部升高同样多，分子分母都乘以同一个倍数，剩下的只有差。",
    },
    smoothing: {
      text: "标签平滑告诉模型：标出的物种几乎可以肯定，但不是完全肯定。用它和不用它各训练很久，对一只典型的巴布亚企鹅来说，有什么不同？",
      options: {
        surer: "模型至少一样有把握，判断也一样好。",
        doubting: "模型没那么有把握，判断几乎一样好。",
        worse: "模型没那么有把握，判断明显变差。",
      },
      right:
        "它给正确物种 {smooth}，而不是 {sharp}。所有鸟中判对 {right_smooth}，不用平滑时是 {right_sharp}：边界大致留在原处，把握却有了上限。",
      wrong:
        "它给正确物种 {smooth}，而不是 {sharp}；所有鸟中判对 {right_smooth}，不用平滑时是 {right_sharp}。平滑并不要求别的判断，只是让超过标签的把握变得昂贵。",
    },
  },
  teacher: {
    objective: "softmax 把得分变成概率，交叉熵是对正确类别的意外程度。",
    misconception: "以为得分本身就是概率。只有它们之间的差才有意义，而且要经过 softmax。",
    script: [
      "所有权重都是零：对每只鸟，每个物种各得三分之一的把握。",
      "十步：三个区域，模型犹豫的地方颜色很淡。",
      "问：一只鸟的三个得分都升高同样多，会怎样？",
      "训练很久之后，颜色几乎一直深到边界。",
      "问：标签平滑会改变什么？",
    ],
  },
} satisfies ExhibitWords;
