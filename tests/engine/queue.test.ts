/** Calls on one run: in order, overtaken by later ones, and given up by their callers. */
import type { Engine, Step } from "loss-lab/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { bytes, engineFor, fixture, line, refusal } from "./support.js";

/** Far enough that it takes many slices. */
const far = 400_000;

const places = [{ worker: false }, { worker: true }];

describe.each(places)("with %o", (options) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineFor(options);
  });

  test("calls on one run take their turns", async () => {
    const run = await engine.open(line());
    const order: number[] = [];
    const note = (step: Step): void => void order.push(step.t);
    await Promise.all([
      run.step().then(note),
      run.step(2).then(note),
      run.look({ rows: [0] }).then(note),
      run.seek(1).then(note),
      run.step(0).then(note),
    ]);
    expect(order).toEqual([1, 3, 3, 1, 1]);
  });

  test("a seek overtakes seeks, and all get the Step finally shown", async () => {
    const run = await engine.open(line());
    const steps = await Promise.all([run.seek(far), run.seek(2 * far), run.seek(12)]);
    expect(steps.map(({ t }) => t)).toEqual([12, 12, 12]);
    expect(steps[0]).toBe(steps[2]);
    expect(run.now).toBe(steps[2]);
    const fresh = await engine.open(line());
    expect(bytes((await fresh.seek(12)).parameters)).toEqual(bytes(run.now.parameters));
  });

  test("a seek overtakes one that has been under way", async () => {
    const run = await engine.open(line());
    const long = run.seek(1e9);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const short = run.seek(5);
    const looked = run.look({ rows: [0] });
    const shorter = run.seek(4);
    expect(await Promise.all([long, short, shorter].map(async (call) => (await call).t))).toEqual([4, 4, 4]);
    expect((await looked).t).toBe(4);
  });

  test("a seek overtakes an edit's replay but not the edit", async () => {
    const run = await engine.open(line());
    await run.seek(far);
    const edit = run.edit({ standardize: false });
    const seek = run.seek(3);
    expect((await edit).t).toBe(3);
    expect((await seek).t).toBe(3);
    expect(run.setup.experiment.standardize).toBe(false);
    const fresh = await engine.open(line({ standardize: false }));
    expect(bytes((await fresh.seek(3)).parameters)).toEqual(bytes(run.now.parameters));
  });

  test("edits from the start overtake one another's replay, back to the t before the first", async () => {
    const run = await engine.open(line());
    await run.seek(5000);
    const edits = [0.5, 0.25, 0.125].map((validation, seed) => run.edit({ validation, seed }));
    const steps = await Promise.all(edits);
    expect(steps.map(({ t }) => t)).toEqual([5000, 5000, 5000]);
    expect(run.setup.experiment).toMatchObject({ validation: 0.125, seed: 2 });
    const fresh = await engine.open(line({ validation: 0.125, seed: 2 }));
    expect(bytes((await fresh.seek(5000)).parameters)).toEqual(bytes(run.now.parameters));
  });

  test("a refused edit spoils nothing for those it overtook", async () => {
    const run = await engine.open(line());
    await run.seek(5000);
    const good = run.edit({ seed: 3 });
    const bad = refusal(() => run.edit({ seed: -1 }));
    expect((await good).t).toBe(5000);
    expect(await bad).toMatchObject({ code: "out_of_range", path: "seed" });
    expect(run.setup.experiment.seed).toBe(3);
    expect(run.now.t).toBe(5000);
  });

  test("an edit from here on waits for the seek before it", async () => {
    const run = await engine.open(line());
    const [, edited] = await Promise.all([run.seek(300), run.edit({ loss: { id: "mae" } })]);
    expect(edited.t).toBe(300);
    expect(run.setup.experiment.edits).toMatchObject([{ t: 300 }]);
  });

  test("a signal ends what takes too long, and the run goes on from there", async () => {
    const run = await engine.open(fixture("mlp-2000"));
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = run.step(1e9, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 40);
    await expect(call).rejects.toBe(reason);
    const { t } = run.now;
    expect(t).toBeGreaterThan(0);
    expect(t).toBeLessThan(1e9);
    expect((await run.step()).t).toBe(t + 1);
    const fresh = await engine.open(fixture("mlp-2000"));
    expect(bytes((await fresh.seek(t + 1)).parameters)).toEqual(bytes(run.now.parameters));
  });

  test("until queues as a step does, and a signal ends it", async () => {
    const run = await engine.open(line());
    const order: number[] = [];
    const note = (step: Step): void => void order.push(step.t);
    await Promise.all([
      run.step(2).then(note),
      run.until({ lossBelow: -1, most: 30 }).then(note),
      run.seek(4).then(note),
      run.until({ most: 1 }).then(note),
    ]);
    expect(order).toEqual([2, 32, 4, 5]);
    const controller = new AbortController();
    const call = run.until({ lossBelow: -1, most: 1e9 }, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 40);
    await expect(call).rejects.toBe("enough");
    const { t } = run.now;
    expect(t).toBeGreaterThan(5);
    expect((await run.step()).t).toBe(t + 1);
    const fresh = await engine.open(line());
    expect(bytes((await fresh.seek(t + 1)).parameters)).toEqual(bytes(run.now.parameters));
  });

  test("a signal that fires before its call's turn leaves no trace", async () => {
    const run = await engine.open(line());
    const controller = new AbortController();
    const first = run.seek(2000);
    const second = run.edit({ seed: 9, standardize: false }, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    expect((await first).t).toBe(2000);
    expect(run.setup.experiment.standardize ?? true).toBe(true);
    await expect(run.step(1, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(run.now.t).toBe(2000);
  });

  test("one who gives up does not stop a seek that others wait for", async () => {
    const run = await engine.open(line());
    const controller = new AbortController();
    const waits = run.seek(far);
    const gives = run.seek(20_000, { signal: controller.signal });
    // At once: however fast the machine, the seek can't have ended yet.
    controller.abort();
    await expect(gives).rejects.toMatchObject({ name: "AbortError" });
    expect([20_000, far]).toContain((await waits).t);
  });

  test("a diagnosis can be given up, and does not hold up the run", async () => {
    const run = await engine.open(line({ optimizer: { id: "sgd", learning_rate: 3 } }));
    await run.step(100_000);
    const diagnosis = run.diagnose();
    expect((await run.seek(0)).t).toBe(0);
    expect((await diagnosis).workingRate).toBeGreaterThan(0);
    await expect(run.diagnose({ signal: AbortSignal.abort("no") })).rejects.toBe("no");
  });

  test("closing refuses what waits, and all that comes after", async () => {
    const run = await engine.open(line());
    const waiting = refusal(() => run.seek(1e9));
    await new Promise((resolve) => setTimeout(resolve, 10));
    run.close();
    run.close();
    expect(await waiting).toMatchObject({ code: "closed" });
    expect(await refusal(() => run.step())).toMatchObject({ code: "closed" });
    expect((await (await engine.open(line())).step()).t).toBe(1);
  });

  test("two runs share the thread", async () => {
    const [long, short] = await Promise.all([engine.open(line()), engine.open(line())]);
    const controller = new AbortController();
    const forever = long.seek(1e12, { signal: controller.signal });
    for (let i = 0; i < 20; ++i) await short.step();
    expect(short.now.t).toBe(20);
    controller.abort();
    await expect(forever).rejects.toMatchObject({ name: "AbortError" });
  });
});

test("a closed engine refuses everything", async () => {
  const engine = await engineFor({ worker: true });
  const run = await engine.open(line());
  const waiting = refusal(() => run.seek(1e9));
  engine.close();
  engine.close();
  expect(await waiting).toMatchObject({ code: "closed" });
  for (const call of [() => engine.catalog(), () => engine.open(line()), () => run.step()]) {
    expect(await refusal(call)).toMatchObject({ code: "closed" });
  }
});
