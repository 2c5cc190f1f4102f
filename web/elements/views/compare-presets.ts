/** Comparisons worth a first look, made from the run there is: each differs in one thing, from the first step on. */
import type { Choice, Comparison, Experiment, RunEdit } from "../../engine/types.js";
import { isSame, mostRuns } from "../compare.js";
import { misfits } from "../fitting.js";
import { ownData } from "../points.js";
import { settingsAt } from "../position.js";
import { usual } from "../usual.js";
import type { Scene } from "../view.js";
import { isGiven } from "../given.js";

export interface Preset {
  id: "losses" | "rates" | "optimizers" | "seeds";
  comparison: Comparison;
  /** The place of the run that is most like the present one. */
  front: number;
}

type Run = Comparison["runs"][number];

/** Those that teach most beside one another come first. */
const losses = ["mse", "mae", "huber", "log_cosh", "bce", "hinge", "focal", "squared_hinge"];
const factors = [1 / 3, 1, 3];

export function presetsOf(scene: Scene): Preset[] {
  const presets: [Preset["id"], Run[], Experiment?][] = [
    ["losses", lossRuns(scene)],
    ["rates", rateRuns(scene)],
    ["optimizers", optimizerRuns(scene)],
    ["seeds", seedRuns(scene), pinned(scene)],
  ];
  return presets
    .filter(([, runs]) => runs.length > 1)
    .map(([id, runs, base = scene.setup.experiment]) => ({
      id,
      comparison: { version: 1, base, runs },
      front: placeOf(scene, runs),
    }));
}

/** Of the run with the present settings; else the first. */
function placeOf(scene: Scene, runs: readonly Run[]): number {
  const present = settings(scene);
  const place = runs.findIndex(
    ({ set }) => isLike(set.loss, present.loss) && isLike(set.optimizer, present.optimizer),
  );
  return Math.max(place, 0);
}

/** Whether nothing that both say differs. */
function isLike(choice: Choice | undefined, present: Choice): boolean {
  if (!choice) return true;
  return Object.entries(present).every(([key, value]) => !(key in choice) || isSame(choice[key], value));
}

function settings({ setup, step, catalog }: Scene) {
  return settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
}

/** From the start: what was changed on the way does not come between. */
function from(scene: Scene, key: "loss" | "optimizer", choice: Choice): Run["set"] {
  const { edits = [] } = scene.setup.experiment;
  if (!edits.some((edit) => edit[key])) return { [key]: choice };
  const kept = edits.map((edit) => {
    const others: RunEdit = { ...edit };
    delete others[key];
    return others;
  });
  return { [key]: choice, edits: kept.filter((edit) => Object.keys(edit).length > 1) };
}

function lossRuns(scene: Scene): Run[] {
  const { catalog, setup, words } = scene;
  const { loss } = settings(scene);
  const unfit = misfits(catalog, setup);
  const alike = catalog.losses.filter(
    ({ id, task, columns }) =>
      task === scene.loss.task &&
      columns === scene.loss.columns &&
      (id === loss.id || (losses.includes(id) && !unfit.has(id))),
  );
  alike.sort((a, b) => losses.indexOf(a.id) - losses.indexOf(b.id));
  return alike.slice(0, mostRuns).map((info) => ({
    name: words.name("losses", info.id),
    set: from(scene, "loss", info.id === loss.id ? loss : usual(info)),
  }));
}

function rateRuns(scene: Scene): Run[] {
  const { catalog, words } = scene;
  const { optimizer } = settings(scene);
  const parameter = catalog.optimizers
    .find(({ id }) => id === optimizer.id)!
    .parameters.find(({ name }) => name === "learning_rate")!;
  const rate = (optimizer["learning_rate"] as number | undefined) ?? parameter.default;
  const rates = factors.map((factor) => (factor === 1 ? rate : Number((factor * rate).toPrecision(2))));
  return [...new Set(rates)]
    .filter((each) => each <= parameter.max)
    .map((each) => ({
      name: words.text("views.compare.rate", { rate: each }),
      set: from(scene, "optimizer", { ...optimizer, learning_rate: each }),
    }));
}

function optimizerRuns(scene: Scene): Run[] {
  const { catalog, words } = scene;
  const { optimizer } = settings(scene);
  const rate = optimizer["learning_rate"];
  const steady = (id: string, more = {}): Choice => ({
    ...usual(catalog.optimizers.find((entry) => entry.id === id)!),
    ...(rate !== undefined && { learning_rate: rate }),
    ...more,
  });
  const plain = words.name("optimizers", "sgd");
  const runs: [string, Choice][] = [
    [plain, steady("sgd")],
    [words.text("views.compare.momentum", { name: plain }), steady("sgd", { momentum: 0.9 })],
    ...["rmsprop", "adam"].map((id): [string, Choice] => [words.name("optimizers", id), steady(id)]),
  ];
  return runs.map(([name, choice]) => ({ name, set: from(scene, "optimizer", choice) }));
}

/** Where anything is drawn by lot: the start of a network, or who is in a batch. */
function seedRuns({ catalog, setup, words }: Scene): Run[] {
  const { experiment } = setup;
  const { seed = 0, batch_size = null, model, start = null } = experiment;
  const random = catalog.models.find(({ id }) => id === model.id)!.takesHidden && start === null;
  if (!random && batch_size === null) return [];
  return Array.from({ length: mostRuns }, (_, i) => ({
    name: words.text("views.compare.seed", { seed: String(seed + i) }),
    set: { seed: seed + i },
  }));
}

/** With data that do not change with the seed. */
function pinned({ catalog, setup }: Scene): Experiment {
  const { experiment } = setup;
  const { data } = experiment;
  const generated = isGiven(data) && catalog.datasets.find(({ id }) => id === data.id)?.kind === "generator";
  return generated ? { ...experiment, data: ownData(setup) } : experiment;
}
