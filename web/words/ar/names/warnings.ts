/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "بلا قاع",
    description:
      "تستمر الصيغة في الهبوط بعد أن يتجاوز المُخرَج القيمة {at}. لا توجد خسارة صغرى، وقد ينفلت التدريب.",
  },
  negative_values: {
    name: "تنزل تحت الصفر",
    description: "قيمة الصيغة أقل من الصفر حيث المُخرَج {at}. فالخسارة صفر ليست إذن أفضل ما يمكن.",
  },
  flat: {
    name: "مستوية",
    description: "تبقى الصيغة ثابتة للمُخرَجات من {from} إلى {to}. الأمثلة التي تقع هناك لا تشدّ.",
  },
  not_finite: {
    name: "ليست لها قيمة في كل مكان",
    description: "ليس للصيغة قيمة أو ميل منتهٍ حيث المُخرَج {at}. وكل جولة تبلغ هذا الموضع تنتهي.",
  },
  not_differentiable: {
    name: "فيها زاوية",
    description:
      "للصيغة زاوية أو قفزة حيث المُخرَج {at}، وهو موضع تبلغه البيانات. والميل هناك ميل إحدى الجهتين.",
  },
};
