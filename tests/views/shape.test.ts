// @vitest-environment happy-dom
/** The shape of the loss: curves and points as the core gives them, on the right axis, and read by keyboard. */
import { readFileSync } from "node:fs";
import { createEngine, type Experiment, type Run, type TapeEntry } from "loss-lab/engine";
import { afterAll, afterEach, expect, test } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Picture, Source } from "../../web/elements/view.js";
import { views } from "../../web/elements/views/list.js";
import { inquiry, ShapeView } from "../../web/elements/views/shape.js";
import type { ShapeAnswer, ShapeQuery } from "../../web/elements/views/shape-question.js";
import { spanOf } from "../../web/elements/views/shape-span.js";
import { alone } from "./scene.js";
import { english } from "../words.js";

// In this environment nothing has a file's address.
const wasm = readFileSync("dist/package/loss_lab.simd.wasm");
const engine = await createEngine({ variant: "simd", wasm, worker: false });
const catalog = await engine.catalog();
const words = english();
afterAll(() => engine.close());
afterEach(() => document.body.replaceChildren());

const columns = { x: [1, 2, 3, 4, 5, 6], y: [2, 3, 1, 6, 5, 20] };
const counts = { x: [1, 2, 3, 4, 5, 6], y: [0, 1, 1, 2, 3, 5] };
const classes = { x: [-2, -1, 0, 1, 2, 0.5], y: ["no", "no", "yes", "yes", "yes", "no"] };

interface Opened {
  picture: Picture;
  source: Source;
  answer: ShapeAnswer;
  query: ShapeQuery;
  asked: number[];
}

/** After two steps. `asked` counts the outputs of each question about a loss. */
async function open(experiment: Partial<Experiment>, query: Partial<ShapeQuery> = {}): Promise<Opened> {
  const run: Run = await engine.open({
    version: 1,
    data: { columns, target: "y" },
    model: { id: "linear" },
    loss: { id: "mse" },
    ...experiment,
  });
  const step = await run.step(2);
  const picture: Picture = {
    step,
    setup: run.setup,
    history: await run.history(),
    catalog,
    surface: null,
    ...alone,
  };
  const asked: number[] = [];
  const source = {
    evaluateLoss: (asking: Parameters<typeof engine.evaluateLoss>[0]) => {
      asked.push(asking.outputs.length);
      return engine.evaluateLoss(asking);
    },
    predict: (inputs: number[][]) => run.predict(inputs),
  } as Source;
  const whole = inquiry.query(query);
  return { picture, source, query: whole, asked, answer: await inquiry.answer(source, picture, whole) };
}

function tape({ step }: Picture, id: string): number[] {
  return [...(step.tape.find((entry) => entry.id === id) as TapeEntry).values];
}

async function show(opened: Opened, selection: number | null) {
  const view = new ShapeView();
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = sceneOf(opened.picture, selection, words);
  view.query = opened.query;
  view.answer = opened.answer;
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot!, asked };
}

test("every point stands where training has it, and on the curve", async () => {
  const { picture, answer } = await open({ loss: { id: "huber", delta: 0.7 } }, { others: [{ id: "mae" }] });
  expect(answer.across).toBe("residual");
  expect([...answer.points.x]).toEqual(tape(picture, "residual"));
  expect([...answer.points.values[0]!]).toEqual(tape(picture, "loss"));
  expect([...answer.points.slopes[0]!]).toEqual(tape(picture, "loss_slope"));
  expect([...answer.points.values[1]!]).toEqual(tape(picture, "residual").map(Math.abs));
  const [huber, mae] = answer.curves;
  answer.x.forEach((r, i) => {
    expect(huber!.values[i]).toBeCloseTo(Math.abs(r) <= 0.7 ? (r * r) / 2 : 0.7 * (Math.abs(r) - 0.35), 12);
    expect(mae!.slopes[i]).toBe(Math.sign(r));
  });
  expect(mae!.kinks.map((kink) => answer.x[kink])).toEqual([0]);
  expect(huber!.kinks).toEqual([]);
});

test("a score counts for the right class, whichever that is", async () => {
  const data = { columns: classes, target: "y" };
  const { picture, answer } = await open({ data, loss: { id: "bce" } }, { others: [{ id: "hinge" }] });
  expect(answer.across).toBe("score");
  const signs = tape(picture, "target").map((target) => 2 * target - 1);
  expect([...answer.points.x]).toEqual(tape(picture, "output").map((score, i) => signs[i]! * score));
  expect([...answer.points.values[0]!]).toEqual(tape(picture, "loss"));
  expect([...answer.points.slopes[0]!]).toEqual(tape(picture, "loss_slope").map((s, i) => signs[i]! * s));
  // The same for both classes: one curve each.
  expect(answer.curves.map(({ loss, side }) => [loss.id, side])).toEqual([
    ["bce", null],
    ["hinge", null],
  ]);
  const hinge = answer.curves[1]!;
  expect(hinge.kinks.map((kink) => answer.x[kink])).toEqual([1]);
  answer.x.forEach((score, i) => expect(hinge.values[i]).toBe(Math.max(0, 1 - score)));
});

