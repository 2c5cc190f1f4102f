/** The experiment stands in the address; a bad address gets its sentence and costs nothing. */
import type { Experiment } from "../../web/engine/types.js";
import { writeLink } from "../../web/elements/link.js";
import { expect, Lab, test } from "./support.js";

const sound: Experiment = {
  version: 1,
  data: { id: "line" },
  model: { id: "linear" },
  loss: { id: "mae" },
};

test("an address opened elsewhere shows the same digits", async ({ lab, browser, page }) => {
  await lab.open();
  await lab.menu("Loss").selectOption({ label: "Huber" });
  await lab.unfold("Settings");
  await lab.menu("Batch size").selectOption({ label: "16 rows" });
  await lab.set("Learning rate", 0.07);
  for (let press = 0; press < 5; press += 1) await lab.button("Step").click();
  await lab.at(5);
  await lab.menu("Loss").selectOption({ label: "Absolute error" });
  for (let press = 0; press < 3; press += 1) await lab.button("Step").click();
  await lab.at(8);
  const here = await lab.shown();
  const text = await lab.value.textContent();
  await page.waitForTimeout(1500);
  const address = page.url();
  expect(address).toMatch(/#1\.[\w-]+$/);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.addInitScript(() => {
    addEventListener("loss-lab-ready", (event) => {
      window.lastStep = (event as CustomEvent<typeof window.lastStep>).detail;
    });
  });
  await other.goto(address);
  const there = new Lab(other);
  await there.ready();
  await expect(there.value).toHaveText(text!);
  expect(await there.shown()).toEqual(here);
  await elsewhere.close();
});

test("the address is written at most once a second", async ({ lab, page }) => {
  await lab.open();
  await lab.set("Learning rate", 0.001); // or it would come to rest by itself
  await page.evaluate(() => {
    const written = ((window as unknown as { written: number[] }).written = []);
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      (written as number[]).push(performance.now());
      replace(...given);
    };
  });
  await lab.button("Play").click();
  await page.waitForTimeout(3500);
  await lab.button("Pause").click();
  const written = await page.evaluate(() => (window as unknown as { written: number[] }).written);
  expect(written.length).toBeGreaterThan(1);
  for (let i = 1; i < written.length; i += 1) expect(written[i]! - written[i - 1]!).toBeGreaterThan(950);
});

const bad: [what: string, fragment: string | (() => Promise<string | null>), says: RegExp][] = [
  ["a megabyte", `1.${"A".repeat(1 << 20)}`, /longer than a link can be/],
  ["garbage", "1.%%%", /does not hold an experiment/],
  ["half a link", "1.q1YqS8wpTlWyUkrOz0tJVaoFAA", /does not hold an experiment/],
  ["another version", "7.abc", /another version/],
  [
    "an unknown loss",
    () => writeLink({ experiment: { ...sound, loss: { id: "msee" } }, t: 0 }),
    /does not work/,
  ],
  [
    "an unknown key",
    () => writeLink({ experiment: { ...sound, tempo: 3 } as Experiment, t: 0 }),
    /does not work/,
  ],
  [
    "ragged data",
    () =>
      writeLink({ experiment: { ...sound, data: { columns: { x: [1, 2], y: [1] }, target: "y" } }, t: 0 }),
    /does not work/,
  ],
  [
    "a prototype key",
    async () =>
      writeLink({
        experiment: JSON.parse(`{"__proto__": {"a": 1}, "version": 1, "data": {"id": "line"}}`) as Experiment,
        t: 0,
      }),
    /does not work/,
  ],
];

for (const [what, given, says] of bad) {
  test(`a link with ${what} gets its sentence beside the default experiment`, async ({ lab }) => {
    const fragment = typeof given === "string" ? given : await given();
    await lab.open(fragment!);
    await expect(lab.notice).toContainText(says);
    await expect(lab.notice).toBeInViewport();
    await expect(lab.root.getByText("Mean squared error over 298 sales")).toBeVisible();
  });
}

test("a decompression bomb is stopped", async ({ lab, page }) => {
  await lab.open();
  const fragment = await page.evaluate(async () => {
    const zeros = new Blob([new Uint8Array(20_000_000)])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const packed = new Uint8Array(await new Response(zeros).arrayBuffer());
    return `1.${btoa(String.fromCharCode(...packed))
      .replaceAll("+", "-")
      .replaceAll("/", "_")}`;
  });
  expect(fragment.length).toBeLessThan(32 * 1024);
  await lab.open(fragment);
  await expect(lab.notice).toContainText("does not hold an experiment");
});

/** Each is set from inside the page: what stands here goes over as text, and numbers that JSON lacks as code. */
const refused: [what: string, script: string, code: string][] = [
  ["an unknown id", `{ ...sound, model: { id: "forest" } }`, "unknown_id"],
  ["an unknown key", `{ ...sound, tempo: 3 }`, "unknown_key"],
  ["a number that is none", `{ ...sound, loss: { id: "huber", delta: NaN } }`, "not_finite"],
  ["no rows", `{ ...sound, data: { columns: { x: [], y: [] }, target: "y" } }`, "empty_data"],
  ["ragged columns", `{ ...sound, data: { columns: { x: [1], y: [1, 2] }, target: "y" } }`, "ragged_columns"],
  [
    "ten million points",
    `{ ...sound, data: { columns: { x: new Float64Array(1e7), y: new Float64Array(1e7) }, target: "y" } }`,
    "too_many_rows",
  ],
  [
    "negative weights",
    `{ ...sound, data: { columns: { x: [1, 2], y: [1, 2], w: [1, -1] }, target: "y", weight: "w" } }`,
    "negative_weight",
  ],
  ["a wrong type", `{ ...sound, data: "house-prices" }`, "wrong_type"],
  ["a prototype key", `JSON.parse('{"__proto__": {"version": 1}}')`, "unknown_key"],
];

test("bad experiments from the page each get their sentence and leave the run as it was", async ({
  lab,
  page,
}) => {
  await lab.open();
  for (let press = 0; press < 3; press += 1) await lab.button("Step").click();
  await lab.at(3);
  const before = await lab.shown();
  for (const [what, script, code] of refused) {
    const detail = await page.evaluate<{ code: string; message: string }>(`new Promise((resolve) => {
      addEventListener("loss-lab-error", ({ detail }) => resolve(detail), { once: true });
      const sound = ${JSON.stringify(sound)};
      document.querySelector("loss-lab").experiment = ${script};
    })`);
    expect(detail.code, what).toBe(code);
    await expect(lab.notice).toContainText(detail.message);
    await lab.notice.getByRole("button", { name: "Dismiss" }).click();
    await expect(lab.notice).toBeHidden();
  }
  await lab.button("Step").click();
  await lab.at(4);
  await lab.button("Step back").click();
  await lab.at(3);
  expect(await lab.shown()).toEqual(before);
});

test("the address of a later link opens in the same page", async ({ lab, page }) => {
  await lab.open();
  const fragment = await writeLink({ experiment: sound, t: 7 });
  await page.evaluate((hash) => (location.hash = hash!), fragment);
  await expect(lab.root.getByText("Mean absolute error over 40 points")).toBeVisible();
  await lab.at(7);
});
