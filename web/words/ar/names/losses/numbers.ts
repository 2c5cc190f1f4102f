/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "الخطأ التربيعي",
    mean: "متوسط الخطأ التربيعي",
    sum: "مجموع الأخطاء التربيعية",
    description: "مربع الخطأ: ضعف البعد يكلّف أربعة أضعاف، فتشدّ بضع نقاط بعيدة أكثر من غيرها.",
    twins: `MSELoss في PyTorch وMeanSquaredError في Keras وsquared_error في Optax هي نفسها، دون القسمة على اثنين. أما l2_loss في Optax وsquared_error في SGDRegressor من scikit-learn فنصفها. ${columns}`,
  },
  mae: {
    name: "الخطأ المطلق",
    mean: "متوسط الخطأ المطلق",
    sum: "مجموع الأخطاء المطلقة",
    description: "مقدار الخطأ: كل نقطة تشدّ بالقوة نفسها، مهما كانت بعيدة.",
    twins: `L1Loss في PyTorch وMeanAbsoluteError في Keras وabsolute_error في scikit-learn هي نفسها. لا توجد في Optax. ${columns}`,
  },
  huber: {
    name: "خسارة هوبر",
    mean: "متوسط خسارة هوبر",
    sum: "مجموع خسائر هوبر",
    description: "تربيعية قرب الصفر ومستقيمة بعد δ: النقاط القريبة تشدّ برفق، والبعيدة لا تشدّ بأكثر من δ.",
    twins: `HuberLoss في PyTorch وHuber في Keras وhuber_loss في Optax هي نفسها، مع نصف للمربع. وللعتبة أربعة أسماء: delta هناك وهنا، وbeta في SmoothL1Loss (وهي خسارة هوبر مقسومة عليه)، وepsilon في SGDRegressor من scikit-learn (القيمة 0.1) وفي HuberRegressor (القيمة 1.35، لأخطاء مقسومة على مقياس يُقدَّر من البيانات، ودون نصف)، وalpha في GradientBoostingRegressor (القيمة 0.9، وهي نسبة الأخطاء التي تقع تحتها). ${columns}`,
  },
  smooth_l1: {
    name: "خسارة L1 الملساء",
    mean: "متوسط خسارة L1 الملساء",
    sum: "مجموع خسائر L1 الملساء",
    description:
      "خسارة هوبر مقسومة على β: تربيعية حتى β ومستقيمة بعدها، فلا تشدّ نقطة بعيدة بأكثر مما تشدّ في الخطأ المطلق.",
    twins: `SmoothL1Loss في PyTorch هي نفسها؛ وهي تقبل أيضًا أن تكون beta صفرًا، وتلك L1Loss. وهي HuberLoss مع delta = beta، مقسومة على beta، وهذا كل ما تتيحه Keras وOptax وscikit-learn. ${columns}`,
    parameters: {
      beta: {
        name: "حيث تستقيم",
        description: "الأخطاء الأصغر من هذا تُربَّع، والأكبر منه لا.",
      },
    },
  },
  log_cosh: {
    name: "خسارة Log-cosh",
    mean: "متوسط خسارة Log-cosh",
    sum: "مجموع خسائر Log-cosh",
    description: "مثل خسارة هوبر دون زاوية تُختار: قطع مكافئ ينثني بنعومة إلى خطين مستقيمين.",
    twins:
      "LogCosh في Keras وlog_cosh في Optax هما نفسها. يختلف الترتيب: تأخذ Keras الأهداف أولًا، وتأخذ Optax التنبؤات أولًا. لا توجد في PyTorch وscikit-learn.",
  },
  quantile: {
    name: "خسارة المُقسِّم (pinball)",
    mean: "متوسط خسارة المُقسِّم",
    sum: "مجموع خسائر المُقسِّم",
    description: "للأخطاء من فوق ومن تحت ثمنان مختلفان، فيستقر النموذج حيث تقع تحته النسبة τ من النقاط.",
    twins:
      "في scikit-learn اسمان للمعامل τ: فهو alpha في mean_pinball_loss (القيمة 0.5) وفي GradientBoostingRegressor (القيمة 0.9)، وquantile في QuantileRegressor (القيمة 0.5) وفي HistGradientBoostingRegressor. لا توجد في PyTorch وKeras وOptax.",
  },
  msle: {
    name: "الخطأ اللوغاريتمي التربيعي",
    mean: "متوسط الخطأ اللوغاريتمي التربيعي",
    sum: "مجموع الأخطاء اللوغاريتمية التربيعية",
    description:
      "مربع الخطأ بين لوغاريتمَي العددين بعد زيادة واحد: المهم هو نسبة الخطأ لا مقداره، والنقصان أغلى من زيادة مساوية له.",
    twins:
      "ترفع MeanSquaredLogarithmicError في Keras المُخرَجات والأهداف أولًا إلى 1e-7 على الأقل؛ أما هنا فتُرفع المُخرَجات إلى 0 وتبقى الأهداف. لا ترفع mean_squared_log_error في scikit-learn شيئًا. لا توجد في PyTorch وOptax: هي الخطأ التربيعي للدالة log1p مطبَّقةً على كليهما.",
  },
  mape: {
    name: "الخطأ المئوي",
    mean: "متوسط الخطأ المئوي المطلق",
    sum: "مجموع الأخطاء المئوية المطلقة",
    description:
      "مقدار الخطأ نسبةً مئوية من الهدف: الخطأ نفسه أغلى حيث الهدف صغير، فيميل النموذج نحو الأهداف الصغيرة.",
    twins:
      "MeanAbsolutePercentageError في Keras هي نفسها، وهي أيضًا لا تقسم على أقل من 1e-7. أما mean_absolute_percentage_error في scikit-learn فجزء من مئة منها، ولا تقسم على أقل من 2.2e-16. لا توجد في PyTorch وOptax.",
  },
  epsilon_insensitive: {
    name: "خسارة إبسيلون المتسامحة",
    mean: "متوسط خسارة إبسيلون المتسامحة",
    sum: "مجموع خسائر إبسيلون المتسامحة",
    description:
      "الأخطاء حتى ε مجانية، وبعدها لا يُحسب إلا الزائد: النقاط القريبة من النموذج لا تشدّ، والقليل في الخارج هو الذي يقرر.",
    twins:
      "هي نفسها في SGDRegressor من scikit-learn (حيث قيمة epsilon هي 0.1). أما SVR (القيمة 0.1) وLinearSVR (القيمة 0) فتجمعان الأمثلة وتضربانها في C. لا توجد في PyTorch وKeras وOptax.",
    parameters: { epsilon: { name: "الخطأ المجاني", description: "حتى هنا لا يكلّف الخطأ شيئًا." } },
  },
  distance: {
    name: "المسافة",
    mean: "متوسط المسافة",
    sum: "مجموع المسافات",
    description:
      "الخط المستقيم من النقطة المتنبَّأ بها إلى النقطة الحقيقية: كل مثال يشدّ بالقوة نفسها نحو هدفه مباشرة، مهما كان بعيدًا.",
    twins:
      "لا تقدمها أيّ مكتبة دالةَ خسارة. PairwiseDistance في PyTorch هي نفسها، لولا أنها تضيف 1e-6 إلى كل فرق.",
  },
  gaussian_nll: {
    name: "خسارة غاوس",
    mean: "متوسط خسارة غاوس",
    sum: "مجموع خسائر غاوس",
    description:
      "كم يُستبعد الهدف بحسب منحنى جرسي يُتنبَّأ بوسطه وعرضه معًا: الخطأ أرخص حيث يعترف النموذج بأنه غير متأكد، لكن لعدم التأكد ثمنًا أيضًا.",
    twins:
      "تأخذ GaussianNLLLoss في PyTorch التباين نفسه؛ أما هنا فالمُخرَج الثاني s هو لوغاريتمه، أي var = exp(s). وهي ترفع التباين إلى eps على الأقل (القيمة 1e-6)، ولا حاجة إلى ذلك هنا. والثابت الذي يضيفه full=True محذوف هنا، كما هو هناك ما لم يُطلب. لا توجد في Keras وOptax وscikit-learn.",
  },
  poisson_nll: {
    name: "خسارة بواسون",
    mean: "متوسط خسارة بواسون",
    sum: "مجموع خسائر بواسون",
    description: "للعدّ: كم يُستبعد العدد عند المعدّل المتنبَّأ به، فالخطأ أخفّ حيث المعدّلات عالية.",
    twins: `PoissonNLLLoss في PyTorch هي نفسها كما هي: log_input=True، فالمُخرَج لوغاريتم المعدّل، وfull=False، فيُحذف ثابت. مع log_input=False تأخذ المعدّل وتضيف eps (القيمة 1e-8) داخل اللوغاريتم؛ وPoisson في Keras تفعل ذلك دائمًا، بالقيمة 1e-7. وخسارة poisson في scikit-learn هي نفسها بفارق عدد يتوقف على العدد المرصود وحده، وmean_poisson_deviance ضعف ذلك. لا توجد في Optax. ${columns}`,
  },
  gamma_nll: {
    name: "خسارة غاما",
    mean: "متوسط خسارة غاما",
    sum: "مجموع خسائر غاما",
    description:
      "لكميات أكبر من الصفر، كالتكاليف وأوقات الانتظار: المهم هو نسبة الهدف إلى التنبؤ، فخطأ بعشرة في المئة ثمنه واحد عند كل حجم.",
    twins:
      "خسارة gamma في GammaRegressor وHistGradientBoostingRegressor من scikit-learn هي نفسها بفارق عدد يتوقف على الهدف وحده، ولا يحرّك ذلك أيّ نهاية صغرى؛ وmean_gamma_deviance ضعف ذلك، وتأخذ المتوسط حيث يكون المُخرَج هنا لوغاريتمه. لا توجد في PyTorch وKeras وOptax.",
  },
  tweedie: {
    name: "خسارة تويدي",
    mean: "متوسط خسارة تويدي",
    sum: "مجموع خسائر تويدي",
    description:
      "لكميات كثيرًا ما تكون صفرًا تمامًا، كمطالبات التأمين: قوتها، بين 1 (بواسون) و2 (غاما)، تقول بأيّ سرعة يكبر التشتت مع المتوسط.",
    twins:
      "تستعمل TweedieRegressor في scikit-learn مع link=log الخسارة نفسها بفارق عدد يتوقف على الهدف وحده؛ وما لم يُطلب غير ذلك فإن power فيها 0، وذلك الخطأ التربيعي. وmean_tweedie_deviance ضعف ذلك، وتأخذ المتوسط حيث يكون المُخرَج هنا لوغاريتمه. لا توجد في PyTorch وKeras وOptax.",
    parameters: {
      power: {
        name: "القوة",
        description: "بأيّ سرعة يكبر التشتت مع المتوسط: 1 كما في العدّ، و2 كما في كميات تتشتت بنسبة من حجمها.",
      },
    },
  },
};