test("a loss that treats the classes differently has a curve for each", async () => {
  const data = { columns: classes, target: "y" };
  const { answer } = await open({ data, loss: { id: "bce", pos_weight: 3 } }, { others: [] });
  expect(answer.curves.map(({ side }) => side)).toEqual([1, 0]);
  const middle = answer.x.indexOf(0);
  expect(answer.curves[0]!.values[middle]).toBeCloseTo(3 * Math.LN2, 12);
  expect(answer.curves[1]!.values[middle]).toBeCloseTo(Math.LN2, 12);
});

test("the probability of the right class can stand across", async () => {
  const data = { columns: classes, target: "y" };
  const { picture, answer } = await open({ data, loss: { id: "bce" } }, { probability: true });
  expect(answer.across).toBe("probability");
  const { predictions } = picture.step.natural;
  answer.points.x.forEach((probability, i) => {
    const second = predictions[i]!;
    expect(probability).toBeCloseTo(tape(picture, "target")[i] ? second : 1 - second, 12);
  });
  answer.x.forEach((probability, i) =>
    expect(answer.curves[0]!.values[i]).toBeCloseTo(-Math.log(probability), 9),
  );
  const scores = await open({ data, loss: { id: "hinge" } }, { probability: true });
  expect(scores.answer.across).toBe("score");
});

test("where each target has a curve of its own, that of the row asked for is drawn", async () => {
  const data = { columns: counts, target: "y" };
  const { answer } = await open({ data, loss: { id: "poisson_nll" } }, { row: 2, others: [] });
  expect(answer.across).toBe("output");
  expect(answer.target).toEqual({ row: 2, value: 1 });
  expect(answer.points.on).toEqual([false, true, true, false, false, false]);
  answer.x.forEach((p, i) => expect(answer.curves[0]!.values[i]).toBeCloseTo(Math.exp(p) - p, 9));
});

test("of a loss that an author wrote it is found out what decides", async () => {
  const custom = (expression: string) => ({ loss: { id: "custom", expression } });
  expect((await open(custom("abs(p - y)^1.5"))).answer.across).toBe("residual");
  expect((await open(custom("(p - y)^2 * (1 + y^2)"))).answer.across).toBe("output");
});

test("only what fits is drawn beside, at most four, with values that are allowed", async () => {
  const ids = (answer: ShapeAnswer): string[] => answer.losses.map(({ id }) => id);
  expect(ids((await open({})).answer)).toEqual(["mse", "mae"]);
  const hostile = [{ id: "bce" }, { id: "nonsense" }, null, 7, { id: "huber", delta: -4 }];
  const { answer } = await open({}, { others: hostile as ShapeQuery["others"] });
  expect(answer.losses).toEqual([{ id: "mse" }, { id: "huber", delta: 1 }]);
  const many = ["mae", "huber", "quantile", "log_cosh", "smooth_l1"].map((id) => ({ id }));
  expect(ids((await open({}, { others: many })).answer)).toHaveLength(5);
  expect(inquiry.query("nonsense")).toEqual(inquiry.query(undefined));
  expect(inquiry.query({ row: -1, near: 1, probability: "yes", others: {} })).toEqual(
    inquiry.query(undefined),
  );
});

test("while points move within the span the curves are not asked for again", async () => {
  const { picture, source, query, asked } = await open({}, { others: [{ id: "log_cosh" }] });
  const before = asked.length;
  await inquiry.answer(source, picture, query);
  expect(asked.slice(before)).toEqual([6, 6]);
  expect(Math.max(...asked)).toBeLessThan(200);
});

test("the span is round, holds all points, and stays while they move a little", () => {
  const points = Float64Array.of(-2.31, 0.4, 1.2);
  expect(spanOf("residual", points, false)).toEqual([-3, 3]);
  expect(
    spanOf(
      "residual",
      points.map((x) => x * 1.05),
      false,
    ),
  ).toEqual([-3, 3]);
  expect(spanOf("residual", Float64Array.of(NaN, Infinity), false)).toEqual([-1.5, 1.5]);
  const many = Float64Array.from({ length: 100 }, (_, i) => (i === 0 ? 90 : Math.sin(i)));
  expect(spanOf("residual", many, true)[1]).toBeLessThan(2);
  const [from, to] = spanOf("output", Float64Array.of(100, 101, 103), false);
  expect(from).toBeLessThan(100);
  expect(to).toBeGreaterThan(103);
});

