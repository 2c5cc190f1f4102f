/** Comparisons: what is one and what is not, and runs that move together. */
import { createEngine, type Changes, type Comparison, type Engine, type Experiment } from "loss-lab/engine";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparisonOf, experimentsOf, mostName, readCompare } from "../../web/elements/compare.js";
import { Desk } from "../../web/elements/desk.js";
import { readLink, writeLink } from "../../web/elements/link.js";
import { Player } from "../../web/elements/player.js";
import { Runs } from "../../web/elements/runs.js";
import type { Picture } from "../../web/elements/view.js";
import { line } from "../engine/support.js";

const base = line();
const losses: Comparison = {
  version: 1,
  base,
  runs: [
    { name: "Squared", set: {} },
    { name: "Absolute", set: { loss: { id: "mae" } } },
    { name: "Huber", set: { loss: { id: "huber", delta: 0.5 } } },
  ],
};

describe("a comparison", () => {
  test("is read as it is written", () => {
    expect(readCompare(JSON.parse(JSON.stringify(losses)))).toEqual(losses);
  });

  test("has names of a bounded length", () => {
    const long = { ...losses, runs: [{ name: ` ${"😀".repeat(100)}`, set: {} }] };
    const [run] = readCompare(long)!.runs;
    expect([...run!.name!]).toHaveLength(mostName);
    expect(run!.name).toMatch(/^(😀)+$/u);
  });

  test.each<[what: string, value: unknown]>([
    ["nothing", null],
    ["a list", [losses]],
    ["an experiment", base],
    ["no version", { base, runs: losses.runs }],
    ["another version", { ...losses, version: 2 }],
    ["an unknown key", { ...losses, tempo: 1 }],
    ["no runs", { ...losses, runs: [] }],
    ["five runs", { ...losses, runs: new Array(5).fill(losses.runs[0]) }],
    ["a base that is no object", { ...losses, base: "mse" }],
    ["a run whose name is a number", { ...losses, runs: [{ name: 1, set: {} }] }],
    ["a run with an unknown key", { ...losses, runs: [{ name: "", set: {}, colour: "red" }] }],
    ["a set that is a list", { ...losses, runs: [{ name: "", set: [] }] }],
    ["other data", { ...losses, runs: [{ name: "", set: { data: { id: "line" } } }] }],
    ["another version of one run", { ...losses, runs: [{ name: "", set: { version: 1 } }] }],
  ])("is not: %s", (_, value) => {
    expect(readCompare(value)).toBeNull();
  });

  test("comes back from the experiments of its runs, named or not", () => {
    expect(comparisonOf(experimentsOf(losses))).toEqual(losses);
    const nameless = { ...losses, runs: losses.runs.map(({ set }) => ({ set })) };
    expect(readCompare(nameless)).toEqual(nameless);
    expect(comparisonOf(experimentsOf(nameless))).toEqual(nameless);
  });

  test("keeps what only some of its runs say", () => {
    const runs = experimentsOf(losses);
    const [first, second] = [{ ...runs[0]!.experiment, batch_size: 2 }, runs[1]!.experiment];
    const comparison = comparisonOf([
      { name: "a", experiment: first },
      { name: "b", experiment: second },
    ]);
    expect(experimentsOf(comparison).map(({ experiment }) => experiment)).toEqual([first, second]);
  });

  test("stands in a link, with the run in front as its experiment", async () => {
    const place = { experiment: experimentsOf(losses)[2]!.experiment, t: 7, compare: losses, front: 2 };
    expect(await readLink((await writeLink(place))!)).toEqual(place);
  });

  test.each([{ front: 3 }, { front: -1 }, { front: "length" }, { compare: { ...losses, runs: [] } }])(
    "is refused in a link with %o",
    async (broken) => {
      const place = { experiment: base, t: 0, compare: losses, ...broken } as never;
      await expect(readLink((await writeLink(place))!)).rejects.toThrow("broken");
    },
  );
});

