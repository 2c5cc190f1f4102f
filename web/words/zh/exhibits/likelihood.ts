/** Cross-entropy is maximum likelihood: of a coin, of three species, and with KL divergence what lies above entropy. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "最不意外",
  sentence: "让交叉熵变小，就是找出让这些数据最有可能出现的概率。",
  notice:
    "所有抛掷合在一起的概率是一个乘积，它的对数的相反数就是各个损失之和：损失最小，似然就最大。最小点正好在实际出现的占比处。那里剩下的是熵，是数据本身的不确定；没有更多知识，任何模型都消除不了它。",
  chapters: { coin: "弯硬币", species: "三个物种", divergence: "熵与散度" },
  questions: {
    rest: {
      text: "一枚编造的硬币，正面比反面出现得多。模型对所有抛掷只能给出同一个正面概率，从二分之一开始。训练会让它停在哪里？",
      options: {
        half: "留在二分之一：没有什么能预告下一次是哪一面。",
        share: "停在这些抛掷中正面的占比处。",
        certain: "接近必然：总是押更可能的那一面。",
      },
      right:
        "它停在 {heads}；抛掷中正面占 {seen}。损失从 {start} 降到 {end}：换成任何别的概率，这些抛掷都没有这么可能。",
      wrong:
        "它停在 {heads}，抛掷中正面占 {seen}。这里的损失是 {end}，而在二分之一处是 {start}。押得更大胆，多数抛掷会赢，但每次反面都是一次昂贵的意外。",
    },
    floor: {
      text: "在第三部分里，目标值就是三个物种的占比。一个运行用交叉熵（H）训练，另一个用 KL 散度。两者都能恰好达到这些占比。哪一个损失会降到零？",
      options: {
        both: "两个都会：预测是完美的。",
        divergence: "只有 KL 散度。",
        neither: "两个都不会。",
      },
      right:
        "交叉熵从 {high} 降到 {entropy} 就停住：这就是熵，不确定的程度相当于在 {perplexity} 个同样可能的物种之间选择，这个数叫作困惑度。KL 散度是高出熵的部分，开始时是 {gap}，最后什么都不剩。",
      wrong:
        "只有 KL 散度会：它从 {gap} 开始，这正是交叉熵 {high} 高出最低限度 {entropy} 的部分。这个最低限度就是熵：即使知道占比，每只鸟仍会让人意外，就像在 {perplexity} 个同样可能的物种之间猜，这个数叫作困惑度。",
    },
  },
  teacher: {
    objective: "让交叉熵最小就是让似然最大；它的最低限度是熵，其余部分是 KL 散度。",
    misconception: "以为完美的模型损失是零。数据里有偶然，交叉熵就停在数据的熵上。",
    script: [
      "一枚弯硬币抛了五十次，模型说一半一半。",
      "问：它会学到哪个概率？",
      "每一个可能的概率对应的损失：一只碗。",
      "运行到了碗底，也就是正面的占比处。",
      "三个物种也一样：三条线停在各种企鹅的占比处。",
      "现在是同样占比的两种损失，各有自己的刻度。",
      "问：哪一个会降到零？",
    ],
  },
} satisfies ExhibitWords;
