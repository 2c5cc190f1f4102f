// @vitest-environment happy-dom
/** The fit of several classes over a plane, and of a prediction that tells how far it may be off, by real runs. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, expect, it } from "vitest";
import { movePoint } from "../../web/elements/points.js";
import { sceneOf } from "../../web/elements/scene.js";
import { FitView } from "../../web/elements/views/fit.js";
import { markOfClass } from "../../web/elements/views/fit-classes.js";
import { fieldOf } from "../../web/elements/views/fit-field.js";
import { layOut } from "../../web/elements/views/fit-layout.js";
import { plotOf } from "../../web/elements/views/fit-plot.js";
import { leadsOf, regionsOf } from "../../web/elements/views/fit-regions.js";
import { formOf, pullOf } from "../../web/elements/views/fit-stands.js";
import { askMove, dataAt } from "../../web/elements/views/fit-values.js";
import { views } from "../../web/elements/views/list.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const three: Experiment = {
  version: 1,
  data: {
    columns: {
      a: [-2, -1.5, 2, 1.5, 0, 0.5],
      b: [-1, -1.5, -1, -1.5, 2, 2.5],
      kind: ["left", "left", "right", "right", "top", "top"],
    },
    target: "kind",
  },
  model: { id: "softmax-linear" },
  loss: { id: "softmax_cross_entropy" },
  optimizer: { id: "sgd", learning_rate: 0.5 },
};

const sure: Experiment = {
  version: 1,
  data: { id: "line" },
  model: { id: "mlp", hidden: [2] },
  loss: { id: "gaussian_nll" },
};

async function show(of: Experiment, t: number) {
  const { picture } = await open(of, t);
  expect(views.find(({ name }) => name === "fit")!.fits(picture)).toBe(true);
  const view = new FitView();
  view.scene = sceneOf(picture, 4, english());
  document.body.append(view);
  await view.updateComplete;
  return { picture, root: view.shadowRoot! };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

it("marks each of three classes by a colour and a shape, and tells the probability of each", async () => {
  const { root } = await show(three, 100);
  const marks = [...root.querySelectorAll("svg[role] path.point")].slice(0, 6);
  expect(new Set(marks.map((mark) => mark.getAttribute("class"))).size).toBe(3);
  expect(new Set(marks.map((mark) => mark.getAttribute("d"))).size).toBe(3);
  expect([...root.querySelectorAll(".classes li")].map(text)).toEqual(["left", "right", "top"]);
  const told = text(root.querySelector(".details"));
  for (const name of ["left", "right", "top"]) expect(told).toContain(`Probability of ${name}`);
  expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.fit/);
});

it("gives every place to the class of largest probability, and has its boundary where it ties", async () => {
  const { picture } = await show(three, 100);
  const regions = regionsOf(fieldOf(picture.surface)!, 3);
  const leads = leadsOf(regions);
  const { inputs } = picture.surface!;
  const nearest = (x: number, y: number): number => {
    const distance = ([a, b]: number[]) => Math.hypot(a! - x, b! - y);
    return inputs.reduce((best, each, at) => (distance(each) < distance(inputs[best]!) ? at : best), 0);
  };
  for (const [kind, [x, y]] of (
    [
      [-2, -1],
      [2, -1],
      [0, 2.4],
    ] as const
  ).entries()) {
    const at = nearest(x, y);
    expect(leads.map(({ values }) => values[at]! > 0)).toEqual([0, 1, 2].map((each) => each === kind));
    expect(regions.reduce((sum, { values }) => sum + values[at]!, 0)).toBeCloseTo(1, 12);
  }
});

it("has different marks for the first six classes", () => {
  const marks = Array.from({ length: 6 }, (_, index) => markOfClass(index));
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(6);
  expect(new Set(marks.map(({ colour }) => colour)).size).toBe(6);
});

it("draws one and two standard deviations around a prediction that tells them", async () => {
  const { picture, root } = await show(sure, 5);
  const bands = [...root.querySelectorAll("path.band")].map((band) => band.getAttribute("d")!);
  expect(bands).toHaveLength(2);
  const heights = bands.map((d) => {
    const points = d
      .slice(1, -1)
      .split("L")
      .map((pair) => pair.split(",").map(Number));
    return points.at(-1)![1]! - points[0]![1]!;
  });
  expect(Math.abs(heights[0]!)).toBeCloseTo(2 * Math.abs(heights[1]!), 1);
  expect(picture.surface!.prediction.deviations!.values.every((value) => value > 0)).toBe(true);
});

const overOne: Experiment = { ...three, data: { ...three.data!, features: ["a"] } };

it("draws the probability of each class over one feature, and the missing one above it", async () => {
  const { picture, root } = await show(overOne, 100);
  expect(root.querySelectorAll("svg[role] path.share")).toHaveLength(3);
  const dashes = [...root.querySelectorAll("svg[role] path.share")].map((path) =>
    path.getAttribute("stroke-dasharray"),
  );
  expect(new Set(dashes).size).toBe(3);
  const plot = plotOf(sceneOf(picture, 4, english()), 600, null, null);
  const height = plot.y(0) - plot.y(1);
  const [classes] = picture.setup.data.targets;
  for (let row = 0; row < 6; row += 1) {
    const share = picture.step.natural.predictions[classes!.values[row]! * 6 + row]!;
    const pull = pullOf(plot, row, formOf(plot))!;
    expect(pull.size / height).toBeCloseTo(1 - share, 9);
    expect(pull.stand.y).toBeCloseTo(plot.y(share), 9);
  }
  expect(text(root.querySelector(".summary"))).toContain("for each class a curve");
  expect(text(root.querySelector(".details"))).toContain("Probability of top");
  expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.fit/);
});

it("gives a point another class where it is put into another band, or asked for", async () => {
  const { picture, root } = await show(overOne, 1);
  const plot = plotOf(sceneOf(picture, 4, english()), 600, null, null);
  const asked: unknown[] = [];
  root.host.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<unknown>).detail));
  const move = { kind: "move-point", row: 4, settled: true };
  askMove(root.host, plot, 4, dataAt(plot, { x: plot.x(1), y: plot.y(plot.layout.levels[1]!) - 3 }), true);
  [...root.querySelectorAll<HTMLButtonElement>(".of button")].find((each) => text(each) === "left")!.click();
  expect(asked).toEqual([
    { ...move, x: 1, y: 1 },
    { ...move, x: 0, y: 0 },
  ]);
  expect(movePoint(picture.setup, 4, { x: 1, y: 2 }).columns.kind![4]).toBe("top");
});

it("draws probabilities alone as such: a score has an axis of its own, or no plot over one feature", async () => {
  const fits = async (loss: string) =>
    views.find(({ name }) => name === "fit")!.fits((await open({ ...overOne, loss: { id: loss } })).picture);
  expect(await fits("generalized_cross_entropy")).toBe(true);
  expect(await fits("multi_margin")).toBe(false);
  const levels = async (loss: string) => {
    const { picture } = await open({
      version: 1,
      data: { id: "moons", n: 9, features: ["x1"] },
      model: { id: "linear" },
      loss: { id: loss },
    });
    return layOut(sceneOf(picture, null, english()), null).levels;
  };
  expect(await levels("focal")).toEqual([0, 1]);
  for (const loss of ["hinge", "squared_hinge", "perceptron", "exponential"])
    expect(await levels(loss)).toEqual([-1, 1]);
});
