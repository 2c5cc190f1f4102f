/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "ارتفاع السطح",
    mean: "الارتفاع",
    sum: "مجموع الارتفاعات",
    description: "مُخرَج النموذج نفسه: كم يرتفع السطح عند x وy. لا أمثلة ولا أهداف.",
    twins:
      "لا تحتاج المكتبات إلى دالة لذلك: في PyTorch هو القيمة التي تُستدعى عليها backward()‎، وفي JAX كما تستعمله Optax هو الدالة التي تُعطى إلى grad. أما Keras وscikit-learn فلا تأخذان إلا خسارة من أهداف وتنبؤات.",
  },
  sum: {
    name: "مجموع موزون",
    mean: "متوسط المجموع الموزون",
    sum: "إجمالي المجاميع الموزونة",
    description: "عدة خسائر معًا، كل منها مضروبة في وزنها: يستقر النموذج حيث تتوازن قوى شدّها.",
    twins:
      "في PyTorch وOptax اجمع الخسائر؛ وفي Keras أعطِ compile قائمة خسائر ومعها loss_weights. يُؤخذ أولًا متوسط كل حد على مُخرَجاته هو. لا توجد في scikit-learn.",
    parameters: {
      terms: { name: "الحدود" },
      weight: { name: "وزن الحد" },
      outputs: { name: "مُخرَجاته" },
      targets: { name: "أهدافه" },
    },
  },
  custom: {
    name: "صيغتك الخاصة",
    mean: "متوسط صيغتك",
    sum: "مجموع صيغتك",
    description: "صيغة من المُخرَج p والهدف y والفرق بينهما r = p − y؛ وميلها يُشتق منها بالضبط.",
    twins:
      "الصيغة نفسها في PyTorch أو JAX أو keras.ops لها الميل نفسه، إلا عند الزوايا حيث تختار كل مكتبة ميلًا تراه.",
    parameters: { expression: { name: "الصيغة" }, parameters: { name: "معاملاتها" } },
  },
};
