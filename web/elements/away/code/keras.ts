/** The run in Keras 3, best on TensorFlow: Keras's own training, losses and optimizers where the same constants fit. */
import type { SurfaceInfo } from "../../../engine/types.js";
import { lossDefinitions } from "./losses.js";
import { coordinates, networkOf, type Layer, type Network } from "./network.js";
import { float, indented, list, program, python } from "./python.js";
import { GapError, type Part, type Phase, type Recipe } from "./recipe.js";
import {
  alike,
  batchesText,
  clipRemark,
  dataText,
  headText,
  helpersText,
  notRun,
  rateText,
  resultText,
  sharesText,
  targetsOf,
} from "./training.js";
import { isElementwise, keepsMemory, memoryOf, nativesOf, updateText } from "./updates.js";

const helpers: Record<string, string> = {
  inf: 'inf = float("inf")',
  number: 'number = lambda z: keras.ops.convert_to_tensor(z, dtype="float64")',
  of_numbers: "of_numbers = lambda f: lambda *z: f(*map(number, z))",
  array: "array = number",
  stop: "stop = keras.ops.stop_gradient",
  ...alike((name) => `of_numbers(keras.ops.${name})`),
  where: "where = lambda c, a, b: keras.ops.where(c, number(a), number(b))",
  sigmoid: "sigmoid = of_numbers(keras.ops.sigmoid)",
  softplus: "softplus = of_numbers(keras.ops.softplus)",
  log_cosh: "log_cosh = of_numbers(lambda z: keras.ops.logaddexp(z, -z) - np.log(2))",
  row_sum: "row_sum = lambda z: keras.ops.sum(z, axis=1, keepdims=True)",
  row_mean: "row_mean = lambda z: keras.ops.mean(z, axis=1, keepdims=True)",
  log_sum_exp: "log_sum_exp = lambda z: keras.ops.logsumexp(z, axis=1, keepdims=True)",
  softmax: "softmax = lambda z: keras.ops.softmax(z, axis=1)",
  side_by_side: "side_by_side = lambda parts: keras.ops.concatenate(parts, axis=1)",
  with_slope: `

def with_slope(p, value, slope):
    """The value, with the slope by p as Loss Lab has it, which says what holds at a corner too."""
    return stop(value) + keras.ops.sum((p - stop(p)) * stop(slope), axis=1)
`,
};

const shift = `class Shift(keras.layers.Layer):
    def build(self, shape):
        self.bias = self.add_weight(shape=(shape[-1],), name="bias")

    def call(self, x):
        return x + self.bias


`;

const written = `

class Written(keras.optimizers.Optimizer):
    """An optimizer by the update in force, for what Keras has not, or with other constants."""

    def __init__(self, memory, **options):
        super().__init__(**options)
        self.initial = memory

    def build(self, variables):
        if self.built:
            return
        super().build(variables)
        self.memory = [
            self.add_variable_from_reference(variable, name=name, initializer=keras.initializers.Constant(value))
            for variable in variables
            for name, value in self.initial
        ]

    def update_step(self, gradient, variable, learning_rate):
        first = self._get_variable_index(variable) * len(self.initial)
        own = self.memory[first : first + len(self.initial)]
        after, kept = update(variable.value, gradient, [each.value for each in own], learning_rate)
        self.assign(variable, after)
        for each, value in zip(own, kept):
            self.assign(each, value)
`;

const correctedEpsilon = `    if isinstance(optimizer, keras.optimizers.Adam):  # which AdamW is too
        count = int(optimizer.iterations.numpy()) + 1
        optimizer.epsilon = eps * (1 - optimizer.beta_2**count) ** 0.5
`;

/** Keras's own loss of each example where it has the same: it takes the mean over columns too. */
function own({ info, settings }: Part): string | null {
  const of = (name: string) => settings[name] as number;
  const smoothed = () => `from_logits=True, label_smoothing=${float(of("label_smoothing"))}`;
  switch (info.id) {
    case "mse":
      return "keras.losses.mean_squared_error(y, p)";
    case "mae":
      return "keras.losses.mean_absolute_error(y, p)";
    case "mape": // its epsilon is 1e-7 too
      return "keras.losses.mean_absolute_percentage_error(y, p)";
    case "huber":
      return `keras.losses.huber(y, p, delta=${float(of("delta"))})`;
    case "log_cosh":
      return "keras.losses.log_cosh(y, p)";
    case "bce":
      return of("pos_weight") === 1 ? `keras.losses.binary_crossentropy(y, p, ${smoothed()})` : null;
    case "softmax_cross_entropy":
      return (settings["class_weights"] as number[]).every((each) => each === 1)
        ? `keras.losses.categorical_crossentropy(y, p, ${smoothed()})`
        : null;
    default:
      return null;
  }
}

