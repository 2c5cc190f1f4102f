/** What the site's own pages say, in Simplified Chinese. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "拖动一个点，走一步，看看是谁在拉。",
  language: "语言",
  pages: {
    label: "页面",
    sandbox: "沙盒",
    exhibits: "展品",
    glossary: "什么是损失函数？",
  },
  gallery: {
    title: "展品",
    lead: "关于损失函数的每个想法，都有一幅可以动手的图。先猜一猜，再看答案如何算出来。",
    search: "搜索展品",
    found: "找到的展品：",
    nothing: "没有展品同时讲到这些。少输几个词，或只输一个词的开头试试。",
    course: "按编号的顺序，它们组成一门约半小时的课程。",
    begin: "开始课程",
  },
  groups: {
    what: "它是什么？",
    which: "选哪一个？",
    training: "训练如何用它？",
    misleads: "它何时会误导？",
  },
  course: {
    label: "课程",
    place: "第 {n} 件展品，共 {of} 件",
    previous: "上一件",
    next: "下一件",
  },
};
