/** Experiments that between them hold everything of the catalog, each with a few numbers of its own. */
import type { Catalog, Choice, Experiment, LossInfo, Parameter } from "loss-lab/engine";

const rows = 24;
const column = (at: (i: number) => number) => Array.from({ length: rows }, (_, i) => at(i));
const x = column((i) => i / 3 - 2 + (i % 5) / 7);
const z = column((i) => Math.sin(3 * x[i]!) + (i % 4) / 5);
const number = column((i) => 2 * x[i]! - 1 + ((i * 7) % 11) / 5 + (i === 20 ? 12 : 0));
const count = column((i) => Math.round(Math.exp(x[i]! / 3) + ((i * 5) % 3)) + 1);
const label = column((i) => (x[i]! + z[i]! > 1.5 ? 1 : 0));
const other = column((i) => Number((i * 5) % 3 === 0));
const alike = column((i) => Number(Math.floor(i / 2) % 3 === 0));
const sign = alike.map((same) => 2 * same - 1);
const weight = column((i) => 1 + (i % 3));
const kind = x.map((value, i) => (value < 0 ? "a" : z[i]! > 0.4 ? "b" : "c"));
const share = [0.2, 0.5, 0.3].map((base, k) => column((i) => base + (((i + k) % 3) - 1) / 10));

const shared = { version: 1, model: { id: "linear" }, seed: 3 } as const;
const mlp = { id: "mlp", hidden: [4], activation: "tanh" };
const places = { ...mlp, outputs: 2 };
const numbers = { columns: { x, z, y: number }, target: "y" };
const line = { columns: { x, y: number }, target: "y" };
const labels = { columns: { x, z, y: label }, target: "y" };
const kinds = { columns: { x, z, kind }, target: "kind" };
const twoNumbers = { columns: { x, z, y: number, v: count }, target: ["y", "v"] };
const mse = { id: "mse" };

/** Data and model that fit a loss. */
function fitting({ columns, targets, group }: LossInfo): Pick<Experiment, "data" | "model"> {
  const linear = { id: "linear" };
  const one = (y: number[]) => ({ columns: { x, z, y }, target: "y" });
  if (columns === "coordinates") return { data: one(targets === "sign" ? sign : alike), model: places };
  if (columns === "score")
    return { data: one(targets === "sign" ? sign : number), model: group > 1 ? mlp : linear };
  if (columns === "classes") return { data: kinds, model: linear };
  if (columns === "actions" || (columns === "row" && targets === "number"))
    return { data: twoNumbers, model: linear };
  if (columns === "row")
    return {
      data: { columns: { x, z, a: label, b: other, c: alike }, target: ["a", "b", "c"] },
      model: linear,
    };
  const given: Partial<Record<LossInfo["targets"], number[]>> = { label, probability: label };
  const counted = targets === "positive" || targets === "not_negative";
  return { data: one(given[targets] ?? (counted ? count : number)), model: linear };
}

/** Away from the default, within the range. */
const moved = ({ default: usual, min, max, integer }: Parameter) => {
  const far = usual === 0 ? Math.min(max, 0.3) : usual * 1.25 <= max ? usual * 1.25 : (usual + min) / 2;
  return integer ? Math.min(max, Math.round(usual + 1)) : far;
};

function variants(loss: LossInfo): Choice[] {
  const own = Object.fromEntries(loss.parameters.map((each) => [each.name, moved(each)]));
  return [
    { id: loss.id },
    ...(loss.parameters.length ? [{ id: loss.id, ...own }] : []),
    ...loss.switches.map((name) => ({ id: loss.id, [name]: true })),
    ...loss.lists.map((name) => ({ id: loss.id, [name]: [1, 2, 3] })),
  ];
}

function ofLosses({ losses }: Catalog): Record<string, Experiment> {
  return Object.fromEntries(
    losses
      .filter(({ id, task }) => id !== "sum" && id !== "custom" && task !== "objective")
      .flatMap((info) =>
        variants(info).map((loss): [string, Experiment] => [
          JSON.stringify(loss),
          { ...shared, ...fitting(info), loss, optimizer: { id: "sgd", learning_rate: 0.01 } },
        ]),
      ),
  );
}

