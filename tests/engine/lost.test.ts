/** What follows when a worker goes: another takes its place, every run stands where it stood, and no call is lost. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createEngine } from "../../web/engine/index.js";
import type { Engine, Run } from "../../web/engine/types.js";
import { bytes, line, root } from "./support.js";

const workers: Worker[] = [];
process.on("worker", (worker) => workers.push(worker));

const wasm = readFileSync(`${root}dist/package/loss_lab.simd.wasm`);
const tables = pathToFileURL(`${root}core/datasets/tables/`);

const engines: Engine[] = [];
async function working(recovered?: () => void): Promise<Engine> {
  const engine = await createEngine({
    variant: "simd",
    worker: true,
    wasm,
    tables,
    ...(recovered && { recovered }),
  });
  engines.push(engine);
  expect(engine.thread).toBe("worker");
  return engine;
}

afterEach(() => {
  vi.useRealTimers();
  for (const engine of engines.splice(0)) engine.close();
});

/** A long way for a run, and where it ends when nothing happens on it. */
const far = 400_000;
const kill = (): Promise<number> => workers.at(-1)!.terminate();

describe("a worker that is ended", () => {
  test("in the middle of a step is replaced, and the step comes to the same bits", async () => {
    const engine = await working();
    const run = await engine.open(line());
    const moving = run.seek(far);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const made = workers.length;
    await kill();
    const step = await moving;
    expect(workers.length).toBe(made + 1);
    expect(step.t).toBe(far);
    const whole = await (await working()).open(line());
    expect(bytes(step.parameters)).toEqual(bytes((await whole.seek(far)).parameters));
  });

  test("between two calls leaves every run with its edits where it stood", async () => {
    const engine = await working();
    const run = await engine.open(line());
    const other = await engine.open(line({ loss: { id: "mae" } }));
    await run.seek(40);
    await run.edit({ loss: { id: "huber", delta: 1 } });
    const before = await run.seek(60);
    await other.seek(7);
    const inputs = [1, 2];
    const { predictions } = await run.predict(inputs);
    await kill();
    expect((await other.step(1)).t).toBe(8);
    const after = await run.look({ rows: [0] });
    expect(after.t).toBe(60);
    expect(bytes(after.parameters)).toEqual(bytes(before.parameters));
    expect(await run.predict(inputs)).toMatchObject({ predictions });
    expect((await run.history()).edits).toEqual([40]);
  });

  test("with a table of the catalog, and a landscape that was begun", async () => {
    const engine = await working();
    const run = await engine.open({ ...line(), data: { id: "old-faithful" }, model: { id: "linear" } });
    await run.seek(3);
    const cells = { id: "breast-cancer", features: ["worst_area"] };
    const wide = await engine.open({ ...line(), data: cells, loss: { id: "bce" } });
    await wide.seek(2);
    const axis = { parameter: 0, from: -1, to: 1, n: 64 };
    const seen: number[] = [];
    for await (const { done } of run.landscape({ x: axis, y: { ...axis, parameter: 1 } })) {
      seen.push(done);
      if (seen.length === 1) await kill();
    }
    expect(seen).toHaveLength(1);
    expect((await run.step(1)).t).toBe(4);
    expect((await wide.step(1)).t).toBe(3);
  });

  test("again by the same call is replaced no more by that, which is refused, but by the next", async () => {
    const engine = await working();
    const run = await engine.open(line());
    const before = await run.seek(30);
    const moving = expect(run.seek(1e9)).rejects.toMatchObject({ code: "engine_failed" });
    const first = workers.length;
    await kill();
    await vi.waitUntil(() => workers.length > first, { timeout: 30_000 });
    // By then it has begun, and is at the run or about to be.
    let answers = 0;
    workers.at(-1)!.on("message", () => (answers += 1));
    await vi.waitUntil(() => answers >= 2, { timeout: 30_000 });
    await kill();
    await moving;
    const after = await run.look({ rows: [0] });
    expect(after.t).toBe(30);
    expect(bytes(after.parameters)).toEqual(bytes(before.parameters));
    expect((await run.step(1)).t).toBe(31);
  });

  test("is told of once another stands in its place, with every run where it stood", async () => {
    const told: (number | undefined)[] = [];
    const engine = await working(() => told.push(run?.now.t));
    const run: Run = await engine.open(line());
    await run.seek(12);
    await kill();
    expect(told).toEqual([]);
    await run.predict([1]);
    await run.predict([2]);
    expect(told).toEqual([12]);
  });
});

test("a worker that no longer answers is replaced", async () => {
  const engine = await working();
  const run = await engine.open(line());
  await run.seek(5);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const silent = workers.at(-1)!;
  // Nothing is heard of it any more, as of one whose thread hangs.
  silent.removeAllListeners("message");
  const moved = run.seek(6);
  await vi.advanceTimersByTimeAsync(120_000);
  vi.useRealTimers();
  expect((await moved).t).toBe(6);
  expect(workers.at(-1)).not.toBe(silent);
});
