/** Bad input at the border: each kind is refused with its code, its place and a sentence, and nothing changes. */
import fc from "fast-check";
import {
  LossLabError,
  type Changes,
  type Engine,
  type Experiment,
  type LossQuery,
  type Run,
} from "loss-lab/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { holds } from "../properties.js";
import { engineFor, line, refusal } from "./support.js";

const columns = (more: Record<string, unknown>): unknown => ({ data: { columns: more, target: "y" } });
const ten = 10_000_000;

function cyclic(): unknown {
  const data: Record<string, unknown> = {};
  data["units"] = data;
  return { data };
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; ++i) value = [value];
  return { start: value };
}

const parsed = (text: string): unknown => JSON.parse(text);

class Strange {
  readonly id = "mse";
}

const loss = { id: "mse" };
const range = { default: 1, min: 0, max: 2 };
const sum = (...terms: unknown[]): unknown => ({ loss: { id: "sum", terms } });
const custom = (expression: unknown, parameters?: unknown): unknown => ({
  loss: { id: "custom", expression, parameters },
});

function cyclicSum(): unknown {
  const endless: Record<string, unknown> = { id: "sum" };
  endless["terms"] = [{ loss: endless }];
  return { loss: endless };
}

/** Changes of a good experiment, and the refusal they get. */
const bad: [string, () => unknown, string, string][] = [
  ["an unknown loss", () => ({ loss: { id: "squared" } }), "unknown_id", "loss.id"],
  ["an inherited name for a loss", () => ({ loss: { id: "constructor" } }), "unknown_id", "loss.id"],
  ["an unknown key", () => ({ learning_rate: 1 }), "unknown_key", "learning_rate"],
  ["an unknown parameter", () => ({ loss: { id: "huber", beta: 1 } }), "unknown_key", "loss.beta"],
  ["__proto__ as a key", () => parsed('{"__proto__": {"polluted": 1}}'), "unknown_key", "__proto__"],
  [
    "__proto__ deeper down",
    () => parsed('{"loss": {"id": "mse", "__proto__": {"a": 1}}}'),
    "unknown_key",
    "loss.__proto__",
  ],
  [
    "constructor as a key",
    () => parsed('{"constructor": {"prototype": {"polluted": 1}}}'),
    "unknown_key",
    "constructor",
  ],
  [
    "a rate that is NaN",
    () => ({ optimizer: { id: "sgd", learning_rate: NaN } }),
    "not_finite",
    "optimizer.learning_rate",
  ],
  [
    "an infinite rate",
    () => ({ optimizer: { id: "sgd", learning_rate: Infinity } }),
    "not_finite",
    "optimizer.learning_rate",
  ],
  [
    "a rate out of range",
    () => ({ optimizer: { id: "sgd", learning_rate: -1 } }),
    "out_of_range",
    "optimizer.learning_rate",
  ],
  ["NaN in the data", () => columns({ x: [1, 2], y: [NaN, 3] }), "not_finite", "data.columns.y[0]"],
  [
    "Infinity in the data",
    () => columns({ x: [1, -Infinity], y: [1, 3] }),
    "not_finite",
    "data.columns.x[1]",
  ],
  [
    "NaN in a typed array",
    () => columns({ x: [1, 2], y: Float64Array.of(1, NaN) }),
    "not_finite",
    "data.columns.y[1]",
  ],
  ["a missing value", () => columns({ x: [1, 2, 3], y: [1, null, 3] }), "missing_value", "data.columns.y[1]"],
  ["a hole", () => columns({ x: [1, 2, 3], y: [1, , 3] }), "missing_value", "data.columns.y[1]"],
  ["numbers among texts", () => columns({ x: [1, 2], y: ["a", 3] }), "mixed_types", "data.columns.y[1]"],
  ["no rows", () => columns({ x: [], y: [] }), "empty_data", "data.columns"],
  ["no columns", () => columns({}), "empty_data", "data.columns"],
  ["ragged columns", () => columns({ x: [1, 2, 3], y: [1, 2] }), "ragged_columns", "data.columns"],
  [
    "an unknown target",
    () => ({ data: { columns: { x: [1], y: [1] }, target: "z" } }),
    "unknown_column",
    "data.target",
  ],
  [
    "10^7 points",
    () => columns({ x: new Array(ten).fill(0), y: new Array(ten).fill(0) }),
    "too_many_rows",
    "data.columns.x",
  ],
  [
    "10^7 points, typed",
    () => columns({ x: new Float64Array(ten), y: new Float64Array(ten) }),
    "too_many_rows",
    "data.columns.x",
  ],
  ["10^7 holes", () => columns({ x: new Array(ten), y: [1] }), "too_many_rows", "data.columns.x"],
  [
    "300,000 points",
    () => columns({ x: new Float64Array(3e5), y: new Float64Array(3e5) }),
    "too_many_rows",
    "data.columns",
  ],
  [
    "negative weights",
    () => ({ data: { columns: { x: [1, 2], y: [1, 2], w: [1, -1] }, target: "y", weight: "w" } }),
    "negative_weight",
    "data.weight",
  ],
  [
    "no weight at all",
    () => ({ data: { columns: { x: [1, 2], y: [1, 2], w: [0, 0] }, target: "y", weight: "w" } }),
    "no_weight",
    "data.weight",
  ],
  ["a text for a number", () => ({ seed: "1" }), "wrong_type", "seed"],
  ["a number for an object", () => ({ loss: 3 }), "wrong_type", "loss"],
  ["a list for an object", () => ({ model: [1, 2] }), "wrong_type", "model"],
  ["a fraction for a count", () => ({ batch_size: 1.5 }), "not_integer", "batch_size"],
  ["a cycle", cyclic, "too_deep", `data${".units".repeat(31)}`],
  ["too deep", () => nested(100_000), "too_deep", `start${"[0]".repeat(31)}`],
  ["a BigInt", () => ({ seed: 1n }), "wrong_type", "seed"],
  ["a function", () => ({ loss: { id: "mse", f: () => 1 } }), "wrong_type", "loss.f"],
  ["a symbol", () => ({ data: { id: Symbol("x") } }), "wrong_type", "data.id"],
  ["an object with a class of its own", () => ({ loss: new Strange() }), "wrong_type", "loss"],
  ["a map", () => ({ loss: new Map([["id", "mse"]]) }), "wrong_type", "loss"],
  ["a date", () => ({ loss: { id: new Date() } }), "wrong_type", "loss.id"],
  [
    "a getter that throws",
    () => ({
      loss: {
        get id(): string {
          throw new TypeError("no");
        },
      },
    }),
    "wrong_type",
    "loss",
  ],
  ["a text of 1 MB", () => ({ loss: { id: "m".repeat(2 ** 20) } }), "text_too_long", "loss.id"],
  ["a text of 5 kB", () => ({ loss: { id: "m".repeat(5000) } }), "unknown_id", "loss.id"],
  ["a key that clipping has not", () => ({ clip: { norm: 1 } }), "unknown_key", "clip.norm"],
  ["a sum of nothing", () => sum(), "wrong_count", "loss.terms"],
  [
    "a sum in a sum",
    () => sum({ loss: { id: "sum", terms: [{ loss }] } }),
    "nested_sum",
    "loss.terms[0].loss",
  ],
  ["a sum in itself", cyclicSum, "too_deep", `loss${".terms[0].loss".repeat(10)}.terms`],
  ["a term without a loss", () => sum({ weight: 1 }), "missing", "loss.terms[0].loss"],
  ["an unknown term", () => sum({ loss: { id: "squared" } }), "unknown_id", "loss.terms[0].loss.id"],
  ["a negative weight of a term", () => sum({ weight: -1, loss }), "out_of_range", "loss.terms[0].weight"],
  ["an empty range", () => sum({ loss, outputs: [1, 1] }), "out_of_range", "loss.terms[0].outputs[1]"],
  ["an endless range", () => sum({ loss, targets: [0, 1e9] }), "out_of_range", "loss.terms[0].targets[1]"],
  ["an expression that ends early", () => custom("abs(p - y"), "expression_ends", "loss.expression"],
  ["an unknown name", () => custom("window"), "expression_unknown_name", "loss.expression"],
  ["9,999 parentheses", () => custom("(".repeat(9999)), "expression_too_long", "loss.expression"],
  ["a number for an expression", () => custom(1), "wrong_type", "loss.expression"],
  ["a parameter called p", () => custom("p", { p: range }), "bad_name", "loss.parameters.p"],
  ["a parameter without a range", () => custom("k", { k: 1 }), "wrong_type", "loss.parameters.k"],
  [
    "a parameter's range the wrong way round",
    () => custom("k", { k: { default: 1, min: 2, max: 0 } }),
    "empty_range",
    "loss.parameters.k.max",
  ],
  ["a text for a switch", () => ({ loss: { id: "triplet_margin", swap: "yes" } }), "wrong_type", "loss.swap"],
  [
    "a word that is no choice",
    () => ({ loss: { id: "kl_divergence", direction: "sideways" } }),
    "unknown_id",
    "loss.direction",
  ],
  [
    "a text among the numbers of a list",
    () => ({ loss: { id: "softmax_cross_entropy", class_weights: [1, "2"] } }),
    "wrong_type",
    "loss.class_weights[1]",
  ],
  [
    "a negative number in a list",
    () => ({ loss: { id: "softmax_cross_entropy", class_weights: [1, -1] } }),
    "out_of_range",
    "loss.class_weights[1]",
  ],
  ["a start of the wrong length", () => ({ start: [1, 2, 3] }), "wrong_length", "start"],
];

