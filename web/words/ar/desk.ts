/** What the sandbox's own controls say: what is folded away, and what is in there. */
import { ltr } from "./ltr.js";

export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "السرعة والتوقف",
    settings: "الإعدادات",
    explain: "اشرح كل إعداد",
    about: "عن هذه الخسارة",
  },
  /** Headings of the settings. */
  groups: {
    loss: "الخسارة",
    optimizer: "المُحسِّن",
    model: "النموذج",
    training: "التدريب",
    data: "البيانات",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "تحتاج إلى أعداد",
    not_negative: "تحتاج إلى أعداد من 0 فأكثر",
    positive: "تحتاج إلى أعداد أكبر من 0",
    label: "تحتاج إلى فئتين",
    probability: "تحتاج إلى فئتين",
    sign: `تحتاج إلى الهدفين 1 و${ltr("−1")}`,
    category: "تحتاج إلى فئات",
    class_index: "تحتاج إلى فئات",
    groups: "تحتاج إلى صفوف في مجموعات حجمها {n}",
    one_target: "تحتاج إلى هدف واحد",
    several_targets: "تحتاج إلى عدة أهداف",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "العدّ بالانحراف المعياري",
      hint: "قبل التدريب يُزاح كل مُدخَل، وكذلك الهدف إذا كان عددًا، ليصير متوسطه 0 وتشتته 1. فيناسب الجميع معدّل تعلّم واحد.",
    },
    features: `الأعمدة التي تُعطى للنموذج بوصفها ${ltr("x")}. أما الأعمدة الأخرى فلا دور لها.`,
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "كل الأعمدة ({n})",
      some: "الأعمدة: {n} من {all}",
      several: "اختيار عدة أعمدة",
      find: "ابحث عن عمود",
      tick_all: "الكل",
      tick_none: "لا شيء",
      tick_found: "كل هذه",
      clear_found: "لا شيء من هذه",
      lost: "لا عمود بهذا الاسم.",
      empty: "لا يوجد عمود آخر.",
      least: "يلزم عمود واحد على الأقل: وإلى حينها تبقى الجولة كما هي.",
    },
    weight: {
      name: "وزن الأمثلة",
      none: "متساوٍ",
      hint: "عمود أعداد يقول كم يُحسب كل مثال. مثال وزنه مضاعف يشدّ كمثالين.",
    },
    hidden: {
      name: "الطبقات الخفية",
      hint: `كم وحدة في كل طبقة، من الأولى إلى الأخيرة، مثل ${ltr("8, 8")}. كلما كثرت الوحدات كثرت الثنيات وطال التدريب.`,
    },
    heads: {
      name: "الرؤوس",
      hint: `كيف تُوزَّع المُخرَجات على طبقات أخيرة منفصلة، مثل ${ltr("1, 2")}. لكل رأس أوزان خاصة به، وكلها ترى الوحدات الخفية نفسها.`,
    },
    reduction: {
      name: "الخسائر",
      mean: "يُؤخذ متوسطها",
      sum: "تُجمع",
      hint: "تصير خسائر كل الأمثلة عددًا واحدًا. مع المتوسط يناسب معدّل التعلّم نفسه القليل والكثير من الأمثلة؛ ومع الجمع يضيف كل مثال إلى الخطوة.",
    },
    class_weights: {
      name: "وزن الفئات",
      equal: "كل الأمثلة سواء",
      balanced: "كل الفئات سواء",
      own: "أوزان تختارها",
      hint: "كم يُحسب المثال من كل فئة. إذا كانت الفئات كلها سواء زاد وزن أمثلة الفئة النادرة، فلا تغرق أيّ فئة.",
    },
    own_class_weights: {
      name: "وزن لكل فئة",
      hint: `عدد لكل فئة، بترتيبها، مثل ${ltr("1, 3")}. لا تدريب على فئة وزنها 0.`,
    },
    optimizer: {
      name: "المُحسِّن",
      hint: "يحوّل التدرّج إلى خطوة. كل المحسّنات تنزل، لكن بخطوات تختلف أطوالها واتجاهاتها.",
    },
    schedule: {
      name: "الجدول",
      hint: "يغيّر معدّل التعلّم أثناء الجولة. خطوات كبيرة أولًا ثم صغيرة تتيح للجولة أن تستقر.",
    },
    batch_size: {
      name: "حجم الدفعة",
      hint: "كم مثالًا تنظر إليه كل خطوة. الدفعات الصغيرة خطواتها سريعة مشوشة؛ والصفوف كلها تعطي الميل بالضبط.",
    },
    penalty: {
      name: "ثمن الأوزان",
      none: "بلا ثمن",
      hint: "ما يُضاف إلى الخسارة للأوزان الكبيرة. يبقي النموذج بسيطًا، مقابل ملاءمة أسوأ قليلًا.",
    },
    seed: {
      name: "البذرة",
      hint: "العدد الذي تأتي منه كل عشوائية: البداية والدفعات والتشويش. البذرة نفسها تعطي الجولة نفسها.",
    },
    needs_held_out: "يلزم لهذا حجز بعض الصفوف، في قسم البيانات.",
    /** Of a formula that a reader writes. */
    formula_hint: `المُخرَج p والهدف y والفرق r = p − y. المتاح: ${ltr("+ − * / ^")}، والمقارنات، و${ltr("if(شرط,\u200e نعم,\u200e لا)")}، و${ltr("min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign, floor")}.`,
    formula_examples: "صيغ للبدء منها",
    parameter: "المعامل {name}",
    parameter_min: "من",
    parameter_max: "إلى",
    parameter_add: "إضافة معامل، {name}",
    parameter_remove: "إزالة المعامل {name}",
    /** Of a weighted sum. */
    term: "الحد {n}",
    term_add: "إضافة حد",
    term_remove: "إزالة الحد {n}",
    term_weight: "تُضرب فيه خسارة هذا الحد. نسبة الأوزان بعضها إلى بعض هي وحدها التي تقرر أين يستقر النموذج.",
    term_range: `من هذا العمود إلى ما قبل ذاك، مثل ${ltr("0, 1")}. إذا تُرك فارغًا: كلها.`,
  },
  pace: {
    speed: "كم ينتظر التشغيل بين خطوتين. وبأقصى سرعة يخطو من الخطوات ما يتسع له الوقت بين صورتين.",
    stride: `إلى أي مدى تذهب ضغطة واحدة على «خطوة»: التحديث هو ${ltr("θ ← θ + Δθ")}، والدورة عدد التحديثات اللازم لرؤية كل صف مرة واحدة، أي الصفوف / حجم الدفعة. ومثالًا بعد مثال يُنظر في كل واحد على حدة، ويأتي التحديث بعد آخر أمثلة الدفعة.`,
  },
  /** Going on until something holds. */
  until: {
    label: "استمر حتى",
    step: "هذه الخطوة",
    loss: "تنزل الخسارة تحت",
    converged: "تستقر الجولة",
    rises: "ترتفع خسارة المحجوز هذا العدد من الدورات",
    hint: `تتوالى التحديثات ${ltr("θ ← θ + Δθ")} حتى يتحقق هذا، وأقصاها ${ltr("{most}")}. وعند السكون لا يزيد أي ميل على ${ltr("10⁻⁹ · max(1, |L|)")}.`,
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged: "لم يتحقق الهدف: انفجرت الجولة بعد الخطوة {t}، وخسارة التدريب {loss}.",
      converged:
        "لم يتحقق الهدف: استقرت الجولة عند الخطوة {t}، وخسارة التدريب {loss}. ولن تغيّر خطوات أخرى شيئًا.",
      most: "لم يتحقق الهدف: انتهى البحث عند الخطوة {t}، وخسارة التدريب {loss}. والزر «انطلق» يخطو حتى {most} خطوة أخرى.",
    },
    go: "انطلق",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "البحث عن أمر",
    placeholder: "ماذا تريد أن تفعل؟",
    none: "لا شيء بهذا الاسم.",
    /** Before the name of a view or panel. */
    open: "إظهار",
    close: "إخفاء",
  },
  lesson: {
    line: "هذا درس: بعضه مضبوط مسبقًا، والباقي لك لتجرّبه.",
    locked: "المقفل هنا: {controls}.",
    model_parameters: "إعدادات النموذج الخاصة",
    loss_parameters: "إعدادات الخسارة الخاصة",
    reduction: "كيف تُجمع الخسائر",
    points: "نقاط الرسم",
    parameters: "المعاملات باليد",
    guide: "الملاحظات أسفل المعروضة",
  },
  answers: { title: "مفتاح الإجابات" },
  about: {
    formula: "خسارة مثال واحد",
    slope: "ميلها",
    /** What the letters of the formulas mean. */
    letters: "المُخرَج ŷ والهدف y والفرق r = ŷ − y.",
    claims: "ما يصحّ عنها",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "غير صحيح: {claim}.",
    best_constant: "أفضل ثابت لها",
    twins: "ما يسميها به الآخرون",
    twin: "{framework}: {name}",
  },
};
