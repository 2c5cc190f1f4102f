/** The exhibits. */
export const exhibits = {
  sandbox: {
    name: "ساحة التجريب",
    description: "كل شيء في متناول يدك: البيانات والنموذج والخسارة وكل خطوة.",
  },
  "house-price": {
    name: "كم يساوي منزل؟",
    description: "خط عبر مبيعات حقيقية، خطوة بعد خطوة.",
  },
  outliers: {
    name: "من يشدّ الخط؟",
    description: "بضع نقاط بعيدة، ودوال خسارة تتبعها أو لا تتبعها.",
  },
};
