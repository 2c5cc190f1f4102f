/** How numbers stand with their units. */
export const units = {
  not_a_number: "不是数",
  with: "{value} {unit}",
  /** Written before the number, to the first power. */
  before: { $: "$" },
  names: { min: "分钟", g: "克", mm: "毫米", rolls: "个", years: "年", cm: "厘米" },
  /** What a unit of the core's is called where the data's own unit is not meant. */
  nats: "奈特",
  standard_deviations: "标准差",
  standard_deviations_squared: "标准差²",
  standard_deviations_short: "标准差",
  standardized: "（标准化）",
  /** One sentence after the other. */
  sentences: "{first}{next}",
  rows: { other: "{n} 个样本" },
};
