/** The run in PyTorch: its own layers, losses and optimizers where it has the same, else the catalog's formula. */
import { GapError, type Phase, type Recipe } from "./recipe.js";
import { list, python } from "./python.js";
import { batchesText, dataText, helpersText, rateText, settingsText } from "./training.js";

const helpers: Record<string, string> = {
  abs: "abs = torch.abs",
  sqrt: "sqrt = torch.sqrt",
  exp: "exp = torch.exp",
  log: "log = torch.log",
  log1p: "log1p = torch.log1p",
  expm1: "expm1 = torch.expm1",
  tanh: "tanh = torch.tanh",
  sin: "sin = torch.sin",
  cos: "cos = lambda z: torch.cos(torch.as_tensor(z))",
  sign: "sign = torch.sign",
  floor: "floor = lambda z: torch.floor(torch.as_tensor(z))",
  where: "where = lambda c, a, b: torch.where(c, torch.as_tensor(a), torch.as_tensor(b))",
  minimum: "minimum = lambda a, b: torch.minimum(torch.as_tensor(a), torch.as_tensor(b))",
  maximum: "maximum = lambda a, b: torch.maximum(torch.as_tensor(a), torch.as_tensor(b))",
  sigmoid: "sigmoid = torch.sigmoid",
  softplus: "softplus = lambda z: torch.logaddexp(torch.zeros_like(z), z)",
  log_cosh: "log_cosh = lambda z: torch.logaddexp(z, -z) - np.log(2)",
  row_sum: "row_sum = lambda z: z.reshape(-1, z.shape[-1]).sum(1, keepdim=True)",
  row_mean: "row_mean = lambda z: z.reshape(-1, z.shape[-1]).mean(1, keepdim=True)",
  row_max: "row_max = lambda z: z.max(1, keepdim=True).values",
  log_sum_exp: "log_sum_exp = lambda z: torch.logsumexp(z, 1, keepdim=True)",
  softmax: "softmax = lambda z: torch.softmax(z, 1)",
};

const bends: Record<string, string> = {
  tanh: "torch.nn.Tanh()",
  relu: "torch.nn.ReLU()",
  sigmoid: "torch.nn.Sigmoid()",
};

/** The class with the same values for one example; null where the formula has to do. */
function lossClass({ loss, settings }: Phase): string | null {
  const of = (name: string) => settings[name] as number;
  const none = 'reduction="none"';
  switch (loss.id) {
    case "mse":
    case "mae":
    case "soft_margin":
      return `torch.nn.${loss.twins.pytorch}(${none})`;
    case "huber":
      return `torch.nn.HuberLoss(delta=${of("delta")}, ${none})`;
    case "smooth_l1":
      return `torch.nn.SmoothL1Loss(beta=${of("beta")}, ${none})`;
    case "bce":
      if (of("label_smoothing")) return null;
      return `torch.nn.BCEWithLogitsLoss(pos_weight=torch.tensor(float(${of("pos_weight")})), ${none})`;
    default:
      return null;
  }
}

