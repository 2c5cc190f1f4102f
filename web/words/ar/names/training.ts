/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */
import { ltr } from "../ltr.js";

const strength = {
  name: "الشدّة",
  description: "ما يُضرب فيه ثمن الأوزان. عند 0 لا تكلّف الأوزان شيئًا؛ وكلما كبر صغرت.",
};
const weights = "يُؤخذ من الأوزان لا من الانحيازات.";

export const penalties = {
  l1: {
    name: "L1 (لاسو)",
    description: "لمقدار كل وزن ثمن: الأوزان قليلة النفع تنتهي إلى الصفر تمامًا.",
    twins: `alpha مضروبًا في مجموع مقادير الأوزان، كما في L1 من Keras وLasso من scikit-learn (وخطؤه التربيعي منصَّف). لا يوجد في torch.optim. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ريدج)",
    description: "لمربع كل وزن ثمن: تنكمش الأوزان كلها، وأكثرها الكبيرة.",
    twins: `نصف alpha مضروبًا في مجموع مربعات الأوزان، فميله alpha مضروبًا في الوزن: وهو ما يسميه SGD في torch.optim باسم weight_decay، وهناك للانحيازات أيضًا، ويسميه SGDRegressor في scikit-learn باسم alpha. لا تنصيف في L2 من Keras وRidge من scikit-learn. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "الشبكة المرنة",
    description: "مزيج منهما: الأوزان قليلة النفع تنتهي إلى الصفر، والباقي ينكمش.",
    twins: `alpha مضروبًا في l1_ratio وفي مجموع مقادير الأوزان، زائد alpha مضروبًا في ${ltr("(1 − l1_ratio)/2")} وفي مجموع مربعاتها، كما في ElasticNet من scikit-learn (وخطؤه التربيعي منصَّف). تأخذ L1L2 في Keras عاملًا لكل منهما، دون تنصيف. لا يوجد في torch.optim. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "حصة L1",
        description: "كم من الثمن لثمن L1، والباقي لثمن L2. عند 1 يكون L1 وحده، وعند 0 يكون L2 وحده.",
      },
    },
  },
};

export const metrics = {
  accuracy: { name: "الدقّة", description: "نسبة الأمثلة الموضوعة في فئتها الصحيحة." },
  balanced_accuracy: {
    name: "الدقّة المتوازنة",
    description: "نسبة الصحيح في كل فئة، ثم متوسطها على الفئات: للفئة النادرة ما للفئة الشائعة من أثر.",
  },
  precision: { name: "الضبط", description: "من الأمثلة المسمّاة إيجابية، نسبة ما هو كذلك." },
  recall: { name: "الاسترجاع", description: "من الأمثلة الإيجابية، نسبة ما عُثر عليه." },
  f1: {
    name: "F1",
    description: "الضبط والاسترجاع في عدد واحد، ينخفض متى انخفض أحدهما.",
  },
  roc_auc: {
    name: "المساحة تحت منحنى ROC",
    description:
      "كم مرة يفوق تقييم مثال إيجابي تقييم مثال سلبي: دائمًا يعني 1، والتخمين نصف، ولا حاجة إلى عتبة.",
  },
  true_positives: { name: "إيجابيات صحيحة", description: "أمثلة إيجابية سُمّيت إيجابية." },
  false_positives: { name: "إيجابيات كاذبة", description: "أمثلة سلبية سُمّيت إيجابية." },
  true_negatives: { name: "سلبيات صحيحة", description: "أمثلة سلبية سُمّيت سلبية." },
  false_negatives: { name: "سلبيات كاذبة", description: "أمثلة إيجابية سُمّيت سلبية." },
  r2: {
    name: "R²",
    description: "نسبة ما تفسّره التنبؤات من تشتت الأهداف: 1 تام، و0 ليس أفضل من المتوسط، وما تحت 0 أسوأ منه.",
  },
  rmse: {
    name: "جذر متوسط الخطأ التربيعي",
    description: "الجذر التربيعي لمتوسط الخطأ التربيعي، وهو يعيده إلى وحدة الهدف نفسها.",
  },
  mae: { name: "متوسط الخطأ المطلق", description: "متوسط مقدار الخطأ، بوحدة الهدف نفسها." },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "التوقف المبكر",
    description: "ينتهي التدريب متى توقفت خسارة المحجوز عن الهبوط، وتُحفظ المعاملات التي كانت عندها أصغر.",
    parameters: {
      patience: {
        name: "قياسات بلا تقدم",
        description:
          "بعد هذا العدد من القياسات المتتالية دون خسارة أفضل للمحجوز ينتهي التدريب. القياس مرة في كل دورة.",
      },
      min_delta: {
        name: "أقل تقدم يُحسب",
        description: "لا تُعدّ خسارة المحجوز أفضل إلا إذا نقصت بأكثر من هذا. عند 0 يُحسب كل هبوط.",
      },
    },
  },
  clip: {
    name: "قصّ التدرّج",
    description: "التدرّج الأطول من الحد يُقصَّر إليه، ويحفظ اتجاهه.",
    parameters: {
      max_norm: {
        name: "أطول تدرّج",
        description:
          "التدرّج الأطول من هذا يُصغَّر إلى هذا الطول. فلا يستطيع موضع حادّ واحد أن يقذف الجولة بعيدًا.",
      },
    },
  },
};
