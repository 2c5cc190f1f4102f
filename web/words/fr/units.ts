/** How numbers stand with their units. */
export const units = {
  not_a_number: "pas un nombre",
  with: "{value} {unit}",
  /** Written before the number, to the first power; empty, it follows the number instead. */
  before: { $: "" },
  names: {
    min: "min",
    g: "g",
    mm: "mm",
    cm: "cm",
    "sq ft": "pieds carrés",
    rolls: "petits pains",
    years: "ans",
  },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "nats",
  standard_deviations: "écarts-types",
  standard_deviations_squared: "écarts-types²",
  standard_deviations_short: "σ",
  standardized: "(valeurs standardisées)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} exemple", many: "{n} d’exemples", other: "{n} exemples" },
};
