/** All that code needs to take the same steps: the start, the rows of each update, and what holds for how long. */
import type {
  Block,
  Catalog,
  Choice,
  Experiment,
  Expression,
  LossInfo,
  OptimizerInfo,
  PenaltyInfo,
  Run,
  ScheduleInfo,
  Setup,
  SurfaceInfo,
  TapeEntry,
} from "../../../engine/types.js";
import { infoOf } from "../../loss-info.js";
import { settingsAt } from "../../position.js";
import { usual } from "../../usual.js";

/** One loss of the objective: the only one, or a term of a sum. */
export interface Part {
  info: LossInfo;
  /** The catalog's, or the author's own. */
  formula: Expression;
  /** Of its formula: numbers, and lists with a number for each output. */
  settings: Record<string, number | number[]>;
  weight: number;
  /** Which columns it looks at, [from, to); null: all. */
  outputs: [number, number] | null;
  targets: [number, number] | null;
}

/** From one edit to the next. */
export interface Phase {
  from: number;
  loss: string;
  parts: Part[];
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
  /** What a model without data is a surface of; else null. */
  surface: SurfaceInfo | null;
  /** Rows of the data that training sees. */
  training: number[];
  /** Of each update; null where each sees all training rows, or none is to be taken. */
  batches: number[][] | null;
  /** From which t on which rate holds, where the losses on the way decide it; else null. */
  rates: [t: number, rate: number][] | null;
  phases: Phase[];
  /** Set by hand at t itself. */
  end: number[] | null;
  /** Where the run is at t. */
  theta: number[];
}

/** Why there is no code: a key of the words. */
export type Gap =
  "dropout" | "optimizer" | "batches" | "keras_groups" | "optimum_model" | "optimum_loss" | "optimum_penalty";

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
  if (experiment.model["dropout"] && aim === "steps") throw new GapError("dropout");
  const training = [...setup.data.ids.keys()].filter((row) => !setup.data.validation[row]);
  const first = await run.seek(0);
  const edits = (experiment.edits ?? []).filter((edit) => edit.t < t);
  const times = aim === "optimum" ? [t] : [...new Set([0, ...edits.map((edit) => edit.t)])];
  const phases: Phase[] = [];
  for (const from of times) {
    const { tape } = await run.seek(from);
    const parameters = edits.findLast((edit) => edit.t === from && edit.parameters)?.parameters ?? null;
    phases.push({ from, ...inForce(experiment, from, catalog, first.blocks, tape), parameters });
  }
  const { batches, rates } = aim === "steps" ? await rowsAndRates(run, t, training, phases) : nothingOnTheWay;
  const end = experiment.edits?.findLast((edit) => edit.t === t)?.parameters ?? null;
  const theta = [...(await run.seek(t)).parameters];
  return {
    setup,
    t,
    start: [...first.parameters],
    blocks: first.blocks,
    surface: surfaceOf(experiment.model, catalog),
    training,
    batches,
    rates,
    phases,
    end,
    theta,
  };
}

/** Its name is one of the words of a choice, of which the first is the usual one. */
function surfaceOf({ id, ...given }: Choice, { models, surfaces }: Catalog): SurfaceInfo | null {
  if (models.find((model) => model.id === id)!.takesData) return null;
  return surfaces.find(({ name }) => name === (given["name"] ?? surfaces[0]!.name))!;
}

const nothingOnTheWay = { batches: null, rates: null };

/** What only the run itself can tell, step by step. */
async function rowsAndRates(
  run: Run,
  t: number,
  training: readonly number[],
  phases: readonly Phase[],
): Promise<Pick<Recipe, "batches" | "rates">> {
  const { group } = phases[0]!.parts[0]!.info;
  const size = (run.setup.experiment.batch_size ?? training.length) * group;
  const batches: number[][] | null = size < training.length ? [] : null;
  if (batches && (size > mostRows || size * t > mostIndices)) throw new GapError("batches");
  const rates: [number, number][] | null = phases.some(({ schedule }) => watches(schedule?.info)) ? [] : null;
  for (let at = 0; (batches ?? rates) && at < t; at += 1) {
    const { tape, learningRate } = await run.seek(at);
    batches?.push([...tape.find(({ example }) => example)!.example!]);
    if (rates && rates.at(-1)?.[1] !== learningRate) rates.push([at, learningRate]);
  }
  return { batches, rates };
}

/** Whether the losses on the way decide the rate: its formula names what it made of them. */
export function watches(schedule: ScheduleInfo | undefined): boolean {
  return schedule?.formula?.nodes.some((node) => node.kind === "name" && node.name === "scale") ?? false;
}

function inForce(
  experiment: Experiment,
  t: number,
  catalog: Catalog,
  blocks: readonly Block[],
  tape: readonly TapeEntry[],
): Omit<Phase, "from" | "parameters"> {
  const at = settingsAt(experiment, t, catalog.experiment.defaults);
  const choose = <Info extends { id: string; parameters: PenaltyInfo["parameters"] }>(
    list: readonly Info[],
    given: Choice,
  ) => {
    const info = list.find(({ id }) => id === given.id)!;
    return { info, settings: { ...usual(info), ...given } };
  };
  return {
    loss: at.loss.id,
    parts: partsOf(at.loss, catalog, outputsOf(blocks), tape),
    optimizer: choose(catalog.optimizers, at.optimizer),
    penalty: at.penalty && choose(catalog.penalties, at.penalty),
    schedule: at.schedule && choose(catalog.schedules, at.schedule),
  };
}

/** The outputs of the last layer, or of all heads together. */
export function outputsOf(blocks: readonly Block[]): number {
  const heads = blocks.filter(({ name }) => /^head\d+\.bias$/.test(name));
  return (heads.length ? heads : blocks.slice(-1)).reduce((sum, { cols }) => sum + cols, 0);
}

interface Term {
  weight?: number;
  loss: Choice;
  outputs?: [number, number];
  targets?: [number, number];
}

function partsOf(loss: Choice, catalog: Catalog, outputs: number, tape: readonly TapeEntry[]): Part[] {
  const part = (of: Choice, prefix: string, term: Omit<Term, "loss"> = {}): Part => {
    const info = infoOf(catalog, of);
    // An author's own formula stands on the tape alone.
    const own = () =>
      tape.find(({ id, formula }) => formula && id === `${prefix}element_loss`) ??
      tape.find(({ id }) => id === `${prefix}loss`);
    return {
      info,
      formula: info.formula ?? own()!.formula!,
      settings: settingsOf(info, of, term.outputs ? term.outputs[1] - term.outputs[0] : outputs),
      weight: term.weight ?? 1,
      outputs: term.outputs ?? null,
      targets: term.targets ?? null,
    };
  };
  if (loss.id !== "sum") return [part(loss, "")];
  return (loss["terms"] as Term[]).map(({ loss: of, ...term }, i) => part(of, `term${i + 1}.`, term));
}

/** By the names that the formula gives them: a parameter p, which would be the output, is its `power`. */
function settingsOf(info: LossInfo, given: Choice, outputs: number): Part["settings"] {
  const settings: Part["settings"] = {};
  for (const { name, default: usually } of info.parameters)
    settings[name === "p" ? "power" : name] = (given[name] as number | undefined) ?? usually;
  for (const name of info.switches) settings[name] = given[name] ? 1 : 0;
  for (const { name, words } of info.choices)
    settings[name] = words.indexOf((given[name] as string | undefined) ?? words[0]!);
  for (const name of info.lists)
    settings[name] = (given[name] as number[] | undefined) ?? Array<number>(outputs).fill(1);
  return settings;
}
