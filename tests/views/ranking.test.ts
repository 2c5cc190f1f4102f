// @vitest-environment happy-dom
/** Orders: what is ranked, which lines cross, and the groups gone through in step with the selection. */
import { afterEach, describe, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import { mostMissed, sceneOf } from "../../web/elements/scene.js";
import type { Ask, Scene } from "../../web/elements/view.js";
import type { Item } from "../../web/elements/views/ranking-groups.js";
import { kindOf } from "../../web/elements/views/ranking-kind.js";
import { crossingsOf, rungsOf, waysOf } from "../../web/elements/views/ranking-order.js";
import { inquiry, RankingView } from "../../web/elements/views/ranking.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const words = english();
const pairs: Experiment = {
  version: 1,
  data: { columns: { x: [0, 5, 1, 3, 2, 4], y: [1, 1, -1, -1, 1, 1] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "margin_ranking", margin: 1 },
  standardize: false,
  start: [1, 0],
};
const lists: Experiment = {
  ...pairs,
  data: { id: "search-lists", n: 12 },
  loss: { id: "listwise_softmax" },
  start: null,
};
const picture = (await open(pairs)).picture;

describe("orders", () => {
  const itemsOf = (...values: [wanted: number, score: number][]): Item[] =>
    values.map(([wanted, score], i) => ({ name: String(i), row: i, wanted, score }));
  const waysFor = (...values: [number, number][]) => {
    const items = itemsOf(...values);
    return waysOf(rungsOf(items, "wanted"), rungsOf(items, "score"));
  };

  test("run from the largest down, and lines cross where two items are swapped", () => {
    const ways = waysFor([3, 0.1], [2, 0.5], [1, -4]);
    expect(ways.map(({ item, from, to, wrong }) => [item.name, from, to, wrong])).toEqual([
      ["0", 0.5, 1.5, true],
      ["1", 1.5, 0.5, true],
      ["2", 2.5, 2.5, false],
    ]);
    expect(crossingsOf(ways)).toEqual([{ along: 0.5, at: 1 }]);
  });

  test("of equal scores the lines meet, which is no right order either", () => {
    const ways = waysFor([2, 0], [1, 0]);
    expect(ways.map(({ to, wrong }) => [to, wrong])).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(crossingsOf(ways)).toEqual([]);
    expect(waysFor([1, 0.3], [1, 0.2]).some(({ wrong }) => wrong)).toBe(false);
  });
});

describe("what is ranked", () => {
  const kind = async (experiment: Experiment) => kindOf((await open(experiment)).picture);

  test("pairs of rows, and rows that are lists, under losses of orders or of grades", async () => {
    expect(kindOf(picture)).toBe("pairs");
    expect(await kind(lists)).toBe("lists");
    expect(await kind({ ...lists, loss: { id: "mse" } })).toBe("lists");
  });

  test("but no single number, nor two that have nothing to do with each other", async () => {
    expect(await kind({ ...pairs, loss: { id: "mse" }, start: null })).toBeNull();
    expect(
      await kind({ ...lists, data: { id: "darts" }, loss: { id: "mse" }, model: { id: "shift" } }),
    ).toBeNull();
  });
});

async function show(scene: Scene, group: number | null = null) {
  const view = new RankingView();
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = scene;
  view.query = inquiry.query({ group });
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot!;
  const told = (selector: string): string =>
    root.querySelector(selector)!.textContent.replace(/\s+/g, " ").trim();
  return { view, root, told, asked };
}

describe("the view of pairs", () => {
  test("says who belongs above, who leads, and what is missing", async () => {
    // Scores 0 and 5, and the first belongs above.
    const wrong = await show(sceneOf(picture, 0, words));
    expect(wrong.told(".summary")).toBe(
      "Point 1 belongs above Point 2, but scores lower: 0 against 5. The loss is 6.",
    );
    expect(wrong.root.querySelectorAll(".crossing")).toHaveLength(1);
    expect(wrong.root.querySelector(".missing")).not.toBeNull();
    // Scores 1 and 3, and the second belongs above by 1 at the least.
    const right = await show(sceneOf(picture, 3, words));
    expect(right.told(".summary")).toContain(
      "Point 4 belongs above Point 3, and scores higher: 3 against 1. The loss is 0.",
    );
    expect(right.root.querySelectorAll(".crossing, .missing, .wrong")).toHaveLength(0);
    expect(right.told(".pager")).toContain("Pair 2 of 3");
  });

  test("selects the items and goes from pair to pair", async () => {
    const { root, asked } = await show(sceneOf(picture, 0, words));
    const press = (key: string): boolean =>
      root
        .querySelector('[role="listbox"]')!
        .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    press("ArrowDown");
    press("PageDown");
    expect(asked).toEqual([
      { kind: "select", row: 1 },
      { kind: "query", view: "ranking", query: { group: 1 } },
    ]);
    expect(root.querySelector<HTMLButtonElement>(".pager button")!.disabled).toBe(true);
  });

  test("selects the pair that an exhibit or a link asks for", async () => {
    const { asked } = await show(sceneOf(picture, 0, words), 2);
    expect(asked).toEqual([{ kind: "select", row: 4 }]);
    expect((await show(sceneOf(picture, 5, words), 2)).asked).toEqual([]);
    expect((await show(sceneOf(picture, 0, words), 99)).asked).toEqual([{ kind: "select", row: 4 }]);
  });

  test("the row selected first is one of the pair that costs most", () => {
    const { losses } = picture.step.natural;
    expect(Math.floor(mostMissed(picture) / 2)).toBe(losses.indexOf(Math.max(...losses)));
  });
});

test("a list shows grades and scores of its own row", async () => {
  const { picture: listed } = await open(lists, 5);
  const scene = sceneOf(listed, 2, words);
  const { root, told } = await show(scene);
  expect(told(".pager")).toContain("Search 3 of 12");
  const grades = scene.setup.data.targets.map(({ values }) => values[2]!);
  const shown = [...root.querySelectorAll('[role="option"] b')].map((each) => Number(each.textContent));
  expect(shown).toEqual(grades.toSorted((a, b) => b - a));
  const scores = [0, 1, 2, 3].map((column) => scene.step.natural.predictions[column * 12 + 2]!);
  expect([...root.querySelectorAll(".scored b")].map((each) => each.textContent)).toEqual(
    scores.toSorted((a, b) => b - a).map((score) => words.number(score)),
  );
});

test("a query from a link is taken as far as it is understood", () => {
  expect(inquiry.query({ group: 3 })).toEqual({ group: 3 });
  for (const asked of [null, 7, "x", { group: -1 }, { group: 1.5 }])
    expect(inquiry.query(asked)).toEqual({ group: null });
});
