/** All that code needs to take the same steps: the start, the rows of each update, and what holds for how long. */
import type {
  Block,
  Catalog,
  Choice,
  Experiment,
  LossInfo,
  OptimizerInfo,
  PenaltyInfo,
  Run,
  ScheduleInfo,
  Setup,
} from "../../../engine/types.js";
import { infoOf } from "../../loss-info.js";
import { settingsAt } from "../../position.js";
import { usual } from "../../usual.js";

/** From one edit to the next. */
export interface Phase {
  from: number;
  to: number;
  loss: LossInfo;
  /** Of the loss's formula: numbers, and lists with a number for each output. */
  settings: Record<string, number | number[]>;
  optimizer: { info: OptimizerInfo; settings: Choice };
  penalty: { info: PenaltyInfo; settings: Choice } | null;
  schedule: { info: ScheduleInfo; settings: Choice } | null;
  /** Set by hand where the phase begins. */
  parameters: number[] | null;
}

export interface Recipe {
  setup: Setup;
  t: number;
  start: number[];
  blocks: Block[];
  /** Rows of the data that training sees. */
  training: number[];
  /** Of each update; null where each sees all training rows, or none is to be taken. */
  batches: number[][] | null;
  phases: Phase[];
  /** Set by hand at t itself. */
  end: number[] | null;
}

/** Why there is no code: a key of the words. */
export type Gap =
  | "model"
  | "loss"
  | "optimizer"
  | "schedule"
  | "class_weights"
  | "batches"
  | "optimum_model"
  | "optimum_loss"
  | "optimum_penalty";

export class GapError extends Error {
  constructor(readonly gap: Gap) {
    super(gap);
  }
}

/** Numbers that a program may hold as its batches. */
const mostIndices = 200_000;
/** The tape names so many rows of a batch. */
const mostRows = 1000;

/** What the code does: the run's steps up to t, or the way to where what holds at t would lead in the end. */
export type Aim = "steps" | "optimum";

/** Takes a run of the experiment, which it leaves where it needs it. Throws GapError. */
export async function recipeOf(run: Run, t: number, catalog: Catalog, aim: Aim = "steps"): Promise<Recipe> {
  const { setup } = run;
  const { experiment } = setup;
  const { defaults } = catalog.experiment;
  const gap = gapOf(experiment);
  if (gap) throw new GapError(gap);
  const training = [...setup.data.ids.keys()].filter((row) => !setup.data.validation[row]);
  const first = await run.seek(0);
  const size = experiment.batch_size ?? training.length;
  const batches: number[][] | null = aim === "steps" && size < training.length ? [] : null;
  if (batches && (size > mostRows || size * t > mostIndices)) throw new GapError("batches");
  for (let at = 0; batches && at < t; at += 1) {
    const { tape } = await run.seek(at);
    batches.push([...tape.find(({ example }) => example)!.example!]);
  }
  const edits = (experiment.edits ?? []).filter((edit) => edit.t < t);
  const times = aim === "optimum" ? [t] : [...new Set([0, ...edits.map((edit) => edit.t)])];
  const phases = times.map((from, i): Phase => {
    const at = settingsAt(experiment, from, defaults);
    const loss = infoOf(catalog, at.loss);
    if (loss.formula === null || loss.slope === null || loss.group > 1 || !isSimple(loss, at.loss))
      throw new GapError("loss");
    const outputs = first.blocks.at(-1)!.cols;
    const lists = loss.lists.map((name): [string, number[]] => [
      name,
      (at.loss[name] as number[] | undefined) ?? Array<number>(outputs).fill(1),
    ]);
    const find = <T extends { id: string }>(list: readonly T[], { id }: Choice) =>
      list.find((entry) => entry.id === id)!;
    const optimizer = find(catalog.optimizers, at.optimizer);
    const full = (
      info: { id: string; parameters: readonly { name: string; default: number }[] },
      own: Choice,
    ) => ({ ...usual(info as PenaltyInfo), ...own });
    const penalty = at.penalty && find(catalog.penalties, at.penalty);
    const schedule = at.schedule && find(catalog.schedules, at.schedule);
    if (aim === "steps" && schedule?.id === "reduce_on_plateau") throw new GapError("schedule");
    return {
      from,
      to: times[i + 1] ?? t,
      loss,
      settings: {
        ...Object.fromEntries(
          loss.parameters.map(({ name, default: usually }) => [name, (at.loss[name] as number) ?? usually]),
        ),
        ...Object.fromEntries(lists),
      },
      optimizer: { info: optimizer, settings: full(optimizer, at.optimizer) },
      penalty: penalty ? { info: penalty, settings: full(penalty, at.penalty!) } : null,
      schedule: schedule ? { info: schedule, settings: full(schedule, at.schedule!) } : null,
      parameters: edits.findLast((edit) => edit.t === from && edit.parameters)?.parameters ?? null,
    };
  });
  const end = experiment.edits?.findLast((edit) => edit.t === t)?.parameters ?? null;
  return { setup, t, start: [...first.parameters], blocks: first.blocks, training, batches, phases, end };
}

function gapOf({ model, class_weights }: Experiment): Gap | null {
  const known = ["constant", "linear", "softmax-linear", "polynomial", "mlp"];
  if (!known.includes(model.id) || model["heads"] || model["dropout"]) return "model";
  return class_weights ? "class_weights" : null;
}

/** Whether its formulas say all of it: one loss of each output, or of a row against a class. */
function isSimple({ columns, switches, choices }: LossInfo, given: Choice): boolean {
  if (columns !== "matching" && columns !== "classes") return false;
  return ![...switches, ...choices.map(({ name }) => name)].some((name) => given[name]);
}
