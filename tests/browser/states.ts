/** Places that links open, which together show every view there is: what is looked at in every theme and language. */
import { readFileSync } from "node:fs";
import { panelNames } from "../../web/elements/controls/panel.js";
import { writeLink, type Place } from "../../web/elements/link.js";
import { views } from "../../web/elements/views/list.js";
import type { Comparison, Experiment } from "../../web/engine/types.js";
import type { View } from "../../web/exhibits/exhibit.js";
import { expect, type Lab } from "./support.js";

export interface State {
  name: string;
  experiment: Experiment;
  t: number;
  compare?: Comparison;
  /** Those that are on show at the least. */
  views: View[];
  /** What a view is asked, where it is not the usual. */
  queries?: Partial<Record<View, unknown>>;
}

const places = Array.from({ length: 12 }, (_, i) => i);

const numbers: Experiment = {
  version: 1,
  data: { id: "outliers", n: 20 },
  model: { id: "linear" },
  loss: { id: "mse" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};

const classes: Experiment = {
  version: 1,
  data: { id: "moons", n: 20 },
  model: { id: "mlp", hidden: [3] },
  loss: { id: "bce" },
  optimizer: { id: "sgd", learning_rate: 0.1 },
};

const kinds: Experiment = {
  ...classes,
  data: {
    columns: {
      x: places.map((i) => Math.sin(3 * i)),
      y: places.map((i) => Math.cos(5 * i)),
      kind: places.map((i) => ["cat", "dog", "owl"][i % 3]!),
    },
    target: "kind",
    features: ["x", "y"],
  },
  loss: { id: "softmax_cross_entropy" },
};

const features = ["width", "height", "depth", "weight"];
const columns: Experiment = {
  ...numbers,
  data: {
    columns: Object.fromEntries(features.map((name, j) => [name, places.map((i) => Math.sin(i * (j + 2)))])),
    target: "weight",
  },
};

const lists: Experiment = {
  ...numbers,
  data: { id: "search-lists", n: 12 },
  loss: { id: "listwise_softmax" },
};

const pairs: Experiment = {
  ...numbers,
  data: { id: "searches", n: 24, target: "order", features: ["match", "links", "page_age"] },
  loss: { id: "margin_ranking", margin: 1 },
};

/** Of their words only a few, whose names no language translates. */
const reviews: Experiment = {
  version: 1,
  data: { id: "reviews", features: ["great", "friendly", "slow", "not"] },
  model: { id: "linear" },
  loss: { id: "bce" },
  standardize: false,
  optimizer: { id: "sgd", learning_rate: 1 },
};

const darts: Experiment = {
  version: 1,
  data: { id: "darts" },
  model: { id: "shift" },
  loss: { id: "mse" },
  standardize: false,
  optimizer: { id: "sgd", learning_rate: 0.2 },
};

const objects: Experiment = {
  version: 1,
  data: { id: "objects", n: 40, target: ["shape", "box_x", "box_y", "box_width", "box_height"] },
  model: { id: "mlp", hidden: [3] },
  loss: {
    id: "sum",
    terms: [
      { weight: 1, loss: { id: "softmax_cross_entropy" }, outputs: [0, 3], targets: [0, 1] },
      { weight: 10, loss: { id: "huber", delta: 0.1 }, outputs: [3, 7], targets: [1, 5] },
    ],
  },
  optimizer: { id: "adam", learning_rate: 0.02 },
};

const losses: Comparison = {
  version: 1,
  base: numbers,
  runs: [
    { name: "mse", set: {} },
    { name: "mae", set: { loss: { id: "mae" } } },
    { name: "huber", set: { loss: { id: "huber", delta: 1 } } },
  ],
};

export const states: readonly State[] = [
  {
    name: "numbers",
    experiment: numbers,
    t: 3,
    views: [
      "fit",
      "curve",
      "compare",
      "shape",
      "pulls",
      "landscape",
      "hand",
      "history",
      "loop",
      "quantities",
      "arithmetic",
    ],
    queries: { loop: { station: "measure" }, quantities: { term: "loss" } },
  },
  { name: "pairs in order", experiment: pairs, t: 3, views: ["ranking"], queries: { ranking: { group: 2 } } },
  { name: "lists in order", experiment: lists, t: 3, views: ["ranking"], queries: { ranking: { group: 2 } } },
  {
    name: "two classes",
    experiment: classes,
    t: 3,
    views: ["fit", "network", "confusion", "landscape"],
    queries: { landscape: { surface: true } },
  },
  { name: "three classes", experiment: kinds, t: 3, views: ["fit", "confusion"] },
  { name: "many features", experiment: columns, t: 3, views: ["weights"] },
  { name: "darts", experiment: darts, t: 3, views: ["plane"] },
  { name: "texts", experiment: reviews, t: 30, views: ["texts"] },
  { name: "boxes", experiment: objects, t: 60, views: ["boxes"] },
  {
    name: "compared runs",
    experiment: numbers,
    compare: losses,
    t: 3,
    views: ["fit", "curve", "compare", "shape", "landscape", "history"],
  },
  {
    name: "diverged run",
    experiment: { ...numbers, optimizer: { id: "sgd", learning_rate: 3 } },
    t: 2000,
    views: ["fit", "curve", "landscape", "history"],
  },
];

export function stateNamed(name: string): State {
  return states.find((state) => state.name === name)!;
}

const counted = JSON.parse(readFileSync("core/datasets/tables/reviews.json", "utf8")) as { columns: object };

/** Of the data above, which no language translates. */
export const columnsAndClasses: readonly string[] = [
  ...["kind", "cat", "dog", "owl", "pixel", ...features],
  ...Object.keys(counted.columns),
];

/** The fragment of a link to the state with these views open. */
export async function linkTo(
  { experiment, t, compare, queries = {} }: State,
  open: readonly View[],
  panels: readonly string[] = [],
): Promise<string> {
  const place: Place = {
    experiment,
    t,
    ...(compare && { compare, front: 0 }),
    views: open.map((name) => (name in queries ? { name, query: queries[name] } : { name })),
    panels: [...panels],
  };
  return (await writeLink(place))!;
}

/** Opens the state in a language with every view and panel, all unfolded. */
export async function openAll(lab: Lab, language: string, state: State): Promise<void> {
  const everything = views.map(({ name }) => name);
  await lab.openIn(language, await linkTo(state, everything, panelNames));
  for (const name of state.views) await expect(lab.root.locator(`loss-lab-${name}`)).toBeVisible();
  await lab.page.evaluate(() => {
    const unfold = (root: ParentNode): void => {
      for (const element of root.querySelectorAll("*")) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) unfold(element.shadowRoot);
      }
    };
    unfold(document);
  });
  await settled(lab);
}

/** Waits until nothing is asked of the core any more and no view is drawn anew. */
export async function settled(lab: Lab): Promise<void> {
  // What comes after the first frame is there with the controls.
  await expect(lab.root.locator(".controls")).toBeAttached();
  await lab.page.evaluate(async () => {
    const look = (): string => {
      const drawn = (root: ShadowRoot): string =>
        [...root.querySelectorAll("*")]
          .map((element) => (element.shadowRoot ? drawn(element.shadowRoot) : ""))
          .join("") + root.innerHTML;
      return drawn(document.querySelector("loss-lab")!.shadowRoot!);
    };
    for (let before = "", now = look(); before !== now; now = look()) {
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
}
