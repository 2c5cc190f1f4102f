// @vitest-environment happy-dom
/** The fit of several classes over a plane, and of a prediction that tells how far it may be off, by real runs. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import { FitView } from "../../web/elements/views/fit.js";
import { markOfClass } from "../../web/elements/views/fit-classes.js";
import { fieldOf } from "../../web/elements/views/fit-field.js";
import { leadsOf, regionsOf } from "../../web/elements/views/fit-regions.js";
import { views } from "../../web/elements/views/list.js";
import { Words } from "../../web/words/words.js";
import { open } from "./real.js";

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
  view.scene = sceneOf(picture, 4, new Words());
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
