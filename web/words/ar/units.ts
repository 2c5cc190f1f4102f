/** How numbers stand with their units. */
export const units = {
  not_a_number: "ليس عددًا",
  with: "{value} {unit}",
  /** Written before the number, to the first power: none, in Arabic the dollar follows it. */
  before: { $: "" },
  names: {
    $: "دولار",
    "sq ft": "قدم مربعة",
    min: "دقيقة",
    g: "غ",
    mm: "مم",
    rolls: "رغيفًا",
    years: "سنة",
    cm: "سم",
  },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "نات",
  standard_deviations: "انحراف معياري",
  standard_deviations_squared: "(انحراف معياري)²",
  standard_deviations_short: "انحراف معياري",
  standardized: "(قيم معيارية)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: {
    zero: "{n} مثال",
    one: "مثال واحد",
    two: "مثالين",
    few: "{n} أمثلة",
    many: "{n} مثالًا",
    other: "{n} مثال",
  },
};
