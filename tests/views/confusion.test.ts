// @vitest-environment happy-dom
/** Decisions: what a threshold does to the counts of a real run, where it stands on the curve, and what is asked for. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Source } from "../../web/elements/view.js";
import { ConfusionView, inquiry } from "../../web/elements/views/confusion.js";
import type { ConfusionAnswer } from "../../web/elements/views/confusion-query.js";
import { pointNear, pointOf, rocOf, rocPlot, standing } from "../../web/elements/views/confusion-roc.js";
import { views } from "../../web/elements/views/list.js";
import { open } from "./real.js";
import { english } from "../words.js";

const words = english();
const x = [-2, -1.5, -1, -0.5, 0, 0.3, 0.6, 1, 1.5, 2];
const y = ["no", "no", "yes", "no", "no", "yes", "no", "yes", "yes", "yes"];
const two: Experiment = {
  version: 1,
  data: { columns: { x, y }, target: "y" },
  model: { id: "linear" },
  loss: { id: "bce" },
};
const three: Experiment = {
  ...two,
  data: { columns: { x, y: ["a", "b", "c", "a", "b", "c", "a", "b", "c", "a"] }, target: "y" },
  model: { id: "softmax-linear" },
  loss: { id: "softmax_cross_entropy" },
};

async function ask(experiment: Experiment, asked: unknown = null, t = 5) {
  const { run, picture } = await open(experiment, t);
  const query = inquiry.query(asked);
  const answer = await inquiry.answer(run as unknown as Source, picture, query);
  return { scene: sceneOf(picture, null, words), query, answer };
}

async function show({ scene, query, answer }: Awaited<ReturnType<typeof ask>>) {
  const view = new ConfusionView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  Object.assign(view, { scene, query, answer });
  document.body.append(view);
  await view.updateComplete;
  return { root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
/** Of the training rows: really no called no, yes called no, no called yes, yes called yes. */
const counts = ({ judgement }: ConfusionAnswer): number[] => [...judgement!.training.confusion.values];

afterEach(() => document.body.replaceChildren());

describe("what it asks of the core", () => {
  it("counts at the threshold, which decides the metrics too", async () => {
    const { scene, answer } = await ask(two, { threshold: 0.4 });
    const probabilities = scene.step.natural.predictions;
    const called = (positive: boolean, yes: boolean) =>
      y.filter((actual, i) => probabilities[i]! >= 0.4 === positive && (actual === "yes") === yes).length;
    const [tn, fn, fp, tp] = [
      called(false, false),
      called(false, true),
      called(true, false),
      called(true, true),
    ];
    expect(counts(answer)).toEqual([tn, fn, fp, tp]);
    expect(answer.probability).toBe(true);
    const metric = (id: string) => answer.metrics.find((each) => each.id === id)!.value;
    expect(metric("precision")).toBeCloseTo(tp / (tp + fp), 12);
    expect(metric("recall")).toBeCloseTo(tp / (tp + fn), 12);
  });

  it("begins at the usual threshold, with scores at 0", async () => {
    expect((await ask(two)).answer.judgement!.threshold).toBe(0.5);
    const { answer } = await ask({ ...two, loss: { id: "hinge" } });
    expect([answer.judgement!.threshold, answer.probability]).toEqual([0, false]);
  });

  it("takes anything for a query", () => {
    const usual = inquiry.query(undefined);
    for (const asked of [null, 7, "x", [], { threshold: "1" }, { costs: { falsePositive: -1 } }])
      expect(inquiry.query(asked)).toEqual(usual);
  });

  it("is offered for classes alone", async () => {
    const { fits } = views.find(({ name }) => name === "confusion")!;
    expect(fits((await open(two)).picture)).toBe(true);
    const line: Experiment = { ...two, data: { id: "line" }, loss: { id: "mse" } };
    expect(fits((await open(line)).picture)).toBe(false);
  });
});

describe("the ROC curve", () => {
  it("has the counted decisions on it, at the point of their threshold", async () => {
    const { answer } = await ask(two);
    const roc = rocOf(answer.judgement!.training)!;
    const plot = rocPlot(400);
    for (const [i, threshold] of roc.thresholds.entries()) {
      const there = (await ask(two, { threshold })).answer.judgement!.training;
      const at = standing(plot, there.confusion);
      expect(at.x).toBeCloseTo(plot.x(roc.falsePositiveRates[i]!), 9);
      expect(at.y).toBeCloseTo(plot.y(roc.truePositiveRates[i]!), 9);
      expect([pointNear(plot, roc, at), pointOf(roc, threshold)]).toEqual([i, i]);
    }
  });

  it("is walked by keys from threshold to threshold", async () => {
    const of = await ask(two, { costs: { falsePositive: 5 } });
    const { root, asks } = await show(of);
    const { thresholds } = rocOf(of.answer.judgement!.training)!;
    expect(root.querySelectorAll(".plot [tabindex]")).toHaveLength(1);
    const press = (key: string) =>
      root
        .querySelector('[role="slider"]')!
        .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    for (const [key, threshold] of [
      ["Home", thresholds[0]],
      ["End", thresholds.at(-1)],
    ] as const) {
      expect(press(key)).toBe(false);
      expect(asks.pop()).toEqual({ kind: "query", view: "confusion", query: { ...of.query, threshold } });
    }
    expect(press("x")).toBe(true);
  });

  it("is not there where a class has no examples", async () => {
    const data = { columns: { x, y: y.map(() => "no") }, target: "y", classes: ["no", "yes"] };
    const { root } = await show(await ask({ ...two, data }));
    expect(root.querySelector(".roc svg")).toBeNull();
    expect(text(root.querySelector(".roc"))).toContain("no examples");
  });
});

describe("the view", () => {
  it("says the counts in words and in a table, for training and held-out rows", async () => {
    const of = await ask({ ...two, validation: 0.3 });
    const { root } = await show(of);
    const [tn, fn, fp, tp] = counts(of.answer);
    expect(text(root.querySelector(".summary"))).toContain(`Called yes: ${tp} rightly, ${fp} wrongly.`);
    const tables = [...root.querySelectorAll("table.confusion")];
    expect(tables).toHaveLength(2);
    expect([...tables[0]!.querySelectorAll("tbody td")].map(text)).toEqual([tn, fp, fn, tp].map(String));
    expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.confusion/);
  });

  it("has a row and a column for each of more classes, and no threshold", async () => {
    const { root } = await show(await ask(three));
    expect(root.querySelectorAll("table.confusion tbody td")).toHaveLength(9);
    expect(root.querySelector('input[type="range"], .roc')).toBeNull();
    expect(text(root.querySelector(".summary"))).toContain("highest output");
  });

  it("goes to the cheapest threshold under the costs given", async () => {
    const costs = { falsePositive: 1, falseNegative: 20 };
    const of = await ask(two, { costs });
    const { root, asks } = await show(of);
    root.querySelector<HTMLButtonElement>(".costs > .tools:last-of-type button")!.click();
    const { best } = of.answer.judgement!.training;
    expect(asks).toEqual([
      { kind: "query", view: "confusion", query: { costs, threshold: best!.threshold } },
    ]);
    const there = await ask(two, { costs, threshold: best!.threshold });
    expect(there.answer.judgement!.training.cost).toBe(best!.cost);
    const field = root.querySelector<HTMLInputElement>(".costs input")!;
    field.value = "-3";
    field.dispatchEvent(new Event("change"));
    expect(asks.at(-1)).toMatchObject({ query: { costs: { falsePositive: 0, falseNegative: 20 } } });
  });
});
