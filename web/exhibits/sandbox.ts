/** Everything at hand, beginning with a line that plainly goes the wrong way through house prices. */
import type { Shown } from "./exhibit.js";

export const sandbox: Shown = {
  id: "sandbox",
  group: "sandbox",
  chapters: [
    {
      id: "all",
      experiment: {
        version: 1,
        data: { id: "house-prices" },
        model: { id: "linear" },
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
        start: [-0.4, 0.9],
      },
      t: 0,
      views: [{ name: "fit" }],
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
        "standardize",
        "reduction",
        "seed",
        "views",
      ],
    },
  ],
  words: { title: "Sandbox", sentence: "Everything at hand: data, model, loss and each step." },
};
