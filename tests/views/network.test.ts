// @vitest-environment happy-dom
/** The network: what it reads from the tape of a real run, how it is walked through, and what it asks for. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Scene, Source } from "../../web/elements/view.js";
import { views } from "../../web/elements/views/list.js";
import { inquiry, NetworkView } from "../../web/elements/views/network.js";
import { inputsOf, jointOf, netOf, parameterOf } from "../../web/elements/views/network-graph.js";
import { walkOf } from "../../web/elements/views/network-keys.js";
import { endsOf, jointAt, layOutNet } from "../../web/elements/views/network-layout.js";
import { open } from "./real.js";
import { english } from "../words.js";

const words = english();
const experiment = (model: Experiment["model"], more: Partial<Experiment> = {}): Experiment => ({
  version: 1,
  data: { id: "moons", n: 20 },
  model,
  loss: { id: "bce" },
  seed: 3,
  ...more,
});
const small = experiment({ id: "mlp", hidden: [3, 2] });
const heads = experiment(
  { id: "mlp", hidden: [3], heads: [1, { outputs: 1, hidden: [2] }], dropout: 0.2 },
  {
    data: { columns: { a: [1, 2, 3, 4], b: [2, 1, 2, 5], c: [0, 1, 0, 2] }, target: ["b", "c"] },
    loss: { id: "mse" },
    penalty: { id: "l2", alpha: 0.1 },
  },
);

async function scene(of: Experiment, t = 4, selection: number | null = 5): Promise<Scene> {
  return sceneOf((await open(of, t)).picture, selection, words);
}

async function show(of: Scene, asked: unknown = null, run?: Partial<Source>) {
  const view = new NetworkView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  view.scene = of;
  view.query = inquiry.query(asked);
  if (run) view.answer = await inquiry.answer(run as Source, of, view.query);
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  );

afterEach(() => document.body.replaceChildren());

describe("the net of the tape", () => {
  it.each([
    ["a network", small, [3, 2, 1]],
    ["one with dropout, heads and a penalty", heads, [3, 1, 2, 1]],
    ["a line", experiment({ id: "linear" }), [1]],
    ["softmax", experiment({ id: "softmax-linear" }, { loss: { id: "softmax_cross_entropy" } }), [2]],
  ])(
    "has the layers of %s, whose sums are those of their inputs, weights and biases",
    async (_, of, widths) => {
      const one = await scene(of, 4, 1);
      const net = netOf(one);
      const { parameters } = one.step;
      expect(net.layers.map(({ bias }) => bias.cols)).toEqual(widths);
      for (const layer of net.layers) {
        const inputs = inputsOf(net, layer);
        expect(layer.slopes).toHaveLength(layer.bias.cols);
        for (let unit = 0; unit < layer.bias.cols; unit += 1) {
          const weighted = inputs.map(
            (value, input) => value * parameters[parameterOf({ layer, unit, input })]!,
          );
          const sum = weighted.reduce(
            (a, b) => a + b,
            parameters[parameterOf({ layer, unit, input: null })]!,
          );
          expect(layer.sums[unit]).toBeCloseTo(sum, 12);
        }
      }
    },
  );

  it("knows every parameter once, by its index", async () => {
    const net = netOf(await scene(heads));
    const all = walkOf(net);
    expect(all.map(parameterOf).sort((a, b) => a - b)).toEqual([...all.keys()]);
    for (const joint of all) expect(jointOf(net, parameterOf(joint))).toEqual(joint);
    expect(jointOf(net, all.length)).toBeNull();
  });

  it("is offered for layers of weighted sums alone", async () => {
    const { fits } = views.find(({ name }) => name === "network")!;
    const fitsTo = async (model: Experiment["model"]) => fits((await open(experiment(model))).picture);
    expect(await fitsTo({ id: "linear" })).toBe(true);
    expect(await fitsTo({ id: "constant" })).toBe(false);
  });
});

describe("the drawing", () => {
  it.each([320, 1000])("finds a unit and a connection where it drew them, %i px wide", async (width) => {
    const layout = layOutNet(netOf(await scene(small)), width);
    for (const joint of walkOf(layout.net)) {
      const { layer, unit, input } = joint;
      if (input === null) {
        expect(jointAt(layout, layout.units.get(layer)![unit]!, 8)).toEqual(joint);
        continue;
      }
      const [from, to] = endsOf(layout, layer, input, unit);
      // Near its beginning the connections of a unit are apart from those of others.
      const near = { x: from.x + 0.3 * (to.x - from.x), y: from.y + 0.3 * (to.y - from.y) };
      expect(jointAt(layout, near, 8)).toEqual(joint);
      expect(Math.max(from.x, to.x)).toBeLessThan(width);
    }
    expect(jointAt(layout, { x: 1, y: 1 }, 8)).toBeNull();
  });

  it("keeps wide layers within a screen", async () => {
    const wide = layOutNet(netOf(await scene(experiment({ id: "mlp", hidden: [128, 32] }))), 360);
    expect(wide.height).toBeLessThan(1000);
    for (const { size } of wide.columns) expect(size).toBeGreaterThan(2);
  });

  it("says what goes forward and what comes back", async () => {
    const of = await scene(small);
    const { view, root } = await show(of);
    const { layers } = netOf(of);
    expect(text(root.querySelector(".summary"))).toContain("2 inputs into 3 + 2 hidden units");
    const numbers = () => [...root.querySelectorAll(".unit:not(.input) text.number")].map(text);
    const three = (value: number) => words.number(value, { digits: 3 });
    expect(numbers()).toEqual(layers.flatMap(({ activations }) => activations.map(three)));
    view.query = inquiry.query({ way: "backward" });
    await view.updateComplete;
    expect(numbers()).toEqual(layers.flatMap(({ slopes }) => slopes.map(three)));
    expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.network/);
  });
});

describe("one weight", () => {
  const weight = 4; // From the first input to the third unit.

  it("is told with its unit's sum, and can be set by hand", async () => {
    const of = { ...(await scene(small)), parameter: weight };
    const { root, asks } = await show(of);
    expect(text(root.querySelector("h4"))).toBe("Weight from x1 to unit 3 of layer 1");
    const terms = [...root.querySelectorAll(".terms button")];
    expect(terms.map((term) => term.getAttribute("aria-pressed"))).toEqual(["true", "false", "false"]);
    const { inputs } = netOf(of);
    const { parameters } = of.step;
    expect(text(terms[1]!.querySelector(".product"))).toBe(
      `${words.number(parameters[weight + 1]!)} · ${words.number(inputs[1]!)}`,
    );
    const field = root.querySelector<HTMLInputElement>(".panel input")!;
    field.value = "\u22121.5";
    field.dispatchEvent(new Event("change"));
    const values = Array.from(parameters);
    values[weight] = -1.5;
    expect(asks).toEqual([{ kind: "parameters", values, settled: true }]);
    (terms[2] as HTMLButtonElement).click();
    const bias = of.step.blocks.find(({ name }) => name === "layer1.bias")!;
    expect(asks[1]).toEqual({ kind: "choose", parameter: bias.offset + 2 });
  });

  it("has its number on its connection, beside those of its unit: forward its weight, backward its gradient", async () => {
    const of = { ...(await scene(small)), parameter: weight };
    const { view, root } = await show(of);
    const edges = () => [...root.querySelectorAll("text.edge")].map(text);
    const two = (value: number) => words.number(value, { digits: 2 });
    expect(edges()).toEqual([weight, weight + 1].map((at) => two(of.step.parameters[at]!)));
    expect(text(root.querySelector("text.edge.chosen"))).toBe(edges()[0]);
    view.query = inquiry.query({ way: "backward" });
    await view.updateComplete;
    expect(edges()).toEqual([weight, weight + 1].map((at) => two(of.step.gradient[at]!)));
  });

  it("is reached by keys: within a unit, from unit to unit, and from layer to layer", async () => {
    const of = { ...(await scene(small)), parameter: weight };
    const { view, root, asks } = await show(of);
    const slider = () => root.querySelector('[role="slider"]')!;
    expect(root.querySelectorAll(".plot [tabindex]")).toHaveLength(1);
    slider().dispatchEvent(new FocusEvent("focus"));
    await view.updateComplete;
    expect(slider().getAttribute("aria-valuetext")).toMatch(
      /^Weight from x1 to unit 3 of layer 1: .+, gradient .+$/,
    );
    const bias = (block: string, unit: number) =>
      of.step.blocks.find(({ name }) => name === block)!.offset + unit;
    const led: Record<string, number | null> = {
      ArrowDown: weight + 1,
      ArrowUp: bias("layer1.bias", 2),
      PageDown: bias("layer2.bias", 0),
      ArrowRight: bias("layer2.bias", 1),
      Home: bias("layer1.bias", 0),
      Escape: null,
    };
    for (const [key, parameter] of Object.entries(led)) {
      expect(press(slider(), key)).toBe(false);
      expect(asks.pop()).toEqual({ kind: "choose", parameter });
    }
    expect(press(slider(), "x")).toBe(true);
  });
});

describe("what it asks of the core", () => {
  it("takes anything for a query", () => {
    const usual = inquiry.query(undefined);
    for (const asked of [null, 7, "x", [], { way: {}, by: 0 }]) expect(inquiry.query(asked)).toEqual(usual);
  });

  it("has a map for every unit, and a nudge of the weight that was chosen beside its gradient", async () => {
    const { run, picture } = await open(small, 4);
    const of = { ...sceneOf(picture, 5, words), parameter: 4 };
    const { view, root } = await show(of, { by: 1e-4 }, run);
    const { maps, nudge } = view.answer!;
    expect(maps!.layers.map(({ cols, rows }) => [cols, rows])).toEqual([
      [3, 441],
      [2, 441],
    ]);
    expect(nudge!.gradient).toBeCloseTo(of.step.gradient[4]!, 12);
    expect(nudge!.quotient).toBeCloseTo(nudge!.gradient, 4);
    expect(text(root.querySelector(".nudge"))).toContain(words.number(nudge!.quotient, { digits: 6 }));
    // What was asked of another weight is not told of this one.
    view.scene = { ...of, parameter: 5 };
    await view.updateComplete;
    expect(root.querySelector(".nudge")).toBeNull();
    expect((await inquiry.answer(run as unknown as Source, picture, view.query)).nudge).toBeNull();
  });

  it("has maps on few points, and none of more than two features or very many units", async () => {
    const pointsOf = async (of: Experiment): Promise<number | undefined> => {
      const { run, picture } = await open(of);
      const { maps } = await inquiry.answer(run as unknown as Source, picture, inquiry.query(null));
      return maps?.inputs.length;
    };
    expect(await pointsOf(small)).toBe(21 * 21);
    expect(await pointsOf(experiment({ id: "linear" }, { data: { id: "line" }, loss: { id: "mse" } }))).toBe(
      65,
    );
    expect(await pointsOf(experiment({ id: "mlp", hidden: [128, 64] }))).toBeUndefined();
    const data = { columns: { a: [1, 2], b: [2, 1], c: [3, 5], y: [1, 2] }, target: "y" };
    expect(await pointsOf(experiment({ id: "linear" }, { data, loss: { id: "mse" } }))).toBeUndefined();
  });
});
