/** Loss, cost, objective, error, metric, score, reward: each word on its own number of one fit. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "“错了多少”的七个说法",
  sentence: "损失、代价、目标函数、误差、指标、得分、奖励：在一条穿过真实企鹅数据的直线上，看每个词指什么。",
  notice:
    "选一个词，它的数值就会亮起。得分、误差和损失属于一个样本，代价和目标函数属于全部样本；目标函数还加上权重惩罚，训练要变小的就是它。指标是给人评判用的；奖励是把符号反过来的损失：越多越好。",
  questions: {
    price: {
      text: "权重惩罚加倍，直线留在原处。下面哪个数会变？",
      options: {
        example: "一只企鹅的损失。",
        cost: "代价，也就是所有企鹅的平均值。",
        objective: "目标函数。",
        metric: "指标：离散程度中直线能解释的比例。",
      },
      right:
        "目标函数从 {objective} 变成 {dear_objective}。代价仍是 {cost}，因为没有一个预测改变：变的只是要求训练变小的那个数。",
      wrong:
        "只有目标函数会变，从 {objective} 变成 {dear_objective}。每个预测都和原来一样，所以每个损失、代价（{cost}）和指标也都不变。",
    },
    metric: {
      text: "走十步，目标函数变小了。指标，也就是离散程度中直线能解释的比例，会怎样？",
      options: {
        rises: "上升。",
        stays: "不变：训练并不看它。",
        falls: "下降，凡是衡量误差的都这样。",
      },
      right:
        "目标函数从 {objective} 降到 {low}，指标从 {metric} 升到 {next_metric}。这个指标越大越好。训练只跟着目标函数走；指标跟着变好，是因为更好的直线同时改善两者。",
      wrong:
        "指标从 {metric} 升到 {next_metric}，而目标函数从 {objective} 降到 {low}。训练并不看指标，但更好的直线同时改善两者，而这个指标越大越好。",
    },
  },
  teacher: {
    objective: "这些词的差别在于覆盖什么：一个样本还是全部样本，带不带惩罚项，是训练所依据的还是只供人看的。",
    misconception: "有人把损失、目标函数和指标当成同一个数。求梯度的只有目标函数；指标这时甚至可能变差。",
    script: [
      "一条穿过真实企鹅数据的直线。损失：它对其中一只错了多少。",
      "代价：把所有这些损失归成一个数。",
      "目标函数：代价，再加上权重惩罚。训练要变小的就是这个数。",
      "把惩罚加重，直线不动：谁会察觉？",
      "指标：给人看的数。没有人求它的梯度。",
      "目标函数下降时，这个指标会往哪边走？",
    ],
  },
} satisfies ExhibitWords;