function ofOptimizers({ optimizers }: Catalog): Record<string, Experiment> {
  return Object.fromEntries(
    optimizers
      .filter(({ mostParameters }) => mostParameters === 0)
      .flatMap(({ id, parameters, switches }) => {
        const own = Object.fromEntries(
          parameters
            .filter(({ name }) => name !== "dampening")
            .map((each) => [each.name, each.name === "step_min" ? each.default : moved(each)]),
        );
        const turned = Object.fromEntries(switches.map((name) => [name, true]));
        return [{ id }, { id, ...own }, { id, ...own, ...turned }];
      })
      .concat([{ id: "sgd", learning_rate: 0.1, momentum: 0.8, dampening: 0.3 } as Choice])
      .map((optimizer) => [
        JSON.stringify(optimizer),
        { ...shared, data: labels, model: mlp, loss: { id: "bce" }, optimizer, batch_size: 7 },
      ]),
  );
}

function ofPenalties({ penalties }: Catalog): Record<string, Experiment> {
  return Object.fromEntries(
    penalties.map(({ id, parameters }) => {
      const penalty = { id, ...Object.fromEntries(parameters.map((each) => [each.name, moved(each)])) };
      return [
        JSON.stringify(penalty),
        { ...shared, data: numbers, loss: mse, penalty, clip: { max_norm: 1 } },
      ];
    }),
  );
}

function ofSchedules({ schedules }: Catalog): Record<string, Experiment> {
  const short: Record<string, object> = { step: { step_size: 4 }, reduce_on_plateau: { patience: 1 } };
  return Object.fromEntries(
    schedules.map(({ id }) => {
      const schedule = { id, ...short[id] };
      const optimizer = { id: "sgd", learning_rate: 0.9, momentum: 0.5 };
      return [
        JSON.stringify(schedule),
        { ...shared, data: numbers, loss: { id: "mae" }, schedule, optimizer },
      ];
    }),
  );
}

function ofSurfaces({ surfaces }: Catalog): Record<string, Experiment> {
  return Object.fromEntries(
    surfaces.map(({ name, learningRate }) => [
      name,
      {
        version: 1,
        data: null,
        model: { id: "surface", name },
        loss: { id: "value" },
        optimizer: { id: "sgd", learning_rate: learningRate, momentum: 0.5 },
        clip: { max_norm: 100 },
      },
    ]),
  );
}

const custom = (expression: string, parameters: object = {}): Experiment => ({
  ...shared,
  data: numbers,
  loss: { id: "custom", expression, parameters },
});
const between = (usual: number, min: number, max: number) => ({ default: usual, min, max });

