// @vitest-environment happy-dom
/** Predictions as places of a plane, of real runs: the board, the gaps in each loss's geometry, and points that move. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { mainView } from "../../web/elements/lab.js";
import { movePoint } from "../../web/elements/points.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask } from "../../web/elements/view.js";
import { views } from "../../web/elements/views/list.js";
import { gapPath, gapShape } from "../../web/elements/views/plane-gaps.js";
import { PlaneView } from "../../web/elements/views/plane.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const darts: Experiment = {
  version: 1,
  data: { id: "darts" },
  model: { id: "shift" },
  loss: { id: "distance" },
  optimizer: { id: "sgd", learning_rate: 0.02 },
  reduction: "sum",
  standardize: false,
};

async function show(experiment: Experiment, t: number, row: number | null = 0) {
  const { run, picture } = await open(experiment, t);
  const view = new PlaneView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  view.scene = sceneOf(picture, row, english());
  document.body.append(view);
  await view.updateComplete;
  return { run, picture, view, root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
/** The numbers of a path or a transform. */
const numbers = (written: string | null): number[] => (written!.match(/-?[\d.]+/g) ?? []).map(Number);
const centre = (circle: Element): number[] => ["cx", "cy"].map((name) => Number(circle.getAttribute(name)));

describe("the gap", () => {
  const area = (d: string): number => {
    const corners = numbers(d);
    const n = corners.length / 2;
    const at = (i: number) => [corners[2 * (i % n)]!, corners[2 * (i % n) + 1]!] as const;
    const twice = Array.from({ length: n }, (_, i) => at(i)[0] * at(i + 1)[1] - at(i + 1)[0] * at(i)[1]);
    return Math.abs(twice.reduce((sum, part) => sum + part)) / 2;
  };

  it("is a line, or the square whose area is the mean of both squares, or across and up", () => {
    expect(gapPath("distance", [10, 20], [40, 60])).toBe("M10.0 20.0L40.0 60.0");
    expect(area(gapPath("mse", [10, 20], [40, 60]))).toBeCloseTo((30 ** 2 + 40 ** 2) / 2, 6);
    expect(gapPath("mae", [10, 20], [40, 60])).toBe("M10.0 20.0L40.0 20.0L40.0 60.0");
    expect(gapShape("huber")).toBe("general");
  });
});

