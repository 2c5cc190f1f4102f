/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "باليد",
  label: "اعثر على النهاية الصغرى بنفسك",
  summary: "الخسارة {loss}. حرّك المعاملات لتجعلها أصغر ما تستطيع؛ أصغرها حتى الآن {least}.",
  /** Of what the sliders move. */
  units: "بوحدات التدريب: تُعدّ المُدخَلات والهدف بالانحراف المعياري عن متوسط كل منها.",
  natural: "{value} بوحدات البيانات نفسها",
  finish: "دع التدريب يتابع من هنا",
  numbered: "{name} {n}",
  table: "المعاملات في جدول",
  parameter: "المعامل",
  value: "القيمة",
};
