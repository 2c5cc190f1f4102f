/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "خذها معك",
  close: "إغلاق",
  link: {
    title: "رابط",
    about: "كل من يفتحه يرى الأعداد نفسها.",
    length: {
      zero: "{n} حرف",
      one: "حرف واحد",
      two: "حرفان",
      few: "{n} أحرف",
      many: "{n} حرفًا",
      other: "{n} حرف",
    },
    copy: "نسخ الرابط",
    copied: "نُسخ الرابط",
    /** The browser does not let a page copy. */
    refused: "لم يُسمح بالنسخ. الرابط في الحقل: حدّده وانسخه من هناك.",
    too_long: "هذه التجربة أكبر من أن يسعها رابط. خذ الملف بدلًا منه: أفلته على هذه الصفحة فيُفتح من جديد.",
    field: "الرابط",
  },
  qr: {
    title: "رمز QR",
    about: "اعرضه على الجدار: كاميرا الهاتف تفتح الرابط.",
    label: "رمز QR للرابط",
    too_long: "الرابط أطول من أن تقرأ كاميرا رمز QR له: عدد حروفه {n}، والحد الأقصى {most}.",
    file: "رمز QR بصيغة SVG",
  },
  files: {
    title: "ملفات",
    experiment: { name: "التجربة", about: "كل الإعدادات والبيانات؛ أفلت الملف على هذه الصفحة لتتابع." },
    history: { name: "السجل", about: "خسائر الخطوات حتى الآن." },
    parameters: { name: "المعاملات", about: "الأوزان والانحيازات عند الخطوة {t}، مع تدرّجها." },
    arithmetic: { name: "الحساب", about: "كل عدد في الخطوة من {t}، مع صيغته." },
  },
  pictures: {
    title: "صور",
    none: "لا منظر مفتوح.",
    /** Beneath the picture. */
    caption: "{loss}: {value} عند الخطوة {t}",
    failed: "تعذّر صنع هذه الصورة.",
  },
  /** "Fit as SVG". */
  as: "{name} بصيغة {format}",
};
