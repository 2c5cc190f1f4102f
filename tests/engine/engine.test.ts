/** The engine's interface from end to end, in the built package. */
import { readdirSync, readFileSync } from "node:fs";
import type { Engine, Landscape, Step } from "loss-lab/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { bytes, engineFor, fixture, line, refusal, root } from "./support.js";

let engine: Engine;
beforeAll(async () => {
  engine = await engineFor();
});

const settled = (step: Step): object => ({ t: step.t, loss: step.loss, parameters: bytes(step.parameters) });

describe("createEngine", () => {
  /** A module without anything in it. */
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

  test.each([
    ["no WebAssembly", Uint8Array.of(1, 2, 3)],
    ["another module", empty],
    ["what is not there", new URL("file:///nowhere/loss_lab.wasm")],
  ])("says that it can't start with %s, in a worker or not", async (_, wasm) => {
    for (const worker of [false, true]) {
      expect(await refusal(() => engineFor({ wasm, worker }))).toMatchObject({ code: "wasm_unavailable" });
    }
  });

  test("takes the WebAssembly as bytes", async () => {
    const wasm = readFileSync(`${root}dist/package/loss_lab.simd.wasm`);
    const own = await engineFor({ wasm, variant: "simd" });
    expect((await own.open(line())).now.t).toBe(0);
  });
});

