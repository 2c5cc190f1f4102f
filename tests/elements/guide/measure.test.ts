/** Answers as the core works them out: what a measure can be of, and that every question of every exhibit has one. */
import { createEngine } from "loss-lab/engine";
import { afterAll, describe, expect, it } from "vitest";
import type { Engine, Experiment } from "../../../web/engine/types.js";
import type { Act, Exhibit, Measure, Question, Shown } from "../../../web/exhibits/exhibit.js";
import { exhibits } from "../../../web/exhibits/list.js";
import { answerOf } from "../../../web/elements/guide/measure.js";
import { experimentsOf } from "../../../web/elements/compare.js";
import { views } from "../../../web/elements/views/list.js";

const engine = await createEngine({ worker: false });
afterAll(() => engine.close());

const loaded = await Promise.all(exhibits.map(({ load }) => load()));
const taught = loaded.filter((shown): shown is Exhibit => "questions" in shown);

/** y = 2x + 1 and one row off it. */
const line: Experiment = {
  version: 1,
  data: { columns: { x: [0, 1, 2, 3, 4], y: [1, 3, 5, 7, 12] }, target: "y", units: { y: "m" } },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};
const base = { front: 0, t: 0, views: [], knobs: [] };
const exhibit = {
  id: "made-up",
  chapters: [
    { ...base, id: "one", experiment: line },
    {
      ...base,
      id: "two",
      front: 1,
      compare: {
        version: 1,
        base: line,
        runs: [
          { name: "slow", set: { optimizer: { id: "sgd", learning_rate: 0.01 } } },
          { name: "fast", set: { optimizer: { id: "sgd", learning_rate: 0.2 } } },
        ],
      },
    },
  ],
} as unknown as Exhibit;

/** What the measures come to. */
async function measured(measures: Record<string, Measure>): Promise<Record<string, number>> {
  const names = Object.keys(measures);
  const question: Question = {
    id: "any",
    options: ["yes", "no"],
    measures,
    answer: { yes: "1", no: "0" },
    numbers: Object.fromEntries(names.map((name) => [name, { value: name }])),
    reveal: [],
  };
  const { figures } = await answerOf(engine, exhibit, question);
  return Object.fromEntries(names.map((name) => [name, figures[name]!.value]));
}

