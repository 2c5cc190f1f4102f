/** What is left to a reader: names from anywhere are known or told, and no change gets around what is locked. */
import { createEngine } from "loss-lab/engine";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeOf } from "../../web/elements/chapters.js";
import { readPlace } from "../../web/elements/link.js";
import {
  hideable,
  isNoParameter,
  lockable,
  namesIn,
  readArrangement,
  Rules,
  type Arrangement,
  type Control,
  type Settings,
} from "../../web/elements/rules.js";
import type { Catalog, Changes, Engine, Experiment } from "../../web/engine/types.js";
import { exhibits } from "../../web/exhibits/list.js";
import { holds } from "../properties.js";

let engine: Engine;
let catalog: Catalog;
beforeAll(async () => {
  engine = await createEngine({ worker: false });
  catalog = await engine.catalog();
});
afterAll(() => engine.close());

describe("names are read", () => {
  test.each([
    ["loss optimizer", ["loss", "optimizer"]],
    [" loss,\toptimizer\nloss ", ["loss", "optimizer"]],
    [
      ["loss", "loss.delta"],
      ["loss", "loss.delta"],
    ],
    ["", []],
    [[], []],
  ])("from %j", (given, names) => expect(namesIn(given)).toEqual(names));

  test.each([
    [null],
    [3],
    [{}],
    [["loss", 3]],
    ["x".repeat(65)],
    [Array<string>(101).fill("loss")],
    [{ length: 1 }],
  ])("not from %j", (given) => expect(namesIn(given)).toBeUndefined());

  test("what is not known is told with what is, and all else holds", () => {
    const { arrangement, unknown } = readArrangement({
      views: "fit graph",
      hide: "loss <b>los</b> constructor",
      lock: "learning_rate help",
      question: "never",
    });
    expect(arrangement).toEqual({ views: ["fit"], hide: ["loss"], lock: ["learning_rate"] });
    expect(unknown.map(({ term, name }) => [term, name])).toEqual([
      ["views", "graph"],
      ["hide", "<b>los</b>"],
      ["hide", "constructor"],
      ["lock", "help"],
      ["question", "never"],
    ]);
    for (const { term, name, allowed } of unknown) {
      expect(allowed.length, term).toBeGreaterThan(1);
      expect(allowed).not.toContain(name);
    }
  });

  test("anything at all gives an arrangement of known names alone", async () => {
    const anything = fc.oneof(fc.anything({ withBigInt: true }), fc.string());
    const given = fc.record({ views: anything, hide: anything, lock: anything, question: anything });
    await holds(
      "arrangements",
      1,
      fc.property(given, (said) => {
        const { arrangement, unknown } = readArrangement(said);
        expect(readArrangement(arrangement)).toEqual({ arrangement, unknown: [] });
        for (const { name } of unknown) expect(name.length).toBeLessThanOrEqual(64);
      }),
      "arrangements",
    );
  });

  test("every knob of every exhibit is a name", async () => {
    for (const { load } of exhibits)
      for (const chapter of (await load()).chapters) {
        const { knobs } = chapter;
        const { arrangement, unknown } = readArrangement({ hide: [...knobs], lock: [...knobs] });
        expect(unknown).toEqual([]);
        expect(arrangement.hide).toEqual(knobs);
        for (const knob of knobs) expect(isNoParameter(knob, catalog, homeOf(chapter)), knob).toBe(false);
      }
  });

  test("a parameter that nothing in the catalog has is none", () => {
    const own = {
      loss: { id: "custom", expression: "k * r", parameters: { k: {} } },
    } as unknown as Experiment;
    expect(isNoParameter("loss.detla", catalog, null)).toBe(true);
    expect(isNoParameter("loss.k", catalog, null)).toBe(true);
    expect(isNoParameter("loss.k", catalog, own)).toBe(false);
    for (const name of ["loss.id", "loss.delta", "model.hidden", "optimizer.momentum"] as const)
      expect(isNoParameter(name, catalog, null), name).toBe(false);
  });
});

describe("a link", () => {
  const place = { experiment: { version: 1 }, t: 0 };

  test("keeps its lesson", () => {
    const lesson: Arrangement = { hide: ["points"], lock: ["loss"], question: "off" };
    expect(readPlace({ ...place, lesson })).toMatchObject({ lesson });
  });

  test.each([
    [3],
    ["loss"],
    [[]],
    [null],
    [{ lock: 3 }],
    [{ lock: [{}] }],
    [{ lock: ["loss"], speed: "fast" }],
  ])("with %j for one is broken", (lesson) => expect(readPlace({ ...place, lesson })).toBeNull());
});

