/** Runs code that is given away. */
import { spawnSync } from "node:child_process";
import { expect } from "vitest";

// Debian's, beside which a machine may have others without the packages.
export const interpreter = "/usr/bin/python3";
export const has = (module: string) => spawnSync(interpreter, ["-c", `import ${module}`]).status === 0;

/** One interpreter for all: what they import takes longer than what they do. */
const runAll = `import json, sys
for code in json.load(sys.stdin):
    exec(code, {})
`;

/** The parameters that each program prints in the end. */
export function thetasOf(codes: readonly string[]): number[][] {
  const { stdout, stderr, status } = spawnSync(interpreter, ["-c", runAll], {
    input: JSON.stringify(codes),
    encoding: "utf8",
    // Threads that wait for each other by spinning take long on a busy machine.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  expect(status, stderr).toBe(0);
  const lines = stdout.split("\n").filter((line) => line.startsWith("theta "));
  expect(lines).toHaveLength(codes.length);
  return lines.map((line) => line.split(" ").slice(1).map(Number));
}
