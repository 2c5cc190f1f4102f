/** What a page does when what it stands on gives way: it says so in a sentence, stands where it stood, and loses nothing. */
import type { Page, Route } from "@playwright/test";
import type { Comparison, Experiment } from "../../web/engine/types.js";
import type { Lab } from "./support.js";
import { answered, expect, test } from "./support.js";
import { partsOf } from "#parts";

interface Sabotaged extends Window {
  /** The workers that were made. */
  made: Worker[];
  /** No WebAssembly finds any memory. */
  refused: boolean;
  /** Of the calls to come into WebAssembly, so many trap; settles when the worker knows. */
  trap(calls: number): Promise<void>;
}

/** In a worker, before our own code: calls into WebAssembly trap as often as the channel says. */
const trapping = `{
  let traps = 0;
  const channel = new BroadcastChannel("sabotage");
  channel.onmessage = ({ data }) => {
    if (typeof data !== "number") return;
    traps = data;
    channel.postMessage("heard");
  };
  const { get } = WebAssembly.Table.prototype;
  WebAssembly.Table.prototype.get = function (index) {
    const real = get.call(this, index);
    return real && ((...given) => {
      if (traps > 0 && traps--) throw new WebAssembly.RuntimeError("unreachable");
      return real(...given);
    });
  };
}`;
const refusing = `WebAssembly.instantiate = async () => {
  throw new RangeError("WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance");
};`;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    ([trap, refuse]) => {
      const sabotaged = window as unknown as Sabotaged;
      sabotaged.made = [];
      sabotaged.refused = false;
      const channel = new BroadcastChannel("sabotage");
      sabotaged.trap = (calls) =>
        new Promise((resolve) => {
          channel.onmessage = () => resolve();
          channel.postMessage(calls);
        });
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          sabotaged.made.push(this);
        }
      };
      window.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          const script = options?.type === "text/javascript";
          super(script ? [trap, sabotaged.refused ? refuse : "", ...parts] : parts, options);
        }
      };
      const real = WebAssembly.instantiate.bind(WebAssembly);
      WebAssembly.instantiate = (async (...given: Parameters<typeof real>) => {
        if (sabotaged.refused) throw new RangeError("WebAssembly.instantiate(): Out of memory");
        return real(...given);
      }) as typeof WebAssembly.instantiate;
    },
    [trapping, refusing] as const,
  );
});

const workers = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Sabotaged).made.length);

async function killWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const worker = (window as unknown as Sabotaged).made.at(-1)!;
    worker.terminate();
    worker.dispatchEvent(new ErrorEvent("error"));
  });
}

const trap = (page: Page, calls: number): Promise<void> =>
  page.evaluate((n) => (window as unknown as Sabotaged).trap(n), calls);

const refuse = (page: Page, refused: boolean): Promise<void> =>
  page.evaluate((now) => void ((window as unknown as Sabotaged).refused = now), refused);

/** The sandbox at step 3, with a point that was moved, a setting that was changed and something to undo. */
async function openTouched(lab: Lab): Promise<void> {
  await lab.open();
  await lab.menu("Data").selectOption({ label: "Line" });
  await expect(lab.root.getByText("over 40 points")).toBeVisible();
  await lab.set("Learning rate", 0.02);
  for (let t = 1; t <= 3; t += 1) await lab.button("Step").click();
  await lab.at(3);
  await movePoint(lab);
  await expect(lab.menu("Data")).toHaveValue("");
}

async function movePoint(lab: Lab): Promise<void> {
  const before = await data(lab);
  await lab.root.locator("loss-lab-fit").getByRole("slider").focus();
  for (const key of ["Enter", "ArrowUp", "ArrowUp", "Enter"]) await lab.page.keyboard.press(key);
  await expect.poll(() => data(lab)).not.toEqual(before);
  await answered(lab.root);
}

/** The data of the experiment on show, or of the comparison. */
async function data(lab: Lab): Promise<Experiment["data"]> {
  const shown = (await lab.experiment()) as Experiment | Comparison;
  return "base" in shown ? shown.base.data : shown.data;
}

