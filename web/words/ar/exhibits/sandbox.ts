/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "ساحة التجريب",
  sentence: "كل شيء في متناول يدك: البيانات والنموذج والخسارة وكل خطوة.",
} satisfies Titles;
