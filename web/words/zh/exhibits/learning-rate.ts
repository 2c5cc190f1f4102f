/** Too small, right, too large: three rates on the same slope, where the limit lies, and what scaling does to it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "一步该多大？",
  sentence: "三个运行走同一个山谷，除了学习率，什么都一样。",
  notice:
    "最小的学习率慢慢往下爬。最大的在山谷两侧来回跳，但每次都还低一些。跳过去之后正好和原来一样高，就是极限：它等于二除以山谷的曲率。",
  chapters: { rates: "三个学习率", beyond: "超过极限", unscaled: "不缩放" },
  questions: {
    beyond: {
      text: "最大的学习率在山谷两侧来回跳。再大一点点，会怎样？",
      options: {
        sooner: "更快到达：步子长，省时间。",
        later: "能到达，但更晚。",
        never: "永远到不了：损失增大。",
      },
      right:
        "学习率是 {rate} 时，二十步里损失从 {start} 增大到 {end}。这面坡的极限是 {bound}：超过它，每次跳完都比起跳时更高。",
      wrong:
        "学习率是 {rate} 时，二十步里损失从 {start} 增大到 {end}。这里的极限是 {bound}。超过它，每次都落在对面更高的地方，那里坡更陡，下一跳就更长。",
    },
    scaling: {
      text: "到现在为止，输入都缩放到标准差为一。现在直接用分钟。学习率的极限会怎样变？",
      options: {
        larger: "变大很多。",
        same: "差不多：数据是一样的。",
        smaller: "变小很多。",
      },
      right:
        "极限从 {scaled} 降到 {unscaled}，缩小为原来的 {times} 分之一。不缩放时，山谷是一条狭窄的峡谷：陡壁只容许很短的步子，而在平坦的谷底，这样的步子要走很久。",
      wrong:
        "数据说的是同一件事，地形却不是同一个样子：极限从 {scaled} 降到 {unscaled}，缩小为原来的 {times} 分之一。圆形的山谷变成了峡谷，陡壁限制了学习率，谷底却几乎是平的。",
    },
  },
  teacher: {
    objective: "损失的曲率给学习率定下极限；缩放输入让山谷变圆，从而提高这个极限。",
    misconception: "有人以为学习率越大就越快，只是不够精确。其实超过极限就完全不行了。",
    script: [
      "三个运行从同一处出发，只有学习率不同。",
      "各走一步：一个几乎没动，一个差不多到了，一个跳到了对面。",
      "再走九步：两个已经到了或快到了，一个还在爬。",
      "现在换成比最大的还大一点的学习率。先收集猜测。",
      "同样的喷发，用未缩放的分钟：看看山谷的形状。",
      "问：这对可用的最大学习率有什么影响？",
    ],
  },
} satisfies ExhibitWords;