describe("a player", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine();
  });
  afterAll(() => engine.close());

  function play() {
    const pictures: Picture[] = [];
    const gone: string[] = [];
    const missed: string[] = [];
    let failed: unknown = null;
    const player = new Player(
      engine,
      new Desk({ found: () => undefined, failed: () => undefined, placing: async () => undefined }),
      {
        drawn: async (picture) => {
          pictures.push(picture);
          // As while a page paints, all else has its turn: else playing would keep the test waiting.
          await new Promise((resolve) => setTimeout(resolve));
          return 0;
        },
        changed: () => undefined,
        wished: () => undefined,
        failed: (error) => (failed = error),
        walked: () => undefined,
        missed: (miss) => missed.push(miss),
        left: (runs) => gone.push(...runs.map(({ name }) => name)),
      },
    );
    const until = async (satisfied: (picture: Picture) => boolean): Promise<Picture> => {
      await expect.poll(() => failed ?? (pictures.length && satisfied(pictures.at(-1)!))).toBe(true);
      return pictures.at(-1)!;
    };
    return { player, pictures, gone, missed, until };
  }

  const parameters = async (experiment: Experiment, t: number, changes?: [at: number, Changes]) => {
    const run = await engine.open(experiment);
    if (changes) {
      await run.seek(changes[0]);
      await run.edit(changes[1]);
    }
    const { parameters } = await run.seek(t);
    run.close();
    return [...parameters];
  };
  const all = ({ step, companions }: Picture) =>
    [step, ...companions.map((each) => each.step)].map((each) => [...each.parameters]);

  test("takes all runs to the digits that each comes to alone", async () => {
    const { player, pictures, until } = play();
    player.open(losses, 3);
    await until(({ step }) => step.t === 3);
    player.step();
    player.step();
    const picture = await until(({ step }) => step.t === 5);
    const alone = experimentsOf(losses).map(({ experiment }) => parameters(experiment, 5));
    expect(all(picture)).toEqual(await Promise.all(alone));
    expect(picture.companions.map(({ name, loss }) => [name, loss.id])).toEqual([
      ["Absolute", "mae"],
      ["Huber", "huber"],
    ]);
    expect(picture.companions[1]!.lossParameters).toEqual([0.5]);
    // Drawn once for each of its positions.
    expect(pictures.map(({ step }) => step.t)).toEqual([3, 4, 5]);
    player.close();
  });

  test("plays and scrubs all of them", async () => {
    const { player, until } = play();
    player.open(losses, 0);
    await until(({ step }) => step.t === 0);
    player.play();
    await until(({ step }) => step.t >= 4);
    player.seek(2);
    const picture = await until(({ step }) => step.t === 2);
    expect(picture.companions.map(({ step }) => step.t)).toEqual([2, 2]);
    expect(picture.companions[0]!.history.to.at(-1)).toBeGreaterThan(4);
    player.close();
  });

  test("changes what is shared for all, and what they differ in for the one in front", async () => {
    const { player, until } = play();
    const optimizer = { id: "sgd", learning_rate: 0.02 };
    player.open(losses, 2);
    player.compare({ to: "front", place: 2 });
    player.edit({ optimizer });
    player.edit({ loss: { id: "huber", delta: 2 } });
    player.seek(6);
    const picture = await until(({ step }) => step.t === 6);
    expect(picture.comparing).toMatchObject({ name: "Huber", place: 2 });
    const rates = [picture.setup, ...picture.companions.map(({ setup }) => setup)];
    for (const { experiment } of rates) expect(experiment.edits).toMatchObject([{ t: 2, optimizer }]);
    expect(all(picture).slice(1)).toEqual(
      await Promise.all(
        [losses.runs[0]!, losses.runs[1]!].map(({ set }) =>
          parameters({ ...base, ...set }, 6, [2, { optimizer }]),
        ),
      ),
    );
    expect(picture.setup.experiment.edits).toMatchObject([{ loss: { id: "huber", delta: 2 } }]);
    expect(player.comparison!.front).toBe(2);
    player.close();
  });

  test("moves a point for all", async () => {
    const { player, until } = play();
    const data = { columns: { x: [0, 1, 2, 3, 4], y: [1, 3, 5, 7, 9] }, target: "y" };
    player.open(losses, 4);
    player.edit({ data });
    const picture = await until(({ setup }) => setup.data.targets[0]!.values[4] === 9);
    for (const { setup } of picture.companions) expect(setup.data.targets[0]!.values[4]).toBe(9);
    expect(picture.companions.map(({ step }) => step.t)).toEqual([4, 4]);
    player.close();
  });

  test("adds a run like the one in front, which the next change sets apart", async () => {
    const { player, until } = play();
    player.open(base, 5);
    player.compare({ to: "add", name: "Second", own: "First" });
    const twins = await until(({ companions }) => companions.length === 1);
    expect(twins.comparing!.name).toBe("Second");
    expect(twins.companions[0]!.name).toBe("First");
    player.edit({ batch_size: 2 });
    const picture = await until(({ setup }) => setup.experiment.batch_size === 2);
    expect(picture.companions[0]!.setup.experiment.batch_size ?? null).toBeNull();
    player.compare({ to: "remove", place: 1 });
    const alone = await until(({ companions }) => companions.length === 0);
    expect(alone.comparing).toBeNull();
    expect(player.comparison).toBeNull();
    player.close();
  });

  test("goes on while one run has diverged, and leaves that one at its last step", async () => {
    const { player, until } = play();
    const rate = (learning_rate: number) => ({ optimizer: { id: "sgd", learning_rate } });
    const runs = [
      { name: "wild", set: rate(50) },
      { name: "calm", set: rate(0.01) },
    ];
    player.open({ version: 1, base, runs }, 200);
    const wild = await until(() => player.t === 200);
    expect(wild.step.status).toBe("diverged");
    expect(wild.step.t).toBeLessThan(200);
    expect(wild.companions[0]).toMatchObject({ diverged: false, step: { t: 200 } });
    player.step();
    player.compare({ to: "front", place: 1 });
    const calm = await until(({ comparing }) => comparing?.name === "calm");
    expect(calm.step.t).toBe(201);
    expect(calm.companions[0]).toMatchObject({ diverged: true, step: { t: wild.step.t } });
    player.close();
  });

  test("leaves out a run that the core refuses", async () => {
    const { player, gone, until } = play();
    player.open({ ...losses, runs: [...losses.runs, { name: "None", set: { loss: { id: "none" } } }] }, 0);
    const picture = await until(() => true);
    expect(gone).toEqual(["None"]);
    expect(picture.companions).toHaveLength(2);
    player.close();
  });

  test("remembers the metrics of each run at every step on the way", async () => {
    const { player, until } = play();
    player.open(losses, 100);
    const { history, companions } = await until(({ step }) => step.t === 100);
    for (const { measured } of [history, ...companions.map((each) => each.history)]) {
      expect([...measured.t]).toEqual([...Array(101).keys()]);
      const { values } = measured.metrics.find(({ id }) => id === "rmse")!;
      expect(values.every(Number.isFinite)).toBe(true);
      expect(values.at(-1)).toBeLessThan(values[0]!);
    }
    player.close();
  });

  test("says why a goal was not reached", async () => {
    const { player, missed, until } = play();
    player.open(base, 0);
    await until(({ step }) => step.t === 0);
    player.until({ lossBelow: -1, most: 7 });
    await until(({ step }) => step.t === 7);
    player.until({ lossBelow: 1e9 });
    await expect.poll(() => missed).toEqual(["most"]);
    player.until({ lossBelow: -1 });
    await expect.poll(() => missed).toEqual(["most", "converged"]);
    player.open({ ...base, optimizer: { id: "sgd", learning_rate: 50 } }, 0);
    player.until({ t: 5000 });
    await expect.poll(() => missed).toEqual(["most", "converged", "diverged"]);
    player.close();
  });

  test("tells where any run has been, and nothing of one that is removed meanwhile", async () => {
    const { runs } = await Runs.open(engine, experimentsOf(losses), 0);
    await runs.to(4);
    const path = (await runs.pathOf("run-2", {}))!;
    expect([...path.t]).toEqual([0, 1, 2, 3, 4]);
    expect([...path.parameters.values].filter((_, k) => k % 5 === 4)).toEqual(
      await parameters(experimentsOf(losses)[1]!.experiment, 4),
    );
    const asked = runs.pathOf("run-3", { points: 512 });
    runs.remove(2);
    expect(await asked).toBeNull();
    expect(await runs.pathOf("run-3", {})).toBeNull();
    runs.close();
  });
});
