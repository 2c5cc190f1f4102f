/** Names of what the catalog offers, one sentence on each, and what to look for in the data. */
import { datasets } from "./datasets.js";
import { exhibits } from "./exhibits.js";
import { losses } from "./losses/index.js";
import { activations, models } from "./models.js";
import { optimizers, schedules } from "./optimizers.js";
import { parameters } from "./parameters.js";
import { tape } from "./tape.js";

export const names = {
  losses,
  parameters,
  models,
  activations,
  optimizers,
  schedules,
  datasets,
  metrics: {},
  tape,
  exhibits,
};