/** All of the reader's that must not be lost. */
const belongings = async (lab: Lab) => ({ shown: await lab.shown(), experiment: await lab.experiment() });

async function expectRecovered(lab: Lab, t: number): Promise<void> {
  const sentence = `taken up again at step ${t}.`;
  await expect(lab.notice).toContainText(sentence);
  // It waits its turn with those who hear it, and takes nobody's focus.
  await expect(lab.root.getByRole("alert")).toHaveCount(0);
  await lab.notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(lab.notice).toBeHidden();
}

test("a worker that breaks down is replaced, says so, and nothing of the reader's is lost", async ({
  lab,
  page,
}) => {
  await openTouched(lab);
  const before = await belongings(lab);
  expect(await workers(page)).toBe(1);
  await killWorker(page);
  await lab.button("Step").click();
  await lab.at(4);
  expect(await workers(page)).toBe(2);
  await expect(lab.root.locator(".status")).toContainText(/taken up again|Step 4/);
  await expectRecovered(lab, 3);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await belongings(lab)).toEqual(before);
  await lab.button("Undo").click();
  await expect(lab.menu("Data")).toHaveValue("line");
});

test("a worker that breaks down under a run that plays is replaced, and the run plays on to the same digits", async ({
  lab,
  page,
}) => {
  await openTouched(lab);
  await lab.button("Play").click();
  await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(5);
  await killWorker(page);
  const { t: then } = await lab.shown();
  await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(then + 3);
  await lab.button("Pause").click();
  await expect(lab.button("Play")).toBeVisible();
  await expect(lab.notice).toContainText("taken up again at step");
  expect(await workers(page)).toBe(2);
  const { shown, experiment } = await belongings(lab);
  await lab.open();
  await page.evaluate(([given, t]) => document.querySelector("loss-lab")!.open(given, t), [
    experiment,
    shown.t,
  ] as const);
  await expect.poll(() => lab.shown()).toEqual(shown);
});

test("an exhibit keeps its question's state and its answer through a breakdown", async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/exhibits/outliers/");
  await lab.ready();
  const card = lab.root.locator(".question");
  await card.getByRole("radio").first().check();
  const { t } = await lab.shown();
  await killWorker(page);
  await lab.button("Step").click();
  await expectRecovered(lab, t);
  await expect(card.getByRole("radio").first()).toBeChecked();
  await killWorker(page);
  await card.getByRole("button", { name: "Check" }).click();
  await expect(card.getByRole("status")).toContainText(/(Right|Not quite)\./);
  await expect(card.getByRole("radio").first()).toBeChecked();
  expect(await workers(page)).toBe(3);
});

test("a trap is put right in a fresh instance, which is told", async ({ lab, page }) => {
  await openTouched(lab);
  const before = await belongings(lab);
  await trap(page, 1);
  await lab.button("Step").click();
  await lab.at(4);
  await expectRecovered(lab, 3);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await belongings(lab)).toEqual(before);
  expect(await workers(page)).toBe(1);
});

test("what traps again and again is said, with all that there was, and tried again when it is asked for", async ({
  lab,
  page,
}) => {
  await openTouched(lab);
  const before = await belongings(lab);
  await trap(page, Infinity);
  await lab.button("Step").click();
  await expect(lab.notice).toContainText("The calculation broke down, even in a fresh start.");
  await expect(lab.notice).toContainText("What you see is as it was at step 3;");
  expect(await belongings(lab)).toEqual(before);
  // What one has can be taken along.
  expect(await page.evaluate(() => document.querySelector("loss-lab")!.link())).toMatch(/^1\./);
  await expect(lab.button("Take it away")).toBeEnabled();
  await lab.notice.getByRole("button", { name: "Try again" }).click();
  await expect(lab.notice).toContainText("The calculation broke down");
  await trap(page, 0);
  await lab.notice.getByRole("button", { name: "Try again" }).click();
  await lab.at(4);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await belongings(lab)).toEqual(before);
});

