/** Points moved, added and removed, as the data of an experiment. */
import { describe, expect, test } from "vitest";
import type { Setup } from "../../web/engine/types.js";
import { addPoint, movePoint, removePoint } from "../../web/elements/points.js";

function setup(classes: string[] | null, features = ["x"]): Setup {
  return {
    experiment: {
      version: 1,
      data: { columns: {}, target: "y", weight: "w" },
      model: { id: "linear" },
      loss: { id: "mse" },
    },
    data: {
      features: features.map((name, k) => ({
        name,
        unit: "m",
        values: Float64Array.of(1 + k, 2 + k, 3 + k),
      })),
      targets: [{ name: "y", unit: "", values: Float64Array.of(0, 1, 0), classes }],
      weights: Float64Array.of(1, 1, 2),
      ids: Uint32Array.of(0, 4, 2),
      validation: Uint8Array.of(0, 0, 0),
      texts: null,
    },
    scaling: { features: [], targets: [] },
    task: "regression",
    stepsPerEpoch: 1,
  };
}

describe("points", () => {
  test("keep their rows, ids, units and weights when one moves", () => {
    expect(movePoint(setup(null), 1, { x: 9, y: -3 })).toEqual({
      columns: { x: [1, 9, 3], y: [0, -3, 0], w: [1, 1, 2] },
      target: "y",
      features: ["x"],
      weight: "w",
      units: { x: "m" },
      ids: [0, 4, 2],
    });
  });

  test("that are new get an id of their own, and the rest from the row beside them", () => {
    const data = addPoint(setup(null), { x: 5, y: 6 }, 2);
    expect(data.columns).toEqual({ x: [1, 2, 3, 5], y: [0, 1, 0, 6], w: [1, 1, 2, 2] });
    expect(data.ids).toEqual([0, 4, 2, 5]);
  });

  test("that go take their id with them", () => {
    const data = removePoint(setup(null), 1);
    expect(data.columns).toEqual({ x: [1, 3], y: [0, 0], w: [1, 2] });
    expect(data.ids).toEqual([0, 2]);
  });

  test("in a plane move by both features and keep their class", () => {
    const data = movePoint(setup(["no", "yes"], ["a", "b"]), 1, { x: 7, y: 8 });
    expect(data.columns).toEqual({ a: [1, 7, 3], b: [2, 8, 4], y: ["no", "yes", "no"], w: [1, 1, 2] });
    expect(data.classes).toEqual(["no", "yes"]);
    expect(addPoint(setup(["no", "yes"], ["a", "b"]), { x: 7, y: 8 }, 1).columns["y"]).toEqual([
      "no",
      "yes",
      "no",
      "yes",
    ]);
  });

  test("of classes along one feature change sides at a half", () => {
    expect(movePoint(setup(["no", "yes"]), 0, { x: 1, y: 0.7 }).columns["y"]).toEqual(["yes", "yes", "no"]);
  });

  test("leave the setup as it was", () => {
    const given = setup(null);
    movePoint(given, 0, { x: 9, y: 9 });
    removePoint(given, 0);
    expect([...given.data.features[0]!.values]).toEqual([1, 2, 3]);
  });
});
