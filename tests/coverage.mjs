/**
 * Which lines of the core the native tests run: `npm run coverage` prints a table of its files and how often either
 * side of a branch was not taken; with files' names behind it (`npm run coverage -- core/targets.cpp`) their lines.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildPreset, filesOf } from "../wasm/setup/build.mjs";
import { setUp } from "../wasm/setup/setup.mjs";
import { main, root, run, show, which } from "../wasm/setup/shell.mjs";

/** Percent of lines. */
const least = 95;
const files = process.argv.slice(2).map((name) => join(root, name));
const tool = (name) => (which(`${name}-19`) ? `${name}-19` : name);

await main(async () => {
  await setUp({ tests: true });
  await buildPreset("coverage", ["loss_lab_tests"]);
  const program = join(root, "build", "coverage", "tests", "native", "loss_lab_tests");
  const profiles = join(root, "build", "coverage", "profiles");
  rmSync(profiles, { recursive: true, force: true });
  mkdirSync(profiles);
  await show(program, [], { env: { ...process.env, LLVM_PROFILE_FILE: join(profiles, "%p.profraw") } });
  const merged = join(profiles, "all.profdata");
  const raw = readdirSync(profiles).map((name) => join(profiles, name));
  run(tool("llvm-profdata"), ["merge", "-o", merged, ...raw]);
  const core = filesOf(join(root, "core")).filter((file) => /pp$/.test(file));
  const of = [program, `-instr-profile=${merged}`];
  if (files.length > 0) return show(tool("llvm-cov"), ["show", ...of, "-show-branches=count", ...files]);
  await show(tool("llvm-cov"), ["report", ...of, ...core]);
  const [{ totals }] = JSON.parse(run(tool("llvm-cov"), ["export", ...of, "-summary-only", ...core])).data;
  if (totals.lines.percent < least)
    throw new Error(`The tests run ${totals.lines.percent.toFixed(1)} % of the lines, not ${least} %.`);
});
