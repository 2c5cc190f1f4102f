/** What the site's own pages say, in Arabic. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "اسحب نقطة، واخطُ خطوة، وانظر من يشدّ.",
  language: "اللغة",
  pages: {
    label: "الصفحات",
    sandbox: "ساحة التجريب",
    exhibits: "المعروضات",
    glossary: "ما دالة الخسارة؟",
  },
  gallery: {
    title: "المعروضات",
    lead: "شكل حيّ لكل فكرة عن دوال الخسارة. خمّن أولًا، ثم شاهد كيف يُحسب الجواب.",
    search: "ابحث في المعروضات",
    found: "المعروضات التي عُثر عليها:",
    nothing: "لا معروض يتحدث عن ذلك كله. جرّب كلمات أقل، أو بداية كلمة واحدة فقط.",
    course: "بترتيب أرقامها تصنع دورة تستغرق نحو نصف ساعة.",
    begin: "ابدأ الدورة",
  },
  groups: {
    what: "ما هي؟",
    which: "أيّها نختار؟",
    training: "كيف يستعملها التدريب؟",
    misleads: "متى تضلّل؟",
  },
  course: {
    label: "الدورة",
    place: "المعروض {n} من {of}",
    previous: "السابق",
    next: "التالي",
  },
};
