/** Everything at hand, beginning with a line that plainly goes the wrong way through house prices. */
import type { Exhibit } from "./exhibit.js";

export const sandbox: Exhibit = {
  id: "sandbox",
  group: "sandbox",
  experiment: {
    version: 1,
    data: { id: "house-prices" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.1 },
    start: [-0.4, 0.9],
  },
  t: 0,
  views: ["fit"],
  knobs: [
    "data",
    "features",
    "model",
    "loss",
    "learning_rate",
    "batch_size",
    "optimizer",
    "schedule",
    "validation",
    "reduction",
    "seed",
    "views",
  ],
};
