/** Surfaces: experiments without data, whose loss is a height over two parameters. */
import type { Catalog, Choice, Experiment, Setup, SurfaceInfo } from "../engine/types.js";
import { settingsAt } from "./position.js";

/** The surface that a run is on; null where it has data. */
export function surfaceOf({ surfaces }: Catalog, { experiment }: Setup): SurfaceInfo | null {
  if (experiment.data) return null;
  return surfaces.find(({ name }) => name === experiment.model["name"]) ?? surfaces[0]!;
}

/** Of the former experiment only the way of training stays; plain descent takes the rate that suits. */
export function withSurface(experiment: Experiment, t: number, name: string, catalog: Catalog): Experiment {
  const { optimizer, schedule } = settingsAt(experiment, t, catalog.experiment.defaults);
  const { learningRate } = catalog.surfaces.find((surface) => surface.name === name)!;
  const { clip = null, seed = 0 } = experiment;
  return {
    version: 1,
    data: null,
    model: { id: "surface", name },
    loss: { id: "value" },
    optimizer: atRate(optimizer, learningRate),
    schedule,
    clip,
    seed,
  };
}

/** From a surface to an exhibit's own data, with the way of training kept. */
export function withoutSurface(
  experiment: Experiment,
  t: number,
  home: Experiment,
  catalog: Catalog,
): Experiment {
  const { optimizer, schedule } = settingsAt(experiment, t, catalog.experiment.defaults);
  const usual = settingsAt(home, 0, catalog.experiment.defaults).optimizer["learning_rate"];
  const { clip = null, seed = 0 } = experiment;
  return { ...home, optimizer: atRate(optimizer, usual), schedule, clip, seed };
}

/** A rate that is plain descent's own says nothing to optimizers that measure their steps themselves. */
function atRate(optimizer: Choice, rate: unknown): Choice {
  return optimizer.id === "sgd" ? { ...optimizer, learning_rate: rate } : optimizer;
}