describe("catalog", () => {
  /** The ids of losses stand in links and never change. */
  const promised = [
    ...["mse", "mae", "log_cosh", "msle", "mape", "huber", "smooth_l1", "quantile", "epsilon_insensitive"],
    ...["poisson_nll", "gaussian_nll", "gamma_nll", "tweedie", "distance"],
    ...["bce", "focal", "hinge", "squared_hinge", "exponential", "soft_margin", "perceptron"],
    ...["softmax_cross_entropy", "categorical_focal", "multi_margin", "kl_divergence"],
    ...["generalized_cross_entropy", "multi_label_margin", "multi_label_soft_margin", "dice", "tversky"],
    ...["contrastive", "hinge_embedding", "cosine_embedding", "triplet_margin", "info_nce"],
    ...["margin_ranking", "listwise_softmax", "bradley_terry", "dpo", "policy_reward", "value"],
  ];

  /** The ids of all entries in a folder of the core. */
  function idsIn(folder: string): Set<string> {
    const files = readdirSync(`${root}core/${folder}`).filter((name) => name.endsWith(".cpp"));
    const texts = files.map((name) => readFileSync(`${root}core/${folder}/${name}`, "utf8"));
    return new Set(
      texts.flatMap((text) => [...text.matchAll(/Info \w+ = \{\s*\.id = "([\w-]+)"/g)].map(([, id]) => id!)),
    );
  }

  test("offers every entry of the core, complete", async () => {
    const catalog = await engine.catalog();
    for (const kind of ["losses", "models", "optimizers", "penalties", "datasets"] as const) {
      expect(new Set(catalog[kind].map(({ id }) => id)), kind).toEqual(idsIn(kind));
    }
    const bounded = catalog.optimizers.filter(({ mostParameters }) => mostParameters > 0);
    expect(bounded.map(({ id }) => id)).toEqual(["newton", "gauss_newton"]);
    for (const { id, formula, slope, reference, twins, parameters } of catalog.losses) {
      // What its author puts together has no formula before.
      expect(formula === null, id).toBe(["sum", "custom"].includes(id));
      for (const { text, nodes } of [formula, slope].filter((each) => each !== null)) {
        expect(text).not.toBe("");
        expect(nodes.length).toBeGreaterThan(0);
        nodes.forEach((node, i) => {
          if (node.kind === "call") for (const argument of node.arguments) expect(argument).toBeLessThan(i);
        });
      }
      expect(reference.link).toMatch(/^https:/);
      expect(Object.keys(twins)).toEqual(["pytorch", "keras", "optax", "scikitLearn"]);
      for (const { name, min, max, default: initial } of parameters) {
        expect(name).toMatch(/^[a-z_]+$/);
        expect(initial).toBeGreaterThanOrEqual(min);
        expect(initial).toBeLessThanOrEqual(max);
      }
    }
    const prices = catalog.datasets.find(({ id }) => id === "house-prices")!;
    expect(prices.kind).toBe("table");
    expect(prices.licence).not.toBe("");
    expect(catalog.experiment.defaults).toMatchObject({
      version: 1,
      standardize: true,
      seed: 0,
      reduction: "mean",
    });
    expect(catalog.limits).toEqual({ rows: 200_000, numbers: 2_000_000, updates: 100_000 });
  });

  test("has every loss that is promised by name", async () => {
    const { losses } = await engine.catalog();
    const ids = losses.map(({ id }) => id);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is a copy: changing it changes no other", async () => {
    const { losses } = await engine.catalog();
    const count = losses.length;
    losses.length = 0;
    expect((await engine.catalog()).losses).toHaveLength(count);
  });
});

describe("evaluateLoss", () => {
  const loss = { id: "mse" };

  test("gives value, each example and the gradient of the mean", async () => {
    const result = await engine.evaluateLoss({
      loss,
      outputs: [1, 2, 4],
      targets: [1, 1, 1],
      reduction: "mean",
    });
    expect(result.value).toBe(10 / 3);
    expect([...result.perExample]).toEqual([0, 1, 9]);
    expect(result.gradient).toMatchObject({ rows: 3, cols: 1 });
    expect([...result.gradient.values]).toEqual([0, 2 / 3, 2]);
    expect([...result.kinks]).toEqual([]);
  });

  test("tells where the slope jumps for the first target", async () => {
    const loss = { id: "epsilon_insensitive", epsilon: 0.5 };
    const result = await engine.evaluateLoss({ loss, outputs: [2, 7], targets: [2, 2], reduction: "none" });
    expect([...result.kinks]).toEqual([2.5]);
  });

  test("weighs examples, under mean and under sum", async () => {
    const query = { loss, outputs: [1, 2, 4], targets: [1, 1, 1], weights: [1, 1, 2] };
    expect((await engine.evaluateLoss({ ...query, reduction: "mean" })).value).toBe(19 / 4);
    const sum = await engine.evaluateLoss({ ...query, reduction: "sum" });
    expect(sum.value).toBe(19);
    expect([...sum.gradient.values]).toEqual([0, 2, 12]);
  });

  test("reduces nothing under none, whose gradient is that of the unweighted sum", async () => {
    const result = await engine.evaluateLoss({
      loss,
      outputs: [1, 2],
      targets: [1, 1],
      weights: [5, 5],
      reduction: "none",
    });
    expect(result.value).toBeNull();
    expect([...result.gradient.values]).toEqual([0, 2]);
  });

  test("takes rows, averaging an elementwise loss over columns; the gradient has the outputs' shape", async () => {
    const result = await engine.evaluateLoss({
      loss,
      outputs: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      targets: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      reduction: "sum",
    });
    expect([...result.perExample]).toEqual([0.5, 6.5, 20.5]);
    expect(result.gradient).toMatchObject({ rows: 3, cols: 2 });
    expect([...result.gradient.values]).toEqual([0, 2, 4, 1, 3, 5]);
  });

  test("takes typed arrays, and leaves them as they were", async () => {
    const outputs = Float64Array.of(1, 2);
    await engine.evaluateLoss({ loss, outputs, targets: Float64Array.of(1, 1), reduction: "mean" });
    expect([...outputs]).toEqual([1, 2]);
  });

  test("takes class indices and logits, weighing classes by a list", async () => {
    const outputs = [
      [1000, 0, 0],
      [0, 0, 0],
    ];
    const query = { outputs, targets: [0, 2], reduction: "none" as const };
    const plain = await engine.evaluateLoss({ ...query, loss: { id: "softmax_cross_entropy" } });
    expect(plain.perExample[0]).toBe(0);
    expect(plain.perExample[1]).toBeCloseTo(Math.log(3), 14);
    expect(plain.gradient).toMatchObject({ rows: 2, cols: 3 });
    [0, 1 / 3, 0, 1 / 3, 0, -2 / 3].forEach((slope, i) =>
      expect(plain.gradient.values[i]).toBeCloseTo(slope, 14),
    );
    const loss = { id: "softmax_cross_entropy", class_weights: [1, 1, 2] };
    const weighed = await engine.evaluateLoss({ ...query, loss });
    expect(weighed.perExample[1]).toBeCloseTo(2 * Math.log(3), 14);
    const short = { ...loss, class_weights: [1, 2] };
    expect(await refusal(() => engine.evaluateLoss({ ...query, loss: short }))).toMatchObject({
      code: "wrong_list",
    });
    expect(await refusal(() => engine.evaluateLoss({ ...query, loss, targets: [0, 3] }))).toMatchObject({
      code: "wrong_targets",
    });
  });

  test("takes groups of rows without targets, with a switch", async () => {
    const outputs = [
      [0, 0],
      [3, 4],
      [6, 0],
    ];
    const loss = { id: "triplet_margin", margin: 2 };
    const result = await engine.evaluateLoss({ loss, outputs, reduction: "mean" });
    expect([...result.perExample]).toEqual([1]);
    expect(result.gradient).toMatchObject({ rows: 3, cols: 2 });
    // Positive and negative are nearer to one another than the anchor is to the negative: 5 to 6.
    const swapped = await engine.evaluateLoss({ loss: { ...loss, swap: true }, outputs, reduction: "mean" });
    expect(swapped.value).toBe(2);
    expect(
      await refusal(() => engine.evaluateLoss({ loss, outputs: outputs.slice(1), reduction: "mean" })),
    ).toMatchObject({ code: "incomplete_group" });
    expect(
      await refusal(() => engine.evaluateLoss({ loss, outputs, targets: [1], reduction: "mean" })),
    ).toMatchObject({ path: "targets" });
  });

  test("weighs the rows of a loss that compares the whole batch", async () => {
    const outputs = [
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ];
    const loss = { id: "info_nce", temperature: 1 };
    const each = Math.log(Math.E + 2) - 1;
    const weights = [1, 0, 2, 0];
    const result = await engine.evaluateLoss({ loss, outputs, weights, reduction: "sum" });
    expect(result.perExample).toHaveLength(4);
    result.perExample.forEach((value) => expect(value).toBeCloseTo(each, 14));
    expect(result.value).toBeCloseTo(3 * each, 14);
    expect(
      await refusal(() => engine.evaluateLoss({ loss, outputs, weights: [1, 1], reduction: "sum" })),
    ).toMatchObject({ code: "wrong_length", path: "weights" });
  });

  test("refuses shapes that do not agree", async () => {
    const query = { loss, outputs: [1, 2], targets: [1], reduction: "mean" as const };
    expect(await refusal(() => engine.evaluateLoss(query))).toMatchObject({
      code: "shape_mismatch",
      path: "targets",
    });
    const ragged = {
      loss,
      outputs: [[1, 2], [3]],
      targets: [
        [1, 2],
        [3, 4],
      ],
      reduction: "mean" as const,
    };
    expect(await refusal(() => engine.evaluateLoss(ragged))).toMatchObject({
      code: "ragged_rows",
      path: "outputs[1]",
    });
  });
});

describe("calculate", () => {
  test("works expressions out at named values", async () => {
    const found = await engine.calculate({
      expressions: ["mae_slope < mse_slope", "if(mae_slope < 1, mse_slope^2, 0)", "1 / (mae_slope - 0.5)"],
      values: { mae_slope: 0.5, mse_slope: 3 },
    });
    expect(found).toEqual([1, 9, Infinity]);
  });

  test("refuses what it can't read and names without a value, in place", async () => {
    const values = { loss: 1 };
    const asked = (...expressions: string[]) => refusal(() => engine.calculate({ expressions, values }));
    const bad = await asked("loss", "loss <");
    expect(bad).toMatchObject({
      code: "expression_ends",
      path: "expressions[1]",
      values: { column: 7 },
    });
    const unknown = await asked("2 * gain");
    expect(unknown).toMatchObject({ code: "expression_unknown_name", path: "expressions[0]" });
    expect(unknown.values).toMatchObject({ name: "gain", allowed: ["loss"], column: 5 });
    const many = await asked(...Array.from({ length: 101 }, () => "1"));
    expect(many).toMatchObject({ code: "wrong_count", path: "expressions" });
    expect(await refusal(() => engine.calculate({ expressions: [], values: { a: NaN } }))).toMatchObject({
      code: "not_finite",
      path: "values.a",
    });
  });
});

describe("a run", () => {
  test("opens at 0 with the whole step to 1 worked out", async () => {
    const run = await engine.open(line());
    const { now } = run;
    expect(now).toMatchObject({ t: 0, epoch: 0, status: "running", reason: null, learningRate: 0.1 });
    expect(now.blocks.map(({ name }) => name)).toEqual(["weight", "bias"]);
    expect(now.parameters).toHaveLength(2);
    const next = await run.step();
    expect(next.t).toBe(1);
    expect(next).toBe(run.now);
    next.parameters.forEach((parameter, i) => expect(parameter).toBe(now.parameters[i]! + now.delta[i]!));
    run.close();
  });

  test("says what the data came to", async () => {
    const { setup } = await engine.open(line());
    expect(setup).toMatchObject({ task: "regression", stepsPerEpoch: 1 });
    expect(setup.data.features.map(({ name }) => name)).toEqual(["x"]);
    expect([...setup.data.targets[0]!.values]).toEqual([1, 3, 5, 7, 12]);
    expect([...setup.data.ids]).toEqual([0, 1, 2, 3, 4]);
    expect(setup.data.weights).toBeNull();
    expect(setup.scaling.features[0]!.mean).toBe(2);
    expect(JSON.parse(JSON.stringify(setup.experiment))).toEqual(setup.experiment);
    expect(setup.experiment.data).toEqual(line().data);
  });

  test("shows the same bits after seeks as after steps", async () => {
    const stepped = await engine.open(fixture("mlp-2000"));
    const sought = await engine.open(fixture("mlp-2000"));
    await stepped.step(500);
    await sought.seek(137);
    await sought.seek(500);
    expect(settled(sought.now)).toEqual(settled(stepped.now));
    await sought.seek(499);
    await sought.step();
    expect(settled(sought.now)).toEqual(settled(stepped.now));
  });

  test("is the same in a worker", async () => {
    const worker = await engineFor({ worker: true });
    expect(worker.thread).toBe("worker");
    expect(engine.thread).toBe("main");
    const there = await worker.open(fixture("mlp-2000"));
    const here = await engine.open(fixture("mlp-2000"));
    expect(await there.step(100)).toEqual(await here.step(100));
    expect(there.setup).toEqual(here.setup);
    expect(await refusal(() => there.edit({ loss: { id: "nothing" } }))).toMatchObject({
      code: "unknown_id",
    });
    expect(there.now.t).toBe(100);
  });

  test("crosses an edit, forth and back", async () => {
    const run = await engine.open(line());
    await run.seek(40);
    const before = run.now;
    const edited = await run.edit({ loss: { id: "mae" } });
    expect(edited.t).toBe(40);
    expect(bytes(edited.parameters)).toEqual(bytes(before.parameters));
    expect(edited.loss).not.toBe(before.loss);
    expect(run.setup.experiment.edits).toEqual([{ t: 40, loss: { id: "mae" } }]);
    expect((await run.history()).edits).toEqual([40]);
    const later = settled(await run.seek(60));
    expect(settled(await run.seek(40))).toEqual(settled(edited));
    await run.seek(39);
    expect(settled(await run.seek(60))).toEqual(later);
    const again = await engine.open(run.setup.experiment);
    expect(settled(await again.seek(60))).toEqual(later);
  });

  test("replays to the same t when the data change, and a moved point moves the fit", async () => {
    const run = await engine.open(line());
    const before = await run.seek(50);
    const data = { columns: { x: [0, 1, 2, 3, 4], y: [1, 3, 5, 7, 9] }, target: "y" };
    const after = await run.edit({ data });
    expect(after.t).toBe(50);
    expect(after.trainLoss).toBeLessThan(before.trainLoss);
    const fresh = await engine.open(line({ data }));
    expect(settled(await fresh.seek(50))).toEqual(settled(after));
  });

  test("looks at chosen rows without changing anything", async () => {
    const run = await engine.open(line());
    await run.step(3);
    const { now } = run;
    const looked = await run.look({ rows: [1, 4] });
    expect(run.now).toBe(now);
    expect(settled(looked)).toEqual(settled(now));
    const entry = looked.tape.find(({ example }) => example)!;
    expect([...entry.example!]).toEqual([1, 4]);
    expect(entry.rows).toBe(2);
  });

  test("predicts in the data's own units", async () => {
    const run = await engine.open(line());
    await run.step(20);
    const inputs = [0, 1, 2, 3, 4];
    const { predictions, outputs } = await run.predict(inputs);
    expect(predictions).toMatchObject({ rows: 5, cols: 1 });
    expect(outputs).toMatchObject({ rows: 5, cols: 1 });
    expect([...predictions.values]).toEqual([...run.now.natural.predictions]);
    expect((await run.predict(inputs.map((x) => [x]))).predictions).toEqual(predictions);
    const twice = inputs.map((x) => [x]);
    await run.predict(twice);
    expect((await run.predict(twice)).predictions).toEqual(predictions);
    twice[0]![0]! += 1;
    expect((await run.predict(twice)).predictions.values[0]).not.toBe(predictions.values[0]);
    expect(await refusal(() => run.predict([[1, 2]]))).toMatchObject({
      code: "wrong_length",
      path: "inputs[0]",
    });
  });

  test("shows what hidden layers put out, where they are asked for", async () => {
    const network = { id: "mlp", hidden: [3, 2], activation: "relu" };
    const run = await engine.open(line({ model: network }));
    expect(await run.predict([0, 1, 2, 3])).toMatchObject({ deviations: null, layers: null });
    const { layers, outputs } = await run.predict([0, 1, 2, 3], { layers: true });
    expect(layers).toMatchObject([
      { rows: 4, cols: 3 },
      { rows: 4, cols: 2 },
    ]);
    // The last layer's weights make the outputs of what the layer before puts out.
    const [first, second, bias] = run.now.parameters.slice(-3);
    const last = layers![1]!.values;
    for (let i = 0; i < 4; ++i)
      expect(last[i]! * first! + last[4 + i]! * second! + bias!).toBeCloseTo(outputs.values[i]!, 12);
    const straight = await engine.open(line());
    expect((await straight.predict([1], { layers: true })).layers).toBeNull();
  });

  test("tells the deviation of a gaussian in the data's own units", async () => {
    const run = await engine.open(line({ loss: { id: "gaussian_nll" } }));
    await run.step(50);
    const { deviations, outputs } = await run.predict([0, 4]);
    const { scale } = run.setup.scaling.targets[0]!;
    expect(deviations).toMatchObject({ rows: 2, cols: 1 });
    [...deviations!.values].forEach((deviation, i) =>
      expect(deviation).toBeCloseTo(scale * Math.exp(outputs.values[2 + i]! / 2), 10),
    );
  });

  test("learns classes, and predicts the probability of each", async () => {
    const run = await engine.open({
      version: 1,
      data: { id: "penguins", target: "species", features: ["bill_length", "bill_depth"] },
      model: { id: "softmax-linear" },
      loss: { id: "softmax_cross_entropy" },
      optimizer: { id: "sgd", learning_rate: 0.5 },
    });
    expect(run.setup.task).toBe("multiclass");
    expect(run.setup.data.targets[0]!.classes).toHaveLength(3);
    const before = run.now.trainLoss;
    expect((await run.step(200)).trainLoss).toBeLessThan(before / 4);
    const { predictions, outputs } = await run.predict([
      [38, 18],
      [48, 15],
    ]);
    expect(outputs).toMatchObject({ rows: 2, cols: 3 });
    expect(predictions).toMatchObject({ rows: 2, cols: 3 });
    for (const row of [0, 1]) {
      const shares = [0, 1, 2].map((column) => predictions.values[column * 2 + row]!);
      expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 14);
      expect(Math.max(...shares)).toBeGreaterThan(0.8);
    }
  });

  test("adds up a loss for each head of a network", async () => {
    const run = await engine.open({
      version: 1,
      data: { columns: { x: [0, 1, 2, 3], y: [1, 3, 5, 7], c: ["a", "a", "b", "b"] }, target: ["y", "c"] },
      model: { id: "mlp", hidden: [4], heads: [1, 2] },
      loss: {
        id: "sum",
        terms: [
          { weight: 1, loss: { id: "mse" }, outputs: [0, 1], targets: [0, 1] },
          { weight: 2, loss: { id: "softmax_cross_entropy" }, outputs: [1, 3], targets: [1, 2] },
        ],
      },
      optimizer: { id: "adam", learning_rate: 0.05 },
    });
    const { loss, terms } = run.now;
    expect(terms.map(({ name }) => name)).toEqual(["term1", "term2"]);
    expect(terms[0]!.value + terms[1]!.value).toBeCloseTo(loss, 12);
    for (const { gradientNorm } of terms) expect(gradientNorm).toBeGreaterThan(0);
    const later = await run.step(300);
    later.terms.forEach(({ value }, i) => expect(value).toBeLessThan(terms[i]!.value / 4));
    const { measured } = await run.history();
    expect(measured.terms).toHaveLength(2);
    expect(measured.terms[1]!.values[0]).toBe(terms[1]!.value);
    expect((await run.predict([0, 3])).outputs).toMatchObject({ rows: 2, cols: 3 });
  });

  test("trains on what its author wrote, and reviews it", async () => {
    const parameters = { k: { default: 2, min: 1, max: 3 } };
    const written = await engine.open(
      line({ loss: { id: "custom", expression: "abs(p - y)^k", parameters } }),
    );
    const built = await engine.open(line());
    expect((await written.step(50)).loss).toBeCloseTo((await built.step(50)).loss, 12);
    expect(written.now.review!.worst).toBeLessThan(1e-6);
    expect(built.now.review).toBeNull();
    const falling = await engine.open(line({ loss: { id: "custom", expression: "p - y" } }));
    expect(falling.now.review!.warnings.map(({ code }) => code)).toContain("unbounded_below");
  });

  test("learns places for tokens from triplets of rows", async () => {
    const run = await engine.open({
      version: 1,
      data: { columns: { token: [0, 1, 2, 1, 0, 2], y: [0, 0, 0, 0, 0, 0] }, target: "y" },
      model: { id: "embedding", tokens: 3, outputs: 2 },
      loss: { id: "triplet_margin" },
      optimizer: { id: "sgd", learning_rate: 0.5 },
    });
    expect(run.now.blocks).toEqual([{ name: "weight", offset: 0, rows: 3, cols: 2 }]);
    const { trainLoss } = await run.step(100);
    expect(trainLoss).toBe(0);
    const { outputs } = await run.predict([0, 1, 2]);
    const place = (row: number) => [outputs.values[row]!, outputs.values[3 + row]!] as const;
    const gap = (a: number, b: number) => Math.hypot(place(a)[0] - place(b)[0], place(a)[1] - place(b)[1]);
    expect(gap(0, 2)).toBeGreaterThanOrEqual(gap(0, 1) + 1 - 1e-12);
  });

  test("tells its history in as many buckets as asked for", async () => {
    const run = await engine.open(line({ validation: 0.4 }));
    const losses: number[] = [];
    for (let t = 0; t < 12; ++t) {
      losses.push(run.now.loss);
      await run.step();
    }
    const whole = await run.history({ to: 12 });
    expect([...whole.from]).toEqual(losses.map((_, t) => t));
    expect([...whole.first]).toEqual(losses);
    const few = await run.history({ buckets: 3, to: 12 });
    expect(few.from.length).toBeLessThanOrEqual(3);
    expect(Math.max(...few.max)).toBe(Math.max(...losses));
    expect(whole.measured.t[0]).toBe(0);
    expect(whole.measured.validationLoss).toHaveLength(whole.measured.t.length);
    expect(whole.bestConstantLoss).toBeGreaterThan(0);
  });

  test("stops where it diverges, says why, and finds a rate that works", async () => {
    const run = await engine.open(line({ optimizer: { id: "sgd", learning_rate: 3 } }));
    const last = await run.step(100_000);
    expect(last.t).toBeLessThan(100_000);
    expect(last.status).toBe("diverged");
    expect(last.reason).toMatchObject({ t: last.t });
    expect((await run.step()).t).toBe(last.t);
    const diagnosis = await run.diagnose();
    expect(diagnosis.learningRate).toBe(3);
    expect(diagnosis.stabilityBound).toBeCloseTo(2 / diagnosis.largestCurvature!, 12);
    expect(diagnosis.workingRate).toBeGreaterThan(0);
    const works = await engine.open(
      line({ optimizer: { id: "sgd", learning_rate: diagnosis.workingRate! } }),
    );
    expect((await works.step(last.t)).status).not.toBe("diverged");
    expect((await run.seek(0)).status).toBe("running");
  });

  test("fetches the table that an experiment names, once it does", async () => {
    const prices = { id: "house-prices" };
    const run = await engine.open(line());
    await run.seek(30);
    const edited = await run.edit({ data: prices });
    const fresh = await engine.open(line({ data: prices }));
    expect(settled(await fresh.seek(30))).toEqual(settled(edited));
    expect(run.setup.data.targets[0]!.values.length).toBeGreaterThan(200);
    expect(run.setup.data.targets[0]!.unit).not.toBe("");
  });

  test("fetches more columns of a large table only where an experiment names columns", async () => {
    const cells = { id: "breast-cancer" };
    const few = await engine.open(line({ data: cells, loss: { id: "bce" } }));
    expect(few.setup.data.features.map(({ name }) => name)).toEqual(["mean_radius", "mean_texture"]);
    const edited = await few.edit({ data: { ...cells, features: ["worst_area", "mean_texture"] } });
    expect(few.setup.data.features.map(({ name }) => name)).toEqual(["worst_area", "mean_texture"]);
    expect(edited.status).toBe("running");
    expect(await refusal(() => few.edit({ data: { ...cells, features: ["best_area"] } }))).toMatchObject({
      code: "unknown_column",
      path: "data.features[0]",
    });
  });

  test("shows a table's texts beside the counts of their words, as long as the data are asked for by id", async () => {
    const run = await engine.open(line({ data: { id: "reviews" }, loss: { id: "bce" } }));
    const { texts, features, targets } = run.setup.data;
    expect(texts).toHaveLength(targets[0]!.values.length);
    const cold = features.find(({ name }) => name === "cold")!;
    const told = texts!.map((text) => Number(/\bcold\b/i.test(text)));
    expect([...cold.values]).toEqual(told);
    expect(told).toContain(1);
    const { called, predictions } = run.now.natural;
    expect([...called!]).toEqual([...predictions].map((chance) => Number(chance >= 0.5)));
    await run.edit({ seed: 3 });
    expect(run.setup.data.texts).toEqual(texts);
    await run.edit({ data: line().data, loss: { id: "mse" } });
    expect(run.setup.data.texts).toBeNull();
    expect(run.now.natural.called).toBeNull();
  });

  test("says when a table can't be had, and stays as it was", async () => {
    const cut = await engineFor({ tables: new URL("file:///nowhere/") });
    expect(await refusal(() => cut.open(line({ data: { id: "penguins" } })))).toMatchObject({
      code: "table_unavailable",
      path: "data",
      values: { id: "penguins" },
    });
    const run = await cut.open(line());
    const { now, setup } = run;
    await refusal(() => run.edit({ data: { id: "penguins" } }));
    expect(run.now).toBe(now);
    expect(run.setup).toBe(setup);
    expect((await run.step()).t).toBe(1);
  });
});