/** What a reader might write for a loss, and what none would: sums, lists, expressions and nonsense in their places. */
const hostileLoss = fc.letrec((tie) => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 5 }));
  const nonsense = fc.oneof({ maxDepth: 2 }, fc.anything(), fc.constant(null));
  const mostly = <T>(sensible: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 4, arbitrary: sensible }, { weight: 1, arbitrary: nonsense });
  const range = mostly(fc.array(number, { maxLength: 3 }));
  const ids = ["mse", "huber", "bce", "softmax_cross_entropy", "kl_divergence", "triplet_margin", "info_nce"];
  const pieces = [
    "p",
    "y",
    "r",
    "k",
    "abs(",
    "if(",
    "log(",
    "(",
    ")",
    ",",
    "+",
    "-",
    "*",
    "/",
    "^",
    "<=",
    "2",
  ];
  const one = fc.record(
    {
      id: mostly(fc.constantFrom(...ids)),
      delta: mostly(number),
      class_weights: mostly(fc.array(number)),
      swap: mostly(fc.boolean()),
      direction: mostly(fc.constantFrom("forward", "reverse")),
    },
    { requiredKeys: ["id"] },
  );
  const term = fc.record(
    { weight: mostly(number), loss: mostly(tie("loss")), outputs: range, targets: range },
    { requiredKeys: ["loss"] },
  );
  const sum = fc.record({ id: fc.constant("sum"), terms: mostly(fc.array(mostly(term), { maxLength: 4 })) });
  const parameter = fc.record(
    { default: mostly(number), min: mostly(number), max: mostly(number) },
    { requiredKeys: ["default", "min"] },
  );
  const names = fc.constantFrom("k", "p", "id", "__proto__", "constructor", "", "k k");
  const custom = fc.record(
    {
      id: fc.constant("custom"),
      expression: mostly(
        fc.oneof(
          fc.constantFrom("abs(p - y)^k", "r^2", "log(p) / y", "if(r < 0, -r, k * r)", "1 / 0"),
          fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((text) => text.join("")),
          fc.integer({ min: 1, max: 9999 }).map((count) => "(".repeat(count)),
          fc.string(),
        ),
      ),
      parameters: mostly(fc.dictionary(names, mostly(parameter))),
      k: mostly(number),
    },
    { requiredKeys: ["id", "expression"] },
  );
  return { loss: fc.oneof({ maxDepth: 3 }, one, custom, sum) };
}).loss;

