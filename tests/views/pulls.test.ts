// @vitest-environment happy-dom
/** Who pulls: the hardest first, told together as the core adds them up, and linked with the selection. */
import { afterEach, expect, test } from "vitest";
import type { Pulls } from "../../web/engine/types.js";
import type { Ask } from "../../web/elements/view.js";
import { fewOf } from "../../web/elements/views/pulls-order.js";
import type { PullsAnswer, PullsQuery } from "../../web/elements/views/pulls-question.js";
import { inquiry, PullsView } from "../../web/elements/views/pulls.js";
import { houseScene } from "./fixture.js";
import { lossInfos } from "./scene.js";

afterEach(() => document.body.replaceChildren());

const scene = houseScene({ selection: 7 });
const count = scene.setup.data.ids.length;

/** Row 7 has the largest loss and row 5 the hardest pull, and from there on they fall. */
function pullsOf(hardest: number, costliest: number): Pulls {
  const shares = (first: number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => (row === first ? 0.4 : 0.6 / (count - 1)));
  const tops = Float64Array.from({ length: count }, (_, i) => 0.4 + (0.6 * i) / (count - 1));
  const zeros = new Float64Array(count);
  return {
    rows: Int32Array.from({ length: count }, (_, row) => row),
    losses: zeros,
    lossShares: shares(costliest),
    gradientNorms: zeros,
    gradientShares: shares(hardest),
    along: zeros,
    lossTops: tops,
    gradientTops: tops,
    slopes: {
      rows: count,
      cols: 1,
      values: Float64Array.from({ length: count }, (_, row) => (row === 5 ? -1 : 1)),
    },
  };
}

async function show(query: Partial<PullsQuery>, answer: Partial<PullsAnswer> = {}) {
  const view = new PullsView();
  const asked: Ask[] = [];
  view.addEventListener("loss-lab-ask", (event) => asked.push((event as CustomEvent<Ask>).detail));
  view.scene = scene;
  view.query = inquiry.query(query);
  view.answer = { pulls: pullsOf(5, 7), under: null, ...answer };
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot!;
  const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role="option"]')];
  return { view, root, rows, asked };
}

test("the hardest stand first, and the few hardest are told together", async () => {
  const { root, rows } = await show({});
  expect(rows()[0]!.textContent).toContain("Sale 6");
  const said = rows()[0]!.querySelector(":not([aria-hidden])")!.textContent;
  expect(said).toContain("40%");
  expect(said).toContain("wants a higher prediction");
  expect(root.querySelector(".summary")!.textContent).toContain(
    "The 3 of 298 points that pull hardest make up 40% of the gradient.",
  );
  expect(root.querySelector(".together")!.textContent).toContain("The 30 listed together: 46%");
});

test("another measure sorts the list, and only what there is can be sorted by", async () => {
  const { rows, root, asked } = await show({ by: "loss" });
  expect(rows()[0]!.textContent).toContain("Sale 8");
  expect(rows()[0]!.getAttribute("aria-selected")).toBe("true");
  root.querySelector<HTMLButtonElement>(".heads .is-gradient")!.click();
  expect(asked).toEqual([{ kind: "query", view: "pulls", query: { under: null, by: "gradient" } }]);
  const without = await show({ by: "under" });
  expect(without.rows()[0]!.textContent).toContain("Sale 6");
});

test("under another loss there is a column more", async () => {
  const info = lossInfos.find(({ id }) => id === "mae")!;
  const { root, rows } = await show({ under: "mae", by: "under" }, { under: { info, pulls: pullsOf(9, 9) } });
  expect(rows()[0]!.textContent).toContain("Sale 10");
  expect(rows()[0]!.querySelectorAll(".cell")).toHaveLength(3);
  expect(root.querySelector(".summary")!.textContent).toContain("Under Absolute error the 3 hardest");
});

test("the selected point is listed though others pull harder, and the keyboard goes through the list", async () => {
  const { view, root, rows, asked } = await show({}, { pulls: pullsOf(5, 5) });
  const selected = scene.selection!;
  expect(rows().some((row) => row.getAttribute("aria-selected") === "true")).toBe(true);
  const list = root.querySelector('[role="listbox"]')!;
  expect(root.querySelectorAll('.grid [tabindex="0"]')).toHaveLength(1);
  const press = async (key: string): Promise<void> => {
    list.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await view.updateComplete;
  };
  await press("ArrowDown");
  expect(list.getAttribute("aria-activedescendant")).toBe(rows()[1]!.id);
  await press("Home");
  await press("Enter");
  expect(asked).toEqual([{ kind: "select", row: 5 }]);
  rows()
    .find((row) => row.id === `row-${selected}`)!
    .click();
  expect(asked[1]).toEqual({ kind: "select", row: null });
});

test("where nothing pulls it says so", async () => {
  const pulls = {
    ...pullsOf(5, 7),
    gradientTops: new Float64Array(count),
    lossTops: new Float64Array(count),
  };
  const { root } = await show({}, { pulls });
  expect(root.querySelector(".summary")!.textContent).toContain("Nothing pulls");
});

test("a few are one in a hundred, and no more than there are", () => {
  expect([2, 9, 10, 298, 1000].map(fewOf)).toEqual([1, 1, 3, 3, 10]);
});

test("a query from a link is taken as far as it is understood", () => {
  expect(inquiry.query({ under: "mae", by: "loss" })).toEqual({ under: "mae", by: "loss" });
  for (const asked of [null, 7, "x", { under: 3, by: "size" }])
    expect(inquiry.query(asked)).toEqual({ under: null, by: "gradient" });
});
