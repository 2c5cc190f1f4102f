/**
 * `npm run bench:page`: drives the built site in Chromium and prints how fast it is: playing at full speed with 1,000
 * points, answering a reader, starting, and scrolling past twenty exhibits. What is printed is explained in README.md beside
 * this. It builds nothing: `npm run build` comes first.
 *
 * Options: --only TEXT (states whose name has it; "scrolling"), --seconds N of playing (4), --rounds N (3), --soak MINUTES,
 * --site FOLDER.
 */
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { serve } from "../../wasm/setup/serve.mjs";
import { Advice, main, say } from "../../wasm/setup/shell.mjs";
import { findChromium } from "../../wasm/setup/system.mjs";
import { points, states } from "./states.mjs";
import { traced } from "./trace.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    soak: { type: "string", default: "0" },
    site: { type: "string" },
  },
});
const [seconds, rounds, soakMinutes] = [options.seconds, options.rounds, options.soak].map(Number);
/** Of each kind, in a round. */
const inputs = 8;
/** Pixels a second of who scrolls. */
const pace = 2400;
/** Losses to change between, by run. */
const swaps = { line: ["mae", "mse"], plane: ["mae", "mse"], classes: ["focal", "bce"] };

function at(share, values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const median = (values) => at(0.5, values);
/** All but the worst twentieth are no larger. */
const nearlyAll = (values) => at(0.95, values);
const sum = (values) => values.reduce((total, value) => total + value, 0);
const gaps = (times) => times.slice(1).map((time, i) => time - times[i]);
const load = () => loadavg()[0].toFixed(1);
const ms = (value) => value.toFixed(1);
const both = (values) => `${ms(median(values))} / ${ms(nearlyAll(values))}`;

function print(title, head, rows) {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join("  ");
  say(`\n${title}\n${[head, ...rows].map(line).join("\n")}`);
}

/** A page of its own for `work`, at this fragment of a link. */
async function withPage(browser, address, fragment, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: fileURLToPath(new URL("probe.js", import.meta.url)) });
    await page.goto(`${address}#${fragment}`);
    await page.waitForFunction(() => window.probe.ready !== null);
    return await work(page);
  } finally {
    await context.close();
  }
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

async function playFast(page) {
  await page.getByRole("combobox", { name: "Speed", exact: true }).selectOption("fast");
  await press(page, "Play");
}

/** Playing as it goes, after a second in which it finds its pace. */
async function playing(browser, page) {
  await page.waitForTimeout(1000);
  let seen;
  const tasks = await traced(browser, page, async () => {
    await page.evaluate(() => window.probe.watch());
    await page.waitForTimeout(1000 * seconds);
    seen = await page.evaluate(() => {
      window.probe.watching = false;
      return { pictures: window.probe.pictures, frames: window.probe.frames };
    });
  });
  const { pictures, frames } = seen;
  const passed = (pictures.at(-1).at - pictures[0].at) / 1000;
  return {
    frames: gaps(frames),
    pictures: gaps(pictures.map((picture) => picture.at)),
    steps: (pictures.at(-1).t - pictures[0].t) / passed,
    perPicture: sum(tasks.map(({ cpu }) => cpu)) / pictures.length,
    tasks,
  };
}

/** What a reader does, each waited for until it is seen. */
async function answering(page, run, isPlaying) {
  const plot = page.locator("loss-lab-fit .plot svg");
  const point = await plot.locator(".selected .ring").boundingBox();
  const [x, y] = [point.x + point.width / 2, point.y + point.height / 2];
  const changed = () => {
    window.probe.before = document.querySelector("loss-lab").experiment;
  };
  const expect = (type, other) =>
    page.evaluate(
      ([type, other]) => {
        const { probe } = window;
        const { before } = probe;
        probe.done = probe.expect(type, (now) => !other || now.experiment !== before);
      },
      [type, other],
    );
  const answered = () => page.evaluate(() => window.probe.done);
  for (let i = 0; i < inputs && !isPlaying; i += 1) {
    await expect("click", false);
    await press(page, "Step");
    await answered();
  }
  const losses = swaps[run];
  for (let i = 0; losses && i < inputs; i += 1) {
    await page.evaluate(changed);
    await expect("input", true);
    await page.getByRole("combobox", { name: "Loss", exact: true }).selectOption(losses[i % 2]);
    await answered();
  }
  // Predicted against actual there is no point to be moved; while it plays a move takes the run through all its steps
  // again, which tells more of t than of the page.
  if (isPlaying || run === "plane") return taken(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= inputs; i += 1) {
    await page.evaluate(changed);
    await expect("pointermove", true);
    await page.mouse.move(x + 4 * i, y - 4 * i);
    await answered();
  }
  await page.mouse.up();
  return taken(page);
}

