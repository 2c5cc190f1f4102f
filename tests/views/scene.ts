/** Makes a Scene from columns: an affine model under any of the losses, trained by gradient descent for t steps. */
import type { Grid, History, LossInfo, Parameter, Step, TapeEntry, Task } from "../../web/engine/types.js";
import type { Scene } from "../../web/elements/view.js";
import type { Words } from "../../web/words/words.js";
import { parse } from "./expression.js";

/** Of a run that is compared with none. */
export const alone = {
  parameter: null,
  comparing: null,
  companions: [],
} satisfies Partial<Scene>;

export interface SceneOptions {
  words: Words;
  dataset: string;
  features: { name: string; unit: string; values: number[] }[];
  target: { name: string; unit: string; values: number[]; classes: string[] | null };
  loss?: string;
  lossParameters?: number[];
  t?: number;
  rate?: number;
  selection?: number | null;
  validation?: number[];
}

interface Formula {
  value(p: number, y: number, k: number): number;
  slope(p: number, y: number, k: number): number;
}

const softplus = (z: number): number => Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0);
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const formulas: Record<string, Formula> = {
  mse: { value: (p, y) => (p - y) ** 2, slope: (p, y) => 2 * (p - y) },
  mae: { value: (p, y) => Math.abs(p - y), slope: (p, y) => Math.sign(p - y) },
  huber: {
    value: (p, y, d) => (Math.abs(p - y) <= d ? (p - y) ** 2 / 2 : d * (Math.abs(p - y) - d / 2)),
    slope: (p, y, d) => Math.max(-d, Math.min(d, p - y)),
  },
  log_cosh: { value: (p, y) => Math.log(Math.cosh(p - y)), slope: (p, y) => Math.tanh(p - y) },
  quantile: {
    value: (p, y, q) => Math.max(q * (y - p), (q - 1) * (y - p)),
    slope: (p, y, q) => (p < y ? -q : p > y ? 1 - q : 0),
  },
  bce: {
    value: (p, y) => y * softplus(-p) + (1 - y) * softplus(p),
    slope: (p, y) => sigmoid(p) - y,
  },
  hinge: {
    value: (p, y) => Math.max(0, 1 - (2 * y - 1) * p),
    slope: (p, y) => ((2 * y - 1) * p < 1 ? 1 - 2 * y : 0),
  },
  poisson_nll: { value: (p, y) => Math.exp(p) - y * p, slope: (p, y) => Math.exp(p) - y },
};

const parameter = (name: string, symbol: string, initial: number): Parameter => ({
  name,
  symbol,
  default: initial,
  min: 0,
  max: 1e6,
  scale: "linear",
  unit: "",
  integer: false,
});

function info(
  id: string,
  task: Task,
  formula: string,
  slope: string,
  degree: number | null,
  parameters: Parameter[] = [],
): LossInfo {
  return {
    id,
    formula: parse(formula),
    slope: parse(slope),
    naive: null,
    parameters,
    switches: [],
    choices: [],
    lists: [],
    task,
    targets: task === "binary" ? "label" : task === "count" ? "not_negative" : "number",
    columns: "matching",
    group: 1,
    unit: degree === 2 ? "target_squared" : degree === 1 ? "target" : "",
    claims: {
      convex: true,
      smooth: true,
      bounded: false,
      nonNegative: true,
      zeroAtPerfect: true,
      robust: id !== "mse",
      translationInvariant: task === "regression",
      homogeneous: degree,
    },
    bestConstant: "mean",
    twins: { pytorch: "", keras: "", optax: "", scikitLearn: "" },
    reference: { title: "", link: "" },
  };
}

const smoothed = "y * (1 - label_smoothing)";

export const lossInfos: LossInfo[] = [
  info("mse", "regression", "r^2", "2 * r", 2),
  info("mae", "regression", "abs(r)", "sign(r)", 1),
  info(
    "huber",
    "regression",
    "if(abs(r) <= delta, r^2 / 2, delta * (abs(r) - delta / 2))",
    "if(abs(r) <= delta, r, delta * sign(r))",
    null,
    [parameter("delta", "δ", 1)],
  ),
  info("log_cosh", "regression", "log_cosh(r)", "tanh(r)", null),
  info(
    "quantile",
    "regression",
    "max(tau * (y - p), (tau - 1) * (y - p))",
    "if(p < y, -tau, if(p > y, 1 - tau, 0))",
    1,
    [parameter("tau", "τ", 0.5)],
  ),
  info(
    "bce",
    "binary",
    `pos_weight * (${smoothed} + label_smoothing / 2) * softplus(-p) + (1 - ${smoothed} - label_smoothing / 2) * softplus(p)`,
    `(1 - ${smoothed} - label_smoothing / 2) * sigmoid(p) - pos_weight * (${smoothed} + label_smoothing / 2) * sigmoid(-p)`,
    null,
    [parameter("pos_weight", "w₊", 1), parameter("label_smoothing", "α", 0)],
  ),
  info("hinge", "binary", "max(0, 1 - (2 * y - 1) * p)", "if((2 * y - 1) * p < 1, 1 - 2 * y, 0)", null),
  info("poisson_nll", "count", "exp(p) - y * p", "exp(p) - y", null),
];

