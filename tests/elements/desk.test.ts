/** What the open views ask of the core: one that gets no answer is left out, and the others are drawn all the same. */
import { expect, test, vi } from "vitest";
import { Desk, type DeskEvents } from "../../web/elements/desk.js";
import type { Inquiry, Picture, Scene, Source } from "../../web/elements/view.js";
import type { View } from "../../web/exhibits/exhibit.js";

const { viewAsking } = vi.hoisted(() => ({
  viewAsking: (name: View, answer: Inquiry<unknown, unknown>["answer"]) => ({
    name,
    fits: () => true,
    load: () => Promise.resolve({ inquiry: { query: (asked: unknown) => asked, answer } }),
  }),
}));

vi.mock("../../web/elements/views/list.js", () => ({
  views: [
    viewAsking("pulls", () => Promise.reject(new Error("no room"))),
    viewAsking("network", (_source, _picture, query) => Promise.resolve(query)),
  ],
}));

const quiet: DeskEvents = { found: () => undefined, failed: () => undefined, placing: async () => undefined };

test("a view whose question fails is left out, and the reader hears why", async () => {
  const failures: unknown[] = [];
  const desk = new Desk({ ...quiet, failed: (error) => failures.push(error) });
  await desk.set([{ name: "pulls" }, { name: "network", query: "unit 3" }]);
  const answers = await desk.answers({} as Source, {} as Picture);
  expect([...answers]).toEqual([["network", "unit 3"]]);
  expect(failures).toEqual([new Error("no room")]);
});

test("views opened one right after the other are both open, in their order, and closed one by one", async () => {
  const desk = new Desk(quiet);
  await Promise.all([desk.toggle("network"), desk.toggle("pulls")]);
  expect(desk.open.map(({ name }) => name)).toEqual(["pulls", "network"]);
  await desk.toggle("pulls");
  expect(desk.open.map(({ name }) => name)).toEqual(["network"]);
});

test("a view left for later is open at once, and is drawn and asks once it is fetched", async () => {
  const desk = new Desk(quiet);
  await desk.set([{ name: "pulls" }, { name: "network", query: "unit 3" }], ["network"]);
  expect(desk.open).toEqual([{ name: "pulls" }, { name: "network", query: "unit 3" }]);
  const scene = {} as Scene;
  const answers = new Map([["network", "unit 3"]] as const);
  expect(desk.draw("network", scene, answers)).toBeNull();
  await desk.complete();
  expect(desk.draw("network", scene, answers)).not.toBeNull();
  expect([...(await desk.answers({} as Source, scene))]).toEqual([["network", "unit 3"]]);
});
