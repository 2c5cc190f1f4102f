/**
 * `npm test`: sets up what is missing, builds everything and runs every stage, ending with all tests' totals.
 * `npm test -- native vitest` runs only the stages named; `npm run test:long` all with larger samples.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { buildPreset, buildWasm, buildWeb } from "../wasm/setup/build.mjs";
import { setUp } from "../wasm/setup/setup.mjs";
import { main, readJson, root, say, seconds } from "../wasm/setup/shell.mjs";
import { findChromium } from "../wasm/setup/system.mjs";
import { sourceChecks } from "./checks.mjs";

const results = join(root, "build", "test-results");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const long = process.argv.includes("--long");
const minutes = long ? 120 : 20;

/** Each stage gives {passed, failed} or throws; `builds` stages only have to succeed. */
const stages = [
  { name: "checks", title: "Who may depend on whom, and the core's rules", run: runChecks },
  { name: "wasm", title: "Building the WebAssembly", builds: true, run: buildWasm },
  { name: "web", title: "Building the site and the package", builds: true, run: buildWeb },
  { name: "style", title: "Types, lint and format", run: () => npmScripts("typecheck", "lint", "format") },
  { name: "native", title: "Native tests, optimised", run: () => catch2("release") },
  {
    name: "sanitize",
    title: "Native tests with AddressSanitizer and UndefinedBehaviorSanitizer",
    run: () => catch2("sanitize"),
  },
  { name: "wasm-simd", title: "The same tests as WebAssembly with SIMD", run: () => catch2("wasm-simd") },
  {
    name: "wasm-scalar",
    title: "The same tests as WebAssembly without SIMD",
    run: () => catch2("wasm-scalar"),
  },
  { name: "vitest", title: "The border, the engine and the elements' logic", run: vitest },
  { name: "chromium", title: "The built site in Chromium", run: playwright },
];

/** Runs a program with its output shown; gives its exit code, or throws if it never ended by itself. */
function execute(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
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

async function vitest() {
  // Some of its tests compare the engine's bits with a native program's.
  await buildPreset("release", ["all"]);
  const report = reportFile("vitest.json");
  const code = await execute("npx", [
    "--no-install",
    "vitest",
    "run",
    ".test.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const totals = readJson(report);
  if (!totals) throw new Error(`vitest wrote no report (exit code ${code})`);
  return counted(totals.numPassedTests, totals.numFailedTests, code);
}

async function playwright() {
  const report = reportFile("playwright.json");
  const code = await execute("npx", ["--no-install", "playwright", "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const stats = readJson(report)?.stats;
  if (!stats) throw new Error(`Playwright wrote no report (exit code ${code})`);
  return counted(stats.expected + stats.flaky, stats.unexpected, code);
}

await main(async () => {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Error(`No such stage: ${unknown}; there are ${stages.map((s) => s.name)}.`);
  await setUp({ tests: true });
  process.env.LOSS_LAB_CHROMIUM = findChromium();
  process.env.PATH = `${join(root, "node_modules", ".bin")}:${dirname(process.execPath)}:${process.env.PATH}`;
  if (long) process.env.LOSS_LAB_LONG = "1";

  const summary = [];
  const total = { passed: 0, failed: 0 };
  for (const stage of stages.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`\n=== ${stage.title}`);
    const started = performance.now();
    let outcome;
    try {
      outcome = { passed: 0, failed: 0, ...(await stage.run()) };
      if (!stage.builds && outcome.passed + outcome.failed === 0) throw new Error("this stage ran no test");
    } catch (error) {
      say(`FAILED: ${error.message}`);
      outcome = { passed: 0, failed: 1 };
    }
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    const count =
      stage.builds && outcome.failed === 0 ? "built" : `${outcome.passed} passed, ${outcome.failed} failed`;
    summary.push(`${stage.name.padEnd(12)} ${count.padEnd(28)} ${seconds(started).padStart(8)}`);
    say(`--- ${count} in ${seconds(started)}`);
  }
  say(`\n${summary.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});
