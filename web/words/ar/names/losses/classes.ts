/** Losses on classes: one of two, one of several, or any number of labels. */
import { ltr } from "../../ltr.js";
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "التخفيف",
  description: "كم يُخفَّف أثر الأمثلة الصحيحة أصلًا: 0 يعني لا تخفيف.",
};

export const classes = {
  bce: {
    name: "الإنتروبيا المتقاطعة",
    mean: "متوسط الإنتروبيا المتقاطعة",
    sum: "مجموع الإنتروبيا المتقاطعة",
    description: "مقدار المفاجأة عند الفئة الصحيحة: صغير إذا أُعطيت احتمالًا كبيرًا، وبلا حدّ إذا استُبعدت.",
    twins: `BCEWithLogitsLoss في PyTorch هي نفسها، ومعها pos_weight. ومعاملها weight يضرب الخسائر، لكن متوسطها يظل يقسم على عددها؛ أما هنا فيقسم على مجموع الأوزان. تأخذ BCELoss الاحتمال، أي sigmoid لهذا المُخرَج، وتقطع لوغاريتمه عند ${ltr("−100")}. تأخذ BinaryCrossentropy في Keras احتمالات تُبقيها بعيدة عن 0 و1 بمقدار 1e-7، إلا مع from_logits=True؛ وlabel_smoothing هو نفسه. وsigmoid_binary_cross_entropy في Optax هي نفسها، دون أخذ المتوسط. وlog_loss في scikit-learn هي نفسها في SGDClassifier، وتأخذ الاحتمالات إذا استُعملت مقياسًا. ${columns}`,
  },
  focal: {
    name: "الخسارة البؤرية",
    mean: "متوسط الخسارة البؤرية",
    sum: "مجموع الخسائر البؤرية",
    description:
      "إنتروبيا متقاطعة تخفّف أثر ما هو صحيح أصلًا: كلما زاد التأكد من الفئة الصحيحة قلّ وزن المثال، فتقرر الأمثلة الصعبة.",
    twins:
      "sigmoid_focal_loss في torchvision هي نفسها، دون متوسط ما لم يُطلب؛ وقيمة alpha تحت 0 تعطّل أوزانها، أما هنا فإن alpha تزن دائمًا. تأخذ BinaryFocalCrossentropy في Keras احتمالات إلا مع from_logits=True، ولا تستعمل alpha إلا مع apply_class_balancing=True. ولا تستعمل sigmoid_focal_loss في Optax المعامل alpha إلا إذا أُعطي. لا توجد في torch.nn وscikit-learn.",
    parameters: {
      gamma,
      alpha: { name: "وزن الفئة 1", description: "وزن الفئة 0 هو ما يكمله إلى 1." },
    },
  },
  hinge: {
    name: "الخسارة المفصلية",
    mean: "متوسط الخسارة المفصلية",
    sum: "مجموع الخسائر المفصلية",
    description: "لا شيء يُدفع متى صارت النقطة في جهتها بقدر الهامش؛ وقبل ذلك تُدفع المسافة الباقية.",
    twins: `الأهداف هنا 0 أو 1. تقبل Hinge في Keras القيمتين 0 و1 أو ${ltr("−1")} و1، ولا تقبل hinge_loss في Optax إلا ${ltr("−1")} و1، وتقبل hinge في scikit-learn الفئتين أيًّا كان اسماهما. لا توجد في PyTorch لتقييم واحد: MultiMarginLoss للتقييمين ${ltr("−p/2")} وp/2 نصفها.`,
  },
  squared_hinge: {
    name: "الخسارة المفصلية التربيعية",
    mean: "متوسط الخسارة المفصلية التربيعية",
    sum: "مجموع الخسائر المفصلية التربيعية",
    description:
      "مربع المسافة الباقية حتى الهامش: ألطف من المفصلية قربه، وأقسى على النقاط البعيدة في الجهة الخطأ.",
    twins: `الأهداف هنا 0 أو 1. تقبل SquaredHinge في Keras القيمتين 0 و1 أو ${ltr("−1")} و1. هي نفسها في SGDClassifier من scikit-learn باسم squared_hinge؛ أما LinearSVC فتجمع الأمثلة وتضربها في C. لا توجد في PyTorch لتقييم واحد: MultiMarginLoss مع p=2 للتقييمين ${ltr("−p/2")} وp/2 نصفها. لا توجد في Optax.`,
  },
  exponential: {
    name: "الخسارة الأسية",
    mean: "متوسط الخسارة الأسية",
    sum: "مجموع الخسائر الأسية",
    description:
      "تكبر بالعامل نفسه مع كل وحدة يتوغّل بها التقييم في الجهة الخطأ، فقد يستولي وسم خاطئ واحد على النموذج.",
    twins:
      "الأهداف هنا 0 أو 1. خسارة exponential في GradientBoostingClassifier من scikit-learn هي نفسها، وعليها يقوم AdaBoost؛ أفضل تقييم هو نصف لوغاريتم الأرجحية، فاحتمال الفئة 1 هو sigmoid(2p). لا توجد في PyTorch وKeras وOptax.",
  },
  soft_margin: {
    name: "خسارة الهامش الليّن",
    mean: "متوسط خسارة الهامش الليّن",
    sum: "مجموع خسائر الهامش الليّن",
    description:
      "مفصلية بلا زاوية: يهبط الثمن بنعومة كلما مضت النقطة نحو جهتها، ولا يبلغ الصفر تمامًا، فتبقى لكل نقطة قوة شدّ صغيرة.",
    twins: `تأخذ SoftMarginLoss في PyTorch الهدفين ${ltr("−1")} و1؛ وهما هنا 0 و1، وبهما يكون العدد هو نفسه في BCEWithLogitsLoss، وفي BinaryCrossentropy من Keras مع from_logits=True، وفي sigmoid_binary_cross_entropy من Optax. ويسميها SGDClassifier في scikit-learn باسم log_loss. ${columns}`,
  },
  perceptron: {
    name: "خسارة البيرسبترون",
    mean: "متوسط خسارة البيرسبترون",
    sum: "مجموع خسائر البيرسبترون",
    description:
      "مقدار التقييم حيث إشارته خاطئة، ولا شيء حيث هي صحيحة: لا تشدّ إلا النقاط في الجهة الخطأ، ولا يُطلب أيّ هامش.",
    twins: `الأهداف هنا 0 أو 1. perceptron في scikit-learn هي نفسها، وكما هنا يشدّ تقييم قيمته 0 تمامًا كأنه خاطئ. تأخذ perceptron_loss في Optax الهدفين ${ltr("−1")} و1. لا توجد في PyTorch وKeras.`,
  },
  softmax_cross_entropy: {
    name: "إنتروبيا softmax المتقاطعة",
    mean: "متوسط إنتروبيا softmax المتقاطعة",
    sum: "مجموع إنتروبيا softmax المتقاطعة",
    description:
      "تصير التقييمات احتمالات مجموعها واحد، والمهم هو مقدار المفاجأة عند الفئة الصحيحة: صغير إذا نالت الأكثر، وبلا حدّ إذا لم تنل شيئًا.",
    twins:
      "CrossEntropyLoss في PyTorch هي نفسها لكل مثال؛ ومع أوزان الفئات (معاملها weight) وأرقام الفئات يقسم متوسطها على مجموع أوزان الفئات الصحيحة، أما هنا فعلى مجموع أوزان الأمثلة. تأخذ NLLLoss لوغاريتمات الاحتمالات: log_softmax لهذه المُخرَجات. وتأخذ SparseCategoricalCrossentropy (لأرقام الفئات) وCategoricalCrossentropy (للتوزيعات) في Keras احتمالات إلا مع from_logits=True. وsoftmax_cross_entropy_with_integer_labels وsoftmax_cross_entropy في Optax هما نفسها، دون أخذ المتوسط. وتأخذ log_loss في scikit-learn احتمالات.",
  },
  categorical_focal: {
    name: "الخسارة البؤرية الفئوية",
    mean: "متوسط الخسارة البؤرية الفئوية",
    sum: "مجموع الخسائر البؤرية الفئوية",
    description:
      "إنتروبيا softmax متقاطعة تخفّف أثر ما هو صحيح أصلًا: كلما زاد احتمال الفئة الصحيحة قلّ وزن المثال، فتقرر الأمثلة الصعبة.",
    twins:
      "CategoricalFocalCrossentropy في Keras هي نفسها؛ وتأخذ احتمالات تُبقيها بعيدة عن 0 و1 بمقدار 1e-7، إلا مع from_logits=True. والمعامل alpha عامل واحد لكل الفئات ولا يوازن بينها. لا توجد في PyTorch وOptax وscikit-learn.",
    parameters: {
      gamma,
      alpha: { name: "العامل", description: "هو نفسه لكل مثال ولكل فئة." },
    },
  },
  multi_margin: {
    name: "هامش الفئات المتعددة",
    mean: "متوسط خسارة هامش الفئات المتعددة",
    sum: "مجموع خسائر هامش الفئات المتعددة",
    description:
      "على الفئة الصحيحة أن تتقدم كل فئة أخرى بقدر الهامش: كل منافسة تقترب أكثر تكلّف ما ينقص، مقسومًا على عدد الفئات.",
    twins:
      "MultiMarginLoss في PyTorch هي نفسها؛ ومع معاملها weight يظل متوسطها يقسم على عدد الأمثلة. أما CategoricalHinge في Keras وmulticlass_hinge_loss في Optax فتحسبان أقرب منافسة وحدها، ولا تقسمان على عدد الفئات. وكذلك hinge_loss في scikit-learn، مقياسًا.",
    parameters: {
      p: { name: "القوة", description: "1: يُحسب ما ينقص كما هو؛ 2: يُحسب مربعه." },
      margin: { name: "التقدم المطلوب", description: "بكم ينبغي أن تتقدم الفئة الصحيحة كل فئة أخرى." },
    },
  },
  kl_divergence: {
    name: "تباعد KL",
    mean: "متوسط تباعد KL",
    sum: "مجموع تباعدات KL",
    description:
      "كم تبعد الاحتمالات المتنبَّأ بها عن احتمالات الهدف: في الاتجاه الأمامي يكلّف إهمال ما يراه الهدف مرجّحًا؛ وفي العكسي يكلّف الرهان على ما يراه الهدف مستبعدًا.",
    twins:
      "تأخذ KLDivLoss في PyTorch لوغاريتمات الاحتمالات، أي log_softmax لهذه المُخرَجات؛ وما هنا هو reduction=batchmean فيها، أما متوسطها mean فيقسم أيضًا على عدد الفئات. وتأخذ KLDivergence في Keras احتمالات، وترفع الطرفين إلى 1e-7 على الأقل. وتأخذ kl_divergence في Optax لوغاريتمات الاحتمالات، دون أخذ المتوسط. كلها في الاتجاه الأمامي؛ وللعكسي بدّل بين الطرفين. لا توجد في scikit-learn.",
    parameters: {
      direction: {
        name: "الاتجاه",
        description: "بأيّ الاثنين تُوزن الفروق: بالهدف أم بالتنبؤ.",
        forward: "أمامي: يغطّي كل ما هو مرجّح",
        reverse: "عكسي: يلزم ما هو مرجّح",
      },
    },
  },
  generalized_cross_entropy: {
    name: "الإنتروبيا المتقاطعة المعمّمة",
    mean: "متوسط الإنتروبيا المتقاطعة المعمّمة",
    sum: "مجموع الإنتروبيا المتقاطعة المعمّمة",
    description: `بين الإنتروبيا المتقاطعة (q قرب 0) والاحتمال الذي لم تنله الفئة الصحيحة (q = 1): لا يكلّف أيّ مثال أكثر من ${ltr("1/q")}، فلا تستطيع الوسوم الخاطئة أن تستولي على النموذج.`,
    twins:
      "تأخذ CategoricalGeneralizedCrossEntropy في Keras أرقام الفئات والاحتمالات، أي softmax لهذه المُخرَجات. لا توجد في PyTorch وOptax وscikit-learn.",
    parameters: {
      q: {
        name: "من المفاجأة إلى الخطأ",
        description:
          "قرب 0 هو مقدار المفاجأة في الإنتروبيا المتقاطعة، وعند 1 الاحتمال الذي لم تنله الفئة الصحيحة.",
      },
    },
  },
  multi_label_margin: {
    name: "هامش الوسوم المتعددة",
    mean: "متوسط خسارة هامش الوسوم المتعددة",
    sum: "مجموع خسائر هامش الوسوم المتعددة",
    description:
      "على كل وسم قائم أن يتقدم كل وسم غير قائم بمقدار واحد: كل زوج لا يحقق ذلك يكلّف ما ينقصه، مقسومًا على عدد الوسوم.",
    twins: `تأخذ MultiLabelMarginLoss في PyTorch أرقام الوسوم القائمة، مكمَّلة بالعدد ${ltr("−1")}؛ أما هنا فهدف كل وسم 0 أو 1. لا توجد في Keras وOptax وscikit-learn.`,
  },
  multi_label_soft_margin: {
    name: "الهامش الليّن للوسوم المتعددة",
    mean: "متوسط خسارة الهامش الليّن للوسوم المتعددة",
    sum: "مجموع خسائر الهامش الليّن للوسوم المتعددة",
    description: "إنتروبيا متقاطعة لكل وسم على حدة، ثم متوسطها على الوسوم: قد يقوم منها أيّ عدد.",
    twins:
      "MultiLabelSoftMarginLoss في PyTorch هي نفسها، ومجموعها sum كذلك: تأخذ المتوسط على الوسوم أولًا، وذلك ما لا تفعله BCEWithLogitsLoss. ومعاملها weight، وهو عدد لكل وسم، لا مقابل له هنا. وBinaryCrossentropy في Keras مع from_logits=True وsigmoid_binary_cross_entropy في Optax، بمتوسطهما على الوسوم، هما نفسها. لا توجد في scikit-learn.",
  },
  dice: {
    name: "خسارة دايس",
    mean: "متوسط خسارة دايس",
    sum: "مجموع خسائر دايس",
    description:
      "واحد ناقص تداخل الوسوم المتنبَّأ بها والصحيحة، مقيسًا إلى حجميهما: الوسوم الكثيرة غير القائمة عن حق لا تُحسب، فلا يغرق فيها القليل القائم.",
    twins:
      "تأخذ Dice في Keras احتمالات، أي sigmoid لهذه المُخرَجات، وتجعل من الدفعة كلها عددًا واحدًا ما لم يُعطَ axis؛ أما هنا فلكل صف عدد. وتضيف binary_dice_loss في Optax العدد 1 إلى التداخل وإلى ما يُقسم عليه. لا توجد في PyTorch وscikit-learn.",
  },
  tversky: {
    name: "خسارة تفيرسكي",
    mean: "متوسط خسارة تفيرسكي",
    sum: "مجموع خسائر تفيرسكي",
    description:
      "خسارة دايس مع ثمن لكل نوع من الخطأ: α للوسوم القائمة خطأً، وβ للوسوم غير القائمة خطأً؛ وإذا كان كلاهما نصفًا فهي خسارة دايس.",
    twins:
      "تأخذ Tversky في Keras احتمالات، أي sigmoid لهذه المُخرَجات، وتجعل من الدفعة كلها عددًا واحدًا ما لم يُعطَ axis؛ أما هنا فلكل صف عدد. وفي dice_loss من Optax المعاملان alpha وbeta أيضًا، لكنها تضيف 1 في البسط والمقام، وتأخذ softmax عند تعدد الفئات. لا توجد في PyTorch وscikit-learn.",
    parameters: {
      alpha: { name: "ثمن القائم خطأً", description: "ما يكلّفه وسم قائم وكان ينبغي ألّا يقوم." },
      beta: {
        name: "ثمن غير القائم خطأً",
        description: "ما يكلّفه وسم غير قائم وكان ينبغي أن يقوم.",
      },
    },
  },
};
