/** How numbers stand with their units. */
export const units = {
  not_a_number: "keine Zahl",
  with: "{value} {unit}",
  /** Written before the number, to the first power; empty, it follows the number instead. */
  before: { $: "" },
  names: { min: "min", g: "g", mm: "mm", cm: "cm", "sq ft": "Quadratfuß", rolls: "Brötchen", years: "Jahre" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "Nats",
  standard_deviations: "Standardabweichungen",
  standard_deviations_squared: "Standardabweichungen²",
  standard_deviations_short: "SD",
  standardized: "(standardisiert)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} Beispiel", other: "{n} Beispiele" },
};