interface Native {
  /** The class and its options but for rate and clipping. */
  name: string;
  options: string[];
  /** What of the constants makes them the same. */
  remark: string | null;
  /** Of Adam: what is added outside the root. */
  eps?: number;
}

/** Keras's own optimizer where its constants can be the same; null where the update is to be written out. */
function nativeOf({ optimizer: { info, settings } }: Phase, varies: boolean): Native | null {
  const of = (name: string) => settings[name] as number;
  const text = (name: string) => float(of(name));
  const decay = of("weight_decay") ? [`weight_decay=${text("weight_decay")}`] : [];
  switch (info.id) {
    case "sgd":
      if (!of("momentum"))
        return {
          name: "SGD",
          options: decay,
          remark: decay.length
            ? "Its weight_decay shrinks theta itself, which without momentum is the same."
            : null,
        };
      // Its velocity has the rate in it, and its decay goes past the velocity.
      if (varies || of("dampening") || of("weight_decay")) return null;
      return {
        name: "SGD",
        options: [`momentum=${text("momentum")}`, `nesterov=${settings["nesterov"] ? "True" : "False"}`],
        remark: "Its velocity has the rate in it, which for a rate that stays is the same.",
      };
    case "adam":
    case "adamw":
      if (info.id === "adam" && of("weight_decay")) return null;
      return {
        name: info.id === "adam" ? "Adam" : "AdamW",
        options: [
          `beta_1=${of("beta1")}`,
          `beta_2=${of("beta2")}`,
          `amsgrad=${settings["amsgrad"] ? "True" : "False"}`,
          ...(info.id === "adam" ? [] : [`weight_decay=${text("weight_decay")}`]),
        ],
        remark:
          "It adds epsilon before v is corrected, and here eps comes after: so epsilon is corrected instead.",
        eps: of("eps"),
      };
    case "adadelta":
      if (of("weight_decay")) return null;
      return {
        name: "Adadelta",
        options: [`rho=${of("rho")}`, `epsilon=${of("eps")}`],
        remark: "Its epsilon is added inside the roots, as here; usually it would be 1e-7, and rho 0.95.",
      };
    case "lion":
      if (!of("beta1")) return null; // refused there
      return {
        name: "Lion",
        options: [`beta_1=${of("beta1")}`, `beta_2=${of("beta2")}`, ...decay],
        remark: decay.length ? "Its weight_decay shrinks theta itself, as here." : null,
      };
    default:
      return null;
  }
}

