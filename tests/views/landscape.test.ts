// @vitest-environment happy-dom
/** The landscape: how it is divided and measured, what it says, and what it asks for by keys, fields and buttons. */
import { afterEach, describe, expect, it } from "vitest";
import type { Landscape, Path } from "../../web/engine/types.js";
import type { Ask, Scene } from "../../web/elements/view.js";
import "../../web/elements/views/landscape.js";
import { aspect, holds, paddedBox, scaled } from "../../web/elements/views/landscape-extent.js";
import { cellsOf, levelsOf, lowestOf, share } from "../../web/elements/views/landscape-grid.js";
import { objectiveOf } from "../../web/elements/views/landscape-objective.js";
import { along, movedTo, placeOf, type Plane } from "../../web/elements/views/landscape-plane.js";
import { readQuery, type LandscapeChoice, type Range } from "../../web/elements/views/landscape-query.js";
import type { Found } from "../../web/elements/views/landscape-study.js";
import { houseScene } from "./fixture.js";
import { makeScene } from "./scene.js";
import { english } from "../words.js";

/** A bowl that is lowest at (1, 0), at a height of a half. */
const bowl = (x: number, y: number): number => (x - 1) ** 2 + 2 * y ** 2 + 0.5;

/** As the engine gives it: every sixteenth place first, NaN where nothing is yet. */
function gridOf(
  extent: readonly Range[],
  n: number,
  of: (x: number, y: number) => number,
  stride = 1,
): Landscape {
  const [rows, cols] = [n, extent.length === 1 ? 1 : n];
  const values = new Float64Array(rows * cols).fill(NaN);
  let there = 0;
  const at = (range: Range | undefined, i: number): number =>
    range ? range[0] + ((range[1] - range[0]) * i) / (n - 1) : 0;
  for (let j = 0; j < cols; j += stride)
    for (let i = 0; i < rows; i += stride) {
      values[j * rows + i] = of(at(extent[0], i), at(extent[1], j));
      there += 1;
    }
  return { rows, cols, values, done: there / values.length };
}

const extent: Range[] = [
  [-1, 3],
  [-2, 2],
];

function pathOf(scene: Scene, loss: number): Path {
  const { t, parameters } = scene.step;
  const start = parameters.map(() => 0);
  const thetas = t > 0 ? [start, parameters] : [parameters];
  const n = parameters.length;
  const values = new Float64Array(n * thetas.length);
  thetas.forEach((theta, k) => theta.forEach((value, p) => (values[p * thetas.length + k] = value)));
  return {
    t: t > 0 ? Float64Array.of(0, t) : Float64Array.of(0),
    x: null,
    y: null,
    loss: new Float64Array(thetas.length).fill(loss),
    parameters: { rows: thetas.length, cols: n, values },
    distance: Float64Array.from(thetas, (_, k) => (k === 0 && n > 2 ? 0.25 : 0)),
  };
}

function foundOf(scene: Scene, more: Partial<Found> = {}): Found {
  const { t, parameters } = scene.step;
  const axes = parameters.length === 1 ? [{ parameter: 0 }] : [{ parameter: 0 }, { parameter: 1 }];
  const plane: Plane = { axes, anchor: parameters, t, explained: null };
  const seen = extent.slice(0, axes.length);
  return {
    objective: objectiveOf(scene),
    shown: { along: "parameters", x: 0, y: 1, seed: 0 },
    plane,
    front: { setup: scene.setup, path: pathOf(scene, 1.25) },
    companions: [],
    extent: seen,
    asked: false,
    ground: { extent: seen, grid: gridOf(seen, 65, bowl) },
    ...more,
  };
}

async function show(scene: Scene, more: Partial<Found> = {}, query: unknown = null) {
  const view = document.createElement("loss-lab-landscape");
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = scene;
  view.query = readQuery(query);
  view.found = foundOf(scene, more);
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot!, asked };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

const button = (root: ShadowRoot, name: string): HTMLButtonElement =>
  [...root.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? text(each)) === name,
  )!;

function threeParameters(t = 2): Scene {
  const column = (name: string, values: number[]) => ({ name, unit: "", values });
  return makeScene({
    words: english(),
    dataset: "line",
    features: [column("a", [1, 2, 3, 4]), column("b", [2, 1, 4, 3])],
    target: { name: "y", unit: "", values: [1, 2, 4, 3], classes: null },
    t,
  });
}

afterEach(() => document.body.replaceChildren());

