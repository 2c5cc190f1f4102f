/** What holds at a position of a run: an experiment's settings after the edits made on the way. */
import type { Choice, Experiment, RunEdit } from "../engine/types.js";

type Edited = Pick<RunEdit, "loss" | "optimizer" | "penalty" | "schedule">;

/** The loss, optimizer, penalty and schedule with which step t is taken. */
export function settingsAt(experiment: Experiment, t: number, defaults: Partial<Experiment>) {
  const settings: Edited & { loss: Choice } = {
    loss: experiment.loss,
    optimizer: experiment.optimizer ?? defaults.optimizer,
    penalty: experiment.penalty ?? null,
    schedule: experiment.schedule ?? null,
  };
  for (const { t: from, loss, optimizer, penalty, schedule } of experiment.edits ?? []) {
    if (from > t) break;
    if (loss) settings.loss = loss;
    if (optimizer) settings.optimizer = optimizer;
    if (penalty !== undefined) settings.penalty = penalty;
    if (schedule !== undefined) settings.schedule = schedule;
  }
  return settings as Required<Edited> & { loss: Choice; optimizer: Choice };
}

/** The same experiment with another learning rate throughout. */
export function withLearningRate(
  experiment: Experiment,
  rate: number,
  defaults: Partial<Experiment>,
): Experiment {
  const set = (optimizer: Choice) => ({ ...optimizer, learning_rate: rate });
  return {
    ...experiment,
    optimizer: set(experiment.optimizer ?? (defaults.optimizer as Choice)),
    edits: (experiment.edits ?? []).map((edit) =>
      edit.optimizer ? { ...edit, optimizer: set(edit.optimizer) } : edit,
    ),
  };
}
