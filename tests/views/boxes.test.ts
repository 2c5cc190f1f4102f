// @vitest-environment happy-dom
/** Pictures with boxes, of real runs: which columns are what, where the boxes stand, and pages of them. */
import type { Choice, Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { mainView } from "../../web/elements/lab.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask } from "../../web/elements/view.js";
import { boxColumns } from "../../web/elements/views/boxes-columns.js";
import { BoxesView } from "../../web/elements/views/boxes.js";
import { placeAfter } from "../../web/elements/views/choosing.js";
import { views } from "../../web/elements/views/list.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const sum: Choice = {
  id: "sum",
  terms: [
    { weight: 1, loss: { id: "softmax_cross_entropy" }, outputs: [0, 3], targets: [0, 1] },
    { weight: 1, loss: { id: "huber", delta: 0.1 }, outputs: [3, 7], targets: [1, 5] },
  ],
};
const objects: Experiment = {
  version: 1,
  data: { id: "objects", n: 30, target: ["shape", "box_x", "box_y", "box_width", "box_height"] },
  model: { id: "mlp", hidden: [4] },
  loss: sum,
  optimizer: { id: "adam", learning_rate: 0.02 },
};

async function show(row: number) {
  const { picture } = await open(objects, 20);
  const view = new BoxesView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  view.scene = sceneOf(picture, row, english());
  document.body.append(view);
  await view.updateComplete;
  return { picture, view, root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const attributes = (node: Element, names: string[]): number[] =>
  names.map((name) => Number(node.getAttribute(name)));
const corners = ["x", "y", "width", "height"];

describe("the columns", () => {
  it("are a class and a box, each with the outputs of its term of the loss", async () => {
    const { picture } = await open(objects);
    const found = boxColumns(picture.setup, sum)!;
    expect(found).toMatchObject({
      kind: 0,
      sides: { x: 1, y: 2, width: 3, height: 4 },
      outputs: { kind: 0, sides: { x: 3, y: 4, width: 5, height: 6 } },
      rows: 8,
      columns: 8,
    });
    expect(found.pixels![9]).toEqual({ row: 2, column: 2 });
    expect(boxColumns(picture.setup, { id: "mse" })).toBeNull();
  });

  it("make the view the main one, where there are such", async () => {
    const { fits } = views.find(({ name }) => name === "boxes")!;
    const { picture } = await open(objects);
    expect(fits(picture)).toBe(true);
    expect(mainView(picture)).toBe("boxes");
    const shapes = { ...objects, data: { id: "objects", n: 30 }, loss: { id: "softmax_cross_entropy" } };
    expect(fits((await open(shapes)).picture)).toBe(false);
  });
});

it("draws the pixels, the true box around the shape, and the predicted one where the outputs say", async () => {
  const { root, picture } = await show(5);
  const large = root.querySelector(".large")!;
  const { targets, features, ids } = picture.setup.data;
  const [x, y, width, height] = attributes(large.querySelector(".actual")!, corners);
  for (const [feature, { values }] of features.entries()) {
    const [row, column] = [Math.floor(feature / 8), feature % 8];
    // Whatever is bright is part of the shape, within its box.
    if (values[5]! < 0.6) continue;
    expect(column >= x! - 1e-9 && column + 1 <= x! + width! + 1e-9).toBe(true);
    expect(row >= y! - 1e-9 && row + 1 <= y! + height! + 1e-9).toBe(true);
  }
  expect(width).toBeCloseTo(8 * targets[3]!.values[5]!, 9);
  const output = (column: number) => picture.step.natural.predictions[column * ids.length + 5]!;
  const predicted = attributes(large.querySelector(".predicted")!, corners);
  expect(predicted[0]).toBeCloseTo(8 * (output(3) - output(5) / 2), 9);
  expect(predicted[3]).toBeCloseTo(Math.max(0, 8 * output(6)), 9);
});

it("says for each picture whether its class was called rightly", async () => {
  const { root, picture } = await show(0);
  const { targets, ids } = picture.setup.data;
  const { predictions } = picture.step.natural;
  const items = [...root.querySelectorAll(".grid li")];
  expect(items).toHaveLength(12);
  const { classes, values } = targets[0]!;
  for (const [row, item] of items.entries()) {
    const shares = classes!.map((_, index) => predictions[index * ids.length + row]!);
    const called = classes![shares.indexOf(Math.max(...shares))]!;
    const actual = classes![values[row]!]!;
    const verdict = called === actual ? `${called}, right` : `${called}, really ${actual}`;
    expect(item.getAttribute("aria-label")).toBe(`Picture ${row + 1}: ${verdict}`);
    expect(item.classList.contains(called === actual ? "right" : "wrong")).toBe(true);
  }
});

it("turns pages, goes on to the next page by the keys, and follows the selection", async () => {
  const { root, view, asks } = await show(11);
  const shown = () => text(root.querySelector(".pages"));
  expect(shown()).toBe("1–12 of 30");
  root.querySelector(".grid")!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
  expect(asks).toEqual([{ kind: "select", row: 12 }]);
  view.scene = { ...view.scene!, selection: 12 };
  await view.updateComplete;
  expect(shown()).toBe("13–24 of 30");
  expect(root.querySelector("[aria-selected=true]")!.id).toBe("row-12");
  const [previous, next] = [...root.querySelectorAll<HTMLButtonElement>(".group:last-child button")];
  next!.click();
  await view.updateComplete;
  expect(shown()).toBe("25–30 of 30");
  expect(next!.disabled).toBe(true);
  previous!.click();
  await view.updateComplete;
  expect(shown()).toBe("13–24 of 30");
});

it("leads by the arrows through rows of pictures, the other way round from right to left", () => {
  const press = (key: string) => new KeyboardEvent("keydown", { key });
  expect(placeAfter(press("ArrowDown"), 2, 12, 4)).toBe(6);
  expect(placeAfter(press("ArrowUp"), 2, 12, 4)).toBe(0);
  expect(placeAfter(press("ArrowRight"), 2, 12, 4)).toBe(3);
  expect(placeAfter(press("ArrowRight"), 2, 12, 4, true)).toBe(1);
  expect(placeAfter(press("End"), 2, 12)).toBe(11);
  expect(placeAfter(press("Tab"), 2, 12)).toBeNull();
});