describe("who pulls", () => {
  test("parts add up to the loss, and shares to 1", async () => {
    const run = await engine.open(
      line({ validation: 0.2, batch_size: 2, penalty: { id: "l2", alpha: 0.5 } }),
    );
    const step = await run.step(3);
    const pulls = await run.pulls();
    const sum = (numbers: Float64Array): number => numbers.reduce((a, b) => a + b, 0);
    const training = [0, 1, 2, 3, 4].filter((row) => !run.setup.data.validation[row]);
    expect([...pulls.rows]).toEqual(training);
    const n = training.length;
    expect(n).toBeLessThan(5);
    expect(sum(pulls.losses)).toBeCloseTo(step.trainLoss, 12);
    for (const shares of [pulls.lossShares, pulls.gradientShares, pulls.along])
      expect(sum(shares)).toBeCloseTo(1, 12);
    // Of a line under mse a slope s pulls by s on the bias, and by s x on the weight.
    const { mean, scale } = run.setup.scaling.features[0]!;
    training.forEach((row, i) => {
      const x = (run.setup.data.features[0]!.values[row]! - mean) / scale;
      const slope = Math.abs(pulls.slopes.values[i]!);
      expect(slope).toBeCloseTo(2 * Math.sqrt(pulls.losses[i]! / n), 12);
      expect(pulls.gradientNorms[i]).toBeCloseTo(slope * Math.hypot(1, x), 12);
    });
    expect(pulls.gradientTops[0]).toBe(Math.max(...pulls.gradientShares));
    expect(pulls.lossTops[n - 1]).toBeCloseTo(1, 12);
    expect(await run.pulls()).toEqual(pulls);
    expect(run.now).toBe(step);
  });

  test("under another loss, of the same predictions", async () => {
    const run = await engine.open(line());
    const step = await run.step(3);
    const { losses } = await run.pulls({ loss: { id: "mae" } });
    const { perExample } = await engine.evaluateLoss({
      loss: { id: "mae" },
      outputs: step.tape.find(({ id }) => id === "output")!.values,
      targets: step.tape.find(({ id }) => id === "target")!.values,
      reduction: "none",
    });
    losses.forEach((loss, i) => expect(loss).toBeCloseTo(perExample[i]! / 5, 15));
    expect(await refusal(() => run.pulls({ loss: { id: "bce" } }))).toMatchObject({ code: "wrong_targets" });
    expect(run.now).toBe(step);
  });

  test("of many examples, in its turn, before the run moves on", async () => {
    const x = Float64Array.from({ length: 20_000 }, (_, i) => i % 100);
    const run = await engine.open(
      line({ data: { columns: { x, y: x.map((v) => 2 * v + 1) }, target: "y" } }),
    );
    const before = run.now.trainLoss;
    const [pulls, step] = await Promise.all([run.pulls(), run.step(5)]);
    expect(pulls.losses.reduce((a, b) => a + b, 0)).toBeCloseTo(before, 8);
    expect(step.t).toBe(5);
    const waiting = refusal(() => run.pulls());
    run.close();
    expect(await waiting).toMatchObject({ code: "closed" });
  });
});

