/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "ثابت", description: "عدد واحد للجميع: دالة الخسارة وحدها تقرر أيّ عدد هو." },
  shift: {
    name: "إزاحة",
    description: "كل مُدخَل يُزاح بعدد خاص به: فتتحرك الأمثلة كلها بالقدر نفسه.",
  },
  linear: { name: "خط مستقيم", description: "وزن لكل مُدخَل، وانحياز." },
  "softmax-linear": {
    name: "انحدار softmax",
    description: "مجموع موزون للمُدخَلات لكل فئة، ثم تحوّل softmax المجاميع إلى احتمالات.",
  },
  polynomial: {
    name: "كثيرة حدود",
    description: "قوى المُدخَل، ولكل قوة وزنها: ينثني المنحنى بقدر ما تسمح به درجته.",
  },
  embedding: {
    name: "تضمين",
    description: "جدول فيه صف من الأعداد لكل رمز: والمُدخَل يقول فقط أيّ صف يُؤخذ.",
  },
  mlp: { name: "شبكة عصبية", description: "طبقات من المجاميع الموزونة، يثني التنشيط كلًّا منها." },
  surface: {
    name: "سطح",
    description: "بلا بيانات إطلاقًا: الخسارة ارتفاعٌ فوق عددين، x وy، كارتفاع التضاريس.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoid" },
  identity: { name: "الدالة المحايدة" },
  default: {
    name: "كما في PyTorch",
    description: "الطبقات: سحب منتظم من مدى يضيق كلما زادت المُدخَلات. الجداول: من منحنى جرسي عرضه 1.",
  },
  zeros: {
    name: "أصفار",
    description: "كلها متساوية، فلا تستطيع وحدات الطبقة الواحدة أن تتعلّم أشياء مختلفة أبدًا.",
  },
  normal: {
    name: "طبيعي",
    description: "سحب من منحنى جرسي عرضه 1، مهما كان عدد المُدخَلات.",
  },
  xavier_uniform: {
    name: "Xavier، منتظم",
    description: "سحب منتظم من مدى يحفظ للإشارات حجمًا متقاربًا عبر طبقات tanh.",
  },
  xavier_normal: {
    name: "Xavier، طبيعي",
    description: "سحب من منحنى جرسي عرضه يحفظ للإشارات حجمًا متقاربًا عبر طبقات tanh.",
  },
  kaiming_uniform: {
    name: "Kaiming، منتظم",
    description: "سحب منتظم من مدى يحفظ للإشارات حجمًا متقاربًا عبر طبقات ReLU.",
  },
  kaiming_normal: {
    name: "Kaiming، طبيعي",
    description: "سحب من منحنى جرسي عرضه يحفظ للإشارات حجمًا متقاربًا عبر طبقات ReLU.",
  },
  bowl: { name: "وعاء", description: "مستدير: من أي مكان يقود أشدّ المنحدرات مباشرةً إلى أخفض نقطة." },
  ravine: {
    name: "وادٍ ضيّق",
    description:
      "وادٍ طويل، ميله بالعرض أشدّ كثيرًا من ميله بالطول: تقفز الخطوات من جدار إلى جدار ولا تكاد تتقدّم.",
  },
  saddle: {
    name: "سرج",
    description:
      "مستوٍ في الوسط لكنه ليس أدنى نقطة: يرتفع من جانبين وينخفض من الجانبين الآخرين. تتباطأ الجولات هناك قبل أن تنزل.",
  },
  two_minima: {
    name: "نقطتان دنييان",
    description: "واديان، أحدهما أعمق من الآخر: موضع نهاية الجولة يتوقّف على موضع بدايتها.",
  },
  plateau: {
    name: "هضبة",
    description: "حفرة في سهل واسع: بعيدًا عنها لا يكاد يوجد ميل، فلا تكاد الخطوات تتحرّك.",
  },
  rosenbrock: {
    name: "وادي Rosenbrock",
    description: "وادٍ منحنٍ شديد الجدران: دخوله سريع، أما التقدّم على قاعه شبه المستوي فبطيء.",
  },
};
