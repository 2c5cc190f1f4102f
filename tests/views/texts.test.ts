// @vitest-environment happy-dom
/** Texts by their words, of real runs: what is counted is told apart by its weight, and every text is there. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask } from "../../web/elements/view.js";
import { views } from "../../web/elements/views/list.js";
import { heaviest, piecesOf, strengthOf, type Weights } from "../../web/elements/views/texts-words.js";
import { TextsView } from "../../web/elements/views/texts.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const reviews: Experiment = {
  version: 1,
  data: { id: "reviews" },
  model: { id: "linear" },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 1 },
  standardize: false,
};

async function show(experiment: Experiment, t: number, row: number) {
  const { picture } = await open(experiment, t);
  const view = new TextsView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  view.scene = sceneOf(picture, row, english());
  document.body.append(view);
  await view.updateComplete;
  return { picture, view, root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the words of a text", () => {
  it("are cut out whole, whatever their case, and nothing of the text is lost", () => {
    const pieces = piecesOf(
      "Not fun? It isn’t not funny.",
      new Map([
        ["not", 0],
        ["fun", 1],
      ]),
    );
    expect(pieces.map((piece) => piece.text).join("")).toBe("Not fun? It isn’t not funny.");
    expect(pieces.filter(({ feature }) => feature !== null)).toEqual([
      { text: "Not", feature: 0 },
      { text: "fun", feature: 1 },
      { text: "not", feature: 0 },
    ]);
  });

  it("are counted by the core just as they are underlined", async () => {
    const { picture } = await open(reviews);
    const { features, texts } = picture.setup.data;
    const names = new Map(features.map(({ name }, index) => [name, index]));
    texts!.forEach((whole, row) => {
      const counts = new Array<number>(features.length).fill(0);
      for (const { feature } of piecesOf(whole, names)) if (feature !== null) counts[feature]! += 1;
      expect(counts, whole).toEqual(features.map(({ values }) => values[row]));
    });
  });

  it("are as strong as they weigh beside the heaviest", () => {
    const weights: Weights = { values: Float64Array.of(2, -0.1, 0, -1, 1.2), bias: 0, most: 2 };
    expect([0, 1, 2, 3, 4].map((feature) => strengthOf(weights, feature))).toEqual([4, 1, 0, 2, 3]);
    expect(heaviest(weights, 1, 8)).toEqual([0, 4]);
    expect(heaviest(weights, -1, 1)).toEqual([3]);
  });
});

it("shows the chosen text with the sign of each counted word, and what the model says of it", async () => {
  const row = 18; // "Too slow, too loud, and not funny."
  const { root, picture, view } = await show(reviews, 100, row);
  const { words } = view.scene!;
  const { features } = picture.setup.data;
  const marks = [...root.querySelectorAll("mark")];
  expect(marks.map((mark) => mark.firstChild!.nextSibling!.textContent)).toEqual([
    "Too",
    "slow",
    "too",
    "loud",
    "not",
    "funny",
  ]);
  for (const mark of marks) {
    const name = text(mark)
      .replace(/[+\u2212]$/, "")
      .toLowerCase();
    const weight = picture.step.parameters[features.findIndex((feature) => feature.name === name)]!;
    expect(mark.classList.contains(weight > 0 ? "above" : "below"), name).toBe(true);
    expect(text(mark.querySelector("sup"))).toBe(weight > 0 ? "+" : "\u2212");
  }
  expect(text(root.querySelector("blockquote")).replace(/[+\u2212]/g, "")).toBe(
    picture.setup.data.texts![row],
  );
  const probability = picture.step.natural.predictions[row]!;
  expect(probability).toBeLessThan(0.5);
  expect(text(root.querySelector("figcaption"))).toContain(
    `Probability of positive ${words.share(probability)}`,
  );
  expect(Number(root.querySelector(".chance .part")!.getAttribute("width"))).toBeCloseTo(
    100 * probability,
    9,
  );
  expect([...root.querySelectorAll(".counted li")].map((item) => text(item).split(" ")[0])).toEqual([
    "Bias",
    "too",
    "slow",
    "loud",
    "not",
    "funny",
  ]);
  expect(text(root.querySelector(".counted"))).toContain("too × 2");
});

it("lists all texts, the largest loss first or as given, and the arrow keys choose", async () => {
  const { root, view, picture, asks } = await show(reviews, 50, 3);
  const ids = () => [...root.querySelectorAll(".list li")].map(({ id }) => Number(id.slice("row-".length)));
  const { losses } = picture.step.natural;
  const worst = ids();
  expect(worst).toHaveLength(60);
  for (let i = 1; i < worst.length; i += 1)
    expect(losses[worst[i]!]).toBeLessThanOrEqual(losses[worst[i - 1]!]!);
  root.querySelectorAll<HTMLButtonElement>(".tools button")[1]!.click();
  await view.updateComplete;
  expect(ids()).toEqual([...worst.keys()]);
  const list = root.querySelector(".list")!;
  list.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  list.dispatchEvent(new KeyboardEvent("keydown", { key: "End" }));
  list.dispatchEvent(new KeyboardEvent("keydown", { key: "x" }));
  root.querySelector("#row-7")!.dispatchEvent(new MouseEvent("click"));
  expect(asks).toEqual([4, 59, 7].map((row) => ({ kind: "select", row })));
  const wrong = [...root.querySelectorAll(".list .wrong")].length;
  const accuracy = picture.step.metrics.find(({ id }) => id === "accuracy")!.value!;
  expect(1 - wrong / 60).toBeCloseTo(accuracy, 9);
});

it("shows texts without weights where a word has no one weight, and is offered for texts alone", async () => {
  const { root } = await show({ ...reviews, model: { id: "mlp", hidden: [2] } }, 1, 0);
  expect(root.querySelectorAll(".heaviest")).toHaveLength(0);
  expect(root.querySelectorAll("mark.none").length).toBeGreaterThan(0);
  const { fits } = views.find(({ name }) => name === "texts")!;
  expect(fits((await open(reviews)).picture)).toBe(true);
  expect(fits((await open({ ...reviews, data: { id: "moons", n: 20 } })).picture)).toBe(false);
});
