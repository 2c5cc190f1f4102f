// @vitest-environment happy-dom
/** Every quantity that the core writes of a step, whatever was chosen from its catalog, in words and letters. */
import { readFileSync } from "node:fs";
import { createEngine, type Catalog, type Choice, type Experiment, type TapeEntry } from "loss-lab/engine";
import { render } from "lit";
import { afterAll, expect, test } from "vitest";
import { usual } from "../../web/elements/usual.js";
import { sceneOf } from "../../web/elements/scene.js";
import type { Scene } from "../../web/elements/view.js";
import { ArithmeticView } from "../../web/elements/views/arithmetic.js";
import { Changes } from "../../web/elements/views/arithmetic-changes.js";
import { renderLetter } from "../../web/elements/views/arithmetic-formulas.js";
import { nameOf } from "../../web/elements/views/arithmetic-lines.js";
import { readingOf } from "../../web/elements/views/arithmetic-reading.js";
import { en } from "../../web/words/en/index.js";
import { alone } from "./scene.js";
import { english } from "../words.js";

const words = english();
// In this environment nothing has a file's address.
const wasm = readFileSync("dist/package/loss_lab.simd.wasm");
const engine = await createEngine({ variant: "simd", wasm, worker: false });
const catalog: Catalog = await engine.catalog();
afterAll(() => engine.close());

/** Words that mathematics has for functions; every other name is a letter, with a subscript at most. */
const functions = ["ln", "ln cosh", "sgn", "tanh", "sin", "cos", "max", "min", "softmax", "floor"];

const columns = { Size: [1, 2, 3, 4], Price: [1, 1, 0, 1] };

async function sceneFor(changes: Partial<Experiment>): Promise<Scene> {
  const run = await engine.open({
    version: 1,
    data: { columns, target: "Price" },
    model: { id: "linear" },
    loss: { id: "mse" },
    ...changes,
  });
  const step = await run.step(2);
  const picture = {
    step,
    setup: run.setup,
    history: await run.history(),
    catalog,
    surface: null,
    ...alone,
  };
  run.close();
  return sceneOf(picture, null, words);
}

function identifiers(root: ParentNode): string[] {
  return [...root.querySelectorAll("mi")].map(({ textContent }) => textContent.trim());
}

function expectLetter(entry: TapeEntry, scene: Scene): void {
  const host = document.createElement("div");
  render(renderLetter(readingOf(scene, new Changes()), entry), host);
  expect(host.textContent.trim(), entry.id).not.toBe("");
  for (const letter of identifiers(host)) expect(letter.length, `${entry.id}: ${letter}`).toBeLessThan(4);
}

/** Names, letters and formulas of all entries are fit for a reader. */
async function expectReadable(scene: Scene): Promise<void> {
  const { tape } = scene.step;
  expect(tape.length).toBeGreaterThan(5);
  for (const entry of tape) {
    // A word, or the letter that a coordinate goes by.
    expect(nameOf(entry, scene), entry.id).toMatch(/^(\p{Lu}|[xy]\b)[^_]*$/u);
    expectLetter(entry, scene);
    for (const node of entry.formula?.nodes ?? [])
      if (node.kind === "name") expect(entry.parents.map(({ symbol }) => symbol)).toContain(node.name);
  }
  const view = new ArithmeticView();
  view.scene = scene;
  document.body.append(view);
  await view.updateComplete;
  const flow = view.shadowRoot!.querySelector(".flow")!;
  expect(flow.textContent).not.toContain("_");
  for (const name of identifiers(flow)) expect(name.length < 4 || functions.includes(name), name).toBe(true);
  view.remove();
}

test("of every loss for one output", async () => {
  for (const { id, columns: form, group, targets, formula } of catalog.losses) {
    if (form !== "matching" || group !== 1 || !formula) continue;
    const data = { columns: targets === "positive" ? { ...columns, Price: [1, 2, 3, 1] } : columns };
    await expectReadable(await sceneFor({ loss: { id }, data: { ...data, target: "Price" } }));
  }
});

test("of losses whose examples are groups of rows", async () => {
  const rows = { Size: [1, 2, 3, 4, 5, 6], Price: [1, 1, -1, -1, 1, 1] };
  const grouped = catalog.losses.filter(({ group, targets }) => group > 1 && targets === "sign");
  expect(grouped.map(({ id }) => id)).toContain("margin_ranking");
  for (const { id } of grouped)
    await expectReadable(await sceneFor({ loss: { id }, data: { columns: rows, target: "Price" } }));
});

test("of a sum of losses, and of one that an author wrote", async () => {
  const huber = { id: "huber", delta: 2 };
  const terms = [
    { weight: 1, loss: { id: "mae" } },
    { weight: 0.5, loss: huber },
  ];
  const scene = await sceneFor({ loss: { id: "sum", terms } });
  await expectReadable(scene);
  const delta = scene.step.tape.find(({ id }) => id === "term2.loss.delta")!;
  expect(nameOf(delta, scene)).toBe(words.parameter("losses", "huber", "delta"));
  const parameters = { K: { default: 1.5, min: 1, max: 3 } };
  await expectReadable(
    await sceneFor({ loss: { id: "custom", expression: "if(r < 0, abs(p - y)^K, r^2)", parameters } }),
  );
});

