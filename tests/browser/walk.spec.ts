/** A learner's walk from opening the page to reopening a link: by mouse, keyboard and touch, to the same digits. */
import type { Locator, Page } from "@playwright/test";
import { writeLink } from "../../web/elements/link.js";
import type { Experiment, OwnData } from "../../web/engine/types.js";
import { expect, test, type Lab, type Shown } from "./support.js";

/** Where the outlier goes: a drag comes near, and the fields beside the plot hold the place exactly. */
const place: [field: string, column: string, value: number][] = [
  ["Living area", "living_area", 4000],
  ["Price", "price", 300000],
];

/** The loss then, after the swap and one step more: one number for all ways. */
const digits = 1.0766534747243237;

interface Way {
  press: (target: Locator) => Promise<void>;
  /** Moves the outlier, which is selected, by as much as it goes. */
  drag: () => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (menu: Locator, label: string) => Promise<void>;
}

/** What a run does that was opened with all that the walk changes, and never touched. */
async function untouched(lab: Lab, experiment: Experiment, t: number): Promise<Shown> {
  await lab.open((await writeLink({ experiment, t }))!);
  await lab.at(t);
  return lab.shown();
}

async function prices(lab: Lab): Promise<OwnData["columns"] | null> {
  const { data } = await lab.experiment();
  return data && "columns" in data ? data.columns : null;
}

async function walk(lab: Lab, page: Page, { press, drag, write, choose }: Way): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await lab.open();
  await press(lab.button("Step"));
  await lab.at(1);
  const before = await lab.shown();

  await drag();
  await expect.poll(async () => (await lab.shown()).trainLoss).not.toBe(before.trainLoss);
  for (const [field, column, value] of place) {
    await write(
      lab.root.locator("loss-lab-fit").getByRole("textbox", { name: field, exact: true }),
      `${value}`,
    );
    await expect.poll(async () => (await prices(lab))?.[column]).toContain(value);
  }

  await choose(lab.menu("Loss"), "Absolute error");
  await expect.poll(async () => (await lab.experiment()).edits).toEqual([{ t: 1, loss: { id: "mae" } }]);
  await press(lab.button("Step"));
  await lab.at(2);
  await press(lab.button("Step"));
  await lab.at(3);
  await press(lab.button("Step back"));
  await lab.at(2);
  const swapped = await lab.shown();
  expect(swapped.trainLoss).toBe(digits);
  const experiment = await lab.experiment();

  await press(lab.button("Compare"));
  await press(lab.root.getByRole("button", { name: /^Other losses/ }));
  const front = lab.root.getByRole("radio", { name: "Bring Absolute error to the front" });
  await expect(front).toBeChecked();
  await lab.at(2);
  const compared = await lab.shown();

  await press(lab.button("Copy link"));
  await expect(lab.button("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await lab.open(new URL(link).hash.slice(1));
  await expect(front).toBeChecked();
  expect(await lab.shown()).toEqual(compared);

  // The same for all ways, since nothing of how it was done is in it.
  const start: Experiment = { ...experiment, loss: { id: "mse" } };
  expect(await untouched(lab, start, 2)).toEqual(swapped);
  expect(await untouched(lab, { ...start, loss: { id: "mae" }, edits: [] }, 2)).toEqual(compared);
}

/** The middle of the selected point, on screen. */
async function outlier(lab: Lab): Promise<{ x: number; y: number }> {
  const ring = lab.root.locator("loss-lab-fit .mark.selected .ring");
  await ring.scrollIntoViewIfNeeded();
  const box = (await ring.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("by mouse", async ({ lab, page }) => {
  test.slow();
  await walk(lab, page, {
    press: (target) => target.click(),
    drag: async () => {
      const { x, y } = await outlier(lab);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 20, y + 40, { steps: 4 });
      await page.mouse.up();
    },
    write: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    choose: async (menu, label) => void (await menu.selectOption({ label })),
  });
});

test("by keyboard alone", async ({ lab, page }) => {
  test.slow();
  const reach = async (target: Locator) => {
    const focused = () =>
      target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
    for (let press = 0; press < 120 && !(await focused()); press += 1) await page.keyboard.press("Tab");
    await expect(target).toBeFocused();
  };
  await walk(lab, page, {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    drag: async () => {
      await reach(lab.root.locator("loss-lab-fit").getByRole("slider"));
      for (const key of ["Enter", "ArrowDown", "ArrowDown", "ArrowLeft", "Enter"]) {
        await page.keyboard.press(key);
      }
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    choose: async (menu, label) => {
      await reach(menu);
      await page.keyboard.type(label);
    },
  });
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("by touch", async ({ lab, page }) => {
    test.slow();
    await walk(lab, page, {
      press: (target) => target.tap(),
      drag: async () => {
        const { x, y } = await outlier(lab);
        const touch = await page.context().newCDPSession(page);
        const finger = (type: "touchStart" | "touchMove" | "touchEnd", down: number | null) =>
          touch.send("Input.dispatchTouchEvent", {
            type,
            touchPoints: down === null ? [] : [{ x, y: y + down }],
          });
        await finger("touchStart", 0);
        for (const down of [10, 20, 30, 40]) await finger("touchMove", down);
        await finger("touchEnd", null);
      },
      write: async (field, text) => {
        await field.tap();
        await field.fill(text);
        await field.blur();
      },
      choose: async (menu, label) => {
        await menu.tap();
        await menu.selectOption({ label });
        await page.keyboard.press("Escape");
      },
    });
  });
});