export function pytorchCode(recipe: Recipe): string {
  const { setup, phases, blocks, start, t, end } = recipe;
  const { model, reduction = "mean", clip } = setup.experiment;
  if (phases.some(({ optimizer }) => !optimizer.info.pytorch)) throw new GapError("optimizer");
  const sizes = blocks.filter(({ name }) => name.endsWith("weight"));
  const shapes = model.id === "constant" ? [{ rows: 0, cols: blocks[0]!.cols }] : sizes;
  const inner = bends[(model["activation"] as string | undefined) ?? "tanh"];
  const outer = model.id === "mlp" && bends[(model["output_activation"] as string | undefined) ?? "identity"];
  const layers = shapes.flatMap(({ rows, cols }, i) => [
    `torch.nn.Linear(${rows}, ${cols})`,
    ...(i < shapes.length - 1 ? (inner ? [inner] : []) : outer ? [outer] : []),
  ]);
  return `# Reproduces ${t} steps of a run in Loss Lab with PyTorch: theta ends at its parameters, up to rounding.
# The loss is that of one example; the ${reduction} over the rows of an update is what is made small.
import numpy as np
import torch

torch.set_default_dtype(torch.float64)

${dataText(recipe)}x, y, weight = torch.tensor(x), torch.tensor(y), torch.tensor(weight)

${batchesText(recipe)}

${helpersText(recipe, helpers)}
model = torch.nn.Sequential(
${layers.map((layer) => `    ${layer},\n`).join("")})
# The start: Loss Lab stores matrices by columns, which is how PyTorch lays out its transposed ones.
torch.nn.utils.vector_to_parameters(torch.tensor(${list(start)}, dtype=torch.float64), model.parameters())


${phases.map((phase, i) => phaseText(phase, i)).join("\n\n")}

for t in range(${t}):
${phases
  .map(({ from, optimizer, parameters }, i) => {
    const kept = i > 0 && phases[i - 1]!.optimizer.info.id === optimizer.info.id;
    const { lr, ...others } = optionsOf(optimizer.settings);
    const given = [`lr=${lr}`, ...Object.entries(others).map(([name, value]) => `${name}=${value}`)].join(
      ", ",
    );
    return `    if t == ${from}:
        loss, penalty, rate = loss_${i}, penalty_${i}, rate_${i}
        ${kept ? `optimizer.param_groups[0].update(dict(${given}))` : `optimizer = ${optimizer.info.pytorch}(model.parameters(), ${given})`}
${
  parameters
    ? `        torch.nn.utils.vector_to_parameters(torch.tensor(${list(parameters, "        ")}, dtype=torch.float64), model.parameters())\n`
    : ""
}`;
  })
  .join("")}    rows = rows_at(t)
    share = weight[rows]${reduction === "mean" ? " / weight[rows].sum()" : ""}
    objective = (loss(model(x[rows]), y[rows]).mean(1) * share).sum()
    for name, values in model.named_parameters():
        if name.endswith("weight"):  # biases have no penalty
            objective = objective + penalty(values)
    optimizer.zero_grad()
    objective.backward()
${clip ? `    torch.nn.utils.clip_grad_norm_(model.parameters(), ${clip.max_norm ?? 1})\n` : ""}    optimizer.param_groups[0]["lr"] = float(rate(t))
    optimizer.step()
${end ? `torch.nn.utils.vector_to_parameters(torch.tensor(${list(end)}, dtype=torch.float64), model.parameters())  # set by hand\n` : ""}
theta = torch.nn.utils.parameters_to_vector(model.parameters())
print("theta", *theta.tolist())
`;
}

function phaseText(phase: Phase, at: number): string {
  const { loss, settings, penalty } = phase;
  const known = lossClass(phase);
  const body = known
    ? `    return ${known}(p, y)\n`
    : `    r = p - y\n${settingsText(settings, (numbers) => `torch.tensor(${numbers}, dtype=torch.float64)`)}    return ${python(loss.formula!)}\n`;
  return `def loss_${at}(p, y):  # ${loss.id}
${body}

def penalty_${at}(w):
${penalty ? settingsText(penalty.settings, String) : ""}    return ${penalty ? `(${python(penalty.info.formula!)}).sum()` : "0"}


${rateText(phase, at)}`;
}

/** An optimizer's settings under PyTorch's names, which puts some of them in pairs. */
function optionsOf(settings: Record<string, unknown>): { lr: string } & Record<string, string> {
  const { learning_rate, beta1, beta2, etaminus, etaplus, step_min, step_max, ...others } = settings;
  const pair = (name: string, a: unknown, b: unknown) =>
    a === undefined ? {} : { [name]: `(${a as number}, ${b as number})` };
  const plain = Object.entries(others)
    .filter(([name]) => name !== "id")
    .map(([name, value]) => [name, typeof value === "boolean" ? (value ? "True" : "False") : String(value)]);
  return {
    lr: String(learning_rate),
    ...pair("betas", beta1, beta2),
    ...pair("etas", etaminus, etaplus),
    ...pair("step_sizes", step_min, step_max),
    ...(Object.fromEntries(plain) as Record<string, string>),
  };
}
