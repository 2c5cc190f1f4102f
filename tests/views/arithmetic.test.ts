// @vitest-environment happy-dom
/** The arithmetic of runs of the real engine: what the last step changed is marked, and nothing else. */
import { afterEach, describe, expect, test } from "vitest";
import type { Experiment, Run } from "loss-lab/engine";
import { sceneOf } from "../../web/elements/scene.js";
import type { Picture, Scene } from "../../web/elements/view.js";
import { ArithmeticView } from "../../web/elements/views/arithmetic.js";
import { open } from "./real.js";
import { english } from "../words.js";

const words = english();
const line: Experiment = {
  version: 1,
  data: { columns: { x: [1, 2, 3, 4], y: [2, 1, 4, 3] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "huber" },
};

afterEach(() => document.body.replaceChildren());

async function show(scene: Scene): Promise<{ view: ArithmeticView; root: ShadowRoot }> {
  const view = new ArithmeticView();
  view.scene = scene;
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot! };
}

async function stepTo(run: Run, picture: Picture, t: number, row = 0): Promise<Scene> {
  return sceneOf({ ...picture, step: await run.seek(t), setup: run.setup }, row, words);
}

async function draw(view: ArithmeticView, scene: Scene): Promise<void> {
  view.scene = scene;
  await view.updateComplete;
}

/** What is marked, as the ids of the entries whose numbers are. */
const marked = (root: ShadowRoot): Set<string> =>
  new Set(
    [...root.querySelectorAll(".changed")].map((mark) => mark.closest("[data-q]")!.getAttribute("data-q")!),
  );

