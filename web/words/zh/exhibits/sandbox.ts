/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "沙盒",
  sentence: "什么都在手边：数据、模型、损失和每一步。",
} satisfies Titles;
