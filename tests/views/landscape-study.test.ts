/** The landscape's study on real runs: what it chooses to show, what it works out, and what it does not do twice. */
import { createEngine, type Engine, type Experiment, type Run } from "loss-lab/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Picture, Source } from "../../web/elements/view.js";
import { holds } from "../../web/elements/views/landscape-extent.js";
import { cellsOf, lowestOf } from "../../web/elements/views/landscape-grid.js";
import { placeOf } from "../../web/elements/views/landscape-plane.js";
import { readQuery } from "../../web/elements/views/landscape-query.js";
import { landscapeStudy, type Found } from "../../web/elements/views/landscape-study.js";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

/** y = 2 x + 1, which a line fits at weight 2 and bias 1 where nothing is scaled. */
const line: Experiment = {
  version: 1,
  data: { columns: { x: [-2, -1, 0, 1, 2], y: [-3, -1, 1, 3, 5] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  standardize: false,
};

async function pictureOf(run: Run): Promise<Picture> {
  const [history, catalog] = await Promise.all([run.history(), engine.catalog()]);
  const alone = { parameter: null, comparing: null, companions: [] };
  return { step: run.now, setup: run.setup, history, catalog, surface: null, ...alone };
}

/** Counts the points of landscapes that are asked for. */
function sourceOf(run: Run) {
  const asked = { points: 0 };
  const source: Source = Object.assign(Object.create(run) as Run, {
    evaluateLoss: engine.evaluateLoss.bind(engine),
    landscape: (...[query, options]: Parameters<Run["landscape"]>) => {
      asked.points += query.x.n * (query.y?.n ?? 1);
      return run.landscape(query, options);
    },
    path: run.path.bind(run),
    pathOf: () => Promise.resolve(null),
    directions: run.directions.bind(run),
  });
  return { source, asked };
}

async function study(run: Run, asked: unknown = null, last: Found | null = null) {
  const { source, asked: counted } = sourceOf(run);
  const picture = await pictureOf(run);
  const query = readQuery(asked);
  const all: Found[] = [];
  const signal = new AbortController().signal;
  for await (const found of landscapeStudy.begin(source, picture, query, last, signal)) all.push(found);
  return { all, found: all.at(-1)!, picture, query, points: counted.points };
}

describe("the landscape's study", () => {
  it("finds the valley before the first step, and works its heights out coarse before fine", async () => {
    const run = await engine.open(line);
    const { all, found } = await study(run);
    const done = all.map(({ ground }) => ground?.grid.done ?? 0);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThan(4);
    expect(found.ground!.grid.done).toBe(1);
    const lowest = lowestOf(cellsOf(found.ground!.grid, found.ground!.extent)!)!;
    expect(lowest.edge).toBe(false);
    expect(Math.hypot(lowest.place[0]! - 2, lowest.place[1]! - 1)).toBeLessThan(0.1);
    expect(holds(found.extent, [0, 0])).toBe(true);
  });

  it("shows where a run was before it flew off, not the place that it broke off at", async () => {
    const run = await engine.open({ ...line, optimizer: { id: "sgd", learning_rate: 3 } });
    await run.seek(10_000);
    const { found, picture } = await study(run);
    expect(picture.step.status).toBe("diverged");
    expect(found.plane.t).toBeLessThan(picture.step.t);
    expect(Math.hypot(...found.plane.anchor)).toBeLessThan(100);
    const lowest = lowestOf(cellsOf(found.ground!.grid, found.ground!.extent)!)!;
    expect(Math.hypot(lowest.place[0]! - 2, lowest.place[1]! - 1)).toBeLessThan(0.3);
  });

  it("works out the path alone when the run steps over all the parameters there are", async () => {
    const run = await engine.open(line);
    const before = await study(run);
    await run.step(3);
    const picture = await pictureOf(run);
    const begun = { ...before, found: before.found, over: true };
    expect(landscapeStudy.serves(begun, picture, before.query)).toBe("later");
    expect(landscapeStudy.serves({ ...begun, over: false }, picture, before.query)).toBe("yes");
    const after = await study(run, null, before.found);
    expect(after.points).toBe(0);
    expect(after.found.ground).toBe(before.found.ground);
    const { path } = after.found.front;
    expect([...path.t]).toEqual([0, 1, 2, 3]);
    for (const [k, t] of path.t.entries()) expect(path.loss[k]).toBe((await run.seek(t)).loss);
  });

  it("begins anew at once for another loss or other axes, and when nothing moves for another slice", async () => {
    const run = await engine.open({ ...line, model: { id: "polynomial", degree: 2 } });
    const before = await study(run);
    const begun = { ...before, over: true };
    await run.step();
    expect(landscapeStudy.serves(begun, await pictureOf(run), before.query)).toBe("later");
    const anew = await study(run, null, before.found);
    expect(anew.found.plane.t).toBe(1);
    expect(anew.all.every(({ ground }) => ground!.grid.done >= 0.25)).toBe(true);
    await run.edit({ loss: { id: "mae" } });
    const other = await pictureOf(run);
    expect(landscapeStudy.serves(begun, other, before.query)).toBe("no");
    expect(landscapeStudy.serves(begun, before.picture, readQuery({ x: 2, y: 0 }))).toBe("no");
    expect(landscapeStudy.serves(begun, before.picture, readQuery({ surface: true }))).toBe("yes");
  });

  it("stays where the valley is when the run flies out of it", async () => {
    const run = await engine.open({ ...line, optimizer: { id: "sgd", learning_rate: 1.5 } });
    await run.step(30);
    const { found } = await study(run);
    expect(holds(found.extent, [2, 1])).toBe(true);
    for (const [from, to] of found.extent) expect(to - from).toBeLessThan(40);
    expect(holds(found.extent, placeOf(found.plane, run.now.parameters))).toBe(false);
  });

  it("looks along the path's own directions, which hold it, and along random ones", async () => {
    const run = await engine.open({ ...line, model: { id: "mlp", hidden: [3], activation: "tanh" } });
    await run.step(40);
    const { found } = await study(run, { along: "path" });
    expect(found.plane.explained![0]).toBeGreaterThan(0.5);
    const { path } = found.front;
    for (const place of [0, 40].map((t) => [...path.t].indexOf(t)))
      expect(holds(found.extent, [path.x![place]!, path.y![place]!])).toBe(true);
    const one = (await study(run, { along: "random", seed: 1 })).found.plane.axes;
    const same = (await study(run, { along: "random", seed: 1 })).found.plane.axes;
    const other = (await study(run, { along: "random", seed: 2 })).found.plane.axes;
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("draws one parameter along a line", async () => {
    const run = await engine.open({ ...line, model: { id: "constant" } });
    const { found } = await study(run, { along: "path", x: 9, y: 4 });
    expect(found.plane.axes).toEqual([{ parameter: 0 }]);
    const { grid, extent } = found.ground!;
    expect([grid.rows, grid.cols, extent.length]).toEqual([257, 1, 1]);
    const lowest = lowestOf(cellsOf(grid, extent)!)!;
    expect(lowest.place[0]).toBeCloseTo(1, 1);
  });
});
