/** Runs code that is given away. */
import { spawnSync } from "node:child_process";
import { expect } from "vitest";

// Debian's, beside which a machine may have others without the packages.
export const interpreter = "/usr/bin/python3";
export const has = (module: string) => spawnSync(interpreter, ["-c", `import ${module}`]).status === 0;

/** One interpreter for all: what they import takes longer than what they do. */
const runAll = `import contextlib, io, json, sys, traceback
results = []
for code in json.load(sys.stdin):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "program", "exec"), {"__name__": "__main__"})
        results.append({"printed": printed.getvalue()})
    except BaseException:
        results.append({"failed": traceback.format_exc()})
json.dump(results, sys.stdout)
`;

/** For each program what it printed, or how it failed. */
function outcomesOf(codes: readonly string[]): { printed?: string; failed?: string }[] {
  const { stdout, stderr, status } = spawnSync(interpreter, ["-c", runAll], {
    input: JSON.stringify(codes),
    encoding: "utf8",
    maxBuffer: 1e8,
    // Threads that wait for each other by spinning take long on a busy machine.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as { printed?: string; failed?: string }[];
}

/** The parameters that each program prints. */
export function thetasOf(codes: readonly string[]): number[][] {
  return outcomesOf(codes).map(({ printed, failed }, i) => {
    expect(failed, codes[i]).toBeUndefined();
    const line = printed!.split("\n").find((each) => each.startsWith("theta "));
    return line!.split(" ").slice(1).map(Number);
  });
}