describe("a landscape's grid", () => {
  it("is drawn as finely as it is worked out evenly", () => {
    const sizes = [16, 8, 4, 2, 1].map(
      (stride) => cellsOf(gridOf(extent, 65, bowl, stride), extent)!.columns,
    );
    expect(sizes).toEqual([5, 9, 17, 33, 65]);
    const begun = gridOf(extent, 65, bowl, 16);
    expect(cellsOf({ ...begun, done: 3 / 4225 }, extent)).toBeNull();
    const more = cellsOf({ ...begun, done: 60 / 4225 }, extent)!;
    expect([more.columns, more.rows]).toEqual([5, 5]);
    expect(more.values[1 * 5 + 2]).toBe(bowl(1, -1));
  });

  it("tells its lowest place, and whether that is on the edge", () => {
    const inside = lowestOf(cellsOf(gridOf(extent, 65, bowl), extent)!)!;
    expect(inside).toEqual({ place: [1, 0], value: 0.5, edge: false });
    const falling = lowestOf(
      cellsOf(
        gridOf(extent, 65, (x) => -x),
        extent,
      )!,
    )!;
    expect(falling).toMatchObject({ value: -3, edge: true });
    const nowhere = gridOf(extent, 65, () => NaN);
    expect(lowestOf(cellsOf({ ...nowhere, done: 1 }, extent)!)).toBeNull();
  });

  it("has levels by factors over a wide range, else such as set a bowl's rings evenly apart", () => {
    const wide = levelsOf([0.01, 5, 900, Infinity]);
    expect(wide.log).toBe(true);
    expect(wide.at).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]);
    const near = levelsOf([0.6, 4.6]);
    expect(near.log).toBe(false);
    const distances = near.at.map((level) => Math.sqrt(level - 0.6));
    const steps = distances.slice(1).map((distance, k) => distance - distances[k]!);
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(2);
    expect(levelsOf([-3, 0, 5]).at).toContain(0);
    expect(levelsOf([2, 2, 2]).at).toEqual([]);
    expect(levelsOf([0, 1000]).at.length).toBeLessThanOrEqual(16);
  });

  it("raises a surface evenly from the lowest to the highest", () => {
    const wide = levelsOf([0.01, 100]);
    expect(share(wide, 1)).toBeCloseTo(0.5, 12);
    expect([0, 0.01, 100, 1e300, Infinity, NaN].map((loss) => share(wide, loss))).toEqual([0, 0, 1, 1, 1, 1]);
  });
});

describe("a landscape's plane", () => {
  const u = [1, 2, 0];
  const v = [1, -1, 3];
  const plane: Plane = {
    axes: [{ direction: u }, { direction: v }],
    anchor: Float64Array.of(1, 1, 1),
    t: 0,
    explained: null,
  };

  it("finds the multiples of two directions that are not at right angles", () => {
    const theta = plane.anchor.map((value, k) => value + 0.5 * u[k]! - 2 * v[k]!);
    const [x, y] = placeOf(plane, theta);
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(-2, 12);
    // What is at right angles to both does not count.
    const normal = [6, -3, -3];
    const beside = placeOf(
      plane,
      theta.map((value, k) => value + normal[k]!),
    );
    expect(beside[0]).toBeCloseTo(0.5, 12);
    expect(beside[1]).toBeCloseTo(-2, 12);
  });

  it("moves theta within the plane, and leaves what is off it as it is", () => {
    const theta = Float64Array.of(4, -2, 0.5);
    const moved = Float64Array.from(movedTo(plane, theta, [3, 1]));
    expect(placeOf(plane, moved)[0]).toBeCloseTo(3, 12);
    expect(placeOf(plane, moved)[1]).toBeCloseTo(1, 12);
    const parameters: Plane = { ...plane, axes: [{ parameter: 2 }, { parameter: 0 }] };
    expect(movedTo(parameters, theta, [9, 8])).toEqual([8, -2, 9]);
  });

  it("bears directions of no length, as of a run that has not moved", () => {
    const none: Plane = { ...plane, axes: [{ direction: [0, 0, 0] }, { direction: [0, 0, 0] }] };
    expect(along(none, Float64Array.of(1, 2, 3))).toEqual([0, 0]);
  });
});

