/** The run in NumPy: forward and backward pass written out, with the formulas and slopes of the catalog. */
import { GapError, type Phase, type Recipe } from "./recipe.js";
import { list, python } from "./python.js";
import { batchesText, dataText, helpersText, rateText, settingsText } from "./training.js";

const helpers: Record<string, string> = {
  abs: "abs = np.abs",
  sqrt: "sqrt = np.sqrt",
  exp: "exp = np.exp",
  log: "log = np.log",
  log1p: "log1p = np.log1p",
  expm1: "expm1 = np.expm1",
  tanh: "tanh = np.tanh",
  sin: "sin = np.sin",
  cos: "cos = np.cos",
  sign: "sign = np.sign",
  floor: "floor = np.floor",
  where: "where = np.where",
  minimum: "minimum = np.minimum",
  maximum: "maximum = np.maximum",
  sigmoid: "sigmoid = lambda z: np.exp(-np.logaddexp(0, -z))",
  softplus: "softplus = lambda z: np.logaddexp(0, z)",
  log_cosh: "log_cosh = lambda z: np.logaddexp(z, -z) - np.log(2)",
  row_sum: "row_sum = lambda z: (z + np.zeros((1, 1))).sum(axis=1, keepdims=True)",
  row_mean: "row_mean = lambda z: (z + np.zeros((1, 1))).mean(axis=1, keepdims=True)",
  row_max: "row_max = lambda z: z.max(axis=1, keepdims=True)",
  log_sum_exp:
    "log_sum_exp = lambda z: z.max(1, keepdims=True) + np.log(np.exp(z - z.max(1, keepdims=True)).sum(1, keepdims=True))",
  softmax:
    "softmax = lambda z: np.exp(z - z.max(1, keepdims=True)) / np.exp(z - z.max(1, keepdims=True)).sum(1, keepdims=True)",
};

/** Of an activation's input, and the slope from its output. */
const bends: Record<string, string> = {
  identity: "(lambda z: z, lambda a: np.ones_like(a))",
  tanh: "(np.tanh, lambda a: 1 - a**2)",
  relu: "(lambda z: np.maximum(z, 0), lambda a: np.sign(a))",
  sigmoid: "(lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))",
};

const adam = (decoupled: boolean) => `def update(theta, gradient, memory, rate, settings):
    weight_decay = settings["weight_decay"]
    ${decoupled ? "shrink = rate * weight_decay * theta" : "gradient = gradient + weight_decay * theta\n    shrink = 0"}
    beta1, beta2 = settings["beta1"], settings["beta2"]
    count = memory["count"] = memory.get("count", 0) + 1
    m = memory["m"] = beta1 * memory.get("m", 0) + (1 - beta1) * gradient
    v = memory["v"] = beta2 * memory.get("v", 0) + (1 - beta2) * gradient**2
    if settings.get("amsgrad"):
        v = memory["v_max"] = np.maximum(memory.get("v_max", 0), v)
    m_hat, v_hat = m / (1 - beta1**count), v / (1 - beta2**count)
    return theta - rate * m_hat / (np.sqrt(v_hat) + settings["eps"]) - shrink
`;
/** As torch.optim has them. */
const updates: Record<string, string> = {
  sgd: `def update(theta, gradient, memory, rate, settings):
    gradient = gradient + settings["weight_decay"] * theta
    momentum = settings["momentum"]
    if momentum == 0:
        return theta - rate * gradient
    if "velocity" in memory:
        memory["velocity"] = momentum * memory["velocity"] + (1 - settings["dampening"]) * gradient
    else:
        memory["velocity"] = gradient
    if settings.get("nesterov"):
        return theta - rate * (gradient + momentum * memory["velocity"])
    return theta - rate * memory["velocity"]
`,
  adam: adam(false),
  adamw: adam(true),
};

