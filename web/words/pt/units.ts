/** How numbers stand with their units. */
export const units = {
  not_a_number: "não é um número",
  with: "{value} {unit}",
  /** Written before the number, to the first power. */
  before: { $: "$" },
  names: { min: "min", g: "g", mm: "mm", cm: "cm", rolls: "pãezinhos", years: "anos" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "nats",
  standard_deviations: "desvios-padrão",
  standard_deviations_squared: "desvios-padrão²",
  standard_deviations_short: "DP",
  standardized: "(padronizado)",
  /** One sentence after the other. */
  sentences: "{first} {next}",
  rows: { one: "{n} exemplo", many: "{n} de exemplos", other: "{n} exemplos" },
};
