/** What an experiment becomes with other data, the site's or the reader's own: all is kept that can be. */
import type { Catalog, Experiment } from "../engine/types.js";
import { beginnings } from "../exhibits/beginnings.js";
import { settingsAt } from "./position.js";
import { usual } from "./usual.js";
import { isGiven } from "./given.js";

/** `home`: the experiment an exhibit opens with, whose start is taken where data and model are its own again. */
export function withDataset(
  experiment: Experiment,
  t: number,
  id: string,
  catalog: Catalog,
  home: Experiment,
): Experiment {
  const { loss, optimizer, schedule } = settingsAt(experiment, t, catalog.experiment.defaults);
  const dataset = catalog.datasets.find((entry) => entry.id === id)!;
  const [target] = [dataset.target].flat();
  const classes = dataset.columns.find((column) => column.name === target)?.classes ?? [];
  const task = catalog.losses.find((entry) => entry.id === loss.id)!.task;
  // A loss for classes needs classes, as many as it is for, and numbers that may be negative are no counts.
  const keeps = task === (classes.length > 2 ? "multiclass" : classes.length ? "binary" : "regression");
  const beginning = beginnings[id];
  const kept = keeps
    ? { loss }
    : { loss: beginning?.loss ?? usual(catalog.losses.find((entry) => entry.task === "regression")!) };
  const model = beginning?.model ?? experiment.model;
  // Left unscaled for the sake of the former data, other data are scaled as usual.
  const before = isGiven(experiment.data) ? beginnings[experiment.data.id] : undefined;
  const former = before?.standardize;
  const standardize =
    beginning?.standardize ?? (former === undefined ? experiment.standardize : undefined) ?? true;
  const homely = isGiven(home.data) && home.data.id === id && home.model.id === model.id;
  return {
    ...experiment,
    data: { id },
    model,
    ...kept,
    standardize,
    optimizer,
    schedule,
    start: homely ? (home.start ?? null) : null,
    edits: [],
  };
}

/** With data of the reader's own, and what suits them: of the former experiment only the way of training stays. */
export function withOwnData(
  experiment: Experiment,
  t: number,
  { data, model, loss }: Pick<Experiment, "data" | "model" | "loss">,
  catalog: Catalog,
): Experiment {
  const { optimizer, schedule } = settingsAt(experiment, t, catalog.experiment.defaults);
  const { seed = 0 } = experiment;
  return { version: 1, data, model, loss, optimizer, schedule, seed };
}
