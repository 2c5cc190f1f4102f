/** The public shapes of the engine: experiments in, steps out. The core decides what is allowed; these say what it is called. */
import type { Part } from "./parts.js";

/** A number, or a text where the column makes classes. */
export type Cell = number | string;

export interface GivenData {
  id: string;
  /** Rows to generate, for a seeded generator. */
  n?: number;
  /** Spread of the generated noise. */
  noise?: number;
  target?: string | string[];
  features?: string[];
  classes?: string[];
  weight?: string;
}

export interface OwnData {
  columns: Record<string, Cell[] | Float64Array>;
  target: string | string[];
  features?: string[];
  classes?: string[];
  weight?: string;
  units?: Record<string, string>;
  /** One whole number per row, by which it is known in split and shuffle while rows come and go; else 0, 1, 2 … */
  ids?: number[];
}

/** An object with an id and that entry's parameters, as the catalog lists them. */
export interface Choice {
  id: string;
  [parameter: string]: unknown;
}

/** A change made at step t, before that step is taken. */
export interface RunEdit {
  t: number;
  loss?: Choice;
  optimizer?: Choice;
  penalty?: Choice | null;
  schedule?: Choice | null;
  parameters?: number[];
}

export interface Experiment {
  version: 1;
  /** Null for a model that takes none, whose loss is {id: "value"}. */
  data: GivenData | OwnData | null;
  model: Choice;
  loss: Choice;
  penalty?: Choice | null;
  optimizer?: Choice;
  schedule?: Choice | null;
  clip?: { max_norm?: number } | null;
  early_stopping?: { patience?: number; min_delta?: number } | null;
  batch_size?: number | null;
  reduction?: "mean" | "sum";
  /** A weight for each class, or n / (k count) over the training rows. */
  class_weights?: "balanced" | number[] | null;
  validation?: number;
  standardize?: boolean;
  seed?: number;
  start?: number[] | null;
  edits?: RunEdit[];
}

/** Up to four runs on the same data, each the base with the settings of its own. */
export interface Comparison {
  version: 1;
  base: Experiment;
  /** One without a name is called by what sets it apart. */
  runs: { name?: string; set: Partial<Omit<Experiment, "version" | "data">> }[];
}

/** What `run.edit` takes: changes from t on, or of the experiment itself (replayed to the same t). */
export type Changes = Partial<Omit<Experiment, "version" | "edits">> & { parameters?: number[] };

/** A matrix by columns: entry (i, j) is `values[j * rows + i]`. */
export interface Grid {
  rows: number;
  cols: number;
  values: Float64Array;
}

export interface TapeEntry extends Grid {
  /** Unique on the tape: "output", "gradient.weight". */
  id: string;
  /** The key of its name in the words. */
  name: string;
  /** "", "target", "target_squared" or "nats". */
  unit: string;
  /** In the grammar of expressions, of the parents' symbols; null for what is given. */
  formula: Expression | null;
  /** For entries with a row per example: which rows of the data those are. */
  example?: Int32Array;
  /** Of a formula by cases: where conditions of its ifs hold. */
  conditions?: Condition[];
  parents: { symbol: string; id: string }[];
}

/** 1 where the condition holds, else 0; by columns as a Grid, where a single row or column stands for all. */
export interface Condition {
  /** The first argument of an if, among the formula's nodes. */
  node: number;
  rows: number;
  cols: number;
  values: Uint8Array;
}

/** A formula: its text, and its tree (the last node is the root). */
export interface Expression {
  text: string;
  nodes: ExpressionNode[];
}

export type ExpressionNode =
  | { kind: "number"; value: number }
  | { kind: "name"; name: string }
  /** `op` is an operator or a function: "+", "neg", "<=", "if", "abs" …; arguments are indices of earlier nodes. */
  | { kind: "call"; op: string; arguments: number[] };

export interface Block {
  name: string;
  offset: number;
  rows: number;
  cols: number;
}

export interface Divergence {
  /** The last step that can be shown. */
  t: number;
  /** What left the finite range: "loss", "gradient", "memory", "delta" or "parameters". */
  quantity: string;
  /** The block it was in, for all but "loss". */
  block: string | null;
}

export interface Stopping {
  /** So many measurements in a row brought no progress. */
  patience: number;
  /** Null where no measurement was a number. */
  bestT: number | null;
  bestLoss: number | null;
}

