/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "الأطر",
  label: "ما في كل صورة، وأين",
  summary: "يعرض المنظر {rows}. يقول النموذج ما تُظهره كل صورة ويرسم إطارًا حوله.",
  chosen: "{row}: {told}.",
  right: "{called}، صحيح",
  wrong: "{called}، والصحيح {actual}",
  kind: "التصنيف",
  predicted: "الإطار المتنبَّأ به",
  actual: "الإطار الحقيقي",
  place: "الوسط عند {x} و{y}؛ العرض {width} والارتفاع {height}",
  list: "الصور",
  shares: "احتمال كل فئة؛ وتحت الفئة الحقيقية خط",
  table: "هذه الصور في جدول",
};