describe("a nudge", () => {
  test("of a parabola finds the slope, and half the curvature times the distance", async () => {
    const run = await engine.open(line({ penalty: { id: "l2", alpha: 0.5 } }));
    const step = await run.step(2);
    const nudge = await run.nudge({ parameter: 0, by: 1e-3 });
    expect(nudge.loss).toBeCloseTo(step.loss, 14);
    expect(nudge.gradient).toBeCloseTo(step.gradient[0]!, 14);
    expect(nudge.difference).toBe(nudge.nudged - nudge.loss);
    expect(nudge.quotient).toBe(nudge.difference / 1e-3);
    // The curvature by the weight of a standardized feature: 2 of the loss, alpha of the penalty.
    expect(nudge.quotient - nudge.gradient).toBeCloseTo(((2 + 0.5) / 2) * 1e-3, 9);
    expect(run.now).toBe(step);
  });
});

describe("until", () => {
  test("stops at the first step below a loss, and there at once when asked again", async () => {
    const run = await engine.open(line());
    const step = await run.until({ lossBelow: 0.2 });
    expect(step).toBe(run.now);
    expect(step.trainLoss).toBeLessThan(0.2);
    expect((await run.until({ lossBelow: 0.2 })).t).toBe(step.t);
    expect((await run.seek(step.t - 1)).trainLoss).toBeGreaterThanOrEqual(0.2);
  });

  test("stops where nothing changes any more, and after as many updates as allowed", async () => {
    const run = await engine.open(line());
    expect((await run.until({ converged: true, most: 5 })).t).toBe(5);
    const step = await run.until({ converged: true });
    expect(step.status).toBe("converged");
    expect((await run.seek(step.t - 1)).status).toBe("running");
  });

  test("stops where the held-out loss has not been so low for some epochs", async () => {
    const run = await engine.open(fixture("mlp-2000"));
    const step = await run.until({ validationRises: 2 });
    expect(step.t % run.setup.stepsPerEpoch).toBe(0);
    const { measured } = await run.history();
    const losses = [...measured.validationLoss!];
    expect(measured.t[losses.length - 1]).toBe(step.t);
    expect(losses.indexOf(Math.min(...losses))).toBe(losses.length - 3);
  });
});

