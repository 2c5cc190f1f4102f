/** Everything at hand, beginning with a line that plainly goes the wrong way through house prices. */
import type { Shown } from "./exhibit.js";
import { wrongWay } from "./lines.js";

export const sandbox: Shown = {
  id: "sandbox",
  group: "sandbox",
  chapters: [
    {
      id: "all",
      experiment: wrongWay,
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