describe.each([{ worker: false }, { worker: true }])("with %o", (options) => {
  let engine: Engine;
  let run: Run;
  beforeAll(async () => {
    engine = await engineFor(options);
    run = await engine.open(line());
    await run.step(7);
  });

  test.each(bad)("%s is refused", async (_, make, code, path) => {
    const { now, setup } = run;
    const changes = make() as Changes;
    // By assignment, __proto__ would be no key.
    const experiment = Object.fromEntries([
      ...Object.entries(line()),
      ...Object.entries(changes),
    ]) as unknown as Experiment;
    expect(await refusal(() => engine.open(experiment))).toMatchObject({ code, path });
    expect(await refusal(() => run.edit(changes))).toMatchObject({ code });
    expect(run.now).toBe(now);
    expect(run.setup).toBe(setup);
    expect((await run.look({ rows: [0] })).parameters).toEqual(now.parameters);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((Object.prototype as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test.each([
    ["nothing", null],
    ["nothing at all", undefined],
    ["a number", 3],
    ["a text", "mse"],
    ["a list", [1]],
    ["a function", () => 1],
  ])("%s is no experiment", async (_, experiment) => {
    expect((await refusal(() => engine.open(experiment as unknown as Experiment))).code).toBe("wrong_type");
  });

  test.each([
    ["t", () => run.seek(-1), "out_of_range"],
    ["t", () => run.seek(1.5), "not_integer"],
    ["t", () => run.seek(NaN), "not_finite"],
    ["t", () => run.seek("3" as unknown as number), "wrong_type"],
    ["n", () => run.step(-1), "out_of_range"],
    ["n", () => run.step(Infinity), "not_finite"],
    ["rows[0]", () => run.look({ rows: [5] }), "out_of_range"],
    ["rows", () => run.look({} as { rows: number[] }), "missing"],
    ["buckets", () => run.history({ buckets: 0 }), "out_of_range"],
    ["inputs[1]", () => run.predict([1, NaN]), "not_finite"],
    ["parameter", () => run.nudge({ parameter: 2, by: 1 }), "out_of_range"],
    ["by", () => run.nudge({ parameter: 0, by: 0 }), "no_move"],
    ["most", () => run.until({ most: 0.5 }), "not_integer"],
    ["validationRises", () => run.until({ validationRises: 2 }), "nothing_held_out"],
    ["below", () => run.until({ below: 1 } as object), "unknown_key"],
  ] as [string, () => Promise<unknown>, string][])("%s is checked: %s is %s", async (path, call, code) => {
    expect(await refusal(call)).toMatchObject({ code, path });
    expect(run.now.t).toBe(7);
  });

  test("__proto__ may be the name of a column", async () => {
    const data = JSON.parse('{"columns": {"__proto__": [1, 2, 3], "y": [2, 4, 6]}, "target": "y"}') as never;
    const opened = await engine.open(line({ data }));
    expect(opened.setup.data.features.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(JSON.stringify(opened.setup.experiment.data)).toBe(JSON.stringify(data));
  });

  test("sentences read as they should", async () => {
    const said = async (changes: unknown): Promise<string> =>
      (await refusal(() => engine.open({ ...line(), ...(changes as Changes) }))).message;
    expect(await said(columns({ x: [1, 2, 3], y: [1, null, 3] }))).toBe(
      "data.columns.y[1] is empty. Every row of column “y” needs a value.",
    );
    const { optimizers } = await engine.catalog();
    const list = new Intl.ListFormat("en").format(optimizers.map(({ id }) => id));
    expect(await said({ optimizer: { id: "steepest" } })).toBe(
      `optimizer.id is “steepest”, which does not exist. There are ${list}.`,
    );
    expect(
      await said({ data: { columns: { x: [1, 2], y: [1, 2], w: [1, -1] }, target: "y", weight: "w" } }),
    ).toBe("data.weight: w[1] is -1, but a weight can't be negative.");
    expect(await said({ seed: 1n })).toBe(
      "seed is a BigInt, but it has to be plain data (numbers, texts, lists and plain objects).",
    );
    expect(await said({ optimizer: { id: "sgd", learning_rate: NaN } })).toBe(
      "optimizer.learning_rate is NaN. It has to be an ordinary, finite number.",
    );
  });

  test("whatever is handed in, a Step or a LossLabError comes back", async () => {
    const words = [
      "id",
      "data",
      "columns",
      "x",
      "y",
      "target",
      "features",
      "loss",
      "mse",
      "huber",
      "delta",
      "model",
      "linear",
      "mlp",
      "hidden",
      "optimizer",
      "sgd",
      "learning_rate",
      "start",
      "edits",
      "t",
      "version",
      "line",
      "__proto__",
      "constructor",
      "weight",
      "classes",
      "units",
      "n",
      "house-prices",
      "batch_size",
    ];
    const key = fc.oneof(fc.constantFrom(...words), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(...words),
        fc.double(),
        fc.integer({ min: -2, max: 9 }),
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.constant(undefined),
        tie("object"),
        fc.array(tie("value")),
        fc.array(fc.double()),
        fc.float64Array({ maxLength: 5 }),
      ),
      object: fc.dictionary(key, tie("value"), { maxKeys: 6 }),
    }));
    const change = fc.dictionary(
      fc.constantFrom(
        ...Object.keys(line()),
        "data",
        "edits",
        "parameters",
        "penalty",
        "schedule",
        "validation",
        "seed",
      ),
      value,
      { maxKeys: 3 },
    );
    const changed = fc.oneof(
      { weight: 3, arbitrary: change },
      { weight: 1, arbitrary: fc.record({ loss: hostileLoss }) },
    );
    await holds(
      "edits and queries",
      0.5,
      fc.asyncProperty(changed, async (changes) => {
        const run = await engine.open(line());
        try {
          expect((await run.edit(changes as Changes)).t).toBe(0);
        } catch (error) {
          expect(error).toBeInstanceOf(LossLabError);
          expect((error as LossLabError).code).not.toBe("engine_failed");
        }
        run.close();
      }),
      "edits",
    );
  });

  test("whatever a loss is asked, a result or a LossLabError comes back", async () => {
    const numbers = fc.oneof(
      fc.array(fc.double()),
      fc.array(fc.array(fc.double(), { maxLength: 3 })),
      fc.anything(),
    );
    const query = fc.record(
      {
        loss: fc.oneof({ weight: 4, arbitrary: hostileLoss }, { weight: 1, arbitrary: fc.anything() }),
        outputs: numbers,
        targets: numbers,
        weights: numbers,
        reduction: fc.oneof(fc.constantFrom("none", "mean", "sum"), fc.anything()),
      },
      { requiredKeys: ["loss", "outputs", "reduction"] },
    );
    await holds(
      "edits and queries",
      0.5,
      fc.asyncProperty(query, async (asked) => {
        try {
          const { perExample } = await engine.evaluateLoss(asked as unknown as LossQuery);
          expect(perExample).toBeInstanceOf(Float64Array);
        } catch (error) {
          expect(error).toBeInstanceOf(LossLabError);
          expect((error as LossLabError).code).not.toBe("engine_failed");
        }
      }),
      "queries",
    );
  });
});
