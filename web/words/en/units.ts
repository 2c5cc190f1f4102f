/** How numbers stand with their units. */
export const units = {
  not_a_number: "not a number",
  with: "{value} {unit}",
  /** Written before the number, to the first power. */
  before: { $: "$" },
  names: { min: "min", g: "g", mm: "mm", cm: "cm" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "nats",
  standard_deviations: "standard deviations",
  standard_deviations_squared: "standard deviations²",
  standard_deviations_short: "sd",
  /** Of a loss that has no unit, where training works in standard deviations. */
  standardized: "(standardized)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} example", other: "{n} examples" },
};
