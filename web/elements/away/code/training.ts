/** What the code for all frameworks has in common: the data, the rows of each update, the rates, and helpers. */
import { columnsText } from "./losses.js";
import { indented, list, python } from "./python.js";
import { outputsOf, type Part, type Phase, type Recipe } from "./recipe.js";

const powersOf = (degree: number) => `np.hstack([x**power for power in range(1, ${degree + 1})])`;

/** The data in their own units, then as training sees them, as NumPy arrays x, y and weight. */
export function dataText(recipe: Recipe, powersText = powersOf): string {
  const { setup, blocks, surface, training, batches } = recipe;
  if (surface)
    return "# A surface has no data: one row of nothing stands for them.\nx, y, weight, training = np.zeros((1, 1)), np.zeros((1, 0)), np.ones(1), [0]\n";
  const { data, scaling } = setup;
  const { model, class_weights } = setup.experiment;
  const column = (values: Iterable<number>) => `    ${list(values, "    ")},\n`;
  const stacked = (name: string, columns: readonly { name: string; values: Float64Array }[]) =>
    columns.length
      ? `# ${columns.map((each) => oneLine(each.name)).join(", ")}\n` +
        `${name} = np.column_stack([\n${columns.map(({ values }) => column(values)).join("")}]).astype(float)\n`
      : `${name} = np.zeros((${data.ids.length}, 0))\n`;
  const scale = (name: string, scales: readonly { mean: number; scale: number }[]) =>
    scales.every(({ mean, scale: size }) => mean === 0 && size === 1)
      ? ""
      : `${name} = (${name} - ${list(scales.map(({ mean }) => mean))}) / ${list(scales.map(({ scale: size }) => size))}\n`;
  const features =
    model.id === "constant"
      ? `x = np.zeros((${data.ids.length}, ${outputsOf(blocks)}))  # a constant looks at no feature\n`
      : stacked("x", data.features) + scale("x", scaling.features);
  const rows = blocks[0]!.rows;
  const seen: Record<string, string> = {
    polynomial: `x = ${powersText(rows)}\n`,
    embedding:
      "# Each token's share of its row: times the table that is the mean of its tokens' vectors.\n" +
      `x = np.eye(${rows})[x.astype(int)].mean(axis=1)\n`,
  };
  const weights = data.weights
    ? `np.array(${list(data.weights)}, dtype=float)`
    : `np.ones(${data.ids.length})`;
  return (
    features +
    (seen[model.id] ?? "") +
    stacked("y", data.targets) +
    scale("y", scaling.targets) +
    `weight = ${weights}\n` +
    (batches && !class_weights ? "" : `training = ${list(training)}\n`) +
    (class_weights ? classWeightsText(class_weights) : "") +
    targetsText(recipe)
  );
}

function classWeightsText(given: "balanced" | number[]): string {
  const weights =
    given === "balanced"
      ? "# Balanced: n / (k count) over the training rows, of the k classes that are among them.\n" +
        "count = np.bincount(label[training], minlength=label.max() + 1)\n" +
        "class_weight = np.where(count > 0, len(training) / ((count > 0).sum() * np.maximum(count, 1)), 1)\n"
      : `class_weight = np.array(${list(given)})\n`;
  return `label = y[:, 0].astype(int)\n${weights}weight = weight * class_weight[label]\n`;
}

/** Of y as the data have it, the columns that a loss takes: a class becomes 1 among zeros. */
function columnsFor(part: Part, { setup, blocks }: Recipe): string {
  const { targets } = setup.data;
  const [from, to] = part.targets ?? [0, targets.length];
  if (part.info.columns !== "classes" || to - from !== 1) return `y${columnsText(part.targets)}`;
  const outputs = part.outputs ? part.outputs[1] - part.outputs[0] : outputsOf(blocks);
  return outputs > 1 ? `np.eye(${outputs})[y[:, ${from}].astype(int)]` : `y${columnsText(part.targets)}`;
}

function allColumns(recipe: Recipe): string[] {
  return [...new Set(recipe.phases.flatMap(({ parts }) => parts).map((part) => columnsFor(part, recipe)))];
}

function targetsText(recipe: Recipe): string {
  const columns = allColumns(recipe);
  if (columns.length > 1) return `y = np.hstack([${columns.join(", ")}])  # what each loss takes\n`;
  if (columns[0] === "y") return "";
  return `y = ${columns[0]}${columns[0]!.startsWith("np.eye") ? "  # a class as 1 among zeros" : ""}\n`;
}

/** Which columns of the program's y a loss takes: null where all. */
export function targetsOf(part: Part, recipe: Recipe): [number, number] | null {
  const columns = allColumns(recipe);
  if (columns.length === 1) return null;
  const width = (text: string) => {
    const classes = /^np\.eye\((\d+)\)/.exec(text);
    const range = /\[:, (\d+):(\d+)\]$/.exec(text);
    if (classes) return Number(classes[1]);
    return range ? Number(range[2]) - Number(range[1]) : recipe.setup.data.targets.length;
  };
  const own = columnsFor(part, recipe);
  let from = 0;
  for (const text of columns) {
    if (text === own) break;
    from += width(text);
  }
  return [from, from + width(own)];
}

