/** The exhibits. */
export const exhibits = {
  sandbox: { name: "沙盒", description: "什么都在手边：数据、模型、损失和每一步。" },
  "house-price": {
    name: "一栋房子值多少钱？",
    description: "穿过真实成交数据的一条直线，一步一步来。",
  },
  outliers: {
    name: "谁在拉这条直线？",
    description: "几个很远的点，以及跟着它们走或不跟着走的损失。",
  },
};