test("of every optimizer, with every switch", async () => {
  for (const { id, parameters, switches } of catalog.optimizers) {
    const choices: Choice[] = [{ id }, ...switches.map((name) => ({ id, [name]: true, momentum: 0.5 }))];
    const known = ["id", ...switches, ...parameters.map(({ name }) => name)];
    for (const choice of choices) {
      const optimizer = Object.fromEntries(
        Object.entries(choice).filter(([key]) => known.includes(key)),
      ) as Choice;
      await expectReadable(await sceneFor({ optimizer }));
    }
    const decayed = ["weight_decay", "momentum", "lr_decay"].filter((name) => known.includes(name));
    const optimizer: Choice = { id, ...Object.fromEntries(decayed.map((name) => [name, 0.1])) };
    await expectReadable(await sceneFor({ optimizer }));
  }
});

test("of every model", async () => {
  for (const entry of catalog.models) {
    if (entry.leastOutputs > 1 || !entry.takesData) continue;
    const hidden = entry.takesHidden ? { hidden: [2, 2], dropout: 0.5 } : {};
    await expectReadable(await sceneFor({ model: { ...usual(entry), ...hidden } }));
  }
});

test("of every surface", async () => {
  const without = { data: null, loss: { id: "value" } };
  for (const { name } of catalog.surfaces)
    await expectReadable(await sceneFor({ ...without, model: { id: "surface", name } }));
});

test("of a model with heads, each told apart in words and letters", async () => {
  const heads = [
    { outputs: 1, hidden: [2] },
    { outputs: 1, hidden: [3] },
  ];
  const data = { columns: { ...columns, Rent: [3, 1, 2, 2] }, target: ["Price", "Rent"] };
  const model = { id: "mlp", hidden: [2], heads, dropout: 0.5, output_activation: "tanh" };
  const letterIn = (scene: Scene, entry: TapeEntry): string => {
    const host = document.createElement("div");
    render(renderLetter(readingOf(scene, new Changes()), entry), host);
    return host.querySelector(".q")!.innerHTML.replace(/<!--.*?-->/g, "");
  };
  for (const optimizer of [
    { id: "sgd", momentum: 0.5 },
    { id: "adam", amsgrad: true },
  ]) {
    const scene = await sceneFor({ data, model, optimizer });
    await expectReadable(scene);
    const placed = scene.step.tape.filter(({ id }) => /head|layer/.test(id));
    expect(new Set(placed.map((entry) => nameOf(entry, scene))).size).toBe(placed.length);
    // What is the same in another place, as the weights of both heads are, has another letter there.
    const kinds = placed.map(
      (entry) => `${entry.id.replace(/(head|layer)\d+\./g, "")} ${letterIn(scene, entry)}`,
    );
    expect(new Set(kinds).size).toBe(placed.length);
  }

  const scene = await sceneFor({ data, model });
  const named = (id: string): TapeEntry => scene.step.tape.find((entry) => entry.id === id)!;
  expect(nameOf(named("gradient.head1.layer1.weight"), scene)).toBe("Gradient · Weight, head 1, layer 1");
  expect(letterIn(scene, named("head2.weight"))).toBe(
    '<msup><mi>W</mi><mrow><mo stretchy="false">(</mo><mn>2</mn><mo stretchy="false">)</mo></mrow></msup>',
  );
  expect(letterIn(scene, named("head2.layer1.weight"))).toMatch(/^<msubsup><mi>W<\/mi><mn>1<\/mn><mrow>/);
  expect(letterIn(scene, named("layer1.weight"))).toBe("<msub><mi>W</mi><mn>1</mn></msub>");
  // A power of such a letter takes parentheses.
  const view = new ArithmeticView();
  view.scene = scene;
  document.body.append(view);
  await view.updateComplete;
  const powers = [...view.shadowRoot!.querySelectorAll(".flow msup")].filter(
    ({ firstElementChild: base }) => base!.matches(".q") && base!.querySelector("msup, msubsup"),
  );
  expect(powers).toEqual([]);
  view.remove();
});

test("of every penalty, schedule, weights and clipping", async () => {
  const model = { id: "mlp", hidden: [2] };
  for (const { id } of catalog.penalties) {
    await expectReadable(await sceneFor({ penalty: { id } }));
    await expectReadable(await sceneFor({ penalty: { id }, model }));
  }
  for (const { id } of catalog.schedules) await expectReadable(await sceneFor({ schedule: { id } }));
  await expectReadable(await sceneFor({ clip: { max_norm: 0.01 }, model }));
  await expectReadable(
    await sceneFor({ data: { columns: { ...columns, w: [1, 2, 1, 2] }, target: "Price", weight: "w" } }),
  );
});

test("every class of the data sets has a name, letters apart", () => {
  const named: Record<string, object> = en.classes;
  const unnamed = catalog.datasets.flatMap(({ columns }) =>
    columns.flatMap(({ name, classes }) =>
      (classes ?? [])
        .filter((each) => each.length > 1 && !Object.hasOwn(named[name] ?? {}, each))
        .map((each) => `${name}: ${each}`),
    ),
  );
  expect(unnamed).toEqual([]);
});
