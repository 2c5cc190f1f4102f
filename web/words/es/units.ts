/** How numbers stand with their units. */
export const units = {
  not_a_number: "no es un número",
  with: "{value} {unit}",
  /** Written before the number, to the first power. */
  before: { $: "$" },
  names: { min: "min", g: "g", mm: "mm", cm: "cm", rolls: "panecillos", years: "años" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "nats",
  standard_deviations: "desviaciones estándar",
  standard_deviations_squared: "desviaciones estándar²",
  standard_deviations_short: "DE",
  standardized: "(estandarizado)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} ejemplo", many: "{n} de ejemplos", other: "{n} ejemplos" },
};
