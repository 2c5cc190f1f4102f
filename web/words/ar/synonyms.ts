/** What else is searched for in Arabic, where no sentence here says it. */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["المربعات الصغرى"],
  "exhibits.backprop": ["الانتشار العكسي", "الانتشار الخلفي", "قاعدة السلسلة"],
  "exhibits.downhill": ["الانحدار التدرجي", "نزول التدرج"],
  "exhibits.overfitting": ["فرط التخصيص", "الإفراط في الملاءمة", "التعميم"],
  "exhibits.underfitting": ["نقص التخصيص", "قصور الملاءمة"],
  "exhibits.regularization": ["التنظيم", "التسوية"],
};