describe("a measure", () => {
  it("is of the run that the reader's would be at that step", async () => {
    const found = await measured({
      start: { t: 0, of: "trainLoss" },
      later: { t: 5, of: "trainLoss" },
      weight: { t: 5, of: { parameter: 0 } },
      natural: { t: 5, of: { parameter: 0, natural: true } },
      miss: { t: 5, of: { row: 4, of: "residual" } },
      share: { t: 5, of: { row: 4, of: "lossShare" } },
      there: { t: 5, of: { prediction: [4] } },
      given: { t: 0, of: { data: "y", row: 4 } },
      least: { t: 5, of: { history: "min", from: 0, to: 5 } },
      steps: { t: { lossBelow: 0.1 }, of: "t" },
    });
    const run = await engine.open(line);
    expect(found["start"]).toBe(run.now.trainLoss);
    const { trainLoss, parameters, natural } = await run.seek(5);
    run.close();
    expect(found).toMatchObject({
      later: trainLoss,
      weight: parameters[0],
      natural: natural.parameters![0],
      miss: natural.residuals![4],
      there: natural.predictions[4],
      given: 12,
    });
    expect(found["least"]).toBeGreaterThan(trainLoss);
    expect(found["share"]).toBeGreaterThan(0.5);
    expect(found["steps"]).toBeGreaterThan(5);
  });

  it("has its changes from the beginning, or from where a reader would have made them", async () => {
    const loss = { id: "mae" };
    const found = await measured({
      first: { changes: { loss }, t: 10, of: { parameter: 0 } },
      midway: { changes: { loss }, at: 5, t: 10, of: { parameter: 0 } },
      moved: { move: { row: 4, to: { y: 9 } }, t: 0, of: { data: "y", row: 4 } },
      start: { changes: { parameters: [0.5, -0.5] }, t: 0, of: { parameter: 1 } },
    });
    const whole = await engine.open({ ...line, loss });
    const edited = await engine.open(line);
    await edited.seek(5);
    await edited.edit({ loss });
    expect(found).toEqual({
      first: (await whole.seek(10)).parameters[0],
      midway: (await edited.seek(10)).parameters[0],
      moved: 9,
      start: -0.5,
    });
    whole.close();
    edited.close();
  });

  it("is of the chapter's run in front, or of the one it names", async () => {
    const found = await measured({
      front: { chapter: "two", t: 1, of: "learningRate" },
      other: { chapter: "two", run: 0, t: 1, of: "learningRate" },
      alone: { evaluate: { loss: { id: "mse" }, outputs: [3], targets: [1], reduction: "mean" } },
      slope: {
        evaluate: { loss: { id: "mse" }, outputs: [3], targets: [1], reduction: "mean" },
        gradient: 0,
      },
    });
    expect(found).toEqual({ front: 0.2, other: 0.01, alone: 4, slope: 4 });
  });

  it("leaves no run open, and shares those that begin alike", async () => {
    let opened = 0;
    let closed = 0;
    const counting = {
      calculate: engine.calculate.bind(engine),
      open: async (experiment: Experiment) => {
        const run = await engine.open(experiment);
        opened += 1;
        const close = run.close.bind(run);
        run.close = () => {
          closed += 1;
          close();
        };
        return run;
      },
    } as unknown as Engine;
    const question: Question = {
      id: "shared",
      options: ["yes"],
      measures: {
        late: { t: 4, of: "trainLoss" },
        early: { t: 1, of: "trainLoss" },
        other: { changes: { seed: 1 }, t: 1, of: "trainLoss" },
      },
      answer: { yes: "late < early" },
      reveal: [],
    };
    expect((await answerOf(counting, exhibit, question)).holds).toBe("yes");
    expect([opened, closed]).toEqual([2, 2]);
    const broken = {
      ...question,
      measures: { late: { changes: { loss: { id: "none" } }, t: 1, of: "loss" } },
    };
    await expect(answerOf(counting, exhibit, broken as Question)).rejects.toThrow();
    expect(opened).toBe(closed);
  });

  it("decides for exactly one option", async () => {
    const question = {
      id: "both",
      options: ["a", "b"],
      measures: {},
      answer: { a: "1", b: "1" },
      reveal: [],
    };
    await expect(answerOf(engine, exhibit, question)).rejects.toThrow("2 options");
  });
});

const known = new Set(views.map(({ name }) => name));

describe.each(taught.map((each): [string, Exhibit] => [each.id, each]))("%s", (_, exhibit) => {
  it.each(exhibit.questions.map((question): [string, Question] => [question.id, question]))(
    "has one answer to %s, with numbers that can be printed",
    async (_, question) => {
      const { holds, figures } = await answerOf(engine, exhibit, question);
      expect(question.options).toContain(holds);
      for (const [name, { value }] of Object.entries(figures)) expect(value, name).toSatisfy(Number.isFinite);
    },
  );

  it("opens what the core takes, with views that fit it", async () => {
    for (const chapter of exhibit.chapters) {
      const all = "compare" in chapter ? experimentsOf(chapter.compare) : [chapter];
      for (const { experiment } of all) {
        const run = await engine.open(experiment);
        await run.seek(chapter.t);
        run.close();
      }
      expect(all.length).toBeGreaterThan(chapter.front ?? 0);
      for (const { name } of chapter.views) expect(known).toContain(name);
    }
    for (const act of acts(exhibit)) if (act.do === "open") expect(known).toContain(act.view);
  });
});

function acts({ script, questions }: Exhibit): readonly Act[] {
  return [...script, ...questions.flatMap(({ reveal }) => reveal)];
}

it("finds the exhibits at all", () => {
  const sandboxes = loaded.filter((shown: Shown) => !("questions" in shown));
  expect(sandboxes.map(({ id }) => id)).toEqual(["sandbox"]);
  expect(taught.length).toBeGreaterThan(1);
});
