/** Throws beside the bullseye: what a sum of gaps is, and how its steps differ from those of squared gaps. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "瞄准靶心",
  sentence: "损失把每个落点到靶心的差距加起来，每一步都把所有落点往里拉。",
  notice:
    "这些投掷是编造的。一个修正量把所有落点一起移动，所以这团点来到正中，却仍是一团：损失会下降，但降不到零。若先取平方再相加，每一步都比上一步短一些，因为还要修正的越来越少。",
  chapters: { gaps: "差距之和", squares: "差距的平方和" },
  questions: {
    pull: {
      text: "损失是所有差距之和。哪个落点对修正量拉得最用力？",
      options: {
        far: "离靶心最远的。",
        near: "离靶心最近的。",
        alike: "全都一样用力。",
      },
      right:
        "最远的占拉力的 {far}，最近的也占 {near}：一段差距无论多长，缩短一厘米就省下一厘米。如果取平方，最远的拉力就是最近的 {times} 倍。",
      wrong:
        "最远的落点占拉力的 {far}，最近的占 {near}：任何一段差距，缩短一厘米就省下一厘米。只有对差距取平方时，远的才拉得更用力；那时最远的拉力是最近的 {times} 倍。",
    },
    steps: {
      text: "现在先把每段差距取平方，再相加。落点越来越近时，步子会怎样？",
      options: {
        longer: "越来越长：训练会加速。",
        same: "一样长：学习率是固定的。",
        shorter: "越来越短。",
      },
      right:
        "第一步长 {first}，五步之后长 {later}。差距取平方后，拉力与差距的长短成正比：落点越近，要修正的就越少。",
      wrong:
        "第一步长 {first}，五步之后长 {later}。学习率没有变，但一步的长短是学习率乘以梯度，而差距平方的梯度会随差距变小。",
    },
  },
  teacher: {
    objective: "许多样本的损失是各个差距之和；用哪种差距，决定了谁在拉、步子怎么走。",
    misconception: "常有人以为一步的长短就是学习率。学习率只是一个因数：梯度也有份。",
    script: [
      "一些投向靶子的飞镖，专为这里编造：每条线是一段差距，损失是所有差距之和。",
      "走一步，所有落点都移动同一个修正量，总和变小。",
      "这团点到了正中，但仍是一团：用同一个修正量，不可能让每一镖都正中靶心。",
      "谁在拉动修正量？请全班指出一个落点。",
      "还是这些投掷，但现在每段差距先取平方，再相加。",
      "步子会一直这么长吗？先收集猜测，再走一步。",
    ],
  },
} satisfies ExhibitWords;