/** Position t of a run: θ_t, and the whole step to t + 1, worked out but not taken. */
export interface Step {
  t: number;
  epoch: number;
  /** The batch objective at θ_t, penalty included. */
  loss: number;
  /** Its parts, "data", or "term1", "term2" … of a sum, and how long each one's gradient is. */
  terms: { name: string; value: number; gradientNorm: number }[];
  /** The data term alone, over all training rows; over all held-out rows, null where there are none. */
  trainLoss: number;
  validationLoss: number | null;
  /** Over the training rows and over the held-out ones; null where a metric is not defined. */
  metrics: { id: string; value: number | null; validation: number | null }[];
  parameters: Float64Array;
  blocks: Block[];
  gradient: Float64Array;
  memory: { blocks: Block[]; values: Float64Array };
  delta: Float64Array;
  learningRate: number;
  tape: TapeEntry[];
  /** In the data's own units. */
  natural: {
    /** Where the model is of the same form in them (constant, linear); else null. */
    parameters: Float64Array | null;
    /** For every row of the data, in its order. */
    predictions: Float64Array;
    /** prediction - target; for classes and counts null. */
    residuals: Float64Array | null;
    /** The class that each row is called, by its index, at the usual threshold; null where the targets are no classes. */
    called: Float64Array | null;
    /** Loss of each row, of the data's own units where the loss is homogeneous, else of training units. */
    losses: Float64Array;
    /** trainLoss in the data's own units; null where the loss is not homogeneous. */
    loss: number | null;
  };
  /** Of early stopping: the measurement with the smallest held-out loss so far. */
  best: { t: number; validationLoss: number; parameters: Float64Array } | null;
  status: "running" | "diverged" | "converged" | "stopped";
  /** Of a run that has diverged, or that early stopping ends. */
  reason: Divergence | Stopping | null;
  /** What is worth knowing of the loss at t, where an author wrote it; null for every other. */
  review: Review | null;
}

/** What of the experiment the core made out: the data as used, and where it came from. */
export interface Setup {
  experiment: Experiment;
  /** The data in their own units, rows in the order given. */
  data: {
    features: { name: string; unit: string; values: Float64Array }[];
    targets: { name: string; unit: string; values: Float64Array; classes: string[] | null }[];
    weights: Float64Array | null;
    ids: Uint32Array;
    /** 1 for rows held out. */
    validation: Uint8Array;
    /** What each row was before its words were counted, of a table of texts asked for by id. */
    texts: string[] | null;
  };
  /** z = (value - mean) / scale for each feature and target; 0 and 1 where nothing is scaled. */
  scaling: { features: { mean: number; scale: number }[]; targets: { mean: number; scale: number }[] };
  task: Task;
  stepsPerEpoch: number;
}

/** Of a custom expression, at the outputs that the data reach. */
export interface Review {
  /** At most one of each code, whose words have {at}, {from} and {to}: outputs, in training units. */
  warnings: { code: string; y: number; at: number; from: number; to: number }[];
  /** At so many places the slope was compared with differences; the worst relative error, and where. */
  compared: number;
  worst: number;
  worstAt: number;
}

export type Task =
  | "regression"
  | "count"
  | "binary"
  | "multiclass"
  | "multilabel"
  | "embedding"
  | "ranking"
  | "policy"
  | "objective";

/** What targets a loss takes; a category is a class index or, in several columns, a distribution. */
export type Targets =
  | "number"
  | "not_negative"
  | "positive"
  | "label"
  | "probability"
  | "sign"
  | "category"
  | "class_index"
  | "none";

/** How the columns of outputs and of targets belong together. */
export type Columns =
  "matching" | "row" | "classes" | "mean_and_log_variance" | "coordinates" | "score" | "actions";

export interface Parameter {
  name: string;
  symbol: string;
  default: number;
  min: number;
  max: number;
  scale: "linear" | "logarithmic";
  unit: string;
  integer: boolean;
}

/** A key that takes one of a few words; the first stands where none is given. */
export interface WordChoice {
  name: string;
  words: string[];
}

