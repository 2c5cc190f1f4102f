// @vitest-environment happy-dom
/** The words and their numbers: those of the step, lit where they stand, and chosen together with their example. */
import { afterEach, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Scene } from "../../web/elements/view.js";
import { inquiry, QuantitiesView } from "../../web/elements/views/quantities.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const words = english();
const line: Experiment = {
  version: 1,
  data: { columns: { x: [1, 2, 4], y: [2, 3, 8] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "mse" },
  penalty: { id: "l2", alpha: 0.5 },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};
const { picture } = await open(line, 2);

async function show(scene: Scene, term: string | null = null) {
  const view = new QuantitiesView();
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = scene;
  view.query = inquiry.query({ term });
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot!;
  const word = (name: string): HTMLButtonElement =>
    [...root.querySelectorAll<HTMLButtonElement>(".word")].find(
      (button) => button.textContent.trim() === name,
    )!;
  const told = (name: string): string =>
    word(name)
      .closest(".term")!
      .textContent.replace(/[ \n]+/g, " ");
  return { view, root, word, told, asked };
}

test("every word has the number that the step has for it", async () => {
  const { step } = picture;
  const { told } = await show(sceneOf(picture, 1, words));
  const tape = (id: string): string => words.number(step.tape.find((entry) => entry.id === id)!.values[0]!);
  const ofRow = (id: string): string => words.number(step.tape.find((entry) => entry.id === id)!.values[1]!);
  expect(told("Score")).toContain(ofRow("output"));
  expect(told("Error")).toContain(ofRow("residual"));
  expect(told("Loss")).toContain(ofRow("loss"));
  expect(told("Cost")).toContain(tape("data"));
  expect(told("Cost")).toContain("The mean of all");
  expect(told("Penalty")).toContain(tape("penalty"));
  expect(told("Objective")).toContain(words.number(step.loss));
  for (const slope of step.gradient) expect(told("Gradient")).toContain(words.number(slope));
  for (const { value } of step.metrics) expect(told("Metric")).toContain(words.number(value!));
  expect(told("Reward")).toContain("no number here");
  const natural = words.number(step.natural.residuals![1]!, { signed: true });
  expect(told("Error")).toContain(`In the data’s units: ${natural}`);
});

test("what this step does not have is told in words", async () => {
  const classes = { ...line, data: { columns: { x: [1, 2, 4], y: ["a", "b", "b"] }, target: "y" } };
  const { picture: other } = await open({
    ...classes,
    loss: { id: "bce" },
    penalty: null,
    reduction: "sum",
  });
  const { told, word } = await show(sceneOf(other, 0, words));
  expect(told("Error")).toContain("no number here");
  expect(told("Error")).toContain("Between classes there is no distance");
  expect(word("Penalty")).toBeUndefined();
  expect(told("Cost")).toContain("added up");
  expect(told("Objective")).toContain("Without a penalty it is the cost itself");
});

test("of a policy the rewards are the targets of its choices", async () => {
  const rewards = { columns: { a: [1, 0], b: [0, 2], c: [0.5, 1] }, target: ["a", "b", "c"], features: [] };
  const { picture: policy } = await open({
    ...line,
    data: rewards,
    model: { id: "constant" },
    loss: { id: "policy_reward" },
    penalty: null,
  });
  const { told } = await show(sceneOf(policy, 1, words));
  expect(told("Reward")).toContain("0, 2, 1");
  expect(told("Reward")).toContain("What each choice earns");
});

test("a chosen word lights its number wherever it stands", async () => {
  const { root } = await show(sceneOf(picture, 1, words), "loss");
  const lit = [...root.querySelectorAll("[data-lit]")];
  expect(lit.every((element) => element.getAttribute("data-q") === "loss")).toBe(true);
  // In its own line and as a term of the cost.
  const terms = new Set(
    lit.map((element) => element.closest(".term")!.querySelector(".word")!.textContent.trim()),
  );
  expect([...terms]).toEqual(["Loss", "Cost"]);
});

test("choosing a word of one example selects it, by pointer and by keyboard", async () => {
  const { root, word, asked } = await show(sceneOf(picture, null, words));
  word("Cost").click();
  expect(asked).toEqual([{ kind: "query", view: "quantities", query: { term: "cost" } }]);
  expect(root.querySelectorAll('.word[tabindex="0"]')).toHaveLength(1);
  word("Score").dispatchEvent(
    new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
  );
  expect(asked.slice(1)).toEqual([
    { kind: "query", view: "quantities", query: { term: "error" } },
    { kind: "select", row: 0 },
  ]);
});

test("a query from a link is taken as far as it is understood", () => {
  expect(inquiry.query({ term: "metric" })).toEqual({ term: "metric" });
  for (const asked of [null, 7, "loss", { term: "price" }])
    expect(inquiry.query(asked)).toEqual({ term: null });
});
