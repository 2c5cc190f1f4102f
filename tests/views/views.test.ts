// @vitest-environment happy-dom
/** The views as elements: what they say, what they ask for by keyboard, and how little they do for a step. */
import { afterEach, describe, expect, it, vi } from "vitest";
import "../../web/elements/views/arithmetic.js";
import "../../web/elements/views/curve.js";
import "../../web/elements/views/fit.js";
import type { Ask, Scene } from "../../web/elements/view.js";
import { inquiry } from "../../web/elements/views/curve-query.js";
import { houseScene } from "./fixture.js";
import { lossInfos, makeScene } from "./scene.js";
import { english } from "../words.js";

type Tag = "loss-lab-fit" | "loss-lab-curve" | "loss-lab-arithmetic";

const small = {
  words: english(),
  dataset: "line",
  features: [{ name: "x", unit: "", values: [3, 1, 2, 5, 4] }],
  target: { name: "y", unit: "", values: [2.5, 1, 2, 8, 4], classes: null },
};

async function show(
  tag: Tag,
  scene: Scene,
): Promise<{ view: HTMLElementTagNameMap[Tag]; root: ShadowRoot; asked: Ask[] }> {
  const view = document.createElement(tag);
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = scene;
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot!, asked };
}

function press(target: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

afterEach(() => document.body.replaceChildren());

describe("fit", () => {
  const handle = (root: ShadowRoot): SVGElement => root.querySelector('[role="slider"]')!;

  it("has one tab stop in the plot, however many points there are", async () => {
    const { root } = await show("loss-lab-fit", houseScene());
    expect(root.querySelectorAll("svg path.point")).toHaveLength(298);
    expect(root.querySelectorAll("svg [tabindex]")).toHaveLength(1);
  });

  it("goes through the points from left to right, and to the ends", async () => {
    const { view, root, asked } = await show("loss-lab-fit", makeScene(small));
    const select = (row: number) => ({ kind: "select", row });
    const go = async (key: string): Promise<void> => {
      press(handle(root), key);
      view.scene = { ...view.scene!, selection: (asked.at(-1) as { row: number }).row };
      await view.updateComplete;
    };
    await go("Home");
    await go("ArrowRight");
    await go("ArrowRight");
    await go("End");
    await go("ArrowLeft");
    await go("PageDown");
    expect(asked).toEqual([1, 2, 0, 3, 4, 1].map(select));
    expect(handle(root).getAttribute("aria-valuenow")).toBe("1");
    expect(handle(root).getAttribute("aria-valuemax")).toBe("5");
  });

  it("picks a point up with Enter and moves it by steps in data units, larger with Shift", async () => {
    const { view, root, asked } = await show("loss-lab-fit", makeScene({ ...small, selection: 0 }));
    press(handle(root), "Enter");
    await view.updateComplete;
    press(handle(root), "ArrowUp");
    press(handle(root), "ArrowUp", { shiftKey: true });
    press(handle(root), "ArrowLeft");
    expect(asked.map((ask) => ask.kind)).toEqual(["move-point", "move-point", "move-point"]);
    const [up, far, left] = asked as Extract<Ask, { kind: "move-point" }>[];
    expect(up).toMatchObject({ row: 0, x: 3, settled: true });
    expect(up!.y).toBeGreaterThan(2.5);
    expect(far!.y - 2.5).toBeCloseTo(10 * (up!.y - 2.5), 9);
    expect(left!.x).toBeLessThan(3);
    expect(left!.y).toBe(2.5);
    press(handle(root), "Escape");
    await view.updateComplete;
    press(handle(root), "ArrowRight");
    expect(asked.at(-1)!.kind).toBe("select");
  });

  it("adds and removes by keys, and leaves keys with a modifier to the page", async () => {
    const { root, asked } = await show("loss-lab-fit", makeScene({ ...small, selection: 2 }));
    press(handle(root), "Delete");
    press(handle(root), "a");
    const left = press(handle(root), "a", { ctrlKey: true });
    expect(left.defaultPrevented).toBe(false);
    expect(asked[0]).toEqual({ kind: "remove-point", row: 2 });
    expect(asked[1]).toMatchObject({ kind: "add-point", x: 2 });
    expect(asked).toHaveLength(2);
  });

  it("moves the selected point by buttons and by a number typed in", async () => {
    const { root, asked } = await show("loss-lab-fit", makeScene({ ...small, selection: 3 }));
    const [x, y] = root.querySelectorAll<HTMLInputElement>(".tools input");
    expect([x!.value, y!.value]).toEqual(["5", "8"]);
    y!.value = "\u22122,000.5";
    y!.dispatchEvent(new Event("change"));
    expect(asked.at(-1)).toMatchObject({ kind: "move-point", row: 3, x: 5, settled: true });
    expect((asked.at(-1) as { y: number }).y).toBeCloseTo(-2000.5, 1);
    root.querySelector<HTMLButtonElement>(".stepper button")!.click();
    expect((asked.at(-1) as { x: number }).x).toBeLessThan(5);
    x!.value = "five";
    x!.dispatchEvent(new Event("change"));
    expect(asked).toHaveLength(2);
  });

  it("asks for a class where the target has classes, on the axis of a score too", async () => {
    for (const loss of ["bce", "hinge"]) {
      const scene = makeScene({
        ...small,
        loss,
        selection: 1,
        target: { name: "c", unit: "", values: [0, 1, 0, 1, 1], classes: ["no", "yes"] },
      });
      const { view, root, asked } = await show("loss-lab-fit", scene);
      press(handle(root), "Enter");
      await view.updateComplete;
      press(handle(root), "ArrowDown");
      expect(asked.at(-1)).toEqual({ kind: "move-point", row: 1, x: 1, y: 0, settled: true });
    }
  });

  it("tells the point at the keyboard's focus with all its numbers", async () => {
    const { view, root } = await show("loss-lab-fit", houseScene({ selection: 5, t: 3 }));
    handle(root).dispatchEvent(new FocusEvent("focus"));
    await view.updateComplete;
    const said = handle(root).getAttribute("aria-valuetext")!;
    for (const part of ["Sale 6", "Living area", "$", "Predicted", "Off by", "Loss"])
      expect(said).toContain(part);
  });

  it("says what is to be seen, and who has the largest loss", async () => {
    const { root } = await show("loss-lab-fit", houseScene());
    expect(text(root.querySelector(".summary"))).toMatch(
      /^298 sales: Living area across, Price up\..*Largest loss: Sale \d+, .+\$²\.$/,
    );
  });

  it("has every point in its table, in the order of the plot", async () => {
    const { view, root } = await show("loss-lab-fit", makeScene(small));
    const details = root.querySelector<HTMLDetailsElement>(".twin")!;
    expect(details.querySelector("table")).toBeNull();
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await view.updateComplete;
    const names = [...details.querySelectorAll("tbody th")].map(text);
    expect(names).toEqual(["Point 2", "Point 3", "Point 1", "Point 5", "Point 4"]);
  });

  it("makes no nodes anew for another step of the same data", async () => {
    const first = houseScene({ t: 1 });
    const { view, root } = await show("loss-lab-fit", first);
    const before = [...root.querySelectorAll("svg *")].filter((node) => !node.closest("text"));
    const line = root.querySelector("path.fit")!.getAttribute("d");
    const second = houseScene({ t: 2 });
    view.scene = { ...second, setup: first.setup };
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(root, { childList: true, attributes: true, subtree: true });
    await view.updateComplete;
    await Promise.resolve();
    touched.push(...observer.takeRecords());
    observer.disconnect();
    expect(root.querySelector("path.fit")!.getAttribute("d")).not.toBe(line);
    expect([...root.querySelectorAll("svg *")].filter((node) => !node.closest("text"))).toEqual(before);
    expect(touched.filter(({ target }) => (target as Element).classList?.contains("point"))).toEqual([]);
    expect(touched.length).toBeLessThan(20);
  });

  it("keeps its axes while a step is taken, and while a point moves within them", async () => {
    const { view, root } = await show("loss-lab-fit", makeScene(small));
    const ticks = (): string[] => [...root.querySelectorAll(".axis text")].map(text);
    const before = ticks();
    view.scene = makeScene({ ...small, t: 50 });
    await view.updateComplete;
    expect(ticks()).toEqual(before);
    view.scene = makeScene({ ...small, target: { ...small.target, values: [2.5, 1, 2, 7.2, 4] } });
    await view.updateComplete;
    expect(ticks()).toEqual(before);
  });

  it.each(lossInfos.map(({ id, task }) => [id, task] as const))(
    "draws %s without fault for none, one, two and three features",
    async (loss, task) => {
      const column = (name: string, values: number[]) => ({ name, unit: "", values });
      const features = [column("a", [1, 2, 3, 4]), column("b", [2, 1, 4, 3]), column("c", [0, 1, 0, 1])];
      const target = {
        name: "t",
        unit: "",
        values: [0, 1, 1, 0],
        classes: task === "binary" ? ["no", "yes"] : null,
      };
      for (let count = 0; count <= 3; count += 1) {
        const { root } = await show(
          "loss-lab-fit",
          makeScene({
            ...small,
            features: features.slice(0, count),
            target,
            loss,
            t: 2,
            selection: 1,
            validation: [1, 0, 0, 0],
          }),
        );
        expect(root.querySelectorAll("path.point").length).toBeGreaterThanOrEqual(4);
        expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.fit/);
      }
    },
  );
});

