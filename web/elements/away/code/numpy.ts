/** The run in NumPy: forward and backward pass written out, with the formulas and slopes of the catalog. */
import { columnsText, definition, lossText } from "./losses.js";
import { sharedSlope } from "./losses-rows.js";
import { layerTexts, networkOf, surfaceTexts } from "./network.js";
import { indented, list, program, python } from "./python.js";
import { GapError, type Phase, type Recipe } from "./recipe.js";
import {
  alike,
  batchesText,
  dataText,
  headText,
  helpersText,
  rateText,
  resultText,
  settingsText,
  shapesText,
  sharesText,
  targetsOf,
} from "./training.js";
import { isElementwise, keepsMemory, memoryOf, updateText } from "./updates.js";

const helpers: Record<string, string> = {
  inf: "inf = np.inf",
  array: "array = np.array",
  eye: "eye = np.eye",
  ...alike((name) => `np.${name}`),
  where: "where = np.where",
  sigmoid: "sigmoid = lambda z: np.exp(-np.logaddexp(0, -z))",
  softplus: "softplus = lambda z: np.logaddexp(0, z)",
  log_cosh: "log_cosh = lambda z: np.logaddexp(z, -z) - np.log(2)",
  row_sum: "row_sum = lambda z: z.sum(axis=1, keepdims=True)",
  row_mean: "row_mean = lambda z: z.mean(axis=1, keepdims=True)",
  row_max: "row_max = lambda z: z.max(axis=1, keepdims=True)",
  log_sum_exp: "log_sum_exp = lambda z: row_max(z) + np.log(row_sum(np.exp(z - row_max(z))))",
  softmax: "softmax = lambda z: np.exp(z - log_sum_exp(z))",
  side_by_side: "side_by_side = np.hstack",
  rows_of: "rows_of = lambda *parts: np.stack(parts, axis=1).reshape(-1, parts[0].shape[1])",
};

export function numpyCode(recipe: Recipe): string {
  const { setup, phases, start, t, end } = recipe;
  const { clip } = setup.experiment;
  if (!phases.every(isElementwise)) throw new GapError("optimizer");
  const { forward, backward } = recipe.surface ? surfaceTexts(recipe.surface) : layerTexts(networkOf(recipe));
  const functions = [
    forward,
    backward,
    ...phases.flatMap((phase, at) => [
      ...lossTexts(phase, at, recipe),
      penaltyText(phase, at),
      rateText(phase, at, recipe),
      updateText(at, phases),
    ]),
  ].join("\n\n");
  const switches = phases.map(
    ({ from, parameters }, at) => `    if t == ${from}:
        loss, slope, penalty_slope, rate, update = loss_${at}, slope_${at}, penalty_slope_${at}, rate_${at}, update_${at}
${keepsMemory(phases, at) ? "" : `        memory = ${memoryText(phases[at]!, phases)}\n`}${
      parameters ? `        theta = np.array(${list(parameters, "        ")})\n` : ""
    }`,
  );
  return program(`${headText(recipe)}import numpy as np

np.seterr(all="ignore")  # where() works out both sides, also the one that it does not take

${dataText(recipe)}

${batchesText(recipe)}

${helpersText(functions, helpers)}
${shapesText(recipe)}theta = np.array(${list(start)}, dtype=float)


${functions}

for t in range(${t}):
${switches.join("")}${indented(sharesText(recipe))}    outputs, layers = forward(theta, x[rows])
    objective = (loss(outputs, y[rows]) * share).sum()  # without the penalty
    gradient = backward(theta, x[rows], layers, slope(outputs, y[rows], share))
    for name, at, n_rows, n_cols in shapes:
        if not name.endswith("bias"):  # biases have no penalty
            own = slice(at, at + n_rows * n_cols)
            gradient[own] += penalty_slope(theta[own])
${
  clip
    ? `    gradient = gradient * min(1, ${clip.max_norm ?? 1} / (np.sqrt((gradient**2).sum()) + 1e-6))\n`
    : ""
}    theta, memory = update(theta, gradient, memory, rate(t))
${end ? `theta = np.array(${list(end)})  # set by hand\n` : ""}
${resultText(recipe)}`);
}

/** Value and slope of each loss and, of several, their sums. */
function lossTexts({ loss, parts }: Phase, at: number, recipe: Recipe): string[] {
  const names = parts.map((_, i) => (loss === "sum" ? `${at}_${i}` : `${at}`));
  const texts = parts.flatMap((part, i) => {
    const { lines, value, slopeLines, slope } = lossText(part);
    const share = part.info.group > 1 ? `np.repeat(share, ${part.info.group})` : "share";
    const [more, result] = slope
      ? [slopeLines, `(${slope}) * ${share}[:, None]`]
      : [sharedSlope.lines, sharedSlope.slope];
    return [
      definition(`loss_${names[i]}(p, y)`, part.info.id, lines, value),
      definition(`slope_${names[i]}(p, y, share)`, "by p, of the objective", [...lines, ...more], result),
    ];
  });
  if (loss !== "sum") return texts;
  const columns = parts.map((part) => ({
    outputs: columnsText(part.outputs),
    targets: columnsText(targetsOf(part, recipe)),
  }));
  const values = columns.map(
    ({ outputs, targets }, i) => `${parts[i]!.weight} * loss_${names[i]}(p${outputs}, y${targets})`,
  );
  const slopes = columns.map(
    ({ outputs, targets }, i) =>
      `slopes${outputs || "[:]"} += ${parts[i]!.weight} * slope_${names[i]}(p${outputs}, y${targets}, share)`,
  );
  return [
    ...texts,
    definition(`loss_${at}(p, y)`, "the weighted sum", [], values.join(" + ")),
    definition(`slope_${at}(p, y, share)`, "", ["slopes = np.zeros_like(p)", ...slopes], "slopes"),
  ];
}

function penaltyText({ penalty }: Phase, at: number): string {
  return definition(
    `penalty_slope_${at}(w)`,
    penalty ? penalty.info.id : "none",
    penalty ? settingsText(penalty.settings) : [],
    penalty ? python(penalty.info.slope!) : "0",
  );
}

function memoryText(phase: Phase, phases: readonly Phase[]): string {
  return `(${memoryOf(phase, phases)
    .map(([, initial]) => `${initial}, `)
    .join("")
    .trim()})`;
}
