// @vitest-environment happy-dom
/** By hand: the best is found by the core, shown once it is asked for, and hidden again with other data or losses. */
import type { Experiment, Run } from "loss-lab/engine";
import { afterEach, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Picture, Source } from "../../web/elements/view.js";
import { HandView, inquiry } from "../../web/elements/views/hand.js";
import { markOf, type Found, type HandQuery } from "../../web/elements/views/hand-minimum.js";
import { open } from "./real.js";
import { english } from "../words.js";

afterEach(() => document.body.replaceChildren());

const experiment: Experiment = {
  version: 1,
  data: { columns: { x: [0, 1, 2], y: [2, 1, 6] }, target: "y" },
  standardize: false,
  model: { id: "linear" },
  loss: { id: "mse" },
};

/** What the study finds for this picture. */
async function found(run: Run, picture: Picture, best: HandQuery["best"]): Promise<Found | null> {
  const { signal } = new AbortController();
  for await (const each of inquiry.study.begin(run as unknown as Source, picture, { best }, null, signal))
    return each;
  return null;
}

async function show(picture: Picture, best: HandQuery["best"], finding: Found | null) {
  const view = new HandView();
  view.scene = sceneOf(picture, null, english());
  view.query = inquiry.query({ best });
  view.found = finding;
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot!;
  const press = (name: string) =>
    [...root.querySelectorAll<HTMLButtonElement>(".tools button")]
      .find((button) => button.textContent.trim() === name)!
      .click();
  return { root, press, asks, text: root.querySelector(".best")?.textContent ?? null };
}

it("keeps the best to itself until it is asked for", async () => {
  const { run, picture } = await open(experiment);
  expect(await found(run, picture, null)).toBeNull();
  const { root, text, press, asks } = await show(picture, null, null);
  expect(text).toBeNull();
  expect(root.querySelectorAll(".flag, .at-best")).toHaveLength(0);
  press("Show the best");
  expect(asks).toEqual([{ kind: "query", view: "hand", query: { best: markOf(picture) } }]);
});

it("says what the best is, how far it is, and goes there", async () => {
  // The least squares of (0, 2), (1, 1), (2, 6): y = 1 + 2 x, of which 1, -2 and 1 are left over, a mean of 2.
  const { run, picture } = await open(experiment);
  const best = markOf(picture);
  const finding = await found(run, picture, best);
  const { root, text, press, asks } = await show(picture, best, finding);
  expect(finding!.minimum.proven).toBe(true);
  // At 0 the loss is (4 + 1 + 36) / 3.
  expect(text).toBe("The best there is: a loss of 2. Yours is 13.67.");
  expect([...root.querySelectorAll(".at-best")].map((node) => node.textContent)).toEqual([
    "The best: 2",
    "The best: 1",
  ]);
  press("Go to the best");
  expect(asks).toEqual([{ kind: "parameters", values: [...finding!.minimum.parameters], settled: true }]);
  // An exhibit asks without knowing of what.
  expect(await found(run, picture, true)).toEqual(finding);
  expect((await show(picture, true, finding)).text).toBe(text);
  const there = await run.edit({ start: [...finding!.minimum.parameters] });
  const arrived = { ...picture, step: there, setup: run.setup };
  expect((await show(arrived, best, finding)).text).toBe("The best there is: a loss of 2. You are there.");
});

it("hides it again with another loss or other data, and finds that one's own", async () => {
  const { run, picture } = await open(experiment);
  const best = markOf(picture);
  const finding = await found(run, picture, best);
  for (const changes of [
    { loss: { id: "mae" } },
    { data: { columns: { x: [0, 1, 2], y: [2, 1, 7] }, target: "y" } },
  ]) {
    const step = await run.edit(changes);
    const changed = { ...picture, step, setup: run.setup };
    expect(markOf(changed)).not.toBe(best);
    expect((await show(changed, best, finding)).text).toBeNull();
    expect(await found(run, changed, best)).toBeNull();
    const own = await found(run, changed, markOf(changed));
    expect(own!.minimum.loss).not.toBeCloseTo(finding!.minimum.loss, 6);
    expect((await show(changed, markOf(changed), own)).text).toMatch(/^The best/);
  }
});

it("tells a search from a proof", async () => {
  const { run, picture } = await open({
    version: 1,
    data: { id: "moons", n: 40 },
    model: { id: "mlp", hidden: [1] },
    loss: { id: "bce" },
  });
  const best = markOf(picture);
  const finding = await found(run, picture, best);
  expect((await show(picture, best, finding)).text).toMatch(/a search of [\d,]+ steps found/);
});
