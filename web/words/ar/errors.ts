/**
 * The sentence for every code of a fault, in Arabic: what was wrong, where, and what is allowed. {name} puts in a
 * value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed; {name, quoted} a
 * text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";
import { ltr } from "./ltr.js";

export const errors: FaultWords = {
  whole: "المُدخَل",
  quoted: "«{text}»",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "عدد",
    text: "نص",
    string: "نص",
    list: "قائمة",
    object: "كائن",
    "true or false": "true أو false",
    boolean: "true أو false",
    nothing: "لا شيء",
    undefined: "لا شيء",
    function: "دالة",
    symbol: "رمز",
    bigint: "BigInt",
    "plain data": "بيانات بسيطة (أعداد ونصوص وقوائم وكائنات بسيطة)",
    value: "قيمة",
    operator: "عملية",
    "(": ltr("“(”"),
    ")": ltr("“)”"),
    bytes: "الحروف",
    nodes: "العمليات",
  },
  templates: {
    // Any value.
    wrong_type: "{place}: الموجود {found, kind}، والمطلوب {expected, kind}.",
    missing: "{place} غير موجود.",
    not_finite: "{place} قيمته {found}. المطلوب عدد عادي منتهٍ.",
    not_integer: "{place} قيمته {found}. المطلوب عدد صحيح.",
    model_too_large:
      "{place}: {optimizer, quoted} لنماذج لا تزيد معاملاتها على {max}، لأنه يحسب كيف يتوقف ميل كل معامل على كل معامل آخر. عدد معاملات هذا النموذج {found}.",
    out_of_range: "{place} قيمته {found}. المسموح به من {min} إلى {max}.",
    unknown_key: "{place}: لا شيء هنا باسم {key, quoted}. ما يمكن أن يكون هنا: {allowed, list}.",
    unknown_id: "{place} قيمته {found, quoted}، وهي غير موجودة. الموجود: {allowed, list}.",
    too_deep: "{place} يقع على عمق يتجاوز {max} من المستويات، أو يحتوي نفسه.",
    text_too_long: "{place} نص عدد حروفه {found}. الحد الأقصى المسموح به {max}.",
    too_large: "{place}: البيانات أكثر مما ينبغي. تتسع كلها معًا لعدد من الأعداد يقارب {max}.",

    // Data.
    empty_data: "{place} فارغ. يلزم صف واحد على الأقل.",
    too_many_rows: "{place}: عدد الصفوف أو العناصر {found}. الحد الأقصى لعدد الصفوف {max}.",
    ragged_columns:
      "العمود {column, quoted} عدد صفوفه {rows}، وعدد صفوف غيره {expected}. يجب أن تتساوى الأعمدة كلها طولًا.",
    ragged_rows:
      "{place}: عدد الأعداد فيه {cols}، وفي الصف الأول {expected}. يجب أن تتساوى الصفوف كلها طولًا.",
    missing_value: "{place} فارغ. كل صف في العمود {column, quoted} يحتاج إلى قيمة.",
    mixed_types: "{place}: العمود {column, quoted} يخلط بين الأعداد والنصوص. يجب أن يحتوي أحدهما فقط.",
    unknown_column: "{place}: لا يوجد عمود {found, quoted}. الأعمدة هي {allowed, list}.",
    text_feature: "{place}: العمود {column, quoted} يحتوي نصوصًا، والمطلوب هناك أعداد.",
    unknown_class: "{place}: القيمة {found, quoted} في العمود {column, quoted} ليست من الفئات.",
    one_class: "كل صفوف العمود {column, quoted} من الفئة {found, quoted}. تلزم فئتان على الأقل.",
    negative_weight: "{place}: قيمة {column}[{row}] هي {found}، ولا يمكن أن يكون الوزن سالبًا.",
    no_weight: "{place}: الأوزان كلها أصفار. يلزم صف واحد على الأقل وزنه أكبر من صفر.",
    duplicate_id: "{place}: القيمة {found} مكررة. كل صف يحتاج إلى معرّف خاص به.",
    missing_table: "{place}: يجب تحميل الجدول {id, quoted} أولًا.",
    table_unavailable: "{place}: تعذّر تحميل بيانات {id, quoted}. هل أنت متصل بالشبكة؟",

    // The experiment.
    wrong_version: "إصدار هذه التجربة {found}، ولا يمكن فتح غير الإصدار {expected}.",
    wrong_targets: "الخسارة {loss, quoted} لا تقبل {found} هدفًا ({column}[{row}]).",
    wrong_columns: "الخسارة {loss, quoted}: عدد أعمدة الهدف المطلوبة {expected}، والموجود {found}.",
    wrong_list:
      "الخسارة {loss, quoted}: عدد الأعداد المطلوبة في {list, quoted} هو {expected}، واحد لكل مُخرَج، والموجود {found}.",
    too_many_outputs: "{place}: عدد المُخرَجات اللازمة {found}. الحد الأقصى المسموح به {max}.",
    bad_name:
      "{place}: لا يصلح {name, quoted} اسمًا لمعامل. الاسم لا يزيد على {max} حرفًا لاتينيًا ورقمًا وشرطة سفلية، ويبدأ بحرف، وليس مستعملًا.",
    empty_range: "{place}: المدى من {min} إلى {max} فارغ. يجب أن يكون الحد الأقصى أكبر من الأدنى.",
    nested_sum: "{place}: لا يمكن أن يكون مجموع حدًّا في مجموع آخر. ضع حدوده إلى جانب الحدود الأخرى.",
    terms_disagree:
      "{place}: تنظر {found, quoted} و{first, quoted} إلى مجموعات مختلفة من الصفوف، فلا يمكن جمعهما.",
    wrong_range: "{place}: تنتهي أعمدة الحد عند {found}، ويجوز أن تنتهي من {min} إلى {max}.",
    incomplete_group:
      "تنظر الخسارة {loss, quoted} إلى الصفوف في مجموعات حجمها {group}، ولا ينقسم عدد الصفوف {found} على ذلك.",
    group_disagrees:
      "تنظر الخسارة {loss, quoted} إلى الصفوف في مجموعات، لكن الصف {row} يختلف عن سائر مجموعته في {column, quoted}.",
    batch_too_large:
      "تقارن الخسارة {loss, quoted} الصفوف كلها بعضها ببعض، والحد الأقصى لعددها {max}، والموجود {found}.",
    wrong_length: "{place}: عدد الأعداد فيه {found}، والمطلوب {expected}.",
    wrong_count: "{place}: عدد العناصر فيه {found}. المسموح به من {min} إلى {max}.",
    edits_order: "{place} قيمته {found}، والتعديل الذي قبله عند {previous}. يجب أن تتصاعد مواضع التعديلات.",
    edit_changes_scaling:
      "{place}: الانتقال من {from, quoted} إلى {to, quoted} يغيّر مقياس الهدف، فلا يمكن أثناء الجولة.",
    edit_changes_shape:
      "{place}: تطلب {from, quoted} و{to, quoted} مُخرَجات أو مجموعات صفوف مختلفة، فلا تتبع إحداهما الأخرى أثناء الجولة.",
    needs_validation:
      "{place}: التوقف المبكر ينظر إلى الصفوف المحجوزة، ومع validation بقيمة {found} لا توجد صفوف محجوزة.",
    class_weights_need_classes:
      "{place}: ليس للخسارة {loss, quoted} هنا فئات في عمود واحد، فلا يمكن وزن الفئات.",
    no_training_rows: "مع validation بقيمة {found} لا يبقى للتدريب أيّ صف له وزن.",
    needs_features: "{place}: يحتاج النموذج {model, quoted} إلى مُدخَل واحد على الأقل.",
    too_few_outputs: "{place}: أقل عدد من المُخرَجات للنموذج {model, quoted} هو {min}، والموجود {found}.",
    wrong_heads: "{place}: مجموع مُخرَجات الرؤوس {found}، والمطلوب {expected}.",
    wrong_token:
      "{place}: قيمة {column}[{row}] هي {found}. المطلوب للنموذج {model, quoted} عدد صحيح من 0 إلى {max}.",
    features_for_outputs:
      "{place}: يحتاج النموذج {model, quoted} إلى مُدخَل لكل مُخرَج. الموجود {found}، والمطلوب {expected}.",
    no_examples:
      "{place} يخصّ الأمثلة، والنموذج {model, quoted} بلا أمثلة: خسارته تتوقّف على معاملاته وحدها. احذفه.",
    takes_own_loss:
      "{place} هو {found, quoted}، لكن النموذج {model, quoted} هو خسارة نفسه، ولا يأخذ إلا {loss, quoted}.",
    loss_without_data:
      "{place}: {loss, quoted} خسارة نموذج بلا بيانات. وللنموذج {model, quoted} بيانات، فيحتاج إلى خسارة تنظر إليها.",
    one_feature: "{place}: هذا النموذج يأخذ مُدخَلًا واحدًا فقط، والموجود {found}.",
    nesterov_needs_momentum:
      "{place}: يحتاج نيستيروف إلى زخم أكبر من 0 وكبح قيمته 0، لكن الزخم {momentum} والكبح {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} ينظر إلى الصفوف المحجوزة، ولا توجد صفوف محجوزة.",

    // Looking around a run.
    no_move: "{place} قيمته 0. يجب أن يتحرك المعامل مسافة ما.",

    // A loss by itself.
    shape_mismatch:
      "{place}: عدد الصفوف {rows} وعدد الأعمدة {cols}، وهذه الخسارة تطلب هنا {expected_rows} للصفوف و{expected_cols} للأعمدة.",

    // Formulas.
    expression_too_long: "{place}: في الصيغة {found} من {unit, kind}. الحد الأقصى المسموح به {max}.",
    expression_too_deep: "{place}: عند الحرف {column} يتجاوز تداخل الصيغة {max} من المستويات.",
    expression_unexpected:
      "{place}: عند الحرف {column} يوجد {found, quoted}، والمطلوب هناك {expected, kind}.",
    expression_ends: "{place}: انتهت الصيغة قبل أوانها. الناقص: {expected, kind}.",
    expression_unknown_name:
      "{place}: الاسم {name, quoted} عند الحرف {column} غير معروف. المعروف هنا: {allowed, list}.",
    expression_arguments:
      "{place}: عند الحرف {column} عدد قيم الدالة {function} المطلوبة {expected}، والموجود {found}.",

    // The engine.
    engine_failed: "تعطّل الحساب، حتى بعد بداية جديدة. نرجو الإبلاغ عن ذلك مع تجربته.",
    out_of_memory: "لا تجد الحاسبة ذاكرة كافية هنا. قد يفيد إغلاق علامات تبويب أخرى.",
    wasm_unreachable: "تعذّر تحميل الحاسبة. هل أنت متصل بالشبكة؟",
    wasm_unavailable: "تعذّر تشغيل الحاسبة هنا ({reason}). فهي تحتاج إلى WebAssembly.",
    closed: "أُغلقت هذه الجولة أو محرّكها.",
  },
};