export function batchesText({ batches }: Recipe): string {
  if (!batches) return "def rows_at(t):\n    return training\n";
  const rows = batches.map((batch) => `    [${batch.join(", ")}],\n`).join("");
  return `# The rows of each update, in their order.\nbatches = [\n${rows}]\n\n\ndef rows_at(t):\n    return batches[t]\n`;
}

/** Definitions of functions of one argument or more that a framework calls as the formulas do, by `write`. */
export function alike(write: (name: string) => string): Record<string, string> {
  const names = "abs sqrt exp log log1p expm1 tanh sin cos sign floor minimum maximum";
  return Object.fromEntries(names.split(" ").map((name) => [name, `${name} = ${write(name)}`]));
}

/** Statements: which rows the update at t sees, and what each example counts for in the objective. */
export function sharesText({ setup, phases }: Recipe): string[] {
  const { data, experiment } = setup;
  const { group, id } = phases[0]!.parts[0]!.info;
  const each = group > 1 && id !== "info_nce" ? `[::${group}]` : "";
  // Rows of no weight at all have no mean.
  const total = data.weights || experiment.class_weights ? "(share.sum() or 1)" : "share.sum()";
  return [
    "rows = rows_at(t)",
    `share = weight[rows]${each}`,
    ...((experiment.reduction ?? "mean") === "mean" ? [`share = share / ${total}`] : []),
  ];
}

/** Definitions of the functions that a text names, from those that a framework has ready, each after what it needs. */
export function helpersText(text: string, ready: Record<string, string>): string {
  const names = (within: string) =>
    Object.keys(ready).filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(within));
  const needed = new Set(names(text));
  // A set hands out what is added to it on the way, too.
  for (const name of needed) for (const further of names(ready[name]!)) needed.add(further);
  return Object.entries(ready)
    .filter(([name]) => needed.has(name))
    .map(([, definition]) => `${definition}\n`)
    .join("");
}

/** What the formulas of penalties and schedules call their numbers. */
export function settingsText(settings: Record<string, unknown>): string[] {
  return Object.entries(settings)
    .filter(([, value]) => typeof value === "number")
    .map(([name, value]) => `${name} = ${value as number}`);
}

/** The learning rate at t, by the schedule's formula, or as the run had it. */
export function rateText({ optimizer, schedule }: Phase, at: number, { rates }: Recipe): string {
  const head = `def rate_${at}(t):\n`;
  if (rates) {
    const pairs = rates.map(([from, rate]) => `(${from}, ${rate})`).join(", ");
    return `${head}    # As the losses on the way made it: from which t on which rate holds.\n    rates = [${pairs}]\n    return [rate for start, rate in rates if start <= t][-1]\n`;
  }
  const formula = schedule?.info.formula;
  const value = formula
    ? python(formula).replace(/\b(?=(?:floor|cos|minimum|maximum)\()/g, "np.")
    : "learning_rate";
  return (
    head +
    indented([
      `learning_rate = ${optimizer.settings["learning_rate"] as number}`,
      ...(schedule ? settingsText(schedule.settings) : []),
      `return ${value}`,
    ])
  );
}

/** What every program ends with: the parameters, beside those of the run. */
export function resultText({ theta }: Recipe): string {
  return `expected = np.array(${list(theta)})  # Loss Lab's
print("theta", *theta.tolist())
print("largest difference from Loss Lab", np.abs(theta - expected).max())
`;
}

/** The first lines of a program that takes the run's steps. */
export function headText({ setup, t }: Recipe, remarks: readonly string[] = []): string {
  return [
    `Goes the way of a run in Loss Lab to step ${t}: theta ends at its parameters, up to rounding.`,
    `A loss is that of one example; made small is its ${setup.experiment.reduction ?? "mean"} over an update's examples.`,
    ...remarks,
  ]
    .map((line) => `# ${line}\n`)
    .join("");
}

/** Of a framework that our tests have no package of. */
export function notRun(framework: string): string {
  return `Loss Lab's tests read this program, but do not run it, for want of ${framework}.`;
}

export function clipRemark(framework: string): string {
  return `Loss Lab clips by the norm + 1e-6, as PyTorch, and ${framework} by the norm: the last digits differ.`;
}

/** Where in theta each matrix is, and a function that takes theta apart. */
export function shapesText({ blocks }: Recipe): string {
  const shapes = blocks.map(
    ({ name, offset, rows, cols }) => `    ("${name}", ${offset}, ${rows}, ${cols}),\n`,
  );
  return `# Weights and biases: name, place in theta, rows, columns; matrices are stored by columns.
shapes = [
${shapes.join("")}]


def unpack(theta):
    return {name: theta[at : at + rows * cols].reshape((rows, cols), order="F") for name, at, rows, cols in shapes}


`;
}

/** A name from the data, in a comment. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
