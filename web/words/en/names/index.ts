/** Names of what the catalog offers, one sentence on each, and what to look for in the data. */
import { datasets } from "./datasets.js";
import { best_constants, claims, targets, tasks } from "./info.js";
import { losses } from "./losses/index.js";
import { models, options } from "./models.js";
import { optimizers, schedules } from "./optimizers.js";
import { parameters } from "./parameters.js";
import { tape } from "./tape.js";
import { metrics, penalties, training } from "./training.js";
import { warnings } from "./warnings.js";

export const names = {
  losses,
  tasks,
  targets,
  claims,
  best_constants,
  warnings,
  parameters,
  penalties,
  metrics,
  training,
  models,
  options,
  optimizers,
  schedules,
  datasets,
  tape,
};