export interface LossInfo {
  id: string;
  formula: Expression | null;
  /** By the outputs; null where no formula of readable length gives it. */
  slope: Expression | null;
  /** As it is worked out without care, infinite or NaN where `formula` is not; null where none is shown. */
  naive: Expression | null;
  parameters: Parameter[];
  /** Keys that are true or false; false where not given. */
  switches: string[];
  /** Keys that take one of these words; the first where not given. */
  choices: WordChoice[];
  /** Keys that take a list of numbers, one for each output. */
  lists: string[];
  task: Task;
  targets: Targets;
  columns: Columns;
  /** How many consecutive rows make one example. */
  group: number;
  unit: string;
  claims: {
    convex: boolean;
    smooth: boolean;
    bounded: boolean;
    nonNegative: boolean;
    zeroAtPerfect: boolean;
    robust: boolean;
    translationInvariant: boolean;
    homogeneous: number | null;
  };
  bestConstant: string;
  twins: Twins;
  reference: { title: string; link: string };
}

/** What other frameworks call the same; empty where one has none. */
export interface Twins {
  pytorch: string;
  keras: string;
  optax: string;
  scikitLearn: string;
}

export interface ModelInfo {
  id: string;
  formula: Expression | null;
  parameters: Parameter[];
  choices: WordChoice[];
  /** Takes `hidden`, a list of layer widths, and `heads`. */
  takesHidden: boolean;
  needsFeatures: boolean;
  /** Else its loss depends on the parameters alone, and nothing that speaks of examples fits it. */
  takesData: boolean;
  /** Its features are whole numbers from 0, below its parameter `tokens`; they are never standardized. */
  takesTokens: boolean;
  leastOutputs: number;
}

/** One of the words of the model "surface": an objective of two parameters, x and y, and what is known of it. */
export interface SurfaceInfo {
  name: string;
  /** Its height, and its derivatives by both. */
  formula: Expression;
  slopes: { x: Expression; y: Expression };
  /** Where a run begins unless the experiment says so, and the rate at which plain descent shows what it is about. */
  start: { x: number; y: number };
  learningRate: number;
  /** All there are, the lowest first. */
  minima: { x: number; y: number; value: number }[];
  /** The part worth seeing. */
  x: { from: number; to: number };
  y: { from: number; to: number };
  reference: { title: string; link: string } | null;
}

export interface OptimizerInfo {
  id: string;
  formula: Expression | null;
  parameters: Parameter[];
  switches: string[];
  /** Of a model that it can train; 0: any number. */
  mostParameters: number;
  pytorch: string;
  reference: { title: string; link: string };
}

export interface PenaltyInfo {
  id: string;
  /** Of one weight w; the penalty is the sum over all weights, and biases have none. */
  formula: Expression | null;
  slope: Expression | null;
  parameters: Parameter[];
  twins: Twins;
  reference: { title: string; link: string };
}

export interface MetricInfo {
  id: string;
  tasks: Task[];
  takesThreshold: boolean;
  /** Its gradient is zero almost everywhere. */
  flat: boolean;
  reference: { title: string; link: string };
}

export interface ScheduleInfo {
  id: string;
  formula: Expression | null;
  parameters: Parameter[];
  pytorch: string;
  reference: { title: string; link: string };
}

export interface DatasetInfo {
  id: string;
  /** A table is fetched; a generator is computed from n, noise and the seed. */
  kind: "table" | "generator";
  columns: { name: string; unit: string; classes: string[] | null }[];
  features: string[];
  target: string | string[];
  /** n and, where it knows noise, noise, for a generator. */
  parameters: Parameter[];
  rows: number;
  reference: { title: string; link: string } | null;
  licence: string | null;
}

export interface Catalog {
  losses: LossInfo[];
  models: ModelInfo[];
  surfaces: SurfaceInfo[];
  optimizers: OptimizerInfo[];
  penalties: PenaltyInfo[];
  schedules: ScheduleInfo[];
  metrics: MetricInfo[];
  datasets: DatasetInfo[];
  /** The experiment's defaults, and the ranges of its own numbers (batch_size, validation, seed). */
  experiment: {
    defaults: Omit<Experiment, "data" | "model" | "loss">;
    parameters: Parameter[];
    clip: Parameter[];
    earlyStopping: Parameter[];
  };
  /** At most so many rows, and numbers in all, in one experiment; and updates by `until` where its query names none. */
  limits: { rows: number; numbers: number; updates: number };
}

export interface LossQuery {
  loss: Choice;
  /** `number[]` is n×1, else rows of numbers. */
  outputs: number[] | number[][] | Float64Array;
  /** One row for each row of outputs or, where the loss takes groups of rows, for each group. */
  targets?: number[] | number[][] | Float64Array;
  weights?: number[] | Float64Array;
  reduction: "none" | "mean" | "sum";
}

