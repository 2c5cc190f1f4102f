/** All exhibits, and what to begin with on each data set. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";
import { housePrice } from "./house-price.js";
import { outliers } from "./outliers.js";
import { sandbox } from "./sandbox.js";

export const exhibits: readonly Exhibit[] = [sandbox, housePrice, outliers];

/** For data of classes, what a first look should train; any other data keep the model and loss there were. */
export const beginnings: Record<string, Pick<Experiment, "model" | "loss">> = {
  blobs: { model: { id: "linear" }, loss: { id: "bce" } },
  moons: { model: { id: "mlp", hidden: [8], activation: "tanh" }, loss: { id: "bce" } },
  circles: { model: { id: "mlp", hidden: [8], activation: "tanh" }, loss: { id: "bce" } },
  spiral: { model: { id: "mlp", hidden: [16, 16], activation: "tanh" }, loss: { id: "bce" } },
  xor: { model: { id: "mlp", hidden: [4], activation: "tanh" }, loss: { id: "bce" } },
};
