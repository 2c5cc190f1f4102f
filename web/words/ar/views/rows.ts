/** What is said of examples in a list, in any view. */
export const rows = {
  order: "ترتيب الأمثلة",
  worst: "الخسارة الأكبر أولًا",
  given: "بترتيبها",
  right: "صحيح",
  wrong: "خطأ",
  choose: "انقر أحدها أو استعمل مفاتيح الأسهم لتختاره.",
  choose_touch: "المس أحدها لتختاره.",
  previous: "السابق",
  next: "التالي",
  page: "{from} إلى {to} من {n}",
};
