/**
 * `npm test`: sets up what is missing, builds everything and runs every stage, ending with all tests' totals.
 * `npm test -- native vitest` runs only the stages named; `npm run test:long` all with larger samples.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { buildPreset, buildWasm, buildWeb } from "../wasm/setup/build.mjs";
import { setUp } from "../wasm/setup/setup.mjs";
import { main, readJson, root, say, seconds } from "../wasm/setup/shell.mjs";
import { findChromium, findFirefox, hasWebKit } from "../wasm/setup/system.mjs";
import { sourceChecks } from "./checks.mjs";

const results = join(root, "build", "test-results");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const long = process.argv.includes("--long");
const minutes = long ? 120 : 20;

/** The fuzzers in tests/fuzz/, each with the folder of inputs it starts from; beside some is a dictionary. */
const corpora = { expression: "formulas", experiment: "experiments", session: "sessions" };

/**
 * Each stage gives {passed, failed, skipped}, or {without}, what is not there that all its tests need, or throws;
 * `builds` stages only have to succeed.
 */
const stages = [
  { name: "checks", title: "Who may depend on whom, and the core's rules", run: runChecks },
  { name: "wasm", title: "Building the WebAssembly", builds: true, run: buildWasm },
  { name: "web", title: "Building the site, the package and the one file", builds: true, run: buildWeb },
  { name: "style", title: "Types, lint and format", run: () => npmScripts("typecheck", "lint", "format") },
  { name: "native", title: "Native tests, optimised", run: () => catch2("release") },
  {
    name: "sanitize",
    title: "Native tests with AddressSanitizer and UndefinedBehaviorSanitizer",
    run: () => catch2("sanitize"),
  },
  { name: "fuzz", title: "Any bytes, under libFuzzer and both sanitizers", run: fuzz },
  { name: "wasm-simd", title: "The same tests as WebAssembly with SIMD", run: () => catch2("wasm-simd") },
  {
    name: "wasm-scalar",
    title: "The same tests as WebAssembly without SIMD",
    run: () => catch2("wasm-scalar"),
  },
  { name: "vitest", title: "The border, the engine and the elements' logic", run: vitest },
  { name: "chromium", title: "The built site in Chromium", run: () => playwright("chromium", "thumbnails") },
  {
    name: "firefox",
    title: "The same digits and embedding in Firefox",
    run: () => (findFirefox() ? playwright("firefox") : { without: "no Firefox" }),
  },
  {
    name: "webkit",
    title: "The same digits and embedding in WebKit",
    run: () => (hasWebKit() ? playwright("webkit") : { without: "no WebKitGTK with its driver" }),
  },
];

/** Runs a program, its output shown or written to a file; gives its exit code, or throws if it never ended by itself. */
function execute(command, args, env = {}, output = "inherit") {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", output, output],
      detached: true,
      env: { ...process.env, ...env },
    });
    const timer = setTimeout(() => {
      process.kill(-child.pid, "SIGKILL");
      reject(new Error(`not done after ${minutes} minutes`));
    }, minutes * 60_000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal) reject(new Error(`ended by ${signal}`));
      else resolve(code);
    });
  });
}

