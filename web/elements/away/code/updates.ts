/** Python for the update of every optimizer, in all frameworks' words: what it remembers, and what it changes. */
import type { Choice } from "../../../engine/types.js";
import { indented } from "./python.js";
import type { Phase } from "./recipe.js";

interface Update {
  /** By name, as before the first update. */
  memory: (settings: Choice) => Record<string, number>;
  /** Statements about theta, gradient, rate, the settings and the memory, whose last is of `delta`. */
  lines: (settings: Choice) => string[];
}

const decayed = ({ weight_decay }: Choice) =>
  weight_decay ? ["gradient = gradient + weight_decay * theta"] : [];
const shrinking = ({ weight_decay }: Choice) => (weight_decay ? " - rate * weight_decay * theta" : "");
const means = [
  "count = count + 1",
  "m = beta1 * m + (1 - beta1) * gradient",
  "v = beta2 * v + (1 - beta2) * gradient ** 2",
];

const adam = (decoupled: boolean): Update => ({
  memory: () => ({ count: 0, m: 0, v: 0, v_max: 0 }),
  lines: (settings) => [
    ...(decoupled ? [] : decayed(settings)),
    ...means,
    ...(settings["amsgrad"] ? ["v_max = maximum(v_max, v)"] : []),
    "m_hat = m / (1 - beta1 ** count)",
    `v_hat = ${settings["amsgrad"] ? "v_max" : "v"} / (1 - beta2 ** count)`,
    `delta = -rate * m_hat / (sqrt(v_hat) + eps)${decoupled ? shrinking(settings) : ""}`,
  ],
});

const updates: Record<string, Update> = {
  sgd: {
    memory: () => ({ count: 0, velocity: 0 }),
    lines: (settings) => [
      ...decayed(settings),
      ...(settings["momentum"]
        ? [
            settings["dampening"]
              ? "velocity = momentum * velocity + where(count == 0, 1.0, 1 - dampening) * gradient"
              : "velocity = momentum * velocity + gradient",
            "count = count + 1",
            settings["nesterov"]
              ? "delta = -rate * (gradient + momentum * velocity)"
              : "delta = -rate * velocity",
          ]
        : ["delta = -rate * gradient"]),
    ],
  },
  adam: adam(false),
  adamw: adam(true),
  nadam: {
    memory: () => ({ count: 0, m: 0, v: 0, mu_product: 1 }),
    lines: (settings) => [
      ...decayed(settings),
      ...means,
      "mu = beta1 * (1 - 0.96 ** (count * momentum_decay) / 2)",
      "mu_next = beta1 * (1 - 0.96 ** ((count + 1) * momentum_decay) / 2)",
      "mu_product = mu_product * mu",
      "ahead = (1 - mu) * gradient / (1 - mu_product) + mu_next * m / (1 - mu_product * mu_next)",
      "delta = -rate * ahead / (sqrt(v / (1 - beta2 ** count)) + eps)",
    ],
  },
  rmsprop: {
    memory: () => ({ v: 0, m: 0, velocity: 0 }),
    lines: (settings) => [
      ...decayed(settings),
      "v = alpha * v + (1 - alpha) * gradient ** 2",
      ...(settings["centered"] ? ["m = alpha * m + (1 - alpha) * gradient"] : []),
      `scaled = gradient / (sqrt(${settings["centered"] ? "maximum(0.0, v - m ** 2)" : "v"}) + eps)`,
      ...(settings["momentum"]
        ? ["velocity = momentum * velocity + scaled", "delta = -rate * velocity"]
        : ["delta = -rate * scaled"]),
    ],
  },
  adagrad: {
    memory: ({ initial_accumulator_value }) => ({
      count: 0,
      square_sum: initial_accumulator_value as number,
    }),
    lines: (settings) => [
      ...decayed(settings),
      "square_sum = square_sum + gradient ** 2",
      ...(settings["lr_decay"] ? ["rate = rate / (1 + count * lr_decay)", "count = count + 1"] : []),
      "delta = -rate * gradient / (sqrt(square_sum) + eps)",
    ],
  },
  adadelta: {
    memory: () => ({ v: 0, step_square: 0 }),
    lines: (settings) => [
      ...decayed(settings),
      "v = rho * v + (1 - rho) * gradient ** 2",
      "scaled = sqrt(step_square + eps) / sqrt(v + eps) * gradient",
      "step_square = rho * step_square + (1 - rho) * scaled ** 2",
      "delta = -rate * scaled",
    ],
  },
  rprop: {
    memory: () => ({ previous: 0, length: 0 }),
    lines: () => [
      "turned = gradient * previous < 0",
      "factor = where(gradient * previous > 0, etaplus, where(turned, etaminus, 1.0))",
      "length = factor * where(length == 0, rate, length)",
      "length = minimum(step_max, maximum(step_min, length))",
      "previous = where(turned, 0.0, gradient)",
      "delta = -sign(previous) * length",
    ],
  },
  lion: {
    memory: () => ({ m: 0 }),
    lines: (settings) => [
      `delta = -rate * sign(beta1 * m + (1 - beta1) * gradient)${shrinking(settings)}`,
      "m = beta2 * m + (1 - beta2) * gradient",
    ],
  },
};