describe("a landscape", () => {
  const query = { x: { parameter: 0, from: -1, to: 2, n: 21 }, y: { parameter: 1, from: -1, to: 1, n: 17 } };

  async function all(landscapes: AsyncIterable<Landscape>): Promise<Landscape[]> {
    const seen: Landscape[] = [];
    for await (const landscape of landscapes) seen.push(landscape);
    return seen;
  }

  test("refines to the exact objective at every point", async () => {
    const run = await engine.open(line());
    await run.step(5);
    const seen = await all(run.landscape(query));
    expect(seen.length).toBeGreaterThan(2);
    const dones = seen.map(({ done }) => done);
    expect(dones).toEqual([...dones].sort((a, b) => a - b));
    const last = seen.at(-1)!;
    expect(last).toMatchObject({ rows: 21, cols: 17, done: 1 });
    for (const early of seen) {
      early.values.forEach((value, i) => expect(Number.isNaN(value) || value === last.values[i]).toBe(true));
      const known = early.values.filter((value) => !Number.isNaN(value)).length;
      expect(known / early.values.length).toBeCloseTo(early.done, 12);
    }
    for (const [i, j] of [
      [0, 0],
      [20, 16],
      [7, 3],
    ] as const) {
      const start = [-1 + (3 * i) / 20, -1 + (2 * j) / 16];
      const there = await engine.open(line({ start }));
      expect(there.now.loss).toBeCloseTo(last.values[j * 21 + i]!, 12);
    }
  });

  test("of one axis has one column", async () => {
    const run = await engine.open(line());
    const last = (await all(run.landscape({ x: query.x }))).at(-1)!;
    expect(last).toMatchObject({ rows: 21, cols: 1, done: 1 });
  });

  test("dies quietly when the run moves, and is of the θ at the call", async () => {
    const run = await engine.open(line());
    const large = { x: { ...query.x, n: 200 }, y: { ...query.y, n: 200 } };
    const iterator = run.landscape(large)[Symbol.asyncIterator]();
    expect((await iterator.next()).done).toBe(false);
    await run.step();
    let result = await iterator.next();
    while (!result.done) result = await iterator.next();
    expect(result.value).toBeUndefined();
    expect(run.now.t).toBe(1);
  });

  test("with an anchor goes on while the run moves, and ends when it is edited", async () => {
    const run = await engine.open(line());
    const anchored = { ...query, anchor: [1, 2] };
    const still = (await all(run.landscape(anchored))).at(-1)!;
    const iterator = run.landscape(anchored)[Symbol.asyncIterator]();
    expect((await iterator.next()).done).toBe(false);
    await run.step(40);
    let last: Landscape | undefined;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) last = next.value;
    expect(last?.done).toBe(1);
    expect([...last!.values]).toEqual([...still.values]);
    const large = { ...anchored, x: { ...query.x, n: 512 }, y: { ...query.y, n: 512 } };
    const ended = run.landscape(large)[Symbol.asyncIterator]();
    expect((await ended.next()).done).toBe(false);
    await run.edit({ loss: { id: "mae" } });
    const seen: Landscape[] = [];
    for (let next = await ended.next(); !next.done; next = await ended.next()) seen.push(next.value);
    expect(seen.every(({ done }) => done < 1)).toBe(true);
  });

  test("can be left early", async () => {
    const run = await engine.open(line());
    for await (const landscape of run.landscape(query)) {
      expect(landscape.done).toBeLessThan(1);
      break;
    }
    expect((await run.step()).t).toBe(1);
  });

  test("refuses a bad query", async () => {
    const run = await engine.open(line());
    const bad = { x: { parameter: 9, from: 0, to: 1, n: 5 } };
    expect(await refusal(() => all(run.landscape(bad)))).toMatchObject({ path: "x.parameter" });
    expect(await refusal(() => all(run.landscape({ x: { ...query.x, n: 1 } })))).toMatchObject({
      path: "x.n",
    });
  });
});

