/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */
import { ltr } from "../ltr.js";

/** As headings of a menu. */
export const tasks = {
  regression: { name: "للأعداد", description: "المُخرَج هو العدد المتنبَّأ به." },
  count: {
    name: "للعدّ والكميات",
    description: "المُخرَج هو لوغاريتم المتوسط المتنبَّأ به، فلا يمكن أن يكون المتوسط سالبًا.",
  },
  binary: {
    name: "لفئتين",
    description: "المُخرَج تقييم: كلما ارتفع رجّح الفئة الثانية.",
  },
  multiclass: {
    name: "لعدة فئات",
    description: "لكل فئة تقييم، وفئة واحدة هي الصحيحة.",
  },
  multilabel: {
    name: "لوسوم تجتمع معًا",
    description: "لكل وسم تقييم، وقد يصحّ أيّ عدد من الوسوم.",
  },
  embedding: {
    name: "لما ينتمي بعضه إلى بعض",
    description: "المُخرَجات موضع: ما ينتمي بعضه إلى بعض يتقارب، وما سواه يتباعد.",
  },
  ranking: {
    name: "لما يأتي أولًا",
    description: "المُخرَج تقييم: ترتيب التقييمات وحده هو المهم، لا مقدارها.",
  },
  policy: {
    name: "لما ينبغي فعله",
    description: "لكل فعل تقييم، وكلما ارتفع تكرر اختيار ذلك الفعل.",
  },
  objective: {
    name: "لسطوح بلا بيانات",
    description: "المُخرَج هو الخسارة نفسها: ارتفاع ينبغي أن يصغر قدر الإمكان.",
  },
};

export const targets = {
  number: { name: "أيّ عدد" },
  not_negative: { name: "0 أو عدد أكبر منه" },
  positive: { name: "عدد أكبر من 0" },
  label: { name: "0 أو 1" },
  probability: { name: "0 أو 1 أو احتمال بينهما" },
  sign: { name: `1 أو ${ltr("−1")}` },
  category: { name: "فئة، أو احتمال لكل فئة" },
  class_index: { name: "فئة" },
  none: { name: "لا شيء" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "محدّبة",
    description: "لا وديان خادعة فيها: النزول في المُخرَج يقود إلى أصغر خسارة.",
    otherwise: "النزول في المُخرَج قد ينتهي في وادٍ خادع أو على سهل مستوٍ.",
  },
  smooth: {
    name: "ملساء",
    description: "لا زوايا فيها: تغيّر صغير في المُخرَج لا يغيّر الميل إلا قليلًا.",
    otherwise: "فيها زوايا يقفز عندها الميل.",
  },
  bounded: {
    name: "محدودة",
    description: "لا يمكن أن يكلّف أيّ مثال أكثر من ثمن معيّن.",
    otherwise: "لا حدّ أعلى لما قد يكلّفه مثال.",
  },
  nonNegative: {
    name: "غير سالبة",
    description: "لا تنزل تحت الصفر أبدًا.",
    otherwise: "قد تنزل تحت الصفر.",
  },
  zeroAtPerfect: {
    name: "صفر عند التمام",
    description: "تكون صفرًا حيث يساوي المُخرَج الهدف، ولا تكون صفرًا في غير ذلك.",
    otherwise: "كونها صفرًا لا يعني أن المُخرَج يساوي الهدف.",
  },
  robust: {
    name: "متينة",
    description: "لشدّ المثال الواحد حدّ أعلى، مهما كان بعيدًا.",
    otherwise: "مثال واحد بعيد قد يشدّ بقدر كل ما عداه مجتمعًا.",
  },
  translationInvariant: {
    name: "يهمّها الفرق وحده",
    description: "إضافة العدد نفسه إلى المُخرَج والهدف لا تغيّر شيئًا.",
    otherwise: "يهمّها موضع المُخرَج والهدف، لا الفرق بينهما وحده.",
  },
  homogeneous: {
    name: "تحفظ شكلها في وحدات أخرى",
    description: "إذا تضاعف الخطأ كبر ثمنه بعامل قدره 2 مرفوعًا إلى القوة {degree}، أيًّا كان مقداره.",
    otherwise: "كم يكبر الثمن إذا تضاعف الخطأ يتوقف على مقداره.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "متوسط الأهداف" },
  median: { name: "وسيط الأهداف" },
  relative_median: { name: "وسيط الأهداف، ووزن كلٍّ منها مقلوب مقداره" },
  quantile: { name: "العدد الذي تقع تحته النسبة τ من الأهداف" },
  log_mean: { name: "لوغاريتم متوسط الأهداف" },
  expm1_mean_log1p: { name: `متوسط ${ltr("log(1 + y)")} للأهداف، محوّلًا من جديد إلى هدف` },
  log_odds: { name: "لوغاريتم الأرجحية: كم واحدًا مقابل كل صفر" },
  half_log_odds: { name: "نصف لوغاريتم الأرجحية: كم واحدًا مقابل كل صفر" },
  mean_sign: { name: `متوسط الفئتين، محسوبتين ${ltr("−1")} و1` },
  majority: { name: `${ltr("−1")} أو 1، بحسب الفئة الأكثر تكرارًا` },
  log_shares: { name: "لوغاريتم نسبة كل فئة" },
  mean_and_log_variance: { name: "متوسط الأهداف، ولوغاريتم تباينها" },
  none: { name: "لا تعطيه أيّ صيغة" },
};