function grid(values: number[], rows = values.length, cols = 1): Grid {
  return { rows, cols, values: Float64Array.from(values) };
}

function moments(values: number[]): { mean: number; scale: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const scale = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return { mean, scale };
}

export function makeScene(options: SceneOptions): Scene {
  const { words, dataset, features, target, rate = 0.1, t = 0, selection = null } = options;
  const loss = lossInfos.find(({ id }) => id === (options.loss ?? "mse"))!;
  const formula = formulas[loss.id]!;
  const lossParameters = options.lossParameters ?? loss.parameters.map((each) => each.default);
  const k = lossParameters[0] ?? 0;
  const n = target.values.length;
  const validation = Uint8Array.from(options.validation ?? new Array<number>(n).fill(0));
  const training = [...target.values.keys()].filter((row) => !validation[row]);
  const scaling = {
    features: features.map(({ values }) => moments(values)),
    targets: [loss.claims.translationInvariant ? moments(target.values) : { mean: 0, scale: 1 }],
  };
  const z = features.map(({ values }, f) =>
    values.map((v) => (v - scaling.features[f]!.mean) / scaling.features[f]!.scale),
  );
  const y = target.values.map((v) => (v - scaling.targets[0]!.mean) / scaling.targets[0]!.scale);
  const width = features.length;
  let theta = new Array<number>(width + 1).fill(0);
  const output = (at: number[], row: (f: number) => number): number =>
    at.slice(0, width).reduce((sum, w, f) => sum + w * row(f), at[width]!);
  const measure = (at: number[], rows: number[]): number =>
    rows.reduce(
      (sum, row) =>
        sum +
        formula.value(
          output(at, (f) => z[f]![row]!),
          y[row]!,
          k,
        ),
      0,
    ) / rows.length;
  const slopes = (at: number[]): number[] =>
    y.map((yi, row) =>
      formula.slope(
        output(at, (f) => z[f]![row]!),
        yi,
        k,
      ),
    );
  const gradientAt = (at: number[]): number[] => {
    const s = slopes(at);
    const mean = (of: (row: number) => number): number =>
      training.reduce((sum, row) => sum + of(row), 0) / training.length;
    return [...z.map((column) => mean((row) => s[row]! * column[row]!)), mean((row) => s[row]!)];
  };
  const losses: number[] = [];
  const held: number[] = [];
  const heldRows = [...validation.keys()].filter((row) => validation[row]);
  for (let step = 0; ; step += 1) {
    losses.push(measure(theta, training));
    if (heldRows.length) held.push(measure(theta, heldRows));
    if (step === t) break;
    const gradient = gradientAt(theta);
    theta = theta.map((value, index) => value - rate * gradient[index]!);
  }

  const gradient = gradientAt(theta);
  const delta = gradient.map((value) => -rate * value);
  const outputs = y.map((_, row) => output(theta, (f) => z[f]![row]!));
  const perExample = y.map((yi, row) => formula.value(outputs[row]!, yi, k));
  const lossSlopes = slopes(theta);
  const natural = (value: number): number =>
    loss.id === "bce"
      ? sigmoid(value)
      : loss.task === "count"
        ? Math.exp(value)
        : value * scaling.targets[0]!.scale + scaling.targets[0]!.mean;
  const degree = loss.claims.homogeneous;
  const example = Int32Array.from(training);
  const of = (values: number[]): number[] => training.map((row) => values[row]!);
  const tape: TapeEntry[] = [];
  const write = (
    id: string,
    name: string,
    values: Grid,
    text: string | null = null,
    parents: Record<string, string> = {},
    perRow = false,
  ): void => {
    tape.push({
      id,
      name,
      unit: "",
      ...values,
      formula: text === null ? null : parse(text),
      parents: Object.entries(parents).map(([symbol, parent]) => ({ symbol, id: parent })),
      ...(perRow ? { example } : {}),
    });
  };
  const blocks = [
    ...(width ? [{ name: "weight", offset: 0, rows: width, cols: 1 }] : []),
    { name: "bias", offset: width, rows: 1, cols: 1 },
  ];
  if (width) {
    write("x", "x", grid(z.flatMap(of), training.length, width), null, {}, true);
    write("weight", "weight", grid(theta.slice(0, width)));
  }
  write("bias", "bias", grid([theta[width]!]));
  write(
    "output",
    "output",
    grid(of(outputs)),
    width === 0 ? "bias" : width === 1 ? "weight * x + bias" : "matmul(x, weight) + bias",
    width ? { x: "x", weight: "weight", bias: "bias" } : { bias: "bias" },
    true,
  );
  write("target", "target", grid(of(y)), null, {}, true);
  const residuals = outputs.map((p, row) => p - y[row]!);
  write(
    "residual",
    "residual",
    grid(of(residuals)),
    "output - target",
    { output: "output", target: "target" },
    true,
  );
  const given: Record<string, string> = { p: "output", y: "target", r: "residual" };
  loss.parameters.forEach(({ name }, index) => {
    write(`loss.${name}`, `loss.${name}`, grid([lossParameters[index]!]));
    given[name] = `loss.${name}`;
  });
  write("loss", "loss", grid(of(perExample)), loss.formula!.text, given, true);
  write("loss_slope", "loss_slope", grid(of(lossSlopes)), loss.slope!.text, given, true);
  write("objective", "objective", grid([losses[t]!]), "mean(loss)", { loss: "loss" });
  write("examples", "examples", grid([training.length]));
  write(
    "slope",
    "slope",
    grid(of(lossSlopes).map((value) => value / training.length)),
    "loss_slope / n",
    { loss_slope: "loss_slope", n: "examples" },
    true,
  );
  if (width) {
    write(
      "gradient.weight",
      "gradient",
      grid(gradient.slice(0, width)),
      width === 1 ? "sum(slope * x)" : "matmul(transpose(x), slope)",
      { slope: "slope", x: "x" },
    );
  }
  write("gradient.bias", "gradient", grid([gradient[width]!]), "sum(slope)", { slope: "slope" });
  write("learning_rate", "learning_rate", grid([rate]));
  for (const block of blocks) {
    const part = (values: number[]): Grid => grid(values.slice(block.offset, block.offset + block.rows));
    const names = { learning_rate: "learning_rate", gradient: `gradient.${block.name}` };
    write(`delta.${block.name}`, "delta", part(delta), "-learning_rate * gradient", names);
    write(`next.${block.name}`, "next", part(theta.map((value, i) => value + delta[i]!)), "theta + delta", {
      theta: block.name,
      delta: `delta.${block.name}`,
    });
  }

  const step: Step = {
    t,
    epoch: t,
    loss: losses[t]!,
    terms: [{ name: "data", value: losses[t]!, gradientNorm: 1 }],
    trainLoss: losses[t]!,
    validationLoss: held[t] ?? null,
    metrics: [],
    parameters: Float64Array.from(theta),
    blocks,
    gradient: Float64Array.from(gradient),
    memory: { blocks: [], values: new Float64Array() },
    delta: Float64Array.from(delta),
    learningRate: rate,
    tape,
    natural: {
      parameters: null,
      predictions: Float64Array.from(outputs, natural),
      residuals:
        loss.task === "regression"
          ? Float64Array.from(residuals, (r) => r * scaling.targets[0]!.scale)
          : null,
      called: null,
      losses: Float64Array.from(perExample, (v) =>
        degree === null ? v : v * scaling.targets[0]!.scale ** degree,
      ),
      loss: degree === null ? null : losses[t]! * scaling.targets[0]!.scale ** degree,
    },
    best: null,
    status: "running",
    reason: null,
    review: null,
  };

  const span = (values: number[], count: number): number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const beyond = 0.08 * (high - low || 1);
    return Array.from(
      { length: count },
      (_, i) => low - beyond + ((high - low + 2 * beyond) * i) / (count - 1),
    );
  };
  const inputs =
    width === 1
      ? span(features[0]!.values, 129).map((x) => [x])
      : width === 2
        ? span(features[1]!.values, 41).flatMap((v) => span(features[0]!.values, 41).map((u) => [u, v]))
        : null;
  const raw = inputs?.map((row) =>
    output(theta, (f) => (row[f]! - scaling.features[f]!.mean) / scaling.features[f]!.scale),
  );
  const times = losses.map((_, index) => index);
  const history: History = {
    from: Float64Array.from(times),
    to: Float64Array.from(times, (time) => time + 1),
    first: Float64Array.from(losses),
    last: Float64Array.from(losses),
    min: Float64Array.from(losses),
    max: Float64Array.from(losses),
    measured: {
      t: Float64Array.from(times),
      trainLoss: Float64Array.from(losses),
      validationLoss: held.length ? Float64Array.from(held) : null,
      penalty: new Float64Array(times.length),
      learningRate: new Float64Array(times.length).fill(rate),
      terms: [],
      metrics: [],
    },
    edits: [],
    bestConstantLoss: loss.id === "mse" ? 1 : null,
  };

  return {
    step,
    setup: {
      experiment: {
        version: 1,
        data: { id: dataset },
        model: { id: width ? "linear" : "constant" },
        loss: { id: loss.id },
      },
      data: {
        features: features.map(({ name, unit, values }) => ({
          name,
          unit,
          values: Float64Array.from(values),
        })),
        targets: [{ ...target, values: Float64Array.from(target.values) }],
        weights: null,
        ids: Uint32Array.from(target.values.keys()),
        validation,
        texts: null,
      },
      scaling,
      task: loss.task,
      stepsPerEpoch: 1,
    },
    history,
    catalog: {
      losses: lossInfos,
      experiment: { defaults: { optimizer: { id: "sgd", learning_rate: rate } } },
    } as unknown as Scene["catalog"],
    loss,
    lossParameters,
    selection,
    surface:
      inputs && raw
        ? {
            inputs,
            prediction: {
              outputs: grid(raw),
              predictions: grid(raw.map(natural)),
              deviations: null,
              layers: null,
            },
          }
        : null,
    ...alone,
    words,
  };
}
