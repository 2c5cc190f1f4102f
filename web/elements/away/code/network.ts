/** The model as layers, and its forward pass in Python: which layer takes what another puts out, with which bend. */
import type { Choice, SurfaceInfo } from "../../../engine/types.js";
import { python } from "./python.js";
import type { Recipe } from "./recipe.js";

export interface Layer {
  /** Of its weight and bias; null where it has none. */
  weight: string | null;
  bias: string | null;
  /** What the program calls what it puts out. */
  output: string;
  /** What it takes: "x", or another's output. */
  input: string;
  inputs: number;
  outputs: number;
  activation: string;
}

export interface Network {
  layers: Layer[];
  /** The outputs side by side: of the heads, or of the last layer alone. */
  heads: Layer[];
}

/** A model without data has no layers: its output is a formula of its parameters, x and y. */
export const coordinates = { x: "coordinate_x", y: "coordinate_y" };

/** As the names of the blocks tell: "layer1.weight", "head2.layer1.weight", "weight". */
export function networkOf({ setup, blocks }: Pick<Recipe, "setup" | "blocks">): Network {
  const { model } = setup.experiment;
  const layers: Layer[] = [];
  const prefixes = [...new Set(blocks.map(({ name }) => name.slice(0, name.lastIndexOf(".") + 1)))];
  const shared = prefixes.filter((prefix) => /^layer\d+\.$/.test(prefix));
  const isHidden = (prefix: string, at: number) =>
    prefix.startsWith("head") ? /layer\d+\.$/.test(prefix) : prefixes.length > 1 && at < prefixes.length - 1;
  for (const [at, prefix] of prefixes.entries()) {
    const own = (name: string) => blocks.find((block) => block.name === `${prefix}${name}`);
    const weight = own("weight");
    const bias = own("bias");
    const { cols } = (weight ?? bias)!;
    const hidden = isHidden(prefix, at);
    const before = layers.at(-1);
    const first = prefix.match(/^head\d+\./)?.[0];
    // The first layer of a head takes what all heads share.
    const below = first && !before?.output.startsWith(first.slice(0, -1)) ? shared.length - 1 : at - 1;
    layers.push({
      weight: weight?.name ?? null,
      bias: bias?.name ?? null,
      output: !hidden && !first ? "output" : prefix.slice(0, -1).replace(".", "_"),
      input: below < 0 ? "x" : layers[below]!.output,
      inputs: weight?.rows ?? cols,
      outputs: cols,
      activation: model.id === "mlp" ? activationOf(model, hidden) : "identity",
    });
  }
  const heads = layers.filter(({ output }) => /^head\d+$/.test(output));
  return { layers, heads: heads.length ? heads : [layers.at(-1)!] };
}

function activationOf(model: Choice, hidden: boolean): string {
  const [key, usual] = hidden ? ["activation", "tanh"] : ["output_activation", "identity"];
  return (model[key] as string | undefined) ?? usual;
}

/** Of an activation's input z, and the slope by its output a. */
const bends: Record<string, [string, string] | undefined> = {
  tanh: ["tanh(z)", "1 - a**2"],
  relu: ["maximum(z, 0.0)", "sign(a)"],
  sigmoid: ["sigmoid(z)", "a * (1 - a)"],
};

const put = (text: string, name: string, by: string) => text.replace(new RegExp(`\\b${name}\\b`, "g"), by);

const take = `x, y = part["${coordinates.x}"], part["${coordinates.y}"]`;

/** The same as layerTexts, of a surface. */
export function surfaceTexts({ name, formula, slopes }: SurfaceInfo): { forward: string; backward: string } {
  const by = (axis: "x" | "y") => `slope * (${python(slopes[axis])})`;
  return {
    forward: `def forward(theta, _):  # ${name}: it looks at no data
    part = unpack(theta)
    ${take}
    return ${python(formula)}, ()
`,
    backward: `def backward(theta, _, layers, slope):
    part = unpack(theta)
    ${take}
    return np.concatenate([(${by("x")}).ravel(), (${by("y")}).ravel()])
`,
  };
}

/** def forward(theta, x), which returns the outputs and, by name, what each layer puts out. */
function forwardText(network: Network): string {
  const lines = network.layers.map(({ weight, bias, output, input, activation }) => {
    const sum = (weight ? `${input} @ part["${weight}"]` : input) + (bias ? ` + part["${bias}"]` : "");
    return `    ${output} = ${bends[activation] ? put(bends[activation][0], "z", sum) : sum}\n`;
  });
  const heads = network.heads.map(({ output }) => output);
  const whole = heads.length > 1 ? `side_by_side([${heads.join(", ")}])` : heads[0];
  const names = network.layers.map(({ output }) => output).join(", ");
  return `def forward(theta, x):\n    part = unpack(theta)\n${lines.join("")}    return ${whole}, (${names},)\n`;
}

/** def backward(theta, x, layers, slope), which returns the gradient: slope is by the outputs. */
function backwardText({ layers, heads }: Network): string {
  const lines = [
    "part, gradient = unpack(theta), {}",
    `${layers.map(({ output }) => output).join(", ")}, = layers`,
  ];
  let from = 0;
  for (const { output, outputs } of heads) {
    lines.push(`by_${output} = slope${heads.length > 1 ? `[:, ${from}:${from + outputs}]` : ""}`);
    from += outputs;
  }
  const met = new Set(heads.map(({ output }) => output));
  for (const { weight, bias, output, input, activation } of [...layers].reverse()) {
    if (bends[activation])
      lines.push(`by_${output} = by_${output} * (${put(bends[activation][1], "a", output)})`);
    if (weight) lines.push(`gradient["${weight}"] = ${input}.T @ by_${output}`);
    if (bias) lines.push(`gradient["${bias}"] = by_${output}.sum(axis=0)`);
    if (input === "x") continue;
    const pull = `by_${output} @ part["${weight!}"].T`;
    lines.push(met.has(input) ? `by_${input} = by_${input} + ${pull}` : `by_${input} = ${pull}`);
    met.add(input);
  }
  lines.push('return np.concatenate([gradient[name].ravel(order="F") for name, *_ in shapes])');
  return `def backward(theta, x, layers, slope):\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

/** Both passes through the layers, as forwardText and backwardText say. */
export function layerTexts(network: Network): { forward: string; backward: string } {
  return { forward: forwardText(network), backward: backwardText(network) };
}
