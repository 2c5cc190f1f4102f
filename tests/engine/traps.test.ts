/** What follows a trap: a fresh instance, every run as it was, and engine_failed where it happens again. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Host } from "../../web/engine/host.js";
import { Machine } from "../../web/engine/machine.js";
import { instantiate, Program, type Bindings, type SessionHandle } from "../../web/engine/module.js";
import { frames, parts, type Part } from "../../web/engine/parts.js";
import { plain } from "../../web/engine/plain.js";
import { unwrap } from "../../web/engine/fault.js";
import { bytes, line, root } from "./support.js";

const wasm = await WebAssembly.compile(readFileSync(`${root}dist/package/loss_lab.simd.wasm`));
const limits = { rows: 1e6, numbers: 1e6 };
const experiment = plain(line(), limits);

/** A host whose sessions trap at the calls of `method` that `traps` says, counted from 1 over all instances. */
function trapping(
  method: keyof SessionHandle,
  traps: (call: number) => boolean,
  recovered?: () => void,
): { host: Host; made: () => number } {
  let instances = 0;
  let calls = 0;
  const wrap = (session: SessionHandle): SessionHandle => {
    const real = session[method].bind(session) as (...given: unknown[]) => unknown;
    Object.defineProperty(session, method, {
      value: (...given: unknown[]) => {
        if (traps(++calls)) throw new WebAssembly.RuntimeError("unreachable");
        return real(...given);
      },
    });
    return session;
  };
  const machine = new Machine({ first: wasm, part: null }, async (first) => {
    ++instances;
    const { bindings, instance } = await instantiate(first);
    const { Session } = bindings;
    const opening: Bindings["Session"] = {
      evaluateLoss: (query) => Session.evaluateLoss(query),
      calculate: (query) => Session.calculate(query),
      open: (given, table) => {
        const opened = Session.open(given, table);
        return "fault" in opened ? opened : { value: wrap(opened.value) };
      },
    };
    return new Program({ catalog: () => bindings.catalog(), Session: opening }, instance);
  });
  return { host: new Host(machine, recovered), made: () => instances };
}

describe("after a trap", () => {
  test("the call is done in a fresh instance, to the same bits", async () => {
    const { host, made } = trapping("advance", (call) => call === 9);
    const { run } = unwrap(await host.open(experiment));
    const other = unwrap(await host.open(experiment)).run;
    unwrap(await host.move(other, 1, 5));
    const step = unwrap(await host.move(run, 2, 5000)).step!;
    expect(made()).toBe(2);
    expect(step.t).toBe(5000);
    const whole = trapping("advance", () => false).host;
    const same = unwrap(await whole.move(unwrap(await whole.open(experiment)).run, 1, 5000)).step!;
    expect(bytes(step.parameters)).toEqual(bytes(same.parameters));
    // The other run stands where it stood.
    expect(unwrap(await host.look(other, null, null)).t).toBe(5);
  });

  test("an edit that was adopted before is not lost, nor made twice", async () => {
    const { host } = trapping("look", (call) => call === 3);
    const { run } = unwrap(await host.open(experiment));
    unwrap(await host.move(run, 1, 4));
    const { step, setup } = unwrap(await host.edit(run, 2, plain({ loss: { id: "mae" } }, limits), null));
    expect(step!.t).toBe(4);
    expect(setup.experiment.edits).toEqual([{ t: 4, loss: { id: "mae" } }]);
    expect(unwrap(await host.history(run, 0, 10, 10)).edits).toEqual([4]);
  });

  test("the same call trapping again fails, and the run goes on as it was", async () => {
    const { host, made } = trapping("predict", () => true);
    const { run } = unwrap(await host.open(experiment));
    unwrap(await host.move(run, 1, 3));
    expect(await host.predict(run, plain([1], limits), false)).toMatchObject({
      fault: { code: "engine_failed" },
    });
    expect(made()).toBe(2);
    expect(unwrap(await host.look(run, null, null)).t).toBe(3);
    expect(unwrap(await host.move(run, 2, 6)).step!.t).toBe(6);
  });

  test("what was done after all is told, what failed is not", async () => {
    let told = 0;
    const { host } = trapping(
      "advance",
      (call) => call === 3 || call > 100,
      () => ++told,
    );
    const { run } = unwrap(await host.open(experiment));
    unwrap(await host.move(run, 1, 50));
    expect(told).toBe(1);
    expect(await host.move(run, 2, 1e6)).toMatchObject({ fault: { code: "engine_failed" } });
    expect(told).toBe(1);
  });

  test("landscapes end quietly", async () => {
    const { host } = trapping("predict", (call) => call === 1);
    const { run } = unwrap(await host.open(experiment));
    const axis = { parameter: 0, from: -1, to: 1, n: 99 };
    const survey = unwrap(
      await host.landscape(run, plain({ x: axis, y: { ...axis, parameter: 1 } }, limits)),
    );
    expect((await host.refine(survey))!.done).toBeGreaterThan(0);
    unwrap(await host.predict(run, plain([1], limits), false));
    expect(await host.refine(survey)).toBeNull();
  });
});