test("it is offered for losses of one output and one target alone", async () => {
  const { fits } = views.find(({ name }) => name === "shape")!;
  expect(fits((await open({})).picture)).toBe(true);
  const run = await engine.open({
    version: 1,
    data: { columns, target: "y" },
    model: { id: "linear" },
    loss: { id: "gaussian_nll" },
  });
  const step = run.now;
  expect(
    fits({ step, setup: run.setup, history: await run.history(), catalog, surface: null, ...alone }),
  ).toBe(false);
});

test("the keyboard reads along the curves and selects the nearest point", async () => {
  const opened = await open({ loss: { id: "mae" } }, { others: [] });
  const { view, root, asked } = await show(opened, 5);
  expect(root.querySelectorAll("svg [tabindex]")).toHaveLength(1);
  const reader = root.querySelector('[role="slider"]')!;
  const press = async (key: string): Promise<string> => {
    reader.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await view.updateComplete;
    return reader.getAttribute("aria-valuetext")!;
  };
  const { x, points } = opened.answer;
  expect(await press("Home")).toContain(words.number(x[0]!));
  const end = await press("End");
  expect(end).toContain(`loss ${words.number(x[x.length - 1]!)}`);
  expect(end).toContain("slope 1");
  await press("Enter");
  const right = points.rows[points.x.indexOf(Math.max(...points.x))];
  expect(asked).toEqual([{ kind: "select", row: right }]);
});

test("it is read where a query says, at that very place, until a reader goes elsewhere", async () => {
  const data = { columns: classes, target: "y" };
  const likely = await open({ data, loss: { id: "bce" } }, { others: [], probability: true, at: 0.99 });
  const { answer } = likely;
  expect(answer.x[answer.at!]).toBeCloseTo(0.99, 12);
  expect(answer.stops).toContain(answer.at);
  const { view, root, asked } = await show(likely, null);
  const reader = root.querySelector('[role="slider"]')!;
  expect(reader.getAttribute("aria-valuetext")).toContain("0.99");
  expect(root.querySelector(".readings")!.textContent).toContain(
    words.number(-Math.log(0.99), { digits: 5 }),
  );
  const press = (key: string): boolean =>
    reader.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  press("ArrowLeft");
  await view.updateComplete;
  expect(Number(reader.getAttribute("aria-valuenow"))).toBeLessThan(0.99);
  press("Escape");
  expect(asked).toEqual([{ kind: "query", view: "shape", query: { ...likely.query, at: null } }]);
  // Beyond the curves, or no probability at all: nowhere.
  for (const at of [1, -3]) {
    const nowhere = await open({ data, loss: { id: "bce" } }, { probability: true, at });
    expect(nowhere.answer.at).toBeNull();
  }
  expect((await open({}, { at: 1e6 })).answer.at).toBeNull();
  expect((await open({}, { at: 0.3 })).answer.at).not.toBeNull();
});

test("buttons add and take away losses, and the summary says what the selected point costs", async () => {
  const opened = await open({ loss: { id: "mse" } }, { others: [{ id: "mae" }] });
  const { root, asked } = await show(opened, 5);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>(".others button")];
  const named = (text: string) => buttons.find((button) => button.textContent.includes(text))!;
  expect(named("Absolute error").getAttribute("aria-pressed")).toBe("true");
  named("Absolute error").click();
  named("Log-cosh").click();
  expect(asked.map((wish) => wish.kind === "query" && (wish.query as ShapeQuery).others)).toEqual([
    [],
    [{ id: "mae" }, { id: "log_cosh" }],
  ]);
  const summary = root.querySelector(".summary")!.textContent;
  expect(summary).toContain(words.number(opened.answer.points.values[0]![5]!));
  expect(summary).toContain(`Under Absolute error: ${words.number(opened.answer.points.values[1]![5]!)}`);
});

test("the selected row is asked for where the curves are of another target", async () => {
  const data = { columns: counts, target: "y" };
  const opened = await open({ data, loss: { id: "poisson_nll" } }, { row: 0 });
  const { asked } = await show(opened, 4);
  expect(asked).toEqual([{ kind: "query", view: "shape", query: { ...opened.query, row: 4 } }]);
  const settled = await open({ data, loss: { id: "poisson_nll" } }, { row: 4 });
  expect((await show(settled, 4)).asked).toEqual([]);
});