describe("what the last step changed", () => {
  test("is marked wherever it stands, forward and back, and what stayed is not", async () => {
    const { run, picture } = await open(line, 3);
    const { view, root } = await show(sceneOf(picture, 0, words));
    expect(marked(root)).toEqual(new Set());
    for (const t of [4, 3]) {
      await draw(view, await stepTo(run, picture, t));
      for (const id of ["weight", "output", "loss", "objective", "gradient.weight", "next.weight"])
        expect(marked(root), id).toContain(id);
      for (const id of ["x", "target", "learning_rate", "examples", "loss.delta"])
        expect(marked(root), id).not.toContain(id);
    }
    // In the formulas too, each number by itself: the weight of "w x + b" changed, the x beside it did not.
    const numbers = root.querySelector('.line[data-q="output"] .numbers')!;
    expect(numbers.querySelector('[data-q="weight"]')!.classList).toContain("changed");
    expect(numbers.querySelector('[data-q="x"]')!.classList).not.toContain("changed");
    const arrow = root.querySelector('.line[data-q="objective"] .change')!;
    expect(arrow.getAttribute("aria-label")).toMatch(/^rose from /);
  });

  test("is known of another example as well, also when the step is drawn anew", async () => {
    const { run, picture } = await open(line);
    const { view, root } = await show(sceneOf(picture, 0, words));
    const next = await stepTo(run, picture, 1);
    await draw(view, next);
    expect(marked(root)).toContain("loss_slope");
    await draw(view, { ...next, selection: 2 });
    expect(marked(root)).toContain("output");
    // The slope of the loss of this one is at its limit, before as after.
    expect(marked(root)).not.toContain("loss_slope");
  });

  test("is nothing where the experiment is another one", async () => {
    const { run, picture } = await open(line, 2);
    const { view, root } = await show(sceneOf(picture, 0, words));
    await draw(view, await stepTo(run, picture, 3));
    expect(marked(root).size).toBeGreaterThan(5);
    await run.edit({ loss: { id: "mae" } });
    await draw(view, await stepTo(run, picture, 3));
    expect(marked(root)).toEqual(new Set());
  });

  test("leaves out examples that the step before did not have", async () => {
    const { run, picture } = await open({ ...line, batch_size: 2 });
    const batch = (scene: Picture) => scene.step.tape.find(({ id }) => id === "x")!.example!;
    const { view, root } = await show(sceneOf(picture, batch(picture)[0]!, words));
    const next = await stepTo(run, picture, 1);
    const [row] = batch(next);
    expect(batch(picture)).not.toContain(row);
    await draw(view, { ...next, selection: row! });
    expect(marked(root)).toContain("weight");
    expect(marked(root)).not.toContain("output");
  });

  test("stands in the table as it was", async () => {
    const { run, picture } = await open(line, 2);
    const { view, root } = await show(sceneOf(picture, 0, words));
    await draw(view, await stepTo(run, picture, 3));
    const fold = root.querySelector<HTMLDetailsElement>(".twin")!;
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
    await view.updateComplete;
    const cells = [...root.querySelectorAll(".twin tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim()),
    );
    expect(cells[0]!.at(-1)).toBe("At step 2");
    const weight = cells.find(([name]) => name === "Weight")!;
    expect(weight.at(-1)).toBe(words.number(picture.step.parameters[0]!, { digits: 6 }));
  });
});

describe("a parameter that is chosen", () => {
  const net: Experiment = {
    version: 1,
    data: { id: "moons", n: 20 },
    model: { id: "mlp", hidden: [3, 2] },
    loss: { id: "bce" },
    seed: 3,
  };
  // From the second input to the second unit: row 1 and column 1 of two rows and three columns.
  const parameter = 3;
  const numbers = (line: Element | null): number[] =>
    [...line!.querySelectorAll(".numbers mn")]
      .map(({ textContent }) => textContent.replace("\u2212", "-"))
      .map((written) => {
        const [mantissa, power] = written.split("×10");
        const exponent = [...(power ?? "")].map((c) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)).map((d) => (d < 0 ? "-" : d));
        return Number(mantissa!.replace(/[^\d.-]/g, "")) * 10 ** Number(exponent.join("") || 0);
      });

  test("has its unit's sum, its slope, its gradient and its step worked out", async () => {
    const { picture } = await open(net, 4);
    const scene = { ...sceneOf(picture, 5, words), parameter };
    const { root } = await show(scene);
    const line = (id: string) => root.querySelector(`.line[data-q="${id}"]`);
    const { tape } = scene.step;
    const of = (id: string) => tape.find((entry) => entry.id === id)!;
    const at = of("x").example!.indexOf(5);

    // Two inputs and their weights, then the bias.
    const [x1, w1, x2, w2, bias] = numbers(line("layer1.sum"));
    const sum = of("layer1.sum");
    expect(x1! * w1! + x2! * w2! + bias!).toBeCloseTo(sum.values[1 * sum.rows + at]!, 2);
    expect(w2).toBeCloseTo(scene.step.parameters[parameter]!, 3);
    expect(line("layer1.sum")!.querySelectorAll(".numbers .chosen")).toHaveLength(1);

    // Back from both units of the next layer, through the activation: (s₁ w₁ + s₂ w₂) (1 − a²).
    const [s1, v1, s2, v2, one, a] = numbers(line("layer1.slope"));
    const slope = of("layer1.slope");
    expect((s1! * v1! + s2! * v2!) * (one! - a! ** 2)).toBeCloseTo(slope.values[1 * slope.rows + at]!, 4);

    // Of the sum over the examples the first and the last, and what it comes to.
    const gradient = line("gradient.layer1.weight")!;
    expect(numbers(gradient).length).toBeGreaterThanOrEqual(4);
    expect(gradient.querySelector(".numbers")!.textContent).toContain("⋯");
    expect(gradient.querySelector(".value .chosen")!.textContent).toBe(
      words.number(scene.step.gradient[parameter]!),
    );
    // The fold of its block is open.
    const [weight, delta] = numbers(line("next.layer1.weight"));
    expect(weight! + delta!).toBeCloseTo(scene.step.parameters[parameter]! + scene.step.delta[parameter]!, 3);
    expect(root.textContent).toContain("Chosen: Weight from x2 to unit 2 of layer 1.");
  });

  test("is chosen by a click on its number, let go by another, and walked through by keys", async () => {
    const { picture } = await open(net, 4);
    const scene = sceneOf(picture, 5, words);
    const { view, root } = await show(scene);
    const asks: unknown[] = [];
    view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<unknown>).detail));
    const { offset } = scene.step.blocks.find(({ name }) => name === "layer1.bias")!;
    const bias = () => root.querySelector<HTMLElement>('.line[data-q="gradient.layer1.bias"]')!;
    const second = () => bias().querySelector<HTMLElement>('[data-index="1"]')!;
    second().click();
    await draw(view, { ...scene, parameter: offset + 1 });
    expect(second().className).toContain("chosen");
    second().click();
    const press = (key: string) => bias().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("ArrowRight");
    press("ArrowLeft");
    await draw(view, { ...scene, parameter: offset + 2 });
    press("ArrowRight");
    const choose = (to: number | null) => ({ kind: "choose", parameter: to });
    expect(asks).toEqual([offset + 1, null, offset + 2, offset].map(choose));
  });

  test("is named where the model has no layers too", async () => {
    const polynomial = { ...line, model: { id: "polynomial", degree: 3 } };
    const { picture } = await open(polynomial, 1);
    const { root } = await show({ ...sceneOf(picture, 0, words), parameter: 1 });
    expect(root.textContent).toContain("Chosen: Weight 2.");
  });
});
