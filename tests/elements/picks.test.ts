// @vitest-environment happy-dom
/** Ticks in a list of many columns: found by letters, all or none at once, and by the keys. */
import { beforeEach, expect, it } from "vitest";
import "../../web/elements/controls/picks.js";
import type { Picks } from "../../web/elements/controls/picks.js";
import { english } from "../words.js";

const words = english();
const entries = Array.from({ length: 42 }, (_, i) => ({
  value: String(i),
  label: `${["Radius", "Area", "Texture"][i % 3]} ${i}`,
}));

let picks: Picks;
let asked: string[][];

beforeEach(async () => {
  document.body.replaceChildren();
  picks = document.createElement("loss-lab-picks");
  asked = [];
  Object.assign(picks, {
    words,
    label: "Columns",
    entries,
    chosen: ["0", "1"],
    change: (chosen: string[]) => {
      asked.push(chosen);
      picks.chosen = chosen;
    },
  });
  document.body.append(picks);
  await picks.updateComplete;
});

const boxes = () => [...picks.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const press = async (name: string) => {
  const button = [...picks.querySelectorAll("button")].find((each) => each.textContent.trim() === name)!;
  button.click();
  await picks.updateComplete;
};
const find = async (letters: string) => {
  const field = picks.querySelector<HTMLInputElement>(".find")!;
  field.value = letters;
  field.dispatchEvent(new Event("input"));
  await picks.updateComplete;
};

it("shows all, the chosen ones ticked, with one tab stop", () => {
  expect(boxes()).toHaveLength(42);
  expect(boxes().filter(({ checked }) => checked)).toHaveLength(2);
  expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  expect(picks.textContent).toContain("2 of 42 columns");
});

it("finds some by a few letters, and takes those alone", async () => {
  await find("area");
  expect(boxes()).toHaveLength(14);
  await press("All of these");
  expect(asked.at(-1)).toHaveLength(15);
  expect(asked.at(-1)).toContain("0");
  await press("None of these");
  expect(asked.at(-1)).toEqual(["0"]);
  await find("no such");
  expect(boxes()).toHaveLength(0);
  expect(picks.querySelector('[role="status"]')!.textContent).toContain("No column");
});

it("keeps the order of the columns, whatever was ticked first", async () => {
  boxes()[7]!.click();
  await picks.updateComplete;
  boxes()[3]!.click();
  expect(asked.at(-1)).toEqual(["0", "1", "3", "7"]);
});

it("asks for nothing while none is ticked, where one is needed", async () => {
  picks.needed = true;
  await press("None");
  expect(asked).toEqual([]);
  expect(boxes().some(({ checked }) => checked)).toBe(false);
  expect(picks.querySelector('[role="status"]')!.textContent).toContain("At least one");
  boxes()[5]!.click();
  expect(asked).toEqual([["5"]]);
});

it("goes through the list by the arrow keys", async () => {
  const key = (name: string) => {
    const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  };
  boxes()[0]!.focus();
  for (const name of ["ArrowDown", "ArrowDown", "PageDown", "ArrowUp"]) key(name);
  expect(document.activeElement).toBe(boxes()[9]);
  key("End");
  await picks.updateComplete;
  expect(document.activeElement).toBe(boxes()[41]);
  expect(boxes()[41]!.tabIndex).toBe(0);
});

it("says so where there is none to choose", async () => {
  picks.entries = [];
  picks.chosen = [];
  await picks.updateComplete;
  expect(picks.textContent.trim()).toBe("There is no other column.");
  expect(picks.querySelector("button")).toBeNull();
});
