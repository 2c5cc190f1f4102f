/** One turn of the loop that training is: predict, measure, trace, adjust, repeat. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "训练循环",
  sentence: "预测、衡量、追溯、调整、重复：训练所做的，就是这样一圈又一圈。",
  notice:
    "一圈之中，每个数都用到这一圈前面的数：预测得出损失，损失得出梯度，梯度得出这一步。之后只有参数变了。下一圈带着新的参数，做完全一样的事。",
  questions: {
    turn: {
      text: "循环走了一圈。之后什么变了？",
      options: {
        data: "目标值：它们向预测靠近了。",
        parameters: "参数：直线换了位置。",
        both: "都变了：目标值和直线在中途相遇。",
      },
      right:
        "权重从 {slope} 变到 {next_slope}，直线平均差 {next_miss}，原来是 {miss}。第一个目标值仍是 {target}：数据说明什么是对的，它们不会变。",
      wrong:
        "只有参数会变：权重从 {slope} 变到 {next_slope}，平均误差从 {miss} 变到 {next_miss}。第一个目标值仍是 {target}。训练从不修改数据来迁就模型。",
    },
  },
  teacher: {
    objective: "训练是一个不断重复的循环，由四个动作组成，损失把预测和调整连接起来。",
    misconception: "“模型从错误中学习”听起来好像它理解了错误。它得到的只是梯度：每个参数一个数。",
    script: [
      "预测：根据间歇泉喷了多久，直线说出下次要等多久。",
      "衡量：损失说明这错了多少，先看一次喷发，再看全部。",
      "追溯：梯度说明，每个参数变大时，损失会上升得多快。",
      "调整：每个参数逆着自己的梯度移动，学习率决定移动多少。",
      "下一圈之前先问：这样一圈会改变什么，不会改变什么？",
      "重复：很多圈之后，直线落在点的中间，带它到那里的只有这个循环。",
    ],
  },
} satisfies ExhibitWords;