function reportFile(name) {
  const file = join(results, name);
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** A failure that the report does not count (a crash after it was written, say) must not pass unseen. */
function counted(passed, failed, exitCode) {
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

async function runChecks() {
  const checks = sourceChecks();
  const failed = checks.filter((check) => check.problems.length > 0);
  for (const check of failed) say(`FAILED: ${check.rule}\n  ${check.problems.join("\n  ")}`);
  return { passed: checks.length - failed.length, failed: failed.length };
}

/** Beside one another: each keeps a single processor busy. */
async function npmScripts(...names) {
  const codes = await Promise.all(names.map((name) => execute("npm", ["run", "--silent", name])));
  const passed = codes.filter((code) => code === 0).length;
  return { passed, failed: codes.length - passed };
}

async function catch2(preset) {
  await buildPreset(preset, ["loss_lab_tests"]);
  const program = join(root, "build", preset, "tests", "native", "loss_lab_tests");
  // Each processor takes its share of the cases.
  const parts = await Promise.all(
    Array.from({ length: availableParallelism() }, (_, i) => catch2Part(program, preset, i)),
  );
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

async function catch2Part(program, preset, index) {
  const report = reportFile(`${preset}-${index}.xml`);
  const args = [
    ...["--shard-count", availableParallelism(), "--shard-index", index],
    ...["--reporter", "console::colour-mode=none", "--reporter", `xml::out=${report}`],
  ].map(String);
  const code = preset.startsWith("wasm-")
    ? await execute(process.execPath, [`${program}.cjs`, ...args])
    : await execute(program, args, { UBSAN_OPTIONS: "print_stacktrace=1" });
  const totals =
    existsSync(report) &&
    readFileSync(report, "utf8").match(/<OverallResultsCases successes="(\d+)" failures="(\d+)"/);
  if (!totals) throw new Error(`the tests ended before their report was written (exit code ${code})`);
  return counted(Number(totals[1]), Number(totals[2]), code);
}

/** All at once, for half a minute or an hour. */
async function fuzz() {
  await buildPreset("sanitize", ["loss_lab_any"]);
  const folder = join(root, "build", "sanitize", "tests", "fuzz");
  if (!existsSync(folder)) return { without: "no Clang with libFuzzer" };
  const names = Object.keys(corpora);
  await buildPreset(
    "sanitize",
    names.map((name) => `fuzz_${name}`),
  );
  const held = await Promise.all(names.map((name) => fuzzer(name, join(folder, `fuzz_${name}`))));
  const passed = held.filter(Boolean).length;
  return { passed, failed: names.length - passed };
}

/** Whether all inputs held; one that does not is kept and named. */
async function fuzzer(name, program) {
  const log = reportFile(`fuzz-${name}.log`);
  const failing = join(results, `fuzz-${name}-`);
  const known = join(root, "tests", "fuzz", corpora[name]);
  // What one run finds, the next starts from as well.
  const found = join(root, "build", "sanitize", "corpora", name);
  mkdirSync(found, { recursive: true });
  const code = await execute(
    program,
    [
      found,
      known,
      ...(existsSync(`${known}.dict`) ? [`-dict=${known}.dict`] : []),
      `-max_total_time=${long ? 3600 : 30}`,
      // The same inputs every time, but in long runs.
      ...(long ? [] : ["-seed=1"]),
      "-max_len=800",
      "-timeout=120",
      "-print_final_stats=1",
      `-artifact_prefix=${failing}`,
    ],
    // Most inputs are refused by an exception, and looking for uses after return would make those slow.
    { ASAN_OPTIONS: "detect_stack_use_after_return=0", UBSAN_OPTIONS: "print_stacktrace=1" },
    openSync(log, "w"),
  );
  const text = readFileSync(log, "utf8");
  const stat = (key) => Number(text.match(new RegExp(`stat::${key}:\\s*(\\d+)`))?.[1]).toLocaleString("en");
  say(`${name}: ${stat("number_of_executed_units")} inputs, ${stat("average_exec_per_sec")} a second`);
  if (code === 0) return true;
  const input = text.match(/Test unit written to (\S+)/)?.[1];
  say(
    `${text.slice(-8000)}\nFAILED: ${input ? `${name}. Again: ${program} ${input}` : `${name}, see ${log}`}`,
  );
  return false;
}

async function vitest() {
  // Some of its tests compare the engine's bits with a native program's.
  await buildPreset("release", ["all"]);
  const report = reportFile("vitest.json");
  const code = await execute("npx", [
    "--no-install",
    "vitest",
    "run",
    ".test.ts",
    // All borders at once, so that an hour is enough; else what there are processors for, of which Vitest would keep one free.
    `--maxWorkers=${long ? 6 : availableParallelism()}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const totals = readJson(report);
  if (!totals) throw new Error(`vitest wrote no report (exit code ${code})`);
  return { ...counted(totals.numPassedTests, totals.numFailedTests, code), skipped: totals.numPendingTests };
}

/** Projects of playwright.config.ts. */
async function playwright(...projects) {
  const report = reportFile(`${projects[0]}.json`);
  const code = await execute(
    "npx",
    [
      ...["--no-install", "playwright", "test", "--reporter=list,json"],
      ...projects.map((project) => `--project=${project}`),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const { stats, suites } = readJson(report) ?? {};
  if (!stats) throw new Error(`Playwright wrote no report (exit code ${code})`);
  for (const { title, tests } of specsOf(suites))
    for (const { status, annotations } of tests)
      if (status === "skipped") say(`SKIPPED: ${title}: ${annotations.map((each) => each.description)}`);
  return { ...counted(stats.expected + stats.flaky, stats.unexpected, code), skipped: stats.skipped };
}

function specsOf(suites = []) {
  return suites.flatMap(({ specs, suites: inner }) => [...specs, ...specsOf(inner)]);
}

await main(async () => {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Error(`No such stage: ${unknown}; there are ${stages.map((s) => s.name)}.`);
  await setUp({ tests: true });
  process.env.LOSS_LAB_CHROMIUM = findChromium();
  process.env.LOSS_LAB_FIREFOX = findFirefox() ?? "";
  process.env.PATH = `${join(root, "node_modules", ".bin")}:${dirname(process.execPath)}:${process.env.PATH}`;
  if (long) process.env.LOSS_LAB_LONG = "1";

  const summary = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`\n=== ${stage.title}`);
    const started = performance.now();
    let outcome;
    try {
      outcome = { passed: 0, failed: 0, skipped: 0, ...(await stage.run()) };
      if (outcome.without) outcome.skipped = 1;
      const ran = stage.builds || outcome.without || outcome.passed + outcome.failed > 0;
      if (!ran) throw new Error("this stage ran no test");
    } catch (error) {
      say(`FAILED: ${error.message}`);
      outcome = { passed: 0, failed: 1, skipped: 0 };
    }
    for (const key of Object.keys(total)) total[key] += outcome[key];
    const count = counts(stage, outcome);
    summary.push(`${stage.name.padEnd(12)} ${count.padEnd(36)} ${seconds(started).padStart(8)}`);
    say(`--- ${count} in ${seconds(started)}`);
  }
  const skipped = total.skipped > 0 ? `${total.skipped} skipped, for the reasons given\n` : "";
  say(`\n${summary.join("\n")}\n\n${skipped}${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

function counts({ builds }, { passed, failed, skipped, without }) {
  if (without) return `skipped: ${without} here`;
  if (builds && failed === 0) return "built";
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