test("where memory is refused it says so, and starts when it is asked again", async ({ lab, page }) => {
  await page.addInitScript(() => ((window as unknown as Sabotaged).refused = true));
  await page.goto("/exhibits/outliers/");
  await expect(lab.notice).toContainText("Loss Lab could not start: The calculator gets no memory here.");
  await lab.notice.getByRole("button", { name: "Try again" }).click();
  await expect(lab.notice).toContainText("Loss Lab could not start");
  await refuse(page, false);
  await lab.notice.getByRole("button", { name: "Try again" }).click();
  await lab.ready();
  await expect(lab.notice).toBeHidden();
  await expect(lab.root.locator("loss-lab-fit")).toBeVisible();
});

test("where a worker is gone and memory for the next is refused, what there was stays, and comes back", async ({
  lab,
  page,
}) => {
  await openTouched(lab);
  const before = await belongings(lab);
  await refuse(page, true);
  await killWorker(page);
  await lab.button("Step").click();
  await expect(lab.notice).toContainText("The calculator gets no memory here.");
  await expect(lab.notice).toContainText("at step 3;");
  expect(await belongings(lab)).toEqual(before);
  await refuse(page, false);
  await lab.notice.getByRole("button", { name: "Try again" }).click();
  await lab.at(4);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await belongings(lab)).toEqual(before);
});

/** Ends as many requests as it is told to, by a network that is not there. */
class Cut {
  tried = 0;

  constructor(
    private readonly page: Page,
    private left: number,
  ) {}

  async of(url: string | RegExp): Promise<this> {
    await this.page.route(url, (route) => this.answer(route));
    return this;
  }

  mend(): void {
    this.left = 0;
  }

  private async answer(route: Route): Promise<void> {
    this.tried += 1;
    if (this.left > 0) {
      this.left -= 1;
      await route.abort("internetdisconnected");
    } else await route.continue();
  }
}

/** What a browser itself writes of a network that is not there. */
const offline = /ERR_INTERNET_DISCONNECTED| failed$|dynamically imported module|net::ERR_FAILED/;

function expectNoneBut(problems: string[], expected: RegExp): void {
  expect(problems.splice(0).filter((problem) => !expected.test(problem))).toEqual([]);
}

const exhibit = "/exhibits/house-price/?lang=en";
const fetched: [what: string, url: RegExp, address: string][] = [
  ["the element itself", /\/exhibit-[\w-]+\.js$/, exhibit],
  ["the exhibit", /\/assets\/house-price-[\w-]+\.js$/, exhibit],
  ["a view", /\/assets\/fit-[\w-]{8}\.js$/, exhibit],
  ["the first part of the WebAssembly", /\.first\.wasm$/, exhibit],
  [
    "a part of the WebAssembly that its first frame takes",
    new RegExp(`\\.${partsOf["outliers"]![0]}\\.wasm$`),
    "/exhibits/outliers/?lang=en",
  ],
  ["a table", /\/tables\/house-prices\.json$/, "/"],
  ["the rest of a language’s words", /\/assets\/de\/rest-[\w-]+\.js$/, "/exhibits/house-price/?lang=de"],
  ["what an exhibit has besides its first frame", /\/assets\/rest-[\w-]+\.js$/, exhibit],
];

async function expectWhole(lab: Lab): Promise<void> {
  await expect(lab.root.locator("loss-lab-fit")).toBeVisible();
  await expect(lab.root.locator(".controls")).toBeVisible();
}

