/** How numbers stand with their units. */
export const units = {
  not_a_number: "कोई संख्या नहीं",
  with: "{value} {unit}",
  /** Written before the number, to the first power. */
  before: { $: "$" },
  names: { min: "मिनट", g: "ग्राम", mm: "मिमी", rolls: "पाव", years: "साल", cm: "सेमी" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "नैट",
  standard_deviations: "मानक विचलन",
  standard_deviations_squared: "मानक विचलन²",
  standard_deviations_short: "मा.वि.",
  standardized: "(मानकीकृत)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} उदाहरण", other: "{n} उदाहरण" },
};
