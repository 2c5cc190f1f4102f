// @vitest-environment happy-dom
/** The code in the dialog: shown as text, copied, and where there is none the reason in words. */
import type { Experiment } from "loss-lab/engine";
import { afterEach, expect, test, vi } from "vitest";
import { Away } from "../../../web/elements/away/away.js";
import type { Offer } from "../../../web/elements/away/away.js";
import { Words } from "../../../web/words/words.js";
import { open } from "../../views/real.js";

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
    scene: { ...picture, words: new Words() },
    place: { experiment: given, t: 2 },
    linkBase: null,
    open: async (other: Experiment) => (await open(other)).run,
  } as unknown as Offer);
  return away.renderRoot as ShadowRoot;
}

const press = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!.click();

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("the code is shown as text, one at a time, and hidden again", async () => {
  const root = await shown(experiment);
  expect(root.querySelector("pre")).toBeNull();
  press(root, "Show the NumPy code");
  await vi.waitFor(() => expect(root.querySelector("pre")?.textContent).toContain("import numpy as np"));
  expect(root.querySelector("pre")!.textContent).toContain("# <b>x</b>");
  expect(root.querySelector("pre")!.children).toHaveLength(0);
  press(root, "Show the scikit-learn code");
  await vi.waitFor(() => expect(root.querySelector("pre")!.textContent).toContain("LinearRegression"));
  expect(root.querySelectorAll("pre")).toHaveLength(1);
  press(root, "Show the scikit-learn code");
  await vi.waitFor(() => expect(root.querySelector("pre")).toBeNull());
});

test("the code is copied; where that is not allowed it stands there and this is said", async () => {
  const root = await shown(experiment);
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  press(root, "Copy the PyTorch code");
  await vi.waitFor(() => expect(root.textContent).toContain("Code copied."));
  expect(write).toHaveBeenCalledWith(root.querySelector("pre")!.textContent);
  write.mockRejectedValue(new Error("no"));
  press(root, "Copy the NumPy code");
  await vi.waitFor(() => expect(root.textContent).toContain("Copying was not allowed."));
  expect(root.querySelector("pre")!.textContent).toContain("import numpy as np");
});

test("where there is no code it is said why", async () => {
  const root = await shown({ ...experiment, loss: { id: "log_cosh" } });
  press(root, "Show the scikit-learn code");
  await vi.waitFor(() => expect(root.textContent).toContain("scikit-learn has nothing with the optimum"));
  expect(root.querySelector("pre")).toBeNull();
});
