/** Nothing grows: however often runs are opened and closed, or however long one goes on, memory stays what it was. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { unwrap } from "../../web/engine/fault.js";
import { Host } from "../../web/engine/host.js";
import { createEngine } from "../../web/engine/index.js";
import { Machine } from "../../web/engine/machine.js";
import { instantiate } from "../../web/engine/module.js";
import { plain } from "../../web/engine/plain.js";
import { line, root } from "./support.js";

const long = Boolean(process.env["LOSS_LAB_LONG"]);
const limits = { rows: 1e6, numbers: 1e6 };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** A host, and how many bytes its instance's memory and the page's own objects take. */
async function measured(): Promise<{ host: Host; wasm: () => number; page: () => number }> {
  const code = await WebAssembly.compile(readFileSync(`${root}dist/package/loss_lab.simd.wasm`));
  let memory: WebAssembly.Memory | undefined;
  const machine = new Machine({ first: code, part: null }, async (first) => {
    const program = await instantiate(first);
    memory = Object.values(program.instance.exports).find((each) => each instanceof WebAssembly.Memory);
    return program;
  });
  await machine.ready();
  const page = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  return { host: new Host(machine), wasm: () => memory!.buffer.byteLength, page };
}

test("runs that were opened, moved, looked around in and closed leave nothing behind", async () => {
  const { host, wasm, page } = await measured();
  const experiment = plain(line({ validation: 0.4, optimizer: { id: "adam" } }), limits);
  const axis = { parameter: 0, from: -1, to: 1, n: 32 };
  const grid = plain({ x: axis, y: { ...axis, parameter: 1 } }, limits);
  let call = 0;
  const round = async (): Promise<void> => {
    const { run } = unwrap(await host.open(experiment));
    unwrap(await host.move(run, ++call, 20));
    unwrap(await host.move(run, ++call, 5));
    const landscape = unwrap(await host.landscape(run, grid));
    await host.refine(landscape);
    unwrap(await host.edit(run, ++call, plain({ loss: { id: "mae" } }, limits), null));
    unwrap(await host.path(run, ++call, plain({}, limits)));
    expect(await host.edit(run, ++call, plain({ loss: { id: "none" } }, limits), null)).toHaveProperty(
      "fault",
    );
    await host.close(run);
    expect(await host.refine(landscape)).toBeNull();
  };
  // A run takes a third of a megabyte: fifty are more than the room that is there at first.
  for (let warm = 0; warm < 50; ++warm) await round();
  const before = { wasm: wasm(), page: page() };
  for (let rounds = long ? 10_000 : 150; rounds > 0; --rounds) await round();
  expect(wasm()).toBe(before.wasm);
  // What compilers and caches of the engine itself take is far less than a leak of so many rounds would be.
  expect(page() - before.page).toBeLessThan(long ? 10e6 : 5e6);
});

test.runIf(long)("a million steps take no memory that fifty thousand did not", async () => {
  const { host, wasm, page } = await measured();
  const { run } = unwrap(await host.open(plain(line({ batch_size: 2, optimizer: { id: "adam" } }), limits)));
  unwrap(await host.move(run, 1, 50_000));
  const before = { wasm: wasm(), page: page() };
  expect(unwrap(await host.move(run, 2, 1_000_000)).step!.t).toBe(1_000_000);
  unwrap(await host.move(run, 3, 999_000));
  expect(wasm()).toBe(before.wasm);
  expect(page() - before.page).toBeLessThan(5e6);
});

test("calls that a worker has answered leave nothing on the page", async () => {
  const engine = await createEngine({
    variant: "simd",
    worker: true,
    wasm: readFileSync(`${root}dist/package/loss_lab.simd.wasm`),
  });
  const run = await engine.open(line());
  const call = async (times: number): Promise<number> => {
    for (let left = times; left > 0; --left) await run.predict([1]);
    collect();
    // What is told that something was collected lets go of more.
    await new Promise((resolve) => setTimeout(resolve, 100));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await call(5000);
  // What one of them would leave is more than fifty bytes.
  const calls = long ? 500_000 : 20_000;
  expect((await call(calls)) - before).toBeLessThan(50 * calls);
  engine.close();
});
