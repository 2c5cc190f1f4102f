/** What the shape of the loss asks of the core: curves over a span of outputs, and where each point stands. */
import { admits, misfits } from "../fitting.js";
import { givesProbability, infoOf, isOrdinary } from "../loss-info.js";
import { settingsAt } from "../position.js";
import type { Inquiry, Picture, Source } from "../view.js";
import type { Choice, LossInfo } from "../../engine/types.js";
import { spanOf, type Span } from "./shape-span.js";

/** Losses beside the one at work. */
export const mostOthers = 4;
/** Places along a curve, besides its kinks. */
const places = 160;
/** Points that are drawn; of more, evenly many of all. */
const mostPoints = 1000;
/** Curves that are kept for the next picture. */
const mostKept = 8;

export interface ShapeQuery {
  /** Losses beside the one at work; null: the usual one. */
  others: Choice[] | null;
  /** Across is the probability of the right class, not its score. */
  probability: boolean;
  /** The part where most points are. */
  near: boolean;
  /** A row that is on show whatever happens, and whose target the curves are of where each has its own. */
  row: number | null;
  /** Where it is read until a reader reads elsewhere: a place across, such as a probability. */
  at: number | null;
}

/**
 * What stands across. residual: output minus target, where that alone decides. score: the output, turned such that
 * more is better for the true class. probability: the same as what the core makes of it. output: as it is, for one
 * target.
 */
export type Across = "residual" | "score" | "probability" | "output";

/** One loss; where it is not the same for both classes, of one of them. */
export interface Curve {
  loss: Choice;
  /** Its place among the losses: 0 is the one at work. */
  index: number;
  side: 0 | 1 | null;
  /** At each x. */
  values: Float64Array;
  slopes: Float64Array;
  /** Places among the x at which the slope jumps. */
  kinks: number[];
}

/** All in training units. */
export interface ShapeAnswer {
  across: Across;
  losses: Choice[];
  x: Float64Array;
  /** Places among the x that a reader steps through: evenly spread, and the kinks. */
  stops: number[];
  /** The place among the x that was asked for; null without one, or where the curves do not reach. */
  at: number | null;
  curves: Curve[];
  points: {
    rows: number[];
    x: Float64Array;
    /** Of each loss, at each point. */
    values: Float64Array[];
    slopes: Float64Array[];
    /** Whether its target is that of the curves. */
    on: boolean[];
    /** Of all training rows, which may be more. */
    of: number;
  };
  /** The row whose target the curves are of, and that target; null where all points stand on the same. */
  target: { row: number; value: number } | null;
}