export function numpyCode(recipe: Recipe): string {
  const { setup, phases, blocks, start, t, end } = recipe;
  const { model, reduction = "mean", clip } = setup.experiment;
  const used = [...new Set(phases.map(({ optimizer }) => optimizer.info.id))];
  if (used.some((id) => !updates[id])) throw new GapError("optimizer");
  const named = (name: string) => bends[name]!;
  const layers = blocks.filter(({ name }) => name.endsWith("bias")).length;
  const inner = named((model["activation"] as string | undefined) ?? "tanh");
  const outer = named(
    model.id === "mlp" ? ((model["output_activation"] as string | undefined) ?? "identity") : "identity",
  );
  const shapes = blocks.map(
    ({ name, offset, rows, cols }) => `    ("${name}", ${offset}, ${rows}, ${cols}),\n`,
  );
  if (model.id === "constant") shapes.unshift(`    ("weight", 0, 0, ${blocks[0]!.cols}),\n`);
  return `# Reproduces ${t} steps of a run in Loss Lab with NumPy: theta ends at its parameters, up to rounding.
# The loss is that of one example; the ${reduction} over the rows of an update is what is made small.
import numpy as np

${dataText(recipe)}
${batchesText(recipe)}

${helpersText(recipe, helpers)}
# Weights and biases: name, place in theta, rows, columns; matrices are stored by columns.
shapes = [
${shapes.join("")}]
theta = np.array(${list(start)}, dtype=float)
bends = [${inner}] * ${layers - 1} + [${outer}]


def unpack(theta):
    return [theta[at : at + rows * cols].reshape(rows, cols, order="F") for _, at, rows, cols in shapes]


def forward(theta, x):
    parts, layers = unpack(theta), [x]
    for k, (bend, _) in enumerate(bends):
        layers.append(bend(layers[-1] @ parts[2 * k] + parts[2 * k + 1]))
    return layers


def backward(theta, layers, slopes):
    parts, gradient = unpack(theta), []
    for k in reversed(range(len(bends))):
        slopes = slopes * bends[k][1](layers[k + 1])
        gradient[:0] = [layers[k].T @ slopes, slopes.sum(axis=0, keepdims=True)]
        slopes = slopes @ parts[2 * k].T
    return np.concatenate([part.ravel(order="F") for part in gradient])


${phases.map((phase, i) => phaseText(phase, i)).join("\n\n")}

${[...used].map((id) => updates[id]!.replace("def update", `def ${id}`)).join("\n\n")}

memory = {}
objective = None
for t in range(${t}):
${phases
  .map(
    ({ from, optimizer, parameters }, i) => `    if t == ${from}:
        loss, slope, penalty_slope, rate = loss_${i}, slope_${i}, penalty_slope_${i}, rate_${i}
        update, settings = ${optimizer.info.id}, ${dict(optimizer.settings)}
${i && phases[i - 1]!.optimizer.info.id !== optimizer.info.id ? "        memory = {}\n" : ""}${
      parameters ? `        theta = np.array(${list(parameters, "        ")})\n` : ""
    }`,
  )
  .join("")}    rows = rows_at(t)
    share = weight[rows]${reduction === "mean" ? " / weight[rows].sum()" : ""}
    layers = forward(theta, x[rows])
    objective = (loss(layers[-1], y[rows]).mean(axis=1) * share).sum()  # without the penalty
    slopes = slope(layers[-1], y[rows]) * share[:, None]
    gradient = backward(theta, layers, slopes)
    for name, at, n_rows, n_cols in shapes:
        if name.endswith("weight"):  # biases have no penalty
            own = slice(at, at + n_rows * n_cols)
            gradient[own] += penalty_slope(theta[own])
${
  clip
    ? `    gradient = gradient * min(1, ${clip.max_norm ?? 1} / (np.sqrt((gradient**2).sum()) + 1e-6))\n`
    : ""
}    theta = update(theta, gradient, memory, rate(t), settings)
${end ? `theta = np.array(${list(end)})  # set by hand\n` : ""}
print("theta", *theta.tolist())
`;
}

function phaseText(phase: Phase, at: number): string {
  const { loss, settings, penalty } = phase;
  const given = settingsText(settings, (numbers) => `np.array(${numbers})`);
  // Of several outputs the mean is taken, so each has its share of the slope.
  const shared = loss.columns === "matching" ? " / p.shape[1]" : "";
  return `def loss_${at}(p, y):  # ${loss.id}
    r = p - y
${given}    return ${python(loss.formula!)}


def slope_${at}(p, y):
    r = p - y
${given}    return (${python(loss.slope!)})${shared} + 0 * p


def penalty_slope_${at}(w):
${penalty ? settingsText(penalty.settings, String) : ""}    return ${penalty ? python(penalty.info.slope!) : "0"}


${rateText(phase, at)}`;
}

function dict(settings: Record<string, unknown>): string {
  const entries = Object.entries(settings).filter(([name]) => name !== "id");
  const written = (value: unknown) =>
    typeof value === "boolean" ? (value ? "True" : "False") : String(value);
  return `{${entries.map(([name, value]) => `"${name}": ${written(value)}`).join(", ")}}`;
}
