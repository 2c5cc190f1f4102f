/**
 * `npm run bench`: times the engine's core and its peers at the same works, in Chromium and in one go, block after block
 * by turns, and checks that all reach the same answer. What is printed is explained in README.md beside this.
 *
 * Options: --only TEXT (works whose name has it), --peers ours,typed (all), --rounds N (15), --ms N a block at least (60).
 */
import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { serve } from "../../wasm/setup/serve.mjs";
import { Advice, main, root, run, say, step } from "../../wasm/setup/shell.mjs";
import { findChromium } from "../../wasm/setup/system.mjs";
import { native } from "./runners/native.mjs";
import { works } from "./works/list.js";
import { w4 } from "./works/w4.js";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    peers: { type: "string", default: "ours,typed,objects,native,tfjs,jax,convnet,brain" },
    rounds: { type: "string", default: "15" },
    ms: { type: "string", default: "60" },
  },
});
const [rounds, least] = [options.rounds, options.ms].map(Number);
/** Those that come from npm, into a folder of their own. */
const published = ["tfjs", "jax", "convnet", "brain"];
/** The first is what the others are compared with. */
const peers = options.peers.split(",");
/** How far an answer may lie from the first peer's, as a share of it. */
const tolerances = { double: 1e-9, single: 2e-3 };

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2
    ? sorted[(sorted.length - 1) / 2]
    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
}

const load = () => loadavg()[0].toFixed(1);

/** In a unit that shows three digits. */
function time(ms) {
  const [value, unit] = ms >= 1 ? [ms, "ms"] : [1000 * ms, "µs"];
  return `${value.toPrecision(3)} ${unit}`;
}

/** The largest distance of two answers, as a share of the largest number in the first. */
function distance(expected, found) {
  const scale = Math.max(...expected.map(Math.abs));
  return Math.max(...expected.map((number, i) => Math.abs(number - found[i]) / scale));
}

/** How the peers are spoken to: in the page. */
function inPage(page) {
  const call = (name, ...given) =>
    page.evaluate(([name, given]) => window.bench[name](...given), [name, given]);
  return {
    open: (key, work, peer = key) => call("open", key, peer, work.name),
    answer: (key, turns) => call("answer", key, turns),
    block: (key, turns) => call("block", key, turns),
    close: () => call("close"),
  };
}

/** Turns enough for a block to last long enough, also where it was no other program that made it long the first time. */
async function turnsFor(block) {
  for (let turns = 1; ;) {
    const ms = Math.min(await block(turns), await block(turns));
    if (ms >= least) return turns;
    turns = Math.ceil(turns * Math.min(10, (1.3 * least) / Math.max(ms, 0.1)));
  }
}

/** `placeOf`: where each peer runs. */
async function measure(work, placeOf) {
  const racing = [];
  for (const peer of peers) {
    const place = placeOf(peer);
    const precision = await place.open(peer, work);
    if (precision) racing.push({ peer, precision, place, times: [] });
  }
  for (const each of racing) each.answer = await each.place.answer(each.peer, work.checked);
  for (const each of racing) each.turns = await turnsFor((turns) => each.place.block(each.peer, turns));
  for (let round = 0; round < rounds; round += 1) {
    // Another begins each time: what comes after a slow one finds another machine than what comes first.
    for (let i = 0; i < racing.length; i += 1) {
      const each = racing[(round + i) % racing.length];
      each.times.push((await each.place.block(each.peer, each.turns)) / each.turns);
    }
  }
  for (const { place } of racing) await place.close();
  return racing;
}

/** Blocks of W4 by turns, from two steps on: where numbers decay, wasm could be slowed by subnormal ones. */
async function compareAges(place) {
  const ages = [1_000, 30_000].map((t) => ({ key: `from ${t}`, turns: Math.ceil(t / w4.steps), times: [] }));
  for (const { key, turns } of ages) {
    await place.open(key, w4, "ours");
    await place.block(key, turns);
  }
  const [early, late] = ages;
  const turns = await turnsFor((turns) => place.block(early.key, turns));
  for (let round = 0; round < rounds; round += 1) {
    for (const age of round % 2 ? [early, late] : [late, early]) {
      age.times.push((await place.block(age.key, turns)) / turns / w4.steps);
    }
  }
  await place.close();
  say(
    `\nA step of W4: ${time(median(early.times))} from t = 1,000 on, ${time(median(late.times))} from t = 30,000 on, ` +
      `${ratioOf(late, early).toPrecision(3)} times (load ${load()})`,
  );
}

/** How many times as long as the first peer one takes, block by block. */
const ratioOf = ({ times }, first) => median(times.map((ms, round) => ms / first.times[round]));

/** All works at a glance. */
function tellAll(results) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rows = results.map(({ work, racing, busy }) => [
    work.name,
    time(median(racing[0].times) / work.steps),
    ...peers.slice(1).map((peer) => {
      const each = racing.find((other) => other.peer === peer);
      return each ? ratioOf(each, racing[0]).toPrecision(3) : "–";
    }),
    busy,
  ]);
  const head = ["work", `${peers[0]}, a step`, ...peers.slice(1), "load"];
  say(`\n${[head, head.map(() => "---"), ...rows].map(line).join("\n")}`);
}

function tell(work, racing) {
  say(`\n${work.name}: ${work.title} (load ${load()})`);
  const [first] = racing;
  for (const each of racing) {
    const { peer, precision, times, answer, turns } = each;
    const off = answer && distance(first.answer, answer);
    const verdict = !answer
      ? "its pace alone"
      : `${off <= tolerances[precision] ? "same" : "ANOTHER"} answer, off by ${off.toExponential(1)}`;
    const perStep = work.steps > 1 ? `, ${time(median(times) / work.steps)} a step` : "";
    say(
      `  ${peer.padEnd(8)} ${time(median(times)).padStart(9)} a turn${perStep}, ${ratioOf(each, first).toPrecision(3)} times; ` +
        `${verdict}; ${turns} turns a block`,
    );
    if (off > tolerances[precision]) process.exitCode = 1;
  }
}

async function install() {
  const folder = join(root, "tests", "bench", "peers");
  if (existsSync(join(folder, "node_modules"))) return;
  await step("installing the peers", async () =>
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder }),
  );
}

await main(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Advice("There is no Chromium: LOSS_LAB_CHROMIUM may name one.");
  if (peers.some((peer) => published.includes(peer))) await install();
  const { server, address } = await serve(root);
  const browser = await chromium.launch({ executablePath });
  let beside = null;
  try {
    say(
      `${cpus()[0].model}, ${cpus().length} cores, load ${load()}; Chromium ${browser.version()}, ` +
        `${new Date().toISOString()}; ${rounds} blocks each of at least ${least} ms`,
    );
    const page = await browser.newPage();
    page.on("pageerror", (error) => say(String(error)));
    await page.goto(`${address}tests/bench/inside.html`);
    await page.waitForFunction(() => window.bench);
    if (peers.includes("native")) beside = await native();
    const within = inPage(page);
    const results = [];
    for (const work of works) {
      if (!work.name.includes(options.only)) continue;
      const racing = await measure(work, (peer) => (peer === "native" ? beside : within));
      tell(work, racing);
      results.push({ work, racing, busy: load() });
    }
    tellAll(results);
    if (peers.includes("ours") && w4.name.includes(options.only)) await compareAges(within);
  } finally {
    beside?.end();
    await browser.close();
    server.close();
  }
});