/** Whether an update can be written as one formula of each parameter. */
export function isElementwise({ optimizer }: Phase): boolean {
  return optimizer.info.id in updates;
}

/** What the updates of all phases with this one's optimizer need to remember, as before the first. */
export function memoryOf(
  { optimizer: { info, settings } }: Phase,
  phases: readonly Phase[],
): [string, number][] {
  const lines = phases
    .filter(({ optimizer }) => optimizer.info.id === info.id)
    .flatMap(({ optimizer }) => updates[info.id]!.lines(optimizer.settings));
  return Object.entries(updates[info.id]!.memory(settings)).filter(([name]) => occurs(name, lines));
}

function occurs(name: string, lines: readonly string[]): boolean {
  return lines.some((line) => new RegExp(`\\b${name}\\b`).test(line));
}

/** def update_0(theta, gradient, memory, rate), which returns the next theta and memory. */
export function updateText(at: number, phases: readonly Phase[]): string {
  const { info, settings } = phases[at]!.optimizer;
  const lines = updates[info.id]!.lines(settings);
  const given = info.parameters
    .map(({ name }) => name)
    .filter((name) => occurs(name, lines))
    .map((name) => `${name} = ${settings[name] as number}`);
  const names = memoryOf(phases[at]!, phases)
    .map(([name]) => `${name}, `)
    .join("")
    .trim();
  return (
    `def update_${at}(theta, gradient, memory, rate):  # ${info.id}\n` +
    indented([
      ...given,
      ...(names ? [`${names} = memory`] : []),
      ...lines,
      `return theta + delta, (${names})`,
    ])
  );
}

/** Whether phase `at` goes on with the memory of the one before it. */
export function keepsMemory(phases: readonly Phase[], at: number): boolean {
  return at > 0 && phases[at - 1]!.optimizer.info.id === phases[at]!.optimizer.info.id;
}

/**
 * A framework's own optimizer in each phase, or null where one of them has to be written out: as one memory runs through
 * all phases of an optimizer, it is the framework's in all of them or in none. `varies`: whether rates change.
 */
export function nativesOf<Native>(
  phases: readonly Phase[],
  nativeOf: (phase: Phase, varies: boolean) => Native | null,
): Native[] | null {
  const varies = phases.length > 1 || phases[0]!.schedule !== null;
  const settings = ({ optimizer }: Phase) => JSON.stringify({ ...optimizer.settings, learning_rate: null });
  const stays = phases.every(
    (phase, at) => !keepsMemory(phases, at) || settings(phase) === settings(phases[at - 1]!),
  );
  const natives = phases.flatMap((phase) => nativeOf(phase, varies) ?? []);
  return stays && natives.length === phases.length ? natives : null;
}