export interface LossResult {
  /** Null under "none". */
  value: number | null;
  perExample: Float64Array;
  gradient: Grid;
  /**
   * Of a loss of one output: the outputs between the least and the greatest given, both included, at which its slope
   * jumps for the first target, in rising order.
   */
  kinks: Float64Array;
}

/** At most 100 expressions, of at most 100 values. */
export interface Calculation {
  /** In the grammar of formulas (core/expression.hpp), matrices aside: "mae_slope < mse_slope", "2 * loss". */
  expressions: string[];
  /** What the names in them stand for; finite. */
  values: Record<string, number>;
}

export interface Prediction {
  /** The model's raw outputs, in training units. */
  outputs: Grid;
  /** Numbers in the data's units, rates, or the probability of the second class. */
  predictions: Grid;
  /** Of gaussian_nll, m×1: the standard deviation, in the data's units; else null. */
  deviations: Grid | null;
  /** Where asked for, m×width: what each hidden layer that all outputs share puts out; null without any. */
  layers: Grid[] | null;
}

export interface NudgeQuery {
  /** Its index. */
  parameter: number;
  /** How far it is moved, in training units; not 0. */
  by: number;
}

/** Of the objective over all training rows at θ_t, penalty included, with nothing dropped. */
export interface Nudge {
  loss: number;
  /** With the parameter moved. */
  nudged: number;
  /** nudged - loss. */
  difference: number;
  /** difference / by. */
  quotient: number;
  /** The exact slope by the parameter. */
  gradient: number;
}

/** The smallest data term over all training rows that was found, under the loss at t, with nothing dropped. */
export interface Minimum {
  loss: number;
  /** In training units. */
  parameters: Float64Array;
  /** In the data's own units; null where the model is not of the same form in them. */
  natural: Float64Array | null;
  /** How many updates it took to find it. */
  steps: number;
  /** No parameters give less; else it is the least that these updates came to. */
  proven: boolean;
}

export interface PullsQuery {
  /** As it would be at the same θ_t under this loss, of the same targets; else under the run's. */
  loss?: Choice;
}

/** Each training example's part in the data term over all training rows at θ_t, and in its gradient g. */
export interface Pulls {
  /** Of the data, in its order; where groups of rows make an example, each one's first. */
  rows: Int32Array;
  /** Weighted as in the data term: they add up to trainLoss. */
  losses: Float64Array;
  /** |loss| / the sum of all |losses|; 0 where that is 0. */
  lossShares: Float64Array;
  /** How long the gradient g_i of each one's part is: how hard it pulls. */
  gradientNorms: Float64Array;
  /** Norm / the sum of all norms; 0 where that is 0. */
  gradientShares: Float64Array;
  /** g_i · g / |g|²: what it adds to the direction taken. They add up to 1; 0 where g is 0. */
  along: Float64Array;
  /** At i: the share of the i + 1 largest losses together, and of the longest gradients. */
  lossTops: Float64Array;
  gradientTops: Float64Array;
  /** The data term's slope by each output, training rows × outputs, with every row of a group. */
  slopes: Grid;
}

/** A run goes on to the first t, the present one included, at which one of these holds, or where it diverges. */
export interface UntilQuery {
  /** trainLoss is below this. */
  lossBelow?: number;
  /** The status is "converged". */
  converged?: true;
  /** So many epochs have ended in a row with no held-out loss below all since the call, and at it. */
  validationRises?: number;
  /** So many updates have been taken; else `limits.updates` of the catalog. */
  most?: number;
}

/** One axis through parameter space: a parameter's index, or a direction from the anchor. */
export interface Along {
  parameter?: number;
  direction?: number[];
}

/** One axis of a slice. */
export interface SliceAxis extends Along {
  /** Of the parameter itself, or of the multiple of the direction. */
  from: number;
  to: number;
  /** Points along the axis. */
  n: number;
}

export interface LandscapeQuery {
  x: SliceAxis;
  y?: SliceAxis;
  /** The θ that the slice goes through; else the present one. */
  anchor?: number[];
}

/** The objective over all training rows on the slice, so far: NaN where not yet worked out. */
export interface Landscape extends Grid {
  /** 0 … 1. */
  done: number;
}

export interface PathQuery {
  x?: Along | SliceAxis;
  y?: Along | SliceAxis;
  /** The θ that directions start from; else the present one. */
  anchor?: number[];
  /** At most so many positions, 2 … 512; else 256, and fewer of a model of very many parameters. */
  points?: number;
}

