/** Four lines through the same points, each under a loss of its own, and one far point to drag: who follows it? */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "谁在拉这条直线？",
  sentence: "四种损失在同样的点中画出四条直线：哪一条会听远处那个点的？",
  notice:
    "上下拖动最高的点，看哪些直线跟着走。用平方误差（MSE）时，点越远拉得越用力，于是几个远处的点就能左右直线。用绝对误差（MAE）时，多远都拉得一样用力；Huber 和 log-cosh 在直线附近像平方误差，远离直线时像绝对误差。",
  chapters: { losses: "四种损失", quantiles: "两边不对等" },
  questions: {
    drag: {
      text: "把最高的点拖到大约两倍的高度，再重新拟合所有直线。绝对误差（MAE）的直线会怎样？",
      options: {
        alike: "升高得和平方误差的直线差不多。",
        half: "大约升高一半。",
        hardly: "几乎不动。",
      },
      right:
        "在远端，平方误差的直线移动了 {squared}，绝对误差的直线移动了 {absolute}。这个点原来在那条直线上方，现在还在上方：对绝对误差来说，别的都不算数。",
      wrong:
        "在远端，平方误差的直线移动了 {squared}，绝对误差的直线移动了 {absolute}。用绝对误差时，直线上方的点不管高出多少，往上拉的力都一样。",
    },
    share: {
      text: "有三个点远在其他点上方：占十分之一。对平方误差的直线，全部拉力中有多少来自它们？",
      options: {
        few: "大约十分之一，因为它们占点数的十分之一。",
        half: "将近一半。",
        all: "几乎全部。",
      },
      right:
        "它们占拉力的 {squared}，因为用平方误差时，拉力随距离增大。用绝对误差时它们占 {absolute}：和任意三个点差不多。",
      wrong:
        "它们占拉力的 {squared}：数量虽少，却离得远，而用平方误差时拉力随距离增大。用绝对误差时它们占 {absolute}。",
    },
  },
  teacher: {
    objective: "看到损失的选择决定了模型听哪些点的。",
    misconception:
      "以为拟合直线之前必须删掉远处的点。损失决定它们的分量；它们是错误，还是最要紧的点，只有懂这个问题的人才说得清。",
    script: [
      "四条直线穿过同样的点，各有自己的损失：哪一条最偏向远处的点？",
      "请全班预测拖动最高的点会怎样，然后拖动它。",
      "问：拉力中有多少来自少数几个远处的点？",
      "条形图给出答案：用平方误差时，几根长条就完成了将近一半的工作。",
      "把绝对误差放到前面：现在每个点拉得差不多一样用力。",
      "分位数损失让一边比另一边更贵：每条直线都把选定占比的点留在自己下方。",
    ],
  },
} satisfies ExhibitWords;