export function kerasCode(recipe: Recipe): string {
  const { setup, phases, start, t, end } = recipe;
  const { clip } = setup.experiment;
  if (phases[0]!.parts[0]!.info.group > 1) throw new GapError("keras_groups");
  if (!phases.every(isElementwise)) throw new GapError("optimizer");
  const natives = nativesOf(phases, nativeOf);
  const functions = phases
    .flatMap((phase, at) => [
      ...lossDefinitions(phase, at, (part) => targetsOf(part, recipe), own),
      rateText(phase, at, recipe),
      ...(natives ? [] : [updateText(at, phases)]),
    ])
    .join("\n\n");
  const model = recipe.surface ? surfaceText(recipe.surface) : modelText(networkOf(recipe));
  const clipping = clip ? [`global_clipnorm=${float(clip.max_norm ?? 1)}`] : [];
  const optimizerText = (phase: Phase, at: number) => {
    const rate = `learning_rate=${float(phase.optimizer.settings["learning_rate"] as number)}`;
    const { name, options } = natives
      ? { name: `keras.optimizers.${natives[at]!.name}`, options: natives[at]!.options }
      : { name: "Written", options: [`memory=[${memoryText(phase, phases)}]`] };
    return `${name}(${[rate, ...options, ...clipping].join(", ")})`;
  };
  const switches = phases.map(
    (phase, at) => `    if t == ${phase.from}:
        rate = rate_${at}
${natives ? "" : `        update = update_${at}\n`}${
      keepsMemory(phases, at) ? "" : `        optimizer = ${optimizerText(phase, at)}\n`
    }        model.compile(optimizer=optimizer, loss=lambda y, p: loss_${at}(p, y), run_eagerly=True)
        penalize(${regularizerText(phase)})
${phase.parameters ? `        put(np.array(${list(phase.parameters, "        ")}, dtype=float))\n` : ""}${
      natives?.[at]!.eps === undefined ? "" : `        eps = ${natives[at].eps}\n`
    }`,
  );
  const remarks = [
    notRun("Keras"),
    ...new Set(natives?.flatMap(({ remark }) => remark ?? [])),
    ...(clip ? [clipRemark("Keras")] : []),
    "Keras divides by the number of rows, not by their weights: sample_weight makes up for that.",
  ];
  return program(`${headText(recipe, remarks)}import os

os.environ.setdefault("KERAS_BACKEND", "tensorflow")  # on JAX and PyTorch Keras keeps half as many digits

import keras
import numpy as np

keras.config.set_floatx("float64")

${dataText(recipe)}

${batchesText(recipe)}

${helpersText(`${functions} ${model} ${natives ? "" : written}`, helpers)}
${model}

def put(theta):
    """Sets all weights and biases: Loss Lab stores matrices by columns."""
    at = 0
    for layer in layers.values():
        values = []
        for shape in [tuple(variable.shape) for variable in layer.weights]:
            size = int(np.prod(shape))
            values.append(theta[at : at + size].reshape(shape, order="F"))
            at += size
        layer.set_weights(values)


def penalize(regularizer):
    for layer in layers.values():
        for variable in layer.weights:
            if variable.name != "bias":  # biases have no penalty
                variable.regularizer = regularizer


${functions}${natives ? "" : written}

put(np.array(${list(start)}, dtype=float))
for t in range(${t}):
${switches.join("")}${indented(sharesText(recipe))}    optimizer.learning_rate = float(rate(t))
${natives?.some(({ eps }) => eps !== undefined) ? correctedEpsilon : ""}    model.train_on_batch(x[rows], y[rows], sample_weight=share * len(rows))
${end ? `put(np.array(${list(end)}, dtype=float))  # set by hand\n` : ""}
theta = np.concatenate([values.ravel(order="F") for layer in layers.values() for values in layer.get_weights()])
${resultText(recipe)}`);
}

/** Keras's L2 has no half. */
function regularizerText({ penalty }: Phase): string {
  if (!penalty) return "None";
  const of = (name: string) => penalty.settings[name] as number;
  switch (penalty.info.id) {
    case "l1":
      return `keras.regularizers.L1(${of("alpha")})`;
    case "l2":
      return `keras.regularizers.L2(${of("alpha")} / 2)`;
    default:
      return `keras.regularizers.L1L2(l1=${of("alpha")} * ${of("l1_ratio")}, l2=${of("alpha")} * (1 - ${of("l1_ratio")}) / 2)`;
  }
}

function memoryText(phase: Phase, phases: readonly Phase[]): string {
  return memoryOf(phase, phases)
    .map(([name, initial]) => `("${name}", ${float(initial)})`)
    .join(", ");
}

function surfaceText({ name, formula }: SurfaceInfo): string {
  return `class Surface(keras.layers.Layer):  # ${name}: it looks at no data
    def build(self, shape):
        self.coordinates = [self.add_weight(shape=(1, 1), name=name) for name in ("${coordinates.x}", "${coordinates.y}")]

    def call(self, nothing):
        x, y = self.coordinates
        return ${python(formula)} + 0 * nothing


features = keras.Input((1,))
layers = {"surface": Surface()}
model = keras.Model(features, layers["surface"](features))

`;
}

function layerText({ weight, bias, outputs, activation }: Layer): string {
  if (!weight) return "Shift()";
  const options = [
    String(outputs),
    ...(activation === "identity" ? [] : [`activation="${activation}"`]),
    ...(bias ? [] : ["use_bias=False"]),
  ];
  return `keras.layers.Dense(${options.join(", ")})`;
}

function modelText({ layers, heads }: Network): string {
  const calls = layers.map(
    ({ output, input }) => `${output} = layers["${output}"](${input === "x" ? "features" : input})\n`,
  );
  const outputs = heads.map(({ output }) => output);
  const whole = outputs.length > 1 ? `keras.layers.Concatenate()([${outputs.join(", ")}])` : outputs[0];
  return `${layers.some(({ weight }) => !weight) ? shift : ""}features = keras.Input((x.shape[1],))
layers = {
${layers.map((layer) => `    "${layer.output}": ${layerText(layer)},\n`).join("")}}
${calls.join("")}model = keras.Model(features, ${whole})

`;
}