for (const [what, url, address] of fetched) {
  test(`${what} comes at the third try, and nothing is said of it then`, async ({ lab, page, problems }) => {
    const cut = await new Cut(page, 2).of(url);
    await page.goto(address);
    await expectWhole(lab);
    await expect.poll(() => cut.tried).toBeGreaterThanOrEqual(3);
    await expect(lab.notice).toBeHidden();
    expectNoneBut(problems, offline);
  });

  test(`${what} that can’t be had is said, and fetched when it is asked for`, async ({
    lab,
    page,
    problems,
  }) => {
    const cut = await new Cut(page, Infinity).of(url);
    await page.goto(address);
    const again = lab.notice.getByRole("button", { name: /Try again|Noch einmal/ });
    await expect(again).toBeVisible({ timeout: 30_000 });
    await expect(lab.notice).toContainText(/Are you connected\?|Besteht eine Verbindung\?/);
    cut.mend();
    await again.click();
    await expectWhole(lab);
    await expect(lab.notice).toBeHidden();
    expectNoneBut(problems, offline);
  });
}

test("it says that it waits for the network, which ends the wait when it is back", async ({
  lab,
  page,
  problems,
}) => {
  const cut = await new Cut(page, Infinity).of(/\/assets\/landscape-[\w-]{8}\.js$/);
  await lab.open();
  await expectWhole(lab);
  await lab.button("Landscape").click();
  await expect(lab.notice).toContainText("Waiting for the network…");
  await expect(lab.root.getByRole("alert")).toHaveCount(0);
  cut.mend();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(lab.root.locator("loss-lab-landscape")).toBeVisible();
  await expect(lab.notice).toBeHidden();
  expectNoneBut(problems, offline);
});

test("without the rest of the WebAssembly all goes on but what needs it, which says so and can be tried again", async ({
  lab,
  page,
  problems,
}) => {
  const cut = await new Cut(page, Infinity).of(/\.rest\.wasm$/);
  await lab.open();
  await expectWhole(lab);
  await lab.button("Step").click();
  await lab.at(1);
  await lab.menu("Loss").selectOption({ label: "Log-cosh" });
  const again = lab.notice.getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible({ timeout: 30_000 });
  await expect(lab.notice).toContainText("Are you connected?");
  expect((await lab.shown()).t).toBe(1);
  await lab.button("Step").click();
  await lab.at(2);
  cut.mend();
  await again.click();
  await expect(lab.root.getByText("Mean log-cosh")).toBeVisible();
  await expect(lab.notice).toBeHidden();
  expectNoneBut(problems, offline);
});

test("without a language’s words there is English", async ({ lab, page, problems }) => {
  await new Cut(page, Infinity).of(/\/assets\/de\/start-[\w-]+\.js$/);
  await page.goto("/exhibits/house-price/?lang=de");
  await expect(lab.button("Step")).toBeVisible({ timeout: 30_000 });
  await expectWhole(lab);
  expectNoneBut(problems, offline);
});

test.describe("a page that is loaded again", () => {
  for (const address of ["/", "/exhibits/outliers/"]) {
    test(`stands where it stood, with the points that were moved: ${address}`, async ({ lab, page }) => {
      await page.goto(address);
      await lab.ready();
      const { t } = await lab.shown();
      await lab.button("Step").click();
      await lab.at(t + 1);
      await movePoint(lab);
      const moved = await belongings(lab);
      expect(await data(lab)).toHaveProperty("columns");
      await expect.poll(() => standsInAddress(lab)).toBe(true);
      await page.reload();
      await lab.ready();
      await expect.poll(() => lab.shown()).toEqual(moved.shown);
      expect(await lab.experiment()).toEqual(moved.experiment);
    });
  }

  test("keeps what is too large for an address too", async ({ lab, page }) => {
    await lab.open("1.nothing");
    await lab.notice.getByRole("button", { name: "Dismiss" }).click();
    await page.evaluate(() => {
      // Digits that can't be packed.
      const column = (by: number) => Array.from({ length: 9000 }, (_, i) => Math.sin(by * i * i) * 10);
      document.querySelector("loss-lab")!.open(
        {
          version: 1,
          data: { columns: { x: column(1), y: column(7) }, target: "y" },
          model: { id: "linear" },
          loss: { id: "mse" },
        },
        5,
      );
    });
    await lab.at(5);
    const before = await belongings(lab);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
    await page.reload();
    await lab.ready();
    await expect.poll(() => lab.shown()).toEqual(before.shown);
    expect((await lab.experiment()).data).toEqual(before.experiment.data);
  });
});

