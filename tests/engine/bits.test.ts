/** The same digits everywhere: the trajectory's hash in both variants and natively, and which code has SIMD. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import wabt from "wabt";
import { engineFor, fixture, hash, root } from "./support.js";

type Golden = Record<string, { t: number; sha256: string }>;
const golden = Object.entries(JSON.parse(readFileSync(`${root}tests/golden/hashes.json`, "utf8")) as Golden);
const variants = ["simd", "scalar"] as const;

describe.each(golden)("%s", (name, { t, sha256 }) => {
  test.each(variants)("has its golden hash in Node, %s", async (variant) => {
    const engine = await engineFor({ variant });
    expect(engine.variant).toBe(variant);
    const run = await engine.open(fixture(name));
    const { parameters, t: reached } = await run.seek(t);
    expect(reached).toBe(t);
    expect(hash(parameters)).toBe(sha256);
  });

  test("has its golden hash natively", () => {
    const program = `${root}build/release/tests/native/trajectory`;
    const theta = execFileSync(program, [`${root}tests/fixtures/${name}.json`, String(t)]);
    expect(createHash("sha256").update(theta).digest("hex")).toBe(sha256);
  });
});

describe("instructions", () => {
  /** Each function's name and text. */
  async function functions(variant: string): Promise<[name: string, body: string][]> {
    const tools = await wabt();
    const module = tools.readWasm(readFileSync(`${root}dist/package/loss_lab.${variant}.wasm`), {
      simd: true,
      exceptions: true,
      bulk_memory: true,
      sign_extension: true,
      sat_float_to_int: true,
      mutable_globals: true,
      multi_value: true,
      reference_types: true,
    });
    const text = module.toText({ foldExprs: false, inlineExport: false });
    module.destroy();
    const symbols = readFileSync(`${root}build/wasm-${variant}/loss_lab.mjs.symbols`, "utf8")
      .trim()
      .split("\n");
    const names = new Map(
      symbols.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1)] as const;
      }),
    );
    return text
      .split(/^  \(func /m)
      .slice(1)
      .map((body) => {
        const index = /^\(;(\d+);\)/.exec(body)?.[1] ?? "";
        return [names.get(index) ?? index, body];
      });
  }

  test("the SIMD build computes losses and layers on pairs of doubles", async () => {
    const all = await functions("simd");
    const withPairs = all.filter(([, body]) => /\bf64x2\.mul\b/.test(body)).map(([name]) => name);
    const { losses } = await (await engineFor()).catalog();
    const evaluates = all.flatMap(([name, body]) => {
      const id = /Loss<.*::(\w+)_loss>::evaluate\b/.exec(name)?.[1];
      return id ? [{ id, onPairs: /\bf64x2\.(add|sub|mul)\b/.test(body) }] : [];
    });
    expect(evaluates.filter(({ onPairs }) => !onPairs)).toEqual([]);
    // Of the others, the linker keeps only one where several came out the same.
    const pointwise = losses.filter(({ columns, formula }) => columns === "matching" && formula !== null);
    expect(evaluates.map(({ id }) => id)).toEqual(expect.arrayContaining(pointwise.map(({ id }) => id)));
    expect(evaluates.length).toBeGreaterThan(pointwise.length + 10);
    for (const kernel of ["product_columns", "layer_gradient"]) {
      expect(withPairs.filter((name) => name.includes(kernel))).not.toEqual([]);
    }
  });

  test("the scalar build has no vector at all", async () => {
    const all = await functions("scalar");
    expect(all.length).toBeGreaterThan(300);
    for (const [name, body] of all)
      expect([name, /\b(v128|[if]\d+x\d+)\b/.exec(body)?.[0]]).toEqual([name, undefined]);
  });
});