/** Where θ went: positions from the start to t, a power of two of steps apart, both ends included. */
export interface Path {
  t: Float64Array;
  /**
   * On the axes: the parameter itself, or the multiple of the direction from the anchor; by least squares where two
   * directions are not at right angles. Null without that axis.
   */
  x: Float64Array | null;
  y: Float64Array | null;
  /** The objective over all training rows at θ itself, that in force there. */
  loss: Float64Array;
  /** A row for each position. */
  parameters: Grid;
  /** Of θ from the plane of the axes, from the line of one, or from the anchor. */
  distance: Float64Array;
}

export interface DirectionsQuery {
  /** Along the path's two principal components, or random ones, each filter scaled to the length of θ's. */
  kind: "path" | "random";
  /** Of random ones; else 0. */
  seed?: number;
  /** Of the path, as in PathQuery. */
  points?: number;
}

/** Two directions to look along. Those of a path have length 1, and their entry of largest magnitude is positive. */
export interface Directions {
  x: number[];
  y: number[];
  /** What shares of the path's spread about its mean the two hold; null of random ones. */
  explained: [number, number] | null;
}

export interface JudgementQuery {
  /** From which probability or score on an example is called positive; else 0.5 or 0. */
  threshold?: number;
  /** Of one wrong decision; else 1 each. */
  costs?: { falsePositive?: number; falseNegative?: number };
}

/** How decisions stand. */
export interface Judgement {
  /** Null where each class has a score of its own. */
  threshold: number | null;
  training: Verdicts;
  validation: Verdicts | null;
}

export interface Verdicts {
  /** Weights by actual class (row) and class called (column). */
  confusion: Grid;
  /**
   * Of two classes: from a threshold that calls nothing positive to one that calls all so, in falling order; at most
   * 512 points. Rates of a class that does not occur are NaN, and the area is then null.
   */
  roc: {
    thresholds: Float64Array;
    falsePositiveRates: Float64Array;
    truePositiveRates: Float64Array;
    area: number | null;
  } | null;
  /** Of two classes: the mean cost of an example at the threshold. */
  cost: number | null;
  /** The threshold of least mean cost. */
  best: { threshold: number; cost: number } | null;
}

export interface HistoryQuery {
  from?: number;
  to?: number;
  /** At most so many buckets. */
  buckets?: number;
}

/** The losses of steps from[i] … to[i] - 1, as first, last, smallest and largest; and what was measured beside them. */
export interface History {
  from: Float64Array;
  to: Float64Array;
  first: Float64Array;
  last: Float64Array;
  min: Float64Array;
  max: Float64Array;
  /** The data term over all training and held-out rows, at the t's given (a function of the experiment alone). */
  measured: {
    t: Float64Array;
    trainLoss: Float64Array;
    validationLoss: Float64Array | null;
    /** Zeros where there is none. */
    penalty: Float64Array;
    /** Of the step that leads away from there. */
    learningRate: Float64Array;
    /** Of a sum, each term's part of trainLoss and the length of its gradient. */
    terms: { values: Float64Array; gradientNorms: Float64Array }[];
    /** Over the training rows and over the held-out ones, NaN where not defined; those of the loss at t. */
    metrics: { id: string; values: Float64Array; validation: Float64Array | null }[];
  };
  /** The t's at which an edit was made. */
  edits: number[];
  /** The data term at the best constant prediction, where one exists that the model has to beat. */
  bestConstantLoss: number | null;
}

/** Positions from, from + every … before `to`: at most 4,096 of them. */
export interface LedgerQuery {
  from: number;
  to: number;
  /** Else 1. */
  every?: number;
}

/** What each of these steps was, exactly; it ends early where the run diverges. */
export interface Ledger {
  /** The batch objective at each t of `measured`. */
  loss: Float64Array;
  measured: History["measured"];
}

export interface Diagnosis {
  /** The largest learning rate found by replay with which this run would have worked; null where none does. */
  workingRate: number | null;
  /** The rate the run has. */
  learningRate: number;
  /** The largest curvature of the objective at the start, where full-batch SGD on a smooth loss makes it the cause. */
  largestCurvature: number | null;
  /** 2 (1 + momentum) / largestCurvature. */
  stabilityBound: number | null;
}

