/** A line already settled under squared error, to be freed from its outliers by another loss. */
import type { Exhibit } from "./exhibit.js";

export const outliers: Exhibit = {
  id: "outliers",
  group: "losses",
  experiment: {
    version: 1,
    data: { id: "outliers" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.1 },
  },
  t: 40,
  views: ["fit", "curve"],
  knobs: ["loss", "learning_rate"],
};