describe("curve", () => {
  it("invites the first step where there is one point only", async () => {
    const { root } = await show("loss-lab-curve", houseScene());
    expect(text(root.querySelector(".invite"))).not.toBe("");
    expect(text(root.querySelector(".summary"))).toBe("No step taken yet: the loss is 1. ".trim());
    expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.curve/);
  });

  it("says where the loss stands, which way it goes, and what it has to beat", async () => {
    const { root } = await show(
      "loss-lab-curve",
      houseScene({ t: 4, validation: Array.from({ length: 298 }, (_, i) => Number(i % 5 === 0)) }),
    );
    const summary = text(root.querySelector(".summary"));
    expect(summary).toMatch(
      /^Loss [\d.]+ at step 4, falling\. It began at [\d.]+; the smallest so far is [\d.]+, in step 4\./,
    );
    expect(summary).toMatch(/Held-out loss [\d.]+, falling\./);
    expect(summary).toContain("Below the best constant prediction (1).");
    expect(root.querySelector("path.is-validation")!.getAttribute("d")).toMatch(/^M/);
  });

  it("draws the data term and the penalty apart, and names every line at its end", async () => {
    const scene = houseScene({ t: 3 });
    const { measured } = scene.history;
    const halves = measured.trainLoss.map((loss) => loss / 2);
    scene.history = { ...scene.history, measured: { ...measured, trainLoss: halves, penalty: halves } };
    const { root } = await show("loss-lab-curve", scene);
    expect(root.querySelector("path.is-penalty")!.getAttribute("d")).toMatch(/^M/);
    const names = [...root.querySelectorAll("text.name")].map(text);
    expect(names).toEqual(expect.arrayContaining(["Loss", "Data term", "Penalty"]));
    const { words } = scene;
    const penalty = words.number(halves[measured.t.indexOf(3)]!, { digits: 6 });
    expect(text(root.querySelector(".details .is-penalty"))).toBe(`Penalty ${penalty}`);
  });

  it("draws each term of a sum, by the loss it is of", async () => {
    const scene = houseScene({ t: 3 });
    const { measured } = scene.history;
    const terms = [1, 2].map((part) => ({
      values: measured.trainLoss.map((loss) => (loss * part) / 3),
      gradientNorms: measured.trainLoss,
    }));
    const sum = { id: "sum", terms: [{ loss: { id: "mse" } }, { loss: { id: "mae" } }] };
    scene.history = { ...scene.history, measured: { ...measured, terms } };
    scene.setup = { ...scene.setup, experiment: { ...scene.setup.experiment, loss: sum } };
    const { root } = await show("loss-lab-curve", scene);
    expect(root.querySelectorAll('path[class*="is-term-"]')).toHaveLength(2);
    expect([...root.querySelectorAll("text.name")].map(text)).toEqual(
      expect.arrayContaining(["Squared error", "Absolute error"]),
    );
  });

  it("says what was changed where, and marks the best held-out loss", async () => {
    const scene = houseScene({
      t: 4,
      validation: Array.from({ length: 298 }, (_, i) => Number(i % 5 === 0)),
    });
    scene.history = { ...scene.history, edits: [1, 2, 3] };
    const edits = [
      { t: 1, loss: { id: "mae" } },
      { t: 2, penalty: null },
      { t: 3, parameters: [0, 0] },
    ];
    scene.setup = { ...scene.setup, experiment: { ...scene.setup.experiment, edits } };
    const best = { t: 2, validationLoss: scene.step.validationLoss!, parameters: new Float64Array(2) };
    scene.step = { ...scene.step, best };
    const { root } = await show("loss-lab-curve", scene);
    expect([...root.querySelectorAll(".edit text")].map(text)).toEqual([
      "Absolute error from here",
      "no penalty from here",
      "set by hand",
    ]);
    expect(root.querySelectorAll(".best")).toHaveLength(1);
    expect(text(root.querySelector(".summary"))).toMatch(/Best held-out loss [\d.]+, at step 2\./);
  });

  it("has a logarithmic axis of steps, on which all of them are still to be reached", async () => {
    const { view, root, asked } = await show("loss-lab-curve", houseScene({ t: 300 }));
    const labels = () => [...root.querySelectorAll(".axis:nth-of-type(2) text:not(.title)")].map(text);
    root.querySelectorAll<HTMLButtonElement>(".tools button")[2]!.click();
    await view.updateComplete;
    expect(labels()).toEqual(["0", "1", "10", "100"]);
    press(root.querySelector('[role="slider"]')!, "Home");
    expect(asked).toEqual([
      { kind: "query", view: "curve", query: { measure: "loss", log: false, logSteps: true } },
      { kind: "seek", t: 0 },
    ]);
    expect(root.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("opens with what an exhibit asks of it, and with the loss where there is no such measure", async () => {
    const { view, root } = await show("loss-lab-curve", houseScene({ t: 30 }));
    const curve = view as HTMLElementTagNameMap["loss-lab-curve"];
    const pressed = () =>
      [...root.querySelectorAll('.tools [aria-pressed="true"]')].map((button) => text(button));
    expect(pressed()).toEqual(["Linear"]);
    const summary = text(root.querySelector(".summary"));
    curve.query = inquiry.query({ measure: "nonsense", log: true, logSteps: true });
    await view.updateComplete;
    expect(pressed()).toEqual(["Log", "Log steps"]);
    expect(text(root.querySelector(".summary"))).toBe(summary);
  });

  it("goes to a step by keys, and not beyond the ends", async () => {
    const { view, root, asked } = await show("loss-lab-curve", houseScene({ t: 40 }));
    const slider = root.querySelector('[role="slider"]')!;
    expect(slider.getAttribute("aria-valuetext")).toMatch(/^Step 40, loss [\d.]+$/);
    press(slider, "ArrowLeft");
    press(slider, "ArrowLeft", { shiftKey: true });
    press(slider, "PageDown");
    press(slider, "Home");
    press(slider, "ArrowRight");
    press(slider, "End");
    expect(asked).toEqual([39, 30, 30, 0].map((t) => ({ kind: "seek", t })));
    view.scene = { ...view.scene!, step: { ...view.scene!.step, t: 0 } };
    await view.updateComplete;
    press(slider, "End");
    expect(asked.at(-1)).toEqual({ kind: "seek", t: 40 });
  });

  it("draws a million steps as buckets with a band, and only as many nodes", async () => {
    const scene = houseScene({ t: 1 });
    const n = 500;
    const of = (value: (i: number) => number): Float64Array =>
      Float64Array.from({ length: n }, (_, i) => value(i));
    scene.history = {
      ...scene.history,
      from: of((i) => i * 2000),
      to: of((i) => (i + 1) * 2000),
      first: of((i) => 1 / (i + 1)),
      last: of((i) => 1 / (i + 2)),
      min: of((i) => 0.9 / (i + 2)),
      max: of((i) => 1.1 / (i + 1)),
      edits: [400_000],
    };
    const { view, root } = await show("loss-lab-curve", { ...scene, step: { ...scene.step, t: 999_999 } });
    expect(root.querySelector("path.band")!.getAttribute("d")).toMatch(/Z$/);
    expect(root.querySelectorAll(".edit")).toHaveLength(1);
    expect(root.querySelectorAll("svg *").length).toBeLessThan(80);
    root.querySelectorAll<HTMLButtonElement>(".tools button")[1]!.click();
    await view.updateComplete;
    expect(root.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it("keeps losses that a logarithm cannot show off the logarithmic axis", async () => {
    const scene = houseScene({ t: 3 });
    const zero = (values: Float64Array): Float64Array => values.map((value, i) => (i === 2 ? 0 : value));
    scene.history = {
      ...scene.history,
      first: zero(scene.history.first),
      last: zero(scene.history.last),
      min: zero(scene.history.min),
    };
    const { view, root } = await show("loss-lab-curve", scene);
    root.querySelectorAll<HTMLButtonElement>(".tools button")[1]!.click();
    await view.updateComplete;
    const d = root.querySelector("path.loss")!.getAttribute("d")!;
    expect(d.match(/M/g)).toHaveLength(2);
    expect(d).not.toMatch(/NaN|Infinity/);
  });
});

describe("arithmetic", () => {
  const ids = (root: ShadowRoot): (string | null)[] =>
    [...root.querySelectorAll(".line")].map((line) => line.getAttribute("data-q"));

  it("tells the step in the order of the tape: example, batch, parameters", async () => {
    const { root } = await show("loss-lab-arithmetic", houseScene({ selection: 7, t: 2 }));
    expect([...root.querySelectorAll("section")].map((part) => part.className)).toEqual([
      "example",
      "batch",
      "update",
    ]);
    expect(ids(root)).toEqual([
      "output",
      "residual",
      "loss",
      "loss_slope",
      "objective",
      "slope",
      "gradient.weight",
      "gradient.bias",
      "delta.weight",
      "next.weight",
      "delta.bias",
      "next.bias",
    ]);
    expect(text(root.querySelector("section.example h4"))).toContain("Sale 8");
  });

  it("shows the numbers of the selected example, as the tape has them", async () => {
    const scene = houseScene({ selection: 7, t: 2 });
    const { root } = await show("loss-lab-arithmetic", scene);
    const { words, step } = scene;
    for (const id of ["output", "loss", "objective", "next.bias"]) {
      const entry = step.tape.find((each) => each.id === id)!;
      const value = entry.values[entry.example ? entry.example.indexOf(7) : 0]!;
      expect(root.querySelector(`.line[data-q="${id}"] .value`)!.textContent).toContain(
        words.number(value, { digits: 6 }),
      );
    }
    const weight = words.number(step.parameters[0]!);
    expect(text(root.querySelector('.line[data-q="output"] .numbers'))).toContain(weight);
  });

  it("shows another example where the selected one is held out, and says so", async () => {
    const validation = [0, 1, 0, 0, 0];
    const { root } = await show("loss-lab-arithmetic", makeScene({ ...small, selection: 1, validation }));
    expect(text(root.querySelector("section.example h4"))).toContain("Point 1");
    expect(text(root.querySelector("section.example .hint"))).toContain("not in this step’s batch");
  });

  it("lights a quantity wherever it stands, and nothing once left", async () => {
    const { view, root } = await show("loss-lab-arithmetic", makeScene({ ...small, t: 1 }));
    const line = root.querySelector<HTMLElement>('.line[data-q="residual"]')!;
    line.dispatchEvent(new FocusEvent("focus"));
    await view.updateComplete;
    const lit = [...root.querySelectorAll("[data-lit]")];
    expect(lit.length).toBeGreaterThan(4);
    expect(lit.every((each) => each.getAttribute("data-q") === "residual")).toBe(true);
    expect(lit.some((each) => each.closest('.line[data-q="loss"]'))).toBe(true);
    line.dispatchEvent(new FocusEvent("blur"));
    expect(root.querySelectorAll("[data-lit]")).toHaveLength(0);
  });

  it("has one tab stop among its lines, moved by the arrow keys", async () => {
    const { view, root } = await show("loss-lab-arithmetic", makeScene(small));
    const stops = (): string[] =>
      [...root.querySelectorAll('.line[tabindex="0"]')].map((line) => line.getAttribute("data-q")!);
    expect(stops()).toEqual(["output"]);
    const lines = root.querySelectorAll<HTMLElement>(".line");
    lines[0]!.focus();
    press(lines[0]!, "ArrowDown");
    await view.updateComplete;
    expect(stops()).toEqual(["residual"]);
    press(lines[1]!, "End");
    await view.updateComplete;
    expect(stops()).toEqual(["next.bias"]);
  });

  it.each(lossInfos.map(({ id, task }) => [id, task] as const))(
    "prints %s with one and with two features",
    async (loss, task) => {
      const classes = task === "binary" ? ["no", "yes"] : null;
      const target = { name: "t", unit: "", values: [0, 1, 1, 0, 1], classes };
      const second = { name: "z", unit: "", values: [1, 0, 2, 1, 3] };
      for (const features of [[], small.features, [...small.features, second]]) {
        const { root } = await show(
          "loss-lab-arithmetic",
          makeScene({ ...small, features, target, loss, t: 1 }),
        );
        expect(root.querySelectorAll(".line math").length).toBeGreaterThan(8);
        expect(root.innerHTML).not.toMatch(/NaN|undefined|\[object|views\.arithmetic|style=/);
      }
    },
  );
});

describe("all views", () => {
  it.each(["loss-lab-fit", "loss-lab-curve", "loss-lab-arithmetic"] as const)(
    "%s asks for nothing by itself, and waits without a scene",
    async (tag) => {
      const view = document.createElement(tag);
      const heard = vi.fn();
      view.addEventListener("loss-lab-ask", heard);
      document.body.append(view);
      await view.updateComplete;
      view.scene = houseScene({ t: 1 });
      await view.updateComplete;
      expect(heard).not.toHaveBeenCalled();
      expect(view.shadowRoot!.querySelectorAll("[style]:not(.plot):not(.tip)")).toHaveLength(0);
    },
  );
});
