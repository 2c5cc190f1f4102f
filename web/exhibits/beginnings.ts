/** What to begin with on each data set. */
import type { Experiment } from "../engine/types.js";

/**
 * What a first look at a data set should train; any other keeps the model there was. The loss is for those who come
 * with one that does not suit.
 */
export const beginnings: Record<string, Pick<Experiment, "model" | "loss" | "standardize">> = {
  "breast-cancer": { model: { id: "linear" }, loss: { id: "bce" } },
  diabetes: { model: { id: "linear" }, loss: { id: "mse" } },
  reviews: { model: { id: "linear" }, loss: { id: "bce" } },
  messages: { model: { id: "linear" }, loss: { id: "bce" } },
  blobs: { model: { id: "linear" }, loss: { id: "bce" } },
  moons: { model: { id: "mlp", hidden: [8], activation: "tanh" }, loss: { id: "bce" } },
  circles: { model: { id: "mlp", hidden: [8], activation: "tanh" }, loss: { id: "bce" } },
  spiral: { model: { id: "mlp", hidden: [16, 16], activation: "tanh" }, loss: { id: "bce" } },
  xor: { model: { id: "mlp", hidden: [4], activation: "tanh" }, loss: { id: "bce" } },
  // Throws and bullseye share one board, and scaling each by itself would take the gap away.
  darts: { model: { id: "shift" }, loss: { id: "distance" }, standardize: false },
  coin: { model: { id: "constant" }, loss: { id: "bce" } },
  objects: { model: { id: "mlp", hidden: [16], activation: "tanh" }, loss: { id: "softmax_cross_entropy" } },
  searches: { model: { id: "linear" }, loss: { id: "mse" } },
  "search-lists": { model: { id: "linear" }, loss: { id: "listwise_softmax" } },
};
