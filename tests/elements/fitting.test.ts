/** Which losses and models the data fit, told beforehand, is what the core then takes and refuses. */
import { createEngine, LossLabError, type Experiment } from "loss-lab/engine";
import { afterAll, describe, expect, test } from "vitest";
import { firstChoice, lossesOfData, misfits, modelsOfData, takesData } from "../../web/elements/fitting.js";
import { usual } from "../../web/elements/usual.js";

const engine = await createEngine({ worker: false });
const catalog = await engine.catalog();
afterAll(() => engine.close());

const x = [1, 2, 3, 4, 5, 6];
const data: Record<string, Experiment["data"]> = {
  "numbers of both signs": { columns: { x, y: [-1, 2.5, 0, 3, -4, 1] }, target: "y" },
  counts: { columns: { x, y: [0, 3, 1, 2, 2, 7] }, target: "y" },
  "amounts above zero": { columns: { x, y: [0.5, 3, 1.5, 2, 2, 7] }, target: "y" },
  "two classes": { columns: { x, y: ["a", "b", "a", "b", "b", "a"] }, target: "y", classes: ["a", "b"] },
  "three classes": { columns: { x, y: ["a", "b", "c", "b", "c", "a"] }, target: "y" },
  "pairs alike": { columns: { x, y: [1, 1, -1, -1, 1, 1] }, target: "y" },
  "five rows": { columns: { x: [1, 2, 3, 4, 5], y: [1, 0, 1, 0, 1] }, target: "y" },
  "two labels": { columns: { x, a: [0, 1, 1, 0, 1, 0], b: [1, 1, 0, 0, 1, 0] }, target: ["a", "b"] },
};

describe("the losses offered", () => {
  test.each(Object.keys(data))("for %s", async (name) => {
    const base: Experiment = {
      version: 1,
      data: data[name]!,
      model: { id: "constant" },
      loss: { id: "mse" },
    };
    // Whatever the data, some loss opens them: three classes are no numbers.
    const opened = await engine
      .open(base)
      .catch(() => engine.open({ ...base, loss: { id: "softmax_cross_entropy" } }));
    const { setup } = opened;
    const before = setup.experiment.loss;
    const told = misfits(catalog, setup);
    opened.close();
    for (const { id } of lossesOfData(catalog)) {
      const misfit = told.get(id);
      const refused = await engine
        .open({ ...base, loss: misfit ? { id } : firstChoice(catalog, setup, before, id) })
        .then((run) => (run.close(), null))
        .catch((error: unknown) => error as LossLabError);
      if (!misfit) expect(refused?.message, id).toBeUndefined();
      // The core takes a comparison of one column with nothing; there is only nothing to learn from it.
      else if (misfit !== "several_targets") expect(refused, `${id}: ${misfit}`).toBeInstanceOf(LossLabError);
    }
  });
});

describe("the models offered", () => {
  test.each([
    ["three classes", "softmax_cross_entropy"],
    ["numbers of both signs", "mse"],
    ["two labels", "bce"],
    ["a fraction as feature", "mse"],
  ])("for %s", async (name, loss) => {
    const asked = data[name] ?? { columns: { x: [0.5, 1, 2], y: [1, 2, 3] }, target: "y" };
    const base: Experiment = { version: 1, data: asked, model: { id: "constant" }, loss: { id: loss } };
    const opened = await engine.open(base);
    const { setup } = opened;
    opened.close();
    for (const entry of modelsOfData(catalog)) {
      const hidden = entry.takesHidden ? { hidden: [2] } : {};
      const refused = await engine
        .open({ ...base, model: { ...usual(entry), ...hidden } })
        .then((run) => (run.close(), null))
        .catch((error: unknown) => error as LossLabError);
      // The core has one more reason: shift gives as many outputs as there are features.
      if (entry.id === "shift" && refused) expect(refused.code).toBe("features_for_outputs");
      else if (takesData(entry, setup)) expect(refused?.message, entry.id).toBeUndefined();
      else expect(refused, entry.id).toBeInstanceOf(LossLabError);
    }
  });
});
