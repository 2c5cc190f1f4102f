/** The run in PyTorch: its own layers, losses and optimizers where it has the same, else the catalog's formula. */
import type { SurfaceInfo } from "../../../engine/types.js";
import { definition, lossDefinitions } from "./losses.js";
import { coordinates, networkOf, type Layer, type Network } from "./network.js";
import { indented, list, program, python } from "./python.js";
import { GapError, type Part, type Phase, type Recipe } from "./recipe.js";
import {
  alike,
  batchesText,
  dataText,
  headText,
  helpersText,
  rateText,
  resultText,
  settingsText,
  sharesText,
  targetsOf,
} from "./training.js";
import { isElementwise, keepsMemory, memoryOf, updateText } from "./updates.js";

const helpers: Record<string, string> = {
  inf: 'inf = float("inf")',
  array: "array = lambda numbers: torch.tensor(numbers, dtype=torch.float64)",
  eye: "eye = torch.eye",
  number: "number = lambda z: torch.as_tensor(z, dtype=torch.float64)",
  of_numbers: "of_numbers = lambda f: lambda *z: f(*map(number, z))",
  ...alike((name) => `of_numbers(torch.${name})`),
  where: "where = lambda c, a, b: torch.where(torch.as_tensor(c), number(a), number(b))",
  sigmoid: "sigmoid = of_numbers(torch.sigmoid)",
  softplus: "softplus = of_numbers(lambda z: torch.logaddexp(torch.zeros_like(z), z))",
  log_cosh: "log_cosh = of_numbers(lambda z: torch.logaddexp(z, -z) - np.log(2))",
  row_sum: "row_sum = lambda z: z.sum(1, keepdim=True)",
  row_mean: "row_mean = lambda z: z.mean(1, keepdim=True)",
  log_sum_exp: "log_sum_exp = lambda z: torch.logsumexp(z, 1, keepdim=True)",
  softmax: "softmax = lambda z: torch.softmax(z, 1)",
  side_by_side: "side_by_side = lambda parts: torch.cat(parts, 1)",
  rows_of: "rows_of = lambda *parts: torch.stack(parts, 1).reshape(-1, parts[0].shape[1])",
  with_slope: `

def with_slope(p, value, slope):
    """The value, with the slope by p as Loss Lab has it, which says what holds at a corner too."""
    moved = ((p - p.detach()) * slope.detach()).reshape(len(value), -1).sum(1)
    return value.detach() + moved
`,
};

const bends: Record<string, string> = { tanh: "Tanh", relu: "ReLU", sigmoid: "Sigmoid" };

const shift = `class Shift(torch.nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.bias = torch.nn.Parameter(torch.zeros(columns))

    def forward(self, x):
        return x + self.bias


`;

/** Its own loss of each example where it has the same; PyTorch's reductions would not know the weights. */
function own({ info, settings }: Part): string | null {
  const of = (name: string) => settings[name] as number;
  const none = 'reduction="none"';
  const columns = (text: string, targets = "y") => `torch.nn.${text}(p, ${targets}).mean(1)`;
  switch (info.id) {
    case "mse":
    case "mae":
      return columns(`${info.twins.pytorch}(${none})`);
    case "soft_margin":
      return columns(`SoftMarginLoss(${none})`, "2 * y - 1");
    case "huber":
      return columns(`HuberLoss(delta=${of("delta")}, ${none})`);
    case "smooth_l1":
      return columns(`SmoothL1Loss(beta=${of("beta")}, ${none})`);
    case "poisson_nll":
      return columns(`PoissonNLLLoss(log_input=True, full=False, ${none})`);
    case "bce":
      if (of("label_smoothing")) return null;
      return columns(`BCEWithLogitsLoss(pos_weight=torch.tensor(float(${of("pos_weight")})), ${none})`);
    case "softmax_cross_entropy": {
      const weights = settings["class_weights"] as number[];
      const weight = weights.some((each) => each !== 1)
        ? `weight=torch.tensor(${list(weights)}).double(), `
        : "";
      return `torch.nn.CrossEntropyLoss(${weight}label_smoothing=${of("label_smoothing")}, ${none})(p, y)`;
    }
    case "kl_divergence":
      if (of("direction")) return null;
      return `torch.nn.KLDivLoss(${none})(torch.log_softmax(p, 1), y).sum(1)`;
    case "multi_margin":
      return `torch.nn.MultiMarginLoss(p=${of("power")}, margin=${of("margin")}, ${none})(p, y.argmax(1))`;
    case "multi_label_soft_margin":
      return `torch.nn.MultiLabelSoftMarginLoss(${none})(p, y)`;
    case "triplet_margin":
      return `torch.nn.TripletMarginLoss(margin=${of("margin")}, p=${of("power")}, eps=${of("epsilon")}, swap=${
        of("swap") ? "True" : "False"
      }, ${none})(p1, p2, p3)`;
    default:
      return null;
  }
}

