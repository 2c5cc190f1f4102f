/** The first step of all: one line, one loss, and the rate at which it moves. */
import type { Exhibit } from "./exhibit.js";

export const housePrice: Exhibit = {
  id: "house-price",
  group: "descent",
  experiment: {
    version: 1,
    data: { id: "house-prices" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.1 },
    start: [-0.4, 0.9],
  },
  t: 0,
  views: ["fit", "curve", "arithmetic"],
  knobs: ["learning_rate", "loss"],
};