function taken(page) {
  return page.evaluate(() => {
    const { paints, answers } = window.probe;
    Object.assign(window.probe, { paints: [], answers: [] });
    return { paints, answers };
  });
}

async function measure(browser, address, { run, fragment }) {
  const found = { frames: [], pictures: [], steps: [], perPicture: [], tasks: [], rest: [], going: [] };
  for (let round = 0; round < rounds; round += 1) {
    await withPage(browser, address, fragment, async (page) => {
      found.rest.push(await answering(page, run, false));
      await playFast(page);
      const { frames, pictures, steps, perPicture, tasks } = await playing(browser, page);
      found.frames.push(...frames);
      found.pictures.push(...pictures);
      found.steps.push(steps);
      found.perPicture.push(perPicture);
      found.tasks.push(...tasks);
      found.going.push(await answering(page, run, true));
    });
  }
  return found;
}

function tellPlaying(results) {
  print(
    `Playing at full speed with ${points.toLocaleString("en")} points (median / all but the worst 5 %, in ms)`,
    [
      "run: views",
      "frame",
      "picture",
      "CPU a picture",
      "task CPU: 95 %",
      "longest",
      "over 16",
      "steps a second",
      "load",
    ],
    results.map(({ name, found, busy }) => [
      name,
      both(found.frames),
      both(found.pictures),
      ms(median(found.perPicture)),
      ms(nearlyAll(found.tasks.map(({ cpu }) => cpu).filter((cpu) => cpu > 0.5))),
      ms(Math.max(...found.tasks.map(({ cpu }) => cpu))),
      `${found.tasks.filter(({ cpu }) => cpu > 16).length} of ${found.tasks.length}`,
      Math.round(median(found.steps)).toLocaleString("en"),
      busy,
    ]),
  );
}

function tellAnswering(results) {
  const all = (rounds, name) => both(rounds.flatMap((round) => round[name]));
  print(
    "Answering: from the event to the next frame, and to the new picture (median / all but the worst 5 %, in ms)",
    ["run: views", "at rest: frame", "picture", "playing: frame", "picture", "load"],
    results.map(({ name, found: { rest, going }, busy }) => [
      name,
      all(rest, "paints"),
      all(rest, "answers"),
      all(going, "paints"),
      all(going, "answers"),
      busy,
    ]),
  );
}

/** The page as it opens by itself, cold: at the machine's own speed and at a quarter of it. */
async function starting(browser, address) {
  const rows = [];
  for (const slowdown of [1, 4]) {
    const times = [];
    const busy = [];
    let bytes = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await page.addInitScript({ path: fileURLToPath(new URL("probe.js", import.meta.url)) });
      bytes = [];
      page.on("response", (response) => bytes.push(response.body().catch(() => Buffer.alloc(0))));
      const tasks = await traced(browser, page, async () => {
        await page.goto(address);
        await page.waitForFunction(() => window.probe.ready !== null);
      });
      times.push(await page.evaluate(() => window.probe.ready));
      busy.push(sum(tasks.map(({ cpu }) => cpu)));
      bytes = await Promise.all(bytes);
      await context.close();
    }
    const kilobytes = (size) => `${Math.round(sum(bytes.map(size)) / 1000)} kB`;
    rows.push([
      slowdown === 1 ? "as it is" : `${slowdown} times slower`,
      ms(median(times)),
      ms(median(busy)),
      kilobytes((body) => body.length),
      kilobytes((body) => gzipSync(body).length),
      String(bytes.length),
      load(),
    ]);
  }
  print(
    "From navigation to the first frame that can be used (medians, in ms)",
    ["machine", "until then", "main thread's CPU", "fetched", "as gzip", "files", "load"],
    rows,
  );
}