const others: Record<string, Experiment> = {
  constant: { ...shared, data: twoNumbers, model: { id: "constant" }, loss: { id: "huber" } },
  shift: { ...shared, data: line, model: { id: "shift" }, loss: { id: "distance" } },
  "softmax-linear": {
    ...shared,
    data: kinds,
    model: { id: "softmax-linear" },
    loss: { id: "softmax_cross_entropy" },
  },
  "a polynomial": { ...shared, data: line, model: { id: "polynomial", degree: 3 }, loss: mse },
  "places for tokens": {
    ...shared,
    data: {
      columns: { first: column((i) => i % 5), second: column((i) => (i * 3) % 5), y: number },
      target: "y",
    },
    model: { id: "embedding", tokens: 5 },
    loss: mse,
    penalty: { id: "l2", alpha: 0.1 },
  },
  "a deep network with a bent end": {
    ...shared,
    data: labels,
    model: { ...mlp, hidden: [4, 3, 2], activation: "sigmoid", output_activation: "tanh" },
    loss: { id: "hinge" },
  },
  "one hidden layer of relu": {
    ...shared,
    data: numbers,
    model: { ...mlp, activation: "relu", output_activation: "identity" },
    loss: { id: "log_cosh" },
    reduction: "sum",
    optimizer: { id: "sgd", learning_rate: 0.001 },
  },
  "heads, one with a layer of its own": {
    ...shared,
    data: twoNumbers,
    model: { ...mlp, hidden: [4, 3], heads: [1, { outputs: 1, hidden: [2] }] },
    loss: mse,
    penalty: { id: "l1", alpha: 0.1 },
  },
  "weights of examples, some rows held out": {
    ...shared,
    data: { columns: { x, z, w: weight, y: number }, target: "y", weight: "w" },
    loss: { id: "huber", delta: 0.7 },
    validation: 0.2,
    batch_size: 5,
  },
  "balanced classes": {
    ...shared,
    data: kinds,
    loss: { id: "softmax_cross_entropy" },
    class_weights: "balanced",
    validation: 0.2,
    batch_size: 5,
  },
  "classes with weights": {
    ...shared,
    data: { ...labels, columns: { ...labels.columns, w: weight }, weight: "w" },
    loss: { id: "bce" },
    class_weights: [1, 3],
  },
  "pairs in batches, with weights": {
    ...shared,
    data: {
      columns: { x, z, w: column((i) => 1 + (Math.floor(i / 2) % 3)), y: alike },
      target: "y",
      weight: "w",
    },
    model: places,
    loss: { id: "contrastive" },
    batch_size: 4,
    validation: 0.2,
  },
  "shares of three classes": {
    ...shared,
    data: { columns: { x, a: share[0]!, b: share[1]!, c: share[2]! }, target: ["a", "b", "c"] },
    loss: { id: "kl_divergence", direction: "reverse" },
  },
  "a policy beside a reference": {
    ...shared,
    data: { columns: { x, a: z, b: number, c: x, d: z }, target: ["a", "b", "c", "d"], features: ["x"] },
    loss: { id: "policy_reward", reference: "given", beta: 0.5 },
  },
  "a sum of two losses": {
    ...shared,
    data: numbers,
    loss: { id: "sum", terms: [{ loss: { id: "mae" } }, { weight: 0.3, loss: { id: "huber", delta: 2 } }] },
  },
  "a sum over ranges, with classes": {
    ...shared,
    data: { columns: { x, y: number, kind: column((i) => i % 3) }, target: ["y", "kind"] },
    model: { ...mlp, outputs: 4, heads: [1, 3] },
    loss: {
      id: "sum",
      terms: [
        { loss: { id: "custom", expression: "abs(r)^1.5" }, outputs: [0, 1], targets: [0, 1] },
        { weight: 2, loss: { id: "softmax_cross_entropy" }, outputs: [1, 4], targets: [1, 2] },
      ],
    },
  },
  "pairs under two losses": {
    ...shared,
    data: { columns: { x, z, y: sign }, target: "y" },
    model: places,
    loss: {
      id: "sum",
      terms: [{ loss: { id: "hinge_embedding" } }, { weight: 0.5, loss: { id: "cosine_embedding" } }],
    },
  },
  "an author's loss": custom("if(abs(r) < k, r^2, k * abs(r)) + log1p(r^2) / 3", { k: between(1.5, 1, 3) }),
  "every function an author has": custom(
    "min(abs(p), y^2) + max(p, y) + sqrt(1 + r^2) + exp(-r^2) + expm1(-abs(r)) + tanh(p) + sigmoid(p)" +
      " + softplus(-p) + log_cosh(r) + sin(p) - cos(y) + sign(r) * r + floor(y) + log(2 + r^2)" +
      " + (r > 0) * r + 2^p / 9 + (1 + r^2)^0.5 + -r / (1 + p^2) + if(r, r, 2)",
  ),
  "an author's names that mean something in Python": custom(
    "lambda * r^2 + abs(r) * import + own_sum * sum + v1 * __name__",
    {
      lambda: between(0.5, 0, 1),
      import: between(0.1, 0, 1),
      sum: between(0.2, 0, 1),
      own_sum: between(0.3, 0, 1),
      v1: between(0.4, 0, 1),
      __name__: between(0.6, 0, 1),
    },
  ),
  "edits on the way": {
    ...shared,
    data: numbers,
    loss: mse,
    optimizer: { id: "sgd", learning_rate: 0.05, momentum: 0.5 },
    edits: [
      { t: 2, loss: { id: "custom", expression: "log_cosh(2 * r)" } },
      { t: 3, optimizer: { id: "sgd", learning_rate: 0.02, momentum: 0.8, nesterov: true } },
      { t: 4, parameters: [0.5, -0.25, 1], penalty: { id: "l2", alpha: 0.3 } },
      { t: 6, optimizer: { id: "lion", learning_rate: 0.01 } },
      { t: 8, schedule: { id: "exponential", gamma: 0.9 }, optimizer: { id: "adam", learning_rate: 0.1 } },
      { t: 10, parameters: [1, 2, 3] },
    ],
  },
};

/** By what is in it. */
export function everything(catalog: Catalog): Record<string, Experiment> {
  return {
    ...ofLosses(catalog),
    ...ofOptimizers(catalog),
    ...ofPenalties(catalog),
    ...ofSchedules(catalog),
    ...ofSurfaces(catalog),
    ...others,
  };
}
