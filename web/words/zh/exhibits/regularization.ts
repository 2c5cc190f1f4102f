/** A price on weights as a part of the loss: what it does to measurements that tell nearly the same. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "给权重定个价",
  sentence: "惩罚项给权重定价，再加到损失里；权重会怎样，要看定的是哪种价。",
  notice:
    "前面的是没有惩罚项的拟合：总胆固醇和其中的低密度部分（LDL）说的几乎是同一件事，得到的权重很大，符号相反，几乎互相抵消。把其他运行放到前面：给权重定了价，这种情形就结束了。把每个权重的大小（套索）或平方（岭回归）加到损失里，训练让总和变小。",
  questions: {
    zeros: {
      text: "总胆固醇和其中的 LDL 部分，权重很大，几乎互相抵消。现在权重有了价格。哪种惩罚项会让两者都归零？",
      options: {
        lasso: "套索：按权重的大小收费。",
        ridge: "岭回归：按权重的平方收费。",
        neither: "都不会：惩罚项只让权重变小。",
      },
      right:
        "不收费时，两个权重是 {total} 和 {ldl}。岭回归把它们变成 {total_ridge} 和 {ldl_ridge}；套索让两者都归零。权重变小时，套索的拉力不减弱，岭回归的会减弱。",
      wrong:
        "是套索。小权重的平方几乎不花代价，所以岭回归不再拉：它把权重从 {total} 和 {ldl} 变成 {total_ridge} 和 {ldl_ridge}。套索一样用力，一直拉到零。",
    },
    strong: {
      text: "把套索给权重定的价格提高好几倍。剩下的权重会怎样？",
      options: {
        rest: "几乎没有变化：这些权重是需要的。",
        smaller: "变小，但没有一个到零。",
        all: "全都到零。",
      },
      right:
        "全都是零；体重指数的权重之前是 {bmi_before}。数据上的损失从不收费时的 {free} 升到 {data}：每个人得到同样的预测。训练让总和变小，而在这个价格下，没有一个权重值它的价钱。",
      wrong:
        "全都到零，连体重指数的也是，它原来是 {bmi_before}。训练要变小的是损失与价格之和，而在这个价格下，没有一个权重值它的价钱。只看数据，损失从不收费时的 {free} 升到了 {data}。",
    },
  },
  teacher: {
    objective: "把目标函数读成数据上的损失加上权重的价格，并分清两种价格。",
    misconception:
      "以为正则化会改善对训练数据的拟合。它有意让这个拟合变差，为的是得到更简单、在新数据上更好的模型。",
    script: [
      "用糖尿病患者的五项测量值，预测一年里病情的进展。看两个胆固醇的权重：很大，而且符号相反。",
      "问：哪种价格会让它们归零？",
      "把岭回归放到前面：全都变小了，没有一个是零。",
      "弹性网络把两种价格混合起来。",
      "问：价格高得多时会怎样？",
    ],
  },
} satisfies ExhibitWords;