export function pytorchCode(recipe: Recipe): string {
  const { setup, phases, start, t, end } = recipe;
  const { clip } = setup.experiment;
  // Lion is not among PyTorch's: then all updates are written out.
  const written = phases.some(({ optimizer }) => !optimizer.info.pytorch);
  if (written && !phases.every(isElementwise)) throw new GapError("optimizer");
  const functions = phases
    .flatMap((phase, at) => [
      ...lossDefinitions(phase, at, (part) => targetsOf(part, recipe), own),
      penaltyText(phase, at),
      rateText(phase, at, recipe),
      ...(written ? [updateText(at, phases)] : []),
    ])
    .join("\n\n");
  const model = recipe.surface ? surfaceText(recipe.surface) : modelText(networkOf(recipe));
  const put = (numbers: readonly number[], indent = "") =>
    `torch.nn.utils.vector_to_parameters(array(${list(numbers, indent)}), model.parameters())`;
  const switches = phases.map(
    (phase, at) => `    if t == ${phase.from}:
        loss, penalty, rate = loss_${at}, penalty_${at}, rate_${at}
${written ? writtenOptimizer(at, phases) : ownOptimizer(at, phases)}${
      phase.parameters ? `        ${put(phase.parameters, "        ")}\n` : ""
    }`,
  );
  return program(`${headText(recipe)}import numpy as np
import torch

torch.set_default_dtype(torch.float64)

${dataText(recipe)}x, y = torch.tensor(x), torch.tensor(y)

${batchesText(recipe)}

${helpersText(`${functions} ${model} array`, helpers)}
${model}# The start: Loss Lab stores matrices by columns, which is how PyTorch lays out its transposed ones.
${put(start)}


${functions}

for t in range(${t}):
${switches.join("")}${indented(sharesText(recipe))}    objective = (loss(model(x[rows]), y[rows]) * torch.tensor(share)).sum()
    for name, values in model.named_parameters():
        if not name.endswith("bias"):  # biases have no penalty
            objective = objective + penalty(values)
    model.zero_grad()
    objective.backward()
${clip ? `    torch.nn.utils.clip_grad_norm_(model.parameters(), ${clip.max_norm ?? 1})\n` : ""}${
    written
      ? `    theta = torch.nn.utils.parameters_to_vector(model.parameters()).detach()
    gradient = torch.cat([values.grad.ravel() for values in model.parameters()])
    theta, memory = update(theta, gradient, memory, rate(t))
    torch.nn.utils.vector_to_parameters(theta, model.parameters())
`
      : `    optimizer.param_groups[0]["lr"] = float(rate(t))
    optimizer.step()
`
  }${end ? `${put(end)}  # set by hand\n` : ""}
theta = torch.nn.utils.parameters_to_vector(model.parameters()).detach().numpy()
${resultText(recipe)}`);
}

function surfaceText({ name, formula }: SurfaceInfo): string {
  return `class Surface(torch.nn.Module):  # ${name}: it looks at no data
    def __init__(self):
        super().__init__()
        self.${coordinates.x} = torch.nn.Parameter(torch.zeros(1, 1))
        self.${coordinates.y} = torch.nn.Parameter(torch.zeros(1, 1))

    def forward(self, _):
        x, y = self.${coordinates.x}, self.${coordinates.y}
        return ${python(formula)}


model = Surface()
`;
}

function layerText({ weight, bias, inputs, outputs }: Layer): string {
  if (!weight) return `Shift(${outputs})`;
  return `torch.nn.Linear(${inputs}, ${outputs}${bias ? "" : ", bias=False"})`;
}

function modelText({ layers, heads }: Network): string {
  const shifts = layers.some(({ weight }) => !weight) ? shift : "";
  if (heads.length === 1) {
    const modules = layers.flatMap((layer) => [
      layerText(layer),
      ...(bends[layer.activation] ? [`torch.nn.${bends[layer.activation]}()`] : []),
    ]);
    return `${shifts}model = torch.nn.Sequential(\n${modules.map((module) => `    ${module},\n`).join("")})\n`;
  }
  const calls = layers.map(({ output, input, activation }) => {
    const sum = `self.${output}(${input})`;
    return `        ${output} = ${bends[activation] ? `torch.${activation}(${sum})` : sum}\n`;
  });
  return `class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
${layers.map((layer) => `        self.${layer.output} = ${layerText(layer)}\n`).join("")}
    def forward(self, x):
${calls.join("")}        return torch.cat([${heads.map(({ output }) => output).join(", ")}], 1)


model = Network()
`;
}

function penaltyText({ penalty }: Phase, at: number): string {
  return definition(
    `penalty_${at}(w)`,
    penalty ? penalty.info.id : "none",
    penalty ? settingsText(penalty.settings) : [],
    penalty ? `(${python(penalty.info.formula!).replace(/\babs\(/g, "torch.abs(")}).sum()` : "0",
  );
}

function writtenOptimizer(at: number, phases: readonly Phase[]): string {
  const memory = memoryOf(phases[at]!, phases).map(([, initial]) => `${initial}, `);
  return (
    `        update = update_${at}\n` +
    (keepsMemory(phases, at) ? "" : `        memory = (${memory.join("").trim()})\n`)
  );
}

function ownOptimizer(at: number, phases: readonly Phase[]): string {
  const { info, settings } = phases[at]!.optimizer;
  const { lr, ...others } = optionsOf(settings);
  const given = [`lr=${lr}`, ...Object.entries(others).map(([name, value]) => `${name}=${value}`)].join(", ");
  // In PyTorch 1.13 the other of its two ways counts a factor of the momentum twice.
  const way = info.id === "nadam" ? ", foreach=True" : "";
  return keepsMemory(phases, at)
    ? `        optimizer.param_groups[0].update(dict(${given}))\n`
    : `        optimizer = ${info.pytorch}(model.parameters(), ${given}${way})\n`;
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
