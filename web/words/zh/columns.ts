/** The columns of the data sets; a column without a name here shows its own. */
export const columns = {
  living_area: "居住面积",
  lot_area: "地块面积",
  garage_area: "车库面积",
  bedrooms: "卧室数",
  bathrooms: "全套浴室数",
  year_built: "建成年份",
  price: "价格",
  bill_length: "喙长",
  bill_depth: "喙高",
  flipper_length: "鳍肢长度",
  body_mass: "体重",
  species: "物种",
  eruption: "喷发时长",
  waiting: "等待时间",
  class: "类别",
};
