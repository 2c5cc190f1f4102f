/** Lines on real data that several exhibits begin with. */
import type { Experiment } from "../engine/types.js";

/** Through house prices, and plainly the wrong way. */
export const wrongWay: Experiment = {
  version: 1,
  data: { id: "house-prices" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  start: [-0.4, 0.9],
};

/** Through the eruptions of a geyser. */
export const geyser: Experiment = {
  version: 1,
  data: { id: "old-faithful" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};
