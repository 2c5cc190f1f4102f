// @vitest-environment happy-dom
/** Runs that are compared, on the landscape of the one in front: real runs, as they are worked out, drawn and told. */
import { afterEach, describe, expect, it } from "vitest";
import type { Experiment, Run } from "../../web/engine/types.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Companion, Picture, Scene, Source } from "../../web/elements/view.js";
import "../../web/elements/views/landscape.js";
import { holds } from "../../web/elements/views/landscape-extent.js";
import { cellsOf, heightBetween } from "../../web/elements/views/landscape-grid.js";
import { readQuery } from "../../web/elements/views/landscape-query.js";
import { landscapeStudy, type Found } from "../../web/elements/views/landscape-study.js";
import { open } from "./real.js";
import { english } from "../words.js";

const line: Experiment = {
  version: 1,
  data: { columns: { x: [-2, -1, 0, 1, 2], y: [-3, -1, 1, 3, 9] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  standardize: false,
};
const query = readQuery(null);
const colours = ["run-1", "run-2", "run-3", "run-4"] as const;

/** The first of these in front, the others beside it. */
async function compare(named: [name: string, experiment: Experiment][], t: number) {
  const opened = await Promise.all(named.map(([, experiment]) => open(experiment, t)));
  const runs = opened.map(({ run }) => run);
  const companions = opened.slice(1).map(({ run, picture }, k): Companion => {
    const { step, setup, history } = picture;
    const { loss, lossParameters } = sceneOf(picture, null, english());
    const mark = { name: named[k + 1]![0], colour: colours[k + 1]! };
    const diverged = run.now.status === "diverged";
    return { ...mark, step, setup, history, surface: null, loss, lossParameters, diverged };
  });
  const comparing = { name: named[0]![0], colour: "run-1" as const, place: 0 };
  const picture: Picture = { ...opened[0]!.picture, comparing, companions };
  return { runs, picture };
}

async function study(runs: readonly Run[], picture: Picture, last: Found | null = null) {
  let points = 0;
  const source = {
    path: runs[0]!.path.bind(runs[0]),
    pathOf: (colour, asked, options) => runs[colours.indexOf(colour)]!.path(asked, options),
    landscape: (asked, options) => {
      points += asked.x.n;
      return runs[0]!.landscape(asked, options);
    },
  } as Pick<Source, "path" | "pathOf" | "landscape"> as Source;
  let found: Found | null = null;
  const { signal } = new AbortController();
  for await (const each of landscapeStudy.begin(source, picture, query, last, signal)) found = each;
  return { found: found!, points };
}

async function show(picture: Picture, found: Found) {
  const scene: Scene = sceneOf(picture, null, english());
  const view = document.createElement("loss-lab-landscape");
  Object.assign(view, { scene, query, found });
  document.body.append(view);
  await view.updateComplete;
  return { view, root: view.shadowRoot! };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const points = (path: Element): number => (path.getAttribute("d")!.match(/[ML]/g) ?? []).length;

afterEach(() => document.body.replaceChildren());

describe("compared runs on the landscape", () => {
  it("race over a surface from one start, each on its own way and at its own exact height", async () => {
    const ravine: Experiment = {
      version: 1,
      data: null,
      model: { id: "surface", name: "ravine" },
      loss: { id: "value" },
      optimizer: { id: "sgd", learning_rate: 0.02 },
    };
    const { runs, picture } = await compare(
      [
        ["Plain", ravine],
        ["Momentum", { ...ravine, optimizer: { ...ravine.optimizer, id: "sgd", momentum: 0.8 } }],
        ["Adam", { ...ravine, optimizer: { id: "adam", learning_rate: 0.2 } }],
      ],
      6,
    );
    const { found } = await study(runs, picture);
    expect(found.companions.map(({ path }) => [...path.t])).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6],
    ]);
    const { root } = await show(picture, found);
    const [front, ...others] = ["path.path", ".run-2 path.run", ".run-3 path.run"].map((selector) =>
      root.querySelector(selector)!,
    );
    expect([front!, ...others].map(points)).toEqual([7, 7, 7]);
    expect(new Set([front!, ...others].map((path) => path.getAttribute("stroke-dasharray"))).size).toBe(3);
    const ends = others.map((path) => path.getAttribute("d")!.split("L").at(-1)!);
    const symbols = [...root.querySelectorAll(".other .symbol")];
    expect(symbols.map((symbol) => symbol.getAttribute("transform")!.includes(ends.shift()!))).toEqual([
      true,
      true,
    ]);
    const said = text(root.querySelector(".summary"));
    const words = english();
    for (const [k, name] of ["Plain", "Momentum", "Adam"].entries())
      expect(said).toMatch(
        new RegExp(`${name} stands at [^.]+.*, with a loss of ${words.number(runs[k]!.now.loss)}\\.`),
      );
    expect(said).not.toContain("by their own loss");
    expect([...root.querySelectorAll(".legend .is-run")].map(text)).toEqual(["Plain", "Momentum", "Adam"]);
  });

  it("tell only the place of a run with another loss, on the surface that is drawn", async () => {
    const { runs, picture } = await compare(
      [
        ["Squared", line],
        ["Absolute", { ...line, loss: { id: "mae" } }],
      ],
      12,
    );
    const { found } = await study(runs, picture);
    const { view, root } = await show(picture, found);
    const said = text(root.querySelector(".summary"));
    expect(said).toMatch(/Absolute stands at Weight [\d.]+ and Bias [\d.]+\. The heights drawn/);
    expect(said).toMatch(/not at how high: Absolute\.$/);
    const table = [...root.querySelectorAll<HTMLDetailsElement>(".twin")].at(-1)!;
    table.open = true;
    table.dispatchEvent(new Event("toggle"));
    await view.updateComplete;
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map(text));
    expect(rows).toHaveLength(26);
    expect(rows[0]).toEqual(["Squared", "0", "0", "0", "20.2"]);
    expect(rows.at(-1)!.slice(0, 2)).toEqual(["Absolute", "12"]);
    expect(rows.at(-1)!.at(-1)).toBe("–");
  });

  it("leave out a run with other parameters, and say so", async () => {
    const { runs, picture } = await compare(
      [
        ["Line", line],
        ["Curve", { ...line, model: { id: "polynomial", degree: 2 } }],
      ],
      3,
    );
    const { found } = await study(runs, picture);
    expect(found.companions).toEqual([]);
    const { root } = await show(picture, found);
    expect(root.querySelector(".other")).toBeNull();
    expect(text(root.querySelector(".summary"))).toMatch(/those of the run in front: Curve\.$/);
  });

  it("stand on a line of one parameter too", async () => {
    const constant: Experiment = { ...line, model: { id: "constant" } };
    const { runs, picture } = await compare(
      [
        ["Squared", constant],
        ["Absolute", { ...constant, loss: { id: "mae" } }],
      ],
      4,
    );
    const { found } = await study(runs, picture);
    const { root } = await show(picture, found);
    expect(points(root.querySelector(".run-2 path.run")!)).toBe(5);
    expect(root.innerHTML).not.toMatch(/NaN|undefined/);
  });

  it("are all held by what is drawn, and begin anew when one of them leaves or joins", async () => {
    const slow: Experiment = { ...line, optimizer: { id: "sgd", learning_rate: 0.001 } };
    const { runs, picture } = await compare(
      [
        ["Slow", slow],
        ["Fast", line],
      ],
      20,
    );
    const { found } = await study(runs, picture);
    for (const run of runs) expect(holds(found.extent, [...run.now.parameters])).toBe(true);
    const begun = { picture, query, found, over: true };
    expect(landscapeStudy.serves(begun, picture, query)).toBe("yes");
    const alone = { ...picture, companions: [] };
    expect(landscapeStudy.serves(begun, alone, query)).toBe("later");
    const narrow = {
      ...begun,
      found: { ...found, extent: found.extent.map(() => [0, 0.01] as [number, number]) },
    };
    await runs[1]!.step(1);
    const companions = [{ ...picture.companions[0]!, step: runs[1]!.now }];
    expect(landscapeStudy.serves(narrow, { ...picture, companions }, query)).toBe("no");
    // The heights are the same for all: only paths are worked out again.
    const again = await study(runs, { ...picture, companions }, found);
    expect([again.points, again.found.companions[0]!.path.t.at(-1)]).toEqual([0, 21]);
  });

  it("have heights on the flat pieces between places, and none beyond", () => {
    const grid = { rows: 2, cols: 2, values: Float64Array.of(0, 2, 4, 6), done: 1 };
    const cells = cellsOf(grid, [
      [0, 1],
      [0, 1],
    ])!;
    expect(heightBetween(cells, [0.5, 0.25])).toBe(2);
    expect(heightBetween(cells, [1, 1])).toBe(6);
    expect(heightBetween(cells, [1.01, 0])).toBeNull();
    expect(heightBetween(cells, [NaN, 0])).toBeNull();
  });
});
