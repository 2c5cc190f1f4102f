// @vitest-environment happy-dom
/** The round of a step: each station with the numbers of the step, gone through by pointer and keyboard. */
import { afterEach, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask } from "../../web/elements/view.js";
import { inquiry, LoopView } from "../../web/elements/views/loop.js";
import { steepestOf, type Station } from "../../web/elements/views/loop-stations.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const words = english();
const classes: Experiment = {
  version: 1,
  data: { id: "moons", n: 20 },
  model: { id: "mlp", hidden: [3] },
  loss: { id: "bce" },
  optimizer: { id: "adam", learning_rate: 0.1 },
};
const { picture } = await open(classes, 3);
const scene = sceneOf(picture, 4, words);

async function show(station?: Station, of = scene) {
  const view = new LoopView();
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = of;
  view.query = inquiry.query({ station });
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot!;
  const told = (selector: string): string =>
    root.querySelector(selector)!.textContent.replace(/\s+/g, " ").trim();
  return { view, root, told, asked };
}

test("each station's number is that of the step, for the selected example", async () => {
  const { step } = scene;
  const { told } = await show();
  const ofRow = (id: string): string => {
    const entry = step.tape.find((each) => each.id === id)!;
    return words.number(entry.values[entry.example!.indexOf(4)]!);
  };
  const [steepest] = steepestOf(scene) as [number];
  expect(told("#station-predict")).toContain(ofRow("output"));
  expect(told("#station-measure")).toContain(ofRow("loss"));
  expect(told("#station-trace")).toContain(words.number(step.gradient[steepest]!));
  expect(told("#station-adjust")).toContain(words.number(step.delta[steepest]!, { signed: true }));
  expect(told("#station-repeat")).toContain("Step 4");
});

test("of many parameters the steepest are told, with what becomes of them", async () => {
  const { step } = scene;
  const sizes = [...step.gradient].map(Math.abs);
  const steepest = steepestOf(scene);
  expect(steepest.map((parameter) => sizes[parameter])).toEqual(sizes.toSorted((a, b) => b - a).slice(0, 4));
  const { root, told } = await show("adjust");
  const rows = [...root.querySelectorAll(".panel tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
  );
  const { picture: next } = await open(classes, 4);
  expect(rows.map(([now]) => now)).toEqual(
    steepest.map((parameter) => words.number(step.parameters[parameter]!)),
  );
  expect(rows.map(([, , after]) => after)).toEqual(
    steepest.map((parameter) => words.number(next.step.parameters[parameter]!)),
  );
  expect(told(".panel")).toContain(`and ${step.gradient.length - 4} more parameters`);
});

test("the keyboard goes round, and stations not seen yet invite", async () => {
  const { view, root, asked } = await show();
  const inviting = (): number => root.querySelectorAll(".inviting").length;
  expect(inviting()).toBe(4);
  const press = (key: string): boolean =>
    root
      .querySelector('[role="tab"][aria-selected="true"]')!
      .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  press("ArrowLeft");
  expect(asked).toEqual([{ kind: "query", view: "loop", query: { station: "repeat" } }]);
  view.query = inquiry.query({ station: "repeat" });
  await view.updateComplete;
  expect(inviting()).toBe(3);
  expect(root.activeElement?.id).toBe("station-repeat");
  press("ArrowRight");
  expect(asked[1]).toEqual({ kind: "query", view: "loop", query: { station: "predict" } });
});

test("the last station takes the step", async () => {
  const { root, told, asked } = await show("repeat");
  expect(told(".sentence")).toContain(words.number(scene.history.first[0]!));
  root.querySelector<HTMLButtonElement>(".onward")!.click();
  expect(asked).toEqual([
    { kind: "seek", t: 4 },
    { kind: "query", view: "loop", query: { station: "predict" } },
  ]);
});

test("of a group of rows that is one example, the loss is the group's", async () => {
  const { picture: pairs } = await open({
    version: 1,
    data: { columns: { x: [0, 5, 1, 3, 2, 4], y: [1, 1, -1, -1, 1, 1] }, target: "y" },
    model: { id: "linear" },
    loss: { id: "margin_ranking", margin: 1 },
    start: [1, 0],
  });
  const losses = pairs.step.tape.find(({ id }) => id === "loss")!.values;
  for (const row of [0, 3, 5]) {
    const { told } = await show("measure", sceneOf(pairs, row, words));
    expect(told("#station-measure")).toContain(words.number(losses[Math.floor(row / 2)]!));
    document.body.replaceChildren();
  }
});

test("a query from a link is taken as far as it is understood", () => {
  expect(inquiry.query({ station: "trace" })).toEqual({ station: "trace" });
  for (const asked of [null, 7, "trace", { station: "rest" }])
    expect(inquiry.query(asked)).toEqual({ station: "predict" });
});