describe("rules", () => {
  test("what is hidden is locked, with all that is a part of it", () => {
    const rules = new Rules([{ hide: ["loss"], lock: ["optimizer"] }, { lock: ["model_parameters"] }]);
    for (const name of ["loss", "loss.id", "loss_parameters", "loss.delta"] as const)
      expect([rules.hides(name), rules.locks(name)], name).toEqual([true, true]);
    for (const name of ["optimizer", "learning_rate", "optimizer.momentum", "model.degree"] as const)
      expect([rules.hides(name), rules.locks(name)], name).toEqual([false, true]);
    for (const name of ["model.id", "points", "data", "settings"] as const)
      expect(rules.locks(name), name).toBe(false);
    expect(rules.told).toEqual(["optimizer", "model_parameters"]);
  });

  test("settings are all of them, and no part of the page", () => {
    const rules = new Rules([{ lock: ["settings"] }]);
    const rest = hideable.filter((name) => !rules.locks(name));
    expect(rest).toEqual([
      ...["points", "parameters", "compare", "views", "chapters", "transport", "undo"],
      ...["share", "palette", "help", "guide", "teacher"],
    ]);
    for (const name of hideable) expect(new Rules([{ hide: [name] }]).hides(name)).toBe(true);
    expect(lockable).not.toContain("teacher");
  });

  const now: Settings = {
    data: { id: "house-prices" },
    model: { id: "linear" },
    loss: { id: "huber", delta: 1.5 },
    optimizer: { id: "sgd", learning_rate: 0.1 },
    batch_size: null,
    seed: 0,
    start: null,
  };
  const cases: [Control, Changes, free: Changes][] = [
    ["loss", { loss: { id: "mse" } }, { model: { id: "polynomial", degree: 2 } }],
    ["loss", { loss: { id: "huber", delta: 2 } }, { seed: 3 }],
    ["loss.id", { loss: { id: "mse" } }, { loss: { id: "huber", delta: 2 } }],
    ["loss.delta", { loss: { id: "huber", delta: 2 } }, { loss: { id: "mse" } }],
    ["loss_parameters", { loss: { id: "huber", delta: 2 } }, { loss: { id: "mae" } }],
    ["optimizer", { optimizer: { id: "sgd", learning_rate: 0.2 } }, { batch_size: 4 }],
    [
      "learning_rate",
      { optimizer: { id: "sgd", learning_rate: 0.2 } },
      { optimizer: { id: "sgd", learning_rate: 0.1, momentum: 0.5 } },
    ],
    ["model", { model: { id: "mlp", hidden: [4] }, start: null }, { loss: { id: "mae" } }],
    ["data", { data: { id: "line" } }, { data: { id: "house-prices", features: ["area"] } }],
    ["features", { data: { id: "house-prices", features: ["area"] } }, { data: { id: "line" } }],
    ["parameters", { start: [1, 2] }, { model: { id: "polynomial", degree: 2 }, start: null }],
    ["parameters", { parameters: [1, 2] }, { loss: { id: "mae" } }],
    ["batch_size", { batch_size: 8 }, { seed: 1 }],
    ["seed", { seed: 9 }, { batch_size: 8 }],
    ["penalty", { penalty: { id: "l2", lambda: 0.1 } }, { penalty: null }],
    ["standardize", { standardize: false }, { validation: 0.2 }],
  ];

  test.each(cases)("%s locked, %j is refused and %j is not", (control, changes, free) => {
    const rules = new Rules([{ lock: [control] }]);
    const settings = { standardize: true, validation: 0, ...now };
    expect(rules.between(settings, changes, catalog).length).toBeGreaterThan(0);
    expect(rules.between(settings, free, catalog)).toEqual([]);
    expect(new Rules([]).between(settings, changes, catalog)).toEqual([]);
  });

  test("the same data with a point moved are changed points, other data are not", () => {
    const columns = { x: [1, 2], y: [3, 4] };
    const before = { ...now, data: { columns, target: "y" } };
    const moved = { data: { columns: { ...columns, y: [3, 9] }, target: "y" } };
    const others = { data: { columns: { age: [1, 2] }, target: "age" } };
    const [points, data] = [new Rules([{ lock: ["points"] }]), new Rules([{ lock: ["data"] }])];
    expect([points, data].map((rules) => rules.between(before, moved, catalog))).toEqual([["points"], []]);
    expect([points, data].map((rules) => rules.between(before, others, catalog))).toEqual([[], ["data"]]);
  });

  test("another optimizer keeps the rate that is locked, another loss comes back with what was", () => {
    const rules = new Rules([{ lock: ["learning_rate", "loss.delta"] }]);
    const adam = { id: "adam", learning_rate: 0.001 };
    expect(rules.keep({ optimizer: adam }, now).optimizer).toEqual({ ...adam, learning_rate: 0.1 });
    rules.keep({ loss: { id: "mse" } }, now);
    const after = { ...now, loss: { id: "mse" } };
    expect(rules.keep({ loss: { id: "huber", delta: 1 } }, after).loss).toEqual(now.loss);
    const free = new Rules([]);
    expect(free.keep({ optimizer: adam }, now).optimizer).toEqual(adam);
  });

  test("open the views that are named, in their order, as the exhibit has them", async () => {
    const [chapter] = (await exhibits.find(({ id }) => id === "outliers")!.load()).chapters;
    const { views } = new Rules([{ views: ["curve", "compare"] }]).opened(chapter);
    expect(views).toEqual([{ name: "curve" }, chapter.views.find(({ name }) => name === "compare")]);
    expect(new Rules([{ lock: ["loss"] }]).opened(chapter)).toBe(chapter);
  });
});
