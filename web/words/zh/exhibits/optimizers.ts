/** Four optimizers from the same place down the same valleys: who is ahead, and who runs past the lowest point. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "下山赛跑",
  sentence: "同样的坡，同样的起点，四个优化器：各自怎样使用梯度，决定了各自的路。",
  notice:
    "普通梯度下降（SGD）的步子随坡的陡缓而变：它一下子落进山谷，然后在平坦的谷底几乎不动。动量保留上一步的一部分，越走越快；RMSProp 和 Adam 按每个方向上见过的斜率来衡量，让平坦的方向也有较长的步子。它们各用自己的学习率，因为同样的学习率对各个优化器意味着不同的步子。",
  chapters: { bend: "弯曲的山谷", ravine: "峡谷" },
  questions: {
    ahead: {
      text: "四个都上路不久。等它们走到现在好几倍的时间，谁的损失会最小？",
      options: {
        sgd: "SGD，它现在最低。",
        momentum: "带动量的 SGD。",
        rmsprop: "RMSProp，它的路走得最稳。",
        adam: "Adam：它是四个里最新的。",
      },
      right:
        "带动量的降到了 {momentum}，Adam 是 {adam}，RMSProp 是 {rmsprop}，SGD 是 {sgd}。开头，动量冲上谷壁，到了 {momentum_now}，耽误了时间；到了平坦的谷底，积累的速度就派上了用场。",
      wrong:
        "这里赢的是动量，{momentum}；Adam 是 {adam}，RMSProp 是 {rmsprop}，SGD 是 {sgd}。开头它冲上谷壁，到了 {momentum_now}，但在平坦的谷底，它的步子会累积起来。换一个山谷，或换别的学习率，赢的就是别人。",
    },
    past: {
      text: "在峡谷里，带动量的 SGD 沿谷底奔向最低点，那里 x 是零。到了那里会怎样？",
      options: {
        stops: "停在那里：梯度是零。",
        short: "慢下来，长时间停在还差一点的地方。",
        past: "冲过头，再折返。",
      },
      right:
        "它从负的一侧出发，一直冲到 {turn}；后来回到 {back}。斜率为零的地方，这一步并不为零：先前各步留下的部分带着它继续走。不带动量的 SGD 在 {sgd}，从不冲过头。",
      wrong:
        "它冲到了 {turn}，后来回到 {back}。梯度为零，给这一步加不了什么，但先前各步留下的部分带着它继续走。不带动量的 SGD 在 {sgd}，还没到。",
    },
  },
  teacher: {
    objective: "把优化器看成一条把梯度变成步子的规则，并在同一个曲面上比较这些规则。",
    misconception: "以为某个优化器就是最好的。谁赢，要看是什么曲面、用什么学习率，以及什么时候看。",
    script: [
      "四个运行从弯曲山谷的同一处出发；看看它们的路，再看现在谁最低。",
      "请全班押一个赢家。",
      "余下的赛程：谷底几乎是平的，胜负就在那里决定。",
      "现在是一条直的峡谷：SGD 从一面壁跳到另一面壁。",
      "问：动量到了最低点会怎样？",
    ],
  },
} satisfies ExhibitWords;