export interface EngineOptions {
  /** Which build of the core; else SIMD where the machine runs it. Both give the same bits. */
  variant?: "simd" | "scalar";
  /** Whether to work in a worker, falling back to this thread in slices; else true in browsers, false in Node. */
  worker?: boolean;
  /** The whole WebAssembly module of that variant; else what is beside this module. */
  wasm?: URL | BufferSource;
  /** The folder of the data tables, ending in "/"; else tables/ beside this module. */
  tables?: URL;
  /** The parts of the WebAssembly to begin with in a browser; else all that the first frames of exhibits take. */
  parts?: readonly Part[];
  /** The sentence for a fault, as the message of a LossLabError. */
  describe?: (fault: Fault) => string;
  /** Told when a worker or an instance that broke down was replaced: every run stands in it where it stood. */
  recovered?: () => void;
}

export interface CallOptions {
  /** Rejects the call with the signal's reason; a run then stands where the call had got to, as `now` tells. */
  signal?: AbortSignal;
}

/**
 * Calls queue in order. A seek supersedes a seek or an edit's replay that is still under way or waiting, and an edit
 * from the start (of data, model ...) supersedes another edit's replay: what was cut short resolves with the Step
 * finally shown. All calls reject with LossLabError where the input is bad, and the run then stays as it was.
 */
export interface Run {
  /** The Step that the last move or edit showed. */
  readonly now: Step;
  /** As of the last edit. */
  readonly setup: Setup;
  /** Takes n ≥ 0 updates; stops early where the run diverges. */
  step(n?: number, options?: CallOptions): Promise<Step>;
  /** Takes updates until something holds; queues as `step` does. */
  until(query: UntilQuery, options?: CallOptions): Promise<Step>;
  /** Goes to position t ≥ 0, back or forth. */
  seek(t: number, options?: CallOptions): Promise<Step>;
  /**
   * The present step with the tape of these rows of the data; changes nothing. `threshold`: from which probability
   * or score on metrics call an example positive; else 0.5 or 0.
   */
  look(query: { rows: number[]; threshold?: number }): Promise<Step>;
  edit(changes: Changes, options?: CallOptions): Promise<Step>;
  /** Rows of numbers in the data's own units; `number[]` is n×1. */
  predict(inputs: number[] | number[][], options?: { layers?: boolean }): Promise<Prediction>;
  /** How classes are decided at a threshold, and at all of them; null where the targets are no classes. */
  judge(query?: JudgementQuery): Promise<Judgement | null>;
  /**
   * Ever finer, of the θ at the call or the anchor, under the objective in force at the call. Ends early once the run
   * moves or, with an anchor, is edited.
   */
  landscape(query: LandscapeQuery, options?: CallOptions): AsyncIterable<Landscape>;
  /** Where the run has been until now, worked out on a copy of it. */
  path(query?: PathQuery, options?: CallOptions): Promise<Path>;
  directions(query: DirectionsQuery, options?: CallOptions): Promise<Directions>;
  history(query?: HistoryQuery): Promise<History>;
  /** By replay on a copy of the run. */
  ledger(query: LedgerQuery, options?: CallOptions): Promise<Ledger>;
  diagnose(options?: CallOptions): Promise<Diagnosis>;
  /** Looks beside the run for its smallest loss; `signal` ends it. */
  minimum(options?: CallOptions): Promise<Minimum>;
  pulls(query?: PullsQuery): Promise<Pulls>;
  nudge(query: NudgeQuery): Promise<Nudge>;
  close(): void;
}

export interface Engine {
  readonly variant: "simd" | "scalar";
  /** Where it works: in a worker, or on this thread in slices of 8 ms. */
  readonly thread: "worker" | "main";
  catalog(): Promise<Catalog>;
  evaluateLoss(query: LossQuery): Promise<LossResult>;
  /**
   * The value of each expression: 1 or 0 of a comparison, infinite or NaN where the arithmetic has it so. Rejects with
   * LossLabError where an expression can't be read or speaks of a name without a value, with its place and column.
   */
  calculate(query: Calculation): Promise<number[]>;
  open(experiment: Experiment): Promise<Run>;
  /**
   * In a browser the WebAssembly comes in parts. Those named, or all, are fetched by this and resolve it when they are
   * there; else a call that comes to one that is missing fetches them all.
   */
  complete(parts?: readonly Part[]): Promise<void>;
  close(): void;
}

/** What the core says of bad input; web/words has its sentence. */
export interface Fault {
  code: string;
  path: string;
  values: Record<string, unknown>;
}
