/** A model without inputs gives one number for all: mean, median, quantile or midrange, as the loss would have it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "“中间”不止一种",
  sentence: "要用一个数代表所有房子，每种损失都有自己认定的最佳数。",
  notice:
    "四个常数都从价格的平均值出发，只有平方误差的那个留在那里。绝对误差停在中位数，分位数损失停在四分之一的房子更便宜的地方，距离的高次幂停在最便宜与最贵的正中间附近。地形画出前面那个运行在每一个可能的常数上的损失：最低点就是答案。",
  chapters: { nine: "九笔成交", sales: "全部成交" },
  questions: {
    settle: {
      text: "绝对误差（MAE）把一个常数到九个价格的距离加起来。哪个常数让这个和最小？",
      options: {
        mean: "平均值：把所有价格加起来再平分。",
        median: "中位数：按大小排好，站在正中的那个价格。",
        midrange: "最便宜与最贵的正中间。",
      },
      right:
        "它停在 {absolute}，比它贵和比它便宜的房子一样多：在那里，向上的拉力和向下的拉力平衡。平均值 {mean} 是平方误差停下的地方。",
      wrong:
        "它停在 {absolute}，也就是中位数。每栋房子拉得一样用力，所以上下数目相等时拉力才平衡。平均值 {mean} 是平方误差停下的地方。",
    },
    dearer: {
      text: "九栋房子里最贵的那栋以两倍的价格售出。哪个常数留在原处？",
      options: {
        squared: "平方误差的。",
        absolute: "绝对误差的。",
        power: "距离高次幂的。",
      },
      right:
        "最贵的房子原来就在中位数之上，现在也是。平均值升高 {squared}；高次幂的常数只听两端的，升高 {power}。",
      wrong:
        "只有绝对误差的留在原处：最贵的房子原来就在中位数之上，现在也是。平均值升高 {squared}，高次幂的常数升高 {power}。",
    },
  },
  teacher: {
    objective: "看到“平均”是一种损失给出的答案，别的损失有别的答案。",
    misconception:
      "以为平均值才是一组数的自然概括，中位数只是凑合。其实它们各是一种损失下的最佳常数：平方误差对应平均值，绝对误差对应中位数。",
    script: [
      "要用一个数代表九栋房子：四种损失都从价格的平均值出发。",
      "问：绝对误差会停在哪里？",
      "每一种都找到了自己的最佳常数，只有平方误差留在原处：读出这四个价格。",
      "把平方误差放到前面：它的损失是一只碗，最低点就是平均值。",
      "同样四种损失，用在全部成交上：四个常数的先后次序不变。",
      "问：哪个常数不在乎最贵的房子有多贵？",
    ],
  },
} satisfies ExhibitWords;