describe("a landscape's extent", () => {
  it("holds all places with some margin, a unit as long along either axis", () => {
    const places = [
      [-0.4, 0.9],
      [0.6, 0],
    ];
    const box = paddedBox(places);
    for (const place of places) expect(holds(scaled(box, 0.8), place)).toBe(true);
    const [[x0, x1], [y0, y1]] = box as [Range, Range];
    expect((x1 - x0) / (y1 - y0)).toBeCloseTo(1.4, 9);
  });

  it("gives axes of other units an extent of their own", () => {
    const [[x0, x1], [y0, y1]] = paddedBox([
      [0, 0],
      [0.001, 150],
    ]) as [Range, Range];
    expect(x1 - x0).toBeCloseTo(0.0016, 9);
    expect(y1 - y0).toBeCloseTo(240, 9);
  });

  it("is never empty, nor upside down", () => {
    for (const [from, to] of paddedBox([[1e9, -5]])) expect(to).toBeGreaterThan(from);
  });

  it("takes what rounding makes of a bias that stays at zero for no difference", () => {
    const [across, down] = paddedBox([
      [0, 0],
      [0.5, 1.7e-16],
    ]);
    expect(down![1] - down![0]).toBeCloseTo((across![1] - across![0]) / aspect, 9);
  });
});

describe("a landscape's query", () => {
  it("takes what makes sense, of anything", () => {
    const usual: LandscapeChoice = {
      along: "parameters",
      x: 0,
      y: 1,
      seed: 0,
      extent: null,
      surface: false,
      minima: false,
    };
    for (const asked of [
      undefined,
      null,
      7,
      "x",
      [],
      {},
      { along: "up", x: -1, y: 0.5, seed: "1", surface: 1 },
    ])
      expect(readQuery(asked)).toEqual(usual);
    for (const wrong of [
      [[0, 1]],
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, Infinity],
        [0, 1],
      ],
      [
        [0, NaN],
        [0, 1],
      ],
      "all",
    ])
      expect(readQuery({ extent: wrong }).extent).toBeNull();
    const full = { along: "random", x: 3, y: 2, seed: 9, extent, surface: true, minima: true };
    expect(readQuery(full)).toEqual(full);
  });
});