describe("code in parts", () => {
  const part = (name: string): Promise<WebAssembly.Module> =>
    WebAssembly.compile(readFileSync(`${root}dist/package/loss_lab.simd.${name}.wasm`));
  /** No exhibit's first frame takes this loss. */
  const rare = plain({ ...line(), loss: { id: "tweedie", power: 1.5 } }, limits);

  /** A host that begins with the first part, and asks `fetch` for the others. */
  async function parted(fetch: (name: Part) => Promise<WebAssembly.Module>): Promise<Host> {
    return new Host(new Machine({ first: await part("first"), part: fetch }));
  }

  test("a call that comes to one not there waits for all, and the others go on where they were", async () => {
    const fetched: Part[] = [];
    const host = await parted((name) => (fetched.push(name), part(name)));
    const { run } = unwrap(await host.open(experiment));
    unwrap(await host.move(run, 1, 7));
    expect(fetched).toEqual([]);
    const opened = unwrap(await host.open(rare));
    const step = unwrap(await host.move(opened.run, 2, 9)).step!;
    expect(fetched).toEqual(parts);
    expect(unwrap(await host.look(run, null, null)).t).toBe(7);
    const whole = trapping("advance", () => false).host;
    const same = unwrap(await whole.move(unwrap(await whole.open(rare)).run, 1, 9)).step!;
    expect(bytes(step.parameters)).toEqual(bytes(same.parameters));
  });

  test("those asked for are fetched once, in any order and while others are on their way", async () => {
    const fetched: Part[] = [];
    const host = await parted((name) => (fetched.push(name), part(name)));
    const [last, ...others] = [...frames].reverse();
    unwrap(await host.complete(["rest", last!]));
    const [opened] = await Promise.all([host.open(rare), host.complete(others), host.complete()]);
    expect(unwrap(opened).step.t).toBe(0);
    expect(fetched.sort()).toEqual([...parts]);
  });

  test("one that can't be had is said by the call that needs it, and fetched again by the next", async () => {
    let broken = true;
    const host = await parted((name) => (broken ? Promise.reject(new Error("offline")) : part(name)));
    const { run } = unwrap(await host.open(experiment));
    const offline = { fault: { code: "wasm_unreachable", values: { reason: "Error: offline" } } };
    expect(await host.complete(["frames1"])).toMatchObject(offline);
    expect(await host.open(rare)).toMatchObject(offline);
    expect(unwrap(await host.move(run, 1, 3)).step!.t).toBe(3);
    broken = false;
    expect(unwrap(await host.open(rare)).step.t).toBe(0);
  });

  test("a landscape is begun only with all the code, since it would not outlive a trap", async () => {
    const host = await parted(part);
    const { run } = unwrap(await host.open(experiment));
    const axis = { parameter: 0, from: -1, to: 1, n: 9 };
    const query = plain({ x: axis, y: { ...axis, parameter: 1 } }, limits);
    expect((await host.refine(unwrap(await host.landscape(run, query))))!.done).toBeGreaterThan(0);
  });
});
