/** The run in JAX with Optax: gradients by jax.grad, steps by Optax's optimizers where the same constants fit. */
import { definition, lossDefinitions } from "./losses.js";
import { layerTexts, networkOf, surfaceTexts } from "./network.js";
import { indented, list, program, python } from "./python.js";
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
  settingsText,
  shapesText,
  sharesText,
  targetsOf,
} from "./training.js";
import { isElementwise, keepsMemory, memoryOf, nativesOf, updateText } from "./updates.js";

const helpers: Record<string, string> = {
  inf: "inf = jnp.inf",
  array: "array = jnp.array",
  eye: "eye = jnp.eye",
  stop: "stop = jax.lax.stop_gradient",
  ...alike((name) => `jnp.${name}`),
  where: "where = jnp.where",
  sigmoid: "sigmoid = jax.nn.sigmoid",
  softplus: "softplus = jax.nn.softplus",
  log_cosh: "log_cosh = lambda z: jnp.logaddexp(z, -z) - np.log(2)",
  row_sum: "row_sum = lambda z: z.sum(axis=1, keepdims=True)",
  row_mean: "row_mean = lambda z: z.mean(axis=1, keepdims=True)",
  log_sum_exp: "log_sum_exp = lambda z: jax.scipy.special.logsumexp(z, axis=1, keepdims=True)",
  softmax: "softmax = lambda z: jax.nn.softmax(z, axis=1)",
  side_by_side: "side_by_side = jnp.hstack",
  rows_of: "rows_of = lambda *parts: jnp.stack(parts, axis=1).reshape(-1, parts[0].shape[1])",
  with_slope: `

def with_slope(p, value, slope):
    """The value, with the slope by p as Loss Lab has it, which says what holds at a corner too."""
    moved = ((p - stop(p)) * stop(slope)).reshape(len(value), -1).sum(axis=1)
    return stop(value) + moved
`,
};

const written = `

def written(memory):
    """A transformation by the update in force, for what Optax has not, or with other constants."""

    def init(theta):
        return tuple(jnp.full_like(theta, value) for value in memory)

    def change(gradient, memory, theta):
        after, memory = update(theta, gradient, memory, rate(t))
        return after - theta, memory

    return optax.GradientTransformation(init, change)
`;

/** Optax's own loss of each example where it has the same. */
function own({ info, settings }: Part): string | null {
  const of = (name: string) => settings[name] as number;
  const columns = (text: string) => `optax.${text}.mean(axis=1)`;
  switch (info.id) {
    case "mse": // l2_loss would have a half
      return columns("squared_error(p, y)");
    case "huber":
      return columns(`huber_loss(p, y, delta=${of("delta")})`);
    case "log_cosh":
      return columns("log_cosh(p, y)");
    case "bce": {
      if (of("pos_weight") !== 1) return null;
      const smoothing = of("label_smoothing");
      const labels = smoothing ? `(1 - ${smoothing}) * y + ${smoothing} / 2` : "y";
      return columns(`sigmoid_binary_cross_entropy(p, ${labels})`);
    }
    case "softmax_cross_entropy": {
      if ((settings["class_weights"] as number[]).some((each) => each !== 1)) return null;
      const smoothing = of("label_smoothing");
      return `optax.softmax_cross_entropy(p, ${smoothing ? `optax.smooth_labels(y, ${smoothing})` : "y"})`;
    }
    case "kl_divergence":
      return of("direction") ? null : "optax.kl_divergence(jax.nn.log_softmax(p, axis=1), y)";
    default:
      return null;
  }
}

interface Native {
  /** Transformations, in their order. */
  chain: string[];
  /** What of the constants makes them the same. */
  remark: string | null;
}

/** Optax's own optimizer where its constants can be the same; null where the update is to be written out. */
function nativeOf({ optimizer: { info, settings } }: Phase, varies: boolean): Native | null {
  const of = (name: string) => settings[name] as number;
  const rate = varies ? "lambda _: rate(t)" : String(of("learning_rate"));
  // Added to the gradient, before all else, it is PyTorch's weight_decay, and Loss Lab's.
  const decay = of("weight_decay") ? [`optax.add_decayed_weights(${of("weight_decay")})`] : [];
  const native = (text: string, remark: string | null = null): Native => ({
    chain: [...decay, text],
    remark,
  });
  switch (info.id) {
    case "sgd":
      if (!of("momentum")) return native(`optax.sgd(${rate})`);
      if (of("dampening")) return null;
      return native(
        `optax.sgd(${rate}, momentum=${of("momentum")}, nesterov=${settings["nesterov"] ? "True" : "False"})`,
        "Its momentum adds up gradients, before the rate, as here.",
      );
    case "adam":
      if (settings["amsgrad"]) return null;
      return native(
        `optax.adam(${rate}, b1=${of("beta1")}, b2=${of("beta2")}, eps=${of("eps")})`,
        "Its eps is added outside the root, as here; eps_root, inside, stays 0.",
      );
    case "adamw":
      if (settings["amsgrad"]) return null;
      return {
        chain: [
          `optax.adamw(${rate}, b1=${of("beta1")}, b2=${of("beta2")}, eps=${of("eps")}, weight_decay=${of("weight_decay")})`,
        ],
        remark: "Its eps is added outside the root, as here; its usual weight_decay would be 1e-4.",
      };
    case "rmsprop":
      // With momentum its running sum has the rate in it.
      if (of("momentum") && varies) return null;
      return native(
        `optax.rmsprop(${rate}, decay=${of("alpha")}, eps=${of("eps")}, eps_in_sqrt=False, centered=${
          settings["centered"] ? "True" : "False"
        }${of("momentum") ? `, momentum=${of("momentum")}` : ""})`,
        "eps_in_sqrt=False adds eps outside the root, as here.",
      );
    case "adadelta":
      return native(`optax.adadelta(${rate}, rho=${of("rho")}, eps=${of("eps")})`);
    case "lion":
      return {
        chain: [
          `optax.lion(${rate}, b1=${of("beta1")}, b2=${of("beta2")}, weight_decay=${of("weight_decay")})`,
        ],
        remark: "Its usual weight_decay would be 1e-3.",
      };
    default:
      return null;
  }
}

