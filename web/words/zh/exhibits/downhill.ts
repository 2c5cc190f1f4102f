/** A step of gradient descent on the landscape of two parameters, with its arithmetic beside it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "下坡，一步一步",
  sentence: "这张地图上的每个地方是一条直线，高度是那条直线的损失，训练就是往下坡走。",
  notice:
    "地图上的每个位置是一条直线，那里的高度就是这条直线的损失。梯度指向损失上升最快的方向，这一步朝相反的方向走。越接近谷底，地势越平，步子自己就变短了。",
  questions: {
    side: {
      text: "运行开始时权重太小。假如它从山谷的另一侧开始，权重太大，那里权重的梯度会是怎样的？",
      options: {
        below: "小于零，和这个起点一样：数据是相同的。",
        zero: "零。",
        above: "大于零。",
      },
      right:
        "在这个起点是 {here}，在另一侧是 {gradient}。那里的一步是学习率 {rate} 乘以梯度再取相反数，即 {step}：权重变小，所以从哪一侧出发都是下坡。",
      wrong:
        "梯度属于所在的位置：在这个起点是 {here}，在另一侧是 {gradient}。那里的一步是学习率 {rate} 乘以梯度再取相反数，即 {step}，同样通向谷里。",
    },
    double: {
      text: "从同一个起点，用两倍的学习率走第一步。这一步有多长？",
      options: {
        half: "一半长：更谨慎。",
        same: "和原来一样长：斜率相同。",
        double: "两倍长。",
      },
      right:
        "学习率是 {rate} 时，权重移动 {step}；是 {fast_rate} 时，移动 {fast_step}。梯度相同，学习率是它的因数。",
      wrong:
        "学习率是 {rate} 时，权重移动 {step}；是 {fast_rate} 时，移动 {fast_step}：远了一倍。坡的斜率相同，但一步是学习率乘以斜率。",
    },
  },
  teacher: {
    objective: "一步就是学习率乘以梯度再取相反数，每个数都这样算。",
    misconception: "有人以为梯度指向最低点。它只指向脚下最陡的上坡方向，更远的地方它一无所知。",
    script: [
      "地图上的每个位置是一条穿过各次喷发的直线。这是很差的一条，在高处。",
      "走一步：把算式念出来，梯度，乘以学习率，再变号。",
      "从山谷的另一侧呢？先请全班说出符号，再看。",
      "现在让它自己一步步走，步子越来越短：地势变平了。",
      "学习率加倍呢？问：第一步有多长？",
    ],
  },
} satisfies ExhibitWords;
