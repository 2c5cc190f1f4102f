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
    history: {
      name: "السجل",
      about: "كل خطوة حتى الآن بدقة: الخسائر ومعدل التعلّم والمقاييس.",
      /** Of a very long run. */
      thinned:
        "خطوة واحدة من كل {every} بدقة: الخسائر ومعدل التعلّم والمقاييس. فالخطوات كلها، وعددها {n}، تتجاوز {most} من الصفوف، وهو أقصى ما يسعه ملف.",
      /** While the run is taken again for the file. */
      replay: "تُعاد الخطوات من جديد",
      at: "الخطوة {t} من {n}",
      stop: "إيقاف",
      failed: "تعذّر إنشاء هذا الملف.",
    },
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
  code: {
    title: "الشيفرة",
    about: "تسلك الطريق نفسه حتى الخطوة {t}، والبيانات والبداية والدفعات مكتوبة فيها.",
    about_unrun:
      "تسلك الطريق نفسه حتى الخطوة {t}. تقرأ اختباراتنا هذه الشيفرة ولا تشغّلها لغياب {name} فيها، أما شيفرة PyTorch وNumPy وscikit-learn فتُشغَّل.",
    copy: "نسخ",
    copied: "نُسخت الشيفرة.",
    refused: "لم يُسمح بالنسخ. الشيفرة ظاهرة: حدّدها وانسخها من هناك.",
    about_optimum: "يصل إلى الحل الأمثل، حيث تنتهي الجولة بعد خطوات كثيرة.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout: "الإسقاط يحذف وحدات مصادفةً، والمكتبة ستختار غيرها. من دون إسقاط توجد شيفرة.",
      optimizer:
        "لا شيفرة لمُحسِّن يعمل بالمشتقة الثانية: ليس في هذه المكتبات واحد كهذا. أقرب ما يشبهه sgd وadam.",
      keras_groups:
        "يتدرب Keras على كل مثال وحده، وهذه الخسارة تقارن أمثلة عدة. لها شيفرة في PyTorch وOptax وNumPy.",
      optimum_model: "لا يجد scikit-learn الحل الأمثل لهذا النموذج. الأقرب نموذج خطي أو نموذج كثيرة حدود.",
      batches: "صفوف هذه الدفعات أكثر من أن تُكتب في شيفرة. يمكن كتابة خطوات أقل، أو الصفوف كلها معًا.",
      optimum_loss:
        "ليس في scikit-learn ما يجد الحل الأمثل لهذه الخسارة بهذه الأهداف. أقرب الخسائر: mse وhuber وquantile وbce.",
      optimum_penalty:
        "ليس في scikit-learn ما يجد الحل الأمثل لهذه الخسارة مع هذه العقوبة أو هذا الاضمحلال للأوزان. الأقرب: mse أو bce مع l2، أما hinge فتحتاج إلى l2.",
    },
  },
};
