/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "مساحة السكن",
  lot_area: "مساحة الأرض",
  garage_area: "مساحة المرأب",
  bedrooms: "غرف النوم",
  bathrooms: "الحمّامات الكاملة",
  year_built: "سنة البناء",
  price: "السعر",
  bill_length: "طول المنقار",
  bill_depth: "عمق المنقار",
  flipper_length: "طول الزعنفة",
  body_mass: "كتلة الجسم",
  species: "النوع",
  eruption: "مدة الثوران",
  waiting: "مدة الانتظار",
  class: "الفئة",
};
