// @vitest-environment happy-dom
/** The code in the dialog: shown as text, copied, and where there is none the reason in words. */
import type { Experiment } from "loss-lab/engine";
import type { LitElement } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { Away } from "../../../web/elements/away/away.js";
import type { Offer } from "../../../web/elements/away/offer.js";
import { open } from "../../views/real.js";
import { english } from "../../words.js";

const experiment: Experiment = {
  version: 1,
  // A name that would be markup, were it not text.
  data: { columns: { "<b>x</b>": [0, 1, 2, 3], y: [1, 0, 2, 4] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "mse" },
  seed: 1,
};

async function shown(given: Experiment): Promise<ShadowRoot> {
  const { picture } = await open(given, 2);
  const away = new Away();
  document.body.append(away);
  await away.show({
    scene: { ...picture, words: english() },
    place: { experiment: given, t: 2 },
    linkBase: null,
    open: async (other: Experiment) => (await open(other)).run,
  } as unknown as Offer);
  const code = away.renderRoot.querySelector<LitElement>("loss-lab-away-code")!;
  await code.updateComplete;
  return code.renderRoot as ShadowRoot;
}

const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === name)!;
const press = (root: ShadowRoot, name: string) => button(root, name).click();

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("the code is shown as text, one at a time, and hidden again", async () => {
  const root = await shown(experiment);
  expect(root.querySelector("pre")).toBeNull();
  press(root, "NumPy");
  await vi.waitFor(() => expect(root.querySelector("pre")?.textContent).toContain("import numpy as np"));
  expect(root.querySelector("pre")!.textContent).toContain("# <b>x</b>");
  expect(root.querySelector("pre")!.children).toHaveLength(0);
  press(root, "scikit-learn");
  await vi.waitFor(() => expect(root.querySelector("pre")!.textContent).toContain("LinearRegression"));
  expect(root.querySelectorAll("pre")).toHaveLength(1);
  press(root, "scikit-learn");
  await vi.waitFor(() => expect(root.querySelector("pre")).toBeNull());
});

test("the code is copied; where that is not allowed it stands there and this is said", async () => {
  const root = await shown(experiment);
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  press(root, "PyTorch");
  await vi.waitFor(() => expect(root.querySelector("pre")?.textContent).toContain("import torch"));
  press(root, "Copy");
  await vi.waitFor(() => expect(root.textContent).toContain("Code copied."));
  expect(write).toHaveBeenCalledWith(root.querySelector("pre")!.textContent);
  expect(button(root, "Copy").classList).toContain("primary");
  press(root, "NumPy");
  await vi.waitFor(() => expect(root.querySelector("pre")?.textContent).not.toContain("import torch"));
  expect(button(root, "Copy").classList).not.toContain("primary");
  write.mockRejectedValue(new Error("no"));
  press(root, "Copy");
  await vi.waitFor(() => expect(root.textContent).toContain("Copying was not allowed."));
  expect(root.querySelector("pre")!.textContent).toContain("import numpy as np");
});

test("code that our tests do not run says so, in the dialog and in itself", async () => {
  const root = await shown(experiment);
  for (const name of ["Keras", "Optax"]) {
    press(root, name);
    await vi.waitFor(() =>
      expect(root.querySelector("pre")?.textContent).toContain("do not run it, for want of"),
    );
    expect(button(root, name).getAttribute("aria-pressed")).toBe("true");
    expect(root.querySelector("p")!.textContent).toContain(`do not run it, for want of ${name}`);
  }
});

const pairs = { columns: { x: [0, 1, 2, 3], y: [1, 1, 0, 0] }, target: "y" };
test.for<[string, string, Partial<Experiment>, string]>([
  ["log_cosh", "scikit-learn", { loss: { id: "log_cosh" } }, "scikit-learn has nothing with the optimum"],
  ["newton", "NumPy", { optimizer: { id: "newton" } }, "works with second derivatives"],
  ["dropout", "PyTorch", { model: { id: "mlp", dropout: 0.2 } }, "leaves out units by chance"],
  ["pairs", "Keras", { data: pairs, loss: { id: "contrastive" } }, "this loss compares several"],
])("where there is no code it is said why: %s in %s", async ([, framework, changed, reason]) => {
  const root = await shown({ ...experiment, ...changed });
  press(root, framework);
  await vi.waitFor(() => expect(root.textContent).toContain(reason));
  expect(root.querySelector("pre")).toBeNull();
});
