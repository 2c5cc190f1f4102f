/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "السجل",
  label: "كل خطوة حتى الآن",
  caption: "خطوات هذه الجولة",
  step: "الخطوة",
  name: "الاسم",
  loss: "الخسارة",
  /** Over all training rows, penalty included. */
  objective: "الخسارة الكلية",
  validation: "المحجوز",
  changed: "ما تغيّر",
  now: "معروضة",
  named: "خطوات لها أسماء",
  name_this: "اسم الخطوة {t}",
  name_hint: "مثل «قبل القيمة الشاذة»",
  parameters: "إظهار المعاملات",
  metrics: "إظهار المعدل والمقاييس",
  /** Over all training rows, without penalty. */
  train: "خسارة التدريب",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}، الأمثلة المحجوزة",
  branch: "تفريع من الخطوة {t}",
  branch_hint:
    "تبقى هذه الجولة كما هي إلى جانب جولة ثانية. وما تغيّره بعد ذلك يحدث في الثانية وحدها، بدءًا من الخطوة {t}.",
  go: "{name}، الخطوة {t}",
  run: "الجولة {n}",
  first: "الجولة الأولى",
  hint: "اختر خطوة لتذهب إليها. غيّر شيئًا فتتابع الجولة من هناك في طريق جديد: يسقط ما جاء بعدها، ويعيده «تراجع».",
  long: "تُعرض المعاملات لأول 5,000 خطوة فقط.",
  summary: {
    start: "لم تُخطَ أيّ خطوة بعد.",
    steps: {
      zero: "{n} خطوة حتى الآن",
      one: "خطوة واحدة حتى الآن",
      two: "خطوتان حتى الآن",
      few: "{n} خطوات حتى الآن",
      many: "{n} خطوة حتى الآن",
      other: "{n} خطوة حتى الآن",
    },
    at: "{steps}؛ المعروضة الخطوة {t}.",
    changed: "تغيير عند الخطوة {steps}.",
    separator: "، ",
  },
};
