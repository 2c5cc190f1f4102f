// @vitest-environment happy-dom
/** Surfaces: what an experiment becomes on one and back on data, and what the sandbox offers there. */
import { render } from "lit";
import { describe, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import type { View } from "../../web/exhibits/exhibit.js";
import { sandbox } from "../../web/exhibits/sandbox.js";
import { commandsOf } from "../../web/elements/commands.js";
import { Form } from "../../web/elements/controls/settings/form.js";
import { renderSettings } from "../../web/elements/controls/settings/settings.js";
import { renderSubject } from "../../web/elements/controls/settings/subject.js";
import { isGiven } from "../../web/elements/given.js";
import { mainOf, mainView, type Lab, type LabActions } from "../../web/elements/lab.js";
import { sceneOf } from "../../web/elements/scene.js";
import { surfaceOf, withoutSurface, withSurface } from "../../web/elements/surfaces.js";
import { views } from "../../web/elements/views/list.js";
import { open } from "./real.js";
import { english } from "../words.js";

const words = english();
const line: Experiment = {
  version: 1,
  data: { id: "line" },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
  start: [-0.4, 0.9],
};
const { picture } = await open(line);
const { catalog } = picture;
const ravine = withSurface(line, 0, "ravine", catalog);
const on = (await open(ravine, 3)).picture;

/** The labels of fields and groups that settings of this picture have. */
function labels(of: typeof on, what: (form: Form) => unknown): string[] {
  const { setup } = of;
  const { data, loss, optimizer = { id: "sgd" } } = setup.experiment;
  const dataset = catalog.datasets.find(({ id }) => isGiven(data) && id === data.id) ?? null;
  const panels = { open: new Set<never>(), toggle: () => undefined };
  const shown = {
    words,
    catalog,
    setup,
    loss,
    optimizer,
    penalty: null,
    schedule: null,
    review: null,
    dataset,
  };
  const free = { rules: undefined, allow: (_: unknown, drawn: unknown) => drawn };
  const form = new Form(
    { ...shown, ...free, knobs: sandbox.chapters[0].knobs, panels },
    {} as LabActions["settings"],
  );
  const into = document.createElement("div");
  render(what(form), into);
  return [...into.querySelectorAll("label, h3")].map((label) => label.textContent.trim());
}

describe("an experiment on a surface", () => {
  test("is what the core writes out, at the rate that suits, with the way of training kept", () => {
    expect(on.setup.experiment).toEqual(ravine);
    expect(ravine.optimizer).toEqual({ id: "sgd", learning_rate: 0.09 });
    expect(ravine.data).toBeNull();
    const adam = { ...line, optimizer: { id: "adam", learning_rate: 0.3 }, clip: { max_norm: 1 } };
    const bowl = withSurface(adam, 0, "bowl", catalog);
    expect([bowl.optimizer, bowl.clip]).toEqual([adam.optimizer, adam.clip]);
    expect(surfaceOf(catalog, on.setup)?.name).toBe("ravine");
    expect(surfaceOf(catalog, picture.setup)).toBeNull();
  });

  test("comes back to the exhibit's own data and rate", () => {
    const back = withoutSurface(ravine, 3, line, catalog);
    expect(back.data).toEqual(line.data);
    expect([back.model, back.loss, back.start]).toEqual([line.model, line.loss, line.start]);
    expect(back.optimizer).toEqual(line.optimizer);
  });
});

describe("what is offered on a surface", () => {
  test("views that need no data, the landscape before all", () => {
    expect(mainView(on)).toBe("landscape");
    expect(mainView(picture)).toBe("fit");
    const fitting = views.filter(({ fits }) => fits(on)).map(({ name }) => name);
    expect(fitting).toEqual(["curve", "compare", "landscape", "hand", "history", "arithmetic"]);
  });

  test("the largest place is for what a chapter names first, where that has something to draw", () => {
    const place = (...names: View[]) =>
      mainOf(
        { ...sandbox.chapters[0], views: names.map((name) => ({ name })) },
        sceneOf(picture, null, words),
      );
    expect(place("loop", "fit")).toBe("loop");
    expect(place("fit", "loop")).toBe("fit");
    expect(place("confusion", "loop")).toBe("fit");
    // These have places of their own.
    expect(place("curve", "loop")).toBe("fit");
    expect(place()).toBe("fit");
  });

  test("settings that say nothing of examples", () => {
    const all = labels(picture, renderSettings);
    const some = labels(on, renderSettings);
    for (const name of ["Loss", "Data", "Batch size", "Held out", "Stop early", "Losses are"])
      expect([name, some.includes(name)]).toEqual([name, false]);
    expect(all).toEqual(expect.arrayContaining(["Loss", "Data", "Batch size", "Held out", "Losses are"]));
    expect(some).toEqual(expect.arrayContaining(["Optimizer", "Schedule", "Shape", "Price of weights"]));
    expect(labels(on, renderSubject)).toEqual(["Data", "Model"]);
  });

  test("every surface in the palette, and no loss", () => {
    const offered = (of: typeof on): string[] =>
      commandsOf(
        {
          scene: sceneOf(of, null, words),
          desk: { has: () => false },
          panels: { open: new Set() },
          player: {},
          tools: {},
        } as unknown as Lab,
        { transport: {}, settings: {} } as LabActions,
      ).map(({ group, name }) => `${group}: ${name}`);
    const surfaces = ["Bowl", "Ravine", "Saddle", "Two minima", "Plateau", "Rosenbrock’s valley"];
    for (const of of [picture, on]) {
      const names = offered(of);
      for (const name of surfaces) expect(names).toContain(`Surface: ${name}`);
    }
    expect(offered(on).filter((name) => name.startsWith("Loss:"))).toEqual([]);
    expect(offered(picture)).toContain("Loss: Huber");
    expect(offered(picture)).not.toContain("Loss: Height of the surface");
  });
});
