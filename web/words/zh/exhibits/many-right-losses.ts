/** Four lines through the eruptions of a geyser: none is wrong, each minds other mistakes. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "你更怕哪种错？",
  sentence: "同样的数据可以用好几种损失；哪种合适，要看谁来承担错误。",
  notice:
    "四条直线都在说：老忠实泉下次喷发还要等多久。平方误差和绝对误差的直线穿过中间，几乎一致。另外两条有意偏向一边：分位数损失让说晚了比说早了代价更大，或者反过来。",
  questions: {
    ranger: {
      text: "护林员告诉游客什么时候回到间歇泉旁。来早了只是多等，来晚了就错过了。哪条直线最适合游客？",
      options: {
        squared: "平方误差（MSE）的：它的误差平均起来很小。",
        absolute: "绝对误差（MAE）的：说晚和说早的次数一样多。",
        low: "最低的那条：τ 取小占比的分位数损失。",
        high: "最高的那条：τ 取大占比的分位数损失。",
      },
      right:
        "只有 {low} 的喷发早于最低那条直线所说的时间。要是听平方误差的直线，游客会错过 {squared}；听最高的那条，会错过 {high}。",
      wrong:
        "怕的是来晚，所以说的时间应当几乎总是偏早。有 {low} 的喷发早于最低那条直线所说，{squared} 早于平方误差的直线，{high} 早于最高的那条。",
    },
    wait: {
      text: "一次长时间的喷发之后，与平方误差的直线相比，最低那条直线让游客什么时候回来？",
      options: {
        same: "差不多同时。",
        earlier: "明显更早。",
        later: "明显更晚。",
      },
      right:
        "它说 {low}，而不是 {squared}。这个差别不是拟合的错：损失让游客多等这段时间，好让几乎没有人来晚。",
      wrong: "它说 {low}，而不是 {squared}：明显更早。说晚了，损失收的代价很高，所以直线退到安全的一边。",
    },
  },
  teacher: {
    objective: "通过问“每个方向的错误各要付出什么”来选择损失。",
    misconception: "以为只有一种损失是正确的，其他都是它的近似。这里的每条直线，在自己的损失下都是最好的。",
    script: [
      "每个圆点是一次喷发：喷了多久，之后等了多久才有下一次。四种损失画出了四条直线。",
      "绝对误差：早于和晚于它所说时间的喷发一样多。",
      "最低的直线几乎总是说得太早。谁会想要它？",
      "最高的直线几乎总是说得太晚。谁会想要这一条？",
      "问：护林员该用哪一条？",
    ],
  },
} satisfies ExhibitWords;
