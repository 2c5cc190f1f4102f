// @vitest-environment happy-dom
/** The weights as bars, of real runs: sorted, with those that a penalty made zero told apart. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import { views } from "../../web/elements/views/list.js";
import { inquiry, WeightsView } from "../../web/elements/views/weights.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const columns = {
  small: [1, 2, 3, 4, 5, 6],
  none: [0, 1, 0, 1, 0, 1],
  large: [6, 1, 5, 2, 4, 3],
  y: [-11, 1, -7, 0, -3, 0],
};
const experiment: Experiment = {
  version: 1,
  data: { columns, target: "y" },
  model: { id: "linear" },
  loss: { id: "mse" },
  start: [0.25, 0, -0.75, 0],
};

async function show(of: Experiment): Promise<{ view: WeightsView; root: ShadowRoot }> {
  const { picture } = await open(of);
  const view = new WeightsView();
  view.scene = sceneOf(picture, null, english());
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot! };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const rows = (root: ShadowRoot): string[] => [...root.querySelectorAll(".bars li")].map(text);

it("opens in the order that an exhibit asks for", async () => {
  const { view, root } = await show(experiment);
  view.query = inquiry.query({ sorted: false });
  await view.updateComplete;
  expect(rows(root).map((row) => row.split(" ")[0])).toEqual(["small", "none", "large"]);
  expect(inquiry.query("nonsense")).toEqual({ sorted: true });
});

it("has a bar for each feature, by size or in order, on the side of its sign, zero marked", async () => {
  const { view, root } = await show(experiment);
  expect(rows(root)).toEqual(["large \u22120.75", "small 0.25", "none zero"]);
  const lengths = [...root.querySelectorAll(".bars rect:not(.none)")].map((bar) =>
    Number(bar.getAttribute("width")),
  );
  expect(lengths[0]! / lengths[1]!).toBeCloseTo(3, 9);
  expect(root.querySelectorAll(".below")).toHaveLength(1);
  expect(text(root.querySelector(".summary"))).toBe(
    "3 weights. The largest is that of large, of size 0.75. 1 is exactly zero: its feature plays no part.",
  );
  root.querySelectorAll<HTMLButtonElement>(".tools button")[1]!.click();
  await view.updateComplete;
  expect(rows(root).map((row) => row.split(" ")[0])).toEqual(["small", "none", "large"]);
});

it("marks the chosen weight, and chooses the one whose bar is clicked", async () => {
  const { view, root } = await show(experiment);
  const chosen: unknown[] = [];
  view.addEventListener("loss-lab-ask", (event) => chosen.push((event as CustomEvent<unknown>).detail));
  view.scene = { ...view.scene!, parameter: 2 };
  await view.updateComplete;
  expect(rows(root)[0]).toMatch(/^large/);
  expect([...root.querySelectorAll(".value.chosen")].map(text)).toEqual(["\u22120.75"]);
  root.querySelectorAll(".bars svg")[1]!.dispatchEvent(new MouseEvent("click"));
  expect(chosen).toEqual([{ kind: "choose", parameter: 0 }]);
});

it("has a bar for each class where there are several", async () => {
  const { root } = await show({
    version: 1,
    data: { id: "blobs", n: 20 },
    model: { id: "softmax-linear" },
    loss: { id: "softmax_cross_entropy" },
    start: [1, 2, 3, 4, 0, 0],
  });
  expect(rows(root)).toEqual(["x2 output A 2 output B 4", "x1 output A 1 output B 3"]);
});

it("has a plot of predicted against actual for each of several targets, and selects what is pressed", async () => {
  const { view, root } = await show({
    ...experiment,
    data: {
      columns: { ...columns, z: columns.y.map((value: number) => 2 * value) },
      target: ["y", "z"],
      features: ["small", "none", "large"],
    },
    start: null,
  });
  const plots = [...root.querySelectorAll("figure")];
  expect(plots.map((plot) => text(plot.querySelector("figcaption")))).toEqual(["y", "z"]);
  const { setup } = view.scene!;
  expect(plots[0]!.querySelectorAll("circle")).toHaveLength(setup.data.ids.length);
  const asked: unknown[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<unknown>).detail));
  const dot = plots[1]!.querySelectorAll("circle")[2]!;
  const picture = plots[1]!.querySelector("svg")!;
  picture.getBoundingClientRect = () => ({ left: 0, top: 0, width: 160, height: 160 }) as DOMRect;
  const [clientX, clientY] = ["cx", "cy"].map((name) => Number(dot.getAttribute(name)));
  picture.dispatchEvent(new MouseEvent("click", { clientX: clientX!, clientY: clientY! }));
  expect(asked).toMatchObject([{ kind: "select" }]);
});

it("shows what each example’s own class got, in a line for each class", async () => {
  const { view, root } = await show({
    version: 1,
    data: {
      columns: { a: [1, 2, 3, 4], b: [2, 1, 2, 5], c: [0, 1, 0, 2], kind: ["u", "v", "w", "v"] },
      target: "kind",
    },
    model: { id: "softmax-linear" },
    loss: { id: "softmax_cross_entropy" },
    optimizer: { id: "sgd", learning_rate: 0.5 },
  });
  const lines = [...root.querySelectorAll("figure")];
  const { targets, ids } = view.scene!.setup.data;
  expect(lines.map((line) => text(line.querySelector("figcaption")))).toEqual(targets[0]!.classes);
  const counts = lines.map((line) => line.querySelectorAll("circle").length);
  expect(counts.reduce((sum, n) => sum + n)).toBe(ids.length);
  // Nothing is learnt yet: each class has a third.
  for (const dot of root.querySelectorAll("figure circle"))
    expect(Number(dot.getAttribute("cx"))).toBeCloseTo(8 + 144 / 3, 0);
});

it("is offered for a linear model of several features", async () => {
  const { fits } = views.find(({ name }) => name === "weights")!;
  const fitsTo = async (of: Partial<Experiment>) =>
    fits((await open({ ...experiment, start: null, ...of })).picture);
  expect(await fitsTo({})).toBe(true);
  expect(await fitsTo({ data: { id: "line" } })).toBe(false);
  expect(await fitsTo({ model: { id: "mlp", hidden: [2] } })).toBe(false);
});