export function optaxCode(recipe: Recipe): string {
  const { setup, phases, start, t, end } = recipe;
  const { clip } = setup.experiment;
  if (!phases.every(isElementwise)) throw new GapError("optimizer");
  const natives = nativesOf(phases, nativeOf);
  const functions = [
    (recipe.surface ? surfaceTexts(recipe.surface) : layerTexts(networkOf(recipe))).forward,
    ...phases.flatMap((phase, at) => [
      ...lossDefinitions(phase, at, (part) => targetsOf(part, recipe), own),
      ...penaltyText(phase, at),
      objectiveText(phase, at, recipe),
      rateText(phase, at, recipe),
      ...(natives ? [] : [updateText(at, phases)]),
    ]),
  ].join("\n\n");
  const switches = phases.map(
    (phase, at) => `    if t == ${phase.from}:
        gradient_of, rate = jax.jit(jax.grad(objective_${at})), rate_${at}
${natives ? "" : `        update = update_${at}\n`}${
      phase.parameters
        ? `        theta = jnp.array(${list(phase.parameters, "        ")}, dtype=float)\n`
        : ""
    }${
      keepsMemory(phases, at)
        ? ""
        : `        optimizer = ${chainText(
            clip ? (clip.max_norm ?? 1) : null,
            natives ? natives[at]!.chain : [writtenText(phase, phases)],
          )}
        memory = optimizer.init(theta)
`
    }`,
  );
  const remarks = [
    notRun("Optax and JAX"),
    ...new Set(natives?.flatMap(({ remark }) => remark ?? [])),
    ...(clip ? [clipRemark("Optax")] : []),
  ];
  return program(`${headText(recipe, remarks)}import jax

jax.config.update("jax_enable_x64", True)  # else JAX works with half as many digits

import jax.numpy as jnp
import numpy as np
import optax

${dataText(recipe)}

${batchesText(recipe)}

${helpersText(functions, helpers)}
${shapesText(recipe)}theta = jnp.array(${list(start)}, dtype=float)


${functions}${natives ? "" : written}

for t in range(${t}):
${switches.join("")}${indented(sharesText(recipe))}    gradient = gradient_of(theta, x[rows], y[rows], share)
    updates, memory = optimizer.update(gradient, memory, theta)
    theta = optax.apply_updates(theta, updates)
${end ? `theta = jnp.array(${list(end)}, dtype=float)  # set by hand\n` : ""}
theta = np.asarray(theta)
${resultText(recipe)}`);
}

function chainText(maxNorm: number | null, transformations: readonly string[]): string {
  const all = [...(maxNorm === null ? [] : [`optax.clip_by_global_norm(${maxNorm})`]), ...transformations];
  return all.length > 1 ? `optax.chain(${all.join(", ")})` : all[0]!;
}

function writtenText(phase: Phase, phases: readonly Phase[]): string {
  return `written([${memoryOf(phase, phases)
    .map(([, initial]) => initial)
    .join(", ")}])`;
}

function penaltyText({ penalty }: Phase, at: number): string[] {
  if (!penalty) return [];
  const formula = `(${python(penalty.info.formula!)}).sum()`;
  return [definition(`penalty_${at}(w)`, penalty.info.id, settingsText(penalty.settings), formula)];
}

/** What jax.grad differentiates: biases have no penalty. */
function objectiveText({ penalty }: Phase, at: number, { blocks }: Recipe): string {
  const weights = blocks.filter(({ name }) => !name.endsWith("bias")).map(({ name }) => `"${name}"`);
  const data = `(loss_${at}(outputs, y) * share).sum()`;
  return definition(
    `objective_${at}(theta, x, y, share)`,
    "",
    [
      "outputs, _ = forward(theta, x)",
      ...(penalty ? [`weights = [unpack(theta)[name] for name in [${weights.join(", ")}]]`] : []),
    ],
    penalty ? `${data} + sum(penalty_${at}(w) for w in weights)` : data,
  );
}
