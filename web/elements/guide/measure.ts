/** What the answer to a question rests on: worked out by the core, on runs of its own beside the reader's. */
import type { CallOptions, Engine, Experiment, Run, Step } from "../../engine/types.js";
import type { Chapter, Exhibit, Printed, Quantity, Question, RunMeasure } from "../../exhibits/exhibit.js";
import { experimentsOf } from "../compare.js";
import { moveRow } from "../points.js";

/** A number that a sentence prints. */
export interface Figure extends Omit<Printed, "value"> {
  value: number;
}

export interface Answer {
  /** The option that is right. */
  holds: string;
  /** By their placeholders. */
  figures: Record<string, Figure>;
  /** Of the first target, as the data name it. */
  unit: string;
}

/** `signal` ends it early. */
export async function answerOf(
  engine: Engine,
  exhibit: Exhibit,
  question: Question,
  options: CallOptions = {},
): Promise<Answer> {
  const { values, unit } = await measure(engine, exhibit, question, options);
  const printed = Object.entries(question.numbers ?? {});
  const conditions = question.options.map((option) => question.answer[option]!);
  const expressions = [...conditions, ...printed.map(([, { value }]) => value)];
  const results = await engine.calculate({ expressions, values });
  const holding = question.options.filter((_, i) => results[i] !== 0);
  const [holds] = holding;
  if (holds === undefined || holding.length > 1)
    throw new Error(`${exhibit.id}, ${question.id}: ${holding.length} options hold, not one`);
  const figures = printed.map(([name, style], i): [string, Figure] => [
    name,
    { ...style, value: results[conditions.length + i]! },
  ]);
  return { holds, figures: Object.fromEntries(figures), unit };
}

interface Measured {
  values: Record<string, number>;
  unit: string;
}

async function measure(
  engine: Engine,
  exhibit: Exhibit,
  { measures }: Question,
  options: CallOptions,
): Promise<Measured> {
  const values: Record<string, number> = {};
  const shared = new Map<string, [name: string, measure: RunMeasure][]>();
  for (const [name, measure] of Object.entries(measures)) {
    if ("evaluate" in measure) {
      const { value, gradient } = await engine.evaluateLoss(measure.evaluate);
      values[name] = (measure.gradient === undefined ? value : gradient.values[measure.gradient]) ?? NaN;
      continue;
    }
    const { chapter, run, changes, move, at } = measure;
    const key = JSON.stringify([chapter, run, changes, move, at]);
    shared.set(key, [...(shared.get(key) ?? []), [name, measure]]);
  }
  let unit = "";
  for (const group of shared.values()) {
    const [, first] = group[0]!;
    const run = await engine.open(beginning(exhibit, first));
    try {
      unit ||= run.setup.data.targets[0]?.unit ?? "";
      await change(run, first, options);
      // Forwards no step is taken twice.
      const rising = group.sort(([, a], [, b]) => position(a) - position(b));
      for (const [name, { at = 0, t, of }] of rising) {
        if (typeof t !== "number") await run.seek(at, options);
        const step = await (typeof t === "number" ? run.seek(t, options) : run.until(t, options));
        values[name] = await read(run, step, of, options);
      }
    } finally {
      run.close();
    }
  }
  return { values, unit };
}

function position({ t }: RunMeasure): number {
  return typeof t === "number" ? t : Infinity;
}

/** The experiment of a chapter, as far as it has the measure's changes from its beginning. */
function beginning({ chapters }: Exhibit, { chapter, run, changes, at }: RunMeasure): Experiment {
  const opened = chapters.find(({ id }) => id === chapter) ?? chapters[0];
  const experiment = experimentAt(opened, run);
  if (at !== undefined || !changes) return experiment;
  const { parameters, ...settings } = changes;
  return { ...experiment, ...settings, ...(parameters && { start: parameters }) };
}

function experimentAt(chapter: Chapter, run = chapter.front ?? 0): Experiment {
  return "compare" in chapter ? experimentsOf(chapter.compare)[run]!.experiment : chapter.experiment;
}

/** Does with the run what a reader would have done. */
async function change(run: Run, { changes, move, at }: RunMeasure, options: CallOptions): Promise<void> {
  if (at !== undefined) {
    await run.seek(at, options);
    if (changes) await run.edit(changes, options);
  }
  if (move) await run.edit({ data: moveRow(run.setup, move.row, move.to) }, options);
}

/** NaN where the run has no such number. */
async function read(run: Run, step: Step, of: Quantity, options: CallOptions): Promise<number> {
  const found = typeof of === "string" ? plain(step, of) : await asked(run, step, of, options);
  return found ?? NaN;
}

function plain(step: Step, of: Extract<Quantity, string>): number | null {
  if (of === "diverged" || of === "converged" || of === "stopped") return Number(step.status === of);
  return step[of];
}

type Asked = Exclude<Quantity, string>;

async function asked(
  run: Run,
  step: Step,
  of: Asked,
  options: CallOptions,
): Promise<number | null | undefined> {
  if ("metric" in of) {
    const metric = step.metrics.find(({ id }) => id === of.metric);
    return of.validation ? metric?.validation : metric?.value;
  }
  if ("term" in of) return step.terms.find(({ name }) => name === of.term)?.[of.of ?? "value"];
  if ("minimum" in of) {
    const { loss, parameters, natural } = await run.minimum(options);
    if (of.parameter === undefined) return loss;
    return (of.natural ? natural : parameters)?.[of.parameter];
  }
  if ("parameter" in of) return (of.natural ? step.natural.parameters : step.parameters)?.[of.parameter];
  if ("gradient" in of) return step.gradient[of.gradient];
  if ("delta" in of) return step.delta[of.delta];
  if ("tape" in of) return step.tape.find(({ id }) => id === of.tape)?.values[of.at ?? 0];
  if ("prediction" in of) return (await run.predict([[...of.prediction]])).predictions.values[of.output ?? 0];
  if ("natural" in of) return step.natural.loss;
  if ("history" in of) {
    const history = await run.history({ from: of.from, to: of.to });
    return of.history === "min" ? Math.min(...history.min) : Math.max(...history.max);
  }
  if ("data" in of) {
    const { features, targets } = run.setup.data;
    return [...features, ...targets].find(({ name }) => name === of.data)?.values[of.row];
  }
  if ("diagnosis" in of) return (await run.diagnose(options))[of.diagnosis];
  if ("nudge" in of) return (await run.nudge(of.nudge))[of.of];
  if ("judge" in of) return judged(run, of);
  return ofRow(run, step, of);
}

async function judged(run: Run, { judge, of, validation }: Extract<Asked, { judge: unknown }>) {
  const judgement = await run.judge(judge);
  const verdicts = validation ? judgement?.validation : judgement?.training;
  if (!verdicts) return null;
  const { confusion, roc, cost, best } = verdicts;
  if (typeof of !== "string") return confusion.values[of[1] * confusion.rows + of[0]];
  return { cost, bestCost: best?.cost, bestThreshold: best?.threshold, area: roc?.area }[of];
}

async function ofRow(run: Run, { natural }: Step, { row, of }: Extract<Asked, { row: number; of: unknown }>) {
  if (of === "prediction") return natural.predictions[row];
  if (of === "residual") return natural.residuals?.[row];
  if (of === "loss") return natural.losses[row];
  const { rows, lossShares, gradientShares } = await run.pulls();
  return (of === "lossShare" ? lossShares : gradientShares)[rows.indexOf(row)];
}
