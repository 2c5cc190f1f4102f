/**
 * Which lines of the core the native tests run: `npm run coverage` prints a table of its files and how often either
 * side of a branch was not taken; with files' names behind it (`npm run coverage -- core/targets.cpp`) their lines.
 * A file with a side that nothing took has to stand in tests/native/COVERAGE.md.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { buildPreset, filesOf } from "../wasm/setup/build.mjs";
import { setUp } from "../wasm/setup/setup.mjs";
import { main, root, run, show, which } from "../wasm/setup/shell.mjs";

/** Percent of lines. */
const least = 95;
const files = process.argv.slice(2).map((name) => join(root, name));
const tool = (name) => (which(`${name}-19`) ? `${name}-19` : name);

/** Whether a side of a branch was taken by no instance of its template or inline function. */
function hasUntaken({ branches }) {
  const sides = new Map();
  for (const [line, column, endLine, endColumn, taken, passed] of branches) {
    const place = [line, column, endLine, endColumn].join();
    const [before, beside] = sides.get(place) ?? [0, 0];
    sides.set(place, [before + taken, beside + passed]);
  }
  return [...sides.values()].some((counts) => counts.includes(0));
}

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
  const details = run(tool("llvm-cov"), ["export", ...of, "-skip-functions", "-skip-expansions", ...core]);
  const [{ files: covered, totals }] = JSON.parse(details).data;
  if (totals.lines.percent < least)
    throw new Error(`The tests run ${totals.lines.percent.toFixed(1)} % of the lines, not ${least} %.`);
  const reasons = readFileSync(join(root, "tests", "native", "COVERAGE.md"), "utf8");
  const unexplained = covered
    .filter(hasUntaken)
    .map(({ filename }) => relative(join(root, "core"), filename))
    .filter((name) => !reasons.includes(`\`${name}\``));
  if (unexplained.length > 0)
    throw new Error(
      `COVERAGE.md does not say why a side of a branch was not taken in ${unexplained.join(", ")}.`,
    );
});
