/** How much work the page does, counted: what is drawn, asked and kept does not grow with points, steps or time. */
import type { Page } from "@playwright/test";
import { expect, test, type Lab } from "./support.js";

interface Work {
  /** Of the last pictures: the frame each was shown in. */
  frames: number[];
  /** Messages to the engine, and how many were under way at once. */
  sent: number;
  mostUnderWay: number;
  /** Shapes and images drawn on canvases. */
  painted: number;
  /** How often colours were looked up, for which the browser lays out the page at once. */
  colours: number;
  /** How often a menu was compared with what it should show, as rendering it does. */
  menus: number;
}

declare global {
  interface Window {
    work: Work;
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const work = { frames: [], sent: 0, mostUnderWay: 0, painted: 0, colours: 0, menus: 0 } as Work;
    window.work = work;
    let frame = 0;
    const count = (): void => {
      frame += 1;
      requestAnimationFrame(count);
    };
    count();
    addEventListener("loss-lab-step", () => work.frames.push(frame));

    let underWay = 0;
    // An answer is heard here before anyone else: what is sent because of it comes after it.
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener("message", () => (underWay -= 1));
      }

      override postMessage(...given: [never]): void {
        work.sent += 1;
        work.mostUnderWay = Math.max(work.mostUnderWay, (underWay += 1));
        super.postMessage(...given);
      }
    };
    const canvas = CanvasRenderingContext2D.prototype as unknown as Record<string, (...given: []) => void>;
    for (const name of ["fill", "stroke", "fillRect", "strokeRect", "drawImage", "putImageData"]) {
      const draw = canvas[name]!;
      canvas[name] = function (...given) {
        work.painted += 1;
        return draw.apply(this, given);
      };
    }
    const computed = window.getComputedStyle.bind(window);
    window.getComputedStyle = (...given) => {
      work.colours += 1;
      return computed(...given);
    };
    const selected = Object.getOwnPropertyDescriptor(HTMLOptionElement.prototype, "selected")!;
    Object.defineProperty(HTMLOptionElement.prototype, "selected", {
      ...selected,
      get(this: HTMLOptionElement) {
        work.menus += 1;
        return selected.get!.call(this) as boolean;
      },
    });
  });
});

/** A line through so many points, at a rate so small that it goes on for long. */
async function openPoints(lab: Lab, points: number): Promise<void> {
  await lab.page.evaluate((n) => {
    const x = Float64Array.from({ length: n }, (_, i) => i % 977);
    const y = x.map((value, i) => value / 100 + ((i * 7) % 991) / 300);
    document.querySelector("loss-lab")!.open({
      version: 1,
      data: { columns: { x, y }, target: "y" } as never,
      model: { id: "linear" },
      loss: { id: "mse" },
      optimizer: { id: "sgd", learning_rate: 1e-5 },
    });
  }, points);
  await expect(lab.root).toContainText(`over ${points.toLocaleString("en")} examples`, { timeout: 30_000 });
}

/** What is done while Play draws so many pictures and a few more. */
async function workOf(page: Page, lab: Lab, pictures: number): Promise<Work> {
  await lab.button("Play").click();
  await expect.poll(() => page.evaluate(() => window.work.frames.length)).toBeGreaterThan(2);
  await page.evaluate(() =>
    Object.assign(window.work, { frames: [], sent: 0, mostUnderWay: 0, painted: 0, colours: 0, menus: 0 }),
  );
  await expect.poll(() => page.evaluate(() => window.work.frames.length)).toBeGreaterThan(pictures);
  const work = await page.evaluate(() => ({ ...window.work, frames: [...window.work.frames] }));
  await lab.button("Pause").click();
  return work;
}

/** Elements of the whole page, in shadows too. */
function elements(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll("*")].reduce(
        (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
        0,
      );
    return count(document);
  });
}

test("a step asks three things, one after the other, and is drawn once in its frame", async ({
  lab,
  page,
}) => {
  await lab.open();
  await openPoints(lab, 1000);
  const { frames, sent, mostUnderWay } = await workOf(page, lab, 20);
  expect(new Set(frames).size).toBe(frames.length);
  // To move, for the history and for the fit: of the picture under way some may have been sent.
  expect(sent).toBeLessThanOrEqual(3 * (frames.length + 1));
  expect(mostUnderWay).toBe(1);
});

test("a step renders no settings, and looks up no colours", async ({ lab, page }) => {
  await lab.open();
  await lab.unfold("Settings");
  await openPoints(lab, 1000);
  expect((await page.evaluate(() => window.work)).menus).toBeGreaterThan(0);
  const { frames, menus, colours } = await workOf(page, lab, 20);
  expect(frames.length).toBeGreaterThan(20);
  expect(menus).toBe(0);
  // A colour may have changed with the page around it: one that is needed is looked up again each second.
  expect(colours).toBeLessThan(frames.length);
});

test("a hundred thousand points take no more elements than a thousand, and not much more painting", async ({
  lab,
  page,
}) => {
  await lab.open();
  await openPoints(lab, 1000);
  const few = await elements(page);
  const thousand = await workOf(page, lab, 5);
  expect(thousand.painted / thousand.frames.length).toBeLessThan(3000);
  await openPoints(lab, 100_000);
  expect(Math.abs((await elements(page)) - few)).toBeLessThan(20);
  const many = await workOf(page, lab, 5);
  expect(many.painted / many.frames.length).toBeLessThan(6000);
});

test("views opened and closed a hundred times leave nothing behind", async ({ lab, page }) => {
  test.slow();
  await lab.open();
  const devtools = await page.context().newCDPSession(page);
  const turn = (times: number) =>
    page.evaluate(async (times) => {
      const exhibit = document.querySelector("loss-lab")!.shadowRoot!.querySelector("loss-lab-exhibit")!;
      const root = exhibit.shadowRoot!;
      const until = async (there: () => boolean): Promise<void> => {
        while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const names = { "Loss curve": "curve", "Loss shape": "shape", History: "history", "By hand": "hand" };
      for (let i = 0; i < times; i += 1) {
        const [name, tag] = Object.entries(names)[i % 2]!;
        const button = [...root.querySelectorAll<HTMLElement>(".look")].find(
          (each) => each.textContent.trim() === name,
        )!;
        const view = (): Element | null => root.querySelector(`loss-lab-${tag}`);
        button.click();
        await until(() => view() !== null);
        button.click();
        await until(() => view() === null);
      }
    }, times);
  const counted = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
    for (let i = 0; i < 3; i += 1) await devtools.send("HeapProfiler.collectGarbage");
    return devtools.send("Memory.getDOMCounters");
  };
  // What is made once is there after the first.
  await turn(10);
  const before = await counted();
  await turn(100);
  const after = await counted();
  // The browser may hold on to one view that is closed, but not to a hundred, nor to ten nodes of each.
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(40);
});