describe("the landscape", () => {
  it("says where the run stands, where it is lowest, and that nothing is left out", async () => {
    const { root } = await show(houseScene({ t: 1 }));
    expect(text(root.querySelector(".summary"))).toMatch(
      /^The run stands at Weight [\d.]+ and Bias .+, with a loss of 1\.25\. The lowest place drawn has a loss of 0\.5, at Weight 1 and Bias 0\. This shows all parameters there are\.$/,
    );
    expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.landscape/);
  });

  it("says that a slice is a slice, what stays, and how far the path leaves it", async () => {
    const { root } = await show(threeParameters());
    const said = text(root.querySelector(".summary"));
    expect(said).toContain("Weight of a");
    expect(said).toContain(
      "A slice: of 3 parameters this shows 2; the other one stays as it is at step 2. The path to there is up to 0.25 away from the slice.",
    );
  });

  it("says when the run has left what is drawn, and shows the way to it", async () => {
    const scene = houseScene({ t: 1 });
    const { root } = await show(
      scene,
      {},
      {
        extent: [
          [2, 3],
          [1, 2],
        ],
      },
    );
    expect(text(root.querySelector(".summary"))).toContain("The run has left the part that is drawn.");
    expect(root.querySelector("path.now")).not.toBeNull();
  });

  it("moves the point by keys, in round steps, and asks for all parameters", async () => {
    const { root, asked } = await show(houseScene());
    const handle = root.querySelector('[role="slider"]')!;
    const press = (key: string, more: KeyboardEventInit = {}): boolean =>
      handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
    press("ArrowRight");
    press("ArrowDown", { shiftKey: true });
    expect(press("ArrowLeft", { ctrlKey: true })).toBe(true);
    expect(asked).toEqual([
      { kind: "parameters", values: [0.07, 0], settled: true },
      { kind: "parameters", values: [0, -0.67], settled: true },
    ]);
    expect(handle.getAttribute("aria-valuetext")).toBe("Weight 0 and Bias 0");
  });

  it("puts the point where a number says, and leaves parameters off the slice alone", async () => {
    const scene = threeParameters();
    const { root, asked } = await show(scene, {}, null);
    const [first] = root.querySelectorAll<HTMLInputElement>(".stepper input");
    first!.value = "\u22120.5";
    first!.dispatchEvent(new Event("change"));
    expect(asked).toEqual([
      { kind: "parameters", values: [-0.5, ...scene.step.parameters.slice(1)], settled: true },
    ]);
    first!.value = "half";
    first!.dispatchEvent(new Event("change"));
    expect(asked).toHaveLength(1);
  });

  it("asks for more or less of the plane about its middle, and for what holds the path again", async () => {
    const { root, asked } = await show(houseScene(), {}, { extent });
    button(root, "Zoom out").click();
    button(root, "Fit to path").click();
    const queries = asked.map((ask) => (ask as Extract<Ask, { kind: "query" }>).query as LandscapeChoice);
    expect(queries[0]!.extent).toEqual([
      [-2, 4],
      [-3, 3],
    ]);
    expect(queries[1]!.extent).toBeNull();
  });

  it("exchanges the axes where one is to show what the other does", async () => {
    const { root, asked } = await show(threeParameters());
    const across = [...root.querySelectorAll("select")].at(-2)!;
    across.value = "1";
    across.dispatchEvent(new Event("change"));
    expect(asked[0]).toMatchObject({ kind: "query", view: "landscape", query: { x: 1, y: 0, extent: null } });
  });

  it("has the heights in its table, as they were worked out", async () => {
    const { view, root } = await show(houseScene());
    const details = root.querySelector<HTMLDetailsElement>(".twin")!;
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await view.updateComplete;
    const rows = [...details.querySelectorAll("tbody tr")].map((row) => [...row.children].map(text));
    expect(rows).toHaveLength(9);
    // From the top down: y = 2 to -2, x = -1 to 3.
    expect(rows[4]).toEqual(["0", "4.5", "2.75", "1.5", "0.75", "0.5", "0.75", "1.5", "2.75", "4.5"]);
    expect(rows[0]![1]).toBe("12.5");
  });

  it("draws what is beyond all numbers, and one parameter as a line", async () => {
    const cliff = gridOf(extent, 65, (x, y) => (x > 2 ? Infinity : x < -0.5 ? NaN : bowl(x, y)));
    const beyond = await show(houseScene({ t: 2 }), { ground: { extent, grid: { ...cliff, done: 1 } } });
    expect(beyond.root.querySelectorAll("path.contour").length).toBeGreaterThan(4);
    expect(beyond.root.innerHTML).not.toMatch(/NaN|Infinity/);
    const constant = makeScene({
      words: english(),
      dataset: "line",
      features: [],
      target: { name: "y", unit: "", values: [1, 2, 4], classes: null },
    });
    const { root } = await show(constant, {
      ground: { extent: [[-1, 3]], grid: gridOf([[-1, 3]], 257, bowl) },
    });
    expect(root.querySelector("path.line")!.getAttribute("d")).toMatch(/^M[\d. L]+$/);
    expect(root.querySelectorAll("path.contour")).toHaveLength(0);
  });

  it("draws no band anew for another step on the same ground", async () => {
    const first = houseScene({ t: 1 });
    const { view, root } = await show(first);
    const second = { ...houseScene({ t: 2 }), setup: first.setup };
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(root, { childList: true, attributes: true, subtree: true });
    const before = root.querySelector(".path")!.getAttribute("d");
    view.scene = second;
    await view.updateComplete;
    touched.push(...observer.takeRecords());
    observer.disconnect();
    expect(root.querySelector(".path")!.getAttribute("d")).not.toBe(before);
    expect(touched.filter(({ target }) => (target as Element).classList?.contains("contour"))).toEqual([]);
  });

  it("turns the surface by keys, and says from where it is seen", async () => {
    const { view, root } = await show(houseScene(), {}, { surface: true });
    const canvas = root.querySelector("canvas")!;
    const before = canvas.getAttribute("aria-label");
    canvas.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true, cancelable: true }));
    await view.updateComplete;
    expect(before).toContain("seen from 32° above");
    expect(canvas.getAttribute("aria-label")).toContain("seen from 47° above");
    button(root, "Tilt down").click();
    await view.updateComplete;
    expect(canvas.getAttribute("aria-label")).toBe(before);
  });

  it("tells objectives apart by loss and data, not by where the run is", () => {
    const scene = houseScene({ t: 1 });
    expect(objectiveOf(houseScene({ t: 5 }))).toBe(objectiveOf(scene));
    expect(objectiveOf(houseScene({ loss: "mae" }))).not.toBe(objectiveOf(scene));
    const { data } = scene.setup;
    const values = data.targets[0]!.values.with(3, 1);
    const other = { ...data, targets: [{ ...data.targets[0]!, values }] };
    expect(objectiveOf({ ...scene, setup: { ...scene.setup, data: other } })).not.toBe(objectiveOf(scene));
  });
});