/** Memory and nodes while it plays on and on: neither should grow. */
async function soak(browser, address) {
  const { fragment, run, desk } = states.find((state) => state.desk === "fit, curve, arithmetic");
  await withPage(browser, address, fragment, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    await playFast(page);
    const rows = [];
    const pause = soakMinutes * 6000;
    for (let i = 0; i <= 10; i += 1) {
      await page.waitForTimeout(i ? pause : 2000);
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const { documents, nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
      const t = await page.evaluate(() => document.querySelector("loss-lab").t);
      rows.push([
        `${((i * pause) / 60000).toFixed(1)} min`,
        t.toLocaleString("en"),
        `${(usedSize / 1e6).toFixed(2)} MB`,
        String(nodes),
        String(jsEventListeners),
        String(documents),
        load(),
      ]);
    }
    print(
      `Playing on at full speed (${run}: ${desk}), after garbage was collected`,
      ["after", "step", "heap", "nodes", "listeners", "documents", "load"],
      rows,
    );
  });
}

/**
 * Past the twenty exhibits of one article (tests/browser/pages/many.html), from top to bottom at a reader's fast pace: for
 * the first time, in which each is fetched and opened as it comes near, and again.
 */
async function scrolling(browser) {
  const { server, address } = await serve(fileURLToPath(new URL("../../dist", import.meta.url)));
  const pages = fileURLToPath(new URL("../browser/pages", import.meta.url));
  const found = { "the first time": [], again: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.addInitScript({ path: fileURLToPath(new URL("probe.js", import.meta.url)) });
      await page.route("**/pages/*", (route) =>
        route.fulfill({ path: `${pages}/${new URL(route.request().url()).pathname.split("/").at(-1)}` }),
      );
      await page.goto(`${address}pages/many.html`);
      await page.waitForFunction(() => window.probe.ready !== null);
      for (const times of Object.values(found)) {
        await page.evaluate(() => scrollTo(0, 0));
        await page.waitForTimeout(1000);
        let frames;
        const tasks = await traced(browser, page, async () => {
          frames = await page.evaluate((pace) => window.probe.scroll(pace), pace);
        });
        times.push({ frames: gaps(frames), tasks, workers: page.workers().length });
      }
      await page.close();
    }
  } finally {
    server.close();
  }
  print(
    `Scrolling past twenty exhibits, ${pace.toLocaleString("en")} pixels a second (median / all but the worst 5 %, in ms)`,
    ["pass", "frame", "frames", "over 20", "tasks over 50", "CPU over 16", "most CPU", "workers", "load"],
    Object.entries(found).map(([name, times]) => {
      const all = (of) => times.flatMap((each) => each[of]);
      const [frames, tasks] = [all("frames"), all("tasks")];
      const long = tasks.filter(({ wall }) => wall > 50);
      return [
        name,
        both(frames),
        String(frames.length),
        String(frames.filter((gap) => gap > 20).length),
        String(long.length),
        String(tasks.filter(({ cpu }) => cpu > 16).length),
        ms(Math.max(...tasks.map(({ cpu }) => cpu))),
        [...new Set(times.map(({ workers }) => workers))].join(", "),
        load(),
      ];
    }),
  );
}

await main(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Advice("There is no Chromium: LOSS_LAB_CHROMIUM may name one.");
  const { server, address } = await serve(options.site);
  const browser = await chromium.launch({ executablePath });
  try {
    say(
      `${cpus()[0].model}, ${cpus().length} cores, load ${load()}; Chromium ${browser.version()}, ${new Date().toISOString()}`,
    );
    if (soakMinutes > 0) return await soak(browser, address);
    if ("scrolling".includes(options.only)) await scrolling(browser);
    const results = [];
    for (const state of states) {
      const name = `${state.run}: ${state.desk}`;
      if (!name.includes(options.only)) continue;
      say(`… ${name}`);
      const found = await measure(browser, address, state);
      results.push({ name, found, busy: load() });
    }
    if (results.length === 0) return;
    tellPlaying(results);
    tellAnswering(results);
    await starting(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
});
