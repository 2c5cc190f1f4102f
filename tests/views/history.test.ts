// @vitest-environment happy-dom
/** The history: which steps of a real run it lists, with which numbers, and what it asks for. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, describe, expect, it } from "vitest";
import { sceneOf } from "../../web/elements/scene.js";
import type { Ask, Scene, Source } from "../../web/elements/view.js";
import { HistoryView, inquiry } from "../../web/elements/views/history.js";
import { rowsOf } from "../../web/elements/views/history-rows.js";
import { open } from "./real.js";
import { english } from "../words.js";

const words = english();
const experiment: Experiment = {
  version: 1,
  data: { id: "line" },
  model: { id: "linear" },
  loss: { id: "mse" },
  validation: 0.25,
  edits: [{ t: 7, loss: { id: "mae" } }],
};

async function at(t: number, asked: unknown = null, of = experiment) {
  const { run, picture } = await open(of, t);
  const query = inquiry.query(asked);
  const answer = await inquiry.answer(run as unknown as Source, picture, query);
  return { run, scene: sceneOf(picture, null, words), query, answer };
}

async function show({ scene, query, answer }: Awaited<ReturnType<typeof at>>, more: Partial<Scene> = {}) {
  const view = new HistoryView();
  const asks: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asks.push((event as CustomEvent<Ask>).detail));
  Object.assign(view, { scene: { ...scene, ...more }, query, answer });
  document.body.append(view);
  await view.updateComplete;
  return { root: view.shadowRoot!, asks };
}

const text = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

afterEach(() => document.body.replaceChildren());

describe("the rows", () => {
  it("have the numbers that the run has when one goes there", async () => {
    const { run, scene, query, answer } = await at(12, { parameters: true });
    const rows = rowsOf(scene, answer, query);
    expect(rows.map(({ t }) => t)).toEqual([...Array(13).keys()]);
    for (const row of rows) {
      const step = await run.seek(row.t);
      expect([row.loss, row.heldOut]).toEqual([step.loss, step.validationLoss]);
      expect(row.place!.parameters).toEqual([...step.parameters]);
      expect(row.place!.objective).toBeCloseTo(step.trainLoss, 12);
    }
    expect(rows.filter(({ edit }) => edit).map(({ t, edit }) => [t, edit])).toEqual([
      [7, "Absolute error from here"],
    ]);
  });

  it("of a long run are few, but hold all that was changed, named or is on show", async () => {
    const asked = {
      names: [
        { t: 1001, name: "halfway" },
        { t: 9000, name: "not reached" },
      ],
      parameters: true,
    };
    const { scene, query, answer } = await at(2003, asked);
    const rows = rowsOf(scene, answer, query);
    expect(rows.length).toBeLessThan(80);
    const times = rows.map(({ t }) => t);
    expect(times).toEqual(expect.arrayContaining([0, 7, 1001, 2003]));
    expect(times).not.toContain(9000);
    expect(rows.find(({ t }) => t === 1001)!.name).toBe("halfway");
  });

  it("have no parameters of models of many", async () => {
    const mlp = { ...experiment, model: { id: "mlp", hidden: [8] } };
    expect((await at(2, { parameters: true }, mlp)).answer.path).toBeNull();
  });
});

describe("what it asks for", () => {
  it("takes anything for a query, and keeps the names in order, each step's once", () => {
    const usual = inquiry.query(undefined);
    for (const asked of [null, 7, "x", [], { names: {} }, { names: [{ t: -1, name: "a" }, { t: 1 }, null] }])
      expect(inquiry.query(asked)).toEqual(usual);
    const long = "n".repeat(100);
    const names = [
      { t: 5, name: long },
      { t: 2, name: " b " },
      { t: 5, name: "again" },
    ];
    expect(inquiry.query({ names }).names).toEqual([
      { t: 2, name: "b" },
      { t: 5, name: long.slice(0, 60) },
    ]);
  });

  it("goes to the step of a row, and names the one on show", async () => {
    const { root, asks } = await show(await at(3, { names: [{ t: 1, name: "early" }] }));
    root.querySelectorAll<HTMLButtonElement>("tbody button")[2]!.click();
    root.querySelector<HTMLButtonElement>(".names button")!.click();
    const field = root.querySelector<HTMLInputElement>(".name input")!;
    field.value = "third";
    field.dispatchEvent(new Event("change"));
    const names = [
      { t: 1, name: "early" },
      { t: 3, name: "third" },
    ];
    expect(asks).toEqual([
      { kind: "seek", t: 2 },
      { kind: "seek", t: 1 },
      { kind: "query", view: "history", query: { names, parameters: false, metrics: false } },
    ]);
    expect(text(root.querySelector("tr.marked th"))).toBe("3 on show");
  });

  it("takes a name away again when it is emptied", async () => {
    const { root, asks } = await show(await at(1, { names: [{ t: 1, name: "early" }] }));
    const field = root.querySelector<HTMLInputElement>(".name input")!;
    expect(field.value).toBe("early");
    field.value = " ";
    field.dispatchEvent(new Event("change"));
    expect(asks).toEqual([
      { kind: "query", view: "history", query: { names: [], parameters: false, metrics: false } },
    ]);
  });

  it("branches by keeping the run beside another one", async () => {
    const { root, asks } = await show(await at(8));
    const branch = root.querySelector<HTMLButtonElement>('[aria-describedby="branch"]')!;
    expect(text(branch)).toBe("Branch from step 8");
    branch.click();
    expect(asks).toEqual([{ kind: "compare", wish: { to: "add", name: "Run 2", own: "First run" } }]);
    expect(text(root.querySelector(".summary"))).toBe(
      "8 steps so far; step 8 is on show. Changed at step 7.",
    );
    expect(root.innerHTML).not.toMatch(/NaN|undefined|views\.history/);
  });
});