describe("where a run went", () => {
  const network = line({
    model: { id: "mlp", hidden: [4] },
    optimizer: { id: "adam", learning_rate: 0.02 },
    batch_size: 2,
  });

  test("is a path with the heights of a seek, on a slice, and the run stays where it was", async () => {
    const run = await engine.open(network);
    await run.step(500);
    const { parameters } = run.now;
    const pair = await run.directions({ kind: "path" });
    expect(pair.explained![0]).toBeGreaterThan(pair.explained![1]);
    expect(pair.explained![0] + pair.explained![1]).toBeLessThanOrEqual(1 + 1e-12);
    const path = await run.path({ x: { direction: pair.x }, y: { direction: pair.y }, points: 30 });
    expect(run.now.parameters).toBe(parameters);
    expect(path.t.length).toBeGreaterThan(15);
    expect(path.t.length).toBeLessThanOrEqual(30);
    expect([path.t[0], path.t.at(-1)]).toEqual([0, 500]);
    expect(path.x!.at(-1)).toBeCloseTo(0, 12);
    expect(path.distance.at(-1)).toBeCloseTo(0, 12);
    const rows = path.t.length;
    expect(path.parameters).toMatchObject({ rows, cols: parameters.length });
    for (const i of [0, 5, rows - 1]) {
      const there = await run.seek(path.t[i]!);
      expect(path.loss[i]).toBe(there.trainLoss);
      const kept = [...there.parameters].map((_, k) => path.parameters.values[k * rows + i]);
      expect(kept).toEqual([...there.parameters]);
    }
  });

  test("can be asked for while the run moves on, and given up", async () => {
    const run = await engine.open(network);
    await run.step(3000);
    const [path, moved] = await Promise.all([run.path({ points: 100 }), run.step(10)]);
    expect(path.t.at(-1)).toBe(3000);
    expect(path.x).toBeNull();
    expect(moved.t).toBe(3010);
    await expect(run.path({}, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    const abort = new AbortController();
    const given = run.directions({ kind: "path" }, { signal: abort.signal });
    abort.abort("enough");
    await expect(given).rejects.toBe("enough");
    expect(await refusal(() => run.path({ points: 0 }))).toMatchObject({ path: "points" });
    expect(await refusal(() => run.directions({ kind: "up" as "path" }))).toMatchObject({ path: "kind" });
  });

  test("gives random directions by their seed alone", async () => {
    const run = await engine.open(network);
    const first = await run.directions({ kind: "random", seed: 3 });
    expect(first.explained).toBeNull();
    expect(first.x).toHaveLength(run.now.parameters.length);
    expect(await run.directions({ kind: "random", seed: 3 })).toEqual(first);
    expect((await run.directions({ kind: "random", seed: 4 })).x).not.toEqual(first.x);
    const landscape = run.landscape({
      x: { direction: first.x, from: -1, to: 1, n: 5 },
      y: { direction: first.y, from: -1, to: 1, n: 5 },
    });
    for await (const { values } of landscape) expect(values[12]).toBeCloseTo(run.now.trainLoss, 12);
  });
});

describe("a judgement", () => {
  test("counts decisions as the step's metrics do, and finds the threshold of least cost", async () => {
    const run = await engine.open({
      version: 1,
      data: { id: "moons", n: 80, noise: 0.5 },
      model: { id: "linear" },
      loss: { id: "bce" },
      validation: 0.3,
    });
    await run.step(20);
    const step = await run.look({ rows: [0], threshold: 0.4 });
    const costs = { falsePositive: 4, falseNegative: 1 };
    const judged = (await run.judge({ threshold: 0.4, costs }))!;
    const metric = (id: string) => step.metrics.find((entry) => entry.id === id)!;
    expect(judged.threshold).toBe(0.4);
    for (const [verdicts, of] of [
      [judged.training, "value"],
      [judged.validation!, "validation"],
    ] as const) {
      // By columns: what is called 0, then what is called 1.
      const counted = ["true_negatives", "false_negatives", "false_positives", "true_positives"];
      expect([...verdicts.confusion.values]).toEqual(counted.map((id) => metric(id)[of]));
      expect(verdicts.roc!.area).toBeCloseTo(metric("roc_auc")[of]!, 12);
    }
    const cheapest = (await run.judge({ threshold: judged.training.best!.threshold, costs }))!;
    expect(cheapest.training.cost).toBe(judged.training.best!.cost);
    expect(cheapest.training.cost).toBeLessThanOrEqual(judged.training.cost!);
    expect((await run.judge())!.threshold).toBe(0.5);
    expect(await refusal(() => run.judge({ costs: { falsePositive: -1 } }))).toMatchObject({
      path: "costs.falsePositive",
    });
  });

  test("is null where nothing is decided", async () => {
    expect(await (await engine.open(line())).judge()).toBeNull();
  });
});