/** Whether the address holds what is on show. */
async function standsInAddress({ page }: Lab): Promise<boolean> {
  return page.evaluate(async () => location.hash === `#${await document.querySelector("loss-lab")!.link()}`);
}

test("a page in a sandbox, which may keep nothing, works as any other", async ({ page }) => {
  const frame = `<iframe sandbox="allow-scripts" src="/exhibits/outliers/" width="1000" height="800"></iframe>`;
  await page.route("**/around.html", (route) => route.fulfill({ contentType: "text/html", body: frame }));
  await page.goto("/around.html");
  const inside = page.frameLocator("iframe").locator("loss-lab");
  await inside.getByRole("button", { name: "Step", exact: true }).click();
  await expect(inside.getByText("at step 101").first()).toBeVisible();
  // Longer than the address waits to be written.
  await page.waitForTimeout(1500);
});

test.describe("a sleep of ten minutes", () => {
  const sleep = 10 * 60 * 1000;

  test("under a run that plays: it goes on at the next step, with the worker it had", async ({
    lab,
    page,
  }) => {
    await page.clock.install();
    await lab.open();
    await lab.set("Learning rate", 0.001); // or it would come to rest by itself
    await lab.unfold("Speed and stops");
    await lab.menu("Speed").selectOption({ label: "1 step a second" });
    const seen = await page.evaluateHandle(() => {
      const steps: number[] = [];
      addEventListener("loss-lab-step", (event) =>
        steps.push((event as CustomEvent<{ t: number }>).detail.t),
      );
      return steps;
    });
    await lab.button("Play").click();
    await lab.at(1);
    // As when a lid is closed: all timers that are due go off once.
    await page.clock.fastForward(sleep);
    await expect.poll(async () => (await lab.shown()).t).toBeGreaterThanOrEqual(2);
    await page.clock.fastForward(sleep);
    await expect.poll(async () => (await lab.shown()).t).toBeGreaterThanOrEqual(3);
    await lab.button("Pause").click();
    const steps = await seen.jsonValue();
    expect(steps).toEqual(steps.map((_, i) => i + 1));
    expect(await workers(page)).toBe(1);
    await expect(lab.notice).toBeHidden();
  });

  test("under a long way: the worker is not taken for dead, and it is gone on with", async ({
    lab,
    page,
  }) => {
    await page.clock.install();
    await lab.open();
    await page.evaluate(() => {
      const element = document.querySelector("loss-lab")!;
      element.open(element.experiment!, 1e9);
    });
    await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(0);
    for (let times = 0; times < 8; times += 1) {
      const { t } = await lab.shown();
      await page.clock.fastForward(sleep);
      // Between two sleeps there is a while in which it can give a sign of life.
      await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(t);
    }
    expect(await workers(page)).toBe(1);
    await expect(lab.notice).toBeHidden();
  });

  test("of a page that the browser freezes: it goes on where it was", async ({ lab, page }) => {
    await lab.open();
    await lab.set("Learning rate", 0.001);
    await lab.button("Play").click();
    await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(2);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await session.send("Page.setWebLifecycleState", { state: "active" });
    const { t } = await lab.shown();
    await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(t + 2);
    await lab.button("Pause").click();
    expect(await workers(page)).toBe(1);
    await expect(lab.notice).toBeHidden();
  });
});

test("a worker that was ended unheard is missed after a while, and replaced", async ({ lab, page }) => {
  await page.clock.install();
  await openTouched(lab);
  const before = await belongings(lab);
  await page.evaluate(() => (window as unknown as Sabotaged).made.at(-1)!.terminate());
  await lab.button("Step").click();
  for (let beats = 0; beats < 8; beats += 1) await page.clock.fastForward(10_000);
  await lab.at(4);
  expect(await workers(page)).toBe(2);
  await expectRecovered(lab, 3);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await belongings(lab)).toEqual(before);
});
