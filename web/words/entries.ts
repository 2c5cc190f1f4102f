/** Settings that choose an entry of the catalog, and where its words stand. */
import type { Catalog } from "../engine/types.js";
import type { Entry } from "./words.js";

export const entries: Readonly<Record<string, Entry & keyof Catalog>> = {
  loss: "losses",
  model: "models",
  optimizer: "optimizers",
  penalty: "penalties",
  schedule: "schedules",
};