export const inquiry: Inquiry<ShapeQuery, ShapeAnswer> = {
  query(asked) {
    const given = isObject(asked) ? asked : {};
    const { others, row, at } = given;
    return {
      others: Array.isArray(others)
        ? others.filter((each) => isObject(each) && typeof each["id"] === "string").slice(0, mostOthers)
        : null,
      probability: given["probability"] === true,
      near: given["near"] === true,
      row: typeof row === "number" && Number.isInteger(row) && row >= 0 ? row : null,
      at: typeof at === "number" && Number.isFinite(at) ? at : null,
    };
  },

  async answer(source, picture, query) {
    const { setup, catalog } = picture;
    const { loss } = settingsAt(setup.experiment, picture.step.t, catalog.experiment.defaults);
    const info = infoOf(catalog, loss);
    const across = await acrossOf(source, picture, loss, info, query);
    const losses = [loss, ...othersOf(picture, info, across, query)];
    const { rows, of } = trainingRows(picture, query.row);
    const points = await placesOf(source, picture, rows, across);
    const base = rows.indexOf(query.row ?? -1) < 0 ? 0 : rows.indexOf(query.row!);
    const target = across === "output" ? { row: rows[base]!, value: points.targets[base]! } : null;
    const shown = across === "probability";
    const at = shown ? await scoreOf(source, query.at) : query.at;
    const grid = await keptCurves(source, losses, across, target?.value ?? 0, points.x, query.near, at);
    const [x, pointX, ...measured] = await Promise.all([
      shown ? probabilities(source, grid.x) : grid.x,
      shown ? probabilities(source, points.x) : points.x,
      ...losses.map((each) =>
        source.evaluateLoss({
          loss: each,
          outputs: points.outputs,
          targets: points.targets,
          reduction: "none",
        }),
      ),
    ]);
    return {
      across,
      losses,
      ...grid,
      x,
      points: {
        rows,
        x: pointX,
        values: measured.map(({ perExample }) => perExample),
        slopes: measured.map(({ gradient }) => gradient.values.map((slope, i) => slope * points.signs[i]!)),
        on: rows.map((_, i) => !target || points.targets[i] === target.value),
        of,
      },
      target,
    };
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Of targets 0 and 1 the outputs are scores; else the residual decides, or each target has a curve of its own. */
async function acrossOf(
  source: Source,
  { setup }: Picture,
  loss: Choice,
  info: LossInfo,
  { probability }: ShapeQuery,
): Promise<Across> {
  const target = setup.data.targets[0]!;
  if (info.task === "binary" && admits("label", target))
    return probability && givesProbability(info) ? "probability" : "score";
  const residual = isOrdinary(info)
    ? info.claims.translationInvariant
    : await isTranslationInvariant(source, loss, trained(setup, target.values));
  return residual ? "residual" : "output";
}

/** What the catalog cannot tell, of a sum or of an author's own: tried with targets at 0 and at both ends. */
async function isTranslationInvariant(source: Source, loss: Choice, targets: Float64Array): Promise<boolean> {
  const residuals = [-3, -1.25, -0.5, -0.01, 0, 0.01, 0.5, 1.25, 3];
  const ends = [0, least(targets), -least(targets.map((target) => -target))];
  const { perExample } = await source.evaluateLoss({
    loss,
    outputs: ends.flatMap((target) => residuals.map((residual) => target + residual)),
    targets: ends.flatMap((target) => residuals.map(() => target)),
    reduction: "none",
  });
  return perExample.every((value, i) => isClose(value, perExample[i % residuals.length]!));
}

function least(values: Float64Array): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function isClose(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The losses that can be drawn beside the one at work: they look at the same outputs and targets. */
export function offered(
  { setup, catalog }: Pick<Picture, "setup" | "catalog">,
  info: LossInfo,
  across: Across,
): LossInfo[] {
  const task = isOrdinary(info) ? info.task : setup.task;
  const misfit = misfits(catalog, setup);
  return catalog.losses.filter(
    (entry) =>
      isOrdinary(entry) &&
      entry.id !== info.id &&
      entry.task === task &&
      !misfit.has(entry.id) &&
      (across !== "residual" || entry.claims.translationInvariant),
  );
}

/** The losses asked for, as far as they are offered, with values that their parameters allow. */
function othersOf(picture: Picture, info: LossInfo, across: Across, { others }: ShapeQuery): Choice[] {
  const candidates = offered(picture, info, across);
  const usual = ["mae", "mse", "hinge", "bce"].find((id) => candidates.some((entry) => entry.id === id));
  return (others ?? (usual ? [{ id: usual }] : [])).flatMap(({ id, ...given }) => {
    const entry = candidates.find((candidate) => candidate.id === id);
    if (!entry) return [];
    const choice: Choice = { id: entry.id };
    for (const { name, min, max, default: usually } of entry.parameters) {
      const value = given[name];
      choice[name] = typeof value === "number" && value >= min && value <= max ? value : usually;
    }
    return [choice];
  });
}

function trainingRows({ setup }: Picture, wanted: number | null): { rows: number[]; of: number } {
  const { validation } = setup.data;
  const all = [...validation.keys()].filter((row) => !validation[row]);
  const stride = Math.ceil(all.length / mostPoints);
  return { rows: all.filter((row, i) => i % stride === 0 || row === wanted), of: all.length };
}

/** Targets as training has them. */
function trained({ scaling }: Picture["setup"], values: Float64Array): Float64Array {
  const { mean, scale } = scaling.targets[0]!;
  return values.map((value) => (value - mean) / scale);
}

/** Outputs and targets of these rows, and where they stand on the axis. */
async function placesOf(source: Source, { setup }: Picture, rows: number[], across: Across) {
  const { features, targets: columns } = setup.data;
  const { outputs } = await source.predict(rows.map((row) => features.map(({ values }) => values[row]!)));
  const targets = trained(
    setup,
    Float64Array.from(rows, (row) => columns[0]!.values[row]!),
  );
  const turned = across === "score" || across === "probability";
  const signs = targets.map((target) => (turned && target === 0 ? -1 : 1));
  const x = outputs.values.map((output, i) =>
    across === "residual" ? output - targets[i]! : output * signs[i]!,
  );
  return { outputs: outputs.values, targets, signs, x };
}

/** What the core makes of scores. */
function probabilities(source: Source, scores: Float64Array): Promise<Float64Array> {
  return worked(source, "sigmoid(p)", scores);
}

/** The score of which the core makes this probability; null where there is none. */
async function scoreOf(source: Source, probability: number | null): Promise<number | null> {
  if (probability === null || !(probability > 0 && probability < 1)) return null;
  return (await worked(source, "log(p) - log(1 - p)", Float64Array.of(probability)))[0]!;
}

async function worked(source: Source, expression: string, outputs: Float64Array): Promise<Float64Array> {
  const { perExample } = await source.evaluateLoss({
    loss: { id: "custom", expression },
    outputs,
    targets: new Float64Array(outputs.length),
    reduction: "none",
  });
  return perExample;
}

type Grid = Pick<ShapeAnswer, "x" | "stops" | "at" | "curves">;

/** The newest curves: they change with losses, target and span alone, which stay from step to step. */
const kept = new Map<string, Promise<Grid>>();

function keptCurves(
  source: Source,
  losses: Choice[],
  across: Across,
  target: number,
  points: Float64Array,
  near: boolean,
  at: number | null,
): Promise<Grid> {
  const span = spanOf(across, points, near);
  const key = JSON.stringify([losses, across, target, span, at]);
  const found = kept.get(key) ?? curvesOf(source, losses, across, target, span, at);
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return found;
}

async function curvesOf(
  source: Source,
  losses: Choice[],
  across: Across,
  target: number,
  [from, to]: Span,
  at: number | null,
): Promise<Grid> {
  const turned = across === "score" || across === "probability";
  // Of a score, the second class looks at the output itself, and the first at its opposite.
  const sides = turned ? ([1, 0] as const) : ([null] as const);
  const asked = losses.flatMap((loss, index) =>
    sides.map((side) => ({ loss, index, side, sign: side === 0 ? -1 : 1, target: side ?? target })),
  );
  const kinks = await Promise.all(
    asked.map(async ({ loss, sign, target }) => {
      const ends = { outputs: [sign * from, sign * to], targets: [target, target] };
      const found = await source.evaluateLoss({ loss, ...ends, reduction: "none" });
      return found.kinks.map((kink) => sign * kink).filter((kink) => kink > from && kink < to);
    }),
  );
  const steps = Array.from({ length: places + 1 }, (_, i) => from + ((to - from) * i) / places);
  const jumps = [...new Set(kinks.flatMap((each) => [...each]))];
  // A jump is a steep piece of the drawing: from just before it to just after.
  const beside = (to - from) * 1e-7;
  const reached = at !== null && at >= from && at <= to ? at : null;
  const stops = [...new Set([...steps, ...jumps, ...(reached === null ? [] : [reached])])];
  const all = [...stops, ...jumps.flatMap((kink) => [kink - beside, kink + beside])];
  const x = Float64Array.from(all).sort();
  const curves = await Promise.all(
    asked.map(async ({ loss, index, side, sign, target }, i): Promise<Curve> => {
      const { perExample, gradient } = await source.evaluateLoss({
        loss,
        outputs: x.map((at) => sign * at),
        targets: new Float64Array(x.length).fill(target),
        reduction: "none",
      });
      return {
        loss,
        index,
        side,
        values: perExample,
        slopes: gradient.values.map((slope) => sign * slope),
        kinks: Array.from(kinks[i]!, (kink) => x.indexOf(kink)),
      };
    }),
  );
  return {
    x,
    stops: stops.map((stop) => x.indexOf(stop)).sort((a, b) => a - b),
    at: reached === null ? null : x.indexOf(reached),
    curves: curves.flatMap((curve, i) => (curve.side === null ? [curve] : merged(curve, curves[i ^ 1]!))),
  };
}

/** One curve where both classes cost the same; asked of each in turn. */
function merged(curve: Curve, other: Curve): Curve[] {
  const same = curve.values.every((value, i) => isClose(value, other.values[i]!));
  if (!same) return [curve];
  return curve.side === 1 ? [{ ...curve, side: null }] : [];
}