describe("darts", () => {
  it("come nearer with every step, on a board that stays", async () => {
    const { view, root } = await show(darts, 0);
    const gaps = (): number[] =>
      [...root.querySelectorAll(".gap")].map((gap) => {
        const [x, y, toX, toY] = numbers(gap.getAttribute("d")) as [number, number, number, number];
        return Math.hypot(toX - x, toY - y);
      });
    const board = (): (string | null)[] =>
      [...root.querySelectorAll(".ring-zone")].map((ring) => ring.getAttribute("r"));
    const [before, rings] = [gaps(), board()];
    view.scene = sceneOf((await open(darts, 5)).picture, 0, english());
    await view.updateComplete;
    gaps().forEach((gap, row) => expect(gap).toBeLessThan(before[row]!));
    expect(board()).toEqual(rings);
  });

  it("stand around the one bullseye, on round rings, with a gap for every throw", async () => {
    const { root, picture } = await show(darts, 0);
    const [ring, ...others] = root.querySelectorAll(".ring-zone");
    expect(others.length).toBeGreaterThan(2);
    const middle = centre(root.querySelector(".bullseye")!);
    expect(centre(ring!)).toEqual(middle);
    const gaps = [...root.querySelectorAll(".gap")];
    expect(gaps).toHaveLength(picture.setup.data.ids.length);
    // All gaps end in the middle.
    for (const gap of gaps)
      numbers(gap.getAttribute("d"))
        .slice(2)
        .forEach((end, i) => expect(end).toBeCloseTo(middle[i]!, 0));
    // Nothing has been learnt: every point is where it was thrown.
    expect(root.querySelectorAll(".moved")).toHaveLength(0);
    expect(text(root.querySelector(".summary"))).toMatch(
      /^12 throws .* The next step moves every one of them by /,
    );
  });

  it("draws all lengths on one scale: the emphasised gap is as long as its loss", async () => {
    const { root, picture, view } = await show(darts, 3, 4);
    const radii = [...root.querySelectorAll(".ring-zone")].map((ring) => Number(ring.getAttribute("r")));
    // Rings stand at whole multiples of the innermost.
    const pixels = radii.at(-1)! / 2;
    const [x1, y1, x2, y2] = numbers(root.querySelector(".gap.emphasised")!.getAttribute("d")) as [
      number,
      number,
      number,
      number,
    ];
    const loss = picture.step.natural.losses[4]!;
    expect(Math.hypot(x2 - x1, y2 - y1) / pixels).toBeCloseTo(loss, 1);
    expect(text(root.querySelector(".details"))).toContain(`Loss ${view.scene!.words.number(loss)} cm`);
  });

  it("shows the way of each throw, and as an arrow where the next step moves it", async () => {
    const { run, root } = await show(darts, 10);
    expect(root.querySelectorAll(".moved")).toHaveLength(12);
    const points = (of: ShadowRoot): number[][] =>
      [...of.querySelectorAll("g[clip-path] > .point")].map((point) =>
        numbers(point.getAttribute("transform")),
      );
    const [from] = points(root);
    const [tipX, tipY, ...base] = numbers(root.querySelector(".arrow polygon")!.getAttribute("points"));
    expect(base).toHaveLength(4);
    const next = await show(darts, 11);
    const [to] = points(next.root);
    const [dx, dy] = [to![0]! - from![0]!, to![1]! - from![1]!];
    // The arrow begins and ends at the rim of the point.
    const long = Math.hypot(dx, dy);
    expect(tipX! - from![0]!).toBeCloseTo(dx * (1 + 6 / long), 0);
    expect(tipY! - from![1]!).toBeCloseTo(dy * (1 + 6 / long), 0);
    expect(run.now.t).toBe(10);
  });

  it("moves what a throw was so that it comes to lie where the keyboard put it", async () => {
    const { root, asks, view, picture } = await show(darts, 5, 2);
    const slider = root.querySelector<SVGElement>("[role=slider]")!;
    const press = async (key: string) => {
      slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await view.updateComplete;
    };
    slider.dispatchEvent(new FocusEvent("focus"));
    await press("Enter");
    expect(slider.getAttribute("aria-label")).toBe("Moving Throw 3");
    await press("ArrowRight");
    const move = asks.at(-1) as Extract<Ask, { kind: "move-point" }>;
    expect(move).toMatchObject({ kind: "move-point", row: 2, settled: true });
    const { features } = picture.setup.data;
    const { predictions } = picture.step.natural;
    const moved = movePoint(picture.setup, 2, move).columns;
    // To the right by a round step: what was thrown goes as far as the point does.
    const went = (moved["throw_x"] as number[])[2]! - features[0]!.values[2]!;
    expect(went).toBeGreaterThan(0);
    expect(went).toBeLessThan(1);
    expect(Number((predictions[2]! + went).toFixed(6))).toBeCloseTo(
      Math.round((predictions[2]! + went) * 50) / 50,
      6,
    );
    expect((moved["throw_y"] as number[])[2]).not.toBeNaN();
    expect(moved["bullseye_x"]).toEqual([...picture.setup.data.targets[0]!.values]);
  });
});

it("gives each target a ring of its own where they differ, and points of other models stay where they are", async () => {
  const columns = { east: [0, 1, 2, 3], north: [0, 1, 0, 1], x: [1, 2, 3, 4], y: [2, 2, 1, 1] };
  const { root } = await show(
    {
      version: 1,
      data: { columns, target: ["x", "y"], units: { east: "m", north: "m", x: "m", y: "m" } },
      model: { id: "linear" },
      loss: { id: "mse" },
    },
    1,
  );
  expect(root.querySelectorAll(".ring-zone")).toHaveLength(0);
  expect(root.querySelectorAll(".bullseye:not(.middle)")).toHaveLength(5);
  expect(root.querySelectorAll(".gap.is-mse")).toHaveLength(4);
  expect(root.querySelectorAll(".arrow")).toHaveLength(0);
  expect(root.querySelector(".tools")).toBeNull();
});

it("is offered for two numbers in one unit, and then stands where the fit would", async () => {
  const { fits } = views.find(({ name }) => name === "plane")!;
  const { picture } = await open(darts);
  expect(fits(picture)).toBe(true);
  expect(mainView(picture)).toBe("plane");
  const [x, y, z] = [
    [1, 2, 3],
    [2, 4, 1],
    [3, 1, 2],
  ];
  const own = async (units: Record<string, string>) =>
    fits(
      (
        await open({
          version: 1,
          data: { columns: { x, y, z }, target: ["y", "z"], units },
          model: { id: "linear" },
          loss: { id: "mse" },
        })
      ).picture,
    );
  expect(await own({ y: "m", z: "m" })).toBe(true);
  expect(await own({ y: "m", z: "s" })).toBe(false);
  expect(
    fits(
      (await open({ version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } }))
        .picture,
    ),
  ).toBe(false);
});
