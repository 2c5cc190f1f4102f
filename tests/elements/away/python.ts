/** Runs code that is given away. */
import { spawnSync } from "node:child_process";
import { expect } from "vitest";

// Debian's, beside which a machine may have others without the packages.
export const interpreter = "/usr/bin/python3";
export const has = (module: string) => spawnSync(interpreter, ["-c", `import ${module}`]).status === 0;

/** Answers, as JSON, about programs that come as JSON: one interpreter for all, as starting takes longest. */
function ask<Answer>(script: string, codes: readonly string[]): Answer[] {
  const { stdout, stderr, status } = spawnSync(interpreter, ["-c", script], {
    input: JSON.stringify(codes),
    encoding: "utf8",
    maxBuffer: 1e8,
    // Threads that wait for each other by spinning take long on a busy machine.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Answer[];
}

const run = `import contextlib, io, json, sys, traceback
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

/** The parameters that each program prints. */
export function thetasOf(codes: readonly string[]): number[][] {
  return ask<{ printed?: string; failed?: string }>(run, codes).map(({ printed, failed }, i) => {
    expect(failed, codes[i]).toBeUndefined();
    const line = printed!.split("\n").find((each) => each.startsWith("theta "));
    return line!.split(" ").slice(1).map(Number);
  });
}

const read = `import ast, builtins, json, sys

def dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    inner = dotted(node.value) if isinstance(node, ast.Attribute) else None
    return inner and inner + "." + node.attr

results = []
for code in json.load(sys.stdin):
    nodes = list(ast.walk(ast.parse(code)))
    bound = set(dir(builtins))
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound.update((alias.asname or alias.name).split(".")[0] for alias in node.names)
    inner = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    results.append({
        "unknown": sorted({node.id for node in nodes if isinstance(node, ast.Name)} - bound),
        "attributes": sorted({
            dotted(node)
            for node in nodes
            if isinstance(node, ast.Attribute) and id(node) not in inner and dotted(node)
        }),
        "numbers": sorted({
            node.value
            for node in nodes
            if isinstance(node, ast.Constant) and type(node.value) in (int, float)
        }),
    })
json.dump(results, sys.stdout)
`;

/** What each program names without defining it, the attributes it takes of what ("jax.grad"), and its numbers. */
export function factsOf(codes: readonly string[]) {
  return ask<{ unknown: string[]; attributes: string[]; numbers: number[] }>(read, codes);
}
